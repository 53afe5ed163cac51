/** The texts, the findings, the terms. */
export const textStyle = `
.sheet>header{padding:1.1rem 0 .5rem}
h2{font:600 1.35rem/1.3 var(--serif)}
h2 span{font-weight:400;color:var(--soft);font-size:1rem}
.sheet>header p,.intro{color:var(--soft);font-size:.9rem}
.failed{color:var(--s3);margin:.5rem 0}
.general{display:grid;grid-template-columns:repeat(auto-fill,minmax(18rem,1fr));gap:.75rem;margin-bottom:1rem}
.heads{position:sticky;top:var(--head);z-index:3;display:grid;grid-template-columns:3.4rem minmax(0,1fr) minmax(0,1fr) var(--notes);background:var(--paper);border-bottom:1px solid var(--line);color:var(--soft);font-size:.75rem;letter-spacing:.05em;text-transform:uppercase}
.heads span{padding:.5rem 1.1rem}
.heads span:last-child{padding-inline:.4rem}
.part{content-visibility:auto;contain-intrinsic-size:auto 260px}.part.mid{contain-intrinsic-size:auto 1100px}.part.tall{contain-intrinsic-size:auto 3400px}
.sheet table{border-collapse:collapse;table-layout:fixed;width:100%}
col.n{width:3.4rem}col.c{width:var(--notes)}
.sheet thead th{padding:0;height:0;font-size:0;line-height:0}
tbody th{font:400 .75rem/1.5 var(--sans);color:var(--soft);vertical-align:top;text-align:end;padding:1.02rem .5rem 0 0;font-variant-numeric:tabular-nums}
.sheet th small{display:none}
.sheet td{vertical-align:top;padding:.8rem 1.1rem;font:1.0625rem/1.62 var(--serif);overflow-wrap:anywhere;hyphens:manual;unicode-bidi:isolate}
.sheet tr+tr>*,.part+.part tr:first-child>*{border-top:1px solid var(--faint)}
.sheet tr.p>*{border-top:1px solid var(--line)}
.sheet td+td:not(.c){border-left:1px solid var(--faint)}
.sheet td.c{padding:.75rem .25rem .75rem .4rem;font:.875rem/1.45 var(--sans)}
td h3{font:600 1.08rem/1.45 var(--serif)}
td.h1 h3{font-size:1.55rem;line-height:1.3}td.h2 h3{font-size:1.28rem;line-height:1.35}td.h3 h3{font-size:1.14rem}
tr:has(.h)>*{padding-top:1.5rem}
tr:has(.h)>th{padding-top:1.75rem}
.no{color:var(--soft);font-variant-numeric:tabular-nums}
.b{display:block;content:"";margin-top:.5rem}
td.nil{font-family:var(--sans);font-size:.875rem;font-style:italic;color:var(--soft)}
.k{color:inherit;text-decoration:underline var(--u) var(--c);text-decoration-thickness:2px;text-underline-offset:.22em;background:var(--t);border-radius:3px;padding:.08em .06em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.s3.k{text-decoration-thickness:1.5px}
.k.wide{background:none;text-decoration-thickness:1px}
.k.wide.lit{background:var(--t);box-shadow:none}
.k.lit{background:color-mix(in srgb,var(--c) 24%,var(--sheet));box-shadow:0 0 0 2px var(--c);color:var(--ink)}
.k.off{background:none;text-decoration:none}
.k.gap{text-decoration:none;padding:0 .16em;margin:0 .1em}
.k.gap::before{content:"‸";color:var(--c);font-weight:700}
.k.blank{padding:.08em .22em}
.k.past{background:none;text-decoration-color:var(--line)}
.nil .k{display:inline-block;padding:.3rem .6rem;border:1px dashed var(--c);text-decoration:none}
.f{position:relative;background:var(--sheet);border:1px solid var(--line);border-inline-start:3px solid var(--c);border-radius:8px;padding:.6rem .8rem .65rem;margin-bottom:.6rem;scroll-margin-top:calc(var(--head) + 3.2rem)}
.f:last-child{margin-bottom:0}
.f.lit{border-color:var(--c)}
.f.at,.f:focus{outline:2px solid var(--accent);outline-offset:1px}
.t{display:flex;gap:.5rem;align-items:baseline;font-size:.75rem;color:var(--soft)}
.sev{color:var(--c);text-transform:uppercase;letter-spacing:.05em;font-size:.6875rem}
.conf{margin-inline-start:auto;font-variant-numeric:tabular-nums;white-space:nowrap}
.m{font-weight:500;margin-top:.15rem;overflow-wrap:anywhere}
.e,.w{color:var(--soft);font-size:.8125rem;margin-top:.25rem;overflow-wrap:break-word}
.w a,.w details{margin-inline-end:.15rem}
.w summary{cursor:pointer;width:max-content}
.g{margin-top:.3rem;font-size:.8125rem}
.g span{color:var(--soft)}
.g q{font:1rem var(--serif);quotes:none;background:var(--faint);border-radius:4px;padding:.05rem .35rem}
.d{display:flex;flex-wrap:wrap;gap:.3rem;align-items:center;margin-top:.5rem}
.d button{font-size:.75rem;min-height:1.6rem;padding:.2rem .55rem;color:var(--soft)}
.d code{margin-inline-start:auto;flex:0 1 auto;min-width:0;font:.6875rem var(--sans);color:var(--soft);overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.d [aria-pressed=true]{background:var(--accent);border-color:var(--accent);color:var(--on)}
.why{flex:1 0 100%;min-width:0;font-size:.75rem;padding:.25rem .5rem}
.f[data-d]{border-inline-start-color:var(--line);background:none}
.f[data-d] :is(.m,.sev){color:var(--soft)}
.f[data-d="false alarm"] .m{text-decoration:line-through}
.f[data-d] :is(.e,.g,.w){display:none}
.also{display:block;font-size:.75rem;line-height:1.4;color:var(--soft);text-decoration:none;border-inline-start:3px solid var(--c);padding:.15rem .6rem;margin-bottom:.35rem;overflow-wrap:anywhere}
.also:hover,.also.lit{color:var(--ink);text-decoration:underline}
.also.off{display:none}
.also.past{border-color:var(--line);text-decoration:line-through}
.fold>summary,.bar-rows{list-style:none;display:flex;align-items:center;gap:1rem;width:100%;cursor:pointer;color:var(--soft);font:.8125rem/1.4 var(--sans);padding:.55rem 0;border:0;background:none;min-height:0}
.fold>summary::-webkit-details-marker{display:none}
.fold>summary::before,.fold>summary::after,.bar-rows::before,.bar-rows::after{content:"";flex:1;border-top:1px dashed var(--line)}
.fold>summary:hover,.bar-rows:hover{color:var(--ink)}
.fold[open]>summary span::after{content:" – fold"}
.fold.sifted>summary{display:none}
.sheet td.fill{padding:0}
tr.flash>td:not(.c){animation:flash 1.4s}
@keyframes flash{from{background:var(--t1)}}
.view>h2{padding:1.4rem 0 .3rem}
.terms{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(30rem,100%),1fr));gap:1rem;margin-top:1rem}
.term,.panel{background:var(--sheet);border:1px solid var(--line);border-radius:12px;padding:1.1rem 1.3rem;min-width:0}
.panel{margin-top:1rem}
.term h3,.panel h3{font:600 1.15rem/1.4 var(--serif)}
.view>:not(.sheet) table{border-collapse:collapse;font-size:.875rem;width:100%;margin:.5rem 0}
.term thead th,.stats thead th{text-align:start;font-size:.75rem;font-weight:500;color:var(--soft);padding:.2rem .6rem .2rem 0}
.term td,.stats td,.stats tbody th{padding:.3rem .6rem .3rem 0;border-top:1px solid var(--faint);vertical-align:baseline;font-size:.875rem;text-align:start}
.term td:first-child{font:1rem/1.4 var(--serif);overflow-wrap:anywhere;width:36%}
.term td.nil:first-child{font:italic .875rem var(--sans)}
.num{font-variant-numeric:tabular-nums}
.term ul{padding:0;list-style:none;font-size:.8125rem;color:var(--soft)}
.term li{margin-top:.4rem;overflow-wrap:anywhere}
.term .also{display:inline;border:0;border-bottom:2px var(--u) var(--c);padding:0;color:var(--ink)}
meter{width:5.5rem;height:.6rem;vertical-align:middle}
meter::-webkit-meter-bar{background:var(--faint);border:0;border-radius:9px}
meter::-webkit-meter-optimum-value{background:var(--accent);border-radius:9px}
meter::-moz-meter-bar{background:var(--accent)}
.stats{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:.5rem 3rem;align-items:start;margin-top:.6rem;font-size:.875rem}
caption{text-align:start;font-weight:600;font-size:.875rem;padding-bottom:.3rem}
.js[data-view=texts] :is(#terms,#align),.js[data-view=terms] :is(#texts,#align),.js[data-view=align] #terms{display:none}
.js:not([data-view=align]) select[name=rows]{display:none}
[data-view=align] .sheet th small{display:block;font-size:.6875rem}
[data-view=align] tr.low>*{background:var(--t1)}
[data-view=align] tr.uneven>th{box-shadow:inset 3px 0 var(--accent)}
[data-start=align]{--notes:0rem}
[data-start=align] :is(.steps,#save,.load,#progress,.range,select:not([name=rows]),.heads span:last-child,[data-view=terms]){display:none}
::highlight(found){background:var(--accent);color:var(--on)}
@media screen and (max-width:1180px){:root{--notes:16.5rem}main{padding-inline:.9rem .75rem}.sheet td:not(.c,.nil){font-size:1rem}.sheet td:not(.c){padding-inline:.8rem}}
@media screen and (max-width:960px){.heads{grid-template-columns:3rem 1fr 1fr}.heads span:last-child,.sheet colgroup{display:none}.sheet tr{display:grid;grid-template-columns:3rem minmax(0,1fr) minmax(0,1fr)}.sheet thead tr{height:0;overflow:hidden}.sheet td.c{grid-column:2/-1;border:0;padding:.1rem .8rem 1rem}.sheet tr.p>.c{border:0}.sheet td.fill{grid-column:1/-1}}
@media screen and (max-width:640px){.term :is(th,td):nth-child(3){display:none}.heads{display:none}html{scroll-padding-top:calc(var(--head) + .8rem)}.frame{grid-template-columns:minmax(0,1fr) 16px}.map{padding:4px 2px}.sheet tr{grid-template-columns:2.2rem minmax(0,1fr)}.sheet td,.sheet td.c{grid-column:2;padding-inline:.5rem}.sheet td+td:not(.c){border:0;padding-top:0}.sheet td:not(.c):nth-child(2){color:var(--soft)}.sheet td.fill{grid-column:1/-1}}
`;
