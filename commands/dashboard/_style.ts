/** How the page looks: light and dark by what the reader's system says, plain on paper, and never by colour alone. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f4f6f8; --line: #c9d1d9; --ink: #1b1f24; --quiet: #4b5560; --link: #0b57a4;
  --good: #14632d; --warn: #7a4a00; --bad: #a3161b; --bar: #0b57a4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #11151a; --raised: #1b2128; --line: #3a444f; --ink: #e8edf2; --quiet: #aeb9c4; --link: #8ec5ff;
    --good: #7ddc9a; --warn: #f2c063; --bad: #ff9c9c; --bar: #8ec5ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
header, main, footer { max-width: 110rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 1.5rem; }
h1 { margin: 0; font-size: 1.6rem; }
h2 { margin: 2.2rem 0 .8rem; font-size: 1.2rem; }
p { margin: .4rem 0; }
.quiet { color: var(--quiet); }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--raised); color: var(--link); }
.figures { display: flex; flex-wrap: wrap; gap: .8rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.figures li { min-width: 9rem; padding: .7rem 1rem; background: var(--raised); border: 1px solid var(--line); border-radius: .5rem; }
.figures strong { display: block; font-size: 1.7rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.controls { display: flex; flex-wrap: wrap; gap: .8rem 1.2rem; align-items: end; margin: .8rem 0; }
.controls label { display: block; color: var(--quiet); font-size: .85rem; }
input, select, button { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--quiet); border-radius: .35rem; padding: .35rem .6rem; }
input { min-width: 18rem; }
button { cursor: pointer; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .5rem; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding: .5rem .8rem; text-align: left; color: var(--quiet); font-size: .85rem; }
th, td { padding: .4rem .8rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); }
thead th { background: var(--raised); white-space: nowrap; }
th button { border: 0; padding: 0; background: none; font-weight: 600; }
th button::after { content: " \\2195"; color: var(--quiet); }
th[aria-sort=ascending] button::after { content: " \\2191"; }
th[aria-sort=descending] button::after { content: " \\2193"; }
td.number { text-align: right; }
/* Rows out of sight are not laid out: that is what keeps a thousand of them smooth. */
#tenants, #tenants thead, #tenants tbody { display: block; width: max-content; min-width: 100%; }
#tenants tr { display: grid; grid-template-columns: 16rem 11rem 7rem 7rem 9.5rem 8.5rem 7rem 4.5rem 7rem 9rem 7rem 6.5rem 22rem; }
#tenants tbody tr { content-visibility: auto; contain-intrinsic-height: auto 2.4rem; border-top: 1px solid var(--line); }
#tenants tr[hidden] { display: none; }
#tenants { font-size: .93rem; }
#tenants th, #tenants td { border-top: 0; padding: .4rem .5rem; min-width: 0; overflow-wrap: anywhere; white-space: normal; }
tbody th { font-weight: 600; overflow-wrap: anywhere; min-width: 12rem; }
td ul { margin: 0; padding-left: 1.1rem; }
.state { white-space: nowrap; font-weight: 600; }
.good { color: var(--good); }
.warn { color: var(--warn); }
.bad { color: var(--bad); }
figure { margin: 0; }
svg { display: block; width: 100%; height: auto; }
svg text { fill: var(--ink); font-size: 12px; }
svg .axis { stroke: var(--line); }
svg .bar { fill: var(--bar); }
svg .late { fill: var(--bad); }
footer { padding-top: 2rem; padding-bottom: 2rem; color: var(--quiet); }
@media print {
  :root { --ground: #fff; --raised: #fff; --ink: #000; --quiet: #333; --line: #999; --good: #000; --warn: #000; --bad: #000; --bar: #444; }
  body { font-size: 10px; }
  header, main, footer { max-width: none; padding: 0; }
  .controls, .skip { display: none; }
  .scroll { overflow: visible; border: 0; }
  th button::after { content: ""; }
  thead { display: table-header-group; }
  tr, figure { break-inside: avoid; }
  #tenants { width: auto; }
  #tenants tr {
    grid-template-columns: 22fr 18fr 10fr 9fr 11fr 10fr 9fr 5fr 9fr 11fr 9fr 8fr 22fr;
  }
  #tenants tr > * { min-width: 0; }
  .state, thead th { white-space: normal; }
  #tenants tbody tr { content-visibility: visible; }
  #tenants th, #tenants td { padding: .2rem .3rem; }
}
`;
