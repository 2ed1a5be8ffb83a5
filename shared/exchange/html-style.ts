/**
 * How an exported page looks, on the screen in either palette and on paper: colours are the app's. The page's policy lets in
 * this text alone, by its hash (html-policy.ts).
 */
export const htmlStyle = `
:root{color-scheme:light dark;--paper:#f7f5f1;--surface:#fff;--ink:#1e1b17;--ink-soft:#544e45;--ink-faint:#6e675c;--line:#e5e0d7;--line-strong:#cbc4b7;--accent:#a63d22;--theme-strong:#b5512f;--actor-strong:#3a68a3;--measure-strong:#2f7d55;--chip:#f1eee8;--bar:rgb(247 245 241/96%);--target:#fbece6}
@media (prefers-color-scheme:dark){:root{--paper:#151412;--surface:#1b1a18;--ink:#ece7df;--ink-soft:#bbb4a8;--ink-faint:#9a9388;--line:#302d29;--line-strong:#4d4841;--accent:#f0906d;--theme-strong:#e08a66;--actor-strong:#7fa9dc;--measure-strong:#6fb791;--chip:#24221f;--bar:rgb(21 20 18/96%);--target:#38211a}}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;scroll-padding-top:7.5rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:66rem;padding:0 1.25rem 3rem;overflow-wrap:anywhere}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
h1,h2,h3,.quote{font-family:Charter,"Iowan Old Style",Georgia,"Noto Serif","Noto Naskh Arabic",serif}
.mark{margin:0;padding:.6rem 0;font-weight:700;font-size:.8rem;letter-spacing:.06em;text-align:center}
header{padding:0 0 1.5rem}
h1{margin:0 0 .75rem;padding-top:2.5rem;border-top:4px solid var(--ink);font-size:clamp(1.9rem,1.3rem + 2.6vw,3.1rem);line-height:1.12;text-wrap:balance}
.lede{margin:0 0 .35rem;max-width:44rem;font-size:1.1rem;color:var(--ink-soft)}
.fine{margin:.35rem 0 0;max-width:44rem;font-size:.875rem;color:var(--ink-faint)}
figure{width:min(100vw - 2.5rem,96rem);margin:0 calc((100% - min(100vw - 2.5rem,96rem))/2) 2rem;overflow-x:auto;background:var(--surface);border:1px solid var(--line);border-radius:.5rem}
figure svg{display:block;width:100%;min-width:72rem;height:auto}
nav{margin:0 0 1rem;font-size:.9rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;margin:0;padding:0;list-style:none}
nav a{display:inline-block;padding:.2rem 0}
.bar{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;align-items:end;gap:.5rem .9rem;padding:.75rem 0;background:var(--bar);border-bottom:1px solid var(--line)}
[hidden]{display:none!important}
.bar label{display:grid;gap:.1rem;flex:1 1 8rem;font-size:.78rem;color:var(--ink-soft)}
.bar label:first-child{flex-grow:2}
input,select,button{width:100%;min-height:2.4rem;padding:.3rem .6rem;font:inherit;font-size:1rem;color:var(--ink);background:var(--surface);border:1px solid var(--ink-faint);border-radius:.35rem}
button{width:auto;cursor:pointer}
.bar output{flex:1 1 100%;font-size:.85rem;color:var(--ink-soft)}
.none{margin:2rem 0}
h2{margin:2.75rem 0 .5rem;font-size:1.6rem}
.entries{margin:0;padding:0;list-style:none;border-inline-start:2px solid var(--line-strong)}
.entries>li{position:relative;display:grid;grid-template-columns:10.5rem minmax(0,46rem);gap:0 1.5rem;padding:1.1rem 0 1.1rem 1.6rem;padding-inline:1.6rem 0;content-visibility:auto;contain-intrinsic-size:auto 11rem}
.entries>li::before{content:"";position:absolute;inset-inline-start:.3rem;top:1.55rem;width:.7rem;height:.7rem;border-radius:50%;background:var(--k)}
.entries>li:target{background:var(--target)}
.i{--k:var(--theme-strong)}.a{--k:var(--actor-strong)}.m{--k:var(--measure-strong)}.s{--k:var(--ink-faint)}
.i::before{border-radius:.1rem!important;transform:rotate(45deg)}
.m::before{border-radius:.1rem!important;width:.45rem!important}
.when{margin:.1rem 0 0;font-size:.9rem;font-variant-numeric:tabular-nums;color:var(--ink-soft)}
.when time,.when>span{display:block}
.kind{font-size:.8rem;font-weight:600;color:var(--k)}
h3{margin:0;font-size:1.2rem;line-height:1.35;white-space:pre-line}
.i h3{font-size:1.4rem}
p{margin:.35rem 0 0}
.chip{display:inline-block;margin:.35rem .35rem 0 0;padding:.05rem .5rem;font-size:.8rem;color:var(--ink-soft);background:var(--chip);border:1px solid var(--line);border-radius:1rem}
.said{color:var(--ink-soft)}
.text{white-space:pre-line}
details{margin-top:.5rem}
summary{width:fit-content;font-size:.9rem;cursor:pointer;color:var(--accent)}
.quote{margin:.5rem 0;padding:.15rem 1rem;border-inline-start:3px solid var(--k);font-size:1.1rem;white-space:pre-line}
.sources{margin:.35rem 0 0;padding-inline-start:1.1rem;font-size:.9rem}
.sources li::marker{color:var(--ink-faint)}
.src{color:var(--ink-faint)}
.more{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;margin-top:.45rem;font-size:.85rem;color:var(--ink-faint)}
footer{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line-strong)}
@media (max-width:44rem){.entries>li{grid-template-columns:minmax(0,1fr);padding-inline-start:1.4rem}.when{display:flex;flex-wrap:wrap;gap:0 .75rem}.bar{position:static}.bar label{flex-basis:40%}html{scroll-padding-top:1rem}}
@media print{
:root{color-scheme:light;--paper:#fff;--surface:#fff;--ink:#1e1b17;--ink-soft:#3f3a33;--ink-faint:#544e45;--line:#d9d3c8;--line-strong:#cbc4b7;--accent:#8a2f17;--theme-strong:#b5512f;--actor-strong:#3a68a3;--measure-strong:#2f7d55;--chip:#fff;--target:#fff}
html{font-size:10pt;background:#fff}
body{max-width:none;padding:0}
.bar,nav,.mark{display:none}
h1{padding-top:1rem}
figure{width:auto;margin:0 0 1rem;overflow:visible;break-inside:avoid}
figure svg{min-width:0}
h2,h3,.when{break-after:avoid}
.entries>li{display:block;padding-block:.6rem;content-visibility:visible;break-inside:avoid}
.when{display:flex;gap:0 .75rem}
details::details-content{content-visibility:visible;display:block;height:auto;block-size:auto}
summary{display:none}
a{color:inherit}
.sources a::after{content:" " attr(href);color:var(--ink-faint)}
}
@page{size:A4;margin:18mm 16mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif}}
@page clear{@top-center{content:"TLP:CLEAR";font:bold 8pt sans-serif}@bottom-center{content:"TLP:CLEAR";font:bold 8pt sans-serif}}
@page green{@top-center{content:"TLP:GREEN";font:bold 8pt sans-serif}@bottom-center{content:"TLP:GREEN";font:bold 8pt sans-serif}}
@page amber{@top-center{content:"TLP:AMBER";font:bold 8pt sans-serif}@bottom-center{content:"TLP:AMBER";font:bold 8pt sans-serif}}
@page strict{@top-center{content:"TLP:AMBER+STRICT";font:bold 8pt sans-serif}@bottom-center{content:"TLP:AMBER+STRICT";font:bold 8pt sans-serif}}
@page closed{@top-center{content:"TLP:RED";font:bold 8pt sans-serif}@bottom-center{content:"TLP:RED";font:bold 8pt sans-serif}}
.on-clear{page:clear}.on-green{page:green}.on-amber{page:amber}.on-strict{page:strict}.on-closed{page:closed}
`;
