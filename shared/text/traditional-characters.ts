/**
 * Traditional characters and their simplified forms, so that one spelling in the packs matches both. Only what news
 * on this subject uses. 帐 and 账 count as one.
 */
const PAIRS =
  '亞亚來来個个偉伟偽伪傑杰備备價价億亿償偿別别創创務务勳勋參参員员問问單单國国圍围圖图執执報报壓压壞坏夠够夢梦奪夺婦妇孫孙學学實实寧宁審审寫写寶宝將将專专尋寻對对導导屬属島岛帳账帐账幣币幾几庫库廠厂廢废廣广強强彈弹後后徑径' +
  '從从復复徵征惡恶態态慣惯慮虑憂忧憑凭應应懲惩懷怀戰战戲戏戶户掃扫採采揚扬換换損损搶抢擇择擊击擔担據据擬拟擴扩攔拦攝摄敗败敵敌數数斷断於于時时暫暂曆历書书會会東东條条業业構构樂乐標标樣样樹树橋桥機机檔档檢检欄栏權权歐欧' +
  '歷历歸归殘残殺杀毀毁氣气洩泄測测準准滿满漢汉漸渐潛潜澤泽濟济濫滥灣湾災灾為为烏乌無无煙烟熱热爭争爾尔獄狱獎奖獨独獲获獻献現现瑪玛環环產产當当療疗發发盜盗監监眾众礎础禍祸禮礼稅税種种稱称穩稳窮穷竊窃競竞筆笔節节範范築筑' +
  '簡简簽签籌筹糾纠紀纪約约紅红紋纹納纳紐纽純纯紙纸級级細细終终組组結结絕绝絡络給给統统經经綜综綠绿維维綱纲網网緊紧線线練练縮缩總总織织繞绕繫系繼继續续纜缆罰罚罷罢羅罗義义習习聖圣聞闻聯联聰聪聲声職职聽听腦脑腳脚臉脸臨临' +
  '臺台與与舉举舊旧華华萬万蓋盖蓮莲藝艺藥药蘇苏蘋苹蘭兰處处虛虚號号虧亏蝦虾蟲虫術术衛卫衝冲補补裝装製制覆复見见規规視视覺觉觀观觸触訂订計计訊讯訓训訟讼訪访設设許许訴诉診诊註注詐诈評评詞词詢询試试話话該该詳详誇夸誌志認认' +
  '誘诱語语誠诚誤误說说誰谁課课調调談谈請请論论諜谍諾诺謀谋謊谎講讲證证識识譯译議议譴谴護护讀读變变讓让讚赞豬猪貝贝負负財财貨货貪贪責责買买費费貼贴貿贸資资賞赏賠赔賣卖質质賬账賴赖趨趋躍跃車车軌轨軍军軟软輕轻輝辉輪轮輯辑' +
  '輸输輿舆轉转辦办農农這这進进運运過过達达遜逊遠远還还邊边邏逻鄰邻醫医釋释針针銀银鋼钢錄录錢钱鎖锁鏈链鏡镜鐵铁鑰钥長长門门閉闭開开間间閱阅闆板關关陣阵陰阴陸陆隊队際际隨随險险隱隐離离難难雲云電电霧雾靜静韓韩響响項项順顺' +
  '須须預预頒颁頓顿領领頻频題题額额願愿類类顯显風风飛飞養养餘余館馆餾馏馬马騙骗騰腾騷骚驅驱驗验驚惊體体鬥斗黃黄點点黨党齊齐龍龙';

function pairsOf(text: string): ReadonlyMap<string, string> {
  const characters = [...text];
  const pairs = new Map<string, string>();
  for (let at = 0; at + 1 < characters.length; at += 2) {
    const [traditional, simplified] = characters.slice(at, at + 2);
    if (traditional && simplified && traditional !== simplified) pairs.set(traditional, simplified);
  }
  return pairs;
}

export const simplifiedForm = pairsOf(PAIRS);
