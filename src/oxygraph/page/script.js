/* Built from engine/ and ui/ by `make script`. */
"use strict";(()=>{function dt(n,t){let e=Math.min(n.length,t.length);for(let s=0;s<e;s+=1){let[o,r]=[n.charCodeAt(s),t.charCodeAt(s)];if(o!==r){let[i,a]=[Qo(o),Qo(r)];return i===
a?o-r:i?1:-1}}return n.length-t.length}function Qo(n){return n>=55296&&n<=57343}function Mt(n,t){if(typeof n=="string"&&typeof t=="string")return dt(n,t);if(!(Array.
isArray(n)&&Array.isArray(t)))return Number(n)-Number(t);for(let e=0;e<Math.min(n.length,t.length);e+=1){let s=Mt(n[e],t[e]);if(s)return s}return n.length-t.length}
function x(n,t){let e=[...n];return e.length<2?e:e.map(s=>({item:s,key:t(s)})).sort((s,o)=>Mt(s.key,o.key)).map(({item:s})=>s)}function M(n){return[...n].sort(dt)}
function K(n,t){return tr(n,t,-1)}function Ve(n,t){return tr(n,t,1)}function tr(n,t,e){let s;for(let o of n){let r=t(o);(!s||Mt(r,s.key)*e>0)&&(s={item:o,key:r})}
return s?.item}var Ye=class{constructor(t,e){this.references=t,this.sure=new Set(e.sure);let s=x(t.values(),({citation:r,id:i})=>[!r.length,i]);this.paper=er(s.map(r=>[r.id,this.#n(
r)])),this.study=er(s.map(({id:r,cohort:i})=>[r,[`paper ${this.paper.get(r)}`,...Jc(i)]]));let o=s.filter(({status:r})=>r==="retracted").map(({id:r})=>this.paper.
get(r));this.withdrawn=new Set([...this.paper].filter(([,r])=>o.includes(r)).map(([r])=>r)),this.pooled=this.#t(s)}#t(t){let e=new Map;for(let{id:s,includes:o}of t){
if(!o.length)continue;let r=this.#e(s);e.set(r,new Set([...e.get(r)??[],...o.map(i=>this.#e(i))]))}return e}#e(t){return this.study.get(t)??t}surelyIdentified(t){
return this.sure.has(this.references.get(t)?.match_confidence??"")}#n({id:t,doi:e,pmid:s}){return this.surelyIdentified(t)?[...e?[`doi ${e.toLowerCase()}`]:[],...s?
[`pmid ${s}`]:[]]:[]}studyOf({reference:t,layer:e},s){return t.length?M(new Set(t.map(o=>this.#e(o)))).join("+"):s?e:""}};function nr({references:n,paper:t},e){
let s=new Map(Array.from(n,([r,i])=>[r,Xc(i,e)])),o=new Map;for(let r of M(new Set(t.values()))){let i=s.get(r)??r;o.set(i,[...o.get(i)??[],r])}return new Map(Array.
from(t,([r,i])=>{let a=s.get(i)??i,c=o.get(a)??[];return[r,c.length>1?`${a}${sr(c.indexOf(i))}`:a]}))}var Yc=/^[[\]]+|[[\]]+$/gu;function Xc({id:n,authors:t,title:e,
year:s},{named:o}){let r=new RegExp(o.initials),a=t.split(";").map(h=>h.trim()).filter(Boolean).map(h=>h.replace(r,"")),c=e.replace(Yc,"").split(" ").filter(Boolean),
l=c.slice(0,o.words).join(" ")+(c.length>o.words?" …":""),u=c.length?`“${l}”`:n;return`${a.length>o.authors?`${a[0]} et al.`:a.join(" & ")||u} ${s||""}`.trim()}
function sr(n){return(n>=26?sr(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}function Jc(n){return n?[`cohort ${n}`]:[]}function er(n){let t=new Map,e=new Map,
s=new Map(n.map(([r],i)=>[r,i])),o=r=>{let i=r;for(let a=t.get(i);a!==void 0&&a!==i;a=t.get(i))i=a;return i};for(let[r,i]of n){t.set(r,r);for(let a of i){let c=e.
get(a)??r;e.set(a,c);let[l,u]=x([o(r),o(c)],f=>s.get(f)??0);t.set(u,l)}}return new Map(n.map(([r])=>[r,o(r)]))}var S=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),Zc=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function Pt(n){return{...Zc,...n}}function rt(n){return Object.fromEntries(Object.entries(n).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function Dt(n,t){return t==="dose"?n.dose===null?"":it(ys(n)):t==="setting"?n.setting.join(", "):n[t]}function ys({dose:n,dose_to:t,dose_unit:e}){return[
Number(n),t??Number(n),e]}var Qc=/\.?0+$/;function Q(n){let t=n.toFixed(12).replace(Qc,"");return t==="-0"?"0":t}function it([n,t,e]){return`${n===t?Q(n):`${Q(n)}\
–${Q(t)}`} ${e}`}function or(n,t,e){if(t===null||e===null||t===e)return!1;if(n==="dose"){let[[s,o,r],[i,a,c]]=[t,e];return r!==c||s>a||i>o}return n==="setting"?el(t,e):!t.some(s=>e.
includes(s))}function tl(n,t,e){if(t===null||e===null)return t??e;if(n==="dose"){let[[s,o,r],[i,a]]=[t,e];return[Math.max(s,i),Math.min(o,a),r]}return n==="sett\
ing"?nl(t,e)??null:t.filter(s=>e.includes(s))}function el(n,t){for(let e=0;e<t.length;e+=1){let s=rr(t,e,t[e][0])??rr(n,n.length,t[e][0]);if(s!==void 0&&s!==t[e][1])
return!0}return!1}function rr(n,t,e){for(let s=t-1;s>=0;s-=1)if(n[s][0]===e)return n[s][1]}function nl(n,t){let e=new Map(n);for(let[s,o]of t){if((e.get(s)??o)!==
o)return;e.set(s,o)}return[...e].sort(Mt)}var yt=class n{static OPEN=0;static NONE=-1;constructor(t){this.keys=t,this.values=[],this.numbers=new Map,this.met=new Map,
this.of({})}of(t){return this.number(this.keys.map(e=>t[e]??null))}number(t){let e=JSON.stringify(t),s=this.numbers.get(e);return s===void 0&&(s=this.values.push(
t)-1,this.numbers.set(e,s)),s}value(t,e){return this.values[t][this.keys.indexOf(e)]}meet(t,e){if(t===e||e===n.OPEN)return t;if(t===n.OPEN)return e;let s=t<e?t*
2**26+e:e*2**26+t,o=this.met.get(s);if(o===void 0){let[r,i]=[this.values[t],this.values[e]],a=()=>this.number(this.keys.map((c,l)=>tl(c,r[l],i[l])));o=this.share(
t,e)?a():n.NONE,this.met.set(s,o)}return o}share(t,e){if(t===e||t===n.OPEN||e===n.OPEN)return!0;let[s,o]=[this.values[t],this.values[e]];for(let r=0;r<s.length;r+=
1)if(s[r]!==null&&o[r]!==null&&or(this.keys[r],s[r],o[r]))return!1;return!0}separators(t,e){if(t===e)return[];let[s,o]=[this.values[t],this.values[e]];return this.
keys.filter((r,i)=>or(r,s[i],o[i]))}reported(t){return this.keys.filter((e,s)=>this.values[t][s]!==null)}};function Xe(n,t){let e=new Map(Array.from(t,s=>[s.join(),
s]));for(let s=0;s<=n.length;s+=1)for(let o of ir(n,s))if([...e.values()].every(r=>r.some(i=>o.includes(i))))return o;return null}function*ir(n,t,e=0,s=[]){if(s.
length===t){yield s;return}for(let o=e;o<n.length;o+=1)yield*ir(n,t,o+1,[...s,n[o]])}function ar({chinese:n,english:t},e,s){let o=s==="zh"?n:t;return Object.hasOwn(o,e)?o[e]:e.replaceAll("_"," ")}var sl=/\{(\w+)\}/g;function Se(n,t,e,s={}){return se(
n.sentences[t][n.languages.indexOf(e)],s)}function se(n,t){return n.replace(sl,(e,s)=>String(t[s]))}function zt(n,t){return n.lists[t].map(e=>e.name)}function ws(n){
let t=new Map(n.map(s=>[s.name,s.broader])),e=new Map(n.map(s=>[s.name,new Set([s.name])]));for(let{name:s}of n)for(let o=t.get(s);o;o=t.get(o))e.get(o)?.add(s);
return e}var oe="human",Je=class{constructor(t,e,s,o){this.scopes=new yt(t.keys),this.tags=e,this.disorders=o;let r=t.lists.population.filter(i=>i.human).map(i=>i.name);
this.ofPeople=new Set([...o,...r]),this.below={species:ws(t.lists.species),population:s,route:ws(t.lists.route)},this.ofEdges=new Map}#t(t,e){let s=this.below[t];
return e.length?M(new Set(e.flatMap(o=>[...s.get(o)??[o]]))):null}#e(t){let e=new Set(t.flatMap(o=>[o,...this.#n(o)])),s=Array.from(e,o=>[this.tags.get(o)?.group??
"",o]);return s.length?x(s,o=>o):null}#n(t){let e=[];for(let s=this.tags.get(t)?.broader;s;s=this.tags.get(s)?.broader)e.push(s);return e}ofEdge(t){let e=this.ofEdges.
get(t.id);return e===void 0&&(e=t.signed?this.#s(t):yt.OPEN,this.ofEdges.set(t.id,e)),e}#s(t){let{sex:e,dose_min:s,dose_max:o,dose_unit:r,route:i,regimen:a,setting:c}=t,
l=this.#r(t),u=t.species||this.#i(l);return this.scopes.of({sex:e&&e!=="both"?[e]:null,species:this.#t("species",u?[u]:[]),population:this.#t("population",l),dose:s===
null||o===null?null:[s,o,r],route:this.#t("route",i?[i]:[]),regimen:a?[a]:null,setting:this.#e(c)})}#r({predicate:t,object:e,population:s}){return s.length?s:t===
"associated_with"&&this.disorders.has(e)?[e]:[]}#i(t){return t.some(e=>this.ofPeople.has(e))?oe:""}ofContext(t){let{sex:e,population:s,dose:o,route:r,regimen:i,
setting:a}=t,c=t.species||this.#i([s]);return this.scopes.of({sex:e?[e]:null,species:this.#t("species",c?[c]:[]),population:this.#t("population",s?[s]:[]),dose:o===
null?null:ys(t),route:this.#t("route",r?[r]:[]),regimen:i?[i]:null,setting:this.#e(a)})}lettingIn(t,e){let s=this.scopes.value(t,"population");if(!s)return t;let o=Object.
fromEntries(this.scopes.keys.map(r=>[r,this.scopes.value(t,r)]));return this.scopes.of({...o,population:M(new Set([...s,e]))})}isHuman(t){let e=this.scopes.value(
t,"species");return e?.length===1&&e[0]===oe}common(t){let e=Array.from(t,o=>this.scopes.values[o]),s=new Map;return this.scopes.keys.forEach((o,r)=>{let a=new Set(
e.map(c=>JSON.stringify(c[r]))).size===1?e[0][r]:null;a!==null&&s.set(o,this.#c(o,a))}),s}#c(t,e){if(t==="dose")return[it(e)];if(t==="setting")return this.#a(e);
let s=e,o=new Set(s.flatMap(r=>Object.values(this.below).flatMap(i=>[...i.get(r)??[]].filter(a=>a!==r))));return s.filter(r=>!o.has(r))}#a(t){let e=new Set(t.flatMap(
([,s])=>this.#n(s)));return t.map(([,s])=>s).filter(s=>!e.has(s))}kind(t){return`${this.ofEdge(t)} ${this.#r(t).join("|")}`}match(t,e){return t.signed?this.scopes.
share(this.ofEdge(t),e)?this.openKeys(t,e).length?S.COMPATIBLE:S.ASSERTED:S.EXCLUDED:S.ASSERTED}openKeys(t,e){return e===yt.OPEN?[]:this.scopes.keys.filter((s,o)=>this.#o(
t,e,o))}reportsAll(t,e){for(let s=0;s<this.scopes.keys.length;s+=1)if(this.#o(t,e,s))return!1;return!0}#o(t,e,s){let o=this.scopes.values[e][s];if(o===null)return!1;
let r=this.scopes.keys[s];if(r==="population")return!this.#l(this.#r(t),o);let i=this.scopes.values[this.ofEdge(t)][s];return i===null?!0:r==="dose"?!1:r==="set\
ting"?!ol(i,o):!cr(i,o)}#l(t,e){return t.some(s=>cr([...this.below.population.get(s)??[s]],e))}};function cr(n,t){return n.every(e=>t.includes(e))}function ol(n,t){
return t.every(([e,s])=>n.some(([o,r])=>o===e&&r===s))}var at="conflicting",pt="mixed";function R(n){return n==="+"||n==="-"}function lr(n){return R(n)||n==="0"}function Me(n){return n==="+"?"-":"+"}var rl=["0","?",at,pt];function ur(n,t){for(let e of rl)
if(n===e||t===e)return e;return n==="="?t:t==="="?n:n===t?"+":"-"}function xs(n){let t=new Set(n),[e,s]=[t.has("+"),t.has("-")];return e||s?{sign:e&&s?at:e?"+":
"-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var il=/^[ -~]*$/,al=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/;function tt({spelling:n},t){let e=il.test(t)?t.toLowerCase():[...t.normalize("NFKC")].map(cl).join(
"");for(let s of n.gaps)e=e.replaceAll(s," ");return e.split(al).filter(Boolean).join(" ")}function cl(n){return n==="ı"?n:n.toLowerCase().toUpperCase().toLowerCase()}
function Ze(n,t,e,s){let o=[...tt(n,t)],r=[];for(let[a,c]of e){let l=ll(o,[...a],n.spelling.cutoff);l>n.spelling.cutoff&&r.push([c,l])}let i=new Map;for(let[a,c]of r.
sort((l,u)=>u[1]-l[1]))i.has(a)||i.set(a,c);return[...i].slice(0,s)}function ll(n,t,e){let s=Math.max(n.length,t.length);return s?1-Math.abs(n.length-t.length)/
s<=e?0:1-bs(n,t)/s:1}function bs(n,t){let e=[],s=Array.from({length:t.length+1},(o,r)=>r);for(let o=1;o<=n.length;o+=1){let r=[o];for(let i=1;i<=t.length;i+=1)r[i]=
Math.min(s[i]+1,r[i-1]+1,s[i-1]+(n[o-1]===t[i-1]?0:1)),o>1&&i>1&&n[o-1]===t[i-2]&&n[o-2]===t[i-1]&&(r[i]=Math.min(r[i],e[i-2]+1));[e,s]=[s,r]}return s[t.length]}var tn=class{constructor(t,e){this.vocabulary=e,this.nodes=Qe(t.nodes),this.contexts=Qe(t.contexts),this.references=Qe(t.references),this.audit=t.audit,this.papers=
new Ye(this.references,e),this.shortNames=nr(this.papers,e),this.edges=Qe(ul(t.edges,this.papers,e)),this.successors=fr(this.nodes,this.edges,"subject","object"),
this.predecessors=fr(this.nodes,this.edges,"object","subject");let s=t.nodes.filter(({category:o})=>o==="Disorder").map(({id:o})=>o);this.scoper=new Je(e,this.contexts,
dl(this),new Set(s)),this.spellings=pl(this),this.ownRows=fl(this),this.audited=hl(this.audit)}retracted(t){return this.papers.withdrawn.has(t)}layers(t){let e=zt(
this.vocabulary,"layer");return t.length?e.filter(s=>t.includes(s)):e}};function en(n,t,e=20){let s=tt(n.vocabulary,t);if(!s)return[];let o=new Map;for(let[r,i]of n.spellings){let a=r.indexOf(s);if(a<0)continue;let c=[r===s?0:a===0?
1:2,[...r].length,i];Mt(c,o.get(i)??[1/0])<0&&o.set(i,c)}for(let[r,i]of Ze(n.vocabulary,t,n.spellings,e))o.has(r)||o.set(r,[3,-i,r]);return x(o.values(),r=>r).slice(
0,e).map(([,,r])=>r)}function Qe(n){return new Map(n.map(t=>[t.id,t]))}function ul(n,t,{lists:e,passing:s,signs:o}){let r=new Set(e.predicate.filter(a=>a.signed).
map(a=>a.name)),i=a=>s.includes(a)?"=":"?";return n.map(a=>{let c=r.has(a.predicate),l=c?o[a.effect]:i(a.predicate),u=a.tendency?o[a.tendency]:null;return{...a,
signed:c,sign:l,tends:u,study:t.studyOf(a,c)}})}function fl({edges:n,papers:t,vocabulary:e}){let s=new Map;for(let o of n.values())if(!(o.layer===e.base_layer||
!o.signed||o.certainty==="speculative"))for(let r of new Set(o.reference.map(i=>t.paper.get(i)??i)))s.set(r,[...s.get(r)??[],o]);return s}function hl(n){let t=new Map;
for(let e of n)for(let s of e.review_edges)t.set(s,[...t.get(s)??[],e]);return t}function fr(n,t,e,s){let o=new Map(Array.from(n.keys(),r=>[r,new Map]));for(let r of t.
values()){let i=o.get(r[e]),a=i.get(r[s]);a?a.push(r):i.set(r[s],[r])}return o}function dl({nodes:n,edges:t,vocabulary:e}){let s=new Map,o=(a,c)=>{s.set(a,(s.get(
a)??new Set).add(c))};for(let{predicate:a,subject:c,object:l}of t.values())a==="subclass_of"&&n.get(l)?.category==="Disorder"&&o(l,c);for(let{name:a,broader:c}of e.
lists.population)c&&o(c,a);let r=new Map,i=a=>{let c=r.get(a);if(c)return c;let l=new Set([a]);for(let u of s.get(a)??[])for(let f of i(u))l.add(f);return r.set(
a,l),l};for(let a of s.keys())i(a);return r}function pl({nodes:n,vocabulary:t}){let e=new Map(Array.from(n.keys(),s=>[tt(t,s),s]));for(let{id:s,name:o,name_zh:r,
curie:i,synonyms:a}of n.values())for(let c of[o,r,i,...a]){let l=tt(t,c);c&&!e.has(l)&&e.set(l,s)}return e}function hr(){return"DecompressionStream"in globalThis}function nn(n,t,e){let s=atob(n.getElementById(t)?.textContent??""),o=Uint8Array.from(s,r=>r.charCodeAt(0));
return new Response(new Blob([o]).stream().pipeThrough(new DecompressionStream(e))).text()}var vs=class extends tn{constructor(t){super(yl(t),gl(t.vocabulary)),this.start=t.start,this.figures=t.figures,this.looks=xl(t.nodes),this.flags=bl(this.audit);
let e=[...this.nodes.values()].filter(o=>o.category==="Disorder").map(o=>o.id),s=Object.keys(t.vocabulary.lists).map(o=>[o,zt(t.vocabulary,o)]);this.words=Object.
fromEntries(s),this.words.population=[...this.words.population,...M(e)]}},ml=2;function gl(n){let{budget:t}=n;return{...n,budget:{...t,seconds:Math.min(ml,t.seconds)}}}
async function mr(n){return new vs(JSON.parse(await nn(n,"graph","deflate")))}var dr={nodes:{name:"label"},edges:{subject:"from",object:"to"}};function yl(n){let e=[
"nodes","edges","contexts","references","audit"].map(s=>{let o=Object.hasOwn(dr,s)?Reflect.get(dr,s):{};return[s,wl(n.vocabulary.columns[s],n[s],o)]});return Object.
fromEntries(e)}function wl(n,t,e){let s=Array.from({length:t.length},()=>({}));for(let[o,r]of Object.entries(n)){let i=$s(t,e[o]??o,a=>pr(r,String(a)));for(let[
a,c]of s.entries())c[o]=i?.[a]??pr(r,"")}return s}function $s({columns:n},t,e){let s=n[t];if(!(s&&"words"in s))return s?.map(e);let o=s.words.map(e);return s.at.
map(r=>o[r])}function pr(n,t){switch(n){case"texts":return t?t.split("|"):[];case"integers":return t?t.split("|").map(Number):[];case"number":case"integer":return t?
Number(t):null;default:return t}}function xl(n){let[t,e,s]=["shape","color","level"].map(r=>$s(n,r,String)??[]),o=$s(n,"category",String)??[];return new Map(o.map(
(r,i)=>[r,{shape:t[i],colour:e[i],level:Number(s[i])}]))}function bl(n){let t=new Map;for(let e of n)for(let s of[...e.review_edges,...e.paper_edges])t.set(s,[...t.
get(s)??[],e]);return t}function w(n){let t=document.getElementById(n);if(!t)throw new Error(`the page has no ${n}`);return t}function Wt(n){let t=w(n);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${n} does not open and close`);return t}function ks(){return matchMedia("(min-width: 801px)").matches}function gr(n){if(n.id)return n.id;let t=n instanceof
HTMLInputElement||n instanceof HTMLButtonElement?n.value:"";return`${n.tagName} ${t} ${n instanceof HTMLElement?JSON.stringify(n.dataset):""}`}function Ss(){let n=document.
activeElement,t=n?.closest("#ask-body, #panel-body, #table, #figure");return n instanceof HTMLElement&&t instanceof HTMLElement?{panel:t,name:gr(n),near:n.dataset.
near}:null}function Ms(n){if(!n||n.panel.id===n.name)return;let e=[...n.panel.querySelectorAll("a, button, input, select, summary")].find(r=>gr(r)===n.name),s=n.
near?document.getElementById(n.near):null,o=e instanceof HTMLElement?e:s??n.panel;o.focus({preventScroll:o===e})}var vl=/[⺀-鿿]/,$l=/(?<=[\s-])/,kl=/ ?…$/;function wr(n,t,e,s){let o=vl.test(n)?[...n]:n.split($l),r=[""];for(let l of o){let u=r[r.length-1];!u||t((u+l).trimEnd())<=e?r[r.length-1]=u+l:r.push(l)}let i=r.
slice(0,s).map(l=>l.trim()),a=r.length>s,c=i.length-1;return a&&(i[c]=yr(r.slice(c).join(""),t,e)),i.map(l=>t(l)>e?yr(l,t,e):l)}function yr(n,t,e){let s=n.replace(
kl,"");for(;s.length>3&&t(`${s}…`)>e;)s=s.slice(0,-1).trimEnd();return`${s}…`}function xr(n,t){let e=new on(n.map(Ol)),s=[];for(let o of n){let r=o.forced?Ml(
o,t):Sl(o,t);r&&(o.forced||e.free(r.box))&&(e.add(r.box),s.push(r))}return s}function br({box:[n,t,e,s]},{upright:o,scale:r}){return o?[n+1,t+22*r,e-1,s]:[n+22*
r,t,e-3,s]}function Sl(n,t){let[e,s,o,r]=br(n,t),i=Math.max(1,Math.floor((r-s+2)/14)),a=wr(n.text,t.measure,o-e,i);return a.some(l=>l.endsWith("…"))&&a.join("").
length<7?null:{id:n.id,texts:a,box:vr(a,[e,s,o,r],t)}}function Ml(n,t){let e=br(n,t),s=wr(n.text,t.measure,Math.max(e[2]-e[0],150),Number.POSITIVE_INFINITY);return{
id:n.id,texts:s,box:El(vr(s,e,t),t.width,t.height)}}function vr(n,[t,e,s,o],{measure:r,upright:i}){let[a,c]=[Math.max(...n.map(r)),n.length*14],l=i?(t+s-a)/2:t,
u=i?e:(e+o-c)/2;return[l,u,l+a,u+c]}function Ol({x:n,y:t,size:e}){return[n-e,t-e,n+e,t+e]}function Os(n,t){let e=new on(t);return n.flatMap(({text:s,width:o,places:r})=>{
let i=({x:c,y:l})=>[c-o/2,l-7,c+o/2,l+7],a=r.find(c=>e.free(i(c)));return a?(e.add(i(a)),[{text:s,...a,box:i(a)}]):[]})}function El([n,t,e,s],o,r){let i=Math.max(
1-n,Math.min(0,o-1-e)),a=Math.max(1-t,Math.min(0,r-1-s));return[n+i,t+a,e+i,s+a]}var sn=64,on=class{constructor(t){this.cells=new Map;for(let e of t)this.add(e)}*touched([
t,e,s,o]){for(let r=Math.floor(t/sn);r<=Math.floor(s/sn);r+=1)for(let i=Math.floor(e/sn);i<=Math.floor(o/sn);i+=1)yield`${r} ${i}`}add(t){for(let e of this.touched(
t)){let s=this.cells.get(e);s?s.push(t):this.cells.set(e,[t])}}free(t){for(let e of this.touched(t))if(this.cells.get(e)?.some(s=>Al(t,s)))return!1;return!0}};function Al(n,t){
return n[0]<t[2]&&t[0]<n[2]&&n[1]<t[3]&&t[1]<n[3]}function kr(n){let t=({x:e,y:s})=>`${$r(e)} ${$r(s)}`;return`M${t(n[0][0])}${n.map(([,e,s,o])=>` C${t(e)} ${t(s)} ${t(o)}`).join("")}`}function $r(n){return Math.
round(n*10)/10}function Oe([n,t,e,s],o){let r=1-o,[i,a,c,l]=[r**3,3*r*r*o,3*r*o*o,o**3];return{x:i*n.x+a*t.x+c*e.x+l*s.x,y:i*n.y+a*t.y+c*e.y+l*s.y}}function Sr(n){
let t=Array.from({length:10},(e,s)=>(s+1)/10);return[n[0][0],...n.flatMap(e=>t.map(s=>Oe(e,s)))]}function Mr(n,t){let e=Number.POSITIVE_INFINITY;for(let s=1;s<t.
length;s+=1)e=Math.min(e,_l(n,t[s-1],t[s]));return e}function _l({x:n,y:t},e,s){let[o,r]=[s.x-e.x,s.y-e.y],i=((n-e.x)*o+(t-e.y)*r)/(o*o+r*r||1),a=Math.min(1,Math.
max(0,i));return Math.hypot(n-e.x-a*o,t-e.y-a*r)}function Ee(n){return n.filter((t,e)=>e%2===0)}function Or(n,t){let e=Tl(n),[s,o,r,i]=e,[a,c]=o.x===r.x?["x","y"]:
["y","x"],l=Es(e)||1,u=4/3*t*(a==="x"?1:-1),f=-u*(i[c]-s[c])/l,h=Math.abs(s[a]-i[a])<9,p=[s[a],i[a],...h?[o[a],o[a]+Math.sign(o[a]-s[a])*9]:[]],m=Math.min(Math.
max(...p),Math.max(Math.min(...p),o[a]+f))-o[a],g=u*(i[a]-s[a])/l+Math.sign(u)*Math.abs(f-m),y=$=>({...$,[a]:$[a]+m,[c]:$[c]+g});return n.map($=>$===e?[s,y(o),y(
r),i]:$)}function Tl(n){let t=Ee(n);return t.reduce((e,s)=>Es(s)>Es(e)?s:e,t[0])}function Es([n,,,t]){return Math.hypot(t.x-n.x,t.y-n.y)}function re(n){let t=Math.floor(n);return n-t!==.5?Math.round(n):t%2===0?t:t+1}function rn(n){return Number.isInteger(n*8)&&!Number.isInteger(n*4)?(re(n*100)/100).
toFixed(2):n.toFixed(2)}function an(n){return`${re(n*100)}%`}var Il=/e([+-])(\d)$/,jl=1e-4;function Er(n){let t=Number(n.toPrecision(1));return t<jl?t.toExponential(
0).replace(Il,"e$10$2"):String(t)}var cn=5,Ll=/[&<>"']/g,Nl={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"},Cl=/[^\S\n ]/g,Rl=/[\p{C}\p{Zl}\p{Zp}]/gu,Ar="\\u0590-\\u08ff\\ufb1d-\\ufdcf\
\\ufdf0-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}",Bl=new RegExp(`[${Ar}]+(?:[ 0-9.'’"-]+[${Ar}]+)*`,"gu"),Pl=/^https?:\/\//,Dl=/\.?0+$/;
function Ae(n,t,e=""){return new As(t,e).document(n)}var As=class{constructor({colours:t,fonts:e},s){this.colours=t,this.fonts=e,this.paper=s,this.shade=s==="da\
rk"?1:0}document({width:t,height:e,lang:s,title:o,description:r,marks:i}){let[a,c]=[A(t),A(e)],l=i.map(u=>this.mark(u)).join(`
`);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${a} ${c}" width="${a}" height="${c}" role="img" lang="${Ot(s)}" font-family="${Ot(this.fonts)}">\

<title>${Ot(o)}</title>
<desc>${Ot(r)}</desc>
${this.style()}<rect width="${a}" height="${c}"${this.look("paper","")}/>
${l}
</svg>
`}style(){if(this.paper)return"";let e=Object.keys(this.colours).sort(dt).map(s=>{let o=this.colours[s][1];return`.oxf-${s}{fill:${o}}.oxs-${s}{stroke:${o}}`});
return`${zl("style",`@media (prefers-color-scheme:dark){${e.join("")}}`)}
`}look(t,e){let s=[t&&`oxf-${t}`,e&&`oxs-${e}`].filter(Boolean).join(" "),o=t?` fill="${this.colours[t][this.shade]}"`:' fill="none"';return` class="${s}"${o}${e?
` stroke="${this.colours[e][this.shade]}"`:""}`}mark(t){switch(t.kind){case"group":return this.group(t);case"text":return this.text(t);case"polyline":return this.
polyline(t);case"circle":return this.circle(t);case"rect":return this.rect(t);default:{let{x1:e,y1:s,x2:o,y2:r,width:i,stroke:a}=t;return`<line ${`x1="${A(e)}" \
y1="${A(s)}" x2="${A(o)}" y2="${A(r)}"`} stroke-width="${A(i)}"${_r(t)}${this.look("",a)}/>`}}}polyline({points:t,fill:e,stroke:s,width:o,closed:r}){let i=t.map(
([c,l])=>`${A(c)},${A(l)}`).join(" "),a=s?` stroke-width="${A(o)}"`:"";return`<${r?"polygon":"polyline"} points="${i}"${a}${this.look(e,s)}/>`}circle({x:t,y:e,radius:s,
fill:o,stroke:r,width:i}){let a=r?` stroke-width="${A(i)}"`:"";return`<circle cx="${A(t)}" cy="${A(e)}" r="${A(s)}"${a}${this.look(o,r)}/>`}group({marks:t,tooltip:e,
href:s,name:o}){let r=e?`<title>${Ot(e)}</title>`:"",i=o?` data-name="${Ot(o)}"`:"",a=r+t.map(c=>this.mark(c)).join("");return Pl.test(s)?`<a href="${Ot(s)}" ta\
rget="_blank" rel="noopener noreferrer"${i}>${a}</a>`:`<g${i}>${a}</g>`}text({x:t,y:e,text:s,size:o,anchor:r,colour:i,bold:a,italic:c,turned:l}){let[u,f]=[A(t),
A(e)],h=l?`transform="translate(${u} ${f}) rotate(-90)"`:`x="${u}" y="${f}"`,p=r==="start"?"":` text-anchor="${r}"`,m=`${a?' font-weight="600"':""}${c?' font-st\
yle="italic"':""}`;return`<text ${h} font-size="${A(o)}"${p}${m}${this.look(i,"")}>${Ot(s)}</text>`}rect(t){let{x:e,y:s,width:o,height:r,fill:i,stroke:a,hatch:c,
radius:l}=t,u=l?` rx="${A(l)}"`:"",h=`<rect ${`x="${A(e)}" y="${A(s)}" width="${A(o)}" height="${A(r)}"`}${u}${_r(t)}${this.look(i,a)}/>`,p=c?Wl(t):"";return p?
`${h}<path d="${p}" stroke-width="1.6"${this.look("",c)}/>`:h}};function wt(n){return n.replace(Bl,"⁨$&⁩")}function Ot(n){let t=n.replace(Cl," ").replace(Rl,
e=>e===`
`?e:"�");return wt(t).replace(Ll,e=>Nl[e])}function A(n){return rn(n).replace(Dl,"")}function zl(n,t){return`<${n}>${t}</${n}>`}function _r({dash:n}){return n?
` stroke-dasharray="${n}"`:""}function Wl({x:n,y:t,width:e,height:s}){let o="";for(let r=cn;r<=Math.floor((e+s)/cn)*cn;r+=cn){let[i,a]=r<=s?[0,r]:[r-s,s],[c,l]=r<=
e?[r,0]:[e,r-e];i<c&&(o+=`M${A(n+i)} ${A(t+a)}L${A(n+c)} ${A(t+l)}`)}return o}var Ft='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',Hl=[.5,.38,.62,.26,.74],Fl=[1,2,3,4];function ln(){let n=document.
createElement("canvas").getContext("2d");if(!n)throw new Error("this browser draws no pictures");n.font=`bold ${Ft}`;let t=new Map;return e=>{let s=t.get(e)??n.
measureText(e).width;return t.set(e,s),s}}function un({nodes:n,layout:t},e,s,o){let r=n.map(l=>({...l,x:l.x*e,y:l.y*e,size:l.size*e,box:Ir(l.box,e),forced:l.id===
o||l.picked})),i=x(r,({forced:l,end:u,faded:f,degree:h,id:p})=>[!l,!u,f,-h,p]),{size:a,upright:c}=t;return xr(i,{measure:s,upright:c,scale:e,width:a.width*e,height:a.
height*e})}function Ir([n,t,e,s],o){return[n*o,t*o,e*o,s*o]}function fn({lines:n,nodes:t,badges:e},s,o,r){let i=[...t.map(({x:f,y:h,size:p})=>Tr(f*s,h*s,p*s)),...e.
map(({x:f,y:h})=>Tr(f*s,h*s,Gl)),...o.map(({box:f})=>f)],a=n.filter(f=>f.label&&!f.faded),c=f=>x(a,({ids:h})=>-h.length).filter(h=>h.lit===f).map(h=>({text:h.label,
width:r(h.label),places:Ul(h,s)})),l=Os(c(!0),i),u=[...t.map(({box:f})=>Ir(f,s)),...l.map(({box:f})=>f)];return[...l,...Os(c(!1),[...i,...u])]}function Ul({curves:n,
lit:t},e){let o=[...Ee(n)].reverse().flatMap(a=>Hl.map(c=>Oe(a,c))).map(({x:a,y:c})=>({x:a*e,y:c*e})),[r]=o,i=t?Fl.flatMap(a=>[a,-a]).map(a=>({x:r.x,y:r.y+a*14})):
[];return[...o,...i]}var Gl=8;function Tr(n,t,e){return[n-e,t-e,n+e,t+e]}function ct(n,t,e){let s=a=>[1,3,5].map(c=>Number.parseInt(a.slice(c,c+2),16)),[o,r]=[s(
n),s(t)];return`#${o.map((a,c)=>Math.round(a+(r[c]-a)*e)).map(a=>a.toString(16).padStart(2,"0")).join("")}`}var Ts="http://www.w3.org/2000/svg",ql="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",Kl=/[&<>"']/g,Vl=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function Is(n){return wt(n).replace(Kl,t=>`&#${t.charCodeAt(0)};`).replace(Vl,"")}function L(n){return Math.round(n*10)/10}function jr(n,t,e,s){let{colours:o,width:r,
lines:i,nodes:a,badges:c}=n,{upright:l}=n.layout,u=new Map(a.map(g=>[g.id,g])),f=un(n,1,e,""),h=fn(n,1,f,e),p=Math.round(s.height);return`${[`<svg xmlns="${Ts}"\
 width="${r}" height="${p}" viewBox="0 0 ${r} ${p}" font-family="${ql}" font-size="12">`,`<title>${Is(t)}</title>`,`<rect width="${r}" height="${p}" fill="${o.paper}\
"/>`,...s.parts,...i.map(g=>Xl(g,o)),...a.map(g=>Jl(g,o)),...a.map(g=>Zl(g,o)),...c.map(g=>Yl(g,o)),...h.map(({text:g,x:y,y:$})=>_s(g,{x:y,y:$+4},o.text,{halo:o.
halo})),...f.flatMap(({id:g,texts:y,box:$})=>y.map((N,Z)=>_s(N,{x:l?($[0]+$[2])/2:$[0],y:$[1]+11+Z*14},o.text,{bold:u.get(g)?.end,anchor:l?"middle":"start"}))),
"</svg>"].join(`
`)}
`}function js(n,{x:t,y:e},s,o=!1){return`<text x="${L(t)}" y="${L(e)}" fill="${s}"${o?' font-weight="bold"':""}>${Is(n)}</text>`}function Ls({x:n,y:t},e,s,o){let r=s.
length?` stroke-dasharray="${s.join(" ")}"`:"";return`<path d="${`M${L(n)} ${L(t)} L${L(n+29)} ${L(t)}`}" fill="none" stroke="${e}" stroke-width="2.5"${r}/>`+Nr(
o,{x:n+29,y:t},{x:1,y:0},e)}function Lr({x:n,y:t},e,s){let o=Rs[e];return o?`<polygon points="${o.map(([i,a])=>`${L(n+6*i)},${L(t+6*a)}`).join(" ")}" fill="${s}\
"/>`:`<circle cx="${L(n)}" cy="${L(t)}" r="6" fill="${s}"/>`}function Yl({x:n,y:t,kind:e},{badge:s,paper:o}){let[r,i,a]=e==="opposite"?[s,o,"⇅"]:[o,s,"∅"];return`\
<g>${Rr({x:n,y:t},8,r,s)}${_s(a,{x:n,y:t+4},i,{bold:!0})}</g>`}function Xl(n,{paper:t}){let e=ct(n.colour,t,n.fade),s=n.dash.length?` stroke-dasharray="${n.dash.
join(" ")}"`:"",{tip:o,onward:r}=Ns(n.curves);return`${`<path d="${n.path}" fill="none" stroke="${e}" stroke-width="${L(n.width)}"${s}/>`}${Nr(n.end,o,r,e)}`}function Jl(n,t){
let[e,s,o,r]=n.box.map(L),[i,a]=n.end||n.picked?[t.ring,2]:[ct(t.text,t.paper,.75),1];return`<rect x="${e}" y="${s}" width="${L(o-e)}" height="${L(r-s)}" rx="5"\
 fill="${t.paper}" stroke="${i}" stroke-width="${a}"/>`}function Ns(n){let[,,t,e]=n[n.length-1],s=Math.hypot(e.x-t.x,e.y-t.y)||1;return{tip:e,onward:{x:(e.x-t.x)/
s,y:(e.y-t.y)/s}}}function Cs(n,{x:t,y:e},s){let o=(r,i)=>`${L(t+r*s.x-i*s.y)} ${L(e+r*s.y+i*s.x)}`;switch(n){case"arrow":return{path:`M${o(2,0)} L${o(-7,4.5)} \
L${o(-7,-4.5)} z`,filled:!0,width:0};case"diamond":return{path:`M${o(2,0)} L${o(-4,4.5)} L${o(-10,0)} L${o(-4,-4.5)} z`,filled:!0,width:0};case"bar":return{path:`\
M${o(0,5.5)} L${o(0,-5.5)}`,filled:!1,width:3};case"circle":return{path:`M${o(1,0)} A3.5 3.5 0 1 1 ${o(-6,0)} A3.5 3.5 0 1 1 ${o(1,0)} z`,filled:!1,width:1.5};default:
return null}}function Nr(n,t,e,s){let o=Cs(n,t,e);if(!o)return"";let r=o.filled?`fill="${s}"`:`fill="none" stroke="${s}" stroke-width="${o.width}"`;return`<path\
 d="${o.path}" ${r}/>`}function hn(n,t){let e=document.createElementNS(Ts,n);for(let[s,o]of Object.entries(t))e.setAttribute(s,String(o));return e}function Cr(n,t,e){
let s=hn("svg",{width:34,height:14,"aria-hidden":"true"}),o=Ls({x:0,y:7},n,t,e),r=new DOMParser().parseFromString(`<svg xmlns="${Ts}">${o}</svg>`,"image/svg+xml");
return s.append(...r.documentElement.children),s}function Rr({x:n,y:t},e,s,o){return`<circle cx="${L(n)}" cy="${L(t)}" r="${e}" fill="${s}" stroke="${o}" stroke\
-width="1.5"/>`}function _s(n,{x:t,y:e},s,{bold:o,halo:r,anchor:i="middle"}){let a=o?' font-weight="bold"':"",c=r?` stroke="${r}" stroke-width="3" paint-order="\
stroke" stroke-linejoin="round"`:"";return`<text x="${L(t)}" y="${L(e)}" text-anchor="${i}" fill="${s}"${a}${c}>${Is(n)}</text>`}var Rs={square:[[-1,-1],[1,-1],
[1,1],[-1,1]],diamond:[[0,-1],[1,0],[0,1],[-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],triangleDown:[[0,1.1],[1,-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(n=>[Math.
cos(n*Math.PI/3),Math.sin(n*Math.PI/3)]),star:Array.from({length:10},(n,t)=>{let[e,s]=[t%2?.5:1.2,t*Math.PI/5-Math.PI/2];return[e*Math.cos(s),e*Math.sin(s)]})};
function Zl(n,t){let e=n.faded?ct(n.colour,t.paper,.75):n.colour,s=n.end?t.ring:ct(n.colour,t.text,.35),o=Rs[n.shape];return o?`<polygon points="${o.map(([i,a])=>`${L(
n.x+i*n.size)},${L(n.y+a*n.size)}`).join(" ")}" fill="${e}" stroke="${s}" stroke-width="${n.end?3:1.5}"/>`:Rr(n,n.size,e,s)}function Br({shape:n,colour:t}){let e=Rs[n],
s=hn("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true",class:"swatch"}),o=e?.map(([r,i])=>`${8+6*r},${8+6*i}`).join(" ");return s.append(o?hn("\
polygon",{points:o,fill:t}):hn("circle",{cx:8,cy:8,r:6,fill:t})),s}function Pr(n,{width:t,height:e}){return new Promise((s,o)=>{let r=new Image,i=()=>o(new Error(
"no picture"));r.onload=()=>{let a=document.createElement("canvas");[a.width,a.height]=[2*t,2*e],a.getContext("2d")?.drawImage(r,0,0,a.width,a.height),a.toBlob(
c=>c?s(c):i(),"image/png")},r.onerror=i,r.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(n)}`})}var Ql={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0}},tu=1.4,[eu,nu]=[.1,6],su=7;async function Wr(n){let t=await nn(n,"library","gzip"),e=n.createElement(
"script");e.textContent=t,n.head.append(e)}var dn=class{constructor(t,e){this.element=t,this.on=e,this.frame=t.parentElement??t,this.measure=ln(),this.nodes=new vis.
DataSet,this.network=new vis.Network(t,{nodes:this.nodes,edges:new vis.DataSet},Ql),this.hovered="",this.picture=null,this.fresh=!1,this.placed=new Map,this.points=
new WeakMap,this.under="";let s=null;this.network.on("click",({pointer:o})=>{s=o.canvas}),t.addEventListener("click",()=>{s&&e.pick(this.pickAt(s)),s=null}),t.addEventListener(
"pointermove",({offsetX:o,offsetY:r})=>this.point(this.at(this.network.DOMtoCanvas({x:o,y:r})),e.hover)),t.addEventListener("pointerleave",()=>this.point("",e.hover));
for(let o of["zoom","dragEnd"])this.network.on(o,()=>e.move());this.network.on("beforeDrawing",o=>this.paper(o)),this.network.on("afterDrawing",o=>this.write(o))}size(){
return{width:this.element.clientWidth,height:this.element.clientHeight}}free(){return this.frame.style.height="",this.size()}show(t){this.picture=t;let{upright:e,
size:s}=t.layout,o=Math.min(1,this.size().width/s.width);this.frame.style.height=e?`${Math.ceil(s.height*o)}px`:"",this.element.classList.toggle("upright",e),this.
fresh=!0,this.placed=new Map;let{width:r,height:i}=this.size();this.network.setSize(`${r}px`,`${i}px`),this.nodes.clear(),this.nodes.add(t.nodes.map(a=>this.visNode(
a))),this.network.redraw()}get drawn(){if(!this.picture)throw new Error("nothing is drawn yet");return this.picture}fit(){let{width:t,height:e}=this.size(),s=this.
picture?.layout.size??{width:t,height:e},o=Math.min(1,t/s.width,e/s.height)||1;this.network.moveTo({position:{x:s.width/2,y:s.height/2},scale:o,animation:!1})}where(){
let[{width:t,height:e},{x:s,y:o}]=[this.size(),this.network.getViewPosition()];return[this.network.getScale(),s/t,o/e].map(r=>r.toFixed(3)).join(",")}go(t){let{
width:e,height:s}=this.size(),[o,r,i]=t.split(",").map(Number);t&&e?this.network.moveTo({position:{x:r*e,y:i*s},scale:Dr(o),animation:!1}):this.fit()}zoom(t){this.
network.moveTo({scale:Dr(this.network.getScale()*tu**t),animation:!1}),this.on.move()}reveal({x:t,y:e}){let[{width:s,height:o},r,i]=[this.size(),this.network.getScale(),
this.network.getViewPosition()],a=(l,u,f)=>Math.min(l+f,Math.max(l-f,u)),c={x:a(t,i.x,(s/2-50)/r),y:a(e,i.y,(o/2-40)/r)};(c.x!==i.x||c.y!==i.y)&&this.network.moveTo(
{position:c,animation:!1}),this.redraw()}hover(t){this.hovered=t,this.redraw()}redraw(){this.placed=new Map,this.network.redraw()}visNode(t){let{colours:e}=this.
drawn,s=t.end||t.picked,o=t.faded?ct(t.colour,e.paper,.75):t.colour,r=s?e.ring:ct(t.colour,e.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,size:t.size,borderWidth:s?
3:1.5,color:{background:o,border:t.faded?o:r,hover:{background:o,border:e.ring}}}}labelColour(t){let{text:e,paper:s}=this.drawn.colours;return t.faded&&t.id!==this.
hovered?ct(e,s,.38):e}at(t){if(!this.picture)return"";let{nodes:e,lines:s}=this.picture,o=({box:[c,l,u,f]})=>t.x>=c&&t.x<=u&&t.y>=l&&t.y<=f,r=e.find(o);if(r)return`\
node:${r.id}`;let[i,a]=[su/this.network.getScale(),""];for(let c of s){let l=Mr(t,this.pointsOf(c));l<=i&&([i,a]=[l,`line:${c.id}`])}return a}pointsOf(t){let e=this.
points.get(t)??Sr(t.curves);return this.points.set(t,e),e}pickAt(t){let e=this.at(t),s=this.drawn.lines.find(({id:o})=>`line:${o}`===e);return s?`pair:${s.subject}\
>${s.object}`:e}point(t,e){t!==this.under&&(this.under=t,this.element.style.cursor=t?"pointer":"",this.hover(t.startsWith("node:")?t.slice(5):""),e(t))}inkOf({colour:t,
fade:e}){return ct(t,this.drawn.colours.paper,e)}paper(t){let{width:e,height:s}=t.canvas;if(t.save(),t.setTransform(1,0,0,1,0,0),t.fillStyle=this.picture?.colours.
paper??"#ffffff",t.fillRect(0,0,e,s),t.restore(),!!this.picture){for(let o of this.picture.lines)this.line(t,o);for(let o of this.picture.nodes)this.box(t,o)}}line(t,e){
t.strokeStyle=this.inkOf(e),t.fillStyle=t.strokeStyle,t.lineWidth=e.width,t.setLineDash(e.dash),t.stroke(new Path2D(e.path)),t.setLineDash([]);let{tip:s,onward:o}=Ns(
e.curves),r=Cs(e.end,s,o);r&&(t.lineWidth=r.width,r.filled?t.fill(new Path2D(r.path)):t.stroke(new Path2D(r.path)))}box(t,{id:e,box:[s,o,r,i],end:a,picked:c}){let{
colours:l}=this.drawn,u=a||c||e===this.hovered;t.beginPath(),t.roundRect(s,o,r-s,i-o,5),t.fillStyle=l.paper,t.fill(),t.lineWidth=u?2:1,t.strokeStyle=u?l.ring:ct(
l.text,l.paper,.75),t.stroke()}labels(){let t=this.network.getScale(),e=t.toFixed(4),s=this.placed.get(e)??un(this.drawn,t,this.measure,this.hovered);return this.
placed.set(e,s),{scale:t,placed:s}}lineLabels(){let{scale:t,placed:e}=this.labels();return fn(this.drawn,t,e,this.measure)}write(t){if(!this.picture)return;this.
fresh&&performance.mark("oxygraph:drawn"),this.fresh=!1;let{scale:e,placed:s}=this.labels(),{colours:o,badges:r,nodes:i,layout:a}=this.picture;t.save(),t.scale(
1/e,1/e),t.textAlign="center",t.textBaseline="top",t.lineJoin="round",t.font=Ft;for(let l of r)ou(t,l,e,o);for(let{text:l,x:u,y:f}of this.lineLabels())zr(t,l,{x:u,
y:f-6},o.text,o.halo);let c=new Map(i.map(l=>[l.id,l]));t.textAlign=a.upright?"center":"left";for(let l of s)this.name(t,l,c.get(l.id));t.restore()}name(t,{texts:e,
box:s},o){if(!o)return;t.font=o.end||o.picked||o.id===this.hovered?`bold ${Ft}`:Ft;let{colours:r,layout:i}=this.drawn,{upright:a}=i,c=this.labelColour(o);for(let[
l,u]of e.entries())zr(t,u,{x:a?(s[0]+s[2])/2:s[0],y:s[1]+l*14},c,r.halo)}};function Dr(n){return Math.min(nu,Math.max(eu,n))}function zr(n,t,{x:e,y:s},o,r){n.strokeStyle=
r,n.lineWidth=3,n.strokeText(t,e,s),n.fillStyle=o,n.fillText(t,e,s)}function ou(n,t,e,s){let[o,r]=[t.x*e,t.y*e],i=t.kind==="opposite";n.beginPath(),n.arc(o,r,8,
0,2*Math.PI),n.fillStyle=i?s.badge:s.paper,n.fill(),n.lineWidth=1.5,n.strokeStyle=s.badge,n.stroke(),n.font=`bold ${Ft}`,n.fillStyle=i?s.paper:s.badge,n.fillText(
i?"⇅":"∅",o,r-6),n.font=Ft}function xt(n){return n.length?`[${n.join(", ")}]`:""}function pn({vocabulary:n},{doi:t,pmid:e}){let[s,o]=n.links;return[...t?[se(s,{doi:t})]:[],...e?[se(o,{pmid:e})]:
[]]}var lt=class{constructor(t,e){this.graph=t,this.lang=e}say(t){return ar(this.graph.vocabulary,t,this.lang)}sentence(t,e){return Se(this.graph.vocabulary,t,this.
lang,e)}joined(t,e="words"){return t.join(this.sentence(`between_${e}`))}get language(){return this.graph.vocabulary.languages.indexOf(this.lang)}effect(t){let{
signs:e}=this.graph.vocabulary;return this.say(Object.keys(e).find(s=>e[s]===t)??t)}outcome(t){let[,...e]=this.graph.vocabulary.outcomes.find(([s])=>s===t)??[t];
return e[this.language]}leaning(t,e){return e?this.sentence("leaning",{sign:t,leaning:this.outcome(e)}):t}either(t,e){return this.lang==="zh"&&e?e:t}sex(t,e){let s=this.
graph.vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(s,t)||!e?this.say(t):s[t][e==="human"?0:1]}node(t){let e=this.graph.nodes.get(t);return e?this.
either(e.name,e.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,e=""){if(this.graph.nodes.has(t))return this.node(t);let s=this.graph.
contexts.get(t);return s?this.either(s.name,s.name_zh):this.sex(t,e)}size({effect_size:t,effect_metric:e,ci_low:s,ci_high:o}){if(t===null)return"";let r=`${this.
graph.vocabulary.symbols[e]} = ${Q(t)}`;return s===null||o===null?r:`${r} [${Q(s)}, ${Q(o)}]`}chips(t){let{dose_min:e,dose_max:s,dose_unit:o,analysis:r,tendency:i,
certainty:a}=t;return[this.sex(t.sex,t.species),this.say(t.species),...t.population.map(c=>this.named(c)),e===null||s===null?"":it([e,s,o]),this.say(t.route),t.
site&&`@ ${this.node(t.site)}`,this.say(t.regimen),...t.setting.map(c=>this.named(c)),t.sample_size===null?"":`n=${t.sample_size}`,this.size(t),r&&this.say(`${r}\
 analysis`),i&&this.say(`leaning to ${i}`),["tentative","speculative"].includes(a)?this.say(a):""].filter(Boolean)}paper(t){return this.graph.shortNames.get(t)??
t}source(t){return t.citation.length?xt(t.citation):t.reference.length?t.reference.map(e=>this.paper(e)).join("; "):t.section?`${this.say("uncited")}, §${t.section}`:
this.say("uncited")}study(t,e=[]){let{references:s,papers:o}=this.graph;if(!(s.has(t)||t.includes("+")))return this.sentence("own_word");let r=M(new Set(Array.from(
e).flatMap(c=>c.reference))),i=t.split("+").flatMap(c=>{let l=r.filter(u=>o.study.get(u)===c);return l.length?l:[c]}),a=i.flatMap(c=>s.get(c)?.citation??[]);return xt(
a)||i.map(c=>this.paper(c)).join("; ")}where(t){let e=[this.sex(t.sex,t.species),this.say(t.species),t.population&&this.named(t.population),Dt(t,"dose"),this.say(
t.route),this.say(t.regimen),...t.setting.map(s=>this.named(s))];return this.joined(e.filter(Boolean))||this.say("in any context")}missing({subject:t,object:e,lacks:s},o=""){
let r={subject:this.node(t),object:this.node(e)};if(s[0][0]==="effect")return this.sentence("directionless",r);let i=o||s.find(([c])=>c==="species")?.[1],a=s.map(
([c,l])=>this.sentence("lack",{key:this.say(c),value:this.named(l,i)}));return this.sentence("missing",{...r,lacks:this.joined(a)})}};var[ut,ie,Ut]=[0,1,2];function ae({evidence_type:n}){return n==="meta_analysis"}function _({silentBecause:n}){return!n}function W({edge:n}){return lr(n.sign)}function mn({signs:n}){let t=[...n].filter(R);return t.length>1?"both":t.length?n.
has("0")?`partly ${t[0]}`:t[0]:n.has("0")?"0":"?"}function H(n){let t=new Map;for(let e of n){let s=t.get(e.study);s?s.push(e):t.set(e.study,[e])}return[...t].sort(
([e],[s])=>dt(e,s)).map(([e,s])=>ru(e,s))}function ru(n,t){let e=new Set(t.map(({edge:s})=>s.tends).filter(s=>s!==null));return{study:n,signs:new Set(t.filter(W).
map(({edge:s})=>s.sign)),people:Math.max(...t.map(({edge:s})=>s.sample_size??0)),level:Math.max(...t.map(({level:s})=>s)),pooled:t.some(({edge:s})=>ae(s)),tendency:e.
size===1?[...e][0]:null,openKeys:K(t,({openKeys:s})=>s.length)?.openKeys??[],findings:t}}function F(n){let[t,e,s]=["+","-","0"].map(o=>n.filter(({signs:r})=>r.has(
o)).length);return t&&e?{sign:at,contested:s>0,leans:Hr(n)}:t||e?t+e>s?{sign:t?"+":"-",contested:s>0,leans:null}:{sign:pt,contested:!0,leans:Hr(n)}:{sign:s?"0":
"?",contested:!1,leans:null}}function Hr(n){let t={"+":[],"-":[],0:[]};for(let{study:r,signs:i,tendency:a}of n){let c=a&&i.size===1&&i.has("0")?[a]:null;for(let l of c??
i)t[l].push(r)}let[e,s]=[t["+"].length,t["-"].length];return{sign:e===s?null:e>s?"+":"-",studies:t}}var[Bs,iu,bt]=[0,1,2],gn=class{#t;#e;#n;#s;constructor(t,e){this.findings=t,this.graph=e,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.speaking=
t.filter(_),this.weighings=new Map,this.kind=au(this.speaking),this.gaps=cu(this.speaking.length?this.speaking:t),this.match=this.gaps.length?S.COMPATIBLE:S.ASSERTED}get results(){
return this.#t??=H(this.speaking.filter(({edge:t})=>t.signed)),this.#t}get weighed(){return this.#e??=F(this.results),this.#e}get sign(){return this.kind===bt?"\
+":this.weighed.sign}get level(){return Math.max(ut,...this.results.map(({level:t})=>t))}get claims(){return this.#n??=lu(this.graph,this.speaking),this.#n}get studies(){
return this.#s??=new Set(this.results.map(({study:t})=>t)),this.#s}get signed(){return this.findings.some(({edge:t})=>t.signed)}get edges(){return this.findings.
map(({edge:t})=>t)}get mayBeCausal(){return this.findings.some(({edge:t,level:e})=>t.predicate==="affects"&&e>ut)}signOf(t){if(this.kind===bt)return"=";if(t.size===
this.claims.length)return this.weighed.sign;let e=[...t].sort().join(),s=this.weighings.get(e);if(!s){let o=[...t].flatMap(r=>this.claims[r].findings);s=F(H(o.filter(
({edge:r})=>r.signed))),this.weighings.set(e,s)}return s.sign}get cited(){return[...new Set(this.speaking.flatMap(({edge:t})=>t.citation))].sort((t,e)=>t-e)}get papers(){
let t=this.speaking.filter(({edge:e})=>!e.citation.length);return M(new Set(t.flatMap(({edge:e})=>e.reference)))}keeping(t,e){let s=this.findings.filter(o=>!o.edge.
signed||t(o));return s.length===this.findings.length?this:e(s)}};function au(n){return n.some(({edge:t})=>t.sign==="=")?bt:n.some(({edge:t})=>t.predicate==="ass\
ociated_with")?iu:Bs}function cu(n){let t=n.filter(e=>_(e)&&W(e));return K(t.length?t:n,({openKeys:e})=>e.length)?.openKeys??[]}function lu({scoper:n},t){let e=new Map;
for(let s of t){let{edge:o}=s,[r,i,a]=[n.ofEdge(o),o.subject_aspect,o.object_aspect],c=`${r} ${i} ${a}`,l=e.get(c);l?l.findings.push(s):e.set(c,{scope:r,subjectAspect:i,
objectAspect:a,findings:[s]})}return[...e.values()]}function P({direct:n,paths:t}){return[...n?[n]:[],...t.flatMap(e=>e.steps)]}var Ps=[{scope:yt.OPEN,aspect:"",arrivals:[]}];function Ds(n,t,e){let s=new Map;for(let o of t)for(let[r,{scope:i,subjectAspect:a,objectAspect:c}]of e.claims.entries()){
if(o.aspect&&a&&o.aspect!==a)continue;let l=n.meet(o.scope,i);if(l===yt.NONE)continue;let u=`${l} ${c}`,f=s.get(u);f?f.arrivals.push({before:o,place:r}):s.set(u,
{scope:l,aspect:c,arrivals:[{before:o,place:r}]})}return[...s.values()]}var vt=class{constructor(t,e,s,o){this.steps=e,this.nodes=[e[0].subject,...e.map(c=>c.object)];
let r=s.filter(({scope:c})=>t.share(c,o));this.holdsFor=new Set(r.map(({scope:c})=>c)),this.speculative=e.some(c=>!c.claims.length),this.chimera=!(r.length||this.
speculative),this.counted=!(this.chimera||this.speculative);let i=uu(e.length,r);this.signs=e.map((c,l)=>c.signOf(i[l])),this.sign=fu(this.signs),this.kind=Math.
max(...e.map(c=>c.kind));let a=e.filter(c=>c.kind!==bt);this.contested=this.counted&&a.some(c=>c.weighed.contested),this.level=a.length?Math.min(...a.map(c=>c.level)):
ut,this.gaps=Math.max(...e.map(c=>c.gaps.length)),this.match=Math.min(...e.map(c=>c.match)),this.studies=new Set(e.flatMap(c=>[...c.studies]))}get mayDecide(){return this.
counted&&this.kind===Bs&&R(this.sign)&&this.level>ut}get decides(){return this.counted&&this.sign!=="?"}};function Fr(n,t,e){let s=t.reduce((o,r)=>Ds(n,o,r),Ps);
return new vt(n,t,s,e)}function uu(n,t){let e=[],s=new Set(t);for(let o=n-1;o>=0;o-=1){let r=[...s].flatMap(i=>i.arrivals);e[o]=new Set(r.map(({place:i})=>i)),s=
new Set(r.map(({before:i})=>i))}return e}function fu(n){let t=n.reduce(ur,"=");return t==="="?"?":t}function Et(n){return n.verdicts["?"]}function Ur(n,t){return t===Et(n)||t===n.verdicts[at]}function wn({verdicts:n},t){return t===n[at]||t===n[pt]}var yn=class{#t;#e;constructor(t,e,s,o){
this.counting=t,this.direct=e,this.look=s,this.budget=o,this.vocabulary=t.graph.vocabulary}get paths(){return this.#t??=x(this.look(),du),this.#t}get directSign(){
return this.direct?.weighed.sign??"?"}get causalPaths(){if(!this.#e){let{paths:t}=this;this.#e=this.budget.exhausted?[]:t.filter(e=>e.mayDecide)}return this.#e}get mechanismVerdict(){
return this.vocabulary.verdicts[xs(this.causalPaths.map(t=>t.sign)).sign]}get decidedBy(){return this.directSign!=="?"?"direct":this.causalPaths.length?"mechani\
sm":"nothing"}get verdict(){return this.decidedBy==="direct"?this.vocabulary.verdicts[this.directSign]:this.mechanismVerdict}get deciding(){return this.decidedBy===
"direct"&&this.direct?[this.direct]:this.decidedBy==="mechanism"?this.causalPaths:[]}get decidingSteps(){return this.deciding.flatMap(t=>t instanceof vt?t.steps:
[t])}get contested(){return this.deciding.some(t=>t instanceof vt?t.contested:t.weighed.contested)}get leans(){return this.direct&&this.decidedBy==="direct"?this.
direct.weighed.leans:null}get sides(){let t={"+":new Set,"-":new Set,0:new Set};for(let r of this.deciding)for(let[i,a]of hu(r,this.counting))t[i].add(a);let{"+":e,
"-":s,0:o}=t;return e.size&&s.size?[[...e],[...s]]:[[...e,...s],[...o]]}get resolving(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides,o=e.flatMap(r=>s.
map(i=>t.separators(r,i)));return Xe(t.keys,o)}get reported(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides;return e.every(o=>s.every(r=>{if(!t.share(
o,r))return!0;let i=t.reported(o);return i.length>0&&i.join()===t.reported(r).join()}))}verdictKeeping(t){let e=i=>this.counting.judge(i),o=(this.direct?.keeping(
t,e)??null)?.weighed.sign??"?";if(o!=="?")return this.vocabulary.verdicts[o];let r=this.#n(t,e);return this.budget.exhausted?Et(this.vocabulary):this.vocabulary.
verdicts[xs(r).sign]}#n(t,e){let s=new Map,o=c=>{let l=s.get(c);return l===void 0&&(l=c.keeping(t,e),s.set(c,l)),l},r=this.paths.filter(c=>c.steps.every(l=>l.mayBeCausal)),
i=r.filter(c=>c.steps.every(l=>o(l)===l)),a=new Set(i.filter(c=>c.mayDecide).map(c=>c.sign));for(let c of r){if(a.size>1||!this.budget.spend())break;let l=c.steps.
map(o).filter(f=>f!==null);if(l.length<c.steps.length||l.every((f,h)=>f===c.steps[h]))continue;let u=Fr(this.counting.graph.scoper.scopes,l,this.counting.asked);
u.mayDecide&&a.add(u.sign)}return a}};function hu(n,{graph:{scoper:t}}){return n instanceof vt?Array.from(n.holdsFor,e=>[n.sign,e]):n.speaking.filter(W).map(({edge:e})=>[
e.sign,t.ofEdge(e)])}function du(n){let{chimera:t,speculative:e,sign:s,kind:o,gaps:r,level:i,studies:a,nodes:c}=n;return[t,e,!R(s),o,r,-i,-a.size,c.length,c]}function zs(n,t){let e=[pu,mu,xu,vu,ku,Su,Mu,Au,_u,Tu];return n.joined(e.flatMap(s=>s(n,t)),"sentences")}function pu(n,{complete:t,paths:e}){return t?[]:[n.sentence(
"unfinished",{paths:e.length})]}function mu(n,{decidedBy:t,direct:e,paths:s,missing:o,elsewhere:r}){if(t==="direct"&&e){let i=n.sentence("direct",{counts:Gr(n,e.
results)});return e.results.length>1?[i,n.sentence("no_synthesis")]:[i]}if(t==="mechanism"){let i=s.filter(l=>l.mayDecide).map(({sign:l})=>l),c=["+","-"].map(l=>[
i.filter(u=>u===l).length,n.effect(l)]).filter(([l])=>l).map(([l,u])=>`${l} × ${u}`);return[n.sentence("mechanism",{counts:n.joined(c,"counts")})]}return e||s.
length?[n.sentence("unsigned")]:o.length?[n.sentence("excluded")]:[n.sentence(r?"nothing_here":"nothing")]}function Gr(n,t){let{designs:e}=n.graph.vocabulary,s=new Map(
Object.keys(e).map(r=>[r,new Map]));for(let r of t){let[i,a]=[s.get(wu(r)),mn(r)];i?.set(a,(i.get(a)??0)+gu(r))}let o=[...s].filter(([,r])=>r.size).map(([r,i])=>yu(
n,r,i));return n.joined(o,"clauses")}function gu({findings:n}){return n.some(({edge:t})=>t.reference.length)?1:n.filter(W).length||1}function yu(n,t,e){let{designs:s,
outcomes:o}=n.graph.vocabulary,[r,i]=s[t][n.language],a=[];for(let[c]of o){let l=e.get(c);if(!l)continue;let u={count:l,design:l===1?r:i,outcome:n.outcome(c)};a.
push(n.sentence(a.length?"found_too":"found",u))}return n.joined(a,"counts")}function wu({pooled:n,level:t,findings:e}){return n?"pooled":t===Ut?e.some(({edge:s})=>s.
evidence_type==="randomized_trial")?"trial":"experiment":t===ie?"observational":"statement"}function xu(n,t){let{leans:e}=t,s=[];if(e?.sign){let r=e.sign,i=e.studies[Me(
r)].length,[a,c]=[e.studies[r].length,e.studies[0].length];s.push(n.sentence("leans",{verdict:n.outcome(r),one:a,other:i,neither:c}))}let o=bu(n,t);return o?[...s,
o]:s}function bu(n,{strength:{level:t,reasons:e}}){if(!t)return"";let[s,...o]=e.map(i=>n.say(i)),r=n.say(t);return o.length?n.sentence("strength_less",{level:r,
base:s,taken:n.joined(o,"clauses")}):n.sentence("strength",{level:r,base:s})}function vu(n,t){let{context:e}=t.question,{match:s,foundIn:o}=t,r=[];if(s!==null&&
Object.keys(rt(e)).length&&r.push(n.sentence($u(t),{context:n.where(e)})),o.size){let[i=""]=o.get("species")??[],a=[...o.values()].flatMap(c=>c.map(l=>n.named(l,
i)));r.push(n.sentence("found_in",{found_in:n.joined(a)}))}return r}function $u({match:n,specific:t}){return n!==S.ASSERTED?"compatible":t?"asserted_in_part":"a\
sserted"}function ku(n,{question:t,specific:e,direct:s}){if(!(e&&s))return[];let o=s.results.filter(({openKeys:r})=>!r.length);return[n.sentence("specific",{context:n.
where(t.context),counts:Gr(n,o)})]}function Su(n,{verdict:t,resolving:e,reported:s}){if(!wn(n.graph.vocabulary,t))return[];if(!e?.length)return[n.sentence(s?"un\
resolvable":"unreported")];let o=e.map(r=>n.say(r));return[n.sentence("resolvable",{keys:n.joined(o,"keys")})]}function Mu(n,{suggests:t}){if(!t)return[];let e=Ou(
n,t);return t.inHealthy?[e,n.sentence("suggests_healthy")]:[e]}function Ou(n,{sign:t,kind:e,paths:s,wholes:o,studies:r,hitRate:i}){let[a,c]=[s.length,r.length];
return n.sentence("suggests",{verdict:n.outcome(t),kind:Eu(n,{kind:e,wholes:o}),ways:n.sentence(a===1?"one_way":"several_ways",{ways:a}),studies:n.sentence(c===
1?"one_study":"several_studies",{studies:c}),rate:i?n.sentence("rate",{right:i.right,asked:i.asked}):n.sentence("no_rate")})}function Eu(n,{kind:t,wholes:e}){return t!==
n.graph.vocabulary.kinds[bt]?n.say(t):n.sentence("extrapolated",{wholes:n.joined(e.map(s=>n.node(s)))})}function Au(n,{elsewhere:t,verdict:e}){if(!t||t.verdict===
e)return[];let s=n.joined(t.layers.map(r=>n.say(r))),o=t.findings?"elsewhere":"elsewhere_by_paths";return[n.sentence(o,{layers:s,findings:t.findings,verdict:n.say(
t.verdict)})]}function _u(n,{disagreement:t,mechanism:e}){return t?[n.sentence("disagreement",{mechanism:n.say(e)})]:[]}function Tu(n,{sensitivity:{flips:t,without:e},
verdict:s,direct:o,paths:r}){if(t.length){let i=new Set(P({direct:o,paths:r}).flatMap(c=>c.edges)),a=t.map(c=>n.study(c,i));return[n.sentence("flips",{flips:n.joined(
a,"flips")})]}return e.size>1&&s!==Et(n.graph.vocabulary)?[n.sentence("steady")]:[]}function xn(n,t,e){let s=Object.keys(n.columns[t]);return Object.fromEntries(s.map(o=>[o,e[o]]))}var[Iu,ju]=Lu();function Lu(){let n=[];for(let e=2;n.length<64;e+=1)n.every(s=>e%s)&&n.push(e);let t=e=>e%1*4294967296|0;return[Int32Array.from(n.slice(0,8),e=>t(
Math.sqrt(e))),Int32Array.from(n,e=>t(Math.cbrt(e)))]}function qr(n){let t=Math.ceil((n.length+9)/64)*64,e=new Uint8Array(t);for(let i=0;i<n.length;i+=1)e[i]=n.
charCodeAt(i);e[n.length]=128;let s=new DataView(e.buffer);s.setUint32(t-8,Math.floor(n.length*8/4294967296)),s.setUint32(t-4,n.length*8%4294967296);let o=Int32Array.
from(Iu),r=new Int32Array(64);for(let i=0;i<t;i+=64)Nu(o,r,s,i);return Array.from(o,i=>(i>>>0).toString(16).padStart(8,"0")).join("")}function mt(n,t){return n>>>
t|n<<32-t}function Nu(n,t,e,s){for(let r=0;r<16;r+=1)t[r]=e.getInt32(s+r*4);for(let r=16;r<64;r+=1){let i=t[r-15],a=t[r-2],c=mt(i,7)^mt(i,18)^i>>>3,l=mt(a,17)^mt(
a,19)^a>>>10;t[r]=t[r-16]+c+t[r-7]+l}let o=Int32Array.from(n);for(let r=0;r<64;r+=1){let i=o[4-r&7],a=mt(i,6)^mt(i,11)^mt(i,25),c=i&o[5-r&7]^~i&o[6-r&7],l=o[7-r&
7]+a+c+ju[r]+t[r]|0,u=o[-r&7],f=o[1-r&7],h=o[2-r&7],p=mt(u,2)^mt(u,13)^mt(u,22);o[3-r&7]+=l,o[7-r&7]=l+p+(u&f^u&h^f&h)}for(let r=0;r<8;r+=1)n[r]+=o[r]}var Cu=16;function ce(n,t){let e=Kr.get(t)??Ru(n,t);return Kr.set(t,e),e}var Kr=new WeakMap;function Ru(n,{question:t,verdict:e,direct:s,paths:o}){let{source:r,
target:i,context:a,layers:c,max_hops:l}=t,u=new Set(P({direct:s,paths:o})),f=new Map([...u].flatMap(p=>p.edges.map(m=>[m.id,m]))),{matches:h}=n.vocabulary;return Gt(
{question:[r,i,Te(a),c,l],verdict:e,paths:o.map(p=>[p.nodes,p.sign,h[p.match],p.counted]),findings:M(f.keys()).map(p=>Bu(n,f.get(p)))})}function Te(n){let t=Object.
entries(rt(n));return Object.fromEntries(t.map(([e,s])=>[e,typeof s=="number"?new vn(s):s]))}function Gt(n){return qr(_e(n)).slice(0,Cu)}var bn=class{constructor(t){
this.text=t}},Vr=new WeakMap;function Bu(n,t){let e=Vr.get(t)??new bn(_e(Ws(n,t)));return Vr.set(t,e),e}var vn=class{constructor(t){this.value=t}toString(){return Number.
isInteger(this.value)?`${this.value}.0`:String(this.value)}};function Ws(n,t){let e=Object.entries(xn(n.vocabulary,"edges",t));return Object.fromEntries(e.map(([
s,o])=>[s,Pu(o)]))}function Pu(n){return n===null?"":Array.isArray(n)?n.join("|"):typeof n=="number"?Q(n):String(n)}function _e(n){return Array.isArray(n)?`[${n.
map(_e).join(", ")}]`:n instanceof bn?n.text:n instanceof vn?String(n):typeof n=="object"&&n!==null?`{${Object.entries(n).sort(([e],[s])=>dt(e,s)).map(([e,s])=>`${_e(
e)}: ${_e(s)}`).join(", ")}}`:JSON.stringify(n).replace(Du,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Du=/[\u007f-\uffff]/g;var zu="，。；：、）】》！？”’",[Wu,Hu]=[.8,.22],le=class{constructor(t){this.widths=new Map(Object.entries(t).flatMap(([e,s])=>[...s].map(o=>[o,+e])))}width(t,e,s=!1){
let o=0;for(let r of t)o+=this.widths.get(r)??(Hs(r)||r==="…"?100:70);return o/100*e*(s?1.16:1)}box({x:t,y:e,text:s,size:o,anchor:r,bold:i}){let a=this.width(
s,o,i),c=r==="start"?0:r==="end"?a:a/2;return{left:t-c,top:e-Wu*o,right:t-c+a,bottom:e+Hu*o}}fitted(t,e,s,o=!1){if(this.width(t,s,o)<=e)return t;let r=[...t];for(;r.
length&&this.width(`${r.join("")}…`,s,o)>e;)r.pop();return`${r.join("").trimEnd()}…`}wrapped(t,e,s,o=!1){let r=[],i="";for(let a of Fu(t))for(i&&this.width(
(i+a).trimEnd(),s,o)>e?(r.push(i.trimEnd()),i=a.trimStart()):i+=a;this.width(i.trimEnd(),s,o)>e&&[...i].length>1;){let c=this.fitted(i,e,s,o),l=(c.endsWith("…")?
c.slice(0,-1):c)||[...i][0];r.push(l),i=i.slice(l.length).trimStart()}return i.trim()||!r.length?[...r,i.trimEnd()]:r}};function Hs(n){return Number(n.codePointAt(
0))>=11904}function Fu(n){let t=[],e="";for(let s of n)t.length&&(s===" "||zu.includes(s)||!Uu(e,s))?t[t.length-1]+=s:t.push(s),e=s;return t}function Uu(n,t){return n===
"（"?!1:n===" "||Hs(n)||Hs(t)}var Gu=/ (et al\.|& .+) (?=\d)/g,qu=6,Ku={study:"studies",finding:"findings"},ue=class extends lt{constructor(t,e,s){super(t,e),this.data=s,this.ruler=new le(s.
widths)}text(t,e={}){return se(this.data.texts[t][this.language],e)}counted(t,e){return this.text(e===1?t:Ku[t],{count:e})}question({source:t,target:e,context:s,
layers:o}){return this.text("question",{source:this.node(t),target:this.node(e),where:this.where(s),layers:this.joined(o.map(r=>this.say(r)))})}found({verdict:t,
strength:{level:e},direct:s}){let o=e?this.text("strength",{level:this.say(e)}):"",r={verdict:this.say(t),strength:o};if(!s)return`${this.text("no_direct")} · ${this.
text("verdict",r)}`;let i=new Set(s.findings.filter(({edge:c})=>c.signed).map(({study:c})=>c)).size,a={findings:s.findings.length,studies:i,counted:s.results.length};
return this.text("direct",{...r,counts:this.text("findings_of",a)})}stamp(t,e="stamp"){let{version:s,released:o}=this.data;return this.text(e,{version:s,released:o,
hash:t})}grouped(t){return this.text("by_key",{key:this.say(t)})}category(t){return Object.hasOwn(this.data.texts,t)?this.text(t):this.say(t)}categoryPlace(t){let{
categories:e}=this.data;return e.includes(t)?e.indexOf(t):e.length}metric(t){let{eponyms:e}=this.data;if(this.lang==="en"&&Object.hasOwn(e,t))return e[t];let[s,
o]=[this.say(t),this.graph.vocabulary.symbols[t]];return s.includes(o)?s:`${s} (${o})`}who(t){return t.reference.length?[t.reference.map(s=>this.paper(s)).join(
"; "),xt(t.citation)].filter(Boolean).join(" "):this.source(t)}tooltip(t){let e=t.slice(0,qu).map(o=>`${this.statement(o)} (${this.who(o)})`),s=t.length-e.length;
return[...e,...s?[`… +${s}`]:[]].join(`
`)}address(t){return t.map(s=>this.graph.references.get(s)).map(s=>s?Vu(s):"").find(Boolean)??""}short(t){let e=t.split("+");if(!this.graph.references.has(e[0]))
return this.text("own_word");let s=this.paper(e[0]).replace(Gu," ");return e.length>1?`${s} +${e.length-1}`:s}};function Vu({doi:n,pmid:t}){return n?`https://do\
i.org/${n}`:t?`https://pubmed.ncbi.nlm.nih.gov/${t}/`:""}var fe=class{constructor({seconds:t,paths:e,looked_up_every:s}){this.until=Date.now()+t*1e3,this.left=e,this.every=s,this.counted=0,this.exhausted=!1}spend(){return this.
counted+=1,this.counted%this.every===0&&Date.now()>this.until&&(this.exhausted=!0),!this.exhausted}keep(){return this.left-=1,this.left<0&&(this.exhausted=!0),!this.
exhausted}};function $n(n,t){let e=new Map(Array.from(t,r=>[r.id,r])),s=[...e.values()],o=s.flatMap(r=>r.reference.filter(i=>n.retracted(i)));return[...n.audit.filter(({review_edges:r})=>r.
some(i=>e.has(i))),...M(new Set(o)).map(r=>Yu(n,r,s))]}function Yu(n,t,e){let s={who:n.shortNames.get(t)??t};return{id:`retracted-${t}`,citation:n.references.get(
t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:M(e.filter(o=>o.reference.includes(t)).map(o=>o.id)),statement:Se(n.vocabulary,"retr\
action","en",s),statement_zh:Se(n.vocabulary,"retraction","zh",s)}}var qt=class{constructor(t,{context:e,layers:s},o=!1){this.graph=t,this.layers=new Set(s),this.ownLayers=new Set(t.vocabulary.own_layers),this.fixesSpecies=e.species!==
"";let r=t.scoper.ofContext(e);this.asked=o?t.scoper.lettingIn(r,"healthy"):r,this.wantedControls=new Set(e.setting),this.holding=new Map,this.rules=[["speculat\
ive",Xu],["retracted",i=>this.retracted(i)],["control",i=>this.control(i)],["hearsay",i=>this.hearsay(i)],["audited",i=>this.audited(i)],["pooled",(i,a)=>this.pooled(
i,a)],["other_species",(i,a)=>this.otherSpecies(i,a)],["less_specific",(i,a)=>this.lessSpecific(i,a)],["secondary",Ju],["weaker_design",(i,a)=>this.weakerDesign(
i,a)]]}step(t){return this.judge(t.filter(e=>this.#t(e)).map(e=>this.#n(e)))}judge(t){if(!t.length)return null;let e=t.map(o=>_(o)?o:{...o,silentBecause:""}),s=x(
this.#c(e),o=>[!_(o),-o.match,o.edge.id]);return new gn(s,this.graph)}#t(t){return!this.layers.has(t.layer)&&(t.signed||t.layer!==this.graph.vocabulary.base_layer)?
!1:!t.signed||this.#e(this.graph.scoper.ofEdge(t))}#e(t){let e=this.holding.get(t);return e===void 0&&(e=this.graph.scoper.scopes.share(t,this.asked),this.holding.
set(t,e)),e}#n(t){let e=t.signed?this.graph.scoper.openKeys(t,this.asked):[];return{edge:t,match:e.length?S.COMPATIBLE:S.ASSERTED,openKeys:e,study:t.study,level:t.
signed?this.#s(t):ut,silentBecause:""}}#s(t){let{reference:e,evidence_type:s,predicate:o}=t;return!e.length||s==="narrative"||this.#r(t)?ut:s==="randomized_tria\
l"||s==="experiment"?Ut:ae(t)&&o==="affects"?Ut:ie}#r(t){return this.ownLayers.has(t.layer)?!1:t.reference.every(e=>{let s=this.#i(e);return s.length>0&&!s.some(
o=>Xr(o,t))})}#i(t){let{papers:e,ownRows:s}=this.graph;return e.surelyIdentified(t)?(s.get(e.paper.get(t)??t)??[]).filter(r=>this.layers.has(r.layer)):[]}#c(t){
let e=t.filter(({edge:r})=>r.signed);if(!e.length)return t;let o=t.filter(({edge:r})=>!r.signed).map(r=>({...r,silentBecause:"anatomy"}));for(let[r,i]of this.rules){
if(!e.length)break;let a=new Set(e.filter(c=>i(c,e)));if(a.size){for(let c of a)o.push({...c,silentBecause:r});e=e.filter(c=>!a.has(c))}}return[...e,...o]}retracted({
edge:{reference:t}}){return t.length>0&&t.every(e=>this.graph.retracted(e))}control({edge:t}){return t.setting.filter(s=>this.graph.contexts.get(s)?.control).some(
s=>!this.wantedControls.has(s))}hearsay({edge:t}){return this.ownLayers.has(t.layer)||!t.reference.length?!1:t.reference.every(e=>this.#i(e).some(s=>Xr(s,t)&&At(
s,t)&&this.#a(s,t)))}#a(t,e){let{scoper:s}=this.graph;return s.scopes.share(s.ofEdge(t),s.ofEdge(e))}audited({edge:t}){let{audited:e,edges:s,vocabulary:o}=this.
graph;return(e.get(t.id)??[]).some(({kind:r,paper_edges:i})=>{let c=i.map(l=>s.get(l)).filter(l=>l!==void 0).filter(l=>this.layers.has(l.layer));return o.scope_only.
includes(r)?c.some(l=>l.object===t.object&&this.#a(l,t)):c.length>0})}pooled(t,e){if(!this.graph.papers.pooled.size)return!1;let s=t.edge.evidence_type==="syste\
matic_review";return e.some(o=>ae(o.edge)&&this.#o(o,t)||s&&this.#o(t,o))}#o(t,e){let s=this.graph.papers.pooled.get(t.study);return!s||e.study===t.study?!1:e.study.
split("+").every(o=>s.has(o))&&At(t.edge,e.edge)}otherSpecies({edge:t},e){if(this.fixesSpecies||!t.species||t.species===oe)return!1;let{scoper:s}=this.graph;return e.
some(o=>At(t,o.edge)&&W(o)&&o.edge.reference.length>0&&s.isHuman(s.ofEdge(o.edge)))}lessSpecific({edge:t,match:e,openKeys:s},o){return e===S.ASSERTED||s.length===
1&&s[0]==="sex"&&this.ownLayers.has(t.layer)?!1:o.some(r=>r.match===S.ASSERTED&&W(r)&&!r.edge.analysis&&(r.edge.reference.length>0||!t.reference.length)&&At(t,r.
edge))}weakerDesign({edge:t,study:e},s){if(s.length===1)return!1;let o=Zu(s),r=o.get(e)??ut,i=s.filter(a=>W(a)&&(o.get(a.study)??0)>r&&At(t,a.edge));return i.length>
0&&!Qu(i,this.graph.vocabulary.small)}};function Xu({edge:n}){return n.certainty==="speculative"}function Ju({edge:n,study:t,openKeys:e},s){return n.analysis?s.
some(o=>o.study===t&&!o.edge.analysis&&At(n,o.edge)&&o.openKeys.length<=e.length):!1}function At(n,t){return Yr(n.subject_aspect,t.subject_aspect)&&Yr(n.object_aspect,
t.object_aspect)}function Yr(n,t){return n===t||!(n&&t)}function Xr(n,t){return n.subject===t.subject&&n.object===t.object}function Zu(n){let t=new Map;for(let{
study:e,level:s}of n)t.set(e,Math.max(s,t.get(e)??ut));return t}function Qu(n,t){return n.some(({edge:s,study:o})=>o!==n[0].study||s.sign!=="0")?!1:Math.max(...n.
map(({edge:s})=>s.sample_size??0))<t&&!n.some(({edge:s})=>ae(s))}function*Jr(n,t,e,s,o){let r=he(t,s,o-1),i=[e];function*a(c,l){for(let u of n(c))u===s?yield[...i,s]:l>1&&(r.get(u)??1/0)<l&&!i.includes(u)&&(i.push(u),yield*a(
u,l-1),i.pop())}e!==s&&(yield*a(e,o))}function he(n,t,e){let s=new Map([[t,0]]);for(let[o,r]of s){if(r>=e)break;for(let i of n(o))s.has(i)||s.set(i,r+1)}return s}var ft=class{constructor(t,e,{healthy:s=!1,decidingOnly:o=!1,passes:r=()=>!0}={}){this.graph=t,this.counting=new qt(t,e,s),this.decidingOnly=o,this.passes=r,this.
onward=new Map,this.back=new Map,this.judged=new Map}from(t){let e=this.onward.get(t);return e||(e=this.#t(this.graph.successors.get(t),s=>this.step(t,s)),this.
onward.set(t,e)),e}to(t){let e=this.back.get(t);return e||(e=this.#t(this.graph.predecessors.get(t),s=>this.step(s,t)),this.back.set(t,e)),e}#t(t,e){let s=new Map;
for(let o of t?.keys()??[]){let r=e(o);r&&(r.mayBeCausal||!this.decidingOnly)&&s.set(o,r)}return s}step(t,e){let s=this.judged.get(t);s||(s=new Map,this.judged.
set(t,s));let o=s.get(e);if(o===void 0){let r=this.graph.successors.get(t)?.get(e)??[];o=this.counting.step(r.filter(this.passes)),s.set(e,o)}return o}all(){return[
...this.graph.nodes.keys()].flatMap(t=>[...this.from(t).values()])}};function Ie(n,t,e,s){return Fs(new ft(n,t,e),t,s)}function Fs(n,t,e=new fe(n.graph.vocabulary.
budget)){let{source:s,target:o}=t;if(s===o)throw new Error(`a path needs two ends, and both are ${s}`);return new yn(n.counting,n.step(s,o),()=>tf(n,t,e),e)}function tf(n,{
source:t,target:e,max_hops:s},o){let{counting:r}=n,{scopes:i}=n.graph.scoper,a=he(m=>n.to(m).keys(),e,s-1),c=[],l=[],u=new Set([t]),f=(m,g)=>m===e?l.length>0:!u.
has(m)&&(a.get(m)??1/0)<g,h=m=>{o.keep()&&c.push(new vt(i,[...l],m,r.asked))},p=(m,g,y)=>{for(let[$,N]of n.from(m)){if(!o.spend())return;if(!f($,y))continue;let Z=Ds(
i,g,N);l.push(N),$===e?h(Z):(u.add($),p($,Z,y-1),u.delete($)),l.pop()}};return p(t,Ps,s),c}function Zr(n,t,e,{passes:s,budget:o}={}){let r=i=>t.layers.length===1&&t.layers[0]===i?e:Ie(n,{...t,layers:[i]},{decidingOnly:!0,passes:s},o).verdict;return new Map(
zt(n.vocabulary,"layer").map(i=>[i,r(i)]))}function Qr(n,t,{passes:e,budget:s}={}){let o=zt(n.vocabulary,"layer"),r=o.filter(l=>!t.layers.includes(l));if(!r.length)
return null;let i=Ie(n,{...t,layers:o},{decidingOnly:!0,passes:e},s),c=(i.direct?.edges??[]).filter(l=>l.signed&&r.includes(l.layer)).length;return{layers:r,findings:c,
verdict:i.verdict}}function ti(n,t,{direct:e,paths:s}){let r=[...s.filter(c=>c.decides).flatMap(c=>c.steps),...e?[e]:[]],i=new Map;for(let c of new Set(r)){let l=c.gaps.length?ef(
t,c):[];l.length&&i.set(c,ei(t.graph,n.context,c,l))}let a=r.map(c=>i.get(c)).filter(c=>c!==void 0);return a.length||r.length||(a=sf(s)),a.length||r.length||(a=
[...of(n,t)]),nf(a)}function ef({graph:n,counting:{asked:t},passes:e},{subject:s,object:o,gaps:r}){let c=(n.successors.get(s)?.get(o)??[]).filter(l=>l.signed&&e(
l)&&n.scoper.match(l,t)!==S.EXCLUDED).map(l=>n.scoper.openKeys(l,t));return K([r,...c],l=>l.length)??r}function nf(n){let t=new Map;for(let e of n){let s=JSON.stringify(
e);t.set(s,{one:e,count:(t.get(s)?.count??0)+1})}return x(t.values(),({one:e,count:s})=>[-s,e.subject,e.object,e.lacks]).map(({one:e})=>e)}function ei({vocabulary:n},t,{
subject:e,object:s},o){let r=o.map(a=>a==="species"&&!t.species?"population":a),i=n.keys.filter(a=>r.includes(a));return{subject:e,object:s,lacks:i.map(a=>[a,Dt(
t,a)])}}function sf(n){return n.filter(e=>e.counted).flatMap(e=>e.steps).filter(e=>e.sign==="?").map(({subject:e,object:s})=>({subject:e,object:s,lacks:[["effec\
t","direction"]]}))}function*of({source:n,target:t,context:e,max_hops:s},o){let r=af(o),{onward:i,back:a}=rf(o.graph),c=lf(r,he(i,n,s),he(a,t,s)),l=!1;for(let u=c;u<=
s&&!l;u+=1)for(let f of Jr(i,a,n,t,u))for(let[h,p]of f.slice(1).entries()){let m=r.get(f[h])?.get(p);m&&(l=!0,yield ei(o.graph,e,{subject:f[h],object:p},m))}}function rf({
successors:n,predecessors:t}){return{onward:e=>n.get(e)?.keys()??[],back:e=>t.get(e)?.keys()??[]}}function af({graph:n,counting:{asked:t},passes:e}){let s=new Map;
for(let[o,r]of n.successors)for(let[i,a]of r){let l=a.filter(f=>f.signed&&e(f)).map(f=>n.scoper.scopes.separators(n.scoper.ofEdge(f),t)),u=K(l,f=>cf(n,f))??[];u.
length&&s.set(o,(s.get(o)??new Map).set(i,u))}return s}function cf(n,t){let e=n.vocabulary.keys;return t.reduce((s,o)=>s*(e.length+1)+e.indexOf(o)+1,0)}function lf(n,t,e){
let s=1/0;for(let[o,r]of n)for(let i of r.keys())s=Math.min(s,(t.get(o)??1/0)+1+(e.get(i)??1/0));return s}var uf=4;function _t(n,{source:t,target:e,context:s={},layers:o=[],max_hops:r=uf}){return{source:t,target:e,context:Pt(s),layers:n.layers(o),max_hops:r}}var ff={human_only:({scoper:n},{edge:t})=>n.isHuman(n.ofEdge(t)),trials_only:(n,{edge:t})=>t.evidence_type==="randomized_trial",patients_only:({nodes:n},{edge:t})=>t.
population.some(e=>n.has(e))};function ni(n,t){let e=new Set(t.direct?.studies);if(t.directSign==="?")for(let r of t.causalPaths)for(let i of r.studies)e.add(i);
let s=new Map(M(e).map(r=>[r,t.verdictKeeping(i=>i.study!==r)])),o=[...s].filter(([,r])=>r!==t.verdict).map(([r])=>r);return{without:s,flips:o,scenarios:hf(n,t)}}
function hf(n,t){let e=new Map(Object.entries(ff).map(([o,r])=>[o,t.verdictKeeping(i=>r(n,i))])),s=df(t);if(s){let o=new Set(s.edges.map(({id:r})=>r));e.set("wi\
thout_weakest_step",t.verdictKeeping(({edge:r})=>!o.has(r.id)))}return e}function df(n){if(n.decidedBy==="direct")return n.direct;let t=n.causalPaths.flatMap(e=>e.
steps.filter(s=>s.signed));return Ve(t,({gaps:e,studies:s,subject:o,object:r})=>[e.length,-s.size,o,r])??null}var[Gs,Us,kn,si]=[0,1,2,3];function oi(n,t,e){let{vocabulary:s}=n;if(Ur(s,e.verdict))return{level:null,reasons:[]};if(e.decidedBy!=="direct"||!e.direct)return{level:s.
strengths[Gs],reasons:["mechanism_only"]};let o=pf(e.direct.results,e.directSign),[r,i]=mf(s,o),a=yf(n,t,e,o);return{level:s.strengths[Math.max(r-a.length,Gs)],
reasons:[i,...a]}}function pf(n,t){return n.filter(({signs:e})=>t===pt?e.size>0:e.has(t))}function ri(n){return n.reduce((t,{people:e})=>t+e,0)}function mf({many:n},t){
let e=t.filter(({level:r})=>r===Ut),s=e.filter(r=>r.pooled);if(s.some(({people:r})=>r>=n.people))return[si,"pooled_controlled_many"];if(e.length>=n.several&&ri(
e)>=n.more_people)return[si,"several_controlled_many"];if(s.length)return[kn,"pooled_controlled"];if(e.length>1)return[kn,"two_controlled"];if(e.some(({people:r})=>r>=
n.people))return[kn,"one_controlled_many"];let o=t.filter(({level:r})=>r===ie);return gf(n.people,o,e.length)}function gf(n,t,e){let s=ri(t);return(t.some(({pooled:o})=>o)||
t.length>1)&&s>=n?[kn,"several_observational_many"]:e?[Us,"one_controlled"]:s>=n?[Us,"one_observational_many"]:t.length>1?[Us,"two_observational"]:[Gs,t.length?
"one_observational":"no_study"]}function yf(n,t,e,s){let o=s.flatMap(({findings:i})=>i.map(({edge:a})=>a)),r=s.filter(({openKeys:i})=>i.length).length;return[...e.
contested||e.directSign===pt?["contested_evidence"]:[],...r*2>s.length?["indirect"]:wf(t,o)?["only_animals"]:[],...o.every(i=>i.certainty==="tentative"||i.analysis)?
["tentative_only"]:[],...o.some(i=>n.audited.has(i.id))?["audited_reading"]:[]]}function wf({context:n},t){return!n.species&&t.every(({species:e})=>e!==""&&e!==
oe)}function ai(n,t,e,s){let{vocabulary:o,nodes:r}=n,{budget:i,verdict:a}=e,c=r.get(t.target)?.category??"";if(i.exhausted||a!==Et(o)||o.suggests.no_targets.includes(
c))return null;let l=ii(n,e,!1);return l||r.get(t.context.population)?.category!=="Disorder"?l:ii(n,Ie(n,t,{healthy:!0,passes:s},i),!0)}function ii(n,t,e){let{most_steps:s,
hit_rates:o}=n.vocabulary.suggests,r=t.paths.filter(y=>y.counted&&y.steps.length<=s&&bf(n,y)),i=r.filter(y=>R(y.sign)),[a]=x(i,y=>[y.kind,y.steps.length,y.nodes]);
if(!a)return null;let{sign:c,steps:l}=a,u=r.filter(y=>y.kind===a.kind&&y.steps.length<=l.length);if(u.some(y=>y.sign===at||y.sign===pt))return null;let f=x(u.filter(
y=>R(y.sign)),y=>y.nodes);if(f.some(y=>y.sign!==c))return null;let h=n.vocabulary.kinds[a.kind],p=M(new Set(f.flatMap(y=>[...y.studies]))),m=f.map(y=>y.nodes),g=[
...new Set(f.flatMap(xf))];return{sign:c,kind:h,paths:m,wholes:g,studies:p,hitRate:o[h],inHealthy:e}}function xf({steps:n}){let t=n.find(e=>e.kind===bt);return t?
[t.subject]:[]}function bf(n,{nodes:t}){return t.slice(1,-1).every(e=>n.nodes.get(e)?.category!=="Biomarker")}function Kt(n,t,e){let s=_t(n,t);return qs(new ft(n,s,{passes:e}),s)}function qs(n,t){let{graph:e,passes:s}=n,o=new fe(e.vocabulary.budget),r=Fs(n,t,o),{verdict:i,
decidedBy:a,mechanismVerdict:c,direct:l,paths:u}=r,f=Et(e.vocabulary),h=r.deciding.map(g=>g.match),p=P(r),m=$f({question:t,verdict:i,decidedBy:a,mechanism:c,direct:l,
paths:u,contested:r.contested,disagreement:a==="direct"&&c!==i&&c!==f,match:h.length?Math.max(...h):null,leans:r.leans},{strength:()=>oi(e,t,r),specific:()=>kf(
r),foundIn:()=>Sf(e,r),suggests:()=>ai(e,t,r,s),byLayer:()=>Zr(e,t,i,{passes:s,budget:o}),elsewhere:()=>Qr(e,t,{passes:s,budget:o}),resolving:()=>wn(e.vocabulary,
i)?r.resolving:null,reported:()=>r.reported,missing:()=>ti(t,n,r),sensitivity:()=>ni(e,r),cautions:()=>$n(e,new Set(p.flatMap(g=>g.edges))),complete:()=>vf(o,m)});
return m}function vf(n,{suggests:t,byLayer:e,elsewhere:s,sensitivity:o}){return!!(o||t||e||s)&&!n.exhausted}function $f(n,t){for(let[e,s]of Object.entries(t)){let o;
Object.defineProperty(n,e,{enumerable:!0,get:()=>(o??={value:s()},o.value)})}return n}function kf({direct:n,decidedBy:t}){if(!n||t!=="direct")return null;let e=n.
results.filter(({openKeys:s})=>!s.length);return e.length&&e.length<n.results.length?F(e):null}function Sf({scoper:n},{decidingSteps:t,counting:{asked:e}}){let s=t.
flatMap(i=>i.speaking.filter(W)),o=n.common(new Set(s.map(({edge:i})=>n.ofEdge(i)))),r=n.common([e]);return new Map([...o].filter(([i,a])=>a.join()!==r.get(i)?.
join()))}var et="untested",Ks=["+","-","0"],Mf=new Set(["opposite","null_here","leaning_apart"]);function Of({direct:n,paths:t}){return P({direct:n,paths:t.filter(e=>e.counted)})}function ci(n){let t=Array.from(n,([e,s])=>[e,Of(s)]);return Vs(new Map(t))}function Vs(n){
let t=new Map;for(let[s,o]of n)for(let r of o){let{subject:i,object:a}=r,c=`${i}>${a}`,l=t.get(c)??{subject:i,object:a,known:new Map};l.known.set(s,Ef(r)),t.set(
c,l)}let e=[...t.values()].filter(({known:s})=>[...s.values()].some(o=>o.length)).map(({subject:s,object:o,known:r})=>{let i=_f(new Map(Array.from(n.keys(),l=>[
l,r.get(l)??[]]))),a=[...i.values()].filter(({edges:l})=>l.length),c=a.length>1&&a.some(({relation:l})=>Mf.has(l));return{subject:s,object:o,differs:c,cells:i}});
return x(e,({differs:s,subject:o,object:r})=>[!s,o,r])}function Ef({speaking:n}){return n.filter(({edge:t,match:e})=>t.signed&&e===S.ASSERTED)}function Af(n){let t=H(
n),e=F(t),s=n.length?e.sign:et;return{findings:n,results:t,sign:s,leans:e.leans?.sign??null,side:If(e)}}function _f(n){let t=new Map(Array.from(n,([e,s])=>[e,Af(
s)]));return new Map(Array.from(t,([e,{findings:s,results:o,sign:r,leans:i,side:a}])=>{let c=[...t].filter(([u])=>u!==e).map(([,u])=>u),l=new Set(s.flatMap(({edge:u})=>u.
citation));return[e,{sign:r,leans:i,relation:jf(r,a,c),counts:Tf(o),edges:s.map(({edge:u})=>u.id),citations:[...l].sort((u,f)=>u-f)}]}))}function Tf(n){return Object.
fromEntries(Ks.map(t=>[t,n.filter(({signs:e})=>e.has(t)).length]))}function If({leans:n,sign:t}){return n?n.sign:R(t)?t:null}function jf(n,t,e){if(n===et)return"\
untested_here";let s=new Set(e.map(o=>o.sign).filter(o=>o!==et&&o!=="?"));return R(n)&&s.has(Me(n))?"opposite":t&&e.some(o=>o.side===Me(t))?"leaning_apart":n===
at?"conflicting_here":n==="0"?s.size===1&&s.has("0")?"same":"null_here":s.has(n)?"same":"only_here"}var Lf=["opposite","null"],Nf=["unresolved","partly","explained"];function li(n,t){let e=t.map(s=>Cf(n,s)).filter(s=>s!==null);return x(e,({kind:s,status:o,subject:r,
object:i})=>[Lf.indexOf(s),Nf.indexOf(o),r,i])}function Cf(n,{subject:t,object:e,speaking:s}){let o=s.map(({edge:l})=>l).filter(l=>l.signed),r=Rf(n,o);if(!r.length)
return null;let i=r.filter(l=>l.keys.length),a=r.filter(l=>!l.keys.length),c=({one:l,other:u})=>l.sign==="0"||u.sign==="0";return{subject:t,object:e,kind:r.every(
c)?"null":"opposite",status:a.length?i.length?"partly":"unresolved":"explained",keys:Xe(n.scoper.scopes.keys,i.map(l=>l.keys))??[],clashes:x(r,l=>[c(l),!l.keys.
length,l.one.id,l.other.id]),open:Bf(n,a)}}function Rf(n,t){let{scoper:e}=n,s=t.filter(o=>o.sign!=="?");return s.flatMap((o,r)=>s.slice(r+1).filter(i=>o.sign!==
i.sign&&At(o,i)).map(i=>({one:o,other:i,keys:e.scopes.separators(e.ofEdge(o),e.ofEdge(i))})))}function Bf({scoper:n},t){return n.scopes.keys.filter(e=>t.some(({
one:s,other:o})=>{let[r,i]=[s,o].map(a=>n.scopes.value(n.ofEdge(a),e));return r===null!=(i===null)}))}function C({sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,route:i,regimen:a,setting:c}){return{sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,
route:i,regimen:a,setting:c}}function Tt(n,t,e,s){if(e==="dose"){let o=s.indexOf(" ");return{...t,dose:Number(s.slice(0,o)),dose_to:null,dose_unit:s.slice(o+1)}}
if(e==="setting"){let o=n.contexts.get(s)?.group,r=t.setting.filter(i=>n.contexts.get(i)?.group!==o);return{...t,setting:[...r,s]}}return{...t,[e]:s}}var ui=new WeakMap;
function Pf({scoper:n},t){let e=ui.get(t)??n.ofContext(C(t));return ui.set(t,e),e}function V(n,t,e){let{effects:s,evidence:o,hidden:r}=t;return e.signed&&t.stated&&
!n.scoper.reportsAll(e,Pf(n,t))||e.signed&&s.length&&!s.includes(e.effect)||e.signed&&o.length&&!o.includes(e.evidence_type)?!1:r.length?![e.subject,e.object].some(
i=>r.includes(n.nodes.get(i)?.category??"")):!0}function Ys(n,t){let e=_t(n,{source:t.from,target:t.to,context:C(t),layers:t.layers,max_hops:t.hops}),s=new ft(n,
e,{passes:p=>V(n,t,p)}),o=s.all(),r=new Map(o.flatMap(p=>p.findings.map(m=>[m.edge.id,m]))),a=t.from&&t.to&&t.from!==t.to?qs(s,e):null,c=a&&t.one?Df(n,a):a,l=zf(
o,c,t),u=new Set(l.flatMap(p=>[p.subject,p.object]));if(t.extent==="answer")for(let p of[t.from,t.to])p&&u.add(p);let f=li(n,o),h=new Map(f.map(p=>[k(p),p]));return{
findings:r,answer:c,shown:l,nodes:u,conflicts:f,clashing:h}}function Df(n,t){let e=t.paths.filter(o=>!o.chimera),s=P({direct:t.direct,paths:e});return Object.create(
t,{paths:{value:e},cautions:{get:()=>$n(n,s.flatMap(o=>o.edges))}})}function fi(n){return n?new Set(P(n).map(k)):new Set}function k({subject:n,object:t}){return`${n}\
>${t}`}function zf(n,t,{extent:e}){return e==="all"?n:t?[...new Set(P(t))]:[]}var Xs=["sex","species","population","route","regimen"],mi=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function gi(n,t){let e=[...n.edges.
values()].filter(i=>i.signed),s=e.filter(i=>t.layers.includes(i.layer)),o=[...Xs,"dose","setting"].map(i=>[i,yi(n,t,s,i)]),r=mi.map(([i,a])=>[i,wi(n,e,a)]);return Object.
fromEntries([...o,...r].map(([i,a])=>[i,[...a].map(c=>({value:c}))]))}function yi(n,t,e,s){return Sn(n,e,s,Xs.includes(s)?String(Reflect.get(t,s)):"")}function wi(n,t,e){
let s=new Set(t.map(o=>o[e]));return n.words[e].filter(o=>s.has(o))}function Js(n,t){let e=[...n.edges.values()].filter(c=>c.signed),s=e.filter(c=>t.layers.includes(
c.layer)),o=C(t),r=di(n,s.filter(c=>V(n,t,c))),i={};for(let c of[...Xs,"dose","setting"])i[c]=yi(n,t,s,c).map(l=>{let u=n.scoper.ofContext(Tt(n,o,c,l));return{value:l,
...pi(n,r,u,Hf(n,c,l))}});let a=n.scoper.ofContext(o);for(let[c,l]of mi){let u={...t,[c]:c==="layers"?n.words.layer:[]},f=e.filter(h=>u.layers.includes(h.layer)&&
V(n,u,h));i[c]=wi(n,e,l).map(h=>{let p=f.filter(m=>m[l]===h);return{value:h,count:pi(n,di(n,p),a).count}})}return i}var hi=new WeakMap;function Zs(n){let t=hi.get(
n)??Wf(n);return hi.set(n,t),t}function Wf(n){let t={kinds:[],of:new Map,reporting:new Map},e=new Map;for(let s of n.edges.values()){if(!s.signed)continue;let o=n.
scoper.kind(s),r=e.get(o)??t.kinds.push(s)-1;e.set(o,r),t.of.set(s,r)}return t}function di(n,t){let{of:e}=Zs(n),s=new Map;for(let o of t){let r=e.get(o)??-1;s.set(
r,(s.get(r)??0)+1)}return s}function pi(n,t,e,s){let{kinds:o}=Zs(n),{scoper:r}=n,[i,a]=[0,0];for(let[c,l]of t)r.scopes.share(r.ofEdge(o[c]),e)&&(i+=l,s?.has(c)&&
(a+=l));return{count:i,stated:a}}function Hf(n,t,e){let{kinds:s,reporting:o}=Zs(n),r=`${t} ${e}`,i=o.get(r)??new Set;if(o.has(r))return i;let{scoper:a}=n,c=a.ofContext(
Tt(n,Pt({}),t,e));for(let[l,u]of s.entries())a.reportsAll(u,c)&&i.add(l);return o.set(r,i),i}function Sn(n,t,e,s=""){if(e==="sex")return["female","male"];if(e===
"dose")return Ff(n,t);let o=new Set(t.flatMap(i=>Reflect.get(i,e)));return(e==="setting"?[...n.contexts.keys()]:n.words[e]).filter(i=>o.has(i)||i===s)}function Ff(n,t){
let e=new Map;for(let{dose_min:s,dose_max:o,dose_unit:r}of t)for(let i of[s,o])i!==null&&e.set(`${i} ${r}`,[n.words.dose_unit.indexOf(r),i]);return x(e,([,s])=>s).
map(([s])=>s)}var Mn=["opposite","leaning_apart","differs","only_a","only_b","open","same"];function Qs(n,t){let{by:e,a:s,b:o,from:r,to:i,extent:a}=t;if(!e)return null;let c=r&&
i&&r!==i&&a==="answer"?Uf(n,t):new Map,u=(c.size?ci(c):Vs(Gf(n,t))).map(({subject:h,object:p,cells:m})=>{let g=[m.get(s),m.get(o)];return{subject:h,object:p,cells:g,
relation:qf(g)}}),f={};for(let h of u)f[h.relation]=(f[h.relation]??0)+1;return{rows:u,answers:[...c.values()],counts:f}}function Uf(n,t){let{from:e,to:s,layers:o,
hops:r}=t,i=c=>({...xi(n,t,c),source:e,target:s,max_hops:r,layers:o}),a=c=>V(n,t,c);return new Map([t.a,t.b].map(c=>[c,Kt(n,i(c),a)]))}function Gf(n,t){let e=s=>new ft(
n,xi(n,t,s),{passes:o=>V(n,t,o)});return new Map([t.a,t.b].map(s=>[s,e(s).all()]))}function xi(n,t,e){return{context:Tt(n,C(t),t.by,e),layers:t.layers}}function qf([
n,t]){return n.sign===et?"only_b":t.sign===et?"only_a":n.relation==="opposite"||n.relation==="leaning_apart"?n.relation:n.sign===t.sign?"same":n.sign==="?"||t.sign===
"?"?"open":"differs"}function bi(n,t){let e=new Map(n.map(o=>[k(o),o])),s=new Map;for(let{steps:o,counted:r}of t.flatMap(({paths:i})=>i))if(r){for(let i of Kf(o.
map(a=>e.get(k(a)))))if(i.length>1){s.set(k(i[0]),i);for(let a of i)e.delete(k(a))}}return n.flatMap(o=>{let r=s.get(k(o));return r?[r]:e.has(k(o))?[[o]]:[]})}function Kf(n){
let t=[[]];for(let e of n)e?t[t.length-1].push(e):t.push([]);return t}function O([n,t,e,s],o="rule",r=1,i=""){return{kind:"line",x1:n,y1:t,x2:e,y2:s,stroke:o,width:r,dash:i}}function Vt(n,t={}){return{kind:"polyline",points:n,fill:"",
stroke:"",width:1,closed:!1,...t}}function D(n,t,e,s={}){return{kind:"circle",x:n,y:t,radius:e,fill:"",stroke:"",width:1.5,...s}}function j(n,t,e,s,o={}){return{
kind:"rect",x:n,y:t,width:e,height:s,fill:"",stroke:"",hatch:"",radius:0,dash:"",...o}}function v(n,t,e,s,o={}){return{kind:"text",x:n,y:t,text:e,size:s,...{anchor:"\
start",colour:"ink",bold:!1,italic:!1,turned:!1},...o}}function vi(n,t="",e="",s=""){return{kind:"group",marks:n,tooltip:t,href:e,name:s}}var z={"+":"plus","-":"minus",0:"null","?":"muted",conflicting:"mixed",mixed:"mixed","=":"muted"};function B(n,t,e,s=6){let o=z[n];switch(n){case"+":case"-":return[
to(n,t,e,s,o)];case"0":{let r=s*.95;return[D(t,e,s*.72,{stroke:o,width:1.6}),O([t-r*.8,e+r,t+r*.8,e-r],o,1.4)]}case"conflicting":return[to("+",t-s*.62,e,s*.75,o),
to("-",t+s*.62,e,s*.75,o)];case"mixed":{let r=s*.75;return[O([t-r,e-1.5,t+r,e-1.5],o,2),O([t,e-1.5-r,t,e-1.5+r],o,2),O([t-r,e+s,t+r,e+s],o,2)]}default:{let r={anchor:"\
middle",colour:o,bold:!0};return[v(t,e+s*.7,n==="?"?"?":"·",s*2,r)]}}}function to(n,t,e,s,o){let r=n==="+"?1:-1,i=[[t-s,e+r*s*.8],[t+s,e+r*s*.8],[t,e-r*s*.9]];
return Vt(i,{fill:o,closed:!0})}var b=24,[Vf,$i]=[20,12.5],It=11,On=1.5,eo=26,U=class{#t=[];#e="";#n=[];constructor(t,e){this.ruler=t,this.width=e,this.y=b}add(...t){this.#t.push(...t)}group(t,e,s,o){
this.#t.push(vi(t,e,s,o))}head(t,e){this.#e=t,this.#s(t,Vf,"ink",!0);for(let[s,o]of e.entries())this.#n.push(o),this.#s(o,$i,s?"ink":"muted");this.y+=10}legend(t,e=20){
this.y+=12,this.add(O([b,this.y,this.width-b,this.y])),this.y+=e;let s=b;for(let[o,r]of t){let i=eo+this.ruler.width(r,It);s>b&&s+i>this.width-b&&(s=b,this.y+=e),
this.add(...o(s+eo/2-4,this.y-4),v(s+eo,this.y,r,It)),s+=i+20}this.y+=e/2}notes(t,e="muted"){for(let s of t)this.#n.push(s),this.#s(s,It,e)}heading(t){this.y+=14,
this.#s(t,$i,"ink",!0)}finish(t,e,s){return this.notes([e]),{width:this.width,height:re(this.y+b/2),lang:t,title:this.#e,description:this.#n.join(" "),marks:this.#t,
drawn:s}}#s(t,e,s,o=!1){for(let r of this.ruler.wrapped(t,this.width-2*b,e,o))this.y+=e*On,this.add(v(b,this.y-e*.45,r,e,{colour:s,bold:o}))}};var ki={"+":"tested","-":"tested",0:"null",mixed:"mixed",conflicting:"conflicting"};function Mi(n,{source:t,context:e,layers:s},o,r=()=>!0){let i=Array.from(n.successors.
get(t)??[],([l,u])=>{let f=u.filter(r);return{target:l,edges:f,about:f.filter(h=>h.signed&&Xf(n,h))}}),a=x(i.filter(({about:l})=>l.length),({target:l})=>l),c=Yf(
n,a,e,o);return x(c,([l])=>l).flatMap(([l,u])=>{let[f,h]=[s,[]].map(N=>new qt(n,{context:u,layers:n.layers(N)})),{sex:p,species:m,population:g}=u,y=o==="dose"?l:
"",$=N=>Zf(N,f,h);return a.map(({target:N,edges:Z})=>({target:N,sex:p,species:m,population:g,...$(Z),dose:y}))})}function Yf({scoper:n},t,e,s){let o=Dt(e,s);if(o)
return new Map([[o,e]]);let r=n.ofContext(e),i=t.flatMap(({about:a})=>a.filter(c=>n.match(c,r)!==S.EXCLUDED));return new Map(i.flatMap(a=>Jf(a,e,s)))}function Xf(n,{
certainty:t,reference:e}){let s=e.length>0&&e.every(o=>n.retracted(o));return t!=="speculative"&&!s}function Jf(n,t,e){return e!=="dose"?(e==="population"?n.population:
[n[e]].filter(o=>o&&o!=="both")).map(o=>[o,{...t,[e]:o}]):[n.dose_min,n.dose_max].flatMap(s=>{if(s===null)return[];let o={...t,dose:s,dose_unit:n.dose_unit};return[
[Dt(o,"dose"),o]]})}function Zf(n,t,e){let s=Si(t,n),{sign:o}=F(H(s)),r=a=>M(a.map(({edge:c})=>c.id));if(s.length&&Object.hasOwn(ki,o))return{status:ki[o],sign:o,
edges:r(s)};let i=Si(e,n);return i.some(W)?{status:"elsewhere",sign:"",edges:r(i)}:{status:"untested",sign:"",edges:[]}}function Si(n,t){return(n.step(t)?.findings??
[]).filter(s=>_(s)&&s.edge.signed&&s.match===S.ASSERTED)}var jt="",An="…",Oi="|",Qf=["female","male","both"];function de(n,t){if(t==="dose"){let{dose_min:s,dose_max:o,dose_unit:r}=n;return s===null||o===null?jt:it([
s,o,r])}let e=Reflect.get(n,t);return Array.isArray(e)?e.join(Oi):String(e)}function En(n,t){let e=new Map;for(let s of n){let o=de(s,t);e.set(o,(e.get(o)??0)+1)}
return e}function no(n,t){let e=En(n,t),s=[...e.keys()].filter(Boolean),o=t==="sex"?Qf.filter(r=>e.has(r)):t==="dose"?th(n,s):x(s,r=>[-(e.get(r)??0),r]);return e.
has(jt)?[...o,jt]:o}function th(n,t){let e=new Map(n.map(s=>[de(s,"dose"),[s.dose_unit,s.dose_min??0,s.dose_max??0]]));return x(t,s=>e.get(s)??[])}function _n(n,t,e){
return t==="sex"?["female","male",jt]:[...Ai(n,En(n,t),t,e),jt]}function Ei(n,t,e,s){let o=En(n,e),r=En(t,e),i=new Map([...o].map(([a,c])=>[a,c+n.length*(r.get(
a)??0)]));return[...Ai(n,i,e,s),...o.has(jt)?[jt]:[]]}function Ai(n,t,e,s){let o=no(n,e).filter(Boolean),r=x(o,a=>[-(t.get(a)??0),a]).slice(0,s),i=o.filter(a=>r.
includes(a));return r.length<o.length?[...i,An]:i}function Tn(n,t,e){let s=de(n,t);return e.includes(s)?s:An}function je(n,t,e){let s=de(n,t);return e.includes(
s)?s:t==="sex"||!s?jt:An}function nt(n,t,e,s){return t===An?n.text("others"):e==="sex"?t!=="female"&&t!=="male"?n.text(t?"both_sexes":"sex_unreported"):n.text(`${t}\
_${eh(s.filter(({sex:o})=>o===t))}`):t?e==="dose"?t:n.joined(t.split(Oi).map(o=>n.named(o))):n.text("unreported",{key:n.say(e)})}function eh(n){let t=n.map(({species:e})=>e===
""||e==="human");return t.every(Boolean)?"people":t.some(Boolean)?"any":"animals"}var Le=["population","species","sex","dose"],[_i,so,nh]=[27,250,7],[sh,oh]=[6.5,30],[rh,ih]=[40,18],[ah,ch]=[205,760],oo=[1,2,4];function Ti(n,t,e,s){let o=_t(n.
graph,{...t,target:"",max_hops:1});return new ro(n,o,e,Mi(n.graph,o,e,s)).scene()}var ro=class{constructor(t,e,s,o){this.words=t,this.question=e,this.by=s,this.
cells=o,this.studies=new Map(o.map(f=>[f,lh(t,f)]));let[r,i]=[this.#t(({target:f})=>f),this.#t(f=>f[s])];this.allRows=r.size,this.allColumns=i.size;let a=f=>s===
"sex"?0:-(i.get(f)??0);this.columns=x(i.keys(),f=>[a(f),f]).slice(0,ih);let c=o.flatMap(f=>f.edges.map(h=>t.graph.edges.get(h)));this.edges=c.filter(f=>f!==void 0);
let l=x(r.keys(),f=>[-(r.get(f)??0),f]).slice(0,rh),u=f=>t.categoryPlace(this.#s(f));this.rows=x(l,f=>[u(f),-(r.get(f)??0),f]),this.one=Math.min(sh,oh/Math.sqrt(
Math.max(0,...this.studies.values())||1)),this.shown=o.filter(f=>this.rows.includes(f.target)&&this.columns.includes(f[s])),this.heights=this.#e(this.rows,({target:f})=>f),
this.widths=this.#e(this.columns,f=>f[s]),this.left=b+so,this.reach=this.columns.reduce((f,h)=>f+(this.widths.get(h)??0),0),this.sheet=new U(t.ruler,Math.max(ch,
this.left+this.reach+b))}#t(t){let e=new Map;for(let[s,o]of this.studies)e.set(t(s),(e.get(t(s))??0)+o);return e}#e(t,e){let s=new Map(t.map(o=>[o,_i]));for(let o of this.
shown){let r=2*this.#n(this.studies.get(o)??0)+nh;s.set(e(o),Math.max(s.get(e(o))??_i,r))}return s}#n(t){return this.one*Math.sqrt(t)}#s(t){return this.words.graph.
nodes.get(t)?.category??""}#r(t){return nt(this.words,t,this.by,this.edges)}scene(){let{words:t,sheet:e,shown:s}=this,[o,r]=[t.node(this.question.source),t.say(
this.by)],i=t.where(this.question.context),a=t.joined(this.question.layers.map(f=>t.say(f)));e.head(t.text("gaps",{source:o,key:r}),[t.text("gaps_question",{source:o,
key:r,where:i,layers:a})]),s.length?this.#i():e.notes([t.text("nothing")],"ink"),e.legend(uh(t,this.one),2*this.one*oo[oo.length-1]**.5+2);let c=s.filter(({status:f})=>f===
"untested").length,l={drawn:this.rows.length,all:this.allRows},u=t.text("gaps_counts",{cells:s.length,empty:c,...l});return this.columns.length<this.allColumns&&
(u+=t.text("gaps_columns",{drawn:this.columns.length,all:this.allColumns})),e.notes([t.text("gaps_note",{key:r}),u]),e.finish(t.lang,t.stamp(this.#u(),"stamp_ma\
p"),s.length-c)}#i(){let{words:t,sheet:e}=this,{ruler:s}=t,o=this.columns.map(a=>s.fitted(this.#r(a),ah,11.5));e.y+=12+Math.max(...o.map(a=>s.width(a,11.5)));for(let[
a,{x:c}]of this.#c().entries())e.add(v(c+4,e.y,o[a],11.5,{turned:!0}));e.y+=4;let r=new Map(this.shown.map(a=>[`${a.target} ${a[this.by]}`,a])),i="";for(let a of this.
rows){if(this.#s(a)!==i){i=this.#s(a),e.y+=24;let c={colour:"muted",italic:!0};e.add(v(b,e.y-4,t.category(i),11.5,c))}this.#a(a,r)}}#c(){let t=this.left;return this.
columns.map(e=>{let s=this.widths.get(e)??0,o=t+s/2;return t+=s,{name:e,x:o}})}#a(t,e){let{words:s,sheet:o}=this,r=this.heights.get(t)??0,i=o.y+r/2,a=s.ruler.fitted(
s.node(t),so-20,12);o.add(j(b,o.y+1.5,so+this.reach,r-3,{fill:"band",radius:4}),v(this.left-12,i+4.3,a,12,{anchor:"end"}));for(let{name:c,x:l}of this.#c()){let u=e.
get(`${t} ${c}`);u&&this.#o(u,l,i)}o.y+=r}#o(t,e,s){let{words:o}=this,r=`${o.node(t.target)} · ${this.#r(t[this.by])}`,[i,a]=this.#l(t,e,s);this.sheet.group(i,
`${r}
${a}`,"",`cell ${t.target} ${t[this.by]}`)}#l(t,e,s){let{words:o}=this;if(t.status==="untested")return[ji(e,s),o.say("untested")];if(t.status==="elsewhere")return[
Li(e,s),o.text("gaps_elsewhere")];let r=this.studies.get(t)??0,i=t.edges.map(l=>o.graph.edges.get(l)).filter(l=>l!==void 0),c=`${o.say(o.graph.vocabulary.verdicts[t.
sign])} · ${o.counted("study",r)}
${o.tooltip(i)}`;return[Ii(t.sign,e,s,this.#n(r)),c]}#u(){let t=this.cells.map(({target:r,sex:i,species:a,population:c,status:l,sign:u,dose:f,edges:h})=>[r,i,a,
c,l,u,f,...h]),{source:e,context:s,layers:o}=this.question;return Gt([e,this.by,Te(s),o,t])}};function lh({graph:n},{edges:t}){return new Set(t.map(e=>n.edges.get(
e)?.study)).size}function Ii(n,t,e,s){let o=z[n];return[D(t,e,s,{fill:`${o}_faded`,stroke:o,width:1}),...B(n,t,e,4.2)]}function ji(n,t){return[D(n,t,3,{stroke:"\
rule",width:1.2})]}function Li(n,t){return[D(n,t,5,{stroke:"muted",width:1.2}),D(n,t,1.6,{fill:"muted"})]}function uh(n,t){return[...[["-","lowers"],["0","no_ef\
fect"],["+","raises"],["conflicting","conflicting"],["mixed","mixed"]].map(([s,o])=>[(r,i)=>Ii(s,r,i,Math.max(t,6)),n.text(o)]),[ji,n.text("gaps_empty")],[Li,n.
text("gaps_elsewhere")],...oo.map(s=>[(o,r)=>[D(o,r,t*Math.sqrt(s),{stroke:"muted",width:1})],n.counted("study",s)])]}var Ni={female:["women","woman","females","f","w","女","女性","雌性"],male:["men","man","males","m","男","男性","雄性"]},fh=["stated","one"],hh=["1","\
yes","on","是"],dh=/^\s*(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?([^\d\s.,–-]\S*)\s*$/,Ci=/\s+/g,ph={species:"species",population:"population",route:"\
route",regimen:"regimen",dose_unit:"dose_unit",layers:"layer",effects:"effect",evidence:"evidence_type"};function Bi(n,t){let e=new URLSearchParams;for(let[s,o]of t){
let r=s==="dose"?dh.exec(o):null;r?(e.set("dose",r[1]),r[2]&&e.set("dose_to",r[2]),e.set("dose_unit",Ri(n,"dose_unit",r[3]))):e.has(s)||e.set(s,o.split("|").map(
i=>Ri(n,s,i)).join("|"))}return e}function Ri(n,t,e){let{vocabulary:s}=n,o=tt(s,e);if(t==="from"||t==="to")return n.nodes.has(e)?e:n.spellings.get(o)??e;if(fh.includes(
t))return hh.includes(e.toLowerCase())?"true":e;if(t==="sex")return Object.keys(Ni).find(l=>Ni[l].includes(e.toLowerCase()))??e;let r=t==="setting"?[...n.contexts.
keys()]:n.words[ph[t]];if(!r||r.includes(e))return e;let i=s.languages.map(l=>new lt(n,l)),a=l=>[l,...i.map(u=>u.named(l))],c=l=>tt(s,l).replace(Ci,"");return r.
find(l=>a(l).some(u=>c(u)===o.replace(Ci,"")))??e}var G={from:"",to:"",hops:4,one:!1,stated:!1,extent:"answer",...Pt({}),setting:[],layers:[],effects:[],evidence:[],hidden:[],columns:"sex",by:"",a:"",b:"",tab:"\
answer",pick:"",view:"ladder",zoom:"",lang:"en",theme:""},Lt=["answer","evidence","conflicts","compare","papers"],Ne=["ladder","brain","harvest","forest","gaps",
"map","table"],Yt=6;function $t(n){return{...G,layers:[...n.words.layer]}}function Xt(n,t){let e=new URLSearchParams;for(let[s,o]of Object.entries($t(n))){let r=io(
Reflect.get(t,s));(r!==io(o)||s==="lang")&&e.set(s,r)}return e.toString()}function Pi(n,t){return Bi(t,new URLSearchParams(n.startsWith("#")?n.slice(1):n))}function ao(n,t,e){
return[...Pi(n,e)].filter(([,o])=>o!=="").filter(([o,r])=>io(Reflect.get(t,o))!==r)}var mh=["tab","view","zoom","columns","theme"];function io(n){return Array.isArray(
n)?n.join("|"):String(n??"")}function Di(n,t,e){let s=Pi(n,e),r=[...s.keys()].some(i=>Object.hasOwn(G,i)&&!mh.includes(i))?{...$t(e),lang:t.lang,theme:t.theme}:
{...t};for(let[i,a]of Object.entries(G)){let c=s.get(i),l=c===null?void 0:gh(i,c,a);l!==void 0&&In(e,i,l)&&Reflect.set(r,i,l)}return(r.dose===null||!r.dose_unit)&&
Object.assign(r,{dose:null,dose_to:null,dose_unit:""}),r.dose_to!==null&&r.dose_to<Number(r.dose)&&(r.dose_to=null),[r.a,r.b].every(i=>kh(e,r.by,i))||Object.assign(
r,{by:"",a:"",b:""}),r}function gh(n,t,e){return Array.isArray(e)?t?t.split("|"):[]:typeof e=="boolean"?t==="true":n==="hops"?Math.min(Yt,Math.max(1,Number.parseInt(
t,10)||G.hops)):n==="dose"||n==="dose_to"?zi(t):t}function zi(n){return n!==""&&Number.isFinite(Number(n))&&Number(n)>=0?Number(n):null}var jn={sex:["","male","\
female"],extent:["answer","all"],columns:Le,tab:Lt,view:Ne,theme:["","light","dark"]},Ln={layers:"layer",effects:"effect",evidence:"evidence_type",hidden:"categ\
ory"},Wi=["population","species","route","regimen","dose_unit"];function Hi(n,t){return Object.hasOwn(jn,t)?jn[t].filter(Boolean):Wi.includes(t)?n.words[t]:Object.
hasOwn(Ln,t)?n.words[Reflect.get(Ln,t)]:t==="setting"?[...n.contexts.keys()]:t==="by"?n.vocabulary.keys:t==="stated"||t==="one"?["true"]:t==="lang"?n.vocabulary.
languages:[]}function In(n,t,e){let s=String(e);if(Object.hasOwn(jn,t))return jn[t].includes(s);if(Wi.includes(t))return s===""||n.words[t].includes(s);if(Object.
hasOwn(Ln,t))return yh(n,t,e);switch(t){case"from":case"to":return s===""||n.nodes.has(s);case"setting":return wh(n,e);case"by":return s===""||n.vocabulary.keys.
includes(s);case"lang":return n.vocabulary.languages.some(o=>o===s);case"zoom":return s===""||xh.test(s);case"pick":return s===""||$h(n,s);default:return!0}}function yh(n,t,e){
let s=n.words[Reflect.get(Ln,t)];return(e.length>0||t!=="layers")&&e.every(o=>s.includes(o))}function wh(n,t){let e=t.map(s=>n.contexts.get(s)?.group);return!e.
includes(void 0)&&new Set(e).size===t.length}var xh=/^\d+(\.\d+)?(,-?\d+(\.\d+)?){2}$/,bh=/^(\w+):(.*)$/,vh={node:1,pair:2,path:Number.POSITIVE_INFINITY};function $h(n,t){
let[,e="",s=""]=bh.exec(t)??[];if(e==="finding")return n.edges.has(s);if(e==="block")return s.split(">").length===2&&s.split(">").every(r=>n.looks.has(r));let o=s?
s.split(">"):[];return o.length>0&&o.length<=(vh[e]??0)&&o.every(r=>n.nodes.has(r))}function kh(n,t,e){if(!(t&&e))return!1;if(t==="setting")return In(n,t,[e]);if(t!==
"dose")return In(n,t,e);let[s,o=""]=e.split(" ");return zi(s)!==null&&o!==""&&In(n,"dose_unit",o)}function st(n){let t=n.indexOf(":");return[n.slice(0,t),n.slice(
t+1)]}var co=["+","-","0"],[Nn,Sh,Mh]=[210,190,10.5],Oh=760,lo={block:{wide:46,high:48,dx:0,dy:14},pair:{wide:82,high:24,dx:26,dy:0}};function pe({view:n,extent:t}){return n===
"map"&&t==="all"}function Gi(n,{graph:t,state:e,view:s},o){let r=s.shown.filter(m=>m.findings.some(({edge:g})=>g.signed)),i=Eh(t,e),a=i?_h(n,t,r,i,o):Ah(n,t,r,o),
[c,l]=[Fi(a,"column"),Fi(a,"row")],u=new U(n.ruler,Math.max(Oh,b+Nn+c.length*lo[a.name].wide+b)),f=`${n.where(C(e))} · ${n.joined(e.layers.map(m=>n.say(m)))}`;
u.head(a.title,[f]),i&&Th(u,o),Ih(u,a,c,l);let h=["raises","lowers","no_effect"];u.legend(h.map((m,g)=>[(y,$)=>B(co[g],y,$,5),n.text(m)])),u.notes([o.matrixNote]);
let p=r.flatMap(m=>m.findings.map(({edge:g})=>g.id));return u.finish(n.lang,n.stamp(Gt(x(p,m=>m)),"stamp_map"),a.cells.length)}function Eh(n,{pick:t}){let[e,s]=st(
t);return e==="block"?s.split(">"):e!=="pair"?null:s.split(">").map(o=>n.nodes.get(o)?.category??"")}function Ah(n,t,e,s){let o=r=>t.nodes.get(r)?.category??"";
return{title:s.matrix,name:"block",cells:qi(e,o),called:r=>n.category(r),place:r=>[t.looks.get(r)?.level??0,r]}}function _h(n,t,e,[s,o],r){let i=e.filter(({subject:a,
object:c})=>t.nodes.get(a)?.category===s&&t.nodes.get(c)?.category===o);return{title:r.matrixOf(n.category(s),n.category(o)),name:"pair",cells:qi(i,a=>a),called:a=>n.
node(a),place:a=>n.node(a).toLowerCase()}}function qi(n,t){let e=new Map;for(let s of n){let o=`${t(s.subject)}>${t(s.object)}`;e.set(o,[...e.get(o)??[],s])}return Array.
from(e,([s,o])=>{let[r,i]=s.split(">"),a=o.flatMap(({findings:l})=>l.map(({edge:u})=>u.signed?u.sign:"")),c=new Map(co.map(l=>[l,a.filter(u=>u===l).length]));return{
row:i,column:r,pairs:o.length,counts:c}})}function Fi({cells:n,place:t},e){return x(new Set(n.map(s=>s[e])),t)}function Th(n,{allCategories:t}){n.y+=16;let e=v(
b,n.y-4,t,12.5,{colour:"minus",bold:!0}),s=j(b-4,n.y-18,n.ruler.width(t,12.5,!0)+8,20,{fill:"paper"});n.group([s,e],t,"","block all")}function Ih(n,t,e,s){let{ruler:o}=n,
{wide:r,high:i}=lo[t.name],a=b+Nn,c=e.map(m=>o.fitted(t.called(m),Sh,11.5)),l=n.y;n.y+=10+Math.max(0,...c.map(m=>o.width(m,11.5)));let u=c.map((m,g)=>v(a+(g+.5)*
r+4,n.y,m,11.5,{turned:!0}));n.y+=6;let f=n.y,h=[];for(let m of s){let g=n.y,y=o.fitted(t.called(m),Nn-16,12);n.add(j(a,g+1,e.length*r,i-2,{fill:"band",radius:3})),
h.push(j(b,g+1,Nn,i-2,{fill:"band",radius:3})),h.push(v(a-8,g+i/2+4.3,y,12,{anchor:"end"}));for(let $ of t.cells.filter(({row:N})=>N===m))jh(n,t,$,a+e.indexOf($.
column)*r);n.y+=i}let p=j(0,f,a,n.y-f,{fill:"paper"});n.group([p,...h],"","",Ki),n.group([j(0,l,n.width,f-l,{fill:"paper"}),...u],"","",Vi),n.group([j(0,l,a,f-l,
{fill:"paper"})],"","",Yi)}var[Ki,Vi,Yi]=["names","heads","corner"];function uo(n){let t=n.querySelector(":scope > svg"),[e,s,o]=[Ki,Vi,Yi].map(p=>t?.querySelector(
`[data-name="${p}"]`));if(n.style.scrollPadding="",!(t instanceof SVGSVGElement&&e&&s&&o instanceof SVGGraphicsElement))return;let{y:r,width:i,height:a}=o.getBBox(),
[c,l]=[n.getBoundingClientRect(),t.getBoundingClientRect()],u=t.viewBox.baseVal.width/l.width,f=Math.max(0,(c.left-l.left)*u),h=Math.max(0,(Math.max(0,c.top)-l.
top)*u-r);e.setAttribute("transform",`translate(${f} 0)`),s.setAttribute("transform",`translate(0 ${h})`),o.setAttribute("transform",`translate(${f} ${h})`),n.style.
scrollPadding=`${a/u}px 0 0 ${i/u}px`}function jh(n,{name:t,called:e},{row:s,column:o,counts:r,pairs:i},a){let{wide:c,high:l,dx:u,dy:f}=lo[t],h=co.filter(E=>r.get(
E)),p=h.reduce((E,Bt)=>(r.get(Bt)??0)>(r.get(E)??0)?Bt:E,"0"),m=h.length?`${z[p]}_faded`:"paper",g=j(a+1,n.y+2,c-2,l-4,{fill:m,radius:3}),[y,$]=[n.y+l/2,(h.length-
1)/2],N=a+c/2-4,Z=h.flatMap((E,Bt)=>Lh(E,r.get(E)??0,N+(Bt-$)*u,y+(Bt-$)*f)),Ct=h.map(E=>`${Ui[E]} ${r.get(E)}`).join(" · "),Rt=t==="block"?` (${i})`:"";n.group(
[g,...h.length?Z:B("?",a+c/2,y,4)],`${e(o)} → ${e(s)}${Rt}
${Ct||Ui["?"]}`,"",`${t} ${o}>${s}`)}var Ui={"+":"▲","-":"▼",0:"∅","?":"?"};function Lh(n,t,e,s){return[...B(n,e-4,s,3.4),v(e+2,s+3.8,String(t),Mh)]}var Nh=[[0,1,2],[3],[4],[5],[6,7]],Xi=3,Ch=4,Rh=12,[Bh,Ph]=[250,4],Dh=3;function Zi(n,t,{from:e,to:s}){let o=M(t).filter(c=>c!==e&&c!==s),i=Nh.map(c=>o.filter(l=>c.
includes(zh(n,l)))).filter(c=>c.length),a=[e,s].map(c=>t.has(c)?[c]:[]);for(;i.length>Ch||i.length>Xi&&i.some(c=>c.length<Xi);){let c=i.indexOf(K(i,u=>u.length)??
i[0]),[l]=i.splice(c,1);i[Math.max(0,c-1)].push(...l)}return[a[0],...i,a[1]].filter(c=>c.length)}function zh(n,t){return Math.min(7,n.looks.get(n.nodes.get(t)?.
category??"")?.level??0)}function ho(n,t){let e=n.map((c,l)=>c.map(u=>Qi(u,!0,l))),s=new Map(e.flat().map(c=>[c.id,c])),o=new Map;for(let{subject:c,object:l}of t){
let[u,f]=[s.get(c),s.get(l)];if(!(u&&f))continue;let h=`${c}>${l}`;o.set(h,Wh(e,h,u.column<=f.column?[u,f]:[f,u]))}for(let c of e)Cn(c);let r=Hh(e),a=[...o].filter(
([,[c,l]])=>c.column===l.column).filter(([,[c,l]])=>c.column>0&&Yh(r[c.column],c,l)).map(([c])=>c);return{columns:r,chains:o,back:new Set(a)}}function Qi(n,t,e){
return{id:n,node:t,column:e,rank:0,before:[],after:[],level:[]}}function Wh(n,t,[e,s]){if(e.column===s.column)return e.level.push(s),s.level.push(e),[e,s];let o=[
e];for(let r=e.column+1;r<s.column;r+=1){let i=Qi(t,!1,r);n[r].push(i),o.push(i)}o.push(s);for(let r=1;r<o.length;r+=1)o[r-1].after.push(o[r]),o[r].before.push(
o[r-1]);return o}function Cn(n){for(let[t,e]of n.entries())e.rank=t}function Hh(n){let t=n.map(o=>[...o]),e=Number.POSITIVE_INFINITY,s=n.flat().length>Bh?Ph:Rh;
for(let o=0;o<s&&e;o+=1){let r=o%2===1;Fh(r?[...n].reverse():n,r?"after":"before");let i=Dh;for(;i&&Gh(n);)i-=1;let a=n.reduce((c,l)=>c+Xh(l)+Vh(l),0);a<e&&(t=n.
map(c=>[...c])),e=Math.min(e,a)}for(let o of t)Cn(o);return t}function Fh(n,t){for(let e of n){let s=new Map(e.map(o=>[o,Uh(o,t)]));e.splice(0,e.length,...x(e,o=>[
s.get(o)??0,o.rank])),Cn(e)}}function Uh(n,t){let e=[...n[t],...n.level];return e.length?e.reduce((s,{rank:o})=>s+o,0)/e.length:n.rank}function Gh(n){let t=!1;for(let e of n)
for(let s of[...e])t=qh(e,s)||t;return t}function qh(n,t){let e=t.rank,s=n.filter(l=>l!==t),[o,r,i,a]=[0,0,0,0];for(let[l,u]of s.entries())t.rank=u.rank-.5,o+=Ji(
u,t)+Kh(t,u)-Ji(t,u),l+1===e&&(a=o),o<r&&([r,i]=[o,l+1]);let c=r<a;return c&&n.splice(0,n.length,...s.slice(0,i),t,...s.slice(i)),Cn(n),c}function Ji(n,t){let e=0;
for(let s of["before","after"])for(let o of n[s])for(let r of t[s])o.rank>r.rank&&(e+=1);return e}function Kh(n,t){let e=(s,o)=>s.level.reduce((r,{rank:i})=>r+(i===
o.rank?0:Math.sign(i-s.rank)),0);return fo(n)*e(t,n)-fo(t)*e(n,t)}function fo({before:n,after:t}){return Math.min(n.length,t.length)}function Vh(n){let t=0;for(let{
rank:e,level:s}of n)for(let o of s)for(let r of n.slice(e+1,Math.max(e+1,o.rank)))t+=fo(r);return t}function Yh(n,t,e){return n.slice(Math.min(t.rank,e.rank)+1,
Math.max(t.rank,e.rank)).reduce((o,{before:r,after:i})=>o+r.length-i.length,0)<0}function Xh(n){let t=0;for(let[e,s]of n.entries())for(let o of n.slice(e+1))for(let r of s.
after)for(let i of o.after)r.rank>i.rank&&(t+=1);return t}var Rn=3,Jh=1e6,[Zh,ta,Qh]=[12,34,10];function ea(n,t,e){let s=(c,l)=>e?{x:l,y:c}:{x:c,y:l},o=n.order.columns.flat(),r=new Map(o.filter(({node:c})=>c).map(c=>[c.
id,td(n,c,t.get(c)??0,s)])),i=ed(n,t),a=Array.from(n.order.chains,([c,l])=>{let[u,f]=[l[0],l[l.length-1]],[h,p]=[u,f].map((g,y)=>i.get(`${g.id} ${c}`)??y),m=[h,
...l.slice(1,-1).map(g=>t.get(g)??0),p];return[c,nd(n,c,l,m,s)]});return{boxes:r,routes:new Map(a)}}function td({spans:n,sizes:t,density:e},s,o,r){let i=((t.get(
s)??0)-e.gap)/2,{start:a,end:c}=n[s.column],[l,u]=[r(a,o-i),r(c,o+i)];return[l.x,l.y,u.x,u.y]}function ed({order:n,sizes:t,density:e},s){let o=new Map(n.columns.
flat().map(i=>[i,[[],[]]]));for(let[i,a]of n.chains){let[c,l]=[a[0],a[a.length-1]],u=c.column===l.column,f=!i.startsWith(`${c.id}>`),h=n.back.has(i)?0:1;o.get(c)?.[h].
push({pair:i,other:a[1],level:u,back:f}),o.get(l)?.[u?h:0].push({pair:i,other:a[a.length-2],level:u,back:f})}let r=new Map;for(let[i,a]of o){let[c,l]=[s.get(i)??
0,(t.get(i)??0)-e.gap-4],u=({other:f,level:h})=>{let p=(s.get(f)??0)-c;return h?Math.sign(p)*Jh-p:p};for(let f of a){let h=Math.min(e.port,l/Math.max(1,f.length)),
p=x(f,m=>[u(m),m.back,m.pair]);for(let[m,{pair:g}]of p.entries())r.set(`${i.id} ${g}`,c+(m-(f.length-1)/2)*h)}}return r}function nd(n,t,e,s,o){let r=t.startsWith(
`${e[0].id}>`),a=e[0].column===e[e.length-1].column?[sd(n,t,e,s,o)]:od(n,e,r,s,o);return r?a:a.reverse().map(([c,l,u,f])=>[f,u,l,c])}function sd({spans:n,length:t,
order:e},s,[o],[r,i],a){let c=e.back.has(s)?-1:1,l=s.startsWith(`${o.id}>`),{column:u}=o,f=c<0?n[u].start:n[u].end,h=c<0?n[u-1]?.end:n[u+1]?.start,p=Math.min(ta,
h===void 0?ta:Math.abs(h-f)-Qh),m=f+c*4*Math.min(p,Zh+60*Math.abs(i-r)/t)/3,[g,y]=l?[f,f+c*Rn]:[f+c*Rn,f];return[a(g,r),a(m,r),a(m,i),a(y,i)]}function od({spans:n},t,e,s,o){
let r=t.length-1;return t.slice(1).flatMap((i,a)=>{let[c,l]=[n[t[a].column].end,n[i.column].start],[u,f]=[a===0&&!e?c+Rn:c,a+1===r&&e?l-Rn:l],[h,p,m]=[s[a],s[a+
1],(c+l)/2],g=[o(u,h),o(m,h),o(m,p),o(f,p)];if(a+1===r)return[g];let[y,$]=[o(l,p),o(n[i.column].end,p)];return[g,[y,y,$,$]]})}function na(n,t){let e=0,s=n.map(({size:a})=>(e+=a,e-a/2)),o=Math.max(0,t-e),r=[];for(let[a,{wish:c}]of n.entries()){let l={mean:c-s[a],count:1};for(let u=r.at(
-1);u&&u.mean>l.mean;u=r.at(-1)){let f=u.count+l.count;l={mean:(u.mean*u.count+l.mean*l.count)/f,count:f},r.pop()}r.push(l)}let i=r.flatMap(({mean:a,count:c})=>Array.
from({length:c},()=>a));return s.map((a,c)=>a+Math.min(o,Math.max(0,i[c])))}var[gt,me]=[10,34],sa=[{lines:4,gap:12,slot:9,port:7},{lines:4,gap:8,slot:7,port:6},{lines:3,gap:7,slot:6,port:5},{lines:3,gap:5,slot:5,port:4},{lines:2,gap:5,slot:5,
port:4},{lines:2,gap:4,slot:4,port:3},{lines:1,gap:4,slot:4,port:3}],[rd,oa,id]=[70,160,6],ad=2,[cd,ld]=[44,30],Bn={box:78,depth:64,channel:44,abreast:[4,3,2]},
ud=10;function aa(n,t,e){let s=JSON.stringify([e,t.from,t.to,[...t.names],t.pairs.map(k)]),o=po.get(s)??fd(n,t,e);return po.clear(),po.set(s,o),o}var po=new Map;
function fd(n,t,e){let s=e.width<e.height*.75,o=Zi(n,t.nodes,t),r=s?md(o,t,e):pd(n,o,t,e),i=yd(r,s?gt:me),{boxes:a,routes:c}=ea(r,i,s),l=Array.from(a,([p,m])=>[
p,hd(m,s)]),[u,f]=[Math.floor((r.spans.at(-1)?.end??0)+gt),r.length],h=s?{width:Math.max(e.width,f+2*gt),height:Math.max(e.height,u)}:{width:Math.max(e.width,u),
height:Math.max(e.height,f+me+gt)};return{positions:new Map(l),boxes:a,routes:c,upright:s,size:h}}function hd([n,t,e,s],o){return o?{x:(n+e)/2,y:t+22/2}:{x:n+22/
2,y:(t+s)/2}}var dd=/[\s-]/;function pd(n,t,{pairs:e,names:s},{width:o,height:r}){let i=new le(n.figures.widths),a=(h,p)=>i.wrapped(s.get(h)??"",p-22-4,12,!0).length,
c=h=>Math.max(...(s.get(h)??"").split(dd).map(p=>i.width(p,12,!0)))+22+6,l=ho(t,e),u=r-me-gt,f=ra(l,ia(t,o-2*gt,a,c),u,a);if(f.length>u){let h=o*f.length/u;f=ra(
l,ia(t,h-2*gt,a,c),u,a)}return f}function ra(n,t,e,s){let o=new Map(n.columns.flat().map(a=>[a,s(a.id,t[a.column].end-t[a.column].start)])),r=sa.map(a=>{let c=({
column:u})=>n.columns[u].length===1;return{density:a,...ca(n,a,u=>14*Math.min(o.get(u)??1,c(u)?sa[0].lines:a.lines)+4)}}),i=r.find(({longest:a})=>a<=e)??r[r.length-
1];return{order:n,spans:t,...i,length:Math.max(e,i.longest)}}function ia(n,t,e,s){let o=Math.max(1,n.length-1),r=n.map(g=>Math.min(oa,Math.max(rd,...g.map(s)))),
i=n.map((g,y)=>{let $=r[y];for(;$<oa&&g.some(N=>e(N,$)>ad);)$+=id;return $}),a=g=>g.reduce((y,$)=>y+$,0),c=Math.max(1,a(i)-a(r)),l=Math.min(1,Math.max(0,t-o*cd-
a(r))/c),u=i.map((g,y)=>r[y]+l*(g-r[y])),f=Math.min(1,(t-o*ld)/a(u)),h=u.map(g=>g*f),p=(t-a(h))/o,m=gt;return h.map(g=>{let y={start:m,end:m+g};return m=y.end+p,
y})}function md(n,{pairs:t},{width:e,height:s}){let o={lines:3,gap:5,slot:5,port:4},r=Bn.abreast.map(m=>{let g=n.flatMap($=>gd($,m)),y=ho(g,t);return{rows:g,order:y,
...ca(y,o,()=>Bn.box)}}),i=e-2*gt,{rows:a,order:c,sizes:l,longest:u}=r.find(m=>m.longest<=i)??K(r,m=>m.longest)??r[0],{depth:f}=Bn,h=Math.max(f+Bn.channel,(s-me-
gt-f)/Math.max(1,a.length-1)),p=a.map((m,g)=>({start:me+g*h,end:me+g*h+f}));return{order:c,spans:p,sizes:l,density:o,length:Math.max(i,u)}}function gd(n,t){let e=Math.
ceil(n.length/t);return Array.from({length:e},(s,o)=>n.filter((r,i)=>Math.floor(i*e/n.length)===o))}function ca({columns:n},{gap:t,slot:e,port:s},o){let r=c=>{if(!c.
node)return e;let l=Math.max(c.before.length,c.after.length+c.level.length);return Math.max(o(c),l*s)+t},i=new Map(n.flatMap(c=>c.map(l=>[l,r(l)]))),a=n.map(c=>c.
reduce((l,u)=>l+(i.get(u)??0),0));return{sizes:i,longest:Math.max(0,...a)}}function yd({order:{columns:n},sizes:t,length:e},s){let o=new Map,r=(a,c)=>{let l=a.map(
u=>({size:t.get(u)??0,wish:c(u)-s}));for(let[u,f]of na(l,e).entries())o.set(a[u],s+f)};for(let a of n)r(a,({rank:c})=>s+e*(c+.5)/a.length);let i=a=>{let c=[...a.
before,...a.after],l=c.reduce((u,f)=>u+(o.get(f)??0),0);return c.length?l/c.length:o.get(a)??0};for(let a=0;a<ud;a+=1)for(let c of a%2?[...n].reverse():n)r(c,i);
return o}var Dn={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",conflicting:"#8a5a00",mixed:"#8a5a00",text:"#15181c",paper:"#ffffff",halo:"#f\
fffff",badge:"#8a5a00",a:"#7a3fa0",b:"#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",conflicting:"\
#ffcf70",mixed:"#ffcf70",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},wd={0:[2,4],"?":[
7,5],mixed:[10,3,2,3]},xd={"+":"arrow","-":"bar",0:"circle",conflicting:"diamond",mixed:"diamond"},la=["+","-","0","conflicting","mixed","?","="];function ge(n){
return{dash:wd[n]??[],end:xd[n]??""}}function zn(n,t,{view:e,overlay:s},o,r){let i=Dn[r],a=s?.rows,{steps:c,paths:l}=a?{steps:[],paths:pa(e)}:da(e,t),u=a??c,f=a||u!==e.shown?new Set(u.flatMap(E=>[E.
subject,E.object])):e.nodes,h=new lt(n,t.lang),p=new Map(Array.from(f,E=>[E,h.node(E)])),{from:m,to:g}=t,y=aa(n,{nodes:f,pairs:u,names:p,from:m,to:g},o),$=Td(t,
e),N=E=>ga(t)&&$?.has(k(E)),Z=a?a.flatMap(E=>Ad(n,E,i)):c.flatMap(E=>N(E)?Md(E,i):[Od(E,i)]),Ct=bd(Z,y,$),Rt={layout:y,lines:Ct,colours:i,paths:l,...y.size};return{
...Rt,nodes:$d(n,t,p,Rt,$),badges:s?[]:_d(e,Rt,$)}}var ua=56;function da(n,t){let{answer:e,shown:s}=n,o=pa(n);if(!e||t.extent==="all"||s.length<=ua)return{steps:s,
paths:o};let r=ga(t)?ya(t.pick,n):null,i=new Set(s.filter(c=>c===e.direct)),a=0;for(let{steps:c}of e.paths){let l=c.filter(u=>!i.has(u));if(i.size+l.length>ua)break;
for(let u of l)i.add(u);a+=1}return{steps:s.filter(c=>i.has(c)||r?.has(k(c))),paths:a}}function pa({answer:n}){return n?.paths.length??0}var fa=new WeakMap;function ma(n,{
view:t,overlay:e}){let s=fa.get(t)??new Set((e?.rows??da(t,n).steps).map(k));return fa.set(t,s),s}var ha=11;function bd(n,{routes:t},e){let s=new Map;for(let r of n)
s.set(k(r),[...s.get(k(r))??[],r]);let o=[...s].flatMap(([r,i])=>{let[{subject:a,object:c}]=i,l=s.has(k({subject:c,object:a}))?i.length*ha/2:0,u={lit:e?.has(r)??
!1,faded:!(e?.has(r)??!0)};return i.map((f,h)=>{let p=(h-(i.length-1)/2)*ha-l;return{...f,...u,...vd(t.get(r)??[],p,f,u)}})});return x(o,r=>r.lit)}function vd(n,t,{
width:e,light:s},{lit:o,faded:r}){let i=t?Or(n,t):n,a=r?.8:s?.25:0;return{curves:i,path:kr(i),width:e+(o?1:0),fade:a}}function $d(n,t,e,{layout:s,lines:o},r){let i=new Map;
for(let{subject:c,object:l,ids:u}of o)for(let f of[c,l])i.set(f,(i.get(f)??0)+u.length);let a=r&&new Set([...r].flatMap(c=>c.split(">")));return Array.from(e,([
c,l])=>{let u=n.looks.get(n.nodes.get(c)?.category??""),f=c===t.from||c===t.to;return{id:c,...s.positions.get(c)??{x:0,y:0},box:s.boxes.get(c)??[0,0,0,0],shape:u?.
shape??"dot",colour:u?.colour??"#777777",size:f?7.5:6,text:l,end:f,faded:a!==null&&!a.has(c),degree:f?Number.POSITIVE_INFINITY:i.get(c)??0,picked:t.pick===`node\
:${c}`}})}var kd={male:"♂",female:"♀"},Sd=["+","-","0","?","="];function Md(n,t){let{arrows:e}=n.graph.vocabulary;return Sd.flatMap(s=>{let o=n.findings.filter(
({edge:i})=>(i.signed?i.sign:"=")===s);if(!o.length)return[];let r=mo(n,o,s,t);return[r.label||s!=="="?{...r,label:`${e[s]} ${r.label}`.trim()}:r]})}function Od(n,t){
let e=n.findings.filter(({edge:o})=>o.signed);if(!e.length)return mo(n,n.findings,"=",t);let s=e.filter(_);return mo(n,e,F(H(s.length?s:e)).sign,t)}function mo({
subject:n,object:t},e,s,o){let r=e.map(({edge:p})=>p),i=p=>r.filter(m=>m.sex===p).length,a=["female","male"].flatMap(p=>i(p)?[`${kd[p]}${Ed(i(p))}`]:[]),c=[r.length>
1?`×${r.length}`:"",...a].filter(Boolean).join(" "),l=s==="=",u=Math.max(...e.map(p=>p.match)),f=!l&&(u===S.COMPATIBLE||!e.some(_)),h=Math.min(5,1.6+.5*(r.length-
1))*(f?.65:1);return{id:`${n}>${t} ${s}`,subject:n,object:t,sign:s,match:u,light:f,ids:r.map(({id:p})=>p),...ge(s),colour:o[s],width:l?1:h,label:l?"":c}}function Ed(n){
return n>1?String(n):""}function Ad(n,{subject:t,object:e,cells:s,relation:o},r){let{arrows:i}=n.vocabulary,a=(u,f,h)=>({id:`${t}>${e} ${u}`,subject:t,object:e,
sign:f,ids:h,match:S.ASSERTED,colour:r[u],dash:u==="b"?[9,4]:u==="both"?ge(f).dash:[],end:ge(f).end,width:u==="both"?1.5:2.6,light:!1,label:i[f]}),c=s.flatMap((u,f)=>u.
sign===et?[]:[{...u,sign:u.sign,which:["a","b"][f]}]);if(o!=="same")return c.map(({which:u,sign:f,edges:h})=>a(u,f,[...h]));let[{sign:l}]=c;return[a("both",l,c.
flatMap(({edges:u})=>u))]}function _d(n,{lines:t},e){return n.shown.flatMap(s=>{let o=k(s),r=n.clashing.get(o),i=t.find(a=>k(a)===o);return!(r&&i)||e&&!e.has(o)?
[]:[{id:o,...Oe(Ee(i.curves)[0],.26),kind:r.kind}]})}function ga({pick:n}){return["pair","path"].includes(st(n)[0])}function Td({pick:n},t){let e=ya(n,t),s=new Set(
t.shown.map(k));return e&&[...e].some(o=>s.has(o))?e:null}function ya(n,t){let[e,s]=st(n);if(e==="path"){let o=s.split(">");return new Set(o.slice(1).map((r,i)=>k(
{subject:o[i],object:r})))}return e==="pair"?new Set([s]):e!=="node"?null:new Set(t.shown.filter(o=>o.subject===s||o.object===s).map(k))}var Id=new Set(["title","aria-label","placeholder"]);function d(n,t={},...e){let s=document.createElement(n);for(let[o,r]of Object.entries(t))typeof r=="functio\
n"?s.addEventListener(o.slice(2),r):r===!0?s.setAttribute(o,""):typeof r=="string"&&s.setAttribute(o,Id.has(o)?wt(r):r);return s.append(...Jt(e)),s}function Jt(n){
return n.flatMap(t=>typeof t=="string"?t===""?[]:[wt(t)]:t instanceof Element?[t]:t?Jt(t):[])}function wa(n){let t=d("div",{class:"later"}),e=new IntersectionObserver(
s=>{s.some(({isIntersecting:o})=>o)&&(e.disconnect(),t.replaceChildren(...Jt([n()])),t.classList.remove("later"))});return e.observe(t),t}function Ce(n){return n.
target instanceof HTMLInputElement||n.target instanceof HTMLSelectElement?n.target.value:""}function Re(n){return n.target instanceof HTMLInputElement&&n.target.
checked}function X(n,t,e,s,o){return d("select",{id:n,"aria-label":o,onchange:r=>s(Ce(r))},e.map(([r,i])=>d("option",{value:r,selected:r===t},i)))}var jd={"+":"\
up","-":"down",0:"null",conflicting:"mixed",mixed:"mixed"};function go(n,t){return t==="="?"–":n.graph.vocabulary.arrows[t]}function Y(n,t,e=n.sign(t)){return d(
"span",{class:`sign sign-${jd[t]??"open"}`,title:e},d("span",{"aria-hidden":"true"},go(n,t)),d("span",{class:"unseen"},e))}function Wn({words:n,state:t,view:e,overlay:s},o){
return t.view!=="map"||pe(t)||ma(t,{view:e,overlay:s}).has(k(o))?null:d("small",{class:"note off-map"},n.t.notHere)}function Hn({t:n}){return yo("⚑",n.reviewSays,
"flag")}function yo(n,t,e){return d("span",{class:"clash",title:t,"data-term":e},d("span",{"aria-hidden":"true"},n),d("span",{class:"unseen"},` (${t}) `))}function T(n,t,e){
return n.explained(t)?d("span",{class:"term",role:"term","data-term":t},e):e}function wo(n,t){return t.signed?Y(n,t.sign):Y(n,"=",n.say(t.predicate))}var Ld=/[?#]/g;
function Nd(n,{doi:t,pmid:e}){let s=(r,i)=>d("a",{href:r,rel:"noopener noreferrer",target:"_blank"},i),o=encodeURI(t).replace(Ld,encodeURIComponent);return[...pn(
n,{doi:o,pmid:""}).map(r=>s(r,`doi:${t}`)),...e?[s(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(e)}/`,`PMID ${e}`)]:[]]}function xo(n,{silentBecause:t}){
return t?`${n.say("not counted")}: ${n.say(`because_${t}`)}`:""}function Fn({graph:n,words:t},e){let{t:s}=t,{edge:o,match:r}=e,i=xo(t,e),a=n.flags.get(o.id)??[],
c=o.reference.map(u=>n.references.get(u)).filter(u=>u!==void 0),l=o.section&&(o.reference.length||o.citation.length)?` §${o.section}`:"";return d("article",{class:`\
card ${r===S.COMPATIBLE||i?"light":""}`,id:`finding-${o.id}`,"data-finding":o.id,"data-counted":String(!i)},d("h3",{},wo(t,o)," ",`${t.node(o.subject)} → ${t.
node(o.object)}`),d("p",{},t.statement(o)),Rd(t,e),i?d("p",{class:"silent"},i):null,Bd(n,t,o).map(u=>d("p",{class:"warning"},u)),a.map(u=>Pd(t,u)),o.note?d("p",
{class:"note"},d("strong",{},`${s.note}: `),o.note):null,d("p",{class:"source"},t.source(o),l," · ",d("code",{},o.id)),c.map(u=>bo(t,u)))}var Cd=["tentative","\
speculative","secondary analysis","subgroup analysis","exploratory analysis"];function Rd(n,t){let{edge:e,match:s}=t,o=n.text(n.graph.vocabulary.matches[s]),r=new Map(
Cd.map(i=>[n.say(i),i]));return d("ul",{class:"chips"},n.chips(e).map(i=>d("li",{},r.has(i)?T(n,r.get(i)??"",i):i)),e.signed?d("li",{class:"match"},T(n,n.graph.
vocabulary.matches[s],o)):null,e.signed&&_(t)?d("li",{class:"match"},T(n,"counted",n.say("counted"))):null,e.signed?null:d("li",{},n.say(e.predicate)),e.evidence_type?
d("li",{},n.say(e.evidence_type)):null,d("li",{},T(n,e.layer,n.say(e.layer))))}function Bd(n,{t},{reference:e}){let s=e.filter(o=>n.retracted(o)).length;return s?
[s===e.length?t.retracted:t.partlyRetracted]:[]}function Pd(n,t){return d("p",{class:"warning"},d("strong",{},`${n.t.reviewSays}: `),n.flag(t))}function bo(n,t){
let{graph:e,t:s}=n,o=Nd(e,t);return d("p",{class:"source"},`${[n.paper(t.id),t.title,t.journal].filter(Boolean).join(". ")} `,o.map(r=>[r," "]),o.length?"":`(${s.
unverified})`,t.citation.length?` ${s.confidence(n.say(t.match_confidence))}`:"")}var xa={en:{opposite:"opposite",leaning_apart:"leaning apart",differs:"an effect against none, or a mixed one",only_a:(n,t)=>`reported for ${n} only; ${t}: not \
tested`,only_b:(n,t)=>`reported for ${t} only; ${n}: not tested`,open:"in one no direction is given",same:"the same in both"},zh:{opposite:"相反",leaning_apart:"\
倾向相反",differs:"一方有作用，另一方无作用或结果不一",only_a:(n,t)=>`仅${n}有报告；${t}：未检验`,only_b:(n,t)=>`仅${t}有报告；${n}\
：未检验`,open:"一方方向不明",same:"两者相同"}};function ba(n,t){let{words:e,state:s}=n,{t:o}=e,r=t.match===null?"":e.graph.vocabulary.matches[t.match],i={"data-verdict":t.verdict,"data-match":r,"data-contest\
ed":String(t.contested),"data-strength":t.strength.level??""};return[d("h2",{},`${o.question(e.node(s.from),e.node(s.to))} `,d("small",{id:"for-whom"},`· ${e.where(
t.question.context)}`)),d("p",{class:`verdict verdict-${t.verdict}`,id:"verdict",...i},Y(e,Un(e,t.verdict)),` ${o.verdict}: `,vo(e,t),d("br"),d("span",{id:"rest\
s-on"},Dd(e,t))),zd(n,t),Ud(e,t),d("p",{id:"why"},zs(e,t))]}function vo(n,{verdict:t,leans:e,strength:{level:s}}){return[d("strong",{},T(n,t,n.leaning(n.say(t),
e?.sign))),s?[" · ",T(n,"strength",`${n.t.strength}: ${n.say(s)}`)]:""]}function Un({graph:n},t){let{verdicts:e}=n.vocabulary;return Object.keys(e).find(s=>e[s]===
t)??"?"}function Dd({t:n},{direct:t}){if(!t)return n.noDirect;let e=new Set(t.findings.filter(({edge:s})=>s.signed).map(({study:s})=>s));return n.about(t.findings.
length,e.size,t.results.length)}function zd(n,{direct:t,question:e}){if(!t)return null;let{words:s}=n,o=Object.keys(rt(e.context)).length>0,r=new Map;for(let c of t.
findings){let{silentBecause:l}=c;l&&r.set(l,[...r.get(l)??[],c])}let i=(c,l)=>d("ul",{class:"studies"},Wd(c).map(u=>d("li",{},Hd(s,u,l).map(([f,h],p)=>Fd(n,f,{fits:l,
times:h,again:p>0}))))),a=[...r.values()].flat().length;return d("div",{id:"studies"},d("h3",{},T(s,"counted",s.t.counted)),i(t.findings.filter(_),o),a?d("detai\
ls",{id:"silent"},d("summary",{},`${s.t.notCounted} (${a})`),Array.from(r,([c,l])=>[d("p",{class:"silent"},s.say(`because_${c}`)),i(l,!1)])):null)}function Wd(n){
let t=new Map;for(let e of n)t.set(e.study,[...t.get(e.study)??[],e]);return[...t.values()]}function Hd(n,t,e){let s=new Map;for(let o of t){let{edge:r}=o,i=[r.
sign,n.source(r),...va(n,o,e)].join(" "),[a,c]=s.get(i)??[o,0];s.set(i,[a,c+1])}return[...s.values()]}function va(n,{edge:t,openKeys:e},s){let o=e.length?n.t.notTold(
n.joined(e.map(r=>n.say(r)))):n.text("asserted");return[t.evidence_type&&n.say(t.evidence_type),t.sample_size===null?"":`n=${t.sample_size}`,n.sex(t.sex,t.species),
s?o:""].filter(Boolean)}function Fd({words:n,change:t},e,{fits:s,times:o,again:r}){let{edge:i}=e;return d("button",{type:"button",class:r?"plain again":"plain",
title:n.statement(i),"data-study-line":i.id,onclick:()=>t({pick:`pair:${k(i)}`,tab:"evidence"})},Y(n,i.signed?i.sign:"=")," ",d("span",{class:r?"unseen":null},`${n.
source(i)} `),d("small",{},[o>1?`×${o}`:"",...va(n,e,s)].filter(Boolean).join(" · ")))}function Ud(n,{direct:t,verdict:e,leans:s,disagreement:o,mechanism:r,decidedBy:i}){
if(!t||i!=="direct")return null;let a=s?.sign??Un(n,e),l=t.results.filter(({signs:u})=>u.size&&![...u].some(f=>f===a)).map(u=>`${n.study(u.study,u.findings.map(
({edge:f})=>f))}: ${n.outcome(mn(u))}`);return o&&l.push(`${n.say("mechanism paths")}: ${n.say(r)}`),l.length?d("p",{id:"against"},d("strong",{},`${n.t.against}\
: `),n.joined(l,"clauses")):d("p",{id:"against"},d("strong",{},`${n.t.against}: `),n.t.nobody)}var ka={by:"",a:"",b:"",pick:""};function Sa(n){let{words:t,overlay:e,change:s}=n,{t:o}=t;if(!e)return[$a(n),d("p",{},o.noComparison)];let r=()=>s(ka);return[$a(
n),d("button",{type:"button",id:"overlay-close",onclick:r},o.clear),Gd(n,e.answers),e.rows.length?d("p",{class:"note"},o.noTest):d("p",{class:"empty"},o.noneCompared),
Mn.map(i=>Kd(n,e,i)),Zd(t,e.answers)]}function Gd({words:n,state:t},e){let{t:s}=n;if(!e.length)return null;let o={...C(t),...qd[t.by]},r=(i,a)=>{let c={"data-st\
ratum":[t.a,t.b][a],"data-verdict":i.verdict};return d("li",c,d("strong",{},`${$o(n,t)[a]}: `),vo(n,i))};return[d("h2",{},`${s.question(n.node(t.from),n.node(t.
to))} `,d("small",{},`· ${$o(n,t).join(" | ")} · ${n.where(o)}`)),d("ul",{class:"studies",id:"compared-verdicts"},e.map(r))]}var qd={sex:{sex:""},species:{species:""},
population:{population:""},dose:{dose:null,dose_to:null,dose_unit:""},route:{route:""},regimen:{regimen:""},setting:{setting:[]}};function Kd(n,{rows:t,answers:e},s){
let{words:o,state:r}=n,{from:i,to:a}=r,c=t.filter(p=>p.relation===s),l=x(bi(c,e),([{subject:p,object:m}])=>[p!==i||m!==a,p!==i]);if(!l.length)return null;let u={
"data-relation":s,"data-count":String(l.length)},h=T(o,s==="only_a"||s==="only_b"?et:s,ko(o,r,s));return[d("h3",{class:`relation relation-${s}`,...u},h,` (${l.length}\
)`),d("ul",{class:"paths"},l.map(p=>d("li",{},Vd(n,p))))]}function $a({graph:n,words:t,state:e,change:s}){let{t:o}=t,r=[...n.edges.values()].filter(h=>h.signed&&
e.layers.includes(h.layer)),i=h=>{let[p,m]=h?Sn(n,r,h):[];s(m===void 0?ka:{by:h,a:p,b:m,pick:""})},a=(h,p,m)=>d("div",{class:"row"},d("label",{for:h},p),m),c=n.
vocabulary.keys.map(h=>[h,t.text(h)]),l=a("overlay-by",o.compareBy,X("overlay-by",e.by,[["","–"],...c],i));if(!e.by)return l;let u=Sn(n,r,e.by).map(h=>[h,t.named(
h)]),f=(h,p)=>{let m=`overlay-${h}`;return a(m,p,X(m,e[h],u,g=>s({[h]:g,pick:""})))};return[l,f("a",o.first),f("b",o.second)]}function Vd(n,t){let{graph:e,words:s,
state:o,change:r}=n,i=[t[0].subject,...t.map(({object:l})=>l)].join(">"),a=t.length>1?`path:${i}`:`pair:${i}`,c=t.flatMap(({cells:l})=>l.flatMap(({edges:u})=>u));
return d("button",{type:"button",class:"path","data-compared":i,onclick:()=>r({pick:a,tab:"evidence"})},s.node(t[0].subject),t.map(({object:l,cells:u})=>[" ",Yd(
s,u)," ",s.node(l)]),c.some(l=>e.flags.has(l))?Hn(s):null,$o(s,o).map((l,u)=>d("small",{},`${l}: ${Xd(n,t.map(({cells:f})=>f[u]))}`)))}function Yd(n,t){return t.
map(({sign:e},s)=>e===et?null:d("span",{class:s?"stratum-b":"stratum-a"},Y(n,e)))}function Xd({graph:n,words:t},e){let s=e.flatMap(i=>i.edges.map(a=>n.edges.get(
a))).filter(i=>i!==void 0);if(!s.length)return t.t.untested;let o=t.t.studies(new Set(s.map(({study:i})=>i)).size),r=[...new Set(s.map(i=>t.source(i)))].join(";\
 ");return`${e.map(i=>Jd(t,i)).join("; ")} · ${o}: ${r}`}function Jd(n,{sign:t,leans:e,counts:s}){let{arrows:o}=n.graph.vocabulary,r=Ks.flatMap(a=>s[a]?[`${s[a]}${o[a]}`]:
[]);return`${t===et?n.t.untested:n.leaning(n.effect(t),e)}${r.length?` (${r.join(" ")})`:""}`}function Zd(n,t){let e=new Map(t.flatMap(o=>o.cautions.map(r=>[r.id,
r])));if(!e.size)return null;let s=Array.from(e.values(),o=>d("p",{class:"warning","data-flag":o.id},n.flag(o)));return d("details",{id:"compared-cautions"},d("\
summary",{},`${n.t.cautions} (${e.size})`),s)}function $o(n,{a:t,b:e}){return[n.named(t),n.named(e)]}function ko(n,{a:t,b:e},s){let o=xa[n.lang][s];return typeof o==
"function"?o(n.named(t),n.named(e)):o}var So=18,Zt=12,Qd=42,tp=/(?<=[\s·；，])|(?<=[\u3400-\u9fff])/u;function Be(n,{one:t,stated:e,effects:s,evidence:o,hidden:r}){let{t:i}=n,a=(l,u)=>u.length?`${l}\
: ${n.joined(u.map(f=>n.say(f)))}`:"";return[t?i.one:"",e?i.stated:"",a(i.effects,s),a(i.evidence,o),a(i.hidden,r)].filter(Boolean).join(" · ")}function Mo({graph:n,
words:t,state:e,view:s}){let o=new ue(n,e.lang,n.figures),{answer:r}=s,i=r?o.text("hops",{hops:r.question.max_hops}):"";return{said:[...r?[o.question(r.question)+
i,o.found(r)]:[t.where(e)],Be(t,e)].filter(Boolean),stamp:o.stamp(r?ce(n,r):"–")}}function Ma(n,t){let{strokes:e,notes:s}=Oo(n,t.colours),o=e.map(({stroke:i,text:a})=>({
text:a,draw:(c,l)=>Ls({x:c,y:l},...i)})),r=(n.overlay?[s.join(" · ")]:s).map(i=>({text:i,draw:()=>""}));return{...Mo(n),legend:[...o,...r,...ep(n,t)]}}function Oo({
words:n,state:t,overlay:e},s){if(e){let a=Mn.filter(c=>e.counts[c]);return{strokes:[{stroke:[s.a,[],""],text:n.named(t.a)},{stroke:[s.b,[9,4],""],text:n.named(t.
b)}],notes:a.map(c=>`${ko(n,t,c)}: ${e.counts[c]}`)}}let{light_line:o,sexMarks:r,badge:i}=n.t;return{strokes:la.map(a=>{let{dash:c,end:l}=ge(a);return{stroke:[s[a],
c,l],text:`${go(n,a)} ${n.sign(a)}`}}),notes:[o,r,i]}}function ep({graph:n,words:t},{nodes:e}){let s=new Set(e.map(({id:o})=>n.nodes.get(o)?.category??""));return n.
words.category.filter(o=>s.has(o)).map(o=>{let{shape:r,colour:i}=n.looks.get(o)??{shape:"dot",colour:"#777777"};return{text:t.say(o),draw:(a,c)=>Lr({x:a+17,y:c},
r,i)}})}function Oa({said:n,legend:t,stamp:e},s,{width:o,height:r,colours:i},a){let c=[],l=r,u=(h,p=!1)=>{for(let m of np(h,o-2*Zt,a))l+=So,c.push(js(m,{x:Zt,y:l},
i.text,p))};u(s,!0);for(let h of n)u(h);let f=Zt;l+=So+4;for(let{draw:h,text:p}of t){let g=h(f,l-4)?Qd:0,y=g+a(p);f>Zt&&f+y>o-Zt&&(f=Zt,l+=So),c.push(h(f,l-4),js(
p,{x:f+g,y:l},i.text)),f+=y+16}return l+=4,u(e),{parts:c,height:l+Zt}}function np(n,t,e){let s=[],o="";for(let r of n.split(tp))o&&e(o+r)>t&&(s.push(o.trimEnd()),
o=""),o+=r;return[...s,o]}var sp=["sex","species","population","dose","dose_to","dose_unit","route","regimen","setting","one","stated","effects","evidence","hidden"].map(n=>n);function q({
graph:n,words:t,state:e,change:s},o){let{t:r}=t,i=sp.filter(f=>String(e[f]??"")!==String(G[f]??"")),a=$t(n).layers,c=(f,h,p)=>d("button",{type:"button","data-wa\
y":f,onclick:()=>s(p)},h),l=Object.fromEntries(i.map(f=>[f,G[f]])),u=[t.where(e),Be(t,e)].filter(Boolean).join(" · ");return d("div",{class:"empty"},d("p",{},o),
i.length?d("p",{},r.narrowed(u)):null,d("p",{class:"tools"},i.length?c("filters",r.reset,l):null,e.layers.length<a.length?c("layers",r.allLayers,{layers:a}):null,
e.from&&e.to&&e.hops<Yt?c("hops",r.moreSteps(Yt),{hops:Yt}):null,e.pick?c("pick",r.letGo,{pick:"",tab:"answer"}):null))}function Ea(n,{question:t}){let{graph:e,words:s}=n,o=[...e.successors.get(t.target)?.values()??[]].flat().filter(({predicate:c})=>c==="has_symptom"),r=[...new Set(
o.map(({object:c})=>c))];if(!r.length)return null;let i=d("ul",{class:"paths"});return d("details",{id:"symptoms",ontoggle:()=>{i.childElementCount||i.append(...r.
map(c=>d("li",{},op(n,t,c))))}},d("summary",{},`${s.t.symptoms} (${r.length})`),i)}function op({graph:n,words:t,state:e,change:s},o,r){let{source:i,context:a,layers:c,
max_hops:l}=o,u=Kt(n,{source:i,target:r,context:a,layers:c,max_hops:l},h=>V(n,e,h)),f=u.direct?.results.length??0;return d("button",{type:"button",class:"path",
"data-symptom":r,"data-verdict":u.verdict,onclick:()=>s({to:r,pick:"",tab:"answer"})},Y(t,Un(t,u.verdict)),` ${t.node(r)} `,d("small",{},`${t.say(u.verdict)} · ${t.
t.countedStudies(f)}`))}var Aa=25,_a=3,Eo=!1;function Ta(){Eo=!1}function Ia(n){let{words:t,state:e,view:s}=n,{t:o}=t;if(!(e.from&&e.to))return[d("p",{},o.noQuestion)];if(!s.answer)return[
d("p",{},o.same)];let r=s.answer;return[ba(n,r),r.direct||r.paths.length?null:q(n,o.noPath(e.hops)),Ea(n,r),rp(t,r),r.decidedBy==="nothing"?null:ip(t,r),ap(t,r),
r.direct?[d("h3",{},o.direct),lp(n,r.direct)]:null,cp(n,r.paths),dp(t,r)]}function rp(n,{question:t,byLayer:e,elsewhere:s}){if(s){let r=n.joined(s.layers.map(i=>n.
say(i)));return d("p",{id:"elsewhere"},n.t.elsewhere(r,s.findings,n.say(s.verdict)))}if(t.layers.length<2)return null;let o=[...e].map(([r,i])=>[r,i,n.say(i)]);
return d("div",{id:"by-layer"},d("h3",{},n.t.byLayer),d("ul",{},o.map(([r,i,a])=>d("li",{"data-layer":r,"data-verdict":i},T(n,r,n.say(r)),`: ${a}`))))}function ip(n,{
sensitivity:t}){let{without:e,flips:s,scenarios:o}=t,r=a=>{let c=e.get(a)??"";return d("li",{"data-study":a,"data-verdict":c},`${n.say("without")} ${n.study(a)}\
: ${n.say(c)}`)},i=(a,c)=>d("li",{"data-scenario":a,"data-verdict":c},`${n.say(a)}: ${n.say(c)}`);return d("details",{id:"sensitivity"},d("summary",{},T(n,"robu\
stness",n.t.robustness)),d("ul",{},s.map(r),Array.from(o,([a,c])=>i(a,c))))}function ap(n,{missing:t,question:e}){if(!t.length)return null;let s=t.map(o=>d("li",
{"data-missing":k(o)},n.missing(o,e.context.species)));return d("details",{id:"missing"},d("summary",{},T(n,"missing",`${n.t.missing} (${t.length})`)),d("ul",{},
s))}function cp(n,t){let{t:e}=n.words,s=Eo?t:t.slice(0,Aa),o=()=>{Eo=!0,n.redraw();let r=document.querySelectorAll("#panel-body [data-path]")[Aa];r instanceof HTMLElement&&
r.focus()};return[d("h3",{},e.paths(t.length)),d("ol",{class:"paths"},s.map(r=>d("li",{},up(n,r)))),s.length<t.length?d("button",{type:"button",id:"more-paths",
onclick:o},e.more(t.length-s.length)):null]}function lp(n,t){let{words:e,change:s}=n,o=k(t);return d("button",{type:"button",class:"path","data-pair":o,onclick:()=>s(
{pick:`pair:${o}`,tab:"evidence"})},Y(e,t.signed?t.weighed.sign:"="),` ${e.node(t.subject)} → ${e.node(t.object)} `,ja(n,t),La(e,t))}function up(n,t){let{words:e,
state:s,change:o}=n,r=t.nodes.join(">"),i=t.match===S.COMPATIBLE;return d("button",{type:"button",class:`path ${t.counted?"":"uncounted"} ${i?"light":""}`,"data\
-path":r,"data-sign":t.sign,"data-kind":e.graph.vocabulary.kinds[t.kind],"data-match":e.graph.vocabulary.matches[t.match],"data-chimera":String(t.chimera),"data\
-speculative":String(t.speculative),"aria-pressed":String(s.pick===`path:${r}`),onclick:()=>o({pick:`path:${r}`,tab:"evidence"})},Y(e,t.sign)," ",e.node(t.nodes[0]),
t.steps.map((a,c)=>[" ",d("span",{class:"step"},fp(e,a,t.signs[c]),La(e,a),ja(n,a))," ",e.node(a.object)]),d("small",{},hp(e,s,t).map(([a,c],l)=>[l?" · ":" ",T(
e,a,c)])))}function fp(n,t,e){return Y(n,e,t.signed?void 0:n.say(t.edges[0].predicate))}function hp(n,t,e){let{t:s}=n,o=Object.keys(rt(C(t))).length>0,r=Ve(e.steps,
u=>u.gaps.length),i=e.gaps&&r?`${n.node(r.subject)} → ${n.node(r.object)}`:"",{kinds:a,matches:c}=n.graph.vocabulary;return[[a[e.kind],n.say(a[e.kind])],[c[e.
match],o?n.text(c[e.match]):""],["weakest",i&&`${s.weakest}: ${i}`],["chimera",e.chimera?s.chimera:""],["speculative",e.speculative?s.speculative:""],["conteste\
d",e.contested?s.contested:""],["blocked",e.sign==="0"&&e.counted?s.blocked:""]].filter(([,u])=>u)}function ja({graph:n,view:t,words:e},s){let o=t.clashing.get(
k(s)),r=s.speaking.some(({edge:a})=>n.flags.has(a.id)),i=o?.kind==="opposite"?"⇅":"∅";return[o?yo(i,`${e.t.clash}: ${e.t.kind[o.kind]}`,"clash"):null,r?Hn(e):
null]}function La(n,t){let e=t.papers.map(i=>n.paper(i)),s=e.length-_a,o=s>1?[...e.slice(0,_a),n.t.moreOf(s)]:e,r=n.joined([xt(t.cited),...o].filter(Boolean),"c\
lauses");return d("span",{class:"cited",title:s>1?n.joined(e,"clauses"):null},r)}function dp(n,{cautions:t}){if(!t.length)return null;let e=t.map(s=>d("p",{class:"\
warning","data-flag":s.id},n.flag(s)));return[d("h3",{id:"cautions"},`${n.t.cautions} (${t.length})`),e]}var Pe="side",_o={[Pe]:[1,2],front:[0,2],top:[0,1]},ht=1.6,Ao=2.5,Na=.22,Ca=12;function Ra(n){let t=n.flat(),[e,s]=[t.map(([o])=>o),t.map(([,o])=>o)];return{left:Math.
min(...e),right:Math.max(...e),low:Math.min(...s),high:Math.max(...s)}}var Gn=class{constructor(t,e,s){this.name=t,this.left=e,this.top=s}at(t){let[e,s]=_o[this.
name];return[this.left+t[e]*ht,this.top-t[s]*ht]}shown(t){return this.name===Pe?t.filter(([e])=>e<Ao):t}numbered([t]){return this.name===Pe||t>-Ao}};function Ba(n,t){
return n.filter(([e])=>e*t>0||Math.abs(e)<Ao).slice(0,1)}function Pa([n,t],[e,s]){let[o,r]=[(n+e)/2+Na*(s-t),(t+s)/2-Na*(e-n)];return Array.from({length:Ca+1},(i,a)=>{
let c=a/Ca,[l,u,f]=[(1-c)**2,2*(1-c)*c,c**2];return[l*n+u*o+f*e,l*t+u*r+f*s]})}function Da(n,t,e,s){let o=n.reduce((a,[,c])=>a+c,0),r=-.25;return[...n.flatMap(([
a,c])=>{if(!c)return[];let l=z[a];if(c===o)return[D(t,e,s,{fill:l})];let u=c/o,f=Math.max(3,re(24*u)),h=r;r+=u;let p=Array.from({length:f+1},(m,g)=>{let y=2*Math.
PI*(h+u*g/f);return[t+s*Math.cos(y),e+s*Math.sin(y)]});return[Vt([[t,e],...p],{fill:l,closed:!0})]}),D(t,e,s,{stroke:o?"paper":"muted",width:1})]}var[De,za,ze,To]=[18,38,11,16],qn=2,[pp,mp]=[4.2,20],gp=3,Io=22,jo=["-","0","+"],yp=["BrainRegion","Connection"];function Wa(n,t,e,s="sex"){return new Lo(n,t,e,
s).scene()}var Lo=class{constructor(t,e,s,o){this.words=t,this.question=s,this.by=o,this.places=new Map;for(let{node:a,x:c,y:l,z:u}of t.data.places)c&&l&&u&&this.
places.set(a,[...this.places.get(a)??[],[Number(c),Number(l),Number(u)]]);this.found=new Map,this.placeless=0,this.#t(e),this.edges=[...this.found.values()].flat().
map(({edge:a})=>a),this.outlines=t.data.outlines,this.spans=Object.fromEntries(Object.entries(this.outlines).map(([a,c])=>[a,Ra(c)]));let i=Object.values(this.spans).
reduce((a,{left:c,right:l})=>a+(l-c),0)*ht+2*De;this.list=(i-De)/qn,this.sheet=new U(t.ruler,i+2*b)}#t(t){let{nodes:e,successors:s}=this.words.graph,{source:o}=this.
question;for(let r of M(s.get(o)?.keys()??[])){let i=t.step(o,r)?.speaking.filter(({edge:a})=>a.signed)??[];i.length&&yp.includes(e.get(r)?.category??"")&&(this.#e(
r).length?this.found.set(r,i):this.placeless+=i.length)}}#e(t){if(this.places.has(t))return[t];let s=[...this.words.graph.successors.get(t)??[]].filter(([,r])=>r.
some(({predicate:i})=>i==="connects")),o=M(s.map(([r])=>r));return o.length>1&&o.every(r=>this.places.has(r))?o:[]}scene(){let{words:t,sheet:e,question:s,by:o}=this,
r=t.node(s.source),i=t.joined(s.layers.map(f=>t.say(f))),a=t.text("brain_question",{source:r,where:t.where(s.context),layers:i});e.head(t.text("brain",{source:r,
by:t.grouped(o)}),[a]);let c=_n(this.edges,o,gp);for(let f of c){let h=this.#n(f,c);h.length&&this.#s(f,h)}this.edges.length||e.notes([t.text("nothing")],"ink"),
e.legend(vp(t));let[l,u]=[this.edges.length,this.edges.length+this.placeless];return e.notes([t.text("brain_note"),t.text("brain_counts",{placed:l,all:u})]),e.finish(
t.lang,t.stamp(this.#f(),"stamp_map"),l)}#n(t,e){let s=[...this.found].flatMap(([o,r])=>{let i=r.filter(({edge:a})=>je(a,this.by,e)===t);return i.length?[{node:o,
ends:this.#e(o),results:H(i),findings:i}]:[]});return x(s,({ends:o,results:r,node:i})=>[o.length>1,-r.length,i])}#s(t,e){let{words:s,sheet:o,by:r}=this,i=r==="s\
ex"&&!t?s.text("sex_untold"):nt(s,t,r,this.edges),a=s.counted("finding",e.reduce((m,{findings:g})=>m+g.length,0)),c=s.text("brain_row",{stratum:i,counts:a});o.heading(
s.ruler.fitted(c,o.width-2*b-20,12.5,!0));let l=o.y+6,u=Math.max(...Object.values(this.spans).map(({low:m,high:g})=>g-m))*ht,f=e.slice(0,Io).filter(({ends:m})=>m.
length===1),h=new Map(f.map(({node:m},g)=>[m,g+1])),p=b;for(let m of Object.keys(_o)){let{left:g,right:y,low:$,high:N}=this.spans[m],Z=l+(u-(N-$)*ht)/2,Ct=new Gn(
m,p-g*ht,Z+N*ht);for(let Rt of this.outlines[m])o.add(Vt(Rt.map(([E,Bt])=>[Ct.left+E*ht,Ct.top-Bt*ht]),{stroke:"rule",width:1.1}));this.#c(t,e,h,Ct),p+=(y-g)*ht+
De}o.y=this.#r(t,e,h,l+u)+8}#r(t,e,s,o){let{words:r,sheet:i}=this,[a,c]=[e.slice(0,Io),e.length-Io],l=Math.ceil((a.length+(c>0?1:0))/qn);for(let[u,f]of a.entries()){
let[h,p]=[Math.floor(u/l),u%l],m=r.tooltip(f.findings.map(({edge:y})=>y)),g=this.#i(f,s,b+h*(this.list+De),o+(p+1)*To);i.group(g,`${r.node(f.node)}
${m}`,"",`item ${f.node} ${t||"-"}`)}if(c>0){let u=b+(qn-1)*(this.list+De),f=o+(a.length-(qn-1)*l+1)*To;i.add(v(u+20,f,`… +${c}`,ze,{colour:"muted"}))}return o+
l*To}#i(t,e,s,o){let{words:r}=this,i=s+this.list-za*jo.length,a=r.ruler.fitted(r.node(t.node),i-s-28,ze);return[t.ends.length===1?v(s+14,o,String(e.get(t.node)),
ze,{anchor:"end",colour:"muted"}):bp(F(t.results).sign,s+4,o-3.5),v(s+20,o,a,ze),...xp(t,i,o)]}#c(t,e,s,o){let r=t||"-";for(let c of e.filter(({ends:l})=>l.length>
1).reverse())this.#a(this.#u(c,o),c,`arc ${c.node} ${r}`);let i=[],a=[];for(let c of e.filter(({ends:l})=>l.length===1)){let l=Math.min(mp,pp*Math.sqrt(c.results.
length)),u=s.get(c.node),f=o.shown(this.places.get(c.node)??[]).flatMap(h=>{let[p,m]=o.at(h);return i.push({left:p-l,top:m-l,right:p+l,bottom:m+l}),u&&o.numbered(
h)&&a.push({said:String(u),x:p,y:m,radius:l}),Da(jo.map(g=>[g,Ha(c,g)]),p,m,l)});this.#a(f,c,`disc ${c.node} ${r}`)}for(let c of a)this.#o(c,i)}#a(t,{node:e},s){
this.sheet.group(t,this.words.node(e),"",s)}#o({said:t,x:e,y:s,radius:o},r){for(let i=0;i<60;i+=5)for(let a=0;a<12;a+=1){let c=a*Math.PI/6-Math.PI/4,l=o+7+i,[u,
f]=[Math.cos(c),Math.sin(c)],h=v(e+l*u,s+l*f+3,t,9,{anchor:"middle"}),p=this.words.ruler.box(h);if(r.some(y=>wp(p,y)))continue;r.push(p);let[m,g]=[o+1,l-6];i>5&&
this.sheet.add(O([e+m*u,s+m*f,e+g*u,s+g*f],"muted",.6)),this.sheet.add(h);return}}#l({ends:t},e){return(e.name===Pe?[-1]:[-1,1]).map(s=>t.flatMap(o=>Ba(this.places.
get(o)??[],s))).filter(s=>s.length>1)}#u(t,e){let{sign:s}=F(t.results),o=z[s];return this.#l(t,e).flatMap(i=>i.slice(1).map((a,c)=>[e.at(i[c]),e.at(a)])).flatMap(
i=>{let a=Pa(i[0],i[1]);return[...R(s)?[Vt(a,{stroke:o,width:2}),...B(s,...a[Math.floor(a.length/2)],3.4)]:a.flatMap((l,u)=>u%2===0&&u+1<a.length?[O([...l,...a[u+
1]],o,2)]:[]),...i.map(([l,u])=>D(l,u,1.8,{fill:"muted"}))]})}#f(){let{graph:t,data:e}=this.words,{source:s,context:o,layers:r}=this.question,i=[this.edges.map(
a=>Ws(t,a)),e.places];return Gt([s,this.by,Te(o),r,i])}};function wp(n,t){return n.left+.5<t.right&&t.left+.5<n.right&&n.top+.5<t.bottom&&t.top+.5<n.bottom}function Ha({
results:n},t){return n.filter(({signs:e})=>[...e].some(s=>s===t)).length}function xp(n,t,e){let s=jo.map((o,r)=>({place:r,sign:o,count:Ha(n,o)})).filter(({count:o})=>o);
return(s.length?s:[{place:1,sign:"?",count:1}]).flatMap(({place:o,sign:r,count:i})=>{let a=t+o*za+6,c=i>1?[v(a+7,e,`×${i}`,ze,{colour:"muted"})]:[];return[...B(
r,a,e-3.6,4.2),...c]})}function bp(n,t,e){return O([t-3,e,t+11,e],z[n],2,R(n)?"":"3 2")}function vp(n){let t=(e,s)=>[(o,r)=>[D(o,r,6,{fill:z[e]})],n.text(s)];return[
t("-","lowers"),t("0","no_effect"),t("+","raises"),[(e,s)=>[O([e-9,s,e+9,s],"plus",2)],n.text("brain_arc")],[(e,s)=>[O([e-9,s,e+9,s],"mixed",2,"4 3")],n.text("b\
rain_unsettled")]]}function We({direct:n}){return(n?.findings??[]).filter(({edge:t})=>t.signed)}function ye({words:n,answer:t,by:e,sheet:s},o,{by:r=n.grouped(e),more:i=""}={}){let{
question:a}=t,c={source:n.node(a.source),target:n.node(a.target)};s.head(n.text(o,{...c,by:r}),[n.question(a)+i,n.found(t)])}function we({words:n,answer:t,sheet:e},s){
return e.finish(n.lang,n.stamp(ce(n.graph,t)),s)}var Fa=["odds_ratio","relative_risk","hazard_ratio"];function Ua(n,t,e){let s=t.flatMap(({edge:m})=>[m.effect_size,m.ci_low,m.ci_high]).filter(m=>m!==null),o=Fa.includes(n)&&s.every(m=>m>0),r=Fa.includes(n)?1:0,i=o?
Math.log:Number,a=[...s,r].map(m=>i(m)),[c,l]=[Math.min(...a),Math.max(...a)],u=.08*(l-c)||.5,[f,h]=[c-u,l+u],p=o?kp(Math.exp(f),Math.exp(h)):$p(f,h);return{at:m=>e+
330*(i(m)-f)/(h-f),ticks:p.filter(m=>f<=i(m)&&i(m)<=h),none:r}}function Ga(n){return Number(n.toFixed(12))}function $p(n,t){let e=(t-n)/5,s=10**Math.floor(Math.
log10(e)),o=s*([1,2,5].find(a=>s*a>=e)??10),[r,i]=[Math.ceil(n/o),Math.floor(t/o)];return Array.from({length:i-r+1},(a,c)=>Ga((r+c)*o))}function kp(n,t){let e=Math.
floor(Math.log10(n)),s=Array.from({length:Math.ceil(Math.log10(t))+1-e},(i,a)=>e+a),r=s.flatMap(i=>[1,2,5].map(a=>Ga(a*10**i))).filter(i=>n<=i&&i<=t);return r.length<=
10?r:s.map(i=>10**i)}var[Qt,He,qa,Sp]=[250,56,168,176],[Mp,Vn]=[25,12],Yn=4.5;function Ka(n,t,e="sex"){return new No(n,t,e).scene()}function Op(n){return We(n).filter(({edge:t})=>t.
effect_size!==null)}var No=class{constructor(t,e,s){this.words=t,this.answer=e,this.by=s,this.all=We(e),this.sized=Op(e),this.left=b+Qt+He+qa,this.sheet=new U(t.
ruler,this.left+330+24+Sp+b)}scene(){let{words:t,sheet:e,sized:s}=this;ye(this,"forest");let o=new Set(s.map(({edge:c})=>c.effect_metric)),r=Object.keys(t.graph.
vocabulary.symbols).filter(c=>o.has(c));for(let c of r)this.#t(c);r.length||e.notes([t.text("forest_nothing")],"ink"),e.legend(Ap(t));let i=new Set(s.map(({study:c})=>c)).
size,a=t.text("forest_counts",{sizes:s.length,findings:this.all.length,studies:i});return e.notes([t.text("forest_note",{way:t.text("forest_way")}),a]),we(this,
s.length)}#t(t){let{words:e,sheet:s,by:o}=this,r=this.sized.filter(({edge:l})=>l.effect_metric===t);s.heading(e.metric(t)),s.y+=16;for(let[l,u,f]of[[b,"forest_s\
tudy","start"],[b+Qt+He-14,"forest_n","end"],[b+Qt+He,"forest_design","start"],[this.left+330+24,"forest_size","start"]])s.add(v(l,s.y,e.text(u),11,{anchor:f,colour:"\
muted"}));s.y+=6;let i=Ua(t,r,this.left),a=s.y,c=r.map(({edge:l})=>l);for(let l of no(c,o)){let u=r.filter(({edge:p})=>de(p,o)===l),f=x(u,p=>[!_(p),-p.level,p.study,
p.edge.id]);s.y+=20;let h=e.ruler.fitted(nt(e,l,o,c),Qt,Vn,!0);s.add(v(b,s.y-4,h,Vn,{bold:!0}));for(let p of f)this.#n(p,i)}this.#e(i,a)}#e(t,e){let s=this.sheet.
y+6,o=t.at(t.none);this.sheet.add(O([o,e,o,s],"muted",1,"4 3"),O([this.left,s,this.left+330,s]));for(let r of t.ticks){let i=t.at(r);this.sheet.add(O([i,s,i,s+4]),
v(i,s+16,Q(r),10,{anchor:"middle",colour:"muted"}))}this.sheet.y=s+22}#n(t,e){let{words:s,sheet:o}=this,{edge:r,silentBecause:i}=t,a=s.ruler.wrapped(s.who(r),Qt-
12,Vn).slice(0,2),c=Mp+(a.length-1)*14,l=o.y+c/2,u=[s.say(r.evidence_type),s.say(r.analysis)].filter(Boolean).join(" · ")||"–",f=r.sample_size===null?"?":String(
r.sample_size),h=s.size(r),p=[j(b,o.y+2,o.width-2*b,c-4,{fill:"band",radius:4}),...a.map((g,y)=>v(b+6,l+4.2+14*(y-(a.length-1)/2),g,Vn)),v(b+Qt+He-14,l+4,f,11,{
anchor:"end"}),v(b+Qt+He,l+4,s.ruler.fitted(u,qa-12,11),11,{colour:"muted"}),v(this.left+330+24,l+4,h.slice(h.indexOf(" = ")+3),11),...Ep(t,e,l)],m=i?`
${s.say("not counted")}: ${s.say(`because_${i}`)}`:"";o.group(p,s.tooltip([r])+m,s.address(r.reference),`finding ${r.id}`),o.y+=c}};function Ep(n,t,e){let{ci_low:s,
ci_high:o,effect_size:r,sign:i}=n.edge,a=z[i],c=[];if(s!==null&&o!==null){let f=[t.at(s),t.at(o)];c.push(O([f[0],e,f[1],e],a,1.8),...f.map(h=>O([h,e-4,h,e+4],a,
1.8)))}let l=t.at(r??0),u=_(n)?{fill:a}:{fill:"paper",stroke:a};return[...c,j(l-Yn,e-Yn,2*Yn,2*Yn,u)]}function Ap(n){return[[(t,e)=>[j(t-4.5,e-4.5,9,9,{fill:"in\
k"})],n.text("forest_counted")],[(t,e)=>[j(t-4.5,e-4.5,9,9,{fill:"paper",stroke:"ink"})],n.text("forest_silent")],[(t,e)=>[O([t-9,e,t+9,e],"ink",1.8)],n.text("f\
orest_interval")]]}function Va(n,t,e,s){let o=new Map;for(let i of n){let{study:a,edge:c}=i;if(!c.signed)continue;let[l,{sign:u}]=[Tn(c,t,e),c],f=JSON.stringify([a,l,u]),h=o.get(f)??
{study:a,stratum:l,sign:u,found:[]};h.found.push(i),o.set(f,h)}let r=Array.from(o.values(),({found:i,...a})=>{let c=i.filter(_),l=c.length?c:i;return{...a,findings:l,
counted:c.length>0,own:l.some(({edge:u})=>s.includes(u.layer)),people:Math.max(...l.map(({edge:u})=>u.sample_size??0)),level:Math.max(...l.map(({level:u})=>u))}});
return x(r,i=>[!i.counted,-i.level,-i.people,i.study])}function Ya({findings:n}){let t=new Map;for(let{edge:e}of n){let{dose_min:s,dose_max:o,dose_unit:r}=e;if(s===
null||o===null)continue;let i=it([s,o,r]).slice(0,-r.length-1);t.set(r,(t.get(r)??new Map).set(i,s))}return Array.from(t,([e,s])=>`${x(s,([,r])=>r).map(([r])=>r).
join(", ")} ${e}`).join("; ")}function Xa({findings:n}){return[...new Set(n.flatMap(({edge:t})=>t.reference))]}var Co=1.959963984540054;function Ja(n){let t=n.map(_p),[e,s,o]=["+","-",null].map(a=>t.filter(c=>c===a).length),[r,i]=Tp(e,e+s);return{plus:e,minus:s,leftOut:o,
low:r,high:i,p:Ip(e,e+s)}}function _p({signs:n,tendency:t}){let e=[...n].filter(R);return e.length>1?null:e[0]??t}function Tp(n,t){if(!t)return[0,1];let[e,s]=[n/
t,Co*Co],o=e+s/(2*t),r=Co*Math.sqrt(e*(1-e)/t+s/(4*t*t)),i=1+s/t;return[Math.max(0,(o-r)/i),Math.min(1,(o+r)/i)]}function Ip(n,t){let e=Math.min(n,t-n),[s,o]=[1,
1];for(let r=1;r<=e;r+=1)s=s*(t-r+1)/r,o+=s;return Math.min(1,2*o/2**t)}var[Za,Po,jp,Qa]=[22,15,52,7],[Ro,Xn,tc,Bo]=[128,9.5,8,6],Jn=26,Lp=10,te=[240,280,400,430,620,770],xe=160,Np=.01,Cp=900,ec={"-":"lowers",0:"no_effect","+":"rais\
es","?":"no_direction"},Rp=["-","0","+","?"];function zo(n,t,e="sex"){return new Do(n,t,e).scene()}var Do=class{constructor(t,e,s){this.words=t,this.answer=e,this.
by=s,this.findings=We(e),this.edges=this.findings.map(({edge:u})=>u);let o=this.findings.filter(_).map(({edge:u})=>u);this.strata=Ei(this.edges,o,s,Lp),this.bars=
Va(this.findings,s,this.strata,t.graph.vocabulary.own_layers);let r=new Set(this.bars.filter(u=>!u.counted).map(u=>u.findings[0].silentBecause)),i=t.data.reasons.
filter(u=>r.has(u));this.letters=new Map(i.map((u,f)=>[u,String.fromCharCode(97+f)])),this.signs=Rp.filter(u=>u!=="?"||this.bars.some(f=>f.sign===u)),this.most=
Math.max(0,...this.bars.map(({people:u})=>u));let a=this.signs.map(u=>this.#n(u)),c=a.reduce((u,f)=>u+f,0)+Bo*(this.signs.length-1);this.left=b+Ro,this.sheet=new U(
t.ruler,Math.max(Cp,this.left+c+b));let l=(this.sheet.width-b-this.left-c)/this.signs.length;this.columns=this.#t(a.map(u=>u+l))}#t(t){let e=this.left;return this.
signs.map((s,o)=>{let r={sign:s,x:e,width:t[o]};return e+=t[o]+Bo,r})}#e(t,e){return this.bars.filter(s=>s.stratum===t&&s.sign===e).map(s=>this.#s(s))}#n(t){let e=Math.
max(0,...this.strata.map(o=>this.#e(o,t).length)),s=this.words.ruler.width(this.words.text(ec[t]),12.5,!0)+36;return Math.max(s,Math.min(e,Jn)*Za+2*tc)}#s(t){let{
words:e}=this,s=t.people?Math.max(Qa,jp*Math.sqrt(t.people/this.most)):Qa,o=e.text("people",{count:t.people||"?"}),r=t.counted?"":` · ${this.letters.get(t.findings[0].
silentBecause)}`,i=`${e.short(t.study)} · ${o}${r}`,a=this.by==="dose"?"":Ya(t),c=s+(t.people?5:7),l=c+e.ruler.width(i,Xn);return{bar:t,height:s,above:i,below:a,
foot:c,up:l,down:a?5+e.ruler.width(a,Xn):0}}scene(){let{words:t,sheet:e,by:s}=this;if(ye(this,"harvest"),this.bars.length){this.#r();for(let r of this.strata)this.#i(
r)}else e.notes([t.text("nothing")],"ink");let o=Pp(t);return e.legend(s==="dose"?o.slice(0,-1):o),e.notes(this.#o()),e.heading(t.text("swim")),e.notes([t.text(
"swim_grouping",{key:t.say(s)}),t.text("swim_metric")]),e.notes([t.text("swim_test")]),this.#l(),e.notes([t.text("swim_warning")],"ink"),we(this,this.bars.length)}#r(){
let{words:t,sheet:e}=this;e.y+=22;for(let{sign:s,x:o,width:r}of this.columns){let i=t.text(ec[s]),a=20+t.ruler.width(i,12.5,!0),c=o+(r-a)/2;e.add(...B(s,c+7,e.y-
4.5),v(c+20,e.y,i,12.5,{bold:!0}))}e.y+=8}#i(t){let{sheet:e}=this,s=this.columns.map(l=>({...l,found:this.#e(t,l.sign)})),o=Math.max(...s.map(({found:l})=>Math.
floor((l.length-1)/Jn)+1))||1,r=Array.from({length:o},(l,u)=>{let f=s.map(({x:p,width:m,found:g})=>({x:p,width:m,part:g.slice(u*Jn,(u+1)*Jn)})),h=f.flatMap(({part:p})=>p);
return{parts:f,up:Math.max(0,...h.map(({up:p})=>p)),down:Math.max(0,...h.map(({down:p})=>p))}}),i=r.reduce((l,{up:u,down:f})=>l+(u+f+14),0),a=e.y;for(let{x:l,width:u}of this.
columns)e.add(j(l,a,u,i,{stroke:"rule"}));this.#c(t,a,i);let c=a;for(let{parts:l,up:u,down:f}of r){c+=u+8;for(let{x:h,width:p,part:m}of l){e.add(O([h+4,c,h+p-4,
c]));for(let[g,y]of m.entries())this.#a(y,h+tc+g*Za,c)}c+=f+6}e.y=a+i+Bo}#c(t,e,s){let{words:o,sheet:r}=this,i=this.bars.filter(h=>h.stratum===t),a=new Set(i.filter(
h=>h.counted).map(({study:h})=>h)),c=new Set(i.map(({study:h})=>h).filter(h=>!a.has(h))).size,l=o.ruler.wrapped(nt(o,t,this.by,this.edges),Ro-12,12.5,!0),u=c?o.
text("cell_silent",{silent:c}):"",f=e+s/2-8*l.length+8;for(let h of l)r.add(v(this.left-10,f,h,12.5,{anchor:"end",bold:!0})),f+=16;for(let h of o.ruler.wrapped(
o.text("cell",{counted:a.size})+u,Ro-12,10.5))r.add(v(this.left-10,f,h,10.5,{anchor:"end",colour:"muted"})),f+=13}#a({bar:t,height:e,above:s,below:o,foot:r},i,a){
let{words:c}=this,l=i+Po/2+3.4,u=[...Bp(t,i,a,e),v(l,a-r,s,Xn,{colour:t.counted?"ink":"muted",turned:!0})];o&&u.push(v(l,a+5,o,Xn,{anchor:"end",colour:"muted",turned:!0}));
let f=t.findings[0].silentBecause,h=[c.tooltip(t.findings.map(({edge:m})=>m))];f&&h.push(`${c.say("not counted")}: ${c.say(`because_${f}`)}`);let p=`study ${t.study}\
 ${t.stratum||"-"} ${t.sign}`;this.sheet.group(u,h.join(`
`),c.address(Xa(t)),p)}#o(){let{words:t}=this,e=Array.from(this.letters,([s,o])=>{let r=this.bars.filter(i=>!i.counted&&i.findings[0].silentBecause===s).length;
return t.text("reason",{letter:o,reason:t.say(`because_${s}`),count:r})});return e.length?[`${t.say("not counted")}: ${t.joined(e,"clauses")}`]:[]}#l(){let{words:t,
sheet:e,by:s,strata:o}=this,r=this.findings.filter(_),i=[[t.text("swim_all"),r]];for(let a of o.length>1?o:[]){let c=r.filter(({edge:l})=>Tn(l,s,o)===a);i.push(
[nt(t,a,s,this.edges),c])}e.y+=20;for(let[a,c,l]of[[2,"end","swim_out"],[3,"start","swim_share"],[4,"start","swim_interval"],[5,"start","swim_p"]])e.add(v(b+te[a],
e.y,t.text(l),11,{anchor:c,colour:"muted"}));for(let[a,c]of["-","+"].entries())e.add(...B(c,b+te[a]-4,e.y-4,5));for(let[a,c]of i)c.length&&this.#u(a,Ja(H(c)));e.
y+=12}#u(t,{plus:e,minus:s,leftOut:o,low:r,high:i,p:a}){let{sheet:c}=this,l=e+s;c.y+=18;let{y:u}=c;c.add(v(b,u,c.ruler.fitted(t,te[0]-24,11.5),11.5));for(let[p,
m]of[s,e,o].entries())c.add(v(b+te[p],u,String(m),11.5,{anchor:"end"}));if(!l)return;let[f,h]=[b+te[3],e/l];c.add(O([f,u-4,f+xe,u-4],"rule",1),O([f+xe/2,u-9,f+xe/
2,u+1],"muted",1,"2 2"),O([f+xe*r,u-4,f+xe*i,u-4],"ink",2),D(f+xe*h,u-4,4,{fill:"ink"}),v(b+te[4],u,`${an(h)} [${an(r)}, ${an(i)}]`,11.5),v(b+te[5],u,a>=Np?rn(a):
Er(a),11.5))}};function Bp({sign:n,counted:t,own:e,people:s},o,r,i){let a=z[n]==="muted"?"null":z[n],c=t?a:`${a}_faded`,l=e?{fill:c}:{stroke:c,hatch:c},u=j(o,r-
i,Po,i,l);return s?[u]:[u,O([o,r-i-2.5,o+Po,r-i-2.5],c,1.5,"3 2")]}function Pp(n){let t=e=>(s,o)=>[j(s-7,o-7,14,14,e)];return[[t({fill:"minus"}),n.text("harvest\
_own")],[t({stroke:"minus",hatch:"minus"}),n.text("harvest_told")],[t({fill:"minus_faded"}),n.text("harvest_silent")],[(e,s)=>[j(e-8,s-2,6,8,{fill:"null"}),j(e+
1,s-8,6,14,{fill:"null"})],n.text("harvest_height")],[(e,s)=>[v(e,s+4,"24",10,{anchor:"middle",colour:"muted"})],n.text("harvest_dose")]]}var[Dp,zp,Zn,nc,sc]=[28,76,212,110,100],rc=88,[Wp,ee,kt]=[25,15,12.5],Hp=3,Fp=24,Nt=2,Qn=["-","0","+"],Up=[["-","lowers"],["0","no_effect"],["+","raises"],["?",
"no_direction"],["conflicting","conflicting"],["mixed","mixed"]];function ic(n,t,e="sex"){return new Ho(n,t,e).scene()}var Ho=class{constructor(t,e,s){this.words=
t,this.answer=e,this.by=s;let{rows:o,rest:r}=Gp(t,e);this.rows=o,this.rest=r;let i=this.rows.flatMap(({first:l,last:u})=>u?[l,u]:[l]);this.edges=i.flatMap(l=>l.
speaking.map(({edge:u})=>u)),this.columns=this.#e(this.edges.filter(({signed:l})=>l)),this.heads=this.columns.map(l=>this.#s(l));let a=this.rows.map(({first:l})=>l),
c=this.rows.flatMap(({last:l})=>l?[l]:[]);this.left=this.#t(b,a),this.middle=b+this.left.width+10,this.right=this.#t(this.middle+Zn+10,c),this.together=this.right.
x+this.right.width+10,this.sources=this.together+nc,this.sheet=new U(t.ruler,this.sources+sc+b)}#t(t,e){let{ruler:s}=this.words,o=e.flatMap(c=>this.columns.flatMap(
l=>oc(this.#l(c,l)))),r=Math.max(Dp,16+s.width(`×${Math.max(0,...o)}`,9)),i=this.heads.flat().map(c=>s.width(c,kt,!0)+10),a=Math.max(r*Qn.length,...i);return{x:t,
slot:r,column:a,width:a*this.columns.length}}#e(t){let e=_n(t,this.by,Hp);if(!Object.hasOwn(rt(this.answer.question.context),this.by))return e;let s=new Set(t.map(
o=>je(o,this.by,e)));return e.filter(o=>!o||s.has(o))}#n(){let{words:t,columns:e}=this,s=["female","male"].map(i=>nt(t,i,"sex",this.edges)),o=s[0]===t.text("fem\
ale_animals")&&s[1]===t.text("male_animals");return this.by==="sex"&&e.includes("female")&&e.includes("male")&&!o?t.text("by_sex"):t.grouped(this.by)}#s(t){let{
words:e,by:s}=this,o=s==="sex"&&!t?e.text("sex_untold"):nt(e,t,s,this.edges),{ruler:r}=e,i=o.split(" ").flatMap(u=>Yp(r,u)),a=Math.min(rc,Math.max(zp,...i.map(u=>r.
width(u,kt,!0)))),c=r.wrapped(i.join(" "),a,kt,!0),l=c.slice(Nt).join(" ");return[...c.slice(0,Nt),...l?[r.fitted(l,a,kt,!0)]:[]]}scene(){let{words:t,sheet:e,answer:s,
rows:o}=this;ye(this,"ladder",{by:this.#n(),more:t.text("hops",{hops:s.question.max_hops})}),o.length?this.#r(t.node(s.question.source),t.node(s.question.target)):
e.notes([t.text("nothing")],"ink"),e.legend(Vp(t));let r=o.filter(({nodes:c})=>c.length),i=r.filter(({steps:c})=>c.length===Nt).length,a=t.text("ladder_counts",
{two:i,several:r.length-i,rest:this.rest});return e.notes([t.text("ladder_fan"),a]),s.complete||e.notes([t.text("incomplete")],"ink"),we(this,o.length)}#r(t,e){
let{sheet:s}=this;this.#i(t,e);let o="";for(let r of this.rows)r.group!==o&&(o=r.group,s.y+=26,s.add(v(b,s.y-3,o,11.5,{colour:"muted",italic:!0})),s.y+=5),this.#c(
r)}#i(t,e){let{words:s,sheet:o}=this,{ruler:r}=s;o.y+=18;let i=r.wrapped(s.text("left",{source:t}),this.left.width,12),a=r.wrapped(s.text("right",{target:e}),this.
right.width,12);for(let[c,l]of[[this.left,i],[this.right,a]])for(let[u,f]of l.slice(0,Nt).entries()){let h=r.fitted(f+(l.length>Nt&&u===1?" …":""),c.width,12);
o.add(v(c.x+c.width/2,o.y+u*ee,h,12,{anchor:"middle",colour:"muted"}))}o.y+=ee*(Math.min(Nt,Math.max(i.length,a.length))-1),o.y+=20+ee*(Math.max(...this.heads.map(
({length:c})=>c))-1);for(let c of[this.left,this.right])for(let[l,u]of this.heads.entries())for(let[f,h]of[...u].reverse().entries()){let p=c.x+(l+.5)*c.column;
o.add(v(p,o.y-f*ee,h,kt,{anchor:"middle",bold:!0}))}for(let[c,l,u]of[[this.middle+Zn/2,"mediator","middle"],[this.together,"together","start"],[this.sources,"so\
urces","start"]])o.add(v(c,o.y,s.text(l),kt,{anchor:u,bold:!0}))}#c(t){let{words:e,sheet:s}=this,o=e.ruler.wrapped(t.middle,Zn-8,kt),r=Wp+(o.length-1)*ee,i=s.y+
r/2,a=i+4.3-ee*(o.length-1)/2,c=e.ruler.fitted(t.kind,nc-25,11),l=e.ruler.fitted(Kp(t.steps),sc,11),u=[...this.#a(r),...this.#o(t.first,this.left,i),...t.last?this.#o(
t.last,this.right,i):[],...o.map((g,y)=>v(this.middle+Zn/2,a+ee*y,g,kt,{anchor:"middle"})),...t.sign?B(t.sign,this.together+7,i):[],v(this.together+21,i+4,c,11,
{colour:"muted"}),v(this.sources,i+4,l,11,{colour:"muted"})],f=t.steps.flatMap(g=>g.speaking),h=new Map(f.map(({edge:g})=>[g.id,g])),p=t.nodes.map(g=>e.node(g)).
join(" → ")||t.middle,m=`row ${t.nodes.join(" ")||"direct"}`;s.group(u,`${p}
${e.tooltip([...h.values()])}`,"",m),s.y+=r}#a(t){let{sheet:e}=this,[s,o]=[e.y,e.width-2*b],r=[this.left,this.right].flatMap(i=>Array.from({length:this.columns.
length+1},(a,c)=>({side:i,place:c})).filter(({place:a})=>a>0||i===this.right));return[j(b,s+2,o,t-4,{fill:"band",radius:4}),...r.map(({side:i,place:a})=>{let c=i.
x+a*i.column;return O([c,s+2,c,s+t-2],"paper",3)})]}#o(t,e,s){let{words:o,columns:r}=this;if(!(t.signed&&t.speaking.some(({edge:i})=>i.signed))){let a=t.edges.some(
l=>l.signed)?o.text("counted_nothing"):o.say(t.edges[0].predicate),c={anchor:"middle",colour:"muted",italic:!0};return[v(e.x+e.width/2,s+4,`— ${a} —`,11,c)]}
return r.flatMap((i,a)=>{let c=this.#l(t,i);return c.length?this.#u(c,e,a,s):[]})}#l(t,e){return t.speaking.filter(({edge:s})=>s.signed&&je(s,this.by,this.columns)===
e)}#u(t,e,s,o){let r=oc(t),i=e.x+s*e.column+(e.column-e.slot*Qn.length)/2,a=Qn.flatMap((c,l)=>{let u=r[l];if(!u)return[];let f=i+l*e.slot+8;return[...B(c,f,o),...u>
1?[v(f+6.5,o+4,`×${u}`,9,{colour:"muted"})]:[]]});return a.length?a:[...B("?",i+e.slot+8,o)]}};function Gp(n,{direct:t,paths:e}){let s=e.filter(({steps:f})=>f.
length===Nt),o=e.filter(({steps:f})=>f.length>Nt),r=new Set(s.map(({nodes:f})=>f[1])),i=new Map;for(let f of o)f.counted&&f.sign!=="?"&&!r.has(f.nodes[1])&&!i.has(
f.nodes[1])&&i.set(f.nodes[1],f);let a=[...i.values()].slice(0,Fp),c=f=>n.graph.nodes.get(f.nodes[1])?.category??"",l=x(s.filter(f=>f.counted),f=>n.categoryPlace(
c(f)));return{rows:[...t?[qp(n,t)]:[],...l.map(f=>Wo(n,n.category(c(f)),f)),...a.map(f=>Wo(n,n.text("circuits"),f)),...s.filter(f=>!f.counted).map(f=>Wo(n,n.text(
"not_counted"),f))],rest:o.length-a.length}}function qp(n,t){let[e,s]=[n.say("direct evidence"),n.text("directly")];return{group:e,middle:s,first:t,last:null,sign:t.
sign,kind:"",steps:[t],nodes:[]}}function Wo(n,t,{nodes:e,steps:s,kind:o,sign:r,counted:i}){let{arrows:a,kinds:c}=n.graph.vocabulary,l=s.slice(1,-1).flatMap(u=>[
u.signed?a[u.sign]:"→",n.node(u.object)]);return{group:t,middle:[n.node(e[1]),...l].join(" "),first:s[0],last:s[s.length-1],sign:i?r:"",kind:n.say(i?c[o]:"not\
 counted"),steps:s,nodes:e}}function Kp(n){let t=[...new Set(n.flatMap(s=>s.cited))].sort((s,o)=>s-o),e=new Set(n.flatMap(s=>s.papers)).size;return[t.length?`[${t.
join(" ")}]`:"",e?`+${e}`:""].filter(Boolean).join(" ")}function Vp(n){let t=(e,s)=>(o,r)=>[v(o,r+4,e,s,{anchor:"middle",colour:"muted"})];return[...Up.map(([e,
s])=>[(o,r)=>B(e,o,r),n.text(s)]),[t("×3",9),n.text("ladder_cell")],[t("+2",10),n.text("ladder_sources")]]}function Yp(n,t){return n.width(t,kt,!0)>rc?t.replaceAll(
"-","- ").split(" "):[t]}function oc(n){let t=H(n);return Qn.map(e=>t.filter(({signs:s})=>[...s].some(o=>o===e)).length)}function J(n,t,e=`${t}s`){return`${n} ${n===1?t:e}`}var Xp={title:"OxyGraph",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the evidence sa\
ys",stage:"Map",from:"From",to:"To",hops:"Steps at most",swap:"Swap",one:"Only paths that hold in one context",extent:"Show",answerOnly:"this answer",everything:"\
everything admitted",whom:"For whom",how:"How it was given",what:"Which findings",any:"any",reset:"Reset filters",sex:"Sex",species:"Species",population:"Popula\
tion",dose:"Dose",doseFrom:"Dose from",doseTo:"to",doseUnit:"Unit",route:"Route",regimen:"Regimen",setting:"Setting",settingAdd:"Add a setting",layers:"Layer",effects:"\
Effect",evidence:"Evidence type",legend:"Categories",ladder:"Ladder",brain:"Brain",harvest:"Harvest plot",forest:"Forest plot",gaps:"Gaps",columnsBy:"Columns by",
views:"What the middle shows",figure:"Figure",noPair:"Choose a row, a line or a path, or two ends, to see every study of it.",map:"Map",matrix:"What acts on wha\
t, by category",matrixOf:(n,t)=>`What acts on what: ${n} → ${t}`,matrixNote:"Columns act on rows. A cell counts findings that raise, lower and change nothing;\
 its shade is that of the most. A cell opens the things of its categories, and then their evidence.",allCategories:"← all categories",table:"Table",zoomIn:"Zo\
om in",zoomOut:"Zoom out",fit:"Fit",guide:"Guide",guideStep:(n,t)=>`${n} of ${t}`,guideClose:"Close",back:"Back",next:"Next",done:"Done",allWords:"All unusual w\
ords",share:"Take it away",link:"Copy link",keep:"This view as a file",png:"PNG picture",svg:"SVG picture",csv:"Findings as CSV",json:"Findings as JSON",cite:"C\
opy citations",bibtex:"Papers as BibTeX",ris:"Papers as RIS",papers:n=>J(n,"paper"),hidden:"Left out",papersOf:"Papers of",papersOfAnswer:"this answer",papersOfPick:"\
what is picked",papersShown:"what the middle shows",noPaper:"No finding here names a paper.",print:"Print",copied:"Copied.",saved:"Saved.",copyFailed:"The brows\
er refused to copy.",tabs:{answer:"Answer",evidence:"Evidence",conflicts:"Conflicts",compare:"Compare",papers:"Papers"},shown:(n,t,e)=>`${J(n,"finding")} of the\
 graph fit${t<n?` (stated in ${t}, not stated in ${n-t})`:""}, ${e} of them in this answer`,drawn:(n,t)=>`${J(n,"node")}, ${J(t,"line")} drawn`,firstPaths:(n,t)=>`\
of the first ${n} of ${t} paths`,question:(n,t)=>`How does ${n} reach ${t}?`,noQuestion:"Choose where to start and where to arrive.",same:"Start and end are the\
 same.",verdict:"Verdict",strength:"evidence",byLayer:"Each layer alone",about:(n,t,e)=>`${J(n,"finding")} of ${J(t,"study","studies")}; ${J(e,"study","studies")}\
 counted`,robustness:"What the verdict would be with less",missing:"Missing experiments",direct:"Direct evidence",paths:n=>J(n,"indirect path"),more:n=>`Show ${n}\
 more`,chimera:"chimera: no one context holds for all steps",speculative:"a step has nothing that is counted",contested:"contested by a null",weakest:"weakest s\
tep",blocked:"blocked by a null",clash:"findings disagree here",asserted:"asserted",compatible:"compatible",nothing:"Nothing is picked. Choose a node, a line or\
 a path.",findings:n=>J(n,"finding"),noneReports:n=>`No counted finding of what is asked reports: ${n}.`,noFinding:"No finding fits what is asked.",narrowed:n=>`\
It is asked only for: ${n}.`,allLayers:"Ask all layers",moreSteps:n=>`Look for up to ${n} steps`,letGo:"Let go of what is picked",noPath:n=>`No finding joins th\
e two ends, and no path of up to ${n} steps.`,reviewSays:"Review and paper differ",cautions:"Cautions",retracted:"Retracted: supports no answer.",partlyRetracted:"\
A paper of it has been retracted; it rests on the others.",unverified:"identifier not verified",confidence:n=>`match of number and paper: ${n}`,note:"Note",description:"\
About",identifier:"Identifier",through:"Start here",until:"End here",kind:{opposite:"opposite findings",null:"an effect and a null"},status:{explained:"explaine\
d by",partly:"partly explained by",unresolved:"nothing that they report parts them"},flips:"Pairs whose findings disagree",flipsBy:"What parts them",noConflict:"\
No findings disagree in this selection.",compareBy:"Compare by",first:"First",second:"Second",noComparison:"Choose a key and two values to lay one over the othe\
r.",noneCompared:"No finding on the way reports either of the two.",noTest:"Put side by side as found; that is no test of the difference.",countedStudies:n=>`${J(
n,"study","studies")} counted`,symptoms:"Its symptoms, each alone",counted:"Studies counted",notCounted:"Not counted, and why",noDirect:"No study tests this dir\
ectly; ways over mediators are below.",bothSexes:"both sexes",notTold:n=>`does not say: ${n}`,against:"Against it",nobody:"no counted study.",elsewhere:(n,t,e)=>`\
Layers not asked (${n}): ${t} findings between the two ends; with them the verdict is: ${e}.`,statedCount:(n,t)=>t?`${n} · +${t} not stated`:String(n),stated:"\
Only findings that say so",untested:"not tested",studies:n=>J(n,"study","studies"),notHere:"not on this map",here:"In this answer",others:"Elsewhere in the sele\
ction",versus:"against",moreOf:n=>`+${n} more`,didYouMean:n=>`Instead of ${n} you may mean:`,mayBe:(n,t)=>n?`${n} may be: ${t}.`:`An address may say: ${t}.`,leftOut:n=>`\
The address says ${n}, which is not understood here and was left out.`,cited:(n,t,e)=>`OxyGraph ${n}${t?` · answer ${t} · cite: “OxyGraph ${n}, answer ${t},\
 ${e}”`:""} · data CC BY 4.0`,clear:"Close the comparison",columns:["Subject","Relation","Object","Match","Context","Source","Statement","Finding"],filter:"F\
ilter the table",tableCaption:"Every finding of the selection",signs:{"+":"increases","-":"decreases",0:"no effect","?":"direction not given","=":"part of, kind\
 of, projects to …",conflicting:"conflicting",mixed:"mixed"},mapHelp:"Arrow keys go from node to node, Enter opens the evidence, plus and minus zoom, 0 fits, \
Escape lets go.",at:(n,t)=>`${n}, ${J(t,"line")}`,unknown:n=>`Nothing is called “${n}”.`,light_line:"thinner and lighter: compatible, not asserted, or not c\
ounted",badge:"⇅ or ∅ on a line: its findings disagree; ⚑ review and paper differ",sexMarks:"×n findings between two things; ♀ ♂ how many in women and in \
men",offline:"Everything is in this file; nothing is fetched.",tooOld:"This browser cannot unpack what is in this file. Browsers since 2023 can."},Jp={title:"Ox\
yGraph",lead:"哪些证据适用于谁",language:"English",dark:"深色",light:"浅色",ask:"问题与筛选",panel:"证据说明什么",stage:"图",from:"起点",
to:"终点",hops:"最多步数",swap:"互换",one:"只看各步有共同情境的路径",extent:"显示",answerOnly:"本问题",everything:"全部适用证据",
whom:"对谁",how:"如何给药",what:"哪些证据",any:"不限",reset:"清除筛选",sex:"性别",species:"物种",population:"人群",dose:"剂量",doseFrom:"\
剂量自",doseTo:"至",doseUnit:"单位",route:"途径",regimen:"给药方案",setting:"情境",settingAdd:"添加情境",layers:"层",effects:"作用方向",evidence:"\
证据类型",legend:"类别",ladder:"阶梯图",brain:"脑图",harvest:"收获图",forest:"森林图",gaps:"空白图",columnsBy:"列按",views:"中间显示什么",
figure:"图表",noPair:"请选择一行、一条线、一条路径，或起点和终点，以查看其全部研究。",map:"网络图",matrix:"什么作用于什么，按类别",
matrixOf:(n,t)=>`什么作用于什么：${n} → ${t}`,matrixNote:"列作用于行。格中为升高、降低、无作用的结果数，底色为最多者。点击一格可见其类别中的条目，再点击可见证据。",
allCategories:"← 全部类别",table:"表格",zoomIn:"放大",zoomOut:"缩小",fit:"适应窗口",guide:"导览",guideStep:(n,t)=>`第 ${n} 步，共 ${t} 步`,
guideClose:"关闭",back:"上一步",next:"下一步",done:"完成",allWords:"全部术语",share:"带走",link:"复制链接",keep:"当前视图（文件）",png:"\
PNG 图片",svg:"SVG 图片",csv:"证据 CSV",json:"证据 JSON",cite:"复制文献",bibtex:"文献 BibTeX",ris:"文献 RIS",papers:n=>`${n} 篇文献`,hidden:"\
不含",papersOf:"文献属于",papersOfAnswer:"本回答",papersOfPick:"所选内容",papersShown:"中间所示内容",noPaper:"此处的证据没有注明文献。",
print:"打印",copied:"已复制。",saved:"已保存。",copyFailed:"浏览器不允许复制。",tabs:{answer:"回答",evidence:"证据",conflicts:"矛盾",compare:"\
比较",papers:"文献"},shown:(n,t,e)=>`图谱中适用 ${n} 条${t<n?`（明确说明 ${t}，未说明 ${n-t}）`:""}，其中本回答 ${e} 条`,drawn:(n,t)=>`\
画出 ${n} 个节点、${t} 条线`,firstPaths:(n,t)=>`（${t} 条路径中的前 ${n} 条）`,question:(n,t)=>`${n}如何到达${t}？`,noQuestion:"请选择起点和终点。",
same:"起点与终点相同。",verdict:"结论",strength:"证据强度",byLayer:"各层单独的结论",about:(n,t,e)=>`${n} 条结果，${t} 项研究，计入 ${e}\
 项`,robustness:"证据减少时的结论",missing:"缺少的实验",direct:"直接证据",paths:n=>`${n} 条间接路径`,more:n=>`再显示 ${n} 条`,chimera:"\
嵌合路径：各步无共同情境",speculative:"有一步没有计入的结果",contested:"有阴性结果",weakest:"最弱的一步",blocked:"被阴性结果阻断",
clash:"此处证据相互矛盾",asserted:"明确适用",compatible:"不冲突",nothing:"尚未选择。请选择节点、线条或路径。",findings:n=>`${n} \
条证据`,noneReports:n=>`所问的计入结果都没有报告：${n}。`,noFinding:"没有符合所问的证据。",narrowed:n=>`目前只问：${n}。`,allLayers:"\
包括所有层",moreSteps:n=>`查找至多 ${n} 步`,letGo:"取消所选",noPath:n=>`两端之间没有结果，也没有 ${n} 步以内的路径。`,reviewSays:"\
综述与原文不同",cautions:"须注意",retracted:"已撤稿：不支持任何结论。",partlyRetracted:"其中有论文已被撤稿；此结果依据其余论文。",
unverified:"标识符未核实",confidence:n=>`编号与论文的匹配：${n}`,note:"备注",description:"说明",identifier:"标识符",through:"设为起点",
until:"设为终点",kind:{opposite:"方向相反",null:"有作用与无作用"},status:{explained:"可由此解释：",partly:"部分可由此解释：",unresolved:"\
所报告的情境不能区分"},flips:"证据不一致的关系",flipsBy:"区分因素",noConflict:"所选证据没有矛盾。",compareBy:"比较",first:"甲",
second:"乙",noComparison:"选择一个因素和两个取值，叠加在一张图上比较。",noneCompared:"路径上没有结果报告其中任何一个。",noTest:"\
仅将各自的结果并列；这不是对差异的检验。",countedStudies:n=>`计入 ${n} 项研究`,symptoms:"各个症状单独的结论",counted:"计入的研究",
notCounted:"未计入及原因",noDirect:"没有研究直接检验；经由中介的路径见下。",bothSexes:"两性合并",notTold:n=>`未说明：${n}`,against:"\
与之相反",nobody:"计入的研究中没有。",elsewhere:(n,t,e)=>`未问的层次（${n}）：两端之间 ${t} 条结果；计入后结论为：${e}。`,statedCount:(n,t)=>t?
`${n} · 另 ${t} 未说明`:String(n),stated:"只看明确说明的证据",untested:"未检验",studies:n=>`${n} 项研究`,notHere:"不在此图上",here:"本回答\
之内",others:"所选的其他证据",versus:"对",moreOf:n=>`另 ${n} 项`,didYouMean:n=>`${n} 或许应为：`,mayBe:(n,t)=>n?`${n} 可为：${t}。`:`地址可含：${t}\
。`,leftOut:n=>`地址中的 ${n} 无法理解，已略去。`,cited:(n,t,e)=>`OxyGraph ${n}${t?` · 回答编号 ${t} · 引用格式：“OxyGraph ${n}，回答 ${t}\
，${e}”`:""} · 数据 CC BY 4.0`,clear:"结束比较",columns:["主体","关系","客体","适用程度","情境","来源","陈述","编号"],filter:"筛选表格",
tableCaption:"所选的全部证据",signs:{"+":"升高","-":"降低",0:"无作用","?":"方向不明","=":"属于、投射至等",conflicting:"相互矛盾",mixed:"\
结果不一"},mapHelp:"方向键在节点间移动，回车打开证据，加减号缩放，0 适应窗口，Esc 取消选择。",at:(n,t)=>`${n}，${t} 条线`,
unknown:n=>`没有名为“${n}”的条目。`,light_line:"较细较浅：不冲突但未明确适用，或未计入",badge:"线上的 ⇅ 或 ∅：证据不一致；⚑ 综述与原文不同",
sexMarks:"×n 两者之间的证据数；♀ ♂ 其中女性与男性的条数",offline:"所有内容都在此文件中，不访问网络。",tooOld:"此浏览器无法解压本\
文件中的内容；2023 年以来的浏览器可以。"},be={en:Xp,zh:Jp};var Zp={verdict:"What the counted studies add up to, for whom you asked; never more than they say.",increases:"The counted studies that found an effect found mo\
re of it, and more studies found that than found nothing.",decreases:"The counted studies that found an effect found less of it, and more studies found that tha\
n found nothing.",no_effect:"It was looked for, and no effect was found. That is not proof that there is none.",conflicting:"Some counted studies found more of \
it and others less. It leans to where more of them point, a null as it tends.",mixed:"Some counted studies found an effect; as many or more found none. It leans\
 to where the former point.",insufficient:"Nothing that is counted says which way it goes.",strength:"How many controlled studies of how many people agree; see \
the method for the steps.",counted:"One result a study. What merely repeats, is less specific or weaker in design is listed, not counted.",asserted:"The finding\
 itself reports everything the question fixes.",compatible:"The finding does not report something the question fixes; nothing in it speaks against.",chimera:"Th\
e steps were found in different contexts, such as male rats and then women; it is never counted.",contested:"Some counted studies of a step found no effect.",speculative:"\
A step rests on an outlook or a hypothesis only.",blocked:"A step was tested and nothing was found.",weakest:"The step whose findings leave most of the question\
 open.",causal:"Something was changed at every step.",marker:"At least one step was only measured beside the other; nobody changed it.",inherited:"Carried over \
from a part, a whole or a symptom.",review:"What the review asserts, right or wrong.",primary:"What the cited paper itself reports.",extended:"Papers that the r\
eview does not cite.",layers:"Who says it: the review, the papers it cites, or papers it does not cite.",setting:"What else held while it was measured: a task, \
a place, a partner, a time.",population:"Which people or animals: a disorder, or healthy, adolescent and so on.",regimen:"Given once, repeatedly, or for weeks.",
route:"How it got into the body: through the nose, into a vein, into the brain.",stated:"Without this, findings that say nothing of the sex (dose, species …) ar\
e shown beside those that do.",hops:"A path goes from the start over mediators to the end; each arrow is a step.",ladder:"A row for each mediator: what the star\
t does to it on the left, what goes with it in the end on the right.",harvest:"A bar for each study: its column is what it found, its height how many took part.",
brain:"What the start does to regions and couplings, drawn where they lie: at their centres, not at peaks.",gaps:"What the start was tested on, and in whom; an \
empty ring is what nobody tested.",forest:"Sizes of effect with their intervals, as printed; nothing is pooled.",untold:"The study says nothing of sex, or has b\
oth together.",together:"What a way adds up to when all its steps hold in one context.",missing:"Experiments that no finding in the graph reports, the most need\
ed first.",robustness:"What remains if one study were left out, or if less were known.",clash:"Counted findings of these two disagree; the tab Conflicts says wh\
ich, and what parts them.",compare:"Two values of one key, such as women and men, laid over each other.",opposite:"Studies found more of it in one, and less in \
the other.",leaning_apart:"In at least one the studies disagree; counted, they point one way here and the other way there.",differs:"An effect was found in one;\
 in the other none, or as many or more studies found none.",untested:"Studies report it for one of the two; no counted study reports the other. That is a gap, n\
ot a difference.",open:"Something was found in both; in one nobody says which way it goes.",explained:"Every finding differs in this from every other that contr\
adicts it: both may be right, each for its own.",partly:"Some of the findings that contradict each other differ in this; others do not.",unresolved:"The finding\
s contradict each other, and nothing they report of whom and how tells them apart.",tentative:"The source itself says may, seems or preliminary.","subgroup anal\
ysis":"Found in a part of those who took part; not counted beside a main result that fits as well.","secondary analysis":"Not what the study was made to test; n\
ot counted beside a main result that fits as well.","exploratory analysis":"Looked for without a plan; not counted beside a main result that fits as well.",flag:"\
What the review says and what the paper it cites reports are not the same; the card says how."},Qp={verdict:"针对所问对象，计入的研究合起来说明什么；不超出研究所述。",
increases:"有作用的计入研究都见升高，且多于未见作用的研究。",decreases:"有作用的计入研究都见降低，且多于未见作用的研究。",
no_effect:"检验过而未见作用；这并不证明没有作用。",conflicting:"计入的研究有的升高、有的降低。倾向为较多研究所指；阴性结果按其趋势计。",
mixed:"有的计入研究见到作用，同样多或更多的研究未见。倾向为前者所指。",insufficient:"没有计入的结果说明方向。",strength:"\
多少项对照研究、多少人结果一致；分级见方法说明。",counted:"每项研究计一个结果。重复、较不具体或设计较弱者列出而不计入。",
asserted:"该结果自身报告了问题限定的全部条件。",compatible:"该结果未报告问题限定的某个条件，但与之不冲突。",chimera:"各步\
来自不同情境（如先雄鼠后女性）；从不计入。",contested:"某一步有计入的研究未见作用。",speculative:"某一步只有展望或假设。",
blocked:"某一步已检验而未见作用。",weakest:"对问题条件说明最少的一步。",causal:"每一步都有干预。",marker:"至少一步仅为并行测量，无人干预。",
inherited:"由部分、整体或症状外推。",review:"综述的陈述，无论对错。",primary:"所引论文自身报告的结果。",extended:"综述未引的论文。",
layers:"谁说的：综述、综述所引的论文，或综述未引的论文。",setting:"测量时的其他条件：任务、地点、同伴、时间。",population:"\
哪些人或动物：某种障碍，或健康、青少年等。",regimen:"给药一次、多次或数周。",route:"如何进入体内：经鼻、静脉或脑内。",
stated:"不勾选时，未说明性别（剂量、物种等）的结果也一并显示。",hops:"路径由起点经中介到终点；每个箭头为一步。",ladder:"\
每个中介一行：左为起点对它的作用，右为它与终点的关系。",harvest:"每项研究一根柱：所在列为其结果，高度为样本量。",
brain:"起点对脑区与连接的作用，画在其中心位置，并非激活峰值。",gaps:"起点在谁身上检验过什么；空环为无人检验。",forest:"\
效应量及其区间，照原文；不作合并。",untold:"研究未说明性别，或两性合并。",together:"一条路径各步在同一情境下合起来的结果。",
missing:"图谱中无人报告的实验，最需要的在前。",robustness:"去掉一项研究或证据较少时的结论。",clash:"两者之间计入的结果不一致；“矛盾”标签列出哪些、因何\
不同。",compare:"同一因素的两个取值（如女性与男性）叠加比较。",opposite:"研究在一方见升高，在另一方见降低。",leaning_apart:"\
至少一方的研究不一致；按数目计，双方指向相反。",differs:"一方见到作用；另一方未见，或未见的研究同样多或更多。",
untested:"只有一方有研究报告；计入的研究都没有报告另一方。这是空白，不是差异。",open:"双方都有结果；其中一方没有说明方向。",
explained:"相互矛盾的结果在此条件上都不同：各自在其条件下可能都成立。",partly:"相互矛盾的结果中，有些在此条件上不同，有些没有。",
unresolved:"结果相互矛盾，而所报告的对象与方法都不能区分它们。",tentative:"来源自称为可能、似乎或初步。","subgroup analys\
is":"仅见于部分受试者；有同样适用的主要结果时不计入。","secondary analysis":"并非研究所要检验者；有同样适用的主要结果时不计入。",
"exploratory analysis":"无计划的分析；有同样适用的主要结果时不计入。",flag:"综述所述与所引论文的报告不同；卡片上写明如何不同。"},
ts={en:Zp,zh:Qp},ac={en:{strength:"evidence: weak, moderate …",stated:"only findings that say so",hops:"step, path",untold:"not told apart",robustness:"the ve\
rdict with less",missing:"missing experiment",clash:"⇅ ∅ findings disagree",weakest:"weakest step",compare:"compare",opposite:"opposite",leaning_apart:"lean\
ing apart",differs:"an effect against none",untested:"not tested in one",open:"direction not given",flag:"⚑ review and paper differ",explained:"explained by",
partly:"partly explained by",unresolved:"nothing that they report parts them"},zh:{strength:"证据强度",stated:"只看明确说明的证据",hops:"步、路径",
untold:"未区分",robustness:"证据减少时的结论",missing:"缺少的实验",clash:"⇅ ∅ 证据不一致",weakest:"最弱的一步",compare:"比较",opposite:"\
相反",leaning_apart:"倾向相反",differs:"有作用对无作用",untested:"一方未检验",open:"方向不明",flag:"⚑ 综述与原文不同",explained:"\
可由此解释",partly:"部分可由此解释",unresolved:"所报告的情境不能区分"}},ve={en:[["ask-section","Ask","Choose where to start, where to arri\
ve, and for whom. Behind each choice stands how many findings report it."],["stage","Look","Each row is a way: ▲ raises, ▼ lowers, ∅ no effect found; women, men\
 and those not told apart in columns of their own. A row opens its evidence."],["panel","Judge","The verdict, the studies behind it, and what speaks against it.\
 Words underlined with dots say what they mean. “Take it away” saves pictures, papers, and this very view."]],zh:[["ask-section","提问","选择起点、终点和对象。每个选项后是\
报告它的结果数。"],["stage","看图","每行是一条路径：▲ 升高，▼ 降低，∅ 未见作用；女性、男性和未区分者各成一列。点击一行可见其证据。"],
["panel","判断","结论、所依据的研究，以及与之相反的证据。带点下划线的词有解释。“带走”可保存图片、文献和当前视图。"]]};var tm=/^[A-Z][a-z]+[A-Z]/,em=/(?<=[a-z])(?=[A-Z])/g,$e=class extends lt{constructor(t,e){super(t,e),this.t=be[e]}say(t){return this.lang==="en"&&tm.test(t)?t.replace(
em," ").toLowerCase():super.say(t)}sex(t,e){return t==="both"?this.t.bothSexes:super.sex(t,e)}flag({kind:t,statement:e,statement_zh:s}){return`${this.say(t)} – ${this.
either(e,s)}`}text(t){return Reflect.get(this.t,t)}explained(t){return Reflect.get(ts[this.lang],t)??""}sign(t){return Reflect.get(this.t.signs,t)??""}};var nm=4,cc='[data-name^="disc "], [data-name^="arc "]',sm='[data-name^="row "], [data-name^="study "], [data-name^="item "], [data-name^="disc "], [data-name^=\
"finding "], [data-name^="pair "], [data-name^="cell "], [data-name^="block "]';function es(n){let t=Be(new $e(n.graph,n.state.lang),n.state);return rm(n).map(e=>t?
om(e,ns(n),t):e)}function om(n,t,e){let s=t.ruler.wrapped(e,n.width-2*b,It),o=s.map((i,a)=>v(b,n.height+a*On*It,i,It)),r=n.height+Math.ceil(s.length*On*It);return{
...n,height:r,description:`${n.description} ${e}`,marks:[...n.marks,...o]}}function rm(n){let{state:t,view:e}=n,s=t.by||"sex",o=ns(n);if(pe(t))return[Gi(o,n,be[t.
lang])];if(t.view==="ladder"&&e.answer)return[ic(o,e.answer,s)];if(t.view==="brain"&&t.from)return[im(o,n,s)];if(t.view==="gaps"&&t.from)return[am(o,n)];if(t.view!==
"harvest"&&t.view!=="forest")return[];let r=t.view==="harvest"?zo:Ka;return Fo(t).map(([i,a])=>r(o,fc(n,i,a,Math.min(t.hops,nm)),s))}function im(n,{graph:t,state:e},s){
let{from:o,to:r,layers:i}=e,a=_t(t,{source:o,target:r,context:C(e),layers:i,max_hops:1}),c=new ft(t,a,{passes:l=>V(t,e,l)});return Wa(n,c,a,s)}function am(n,{graph:t,
state:e}){let s={source:e.from,context:C(e),layers:e.layers};return Ti(n,s,e.columns,o=>V(t,e,o))}function lc({words:n,state:t,change:e}){let s=Le.map(i=>[i,n.text(
i)]),o=i=>e({columns:Le.find(a=>a===i)}),r=d("label",{for:"columns-by"},n.t.columnsBy);return d("p",{class:"row"},r,X("columns-by",t.columns,s,o))}function ns({
graph:n,state:t}){return new ue(n,t.lang,n.figures)}function uc({state:n,view:t}){let e=new Set(Fo(n).map(([s,o])=>k({subject:s,object:o})));return[...t.findings.
values()].some(({edge:s})=>s.effect_size!==null&&e.has(k(s)))}function Fo({from:n,to:t,pick:e}){let[s,o]=st(e),r=s==="pair"||s==="path"?o.split(">"):[n,t];return r.
slice(1).flatMap((i,a)=>r[a]&&i&&r[a]!==i?[[r[a],i]]:[])}function fc({graph:n,state:t,view:e},s,o,r){let{answer:i}=e;if(i?.question.source===s&&i.question.target===
o&&r===i.question.max_hops)return i;let c={source:s,target:o,context:C(t),layers:t.layers,max_hops:r};return Kt(n,c,l=>V(n,t,l))}function ss(n){let t=new DOMParser().
parseFromString(n,"image/svg+xml").documentElement;return document.importNode(t,!0)}function hc(n,t,e){let s=ss(Ae(n,t.graph.figures,e));for(let r of["title","d\
esc"])s.querySelector(`:scope > ${r}`)?.remove();s.setAttribute("role","group"),s.setAttribute("aria-label",`${n.title}. ${n.description}`);for(let r of s.querySelectorAll(
sm))lm(r,t);let o=cm(ns(t));for(let r of s.querySelectorAll("text")){let i=o.get(r.textContent??"");i&&r.setAttribute("data-term",i)}for(let r of s.querySelectorAll(
cc))r.setAttribute("aria-hidden","true");return s}function cm(n){let{kinds:t}=n.graph.vocabulary,e=[...t.map(s=>[n.say(s),s]),[n.say("not counted"),"counted"],[
n.text("sex_untold"),"untold"],[n.text("together"),"together"]];return new Map(e)}function lm(n,t){let e=n.getAttribute("data-name")??"",s=dm(e,t);for(let r of[
"href","target","rel"])n.removeAttribute(r);if(n.addEventListener("click",s),n.matches(cc))return;let o=fm(n);o&&n.setAttribute("aria-label",o),n.setAttribute("\
role","button"),n.setAttribute("tabindex","0"),n.setAttribute("aria-pressed",String(hm(e,t.state))),n.addEventListener("keydown",r=>{r instanceof KeyboardEvent&&
["Enter"," "].includes(r.key)&&(r.preventDefault(),s())})}var um=new Set(["block","pair"]);function fm(n){let[t,...e]=(n.querySelector("title")?.textContent??"").
split(`
`),s=Array.from(n.querySelectorAll("text"),r=>r.textContent).join(", "),[o]=(n.getAttribute("data-name")??"").split(" ");return um.has(o)?[t,...e].join(" · "):
o!=="row"&&o!=="item"?s:e.length?t:""}function hm(n,{pick:t,from:e,to:s}){let[o,r]=n.split(" ");if(o==="finding"||o==="pair")return t===`${o}:${r}`;if(o==="bloc\
k")return!1;if(o!=="row")return o!=="study"&&t===`pair:${e}>${r}`;let i=n.slice(4);return t===(i==="direct"?`pair:${e}>${s}`:`path:${i.replaceAll(" ",">")}`)}function dm(n,t){
let[e,s]=n.split(" ");if(e==="row")return pm(n.slice(4),t);if(e==="study")return mm(n,t);if(e==="block")return()=>t.change({pick:s==="all"?"":`block:${s}`});if(e===
"pair")return()=>t.change({pick:`pair:${s}`,tab:"evidence"});let o=e==="finding"?`finding:${s}`:`pair:${t.state.from}>${s}`;return()=>t.change({pick:o,tab:"evid\
ence"})}function pm(n,{state:t,change:e}){let s=n==="direct"?`pair:${t.from}>${t.to}`:`path:${n.replaceAll(" ",">")}`;return()=>e({pick:s,tab:"evidence"})}function mm(n,{
state:t,view:e,change:s}){let[,o]=n.split(" "),r=n.slice(n.lastIndexOf(" ")+1);return()=>{let i=new Set(Fo(t).map(([h,p])=>k({subject:h,object:p}))),c=[...e.findings.
values()].filter(h=>h.study===o&&h.edge.sign===r).find(({edge:h})=>i.has(k(h))),[l]=st(t.pick),u=l==="pair"||l==="path"?t.pick:`pair:${[...i][0]}`;s({pick:u,tab:"\
evidence"});let f=c?document.getElementById(`finding-${c.edge.id}`):null;f?.scrollIntoView({block:"nearest"}),f?.classList.add("found")}}function os(n,t,e){let{
words:s,change:o}=n,r=fc(n,t,e,1);if(new Set((r.direct?.findings??[]).filter(({edge:g})=>g.signed).map(({study:g})=>g)).size<2)return null;let a=zo(ns(n),r,n.state.
by||"sex"),c=a.marks.map(g=>g.kind==="group"?{...g,href:"",tooltip:""}:g),l=ss(Ae({...a,marks:c},n.graph.figures,n.theme));for(let g of l.querySelectorAll("titl\
e, desc"))g.remove();let[u,f]=gm(a);l.setAttribute("viewBox",`0 ${u} ${a.width} ${f-u}`);for(let g of["width","height","role"])l.removeAttribute(g);l.setAttribute(
"aria-hidden","true");let h=()=>o({view:"harvest",pick:`pair:${t}>${e}`}),p=`${s.t.harvest}: ${s.node(t)} → ${s.node(e)}`,m={type:"button",class:"thumb","data\
-harvest":`${t}>${e}`,onclick:h};return d("button",m,l,d("span",{},`${p} ⤢`))}function gm({marks:n,height:t}){let e=n.flatMap(s=>s.kind==="rect"&&s.stroke==="\
rule"?[s]:[]);return e.length?[Math.min(...e.map(({y:s})=>s))-26,Math.max(...e.map(s=>s.y+s.height))+4]:[0,t]}function dc(n){let{words:t,view:e}=n,{t:s}=t;if(!e.conflicts.length)return[q(n,s.noConflict)];let o=fi(e.answer),r=e.conflicts.filter(a=>o.has(k(a))),i=e.conflicts.
filter(a=>!o.has(k(a)));return[d("h2",{},`${s.flips} (${e.conflicts.length})`),r.length?[d("h3",{id:"conflicts-here"},`${s.here} (${r.length})`),Uo(n,r)]:null,r.
length&&i.length?d("details",{id:"conflicts-elsewhere"},d("summary",{},`${s.others} (${i.length})`),Uo(n,i)):Uo(n,i)]}function Uo(n,t){let{words:e,state:s}=n,{t:o}=e,
r=k({subject:s.from,object:s.to}),i=c=>k(c)!==r,a=new Map;for(let c of x(t,l=>i(l))){let l=pc(e,c)||o.status.unresolved;a.set(l,[...a.get(l)??[],c])}return x(a,
([,c])=>[c.every(i),-c.length]).map(([c,l])=>[d("h4",{},`${o.flipsBy}: ${c} (${l.length})`),d("ul",{class:"paths"},l.map(u=>d("li",{},xm(n,u),wa(()=>os(n,u.subject,
u.object)))))])}var Go=2;function ym(n,t,e){let{sex:s,species:o,population:r,dose_min:i,dose_max:a,dose_unit:c,route:l,regimen:u,setting:f}=t,h={species:[n.say(
o)],dose:i===null||a===null?[]:[it([i,a,c])],route:[n.say(l)],regimen:[n.say(u)],setting:f.map(m=>n.named(m))},p=e.flatMap(m=>h[m]??[]);return[n.sex(s,o),...r.map(
m=>n.named(m)),...p].filter(Boolean)}function wm(n,{clashes:t}){let{t:e}=n,s=(r,i)=>{let a=ym(n,r,i);return`${n.graph.vocabulary.arrows[r.sign]} ${n.source(r)}${a.
length?` (${a.join(", ")})`:""}`};return[...t.slice(0,Go).map(({one:r,other:i,keys:a})=>`${s(r,a)} ${e.versus} ${s(i,a)}`),...t.length>Go?[e.moreOf(t.length-Go)]:
[]]}function pc(n,{keys:t}){return t.map(e=>n.say(e)).join(" + ")}function xm(n,t){let{words:e,change:s}=n,{t:o}=e,{subject:r,object:i,kind:a,status:c,keys:l}=t,
u=k(t);return d("button",{type:"button",class:"path","data-conflict":u,"data-status":c,"data-kind":a,"data-keys":l.join("|"),onclick:()=>s({pick:`pair:${u}`,tab:"\
evidence"})},d("span",{class:"clash","aria-hidden":"true"},a==="opposite"?"⇅":"∅"),` ${e.node(r)} → ${e.node(i)} `,d("small",{},`${o.kind[a]} · `,T(e,c,o.
status[c]),` ${pc(e,t)}`),wm(e,t).map(f=>d("small",{class:"versus"},f)),Wn(n,t))}function mc(n){let{words:t,state:e,view:s}=n,{t:o}=t,[r,i]=st(e.pick);if(r==="node")return vm(n,i);if(r==="finding"){let c=s.findings.get(i);return[c?Fn(n,c):q(
n,o.noFinding)]}if(r!=="pair"&&r!=="path")return[d("p",{},o.nothing)];let a=i.split(">");return a.slice(1).map((c,l)=>bm(n,a[l],c))}function bm(n,t,e){let{words:s,
view:o}=n,r=gc([...o.findings.values()].filter(({edge:i})=>i.subject===t&&i.object===e));return[d("h2",{},`${s.node(t)} → ${s.node(e)} `,d("small",{},s.t.findings(
r.length))),Wn(n,{subject:t,object:e}),os(n,t,e),r.length?r.map(i=>Fn(n,i)):q(n,s.t.noFinding)]}function gc(n){return x(n,t=>{let{edge:e,match:s}=t;return[!_(t),
!e.signed,-s,e.id]})}function vm(n,t){let{graph:e,words:s,view:o,change:r}=n,{t:i}=s,a=e.nodes.get(t);if(!a)return[d("p",{},i.nothing)];let c=[...o.findings.values()].
filter(({edge:h})=>h.subject===t||h.object===t),l=gc(c),u=s.lang==="zh"?a.name:a.name_zh,f=(h,p,m)=>d("button",{type:"button",id:h,onclick:()=>r({[m]:t,pick:"",
tab:"answer",extent:"answer"})},p);return[d("h2",{},s.node(t)," ",d("small",{},s.say(a.category))),d("p",{},u,a.synonyms.length?` · ${a.synonyms.join(", ")}`:""),
a.description?d("p",{},a.description):null,a.curie?d("p",{class:"source"},`${i.identifier}: `,d("code",{},a.curie)):null,d("p",{},f("start-here",i.through,"from"),
" ",f("end-here",i.until,"to")),d("h3",{},i.findings(l.length)),l.length?l.map(h=>Fn(n,h)):q(n,i.noFinding)]}var rs=6,$m='button, [role="button"], select, input, .term';function yc(n){let t=(s,o)=>{St();let r=o.map(a=>[Om(a),n(is(a))]).filter(([,a])=>a);if(!r.length)return;
let i=r.length>1;w("explained").replaceChildren(...r.map(([a,c])=>d("span",{},i?d("strong",{},`${a}: `):"",c))),wc(s)},e=s=>s instanceof Element?s.closest("[dat\
a-term]"):null;addEventListener("pointerover",({target:s})=>{let o=e(s);o&&t(o,[o])}),addEventListener("pointerout",({pointerType:s,target:o,relatedTarget:r})=>{
s==="touch"||!e(o)||r instanceof Element&&r.closest("#explained")||St()}),addEventListener("pointerdown",({target:s})=>{e(s)||St()}),addEventListener("focusin",
({target:s})=>{s instanceof Element&&s.matches($m)&&s.matches(":focus-visible")&&t(s,Mm(s))}),addEventListener("focusout",St),addEventListener("scroll",Sm,!0),addEventListener(
"keydown",km,!0),w("explained").addEventListener("pointerleave",St)}function km(n){n.key!=="Escape"||w("explained").hidden||(St(),n.stopPropagation())}function Sm(){
let n=document.activeElement;n?.getAttribute("aria-describedby")==="explained"?wc(n):St()}function St(){w("explained").hidden=!0;for(let n of document.querySelectorAll(
'[aria-describedby="explained"]'))n.removeAttribute("aria-describedby")}function Mm(n){let e=[...((n instanceof HTMLInputElement||n instanceof HTMLSelectElement?
n.labels?.[0]:null)??n).querySelectorAll("[data-term]")],s=e.length?e:[n.closest("[data-term]")].filter(o=>o!==null);return[...new Map(s.map(o=>[is(o),o])).values()]}
function is(n){return n.getAttribute("data-term")??""}function Om(n){return(n.textContent??"").trim()}function wc(n){let t=w("explained");t.hidden=!1;let[e,s]=[
n.getBoundingClientRect(),t.getBoundingClientRect()],o=e.bottom+rs,r=o+s.height>innerHeight?Math.max(0,e.top-rs-s.height):o;t.style.setProperty("--at",`${Math.max(
rs,Math.min(e.left,innerWidth-s.width-rs))}px`),t.style.setProperty("--from",`${r}px`),n.setAttribute("aria-describedby","explained")}function xc(n){let t=new Set;
for(let e of n.querySelectorAll(".term"))t.has(is(e))||e.closest("button, label, summary")||(t.add(is(e)),e.setAttribute("tabindex","0"))}var as=3,Em=2,Am=/^\s*\d+(\.\d+)?\s*$/,bc={source:"from",start:"from",target:"to",end:"to",gender:"sex",layer:"layers",effect:"effects",evidence_type:"evidence",
max_hops:"hops",steps:"hops",language:"lang",unit:"dose_unit"};function vc(n,[t,e]){if(!Object.hasOwn(G,t))return _m(t,e);if(t==="dose"&&Am.test(e))return{better:Tm(
n,e.trim()),words:n.words.dose_unit};let s=Hi(n,t);return{better:(t==="from"||t==="to"?en(n,e,as):Im(n,e,s)).map(r=>[t,r]),words:t==="hops"?["1","2","3","4","5",
"6"]:s}}function _m(n,t){let e=n.toLowerCase().replaceAll("-","_"),s=Object.keys(G),o=s.filter(i=>bs([...e],[...i])<=Math.min(Em,i.length-2));return{better:(Object.
hasOwn(bc,e)?[bc[e]]:o).slice(0,as).map(i=>[i,t]),words:s}}function Tm(n,t){let e=new Map(n.words.dose_unit.map(r=>[r,0]));for(let{dose_min:r,dose_max:i,dose_unit:a}of n.
edges.values())a&&e.set(a,(e.get(a)??0)+([r,i].includes(Number(t))?1e3:1));let s=x(e,([,r])=>-r),o=s.filter(([,r])=>r>=1e3);return(o.length?o:s).slice(0,as).map(
([r])=>["dose",`${t}${r}`])}function Im({vocabulary:n},t,e){let s=new Map(e.map(o=>[tt(n,o),o]));return Ze(n,t,s,as).map(([o])=>o)}function kc({t:n},t,e){jm(n);let s={lead:n.lead,language:n.language,theme:e==="dark"?n.light:n.dark,"share-title":n.share,"ask-title":n.ask,"panel-title":n.panel,
"zoom-in":"+","zoom-out":"−","zoom-fit":n.fit,"map-help":n.mapHelp,offline:n.offline,skip:n.panel};for(let[r,i]of Object.entries(s))w(r).textContent=i;let o={
"zoom-in":n.zoomIn,"zoom-out":n.zoomOut,"ask-section":n.ask,stage:n.stage,panel:n.panel,"map-focus":n.stage,table:n.table,figure:n.figure,views:n.views};for(let[
r,i]of Object.entries(o))w(r).setAttribute("aria-label",i);Lm(n,t),w("language").setAttribute("lang",t.lang==="zh"?"en":"zh-Hans")}function jm(n){let{link:t,keep:e,
png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}=n;for(let[f,h]of Object.entries({link:t,keep:e,png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}))
w(f).textContent=h}function Lm(n,{view:t}){for(let e of Ne)w(`view-${e}`).textContent=n[e],w(`view-${e}`).setAttribute("aria-pressed",String(t===e));for(let e of[
"ladder","brain","harvest","forest","gaps"])w(`view-${e}`).dataset.term=e;w("tab-compare").dataset.term="compare",w("tab-conflicts").dataset.term="clash"}function Sc({
t:n},t,e){for(let s of Lt){let o=w(`tab-${s}`);o.textContent=n.tabs[s]+(s==="conflicts"?` (${e.conflicts.length})`:""),o.setAttribute("aria-selected",String(t.tab===
s)),o.tabIndex=t.tab===s?0:-1}w("panel-body").setAttribute("aria-labelledby",`tab-${t.tab}`)}var Nm=60,$c=12;function Mc(n,t,e){let{t:s}=n,o=w("notice");o.hidden=
!t.length;let r=([a,c])=>`${a}=${c}`.slice(0,Nm),i=a=>{let{better:c,words:l}=vc(n.graph,a),u=h=>d("button",{type:"button",class:"plain",onclick:()=>e(a,h)},r(h));
if(c.length)return[` ${s.didYouMean(r(a))} `,c.map((h,p)=>[p?", ":"",u(h)])];let f=l.slice(0,$c).join(", ")+(l.length>$c?", …":"");return f?` ${s.mayBe(Object.
hasOwn(G,a[0])?a[0]:"",f)}`:""};o.replaceChildren(...t.length?Jt([s.leftOut(t.map(r).join(", ")),t.map(i)]):[])}function Oc({graph:n,t},{answer:e}){let s=e?ce(n,
e):"",{version:o}=n.figures;w("cited").textContent=t.cited(o,s,new Date().toISOString().slice(0,10))}function Ec(n,t,{findings:e,answer:s}){let o=[...e.values()].
filter(({edge:i})=>i.signed),r=o.filter(({match:i})=>i===S.ASSERTED).length;w("headline").textContent=s?wt(`${n.node(t.from)} → ${n.node(t.to)} · ${n.where(s.
question.context)}: ${n.say(s.verdict)}`):"",w("counts").textContent=n.t.shown(o.length,r,Cm(s)),w("counts").dataset.findings=String(o.length)}function Cm(n){if(!n)
return 0;let t=P(n);return new Set(t.flatMap(e=>e.edges.filter(s=>s.signed))).size}function Ac(n,t,e,s){let{strokes:o,notes:r}=Oo({words:n,state:t,overlay:e},Dn[s]);
w("line-legend").replaceChildren(...o.map(({stroke:i,text:a})=>d("li",{},Cr(...i),a)),...r.map(i=>d("li",{},i)))}var Rm=6;function _c(n,t,e){let s=e.startsWith(
"line:")?t?.lines.find(r=>r.id===e.slice(5)):void 0,o=e.startsWith("node:")?n.node(e.slice(5)):"";w("hint").textContent=wt(s?Bm(n,s):o)}function Bm(n,{subject:t,
object:e,sign:s,label:o,ids:r}){let i=r.map(u=>n.graph.edges.get(u)).filter(u=>u!==void 0),a=[...new Set(i.map(u=>n.source(u)))].slice(0,Rm),c=`${n.node(t)} → ${n.
node(e)}`,l=s==="="?n.joined([...new Set(i.map(({predicate:u})=>n.say(u)))]):n.sign(s);return[`${c}: ${l}`,o,n.joined(a,"clauses")].filter(Boolean).join(" ")}var Tc="oxygraph:guide",Ic="read",cs=class{constructor(t){this.words=t,this.step=0,w("guide-open").addEventListener("click",()=>w("guide").hidden?this.open():this.
close()),w("guide-back").addEventListener("click",()=>this.go(this.step-1)),w("guide-next").addEventListener("click",()=>this.go(this.step+1)),w("guide-close").
addEventListener("click",()=>this.close()),w("guide").addEventListener("keydown",e=>{e.key==="Escape"&&this.close()})}greet(){location.hash.length>1||document.body.
dataset.view||!Dm()||(w("guide").hidden=!1,this.draw())}open(){w("guide").hidden=!1,this.step=0,this.draw(),dispatchEvent(new Event("resize")),w("guide-next").focus()}close(){
let t=w("guide").contains(document.activeElement);w("guide").hidden=!0,zm(),this.draw(),dispatchEvent(new Event("resize")),t&&w("guide-open").focus()}go(t){if(t>=
ve.en.length){this.close();return}this.step=Math.max(0,t),this.draw()}draw(){let t=this.words(),{t:e,lang:s}=t,o=!w("guide").hidden,[r,i,a]=ve[s][this.step];for(let[
l]of ve[s])w(l).classList.toggle("pointed",o&&l===r);if(w("guide-open").textContent=e.guide,w("guide-open").setAttribute("aria-expanded",String(o)),w("guide").setAttribute(
"aria-label",e.guide),!o)return;let c=this.step===ve[s].length-1;w("guide-text").replaceChildren(d("strong",{},`${e.guideStep(this.step+1,ve[s].length)} · ${i}\
: `),a),w("guide-back").textContent=e.back,w("guide-back").toggleAttribute("disabled",!this.step),w("guide-next").textContent=c?e.done:e.next,w("guide-close").textContent=
e.guideClose,w("glossary-title").textContent=e.allWords,Wt("glossary").dataset.lang!==s&&Pm(t)}};function Pm(n){let{lang:t}=n,e=o=>Reflect.get(ac[t],o)??n.text(
o)??n.say(o),s=Object.entries(ts[t]).map(([o,r])=>d("div",{},d("dt",{},e(o)),d("dd",{},r)));w("glossary-words").replaceChildren(...s),Wt("glossary").dataset.lang=
t}function Dm(){try{return localStorage.getItem(Tc)!==Ic}catch{return!1}}function zm(){try{localStorage.setItem(Tc,Ic)}catch{}}function Fe(n,t){let e=Gm(n),{paper:s}=n.papers,o=new Set([...t].flatMap(({reference:i})=>i.map(a=>s.get(a)??a))),r=Array.from(o,i=>Hm(Wm(n,i),e.get(i)??i));return x(
r,({key:i})=>i)}function Wm({references:n,papers:t},e){let s=[...t.paper].filter(([i,a])=>a===e&&i!==e),o=[e,...s.map(([i])=>i)].map(i=>n.get(i)),r={...o[0]};for(let[
i,a]of o.slice(1).flatMap(c=>Object.entries(c)))jc(Reflect.get(r,i))&&!jc(a)&&Reflect.set(r,i,a);return t.withdrawn.has(e)?{...r,status:"retracted"}:r}function jc(n){
return Array.isArray(n)?!n.length:!n}function Hm(n,t){let e=n.authors.split(";").map(i=>i.trim()),s=n.status==="retracted"?["Retracted."]:[],{citation:o,match_confidence:r}=n;
return["high","medium"].includes(r)||s.push(`Match to the review's number ${o.join(", ")}: ${r}.`),{...n,key:t,names:e.filter(Boolean).map(Um),told:s.join(" ")}}
var Fm=/^(.+) (\p{Lu}{1,4})$/u;function Um(n){let[,t,e]=Fm.exec(n)??["",n,""];return{family:t,given:[...e].map(s=>`${s}.`).join(" ")}}function Nc({family:n,given:t}){
return t?`${n}, ${t}`:n}var Lc=new WeakMap;function Gm(n){let t=Lc.get(n)??qm(n);return Lc.set(n,t),t}function qm({references:n,papers:t,vocabulary:e}){let s=new RegExp(
e.named.initials),o=new Map;for(let a of M(new Set(t.paper.values()))){let{authors:c,year:l}=n.get(a),u=c.split(";")[0].trim().replace(s,""),f=Zm(u,l)||tt(e,a).
replaceAll(" ","-");o.set(f,[...o.get(f)??[],a])}let r=new Map,i=[...o].sort(([a,c],[l,u])=>+(c.length>1)-+(u.length>1)||dt(a,l));for(let[a,c]of i){let l=Qm(a,new Set(
r.values()),c.length===1);for(let u of c)r.set(u,String(l.next().value))}return r}var Km={ß:"ss",ø:"o",Ø:"O",ł:"l",Ł:"L",æ:"ae",Æ:"Ae",đ:"d",ı:"i"},Vm=/[ßøØłŁæÆđı]/g,
Ym=/\p{Mn}/gu,Xm=/[^a-z0-9]/g,Jm=/[a-z]/;function Zm(n,t){let s=n.replace(Vm,o=>Km[o]).normalize("NFKD").replace(Ym,"").toLowerCase().replace(Xm,"");return Jm.test(
s)?`${s}${t||"nd"}`:""}function*Qm(n,t,e){e&&!t.has(n)&&(yield n);for(let s=0;;s+=1){let o=`${n}${Cc(s)}`;t.has(o)||(yield o)}}function Cc(n){return(n>=26?Cc(Math.
floor(n/26)-1):"")+String.fromCharCode(97+n%26)}var tg=/[&%$#_{}]/g,eg=/[\p{L}\p{N}]*[\p{L}\p{Nl}\p{No}][\p{L}\p{N}]*[A-Z][\p{L}\p{N}]*|[A-Z]\p{Nd}+/gu;function ke(n){
return n.replaceAll("\\","/").replaceAll("~"," ").replace(tg,"\\$&")}function Rc(n){let t=s=>s.given||!s.family.includes(" ")?ke(Nc(s)):`{${ke(s.family)}}`;return n.
map(s=>{let o={author:s.names.map(t).join(" and "),title:ke(s.title).replace(eg,"{$&}"),journal:ke(s.journal),year:String(s.year||""),volume:ke(s.volume),pages:s.
pages.replaceAll("-","--"),doi:s.doi,pmid:s.pmid,note:ke(s.told)},i=Object.entries(o).filter(([,a])=>a).map(([a,c])=>`  ${a} = {${c}}`).join(`,
`);return`@${s.journal?"article":"misc"}{${s.key},
${i}
}
`}).join(`
`)}function Bc(n){return n.map(e=>{let s=e.pages.indexOf("-"),[o,r]=s<0?[e.pages,""]:[e.pages.slice(0,s),e.pages.slice(s+1)];return`${[["TY",e.journal?"JOUR":"G\
EN"],["ID",e.key],...e.names.map(c=>["AU",Nc(c)]),["TI",e.title],["PY",String(e.year||"")],["T2",e.journal],["VL",e.volume],["SP",o],["EP",r],["DO",e.doi],["AN",
e.pmid?`PMID: ${e.pmid}`:""],["N1",e.told]].filter(([,c])=>c).map(([c,l])=>`${c}  - ${l}
`).join("")}ER  - 
`}).join(`
`)}function ne({view:n,state:t}){let s=t.extent==="all"?n.findings.values():n.shown.flatMap(o=>o.findings);return x(s,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function Dc(n,t){let{t:e}=t.words,s=d("tr",{},e.columns.map((a,c)=>d("th",{scope:"col","aria-sort":ng(c)},sg(t,a,c)))),o=d("tbody",{},og(ne(t).map(a=>rg(t,a)))),
r=a=>{ot.text=Ce(a),Pc(o)},i={id:"table-filter",type:"search",value:ot.text,"aria-label":e.filter,placeholder:e.filter};Pc(o),n.replaceChildren(d("input",{...i,
oninput:r}),...o.rows.length?[]:[q(t,e.noFinding)],d("table",{},d("caption",{},e.tableCaption),d("thead",{},s),o))}var ot={column:-1,down:!1,text:""};function ng(n){
return ot.column!==n?"none":ot.down?"descending":"ascending"}function sg({redraw:n},t,e){let s=()=>{ot.down=ot.column===e&&!ot.down,ot.column=e,n()};return d("b\
utton",{type:"button",class:"plain",id:`sort-${e}`,onclick:s},t)}function og(n){if(ot.column<0)return n;let t=x(n,e=>e.children[ot.column]?.textContent?.toLowerCase()??
"");return ot.down?t.reverse():t}function Pc(n){let t=ot.text.trim().toLowerCase();for(let e of n.rows)e.hidden=!e.textContent?.toLowerCase().includes(t)}function rg({
graph:n,words:t,change:e},s){let{edge:o,match:r}=s,i=xo(t,s),a=n.vocabulary.matches[r],c=o.signed?[wo(t,o),` ${t.say(o.effect)}`]:t.say(o.predicate),l=()=>e({pick:`\
finding:${o.id}`,tab:"evidence"});return d("tr",{"data-finding":o.id,"data-match":a,"data-counted":String(!i),class:r===S.COMPATIBLE||i?"light":""},d("td",{},t.
node(o.subject)),d("td",{},c),d("td",{},t.node(o.object)),d("td",{},[o.signed?t.text(a):"",i].filter(Boolean).join("; ")),d("td",{},t.chips(o).join(" · ")),d("\
td",{},t.source(o)),d("td",{},t.statement(o)),d("th",{scope:"row"},d("button",{type:"button",class:"plain",onclick:l},o.id)))}function zc(n,{edge:t,match:e,silentBecause:s}){let o=Object.entries(xn(n.vocabulary,"edges",t));return{...Object.fromEntries(o.map(([r,i])=>[r,i??""])),match:n.
vocabulary.matches[e],counted:s?"no":"yes",silent_because:s,doi:t.reference.map(r=>n.references.get(r)?.doi).filter(Boolean)}}var ig=/^\s*[=+\-@]|^[\t\r]/,ag=/[",\n\r]/;
function cg(n){let t=Array.isArray(n)?n.join("|"):String(n),e=ig.test(t)?`'${t}`:t;return ag.test(e)?`"${e.replaceAll('"','""')}"`:e}function Wc(n,t){let e=[...Object.
keys(n.vocabulary.columns.edges),"match","counted","silent_because","doi"],s=t.map(o=>{let r=zc(n,o);return e.map(i=>cg(Reflect.get(r,i))).join(",")});return`\uFEFF${[
e.join(","),...s].join(`\r
`)}\r
`}function Hc(n,t,e){let s={question:Xt(n,e),findings:t.map(o=>zc(n,o))};return`${JSON.stringify(s,null,1)}
`}function ls(n,t){let e=new Set(t.flatMap(({reference:i})=>i)),s=Array.from(e,i=>n.references.get(i)).filter(i=>i!==void 0),o=x(s,({citation:i,id:a})=>[i[0]??Number.
MAX_VALUE,a]),r=new Set;return o.filter(i=>r.size<r.add(i.doi||i.id).size).map(i=>{let{id:a,citation:c,authors:l,year:u,title:f,journal:h}=i,p=[l||a,u,f,h].filter(
Boolean).join(". "),m=pn(n,i).join(" "),g=n.retracted(a)?" RETRACTED":"";return`${[xt(c),p].filter(Boolean).join(" ")}. ${m||"(identifier not verified)"}${g}`}).
join(`
`)}var lg=1e4;function qo(n,t){let e=URL.createObjectURL(n),s=document.createElement("a");[s.href,s.download]=[e,t],document.body.append(s),s.click(),s.remove(),
setTimeout(()=>URL.revokeObjectURL(e),lg)}function us(n,t,e){qo(new Blob([n],{type:`${e};charset=utf-8`}),t)}async function fs(n){try{return await navigator.clipboard.
writeText(n),!0}catch{let t=document.createElement("textarea");t.value=n,t.setAttribute("readonly",""),document.body.append(t),t.select();let e=document.execCommand(
"copy");return t.remove(),e}}var Ue={bibtex:{write:Rc,name:"oxygraph.bib",type:"application/x-bibtex"},ris:{write:Bc,name:"oxygraph.ris",type:"application/x-research-info-systems"}},Ko="ans\
wer";function ug({view:{answer:n}}){return n?[...new Set(P(n))].flatMap(t=>t.edges):[]}function fg({view:n,state:t}){let[e,s]=st(t.pick),o=s.split(">"),r=new Set(
o.slice(1).map((c,l)=>`${o[l]}>${c}`)),i=c=>e==="finding"?c.id===s:e==="node"?c.subject===s||c.object===s:r.has(`${c.subject}>${c.object}`);return(t.pick?[...n.
findings.values()]:ne({view:n,state:t})).map(({edge:c})=>c).filter(c=>!t.pick||i(c))}function hg(n,t){return t==="answer"&&n.view.answer?ug(n):fg(n)}function Fc(n){
let{graph:t,words:e,state:s,redraw:o}=n,{t:r}=e,i=hg(n,Ko),a=Fe(t,i),c=u=>{Ko=u,o()},l=[["answer",r.papersOfAnswer],["shown",s.pick?r.papersOfPick:r.papersShown]];
return[d("h2",{},r.papers(a.length)),d("div",{class:"row"},d("label",{for:"papers-of"},r.papersOf),X("papers-of",n.view.answer?Ko:"shown",l,c)),a.length?dg(n,i):
q(n,r.noPaper),d("ol",{class:"papers"},a.map(u=>d("li",{"data-paper":u.key},bo(e,u))))]}function dg({graph:n,words:t,announce:e},s){let{t:o}=t,r=(c,l,u)=>d("but\
ton",{type:"button",id:c,onclick:u},l),i=c=>()=>{let{write:l,name:u,type:f}=Ue[c];us(l(Fe(n,s)),u,f),e(o.saved)},a=async()=>e(await fs(ls(n,s))?o.copied:o.copyFailed);
return d("p",{class:"tools"},r("papers-copy",o.cite,a),r("papers-bibtex","BibTeX",i("bibtex")),r("papers-ris","RIS",i("ris")))}var pg=8,mg=60;function Yo(n,t){let e=new Vo(n,t);return d("div",{class:"combobox"},d("label",{for:n},t.words.t[n]),e.input,e.list)}var Vo=class{constructor(t,e){
let{words:s,state:o}=e;this.key=t,this.shown=e,this.hits=[],this.at=-1,this.list=d("ul",{role:"listbox",id:`${t}-list`,"aria-label":s.t[t],hidden:!0}),this.input=
d("input",{id:t,type:"text",role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-controls":`${t}-list`,"aria-expanded":"false",
value:o[t]?s.node(o[t]):""}),this.input.addEventListener("input",()=>{this.at=-1,this.show()}),this.input.addEventListener("focus",()=>this.input.select()),this.
input.addEventListener("blur",()=>this.putBack()),this.input.addEventListener("keydown",r=>this.pressed(r))}close(){this.list.hidden=!0,this.input.setAttribute(
"aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.at=-1}putBack(){let{words:t,state:e}=this.shown;this.close(),this.input.value=
e[this.key]?t.node(e[this.key]):""}take(t){this.close(),this.shown.change({[this.key]:t,pick:"",extent:"answer",tab:"answer"})}find(){this.hits=en(this.shown.graph,
this.input.value,pg)}show(){this.find(),this.list.replaceChildren(...this.hits.map((t,e)=>this.option(t,e))),this.list.hidden=!this.hits.length,this.input.setAttribute(
"aria-expanded",String(this.hits.length>0)),this.at>=0&&this.input.setAttribute("aria-activedescendant",`${this.key}-${this.at}`)}option(t,e){let{graph:s,words:o}=this.
shown,r=l=>{l.preventDefault(),this.take(t)},i={role:"option",id:`${this.key}-${e}`,"aria-selected":String(e===this.at)},a=s.nodes.get(t)?.category??"",c=d("sma\
ll",{},` ${o.say(a)}`);return d("li",{...i,"data-node":t,onmousedown:r},o.node(t),c)}pressed(t){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp",
"Enter"].includes(t.key)&&(t.preventDefault(),t.key==="Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}walk(t){this.list.hidden||(this.at=(this.at+t+this.
hits.length)%Math.max(1,this.hits.length)),this.show()}enter(){let t=this.input.value.trim();this.find(),this.hits.length?this.take(this.hits[Math.max(0,this.at)]):
t?this.shown.announce(this.shown.words.t.unknown(t.slice(0,mg))):this.take("")}};var Xo=new Set(["how","what","legend"]);function Zo(n,t){let{words:e,state:s,change:o}=t,{t:r}=e,i=Array.from({length:Yt},(c,l)=>[String(l+1),String(l+1)]),a=()=>o(
{from:s.to,to:s.from,pick:""});n.replaceChildren(d("div",{class:"ends"},Yo("from",t),Yo("to",t)),d("div",{class:"row"},d("label",{for:"hops"},T(e,"hops",r.hops)),
X("hops",String(s.hops),i,c=>o({hops:Number(c),pick:""})),d("button",{type:"button",id:"swap",onclick:a},r.swap)),qe({type:"checkbox",id:"one",checked:s.one,onchange:c=>o(
{one:Re(c)})},T(e,"chimera",r.one)),qe({type:"checkbox",id:"stated",checked:s.stated,onchange:c=>o({stated:Re(c),pick:""})},T(e,"stated",r.stated)),gg(t),hs("wh\
om",r.whom,Ge(t,"sex"),Ge(t,"species"),Ge(t,"population"),yg(t)),hs("how",r.how,wg(t),Ge(t,"route"),Ge(t,"regimen")),hs("what",r.what,Jo(t,"layers"),Jo(t,"effec\
ts"),Jo(t,"evidence")),hs("legend",r.legend,vg(t)),d("button",{type:"button",id:"reset",onclick:()=>o($g(t.graph))},r.reset))}function qe(n,...t){return d("labe\
l",{class:"choice"},d("input",n),t)}function gg({words:{t:n},state:t,change:e}){let s=(o,r)=>{let i=t.extent===o,a=()=>e({extent:o,pick:""});return qe({type:"ra\
dio",name:"extent",id:`extent-${o}`,value:o,checked:i,onchange:a},r)};return d("fieldset",{},d("legend",{},n.extent),s("answer",n.answerOnly),s("all",n.everything))}
function hs(n,t,...e){let s=o=>{o.target instanceof HTMLDetailsElement&&o.target.open?Xo.delete(n):Xo.add(n)};return d("details",{id:`group-${n}`,open:!Xo.has(n),
ontoggle:s},d("summary",{id:`group-${n}-title`},t),e)}function Ke({t:n},t,{count:e,stated:s}){return e===void 0?t:`${t} (${s===void 0?e:n.statedCount(s,e-s)})`}
function Ge({words:n,state:t,facets:e,change:s},o){let r=e[o].map(i=>[i.value,Ke(n,n.named(i.value),i)]);return d("div",{class:"row"},d("label",{for:`facet-${o}`},
T(n,o,n.t[o])),X(`facet-${o}`,t[o],[["",n.t.any],...r],i=>s({[o]:i,pick:""})))}function yg({graph:n,words:t,state:e,facets:s,change:o}){let i=s.setting.filter(({
value:c})=>!e.setting.includes(c)).map(c=>[c.value,Ke(t,t.named(c.value),c)]),a=c=>o({setting:[...Tt(n,C(e),"setting",c).setting],pick:""});return d("div",{},d(
"div",{class:"row"},d("label",{for:"facet-setting"},T(t,"setting",t.t.setting)),X("facet-setting","",[["",t.t.settingAdd],...i],a)),e.setting.map(c=>d("button",
{...{type:"button",class:"chosen","data-setting":c,"data-near":"facet-setting"},onclick:()=>o({setting:e.setting.filter(f=>f!==c),pick:""})},`${t.named(c)} ✕`)))}
var Uc="IU";function wg({graph:n,words:t,state:e,facets:s,change:o}){let{t:r}=t,i=e.dose===null||e.dose_to!==null?"":`${e.dose} ${e.dose_unit}`,a=s.dose.map(h=>[
h.value,Ke(t,h.value,h)]),c=h=>{let p=h?Tt(n,C(e),"dose",h):G;o({dose:p.dose,dose_to:p.dose_to,dose_unit:p.dose_unit,pick:""})},l=h=>o({...xg(e,h),pick:""}),u=(h,p,m)=>d(
"input",{type:"number",min:"0",step:"any",id:h,"aria-label":p,placeholder:p,value:String(e[m]??""),onchange:g=>{let y=Ce(g);setTimeout(()=>l({[m]:y===""?null:Math.
max(0,Number(y))}))}}),f=n.words.dose_unit.map(h=>[h,h]);return d("div",{},d("div",{class:"row"},d("label",{for:"facet-dose"},r.dose),X("facet-dose",i,[["",r.any],
...a],c)),d("div",{class:"row dose"},u("dose-from",r.doseFrom,"dose"),u("dose-to",r.doseTo,"dose_to"),X("dose-unit",e.dose_unit||Uc,f,h=>l({dose_unit:h}),r.doseUnit)))}
function xg(n,t){let e={dose:n.dose,dose_to:n.dose_to,dose_unit:n.dose_unit||Uc,...t};if(e.dose===null)return{dose:null,dose_to:null,dose_unit:""};let s=e.dose_to!==
null&&e.dose_to>=e.dose;return{...e,dose_to:s?e.dose_to:null}}var bg={layers:"layer",effects:"effect",evidence:"evidence_type"};function Jo({graph:n,words:t,state:e,
facets:s,change:o},r){let i=e[r],a=(l,u)=>{let f=u?[...i,l]:i.filter(p=>p!==l),h=r==="layers"&&!f.length;o({[r]:h?$t(n).layers:n.words[bg[r]].filter(p=>f.includes(
p)),pick:""})},c=s[r].map(l=>{let{value:u}=l,f={type:"checkbox","data-facet":r,value:u,checked:i.includes(u)};return qe({...f,onchange:h=>a(u,Re(h))},r==="layer\
s"?T(t,u,Ke(t,t.say(u),l)):Ke(t,t.say(u),l))});return d("fieldset",{},d("legend",{},T(t,r,t.t[r])),c)}function vg({graph:n,words:t,state:e,change:s}){let o=n.words.
category.flatMap(r=>{let i=n.looks.get(r);if(!i)return[];let a=e.hidden.filter(f=>f!==r),c=f=>s({hidden:Re(f)?a:[...a,r],pick:""}),l=!e.hidden.includes(r);return[
d("li",{},qe({type:"checkbox","data-category":r,checked:l,onchange:c},Br(i),t.say(r)))]});return d("ul",{class:"legend"},o)}function $g(n){let{from:t,to:e,hops:s,
one:o,extent:r,tab:i,view:a,lang:c,theme:l,...u}=$t(n);return u}var kg={width:1200,height:800},ds=class{constructor(t){this.page=t;let e=(s,o)=>w(s).addEventListener("click",o);e("print",()=>window.print()),e("link",()=>this.
copy(this.link())),e("cite",()=>this.copy(ls(t.graph,this.#t())));for(let s of["bibtex","ris"])e(s,()=>this.save(this.bibliography(s),Ue[s].name,Ue[s].type));e(
"csv",()=>this.save(Wc(t.graph,ne(t)),"oxygraph-findings.csv","text/csv")),e("json",()=>{this.save(Hc(t.graph,ne(t),t.state),"oxygraph-findings.json","applicati\
on/json")}),e("keep",()=>this.save(this.#e(),Sg(t.state),"text/html")),e("svg",()=>this.save(this.picture().text,"oxygraph.svg","image/svg+xml")),e("png",async()=>{
let{text:s,size:o}=this.picture();qo(await Pr(s,o),"oxygraph.png"),this.announce("saved")})}#t(){return ne(this.page).map(({edge:t})=>t)}bibliography(t){return Ue[t].
write(Fe(this.page.graph,this.#t()))}announce(t){this.page.announce(this.page.words.text(t))}async copy(t){this.announce(await fs(t)?"copied":"copyFailed")}save(t,e,s){
us(t,e,s),this.announce("saved")}#e(){let{source:t,graph:e,state:s}=this.page,o=t.cloneNode(!0),[r,i]=[o.querySelector("title"),o.querySelector("body")];if(!(r&&
i))throw new Error("the page was not written by OxyGraph");return r.textContent=document.title,i.dataset.view=Xt(e,s),`<!doctype html>
${o.outerHTML}
`}link(){let{page:t}=this;return t.remember(),`${location.href.split("#")[0]}#${Xt(t.graph,t.state)}`}#n(){let t=this.page.map?.size();return t?.width&&t.height?
t:kg}picture(){let{page:t}=this,[e]=es(t);return e?{text:Ae(e,t.graph.figures),size:e}:this.#s()}printed(){let{page:t}=this;if(t.inLines)return[ss(this.#s().text)];
if(t.state.view!=="table")return[];let{said:e,stamp:s}=Mo(t);return[d("h2",{},document.title),...[...e,s].map(o=>d("p",{},o))]}#s(){let{page:t}=this,e=zn(t.graph,
t.state,t,this.#n(),t.theme),s=t.map?.measure??ln(),o=Oa(Ma(t,e),document.title,e,s),r={width:e.width,height:Math.round(o.height)};return{text:jr(e,document.title,
s,o),size:r}}};function Sg({from:n,to:t}){return`${["oxygraph",n,t].filter(Boolean).join("-")}.html`}function Gc(){let n=Wt("share");n.addEventListener("keydown",
t=>{t.key!=="Escape"||!n.open||(n.open=!1,w("share-title").focus())});for(let t of["focusin","pointerdown"])document.addEventListener(t,({target:e})=>{e instanceof
Node&&n.contains(e)||(n.open=!1)})}var qc={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Mg=2.5,ps=class{constructor(t){this.page=t,this.walked=""}press(t){let{key:e}=t,{page:s,
walked:o}=this,r={Escape:()=>this.#t(),"+":()=>s.map?.zoom(1),"=":()=>s.map?.zoom(1),"-":()=>s.map?.zoom(-1),0:()=>s.fitted()};if(o&&(r.Enter=()=>s.change({pick:`\
node:${o}`,tab:"evidence"})),Object.hasOwn(qc,e))this.#e(e);else if(Object.hasOwn(r,e))r[e]();else return;t.preventDefault()}#t(){let{page:t}=this;this.walked="",
t.map&&(t.map.hovered=""),t.change({pick:""})}#e(t){let{page:e}=this,{picture:s,map:o,words:r}=e,i=s&&Og(s,this.walked,e.state.from,qc[t]);if(!(i&&s))return;this.
walked=i.id,o&&(o.hovered=i.id),o?.reveal(i);let a=s.lines.filter(({subject:c,object:l})=>c===i.id||l===i.id);e.announce(r.t.at(r.node(i.id),a.length)),e.hint(`\
node:${i.id}`)}};function Og({nodes:n},t,e,[s,o]){let r=n.find(a=>a.id===t);if(!r)return n.find(a=>a.id===e)??n[0];let i=n.filter(a=>a!==r&&Kc(a,r,s,o)>2);return K(
i,a=>[Kc(a,r,s,o)+Mg*Eg(a,r,s,o),a.id])??r}function Kc(n,t,e,s){return(n.x-t.x)*e+(n.y-t.y)*s}function Eg(n,t,e,s){return Math.abs((n.x-t.x)*s)+Math.abs((n.y-t.
y)*e)}var Ag={answer:Ia,evidence:mc,conflicts:dc,compare:Sa,papers:Fc},_g=["from","to","extent","by","view"],Vc=120,gs=class{constructor(t,e){this.graph=t,this.source=
e,this.state=this.#t(),this.counted=!1,this.leftOut=ao(ms(),this.state,t),this.view=Ys(t,this.state),this.overlay=Qs(t,this.state),this.picture=null,this.announced=
"",this.moving=void 0,this.map=null,this.takeAway=new ds(this),this.guide=new cs(()=>this.words),Wt("ask").open=ks(),this.#u(),this.guide.greet(),this.#r()}openMap(){
let t=new dn(w("map"),{pick:e=>this.#n(e),hover:e=>this.hint(e),move:()=>this.#e(t.where())});this.map=t,this.inLines&&this.#o(),t.go(this.state.zoom)}look(){let{
graph:t,state:e,view:s,overlay:o,picture:r,map:i}=this;return{graph:t,state:e,view:s,overlay:o,picture:r,map:i,facets:()=>Js(t,e),bibliography:a=>this.takeAway.
bibliography(a),taken:()=>this.takeAway.picture().text,sensitivity:()=>Array.from(s.answer?.sensitivity.without??[],([a,c])=>({study:a,verdict:c})),change:a=>this.
change(a)}}#t(){return Di(ms(),{...$t(this.graph),...this.graph.start},this.graph)}change(t){let e=this.state;this.leftOut=[],this.state={...e,...t};let s=_g.some(
o=>e[o]!==this.state[o]);s&&t.zoom===void 0&&(this.state.zoom=""),(e.from!==this.state.from||e.to!==this.state.to)&&Ta(),this.remember(),this.draw(),this.#l(),(s||
e.zoom!==this.state.zoom)&&this.map?.go(this.state.zoom)}#e(t){this.state={...this.state,zoom:t},clearTimeout(this.moving),this.moving=setTimeout(()=>this.remember(
"replaceState"),Vc)}#n(t){this.change({pick:t,...t?{tab:"evidence"}:{}}),t&&!ks()&&w("panel").scrollIntoView()}remember(t="pushState"){try{let e=`#${Xt(this.graph,
this.state)}`;e!==location.hash&&history[t](null,"",e)}catch{}}get inLines(){return this.state.view==="map"&&!pe(this.state)}get#s(){return matchMedia("print").
matches}get theme(){return this.#s?"light":this.state.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}get words(){return new $e(this.
graph,this.state.lang)}draw(){this.view=Ys(this.graph,this.state),this.overlay=Qs(this.graph,this.state),this.#r()}#r(){let{state:t,words:e}=this,s=Ss();St(),document.
documentElement.lang=t.lang==="zh"?"zh-Hans":"en",document.documentElement.dataset.theme=this.theme;let o=t.from&&t.to?e.t.question(e.node(t.from),e.node(t.to)):
"";document.title=o?`${o} – OxyGraph`:e.t.title;let r=this.#i();kc(e,t,this.theme),this.guide.draw(),Mc(e,this.leftOut,([i],a)=>{let c=new URLSearchParams(ms().
replace("#",""));c.delete(i),c.set(...a),location.hash=c.toString()}),Oc(e,this.view),Zo(w("ask-body"),r),Sc(e,t,this.view),w("panel-body").replaceChildren(...Jt(
Ag[t.tab](r))),xc(w("panel-body")),Ec(e,t,this.view),this.#c(r),w("printed").replaceChildren(...this.#s?this.takeAway.printed():[]),Ms(s)}#i(){let{graph:t,state:e,
words:s,counted:o}=this;return{graph:t,words:s,state:e,view:this.view,overlay:this.overlay,facets:o?Js(t,e):gi(t,e),theme:this.theme,change:r=>this.change(r),redraw:()=>this.
draw(),announce:r=>this.announce(r)}}count(){this.counted=!0;let t=Ss();Zo(w("ask-body"),this.#i()),Ms(t)}#c(t){let{view:e}=this.state,s=this.inLines;w("table").
hidden=e!=="table",w("map-frame").hidden=!s,w("figure").hidden=s||e==="table",this.picture=null,w("view-forest").hidden=e!=="forest"&&!uc(this),w("drawn").textContent=
"",e==="table"?Dc(w("table"),t):s?this.#o():this.#a(t)}#a(t){let{t:e}=this.words,s=es(this),{from:o,to:r,hops:i,view:a}=this.state,c=o&&o===r?e.same:e.noQuestion,
l=d("p",{class:"empty"},["harvest","forest"].includes(a)?e.noPair:c),u=s.map(g=>hc(g,t,this.theme)),f=s.some(g=>!g.drawn),h={ladder:e.noPath(i),gaps:e.noneReports(
this.words.say(this.state.columns))},p=f?[q(t,a==="ladder"||a==="gaps"?h[a]:e.noFinding)]:[],m=a==="gaps"?[lc(t)]:[];w("figure").replaceChildren(...m,...p,...u.
length?u:[l]),uo(w("figure")),performance.mark("oxygraph:drawn")}#o(){let{map:t}=this;if(!t)return;Ac(this.words,this.state,this.overlay,this.theme);let e=()=>zn(
this.graph,this.state,this,t.free(),this.theme),s=e(),{t:o}=this.words,r=this.view.answer?.paths.length??0,i=s.paths<r?` ${o.firstPaths(s.paths,r)}`:"",{height:a}=t.
free();w("drawn").textContent=o.drawn(s.nodes.length,s.lines.length)+i,t.free().height!==a&&(s=e()),this.picture=s,t.show(s)}hint(t){_c(this.words,this.picture,
t)}#l(){let{words:t,view:e}=this,o=`${e.answer?`${t.t.verdict}: ${t.say(e.answer.verdict)}. `:""}${w("counts").textContent}`;o!==this.announced&&this.announce(o),
this.announced=o}announce(t){w("live").textContent=t}#u(){let t=(s,o)=>w(s).addEventListener("click",o);t("language",()=>this.change({lang:this.state.lang==="zh"?
"en":"zh"})),t("theme",()=>this.change({theme:this.theme==="dark"?"light":"dark"}));for(let s of Ne)t(`view-${s}`,()=>this.change({view:s}));t("zoom-in",()=>this.
map?.zoom(1)),t("zoom-out",()=>this.map?.zoom(-1)),t("zoom-fit",()=>this.fitted());for(let s of[w("figure"),window])s.addEventListener("scroll",()=>uo(w("figure")));
t("skip",s=>{s.preventDefault(),w("panel-body").focus()});for(let s of Lt)t(`tab-${s}`,()=>this.change({tab:s}));w("tabs").addEventListener("keydown",s=>this.#d(
s));let e=new ps(this);w("map-focus").addEventListener("keydown",s=>e.press(s)),w("map-focus").addEventListener("blur",()=>this.map?.hover("")),Gc(),yc(s=>this.
words.explained(s)),this.#f()}#f(){let t;addEventListener("resize",()=>{clearTimeout(t),t=setTimeout(()=>{this.picture&&(this.#o(),this.map?.go(this.state.zoom))},
Vc)}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.draw()),matchMedia("print").addEventListener("change",()=>this.#h()),addEventListener(
"hashchange",()=>{this.state=this.#t(),this.leftOut=ao(ms(),this.state,this.graph),this.#h()})}#h(){this.draw(),this.map?.go(this.state.zoom)}fitted(){this.map?.
fit(),this.#e("")}#d(t){let[e,s]=[Lt.indexOf(this.state.tab),Lt.length],o={ArrowRight:e+1,ArrowLeft:e-1,Home:0,End:s-1};if(!Object.hasOwn(o,t.key))return;t.preventDefault();
let r=Lt[(o[t.key]+s)%s];this.change({tab:r}),w(`tab-${r}`).focus()}};function ms(){return location.hash.length>1?location.hash:document.body.dataset.view??""}var Tg=500;async function Ig(){if(!hr()){w("counts").textContent=be[document.documentElement.lang==="en"?"en":"zh"].tooOld;return}let n=document.documentElement.
cloneNode(!0),t=new gs(await mr(document),n);await jg(),t.count(),await Wr(document),t.openMap(),Reflect.set(window,"oxygraph",t)}function jg(){return new Promise(
n=>{requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,Tg)})}Ig();})();
