/** Made-up persons; the mark stands in the name so that nobody takes one for real. */
const SURNAMES = [
  ...'陈林王张李江叶郑金毛蔡赵黄周吴徐孙马朱胡郭何高罗梁宋谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋贾丁魏薛阎余潘杜戴夏钟汪田任姜范方石',
];
const FIRST = [...'建海志丽伟雪国晓文立春秋明永春玉俊家思宏德庆荣光新'];
const SECOND = [...'国燕强君民梅平东娟新华芳军霞勇敏杰静辉兰波红斌英'];

/** The nth person of a sample: no two of the first forty thousand share a name. */
export const personOf = (nth: number): string => {
  const surname = SURNAMES[nth % SURNAMES.length];
  const rest = Math.floor(nth / SURNAMES.length);
  const first = FIRST[rest % FIRST.length];
  const second = SECOND[(Math.floor(rest / FIRST.length) + nth) % SECOND.length];
  return `${surname}${first}${second}（样例）`;
};
