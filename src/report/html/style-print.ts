/** On paper: what was found, in two columns of text with the findings under their row. */
export const printStyle = `
@media print{:root{color-scheme:light;--accent:#234c69;--on:#fff;--paper:#fff;--sheet:#fff;--ink:#000;--soft:#444;--line:#bbb;--faint:#ddd;--s0:#1d4b78;--s1:#5e4700;--s2:#8f3100;--s3:#8a0f2e;--t0:#eef4fa;--t1:#fdf6da;--t2:#fef0e6;--t3:#fdecef}
@page{margin:16mm 14mm}
body{font-size:10pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.top{position:static;border:0;padding:0}.heads{position:static;grid-template-columns:2.2rem 1fr 1fr}.heads span:last-child,.tools,.decisions,.map,.skip,.d button,.why,dialog,.sheet colgroup,.bar-rows{display:none!important}
.frame{display:block}main{padding:0;max-width:none}.part{content-visibility:visible}
#terms,#align{display:none}.js[data-view=terms] #terms,.js[data-view=align] #align{display:block}
.sheet table,.sheet tbody{display:block}.sheet thead{display:none}
.sheet tr{display:grid;grid-template-columns:2.2rem minmax(0,1fr) minmax(0,1fr);break-inside:avoid}
.sheet td{font-size:10pt;line-height:1.45;padding:.45rem .6rem}tbody th{padding:.55rem .3rem 0 0}
.sheet td.c{grid-column:2/-1;border:0!important;padding:.1rem .6rem .7rem;font-size:8.5pt}
.f{break-inside:avoid;padding:.35rem .6rem;margin-bottom:.35rem}.d code{margin:0}.d{margin-top:.15rem}
tr:has(.h)>*{padding-top:.8rem;break-after:avoid}
.fold>summary{padding:.3rem 0}.fold:not([open]){break-inside:avoid}
.k{padding:0}.js .count{display:inline}.t,.e,.w,.g{font-size:8pt}.conf{margin:0}.w details{display:none}.also{font-size:7.5pt;margin:0}
a{color:inherit}}
`;
