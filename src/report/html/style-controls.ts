/** The header, the filters, the keys. */
export const controlStyle = `
.top{position:sticky;top:0;z-index:5;background:var(--sheet);border-bottom:1px solid var(--line);padding:.65rem 1.5rem .6rem;display:flex;flex-wrap:wrap;gap:.5rem 1.1rem;align-items:center}
.bar,.tools{display:contents}
h1{font:600 1.2rem/1.3 var(--serif);overflow-wrap:anywhere}
h1 span{font-weight:400;color:var(--soft);font-size:.95rem}
.sum{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;color:var(--soft);font-size:.9rem}
.count{color:var(--c)}
.count b,.score b{font-size:1.05rem;font-variant-numeric:tabular-nums}
.score b,.calm{color:var(--ink)}
.decisions{order:1;margin-inline-start:auto;display:flex;flex-wrap:wrap;gap:.4rem .6rem;align-items:center;font-size:.8125rem;color:var(--soft)}
html:not(.js) .tools,html:not(.js) .decisions,html:not(.js) .f .d button{display:none}
.js .count{display:none}
.tabs,.steps,.filters{font-size:.8125rem}
.filters{display:flex;flex-wrap:wrap;gap:.45rem .5rem;align-items:center;order:2;flex:1 0 100%}
fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem}
button,select,.load,.tools input[type=search],.why{font:inherit;font-size:.8125rem;line-height:1.2;color:var(--ink);background:var(--sheet);border:1px solid var(--line);border-radius:7px;padding:.36rem .65rem;min-height:1.95rem}
button,select,.load{cursor:pointer}
button:hover,select:hover,.load:hover{border-color:var(--soft)}
.load{display:inline-flex;align-items:center}
.load:focus-within{outline:2px solid var(--accent);outline-offset:2px}
select{max-width:9.6rem}
.tools input[type=search]{width:9rem}
.tools select:not(.set),.tools input::placeholder{color:var(--soft);opacity:1}
.set{border-color:var(--accent)!important}
.range{display:inline-flex;gap:.4rem;align-items:center;color:var(--soft)}
.range input{width:5rem;accent-color:var(--accent)}
.range output{min-width:2.6rem;font-variant-numeric:tabular-nums}
.tabs,.steps{display:inline-flex}
.tabs button,.steps>*{border-radius:0;margin-inline-start:-1px}
.tabs button:first-child,.steps>:first-child{border-start-start-radius:7px;border-end-start-radius:7px}
.tabs button:last-child,.steps>:last-child{border-start-end-radius:7px;border-end-end-radius:7px}
.tabs [aria-pressed=true]{background:var(--accent);border-color:var(--accent);color:var(--on)}
.steps{align-items:stretch}
.steps output{display:flex;align-items:center;justify-content:center;min-width:4.2rem;border:1px solid var(--line);color:var(--soft);font-variant-numeric:tabular-nums;margin-inline-start:-1px}
.pill{cursor:pointer;display:inline-flex}
.pill input{position:absolute;opacity:0;width:1px;height:1px}
.pill span{display:inline-flex;gap:.35rem;align-items:center;padding:.3rem .65rem;min-height:1.95rem;border:1px solid var(--line);border-radius:99px;color:var(--soft);text-decoration:line-through}
.pill :checked+span{color:var(--c);background:var(--t);border-color:transparent;text-decoration:none}
.pill :focus-visible+span{outline:2px solid var(--accent);outline-offset:2px}
#more{display:none}
kbd{font:600 .75rem/1 var(--sans);border:1px solid var(--line);border-bottom-width:2px;border-radius:4px;padding:.12rem .38rem;background:var(--faint);color:var(--ink)}
dialog{border:1px solid var(--line);border-radius:14px;background:var(--sheet);color:var(--ink);padding:1.5rem 1.75rem;max-width:27rem;box-shadow:0 20px 60px #0004}
dialog::backdrop{background:#0006}
dialog h2{font:600 1.2rem var(--serif);margin-bottom:.75rem}
dialog dl div{display:grid;grid-template-columns:6rem 1fr;padding:.22rem 0}
dialog dd{margin:0}
dialog p{margin:1rem 0;color:var(--soft);font-size:.875rem}
@media screen and (max-width:720px){.top{padding:.6rem .9rem}.js #more{display:inline-block}.filters{display:none}.open .filters{display:flex}.decisions{margin-inline-start:0}.decisions :is(#save,.load,#ask){display:none}.bar:has(~.open) .decisions :is(#save,.load){display:inline-flex}.top{gap:.4rem .6rem}select{max-width:100%}}
`;
