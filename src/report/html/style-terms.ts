/** The terms, the walk through their places, and where the score comes from. */
export const termStyle = `
.score{position:relative}
.score summary{cursor:pointer;list-style:none}
.score summary::-webkit-details-marker{display:none}
.score summary::after{content:"▾";font-size:.7rem;margin-inline-start:.35rem}
.pop{position:absolute;z-index:8;inset-inline-start:-.5rem;top:calc(100% + .5rem);width:min(25rem,88vw);max-height:72vh;overflow:auto;background:var(--sheet);border:1px solid var(--line);border-radius:12px;padding:1rem 1.2rem;box-shadow:0 14px 44px #0003;font-size:.8125rem;line-height:1.5}
.pop b{font-size:inherit}
.pop table{border-collapse:collapse;width:100%;margin:.7rem 0}
.pop :is(th,td){padding:.22rem 0;font:400 .8125rem/1.4 var(--sans);text-align:start;border-top:1px solid var(--faint)}
.pop thead th{border:0;color:var(--soft);font-size:.75rem}
.pop tbody th{color:var(--ink)}
.pop :is(td,th+th){text-align:end}
.all .recur{contain-intrinsic-size:auto 2400px}
.all table{table-layout:fixed}
.all .next thead{position:absolute;clip-path:inset(50%)}
.all :is(th,td){vertical-align:baseline;text-align:start}
.all thead th{font-size:.75rem;font-weight:500;color:var(--soft);padding:.2rem .6rem .2rem 0}
.all :is(th:first-child){width:24%}
.all thead th:nth-child(2){width:4rem}
.all tbody th{font:1rem/1.4 var(--serif);color:var(--ink);padding:.45rem .6rem .45rem 0;border-top:1px solid var(--faint);overflow-wrap:anywhere}
.all td{border-top:1px solid var(--faint);padding:.45rem .6rem .45rem 0}
.way{display:inline-block;vertical-align:baseline;max-width:100%;margin:.1rem .35rem .1rem 0}
.way[open]{display:block}
.way summary{display:inline-flex;gap:.45rem;align-items:baseline;list-style:none;cursor:pointer;border:1px solid var(--line);border-radius:99px;padding:.08rem .7rem;font:1rem/1.5 var(--serif);overflow-wrap:anywhere}
.way summary::-webkit-details-marker{display:none}
.way summary:hover{border-color:var(--soft)}
.way[open] summary{border-color:var(--accent)}
.way b{font:600 .75rem var(--sans);color:var(--soft);font-variant-numeric:tabular-nums}
.way i{font-size:.875rem;color:var(--soft)}
.several .way+.way:not(.un) summary{background:var(--t1);border-color:transparent}
.way.un summary{border-style:dashed}
.way p{margin:.35rem 0 .5rem .7rem;line-height:1.9}
.way p a,.term .w a{padding:.1rem .15rem}
#walk{position:fixed;z-index:6;inset-block-end:1.25rem;inset-inline:0;margin:auto;width:max-content;max-width:calc(100vw - 4rem);display:flex;flex-wrap:wrap;gap:.4rem;align-items:center;justify-content:center;background:var(--sheet);border:1px solid var(--line);border-radius:14px;padding:.5rem .6rem .5rem 1.1rem;box-shadow:0 10px 40px #0004;font-size:.875rem}
#walk p{font:1.05rem var(--serif);margin-inline-end:.6rem;overflow-wrap:anywhere}
#walk output{min-width:4.6rem;text-align:center;color:var(--soft);font-variant-numeric:tabular-nums}
#walk :disabled{opacity:.4;cursor:default}
::highlight(term){background:var(--t0);color:var(--ink);text-decoration:underline 2px var(--accent)}
.js:not([data-view=terms]) select[name=terms]{display:none}
.js[data-view=terms] :is(fieldset,.range,.steps,.filters select:not([name=terms])){display:none}
@media screen and (max-width:640px){.pop{position:fixed;inset-inline:1rem;top:4rem;width:auto}.all thead{position:absolute;clip-path:inset(50%)}.all tr{display:block;padding:.4rem 0;border-top:1px solid var(--faint)}.all :is(tbody th,td){display:block;border:0;padding:.1rem 0;width:auto}.all td.num{display:none}}
@media print{#walk,.pop{display:none!important}.score summary::after{content:none}.way{margin-inline-end:1rem}.way summary{border:0;padding:0}.several .way+.way:not(.un) summary{background:none;text-decoration:underline dotted}}
`;
