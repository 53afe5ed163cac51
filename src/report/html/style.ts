import { controlStyle } from "./style-controls.ts";
import { printStyle } from "./style-print.ts";
import { termStyle } from "./style-terms.ts";
import { textStyle } from "./style-text.ts";

const base = `
:root{color-scheme:light dark;--paper:#fbfaf6;--sheet:#fffefb;--ink:#23211d;--soft:#5f5b53;--line:#e6e1d6;--faint:#f2eee5;--accent:#2b5c7e;--on:#fff;
--s0:#2a5b8c;--s1:#735700;--s2:#a63c06;--s3:#9c1436;--t0:#e3edf7;--t1:#fbf0c6;--t2:#fde6d6;--t3:#fbdfe4;
--serif:"Iowan Old Style","Palatino Linotype",Palatino,"Source Serif 4","Noto Serif",Charter,Georgia,"DejaVu Serif",serif;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;--head:46px;--notes:20rem}
@media (prefers-color-scheme:dark){:root{--paper:#17181a;--sheet:#1e2022;--ink:#e8e4db;--soft:#aba69b;--line:#34363a;--faint:#24262a;--accent:#8dc1e6;--on:#10202c;
--s0:#93c1ec;--s1:#e5c65c;--s2:#ffab78;--s3:#ff97a9;--t0:#1f3347;--t1:#3d3415;--t2:#47291a;--t3:#4b1f2a}}
*{box-sizing:border-box}
html{scroll-padding-top:calc(var(--head) + 3.2rem);-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 var(--sans)}
a{color:var(--accent)}
h1,h2,h3,h4,p,ul,dl{margin:0}
.vh{position:absolute!important;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}
[hidden]{display:none!important}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
.s0{--c:var(--s0);--t:var(--t0);--u:dotted}.s1{--c:var(--s1);--t:var(--t1);--u:dashed}.s2{--c:var(--s2);--t:var(--t2);--u:solid}.s3{--c:var(--s3);--t:var(--t3);--u:double}
.skip{position:absolute;inset-inline-start:-99rem}
.skip:focus{inset:.5rem auto auto .5rem;z-index:9;padding:.5rem 1rem;background:var(--sheet)}
.frame{display:grid;grid-template-columns:minmax(0,1fr) 28px}
main{padding:0 1.25rem 4rem 1.5rem;max-width:100rem;width:100%;margin:0 auto}
.map{position:sticky;top:var(--head);height:calc(100vh - var(--head));padding:6px 6px 6px 4px;border-inline-start:1px solid var(--line);background:var(--faint)}
.map svg{display:block;width:100%;height:100%}
.map rect{fill:var(--c)}
.map a:hover rect{fill:var(--ink)}
.map .dim{opacity:.3}
.map .lack{fill:var(--soft);opacity:.55}
#here{fill:var(--ink);opacity:.1;pointer-events:none}
footer{margin-top:4rem;color:var(--soft);font-size:.8125rem}
`;

/** How the page looks: light and dark, wide and narrow, on paper. */
export const style = [base, controlStyle, textStyle, termStyle, printStyle].join("");
