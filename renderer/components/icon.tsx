const paths = {
  inbox: 'M3 12.5 5.2 5h9.6L17 12.5V16H3v-3.5Zm0 0h4l1 2h4l1-2h4',
  timeline: 'M3 6h6M6 10h8M11 14h6',
  measures: 'M10 3 4 5.500v4.500c0 3.500 2.500 6 6 7 3.500-1 6-3.500 6-7V5.500L10 3Zm-2.500 7 2 2 3.500-4',
  actors:
    'M7.500 9.500a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5 7c0-3 2-4.500 5-4.500s5 1.500 5 4.500M13 9.500a2.500 2.500 0 1 0-1-4.800M14 12c2.200.3 3.500 1.800 3.500 4.500',
  sources: 'M4 16a1 1 0 1 0 0-.01M4 10.5A5.5 5.5 0 0 1 9.5 16M4 5a11 11 0 0 1 11 11',
  share: 'M10 12.500V3.500M6.500 7 10 3.500 13.500 7M5 10.500H3.500V16.500h13v-6H15',
  vocabulary:
    'M3.500 4.500h4.500a2 2 0 0 1 2 2v10a1.500 1.500 0 0 0-1.500-1.500h-5v-10.500Zm13 0H12a2 2 0 0 0-2 2v10a1.500 1.500 0 0 1 1.500-1.500h5v-10.500Z',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5 4 4',
  refresh: 'M16 10a6 6 0 1 1-1.8-4.3M16.5 3v3.5H13',
  stop: 'M6 6h8v8H6z',
  pause: 'M7 5v10M13 5v10',
  close: 'm5 5 10 10M15 5 5 15',
  keep: 'M6 3.5h8v13l-4-3-4 3v-13Z',
  read: 'M3 6.5 10 11l7-4.5v8.5H3V6.5Zm0 0L10 3l7 3.5',
  unread: 'M3 5.5h14v9.5H3zM3 5.5 10 11l7-5.5',
  aside: 'M3 4h14v3.5H3zM4.5 7.5V16h11V7.5M8 11h4',
  remove: 'M4 6h12M5 6l1 11h8l1-11M8 6V3.5h4V6',
  file: 'M3 5h5l1.5 2H17v9H3V5Zm7 4v4m-2-2h4',
  text: 'M5 3h7l3 3v11H5V3Zm2.500 5h5M7.500 11h5M7.500 14h3',
  outside: 'M11 4h5v5M16 4l-7 7M13.5 11.5V16H4V6.5h4.5',
  plus: 'M10 4v12M4 10h12',
  gear: 'M4 6h7m4 0h1M4 14h1m4 0h7M13 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM7 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  back: 'M12 4 6 10l6 6',
  check: 'm4 10.5 4 4 8-9',
  warning: 'M10 3.5 17.5 16h-15L10 3.5Zm0 5v3.5m0 2v.1',
  tag: 'M3.500 3.500h6l7 7-6 6-7-7v-6Zm3.200 3.200h.1',
  minus: 'M4 10h12',
  edit: 'M4 16l1-4 8.500-8.500 3 3L8 15l-4 1Zm8-10.500 2.500 2.500',
  answer: 'M3.500 4.500h13v9H9.500L6 16.500v-3H3.500v-9Z',
  undo: 'M4 8h8.5a4 4 0 0 1 0 8H8M4 8l3.5-3.5M4 8l3.5 3.5',
} as const;

export type IconName = keyof typeof paths;

/** Drawn in the colour of the text around it. Never the only carrier of a meaning: words stand beside it. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  );
}
