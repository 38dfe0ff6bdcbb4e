/* Built from engine/ and ui/ by `make script`. */
"use strict";(()=>{function ht(n,t){let e=Math.min(n.length,t.length);for(let s=0;s<e;s+=1){let[o,r]=[n.charCodeAt(s),t.charCodeAt(s)];if(o!==r){let[i,a]=[Qo(o),Qo(r)];return i===
a?o-r:i?1:-1}}return n.length-t.length}function Qo(n){return n>=55296&&n<=57343}function St(n,t){if(typeof n=="string"&&typeof t=="string")return ht(n,t);if(!(Array.
isArray(n)&&Array.isArray(t)))return Number(n)-Number(t);for(let e=0;e<Math.min(n.length,t.length);e+=1){let s=St(n[e],t[e]);if(s)return s}return n.length-t.length}
function x(n,t){let e=[...n];return e.length<2?e:e.map(s=>({item:s,key:t(s)})).sort((s,o)=>St(s.key,o.key)).map(({item:s})=>s)}function S(n){return[...n].sort(ht)}
function K(n,t){return tr(n,t,-1)}function qe(n,t){return tr(n,t,1)}function tr(n,t,e){let s;for(let o of n){let r=t(o);(!s||St(r,s.key)*e>0)&&(s={item:o,key:r})}
return s?.item}var Ke=class{constructor(t,e){this.references=t,this.sure=new Set(e.sure);let s=x(t.values(),({citation:r,id:i})=>[!r.length,i]);this.paper=er(s.map(r=>[r.id,this.#n(
r)])),this.study=er(s.map(({id:r,cohort:i})=>[r,[`paper ${this.paper.get(r)}`,...qc(i)]]));let o=s.filter(({status:r})=>r==="retracted").map(({id:r})=>this.paper.
get(r));this.withdrawn=new Set([...this.paper].filter(([,r])=>o.includes(r)).map(([r])=>r)),this.pooled=this.#t(s)}#t(t){let e=new Map;for(let{id:s,includes:o}of t){
if(!o.length)continue;let r=this.#e(s);e.set(r,new Set([...e.get(r)??[],...o.map(i=>this.#e(i))]))}return e}#e(t){return this.study.get(t)??t}surelyIdentified(t){
return this.sure.has(this.references.get(t)?.match_confidence??"")}#n({id:t,doi:e,pmid:s}){return this.surelyIdentified(t)?[...e?[`doi ${e.toLowerCase()}`]:[],...s?
[`pmid ${s}`]:[]]:[]}studyOf({reference:t,layer:e},s){return t.length?S(new Set(t.map(o=>this.#e(o)))).join("+"):s?e:""}};function nr({references:n,paper:t},e){
let s=new Map(Array.from(n,([r,i])=>[r,Gc(i,e)])),o=new Map;for(let r of S(new Set(t.values()))){let i=s.get(r)??r;o.set(i,[...o.get(i)??[],r])}return new Map(Array.
from(t,([r,i])=>{let a=s.get(i)??i,c=o.get(a)??[];return[r,c.length>1?`${a}${sr(c.indexOf(i))}`:a]}))}var Uc=/^[[\]]+|[[\]]+$/gu;function Gc({id:n,authors:t,title:e,
year:s},{named:o}){let r=new RegExp(o.initials),a=t.split(";").map(h=>h.trim()).filter(Boolean).map(h=>h.replace(r,"")),c=e.replace(Uc,"").split(" ").filter(Boolean),
l=c.slice(0,o.words).join(" ")+(c.length>o.words?" …":""),u=c.length?`“${l}”`:n;return`${a.length>o.authors?`${a[0]} et al.`:a.join(" & ")||u} ${s||""}`.trim()}
function sr(n){return(n>=26?sr(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}function qc(n){return n?[`cohort ${n}`]:[]}function er(n){let t=new Map,e=new Map,
s=new Map(n.map(([r],i)=>[r,i])),o=r=>{let i=r;for(let a=t.get(i);a!==void 0&&a!==i;a=t.get(i))i=a;return i};for(let[r,i]of n){t.set(r,r);for(let a of i){let c=e.
get(a)??r;e.set(a,c);let[l,u]=x([o(r),o(c)],f=>s.get(f)??0);t.set(u,l)}}return new Map(n.map(([r])=>[r,o(r)]))}var M=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),Kc=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function gt(n){return{...Kc,...n}}function st(n){return Object.fromEntries(Object.entries(n).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function Ve(n,t){return t==="dose"?n.dose===null?"":ot(gs(n)):t==="setting"?n.setting.join(", "):n[t]}function gs({dose:n,dose_to:t,dose_unit:e}){return[
Number(n),t??Number(n),e]}var Vc=/\.?0+$/;function X(n){let t=n.toFixed(12).replace(Vc,"");return t==="-0"?"0":t}function ot([n,t,e]){return`${n===t?X(n):`${X(n)}\
–${X(t)}`} ${e}`}function or(n,t,e){if(t===null||e===null||t===e)return!1;if(n==="dose"){let[[s,o,r],[i,a,c]]=[t,e];return r!==c||s>a||i>o}return n==="setting"?Xc(t,e):!t.some(s=>e.
includes(s))}function Yc(n,t,e){if(t===null||e===null)return t??e;if(n==="dose"){let[[s,o,r],[i,a]]=[t,e];return[Math.max(s,i),Math.min(o,a),r]}return n==="sett\
ing"?Jc(t,e)??null:t.filter(s=>e.includes(s))}function Xc(n,t){for(let e=0;e<t.length;e+=1){let s=rr(t,e,t[e][0])??rr(n,n.length,t[e][0]);if(s!==void 0&&s!==t[e][1])
return!0}return!1}function rr(n,t,e){for(let s=t-1;s>=0;s-=1)if(n[s][0]===e)return n[s][1]}function Jc(n,t){let e=new Map(n);for(let[s,o]of t){if((e.get(s)??o)!==
o)return;e.set(s,o)}return[...e].sort(St)}var yt=class n{static OPEN=0;static NONE=-1;constructor(t){this.keys=t,this.values=[],this.numbers=new Map,this.met=new Map,
this.of({})}of(t){return this.number(this.keys.map(e=>t[e]??null))}number(t){let e=JSON.stringify(t),s=this.numbers.get(e);return s===void 0&&(s=this.values.push(
t)-1,this.numbers.set(e,s)),s}value(t,e){return this.values[t][this.keys.indexOf(e)]}meet(t,e){if(t===e||e===n.OPEN)return t;if(t===n.OPEN)return e;let s=t<e?t*
2**26+e:e*2**26+t,o=this.met.get(s);if(o===void 0){let[r,i]=[this.values[t],this.values[e]],a=()=>this.number(this.keys.map((c,l)=>Yc(c,r[l],i[l])));o=this.share(
t,e)?a():n.NONE,this.met.set(s,o)}return o}share(t,e){if(t===e||t===n.OPEN||e===n.OPEN)return!0;let[s,o]=[this.values[t],this.values[e]];for(let r=0;r<s.length;r+=
1)if(s[r]!==null&&o[r]!==null&&or(this.keys[r],s[r],o[r]))return!1;return!0}separators(t,e){if(t===e)return[];let[s,o]=[this.values[t],this.values[e]];return this.
keys.filter((r,i)=>or(r,s[i],o[i]))}reported(t){return this.keys.filter((e,s)=>this.values[t][s]!==null)}};function Ye(n,t){let e=new Map(Array.from(t,s=>[s.join(),
s]));for(let s=0;s<=n.length;s+=1)for(let o of ir(n,s))if([...e.values()].every(r=>r.some(i=>o.includes(i))))return o;return null}function*ir(n,t,e=0,s=[]){if(s.
length===t){yield s;return}for(let o=e;o<n.length;o+=1)yield*ir(n,t,o+1,[...s,n[o]])}function ar({chinese:n,english:t},e,s){let o=s==="zh"?n:t;return Object.hasOwn(o,e)?o[e]:e.replaceAll("_"," ")}var Zc=/\{(\w+)\}/g;function ve(n,t,e,s={}){return Qt(
n.sentences[t][n.languages.indexOf(e)],s)}function Qt(n,t){return n.replace(Zc,(e,s)=>String(t[s]))}function Ct(n,t){return n.lists[t].map(e=>e.name)}function ys(n){
let t=new Map(n.map(s=>[s.name,s.broader])),e=new Map(n.map(s=>[s.name,new Set([s.name])]));for(let{name:s}of n)for(let o=t.get(s);o;o=t.get(o))e.get(o)?.add(s);
return e}var te="human",Xe=class{constructor(t,e,s,o){this.scopes=new yt(t.keys),this.tags=e,this.disorders=o;let r=t.lists.population.filter(i=>i.human).map(i=>i.name);
this.ofPeople=new Set([...o,...r]),this.below={species:ys(t.lists.species),population:s,route:ys(t.lists.route)},this.ofEdges=new Map}#t(t,e){let s=this.below[t];
return e.length?S(new Set(e.flatMap(o=>[...s.get(o)??[o]]))):null}#e(t){let e=new Set(t.flatMap(o=>[o,...this.#n(o)])),s=Array.from(e,o=>[this.tags.get(o)?.group??
"",o]);return s.length?x(s,o=>o):null}#n(t){let e=[];for(let s=this.tags.get(t)?.broader;s;s=this.tags.get(s)?.broader)e.push(s);return e}ofEdge(t){let e=this.ofEdges.
get(t.id);return e===void 0&&(e=t.signed?this.#s(t):yt.OPEN,this.ofEdges.set(t.id,e)),e}#s(t){let{sex:e,dose_min:s,dose_max:o,dose_unit:r,route:i,regimen:a,setting:c}=t,
l=this.#o(t),u=t.species||this.#i(l);return this.scopes.of({sex:e&&e!=="both"?[e]:null,species:this.#t("species",u?[u]:[]),population:this.#t("population",l),dose:s===
null||o===null?null:[s,o,r],route:this.#t("route",i?[i]:[]),regimen:a?[a]:null,setting:this.#e(c)})}#o({predicate:t,object:e,population:s}){return s.length?s:t===
"associated_with"&&this.disorders.has(e)?[e]:[]}#i(t){return t.some(e=>this.ofPeople.has(e))?te:""}ofContext(t){let{sex:e,population:s,dose:o,route:r,regimen:i,
setting:a}=t,c=t.species||this.#i([s]);return this.scopes.of({sex:e?[e]:null,species:this.#t("species",c?[c]:[]),population:this.#t("population",s?[s]:[]),dose:o===
null?null:gs(t),route:this.#t("route",r?[r]:[]),regimen:i?[i]:null,setting:this.#e(a)})}lettingIn(t,e){let s=this.scopes.value(t,"population");if(!s)return t;let o=Object.
fromEntries(this.scopes.keys.map(r=>[r,this.scopes.value(t,r)]));return this.scopes.of({...o,population:S(new Set([...s,e]))})}isHuman(t){let e=this.scopes.value(
t,"species");return e?.length===1&&e[0]===te}common(t){let e=Array.from(t,o=>this.scopes.values[o]),s=new Map;return this.scopes.keys.forEach((o,r)=>{let a=new Set(
e.map(c=>JSON.stringify(c[r]))).size===1?e[0][r]:null;a!==null&&s.set(o,this.#c(o,a))}),s}#c(t,e){if(t==="dose")return[ot(e)];if(t==="setting")return this.#a(e);
let s=e,o=new Set(s.flatMap(r=>Object.values(this.below).flatMap(i=>[...i.get(r)??[]].filter(a=>a!==r))));return s.filter(r=>!o.has(r))}#a(t){let e=new Set(t.flatMap(
([,s])=>this.#n(s)));return t.map(([,s])=>s).filter(s=>!e.has(s))}kind(t){return`${this.ofEdge(t)} ${this.#o(t).join("|")}`}match(t,e){return t.signed?this.scopes.
share(this.ofEdge(t),e)?this.openKeys(t,e).length?M.COMPATIBLE:M.ASSERTED:M.EXCLUDED:M.ASSERTED}openKeys(t,e){return e===yt.OPEN?[]:this.scopes.keys.filter((s,o)=>this.#r(
t,e,o))}reportsAll(t,e){for(let s=0;s<this.scopes.keys.length;s+=1)if(this.#r(t,e,s))return!1;return!0}#r(t,e,s){let o=this.scopes.values[e][s];if(o===null)return!1;
let r=this.scopes.keys[s];if(r==="population")return!this.#l(this.#o(t),o);let i=this.scopes.values[this.ofEdge(t)][s];return i===null?!0:r==="dose"?!1:r==="set\
ting"?!Qc(i,o):!cr(i,o)}#l(t,e){return t.some(s=>cr([...this.below.population.get(s)??[s]],e))}};function cr(n,t){return n.every(e=>t.includes(e))}function Qc(n,t){
return t.every(([e,s])=>n.some(([o,r])=>o===e&&r===s))}var rt="conflicting",dt="mixed";function N(n){return n==="+"||n==="-"}function lr(n){return N(n)||n==="0"}function ke(n){return n==="+"?"-":"+"}var tl=["0","?",rt,dt];function ur(n,t){for(let e of tl)
if(n===e||t===e)return e;return n==="="?t:t==="="?n:n===t?"+":"-"}function ws(n){let t=new Set(n),[e,s]=[t.has("+"),t.has("-")];return e||s?{sign:e&&s?rt:e?"+":
"-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var el=/^[ -~]*$/,nl=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/;function J({spelling:n},t){let e=el.test(t)?t.toLowerCase():[...t.normalize("NFKC")].map(sl).join(
"");for(let s of n.gaps)e=e.replaceAll(s," ");return e.split(nl).filter(Boolean).join(" ")}function sl(n){return n==="ı"?n:n.toLowerCase().toUpperCase().toLowerCase()}
function Je(n,t,e,s){let o=[...J(n,t)],r=[];for(let[a,c]of e){let l=ol(o,[...a],n.spelling.cutoff);l>n.spelling.cutoff&&r.push([c,l])}let i=new Map;for(let[a,c]of r.
sort((l,u)=>u[1]-l[1]))i.has(a)||i.set(a,c);return[...i].slice(0,s)}function ol(n,t,e){let s=Math.max(n.length,t.length);return s?1-Math.abs(n.length-t.length)/
s<=e?0:1-xs(n,t)/s:1}function xs(n,t){let e=[],s=Array.from({length:t.length+1},(o,r)=>r);for(let o=1;o<=n.length;o+=1){let r=[o];for(let i=1;i<=t.length;i+=1)r[i]=
Math.min(s[i]+1,r[i-1]+1,s[i-1]+(n[o-1]===t[i-1]?0:1)),o>1&&i>1&&n[o-1]===t[i-2]&&n[o-2]===t[i-1]&&(r[i]=Math.min(r[i],e[i-2]+1));[e,s]=[s,r]}return s[t.length]}var Qe=class{constructor(t,e){this.vocabulary=e,this.nodes=Ze(t.nodes),this.contexts=Ze(t.contexts),this.references=Ze(t.references),this.audit=t.audit,this.papers=
new Ke(this.references,e),this.shortNames=nr(this.papers,e),this.edges=Ze(rl(t.edges,this.papers,e)),this.successors=fr(this.nodes,this.edges,"subject","object"),
this.predecessors=fr(this.nodes,this.edges,"object","subject");let s=t.nodes.filter(({category:o})=>o==="Disorder").map(({id:o})=>o);this.scoper=new Xe(e,this.contexts,
cl(this),new Set(s)),this.spellings=ll(this),this.ownRows=il(this),this.audited=al(this.audit)}retracted(t){return this.papers.withdrawn.has(t)}layers(t){let e=Ct(
this.vocabulary,"layer");return t.length?e.filter(s=>t.includes(s)):e}};function tn(n,t,e=20){let s=J(n.vocabulary,t);if(!s)return[];let o=new Map;for(let[r,i]of n.spellings){let a=r.indexOf(s);if(a<0)continue;let c=[r===s?0:a===0?1:
2,[...r].length,i];St(c,o.get(i)??[1/0])<0&&o.set(i,c)}for(let[r,i]of Je(n.vocabulary,t,n.spellings,e))o.has(r)||o.set(r,[3,-i,r]);return x(o.values(),r=>r).slice(
0,e).map(([,,r])=>r)}function Ze(n){return new Map(n.map(t=>[t.id,t]))}function rl(n,t,{lists:e,passing:s,signs:o}){let r=new Set(e.predicate.filter(a=>a.signed).
map(a=>a.name)),i=a=>s.includes(a)?"=":"?";return n.map(a=>{let c=r.has(a.predicate),l=c?o[a.effect]:i(a.predicate),u=a.tendency?o[a.tendency]:null;return{...a,
signed:c,sign:l,tends:u,study:t.studyOf(a,c)}})}function il({edges:n,papers:t,vocabulary:e}){let s=new Map;for(let o of n.values())if(!(o.layer===e.base_layer||
!o.signed||o.certainty==="speculative"))for(let r of new Set(o.reference.map(i=>t.paper.get(i)??i)))s.set(r,[...s.get(r)??[],o]);return s}function al(n){let t=new Map;
for(let e of n)for(let s of e.review_edges)t.set(s,[...t.get(s)??[],e]);return t}function fr(n,t,e,s){let o=new Map(Array.from(n.keys(),r=>[r,new Map]));for(let r of t.
values()){let i=o.get(r[e]),a=i.get(r[s]);a?a.push(r):i.set(r[s],[r])}return o}function cl({nodes:n,edges:t,vocabulary:e}){let s=new Map,o=(a,c)=>{s.set(a,(s.get(
a)??new Set).add(c))};for(let{predicate:a,subject:c,object:l}of t.values())a==="subclass_of"&&n.get(l)?.category==="Disorder"&&o(l,c);for(let{name:a,broader:c}of e.
lists.population)c&&o(c,a);let r=new Map,i=a=>{let c=r.get(a);if(c)return c;let l=new Set([a]);for(let u of s.get(a)??[])for(let f of i(u))l.add(f);return r.set(
a,l),l};for(let a of s.keys())i(a);return r}function ll({nodes:n,vocabulary:t}){let e=new Map(Array.from(n.keys(),s=>[J(t,s),s]));for(let{id:s,name:o,name_zh:r,
curie:i,synonyms:a}of n.values())for(let c of[o,r,i,...a]){let l=J(t,c);c&&!e.has(l)&&e.set(l,s)}return e}function hr(){return"DecompressionStream"in globalThis}function en(n,t,e){let s=atob(n.getElementById(t)?.textContent??""),o=Uint8Array.from(s,r=>r.charCodeAt(0));
return new Response(new Blob([o]).stream().pipeThrough(new DecompressionStream(e))).text()}var bs=class extends Qe{constructor(t){super(hl(t),fl(t.vocabulary)),this.start=t.start,this.figures=t.figures,this.looks=pl(t.nodes),this.flags=ml(this.audit);
let e=[...this.nodes.values()].filter(o=>o.category==="Disorder").map(o=>o.id),s=Object.keys(t.vocabulary.lists).map(o=>[o,Ct(t.vocabulary,o)]);this.words=Object.
fromEntries(s),this.words.population=[...this.words.population,...S(e)]}},ul=2;function fl(n){let{budget:t}=n;return{...n,budget:{...t,seconds:Math.min(ul,t.seconds)}}}
async function mr(n){return new bs(JSON.parse(await en(n,"graph","deflate")))}var dr={nodes:{name:"label"},edges:{subject:"from",object:"to"}};function hl(n){let e=[
"nodes","edges","contexts","references","audit"].map(s=>{let o=Object.hasOwn(dr,s)?Reflect.get(dr,s):{};return[s,dl(n.vocabulary.columns[s],n[s],o)]});return Object.
fromEntries(e)}function dl(n,t,e){let s=Array.from({length:t.length},()=>({}));for(let[o,r]of Object.entries(n)){let i=$s(t,e[o]??o,a=>pr(r,String(a)));for(let[
a,c]of s.entries())c[o]=i?.[a]??pr(r,"")}return s}function $s({columns:n},t,e){let s=n[t];if(!(s&&"words"in s))return s?.map(e);let o=s.words.map(e);return s.at.
map(r=>o[r])}function pr(n,t){switch(n){case"texts":return t?t.split("|"):[];case"integers":return t?t.split("|").map(Number):[];case"number":case"integer":return t?
Number(t):null;default:return t}}function pl(n){let[t,e,s]=["shape","color","level"].map(r=>$s(n,r,String)??[]),o=$s(n,"category",String)??[];return new Map(o.map(
(r,i)=>[r,{shape:t[i],colour:e[i],level:Number(s[i])}]))}function ml(n){let t=new Map;for(let e of n)for(let s of[...e.review_edges,...e.paper_edges])t.set(s,[...t.
get(s)??[],e]);return t}function w(n){let t=document.getElementById(n);if(!t)throw new Error(`the page has no ${n}`);return t}function Rt(n){let t=w(n);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${n} does not open and close`);return t}function vs(){return matchMedia("(min-width: 801px)").matches}function gr(n){if(n.id)return n.id;let t=n instanceof
HTMLInputElement||n instanceof HTMLButtonElement?n.value:"";return`${n.tagName} ${t} ${n instanceof HTMLElement?JSON.stringify(n.dataset):""}`}function ks(){let n=document.
activeElement,t=n?.closest("#ask-body, #panel-body, #table, #figure");return n instanceof HTMLElement&&t instanceof HTMLElement?{panel:t,name:gr(n),near:n.dataset.
near}:null}function Ss(n){if(!n||n.panel.id===n.name)return;let e=[...n.panel.querySelectorAll("a, button, input, select, summary")].find(r=>gr(r)===n.name),s=n.
near?document.getElementById(n.near):null,o=e instanceof HTMLElement?e:s??n.panel;o.focus({preventScroll:o===e})}var gl=/[⺀-鿿]/,yl=/(?<=[\s-])/,wl=/ ?…$/;function wr(n,t,e,s){let o=gl.test(n)?[...n]:n.split(yl),r=[""];for(let l of o){let u=r[r.length-1];!u||t((u+l).trimEnd())<=e?r[r.length-1]=u+l:r.push(l)}let i=r.
slice(0,s).map(l=>l.trim()),a=r.length>s,c=i.length-1;return a&&(i[c]=yr(r.slice(c).join(""),t,e)),i.map(l=>t(l)>e?yr(l,t,e):l)}function yr(n,t,e){let s=n.replace(
wl,"");for(;s.length>3&&t(`${s}…`)>e;)s=s.slice(0,-1).trimEnd();return`${s}…`}function xr(n,t){let e=new sn(n.map($l)),s=[];for(let o of n){let r=o.forced?bl(
o,t):xl(o,t);r&&(o.forced||e.free(r.box))&&(e.add(r.box),s.push(r))}return s}function br({box:[n,t,e,s]},{upright:o,scale:r}){return o?[n+1,t+22*r,e-1,s]:[n+22*
r,t,e-3,s]}function xl(n,t){let[e,s,o,r]=br(n,t),i=Math.max(1,Math.floor((r-s+2)/14)),a=wr(n.text,t.measure,o-e,i);return a.some(l=>l.endsWith("…"))&&a.join("").
length<7?null:{id:n.id,texts:a,box:$r(a,[e,s,o,r],t)}}function bl(n,t){let e=br(n,t),s=wr(n.text,t.measure,Math.max(e[2]-e[0],150),Number.POSITIVE_INFINITY);return{
id:n.id,texts:s,box:vl($r(s,e,t),t.width,t.height)}}function $r(n,[t,e,s,o],{measure:r,upright:i}){let[a,c]=[Math.max(...n.map(r)),n.length*14],l=i?(t+s-a)/2:t,
u=i?e:(e+o-c)/2;return[l,u,l+a,u+c]}function $l({x:n,y:t,size:e}){return[n-e,t-e,n+e,t+e]}function Ms(n,t){let e=new sn(t);return n.flatMap(({text:s,width:o,places:r})=>{
let i=({x:c,y:l})=>[c-o/2,l-7,c+o/2,l+7],a=r.find(c=>e.free(i(c)));return a?(e.add(i(a)),[{text:s,...a,box:i(a)}]):[]})}function vl([n,t,e,s],o,r){let i=Math.max(
1-n,Math.min(0,o-1-e)),a=Math.max(1-t,Math.min(0,r-1-s));return[n+i,t+a,e+i,s+a]}var nn=64,sn=class{constructor(t){this.cells=new Map;for(let e of t)this.add(e)}*touched([
t,e,s,o]){for(let r=Math.floor(t/nn);r<=Math.floor(s/nn);r+=1)for(let i=Math.floor(e/nn);i<=Math.floor(o/nn);i+=1)yield`${r} ${i}`}add(t){for(let e of this.touched(
t)){let s=this.cells.get(e);s?s.push(t):this.cells.set(e,[t])}}free(t){for(let e of this.touched(t))if(this.cells.get(e)?.some(s=>kl(t,s)))return!1;return!0}};function kl(n,t){
return n[0]<t[2]&&t[0]<n[2]&&n[1]<t[3]&&t[1]<n[3]}function kr(n){let t=({x:e,y:s})=>`${vr(e)} ${vr(s)}`;return`M${t(n[0][0])}${n.map(([,e,s,o])=>` C${t(e)} ${t(s)} ${t(o)}`).join("")}`}function vr(n){return Math.
round(n*10)/10}function Se([n,t,e,s],o){let r=1-o,[i,a,c,l]=[r**3,3*r*r*o,3*r*o*o,o**3];return{x:i*n.x+a*t.x+c*e.x+l*s.x,y:i*n.y+a*t.y+c*e.y+l*s.y}}function Sr(n){
let t=Array.from({length:10},(e,s)=>(s+1)/10);return[n[0][0],...n.flatMap(e=>t.map(s=>Se(e,s)))]}function Mr(n,t){let e=Number.POSITIVE_INFINITY;for(let s=1;s<t.
length;s+=1)e=Math.min(e,Sl(n,t[s-1],t[s]));return e}function Sl({x:n,y:t},e,s){let[o,r]=[s.x-e.x,s.y-e.y],i=((n-e.x)*o+(t-e.y)*r)/(o*o+r*r||1),a=Math.min(1,Math.
max(0,i));return Math.hypot(n-e.x-a*o,t-e.y-a*r)}function Me(n){return n.filter((t,e)=>e%2===0)}function Or(n,t){let e=Ml(n),[s,o,r,i]=e,[a,c]=o.x===r.x?["x","y"]:
["y","x"],l=Os(e)||1,u=4/3*t*(a==="x"?1:-1),f=-u*(i[c]-s[c])/l,h=Math.abs(s[a]-i[a])<9,p=[s[a],i[a],...h?[o[a],o[a]+Math.sign(o[a]-s[a])*9]:[]],m=Math.min(Math.
max(...p),Math.max(Math.min(...p),o[a]+f))-o[a],g=u*(i[a]-s[a])/l+Math.sign(u)*Math.abs(f-m),y=v=>({...v,[a]:v[a]+m,[c]:v[c]+g});return n.map(v=>v===e?[s,y(o),y(
r),i]:v)}function Ml(n){let t=Me(n);return t.reduce((e,s)=>Os(s)>Os(e)?s:e,t[0])}function Os([n,,,t]){return Math.hypot(t.x-n.x,t.y-n.y)}function ee(n){let t=Math.floor(n);return n-t!==.5?Math.round(n):t%2===0?t:t+1}function on(n){return Number.isInteger(n*8)&&!Number.isInteger(n*4)?(ee(n*100)/100).
toFixed(2):n.toFixed(2)}function rn(n){return`${ee(n*100)}%`}var Ol=/e([+-])(\d)$/,El=1e-4;function Er(n){let t=Number(n.toPrecision(1));return t<El?t.toExponential(
0).replace(Ol,"e$10$2"):String(t)}var an=5,Al=/[&<>"']/g,_l={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"},Tl=/[^\S\n ]/g,Il=/[\p{C}\p{Zl}\p{Zp}]/gu,Ar="\\u0590-\\u08ff\\ufb1d-\\ufdcf\
\\ufdf0-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}",jl=new RegExp(`[${Ar}]+(?:[ 0-9.'’"-]+[${Ar}]+)*`,"gu"),Ll=/^https?:\/\//,Nl=/\.?0+$/;
function Oe(n,t,e=""){return new Es(t,e).document(n)}var Es=class{constructor({colours:t,fonts:e},s){this.colours=t,this.fonts=e,this.paper=s,this.shade=s==="da\
rk"?1:0}document({width:t,height:e,lang:s,title:o,description:r,marks:i}){let[a,c]=[A(t),A(e)],l=i.map(u=>this.mark(u)).join(`
`);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${a} ${c}" width="${a}" height="${c}" role="img" lang="${Mt(s)}" font-family="${Mt(this.fonts)}">\

<title>${Mt(o)}</title>
<desc>${Mt(r)}</desc>
${this.style()}<rect width="${a}" height="${c}"${this.look("paper","")}/>
${l}
</svg>
`}style(){if(this.paper)return"";let e=Object.keys(this.colours).sort(ht).map(s=>{let o=this.colours[s][1];return`.oxf-${s}{fill:${o}}.oxs-${s}{stroke:${o}}`});
return`${Cl("style",`@media (prefers-color-scheme:dark){${e.join("")}}`)}
`}look(t,e){let s=[t&&`oxf-${t}`,e&&`oxs-${e}`].filter(Boolean).join(" "),o=t?` fill="${this.colours[t][this.shade]}"`:' fill="none"';return` class="${s}"${o}${e?
` stroke="${this.colours[e][this.shade]}"`:""}`}mark(t){switch(t.kind){case"group":return this.group(t);case"text":return this.text(t);case"polyline":return this.
polyline(t);case"circle":return this.circle(t);case"rect":return this.rect(t);default:{let{x1:e,y1:s,x2:o,y2:r,width:i,stroke:a}=t;return`<line ${`x1="${A(e)}" \
y1="${A(s)}" x2="${A(o)}" y2="${A(r)}"`} stroke-width="${A(i)}"${_r(t)}${this.look("",a)}/>`}}}polyline({points:t,fill:e,stroke:s,width:o,closed:r}){let i=t.map(
([c,l])=>`${A(c)},${A(l)}`).join(" "),a=s?` stroke-width="${A(o)}"`:"";return`<${r?"polygon":"polyline"} points="${i}"${a}${this.look(e,s)}/>`}circle({x:t,y:e,radius:s,
fill:o,stroke:r,width:i}){let a=r?` stroke-width="${A(i)}"`:"";return`<circle cx="${A(t)}" cy="${A(e)}" r="${A(s)}"${a}${this.look(o,r)}/>`}group({marks:t,tooltip:e,
href:s,name:o}){let r=e?`<title>${Mt(e)}</title>`:"",i=o?` data-name="${Mt(o)}"`:"",a=r+t.map(c=>this.mark(c)).join("");return Ll.test(s)?`<a href="${Mt(s)}" ta\
rget="_blank" rel="noopener noreferrer"${i}>${a}</a>`:`<g${i}>${a}</g>`}text({x:t,y:e,text:s,size:o,anchor:r,colour:i,bold:a,italic:c,turned:l}){let[u,f]=[A(t),
A(e)],h=l?`transform="translate(${u} ${f}) rotate(-90)"`:`x="${u}" y="${f}"`,p=r==="start"?"":` text-anchor="${r}"`,m=`${a?' font-weight="600"':""}${c?' font-st\
yle="italic"':""}`;return`<text ${h} font-size="${A(o)}"${p}${m}${this.look(i,"")}>${Mt(s)}</text>`}rect(t){let{x:e,y:s,width:o,height:r,fill:i,stroke:a,hatch:c,
radius:l}=t,u=l?` rx="${A(l)}"`:"",h=`<rect ${`x="${A(e)}" y="${A(s)}" width="${A(o)}" height="${A(r)}"`}${u}${_r(t)}${this.look(i,a)}/>`,p=c?Rl(t):"";return p?
`${h}<path d="${p}" stroke-width="1.6"${this.look("",c)}/>`:h}};function wt(n){return n.replace(jl,"⁨$&⁩")}function Mt(n){let t=n.replace(Tl," ").replace(Il,
e=>e===`
`?e:"�");return wt(t).replace(Al,e=>_l[e])}function A(n){return on(n).replace(Nl,"")}function Cl(n,t){return`<${n}>${t}</${n}>`}function _r({dash:n}){return n?
` stroke-dasharray="${n}"`:""}function Rl({x:n,y:t,width:e,height:s}){let o="";for(let r=an;r<=Math.floor((e+s)/an)*an;r+=an){let[i,a]=r<=s?[0,r]:[r-s,s],[c,l]=r<=
e?[r,0]:[e,r-e];i<c&&(o+=`M${A(n+i)} ${A(t+a)}L${A(n+c)} ${A(t+l)}`)}return o}var Pt='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',Bl=[.5,.38,.62,.26,.74],Pl=[1,2,3,4];function cn(){let n=document.
createElement("canvas").getContext("2d");if(!n)throw new Error("this browser draws no pictures");n.font=`bold ${Pt}`;let t=new Map;return e=>{let s=t.get(e)??n.
measureText(e).width;return t.set(e,s),s}}function ln({nodes:n,layout:t},e,s,o){let r=n.map(l=>({...l,x:l.x*e,y:l.y*e,size:l.size*e,box:Ir(l.box,e),forced:l.id===
o||l.picked})),i=x(r,({forced:l,end:u,faded:f,degree:h,id:p})=>[!l,!u,f,-h,p]),{size:a,upright:c}=t;return xr(i,{measure:s,upright:c,scale:e,width:a.width*e,height:a.
height*e})}function Ir([n,t,e,s],o){return[n*o,t*o,e*o,s*o]}function un({lines:n,nodes:t,badges:e},s,o,r){let i=[...t.map(({x:f,y:h,size:p})=>Tr(f*s,h*s,p*s)),...e.
map(({x:f,y:h})=>Tr(f*s,h*s,zl)),...o.map(({box:f})=>f)],a=n.filter(f=>f.label&&!f.faded),c=f=>x(a,({ids:h})=>-h.length).filter(h=>h.lit===f).map(h=>({text:h.label,
width:r(h.label),places:Dl(h,s)})),l=Ms(c(!0),i),u=[...t.map(({box:f})=>Ir(f,s)),...l.map(({box:f})=>f)];return[...l,...Ms(c(!1),[...i,...u])]}function Dl({curves:n,
lit:t},e){let o=[...Me(n)].reverse().flatMap(a=>Bl.map(c=>Se(a,c))).map(({x:a,y:c})=>({x:a*e,y:c*e})),[r]=o,i=t?Pl.flatMap(a=>[a,-a]).map(a=>({x:r.x,y:r.y+a*14})):
[];return[...o,...i]}var zl=8;function Tr(n,t,e){return[n-e,t-e,n+e,t+e]}function it(n,t,e){let s=a=>[1,3,5].map(c=>Number.parseInt(a.slice(c,c+2),16)),[o,r]=[s(
n),s(t)];return`#${o.map((a,c)=>Math.round(a+(r[c]-a)*e)).map(a=>a.toString(16).padStart(2,"0")).join("")}`}var _s="http://www.w3.org/2000/svg",Hl="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",Wl=/[&<>"']/g,Fl=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function Ts(n){return wt(n).replace(Wl,t=>`&#${t.charCodeAt(0)};`).replace(Fl,"")}function I(n){return Math.round(n*10)/10}function jr(n,t,e,s){let{colours:o,width:r,
lines:i,nodes:a,badges:c}=n,{upright:l}=n.layout,u=new Map(a.map(g=>[g.id,g])),f=ln(n,1,e,""),h=un(n,1,f,e),p=Math.round(s.height);return`${[`<svg xmlns="${_s}"\
 width="${r}" height="${p}" viewBox="0 0 ${r} ${p}" font-family="${Hl}" font-size="12">`,`<title>${Ts(t)}</title>`,`<rect width="${r}" height="${p}" fill="${o.paper}\
"/>`,...s.parts,...i.map(g=>Gl(g,o)),...a.map(g=>ql(g,o)),...a.map(g=>Kl(g,o)),...c.map(g=>Ul(g,o)),...h.map(({text:g,x:y,y:v})=>As(g,{x:y,y:v+4},o.text,{halo:o.
halo})),...f.flatMap(({id:g,texts:y,box:v})=>y.map((z,ft)=>As(z,{x:l?(v[0]+v[2])/2:v[0],y:v[1]+11+ft*14},o.text,{bold:u.get(g)?.end,anchor:l?"middle":"start"}))),
"</svg>"].join(`
`)}
`}function Is(n,{x:t,y:e},s,o=!1){return`<text x="${I(t)}" y="${I(e)}" fill="${s}"${o?' font-weight="bold"':""}>${Ts(n)}</text>`}function js({x:n,y:t},e,s,o){let r=s.
length?` stroke-dasharray="${s.join(" ")}"`:"";return`<path d="${`M${I(n)} ${I(t)} L${I(n+29)} ${I(t)}`}" fill="none" stroke="${e}" stroke-width="2.5"${r}/>`+Nr(
o,{x:n+29,y:t},{x:1,y:0},e)}function Lr({x:n,y:t},e,s){let o=Cs[e];return o?`<polygon points="${o.map(([i,a])=>`${I(n+6*i)},${I(t+6*a)}`).join(" ")}" fill="${s}\
"/>`:`<circle cx="${I(n)}" cy="${I(t)}" r="6" fill="${s}"/>`}function Ul({x:n,y:t,kind:e},{badge:s,paper:o}){let[r,i,a]=e==="opposite"?[s,o,"⇅"]:[o,s,"∅"];return`\
<g>${Rr({x:n,y:t},8,r,s)}${As(a,{x:n,y:t+4},i,{bold:!0})}</g>`}function Gl(n,{paper:t}){let e=it(n.colour,t,n.fade),s=n.dash.length?` stroke-dasharray="${n.dash.
join(" ")}"`:"",{tip:o,onward:r}=Ls(n.curves);return`${`<path d="${n.path}" fill="none" stroke="${e}" stroke-width="${I(n.width)}"${s}/>`}${Nr(n.end,o,r,e)}`}function ql(n,t){
let[e,s,o,r]=n.box.map(I),[i,a]=n.end||n.picked?[t.ring,2]:[it(t.text,t.paper,.75),1];return`<rect x="${e}" y="${s}" width="${I(o-e)}" height="${I(r-s)}" rx="5"\
 fill="${t.paper}" stroke="${i}" stroke-width="${a}"/>`}function Ls(n){let[,,t,e]=n[n.length-1],s=Math.hypot(e.x-t.x,e.y-t.y)||1;return{tip:e,onward:{x:(e.x-t.x)/
s,y:(e.y-t.y)/s}}}function Ns(n,{x:t,y:e},s){let o=(r,i)=>`${I(t+r*s.x-i*s.y)} ${I(e+r*s.y+i*s.x)}`;switch(n){case"arrow":return{path:`M${o(2,0)} L${o(-7,4.5)} \
L${o(-7,-4.5)} z`,filled:!0,width:0};case"diamond":return{path:`M${o(2,0)} L${o(-4,4.5)} L${o(-10,0)} L${o(-4,-4.5)} z`,filled:!0,width:0};case"bar":return{path:`\
M${o(0,5.5)} L${o(0,-5.5)}`,filled:!1,width:3};case"circle":return{path:`M${o(1,0)} A3.5 3.5 0 1 1 ${o(-6,0)} A3.5 3.5 0 1 1 ${o(1,0)} z`,filled:!1,width:1.5};default:
return null}}function Nr(n,t,e,s){let o=Ns(n,t,e);if(!o)return"";let r=o.filled?`fill="${s}"`:`fill="none" stroke="${s}" stroke-width="${o.width}"`;return`<path\
 d="${o.path}" ${r}/>`}function fn(n,t){let e=document.createElementNS(_s,n);for(let[s,o]of Object.entries(t))e.setAttribute(s,String(o));return e}function Cr(n,t,e){
let s=fn("svg",{width:34,height:14,"aria-hidden":"true"}),o=js({x:0,y:7},n,t,e),r=new DOMParser().parseFromString(`<svg xmlns="${_s}">${o}</svg>`,"image/svg+xml");
return s.append(...r.documentElement.children),s}function Rr({x:n,y:t},e,s,o){return`<circle cx="${I(n)}" cy="${I(t)}" r="${e}" fill="${s}" stroke="${o}" stroke\
-width="1.5"/>`}function As(n,{x:t,y:e},s,{bold:o,halo:r,anchor:i="middle"}){let a=o?' font-weight="bold"':"",c=r?` stroke="${r}" stroke-width="3" paint-order="\
stroke" stroke-linejoin="round"`:"";return`<text x="${I(t)}" y="${I(e)}" text-anchor="${i}" fill="${s}"${a}${c}>${Ts(n)}</text>`}var Cs={square:[[-1,-1],[1,-1],
[1,1],[-1,1]],diamond:[[0,-1],[1,0],[0,1],[-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],triangleDown:[[0,1.1],[1,-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(n=>[Math.
cos(n*Math.PI/3),Math.sin(n*Math.PI/3)]),star:Array.from({length:10},(n,t)=>{let[e,s]=[t%2?.5:1.2,t*Math.PI/5-Math.PI/2];return[e*Math.cos(s),e*Math.sin(s)]})};
function Kl(n,t){let e=n.faded?it(n.colour,t.paper,.75):n.colour,s=n.end?t.ring:it(n.colour,t.text,.35),o=Cs[n.shape];return o?`<polygon points="${o.map(([i,a])=>`${I(
n.x+i*n.size)},${I(n.y+a*n.size)}`).join(" ")}" fill="${e}" stroke="${s}" stroke-width="${n.end?3:1.5}"/>`:Rr(n,n.size,e,s)}function Br({shape:n,colour:t}){let e=Cs[n],
s=fn("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true",class:"swatch"}),o=e?.map(([r,i])=>`${8+6*r},${8+6*i}`).join(" ");return s.append(o?fn("\
polygon",{points:o,fill:t}):fn("circle",{cx:8,cy:8,r:6,fill:t})),s}function Pr(n,{width:t,height:e}){return new Promise((s,o)=>{let r=new Image,i=()=>o(new Error(
"no picture"));r.onload=()=>{let a=document.createElement("canvas");[a.width,a.height]=[2*t,2*e],a.getContext("2d")?.drawImage(r,0,0,a.width,a.height),a.toBlob(
c=>c?s(c):i(),"image/png")},r.onerror=i,r.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(n)}`})}var Vl={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0}},Yl=1.4,[Xl,Jl]=[.1,6],Zl=7;async function Hr(n){let t=await en(n,"library","gzip"),e=n.createElement(
"script");e.textContent=t,n.head.append(e)}var hn=class{constructor(t,e){this.element=t,this.on=e,this.frame=t.parentElement??t,this.measure=cn(),this.nodes=new vis.
DataSet,this.network=new vis.Network(t,{nodes:this.nodes,edges:new vis.DataSet},Vl),this.hovered="",this.picture=null,this.fresh=!1,this.placed=new Map,this.points=
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
network.moveTo({scale:Dr(this.network.getScale()*Yl**t),animation:!1}),this.on.move()}reveal({x:t,y:e}){let[{width:s,height:o},r,i]=[this.size(),this.network.getScale(),
this.network.getViewPosition()],a=(l,u,f)=>Math.min(l+f,Math.max(l-f,u)),c={x:a(t,i.x,(s/2-50)/r),y:a(e,i.y,(o/2-40)/r)};(c.x!==i.x||c.y!==i.y)&&this.network.moveTo(
{position:c,animation:!1}),this.redraw()}hover(t){this.hovered=t,this.redraw()}redraw(){this.placed=new Map,this.network.redraw()}visNode(t){let{colours:e}=this.
drawn,s=t.end||t.picked,o=t.faded?it(t.colour,e.paper,.75):t.colour,r=s?e.ring:it(t.colour,e.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,size:t.size,borderWidth:s?
3:1.5,color:{background:o,border:t.faded?o:r,hover:{background:o,border:e.ring}}}}labelColour(t){let{text:e,paper:s}=this.drawn.colours;return t.faded&&t.id!==this.
hovered?it(e,s,.38):e}at(t){if(!this.picture)return"";let{nodes:e,lines:s}=this.picture,o=({box:[c,l,u,f]})=>t.x>=c&&t.x<=u&&t.y>=l&&t.y<=f,r=e.find(o);if(r)return`\
node:${r.id}`;let[i,a]=[Zl/this.network.getScale(),""];for(let c of s){let l=Mr(t,this.pointsOf(c));l<=i&&([i,a]=[l,`line:${c.id}`])}return a}pointsOf(t){let e=this.
points.get(t)??Sr(t.curves);return this.points.set(t,e),e}pickAt(t){let e=this.at(t),s=this.drawn.lines.find(({id:o})=>`line:${o}`===e);return s?`pair:${s.subject}\
>${s.object}`:e}point(t,e){t!==this.under&&(this.under=t,this.element.style.cursor=t?"pointer":"",this.hover(t.startsWith("node:")?t.slice(5):""),e(t))}inkOf({colour:t,
fade:e}){return it(t,this.drawn.colours.paper,e)}paper(t){let{width:e,height:s}=t.canvas;if(t.save(),t.setTransform(1,0,0,1,0,0),t.fillStyle=this.picture?.colours.
paper??"#ffffff",t.fillRect(0,0,e,s),t.restore(),!!this.picture){for(let o of this.picture.lines)this.line(t,o);for(let o of this.picture.nodes)this.box(t,o)}}line(t,e){
t.strokeStyle=this.inkOf(e),t.fillStyle=t.strokeStyle,t.lineWidth=e.width,t.setLineDash(e.dash),t.stroke(new Path2D(e.path)),t.setLineDash([]);let{tip:s,onward:o}=Ls(
e.curves),r=Ns(e.end,s,o);r&&(t.lineWidth=r.width,r.filled?t.fill(new Path2D(r.path)):t.stroke(new Path2D(r.path)))}box(t,{id:e,box:[s,o,r,i],end:a,picked:c}){let{
colours:l}=this.drawn,u=a||c||e===this.hovered;t.beginPath(),t.roundRect(s,o,r-s,i-o,5),t.fillStyle=l.paper,t.fill(),t.lineWidth=u?2:1,t.strokeStyle=u?l.ring:it(
l.text,l.paper,.75),t.stroke()}labels(){let t=this.network.getScale(),e=t.toFixed(4),s=this.placed.get(e)??ln(this.drawn,t,this.measure,this.hovered);return this.
placed.set(e,s),{scale:t,placed:s}}lineLabels(){let{scale:t,placed:e}=this.labels();return un(this.drawn,t,e,this.measure)}write(t){if(!this.picture)return;this.
fresh&&performance.mark("oxygraph:drawn"),this.fresh=!1;let{scale:e,placed:s}=this.labels(),{colours:o,badges:r,nodes:i,layout:a}=this.picture;t.save(),t.scale(
1/e,1/e),t.textAlign="center",t.textBaseline="top",t.lineJoin="round",t.font=Pt;for(let l of r)Ql(t,l,e,o);for(let{text:l,x:u,y:f}of this.lineLabels())zr(t,l,{x:u,
y:f-6},o.text,o.halo);let c=new Map(i.map(l=>[l.id,l]));t.textAlign=a.upright?"center":"left";for(let l of s)this.name(t,l,c.get(l.id));t.restore()}name(t,{texts:e,
box:s},o){if(!o)return;t.font=o.end||o.picked||o.id===this.hovered?`bold ${Pt}`:Pt;let{colours:r,layout:i}=this.drawn,{upright:a}=i,c=this.labelColour(o);for(let[
l,u]of e.entries())zr(t,u,{x:a?(s[0]+s[2])/2:s[0],y:s[1]+l*14},c,r.halo)}};function Dr(n){return Math.min(Jl,Math.max(Xl,n))}function zr(n,t,{x:e,y:s},o,r){n.strokeStyle=
r,n.lineWidth=3,n.strokeText(t,e,s),n.fillStyle=o,n.fillText(t,e,s)}function Ql(n,t,e,s){let[o,r]=[t.x*e,t.y*e],i=t.kind==="opposite";n.beginPath(),n.arc(o,r,8,
0,2*Math.PI),n.fillStyle=i?s.badge:s.paper,n.fill(),n.lineWidth=1.5,n.strokeStyle=s.badge,n.stroke(),n.font=`bold ${Pt}`,n.fillStyle=i?s.paper:s.badge,n.fillText(
i?"⇅":"∅",o,r-6),n.font=Pt}function xt(n){return n.length?`[${n.join(", ")}]`:""}function dn({vocabulary:n},{doi:t,pmid:e}){let[s,o]=n.links;return[...t?[Qt(s,{doi:t})]:[],...e?[Qt(o,{pmid:e})]:
[]]}var at=class{constructor(t,e){this.graph=t,this.lang=e}say(t){return ar(this.graph.vocabulary,t,this.lang)}sentence(t,e){return ve(this.graph.vocabulary,t,this.
lang,e)}joined(t,e="words"){return t.join(this.sentence(`between_${e}`))}get language(){return this.graph.vocabulary.languages.indexOf(this.lang)}effect(t){let{
signs:e}=this.graph.vocabulary;return this.say(Object.keys(e).find(s=>e[s]===t)??t)}outcome(t){let[,...e]=this.graph.vocabulary.outcomes.find(([s])=>s===t)??[t];
return e[this.language]}leaning(t,e){return e?this.sentence("leaning",{sign:t,leaning:this.outcome(e)}):t}either(t,e){return this.lang==="zh"&&e?e:t}sex(t,e){let s=this.
graph.vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(s,t)||!e?this.say(t):s[t][e==="human"?0:1]}node(t){let e=this.graph.nodes.get(t);return e?this.
either(e.name,e.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,e=""){if(this.graph.nodes.has(t))return this.node(t);let s=this.graph.
contexts.get(t);return s?this.either(s.name,s.name_zh):this.sex(t,e)}size({effect_size:t,effect_metric:e,ci_low:s,ci_high:o}){if(t===null)return"";let r=`${this.
graph.vocabulary.symbols[e]} = ${X(t)}`;return s===null||o===null?r:`${r} [${X(s)}, ${X(o)}]`}chips(t){let{dose_min:e,dose_max:s,dose_unit:o,analysis:r,tendency:i,
certainty:a}=t;return[this.sex(t.sex,t.species),this.say(t.species),...t.population.map(c=>this.named(c)),e===null||s===null?"":ot([e,s,o]),this.say(t.route),t.
site&&`@ ${this.node(t.site)}`,this.say(t.regimen),...t.setting.map(c=>this.named(c)),t.sample_size===null?"":`n=${t.sample_size}`,this.size(t),r&&this.say(`${r}\
 analysis`),i&&this.say(`leaning to ${i}`),["tentative","speculative"].includes(a)?this.say(a):""].filter(Boolean)}paper(t){return this.graph.shortNames.get(t)??
t}source(t){return t.citation.length?xt(t.citation):t.reference.length?t.reference.map(e=>this.paper(e)).join("; "):t.section?`${this.say("uncited")}, §${t.section}`:
this.say("uncited")}study(t,e=[]){let{references:s,papers:o}=this.graph;if(!(s.has(t)||t.includes("+")))return this.sentence("own_word");let r=S(new Set(Array.from(
e).flatMap(c=>c.reference))),i=t.split("+").flatMap(c=>{let l=r.filter(u=>o.study.get(u)===c);return l.length?l:[c]}),a=i.flatMap(c=>s.get(c)?.citation??[]);return xt(
a)||i.map(c=>this.paper(c)).join("; ")}where(t){let e=[this.sex(t.sex,t.species),this.say(t.species),t.population&&this.named(t.population),Ve(t,"dose"),this.say(
t.route),this.say(t.regimen),...t.setting.map(s=>this.named(s))];return this.joined(e.filter(Boolean))||this.say("in any context")}missing({subject:t,object:e,lacks:s},o=""){
let r={subject:this.node(t),object:this.node(e)};if(s[0][0]==="effect")return this.sentence("directionless",r);let i=o||s.find(([c])=>c==="species")?.[1],a=s.map(
([c,l])=>this.sentence("lack",{key:this.say(c),value:this.named(l,i)}));return this.sentence("missing",{...r,lacks:this.joined(a)})}};var[ct,ne,Dt]=[0,1,2];function se({evidence_type:n}){return n==="meta_analysis"}function _({silentBecause:n}){return!n}function H({edge:n}){return lr(n.sign)}function pn({signs:n}){let t=[...n].filter(N);return t.length>1?"both":t.length?n.
has("0")?`partly ${t[0]}`:t[0]:n.has("0")?"0":"?"}function W(n){let t=new Map;for(let e of n){let s=t.get(e.study);s?s.push(e):t.set(e.study,[e])}return[...t].sort(
([e],[s])=>ht(e,s)).map(([e,s])=>tu(e,s))}function tu(n,t){let e=new Set(t.map(({edge:s})=>s.tends).filter(s=>s!==null));return{study:n,signs:new Set(t.filter(H).
map(({edge:s})=>s.sign)),people:Math.max(...t.map(({edge:s})=>s.sample_size??0)),level:Math.max(...t.map(({level:s})=>s)),pooled:t.some(({edge:s})=>se(s)),tendency:e.
size===1?[...e][0]:null,openKeys:K(t,({openKeys:s})=>s.length)?.openKeys??[],findings:t}}function F(n){let[t,e,s]=["+","-","0"].map(o=>n.filter(({signs:r})=>r.has(
o)).length);return t&&e?{sign:rt,contested:s>0,leans:Wr(n)}:t||e?t+e>s?{sign:t?"+":"-",contested:s>0,leans:null}:{sign:dt,contested:!0,leans:Wr(n)}:{sign:s?"0":
"?",contested:!1,leans:null}}function Wr(n){let t={"+":[],"-":[],0:[]};for(let{study:r,signs:i,tendency:a}of n){let c=a&&i.size===1&&i.has("0")?[a]:null;for(let l of c??
i)t[l].push(r)}let[e,s]=[t["+"].length,t["-"].length];return{sign:e===s?null:e>s?"+":"-",studies:t}}var[Rs,eu,bt]=[0,1,2],mn=class{#t;#e;#n;#s;constructor(t,e){this.findings=t,this.graph=e,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.speaking=
t.filter(_),this.weighings=new Map,this.kind=nu(this.speaking),this.gaps=su(this.speaking.length?this.speaking:t),this.match=this.gaps.length?M.COMPATIBLE:M.ASSERTED}get results(){
return this.#t??=W(this.speaking.filter(({edge:t})=>t.signed)),this.#t}get weighed(){return this.#e??=F(this.results),this.#e}get sign(){return this.kind===bt?"\
+":this.weighed.sign}get level(){return Math.max(ct,...this.results.map(({level:t})=>t))}get claims(){return this.#n??=ou(this.graph,this.speaking),this.#n}get studies(){
return this.#s??=new Set(this.results.map(({study:t})=>t)),this.#s}get signed(){return this.findings.some(({edge:t})=>t.signed)}get edges(){return this.findings.
map(({edge:t})=>t)}get mayBeCausal(){return this.findings.some(({edge:t,level:e})=>t.predicate==="affects"&&e>ct)}signOf(t){if(this.kind===bt)return"=";if(t.size===
this.claims.length)return this.weighed.sign;let e=[...t].sort().join(),s=this.weighings.get(e);if(!s){let o=[...t].flatMap(r=>this.claims[r].findings);s=F(W(o.filter(
({edge:r})=>r.signed))),this.weighings.set(e,s)}return s.sign}get cited(){return[...new Set(this.speaking.flatMap(({edge:t})=>t.citation))].sort((t,e)=>t-e)}get papers(){
let t=this.speaking.filter(({edge:e})=>!e.citation.length);return S(new Set(t.flatMap(({edge:e})=>e.reference)))}keeping(t,e){let s=this.findings.filter(o=>!o.edge.
signed||t(o));return s.length===this.findings.length?this:e(s)}};function nu(n){return n.some(({edge:t})=>t.sign==="=")?bt:n.some(({edge:t})=>t.predicate==="ass\
ociated_with")?eu:Rs}function su(n){let t=n.filter(e=>_(e)&&H(e));return K(t.length?t:n,({openKeys:e})=>e.length)?.openKeys??[]}function ou({scoper:n},t){let e=new Map;
for(let s of t){let{edge:o}=s,[r,i,a]=[n.ofEdge(o),o.subject_aspect,o.object_aspect],c=`${r} ${i} ${a}`,l=e.get(c);l?l.findings.push(s):e.set(c,{scope:r,subjectAspect:i,
objectAspect:a,findings:[s]})}return[...e.values()]}function B({direct:n,paths:t}){return[...n?[n]:[],...t.flatMap(e=>e.steps)]}var Bs=[{scope:yt.OPEN,aspect:"",arrivals:[]}];function Ps(n,t,e){let s=new Map;for(let o of t)for(let[r,{scope:i,subjectAspect:a,objectAspect:c}]of e.claims.entries()){
if(o.aspect&&a&&o.aspect!==a)continue;let l=n.meet(o.scope,i);if(l===yt.NONE)continue;let u=`${l} ${c}`,f=s.get(u);f?f.arrivals.push({before:o,place:r}):s.set(u,
{scope:l,aspect:c,arrivals:[{before:o,place:r}]})}return[...s.values()]}var $t=class{constructor(t,e,s,o){this.steps=e,this.nodes=[e[0].subject,...e.map(c=>c.object)];
let r=s.filter(({scope:c})=>t.share(c,o));this.holdsFor=new Set(r.map(({scope:c})=>c)),this.speculative=e.some(c=>!c.claims.length),this.chimera=!(r.length||this.
speculative),this.counted=!(this.chimera||this.speculative);let i=ru(e.length,r);this.signs=e.map((c,l)=>c.signOf(i[l])),this.sign=iu(this.signs),this.kind=Math.
max(...e.map(c=>c.kind));let a=e.filter(c=>c.kind!==bt);this.contested=this.counted&&a.some(c=>c.weighed.contested),this.level=a.length?Math.min(...a.map(c=>c.level)):
ct,this.gaps=Math.max(...e.map(c=>c.gaps.length)),this.match=Math.min(...e.map(c=>c.match)),this.studies=new Set(e.flatMap(c=>[...c.studies]))}get mayDecide(){return this.
counted&&this.kind===Rs&&N(this.sign)&&this.level>ct}get decides(){return this.counted&&this.sign!=="?"}};function Fr(n,t,e){let s=t.reduce((o,r)=>Ps(n,o,r),Bs);
return new $t(n,t,s,e)}function ru(n,t){let e=[],s=new Set(t);for(let o=n-1;o>=0;o-=1){let r=[...s].flatMap(i=>i.arrivals);e[o]=new Set(r.map(({place:i})=>i)),s=
new Set(r.map(({before:i})=>i))}return e}function iu(n){let t=n.reduce(ur,"=");return t==="="?"?":t}function Ot(n){return n.verdicts["?"]}function Ur(n,t){return t===Ot(n)||t===n.verdicts[rt]}function yn({verdicts:n},t){return t===n[rt]||t===n[dt]}var gn=class{#t;#e;constructor(t,e,s,o){
this.counting=t,this.direct=e,this.look=s,this.budget=o,this.vocabulary=t.graph.vocabulary}get paths(){return this.#t??=x(this.look(),cu),this.#t}get directSign(){
return this.direct?.weighed.sign??"?"}get causalPaths(){if(!this.#e){let{paths:t}=this;this.#e=this.budget.exhausted?[]:t.filter(e=>e.mayDecide)}return this.#e}get mechanismVerdict(){
return this.vocabulary.verdicts[ws(this.causalPaths.map(t=>t.sign)).sign]}get decidedBy(){return this.directSign!=="?"?"direct":this.causalPaths.length?"mechani\
sm":"nothing"}get verdict(){return this.decidedBy==="direct"?this.vocabulary.verdicts[this.directSign]:this.mechanismVerdict}get deciding(){return this.decidedBy===
"direct"&&this.direct?[this.direct]:this.decidedBy==="mechanism"?this.causalPaths:[]}get decidingSteps(){return this.deciding.flatMap(t=>t instanceof $t?t.steps:
[t])}get contested(){return this.deciding.some(t=>t instanceof $t?t.contested:t.weighed.contested)}get leans(){return this.direct&&this.decidedBy==="direct"?this.
direct.weighed.leans:null}get sides(){let t={"+":new Set,"-":new Set,0:new Set};for(let r of this.deciding)for(let[i,a]of au(r,this.counting))t[i].add(a);let{"+":e,
"-":s,0:o}=t;return e.size&&s.size?[[...e],[...s]]:[[...e,...s],[...o]]}get resolving(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides,o=e.flatMap(r=>s.
map(i=>t.separators(r,i)));return Ye(t.keys,o)}get reported(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides;return e.every(o=>s.every(r=>{if(!t.share(
o,r))return!0;let i=t.reported(o);return i.length>0&&i.join()===t.reported(r).join()}))}verdictKeeping(t){let e=i=>this.counting.judge(i),o=(this.direct?.keeping(
t,e)??null)?.weighed.sign??"?";if(o!=="?")return this.vocabulary.verdicts[o];let r=this.#n(t,e);return this.budget.exhausted?Ot(this.vocabulary):this.vocabulary.
verdicts[ws(r).sign]}#n(t,e){let s=new Map,o=c=>{let l=s.get(c);return l===void 0&&(l=c.keeping(t,e),s.set(c,l)),l},r=this.paths.filter(c=>c.steps.every(l=>l.mayBeCausal)),
i=r.filter(c=>c.steps.every(l=>o(l)===l)),a=new Set(i.filter(c=>c.mayDecide).map(c=>c.sign));for(let c of r){if(a.size>1||!this.budget.spend())break;let l=c.steps.
map(o).filter(f=>f!==null);if(l.length<c.steps.length||l.every((f,h)=>f===c.steps[h]))continue;let u=Fr(this.counting.graph.scoper.scopes,l,this.counting.asked);
u.mayDecide&&a.add(u.sign)}return a}};function au(n,{graph:{scoper:t}}){return n instanceof $t?Array.from(n.holdsFor,e=>[n.sign,e]):n.speaking.filter(H).map(({edge:e})=>[
e.sign,t.ofEdge(e)])}function cu(n){let{chimera:t,speculative:e,sign:s,kind:o,gaps:r,level:i,studies:a,nodes:c}=n;return[t,e,!N(s),o,r,-i,-a.size,c.length,c]}function Ds(n,t){let e=[lu,uu,pu,gu,wu,xu,bu,ku,Su,Mu];return n.joined(e.flatMap(s=>s(n,t)),"sentences")}function lu(n,{complete:t,paths:e}){return t?[]:[n.sentence(
"unfinished",{paths:e.length})]}function uu(n,{decidedBy:t,direct:e,paths:s,missing:o,elsewhere:r}){if(t==="direct"&&e){let i=n.sentence("direct",{counts:Gr(n,e.
results)});return e.results.length>1?[i,n.sentence("no_synthesis")]:[i]}if(t==="mechanism"){let i=s.filter(l=>l.mayDecide).map(({sign:l})=>l),c=["+","-"].map(l=>[
i.filter(u=>u===l).length,n.effect(l)]).filter(([l])=>l).map(([l,u])=>`${l} × ${u}`);return[n.sentence("mechanism",{counts:n.joined(c,"counts")})]}return e||s.
length?[n.sentence("unsigned")]:o.length?[n.sentence("excluded")]:[n.sentence(r?"nothing_here":"nothing")]}function Gr(n,t){let{designs:e}=n.graph.vocabulary,s=new Map(
Object.keys(e).map(r=>[r,new Map]));for(let r of t){let[i,a]=[s.get(du(r)),pn(r)];i?.set(a,(i.get(a)??0)+fu(r))}let o=[...s].filter(([,r])=>r.size).map(([r,i])=>hu(
n,r,i));return n.joined(o,"clauses")}function fu({findings:n}){return n.some(({edge:t})=>t.reference.length)?1:n.filter(H).length||1}function hu(n,t,e){let{designs:s,
outcomes:o}=n.graph.vocabulary,[r,i]=s[t][n.language],a=[];for(let[c]of o){let l=e.get(c);if(!l)continue;let u={count:l,design:l===1?r:i,outcome:n.outcome(c)};a.
push(n.sentence(a.length?"found_too":"found",u))}return n.joined(a,"counts")}function du({pooled:n,level:t,findings:e}){return n?"pooled":t===Dt?e.some(({edge:s})=>s.
evidence_type==="randomized_trial")?"trial":"experiment":t===ne?"observational":"statement"}function pu(n,t){let{leans:e}=t,s=[];if(e?.sign){let r=e.sign,i=e.studies[ke(
r)].length,[a,c]=[e.studies[r].length,e.studies[0].length];s.push(n.sentence("leans",{verdict:n.outcome(r),one:a,other:i,neither:c}))}let o=mu(n,t);return o?[...s,
o]:s}function mu(n,{strength:{level:t,reasons:e}}){if(!t)return"";let[s,...o]=e.map(i=>n.say(i)),r=n.say(t);return o.length?n.sentence("strength_less",{level:r,
base:s,taken:n.joined(o,"clauses")}):n.sentence("strength",{level:r,base:s})}function gu(n,t){let{context:e}=t.question,{match:s,foundIn:o}=t,r=[];if(s!==null&&
Object.keys(st(e)).length&&r.push(n.sentence(yu(t),{context:n.where(e)})),o.size){let[i=""]=o.get("species")??[],a=[...o.values()].flatMap(c=>c.map(l=>n.named(l,
i)));r.push(n.sentence("found_in",{found_in:n.joined(a)}))}return r}function yu({match:n,specific:t}){return n!==M.ASSERTED?"compatible":t?"asserted_in_part":"a\
sserted"}function wu(n,{question:t,specific:e,direct:s}){if(!(e&&s))return[];let o=s.results.filter(({openKeys:r})=>!r.length);return[n.sentence("specific",{context:n.
where(t.context),counts:Gr(n,o)})]}function xu(n,{verdict:t,resolving:e,reported:s}){if(!yn(n.graph.vocabulary,t))return[];if(!e?.length)return[n.sentence(s?"un\
resolvable":"unreported")];let o=e.map(r=>n.say(r));return[n.sentence("resolvable",{keys:n.joined(o,"keys")})]}function bu(n,{suggests:t}){if(!t)return[];let e=$u(
n,t);return t.inHealthy?[e,n.sentence("suggests_healthy")]:[e]}function $u(n,{sign:t,kind:e,paths:s,wholes:o,studies:r,hitRate:i}){let[a,c]=[s.length,r.length];
return n.sentence("suggests",{verdict:n.outcome(t),kind:vu(n,{kind:e,wholes:o}),ways:n.sentence(a===1?"one_way":"several_ways",{ways:a}),studies:n.sentence(c===
1?"one_study":"several_studies",{studies:c}),rate:i?n.sentence("rate",{right:i.right,asked:i.asked}):n.sentence("no_rate")})}function vu(n,{kind:t,wholes:e}){return t!==
n.graph.vocabulary.kinds[bt]?n.say(t):n.sentence("extrapolated",{wholes:n.joined(e.map(s=>n.node(s)))})}function ku(n,{elsewhere:t,verdict:e}){if(!t||t.verdict===
e)return[];let s=n.joined(t.layers.map(r=>n.say(r))),o=t.findings?"elsewhere":"elsewhere_by_paths";return[n.sentence(o,{layers:s,findings:t.findings,verdict:n.say(
t.verdict)})]}function Su(n,{disagreement:t,mechanism:e}){return t?[n.sentence("disagreement",{mechanism:n.say(e)})]:[]}function Mu(n,{sensitivity:{flips:t,without:e},
verdict:s,direct:o,paths:r}){if(t.length){let i=new Set(B({direct:o,paths:r}).flatMap(c=>c.edges)),a=t.map(c=>n.study(c,i));return[n.sentence("flips",{flips:n.joined(
a,"flips")})]}return e.size>1&&s!==Ot(n.graph.vocabulary)?[n.sentence("steady")]:[]}function wn(n,t,e){let s=Object.keys(n.columns[t]);return Object.fromEntries(s.map(o=>[o,e[o]]))}var[Ou,Eu]=Au();function Au(){let n=[];for(let e=2;n.length<64;e+=1)n.every(s=>e%s)&&n.push(e);let t=e=>e%1*4294967296|0;return[Int32Array.from(n.slice(0,8),e=>t(
Math.sqrt(e))),Int32Array.from(n,e=>t(Math.cbrt(e)))]}function qr(n){let t=Math.ceil((n.length+9)/64)*64,e=new Uint8Array(t);for(let i=0;i<n.length;i+=1)e[i]=n.
charCodeAt(i);e[n.length]=128;let s=new DataView(e.buffer);s.setUint32(t-8,Math.floor(n.length*8/4294967296)),s.setUint32(t-4,n.length*8%4294967296);let o=Int32Array.
from(Ou),r=new Int32Array(64);for(let i=0;i<t;i+=64)_u(o,r,s,i);return Array.from(o,i=>(i>>>0).toString(16).padStart(8,"0")).join("")}function pt(n,t){return n>>>
t|n<<32-t}function _u(n,t,e,s){for(let r=0;r<16;r+=1)t[r]=e.getInt32(s+r*4);for(let r=16;r<64;r+=1){let i=t[r-15],a=t[r-2],c=pt(i,7)^pt(i,18)^i>>>3,l=pt(a,17)^pt(
a,19)^a>>>10;t[r]=t[r-16]+c+t[r-7]+l}let o=Int32Array.from(n);for(let r=0;r<64;r+=1){let i=o[4-r&7],a=pt(i,6)^pt(i,11)^pt(i,25),c=i&o[5-r&7]^~i&o[6-r&7],l=o[7-r&
7]+a+c+Eu[r]+t[r]|0,u=o[-r&7],f=o[1-r&7],h=o[2-r&7],p=pt(u,2)^pt(u,13)^pt(u,22);o[3-r&7]+=l,o[7-r&7]=l+p+(u&f^u&h^f&h)}for(let r=0;r<8;r+=1)n[r]+=o[r]}var Tu=16;function oe(n,t){let e=Kr.get(t)??Iu(n,t);return Kr.set(t,e),e}var Kr=new WeakMap;function Iu(n,{question:t,verdict:e,direct:s,paths:o}){let{source:r,
target:i,context:a,layers:c,max_hops:l}=t,u=new Set(B({direct:s,paths:o})),f=new Map([...u].flatMap(p=>p.edges.map(m=>[m.id,m]))),{matches:h}=n.vocabulary;return zt(
{question:[r,i,zs(a),c,l],verdict:e,paths:o.map(p=>[p.nodes,p.sign,h[p.match],p.counted]),findings:S(f.keys()).map(p=>ju(n,f.get(p)))})}function zs(n){let t=Object.
entries(st(n));return Object.fromEntries(t.map(([e,s])=>[e,typeof s=="number"?new bn(s):s]))}function zt(n){return qr(Ee(n)).slice(0,Tu)}var xn=class{constructor(t){
this.text=t}},Vr=new WeakMap;function ju(n,t){let e=Vr.get(t)??new xn(Ee(Hs(n,t)));return Vr.set(t,e),e}var bn=class{constructor(t){this.value=t}toString(){return Number.
isInteger(this.value)?`${this.value}.0`:String(this.value)}};function Hs(n,t){let e=Object.entries(wn(n.vocabulary,"edges",t));return Object.fromEntries(e.map(([
s,o])=>[s,Lu(o)]))}function Lu(n){return n===null?"":Array.isArray(n)?n.join("|"):typeof n=="number"?X(n):String(n)}function Ee(n){return Array.isArray(n)?`[${n.
map(Ee).join(", ")}]`:n instanceof xn?n.text:n instanceof bn?String(n):typeof n=="object"&&n!==null?`{${Object.entries(n).sort(([e],[s])=>ht(e,s)).map(([e,s])=>`${Ee(
e)}: ${Ee(s)}`).join(", ")}}`:JSON.stringify(n).replace(Nu,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Nu=/[\u007f-\uffff]/g;var Cu="，。；：、）】》！？”’",[Ru,Bu]=[.8,.22],re=class{constructor(t){this.widths=new Map(Object.entries(t).flatMap(([e,s])=>[...s].map(o=>[o,+e])))}width(t,e,s=!1){
let o=0;for(let r of t)o+=this.widths.get(r)??(Ws(r)||r==="…"?100:70);return o/100*e*(s?1.16:1)}box({x:t,y:e,text:s,size:o,anchor:r,bold:i}){let a=this.width(
s,o,i),c=r==="start"?0:r==="end"?a:a/2;return{left:t-c,top:e-Ru*o,right:t-c+a,bottom:e+Bu*o}}fitted(t,e,s,o=!1){if(this.width(t,s,o)<=e)return t;let r=[...t];for(;r.
length&&this.width(`${r.join("")}…`,s,o)>e;)r.pop();return`${r.join("").trimEnd()}…`}wrapped(t,e,s,o=!1){let r=[],i="";for(let a of Pu(t))for(i&&this.width(
(i+a).trimEnd(),s,o)>e?(r.push(i.trimEnd()),i=a.trimStart()):i+=a;this.width(i.trimEnd(),s,o)>e&&[...i].length>1;){let c=this.fitted(i,e,s,o),l=(c.endsWith("…")?
c.slice(0,-1):c)||[...i][0];r.push(l),i=i.slice(l.length).trimStart()}return i.trim()||!r.length?[...r,i.trimEnd()]:r}};function Ws(n){return Number(n.codePointAt(
0))>=11904}function Pu(n){let t=[],e="";for(let s of n)t.length&&(s===" "||Cu.includes(s)||!Du(e,s))?t[t.length-1]+=s:t.push(s),e=s;return t}function Du(n,t){return n===
"（"?!1:n===" "||Ws(n)||Ws(t)}var zu=/ (et al\.|& .+) (?=\d)/g,Hu=6,Wu={study:"studies",finding:"findings"},ie=class extends at{constructor(t,e,s){super(t,e),this.data=s,this.ruler=new re(s.
widths)}text(t,e={}){return Qt(this.data.texts[t][this.language],e)}counted(t,e){return this.text(e===1?t:Wu[t],{count:e})}question({source:t,target:e,context:s,
layers:o}){return this.text("question",{source:this.node(t),target:this.node(e),where:this.where(s),layers:this.joined(o.map(r=>this.say(r)))})}found({verdict:t,
strength:{level:e},direct:s}){let o=e?this.text("strength",{level:this.say(e)}):"",r={verdict:this.say(t),strength:o};if(!s)return`${this.text("no_direct")} · ${this.
text("verdict",r)}`;let i=new Set(s.findings.filter(({edge:c})=>c.signed).map(({study:c})=>c)).size,a={findings:s.findings.length,studies:i,counted:s.results.length};
return this.text("direct",{...r,counts:this.text("findings_of",a)})}stamp(t,e="stamp"){let{version:s,released:o}=this.data;return this.text(e,{version:s,released:o,
hash:t})}grouped(t){return this.text("by_key",{key:this.say(t)})}category(t){return Object.hasOwn(this.data.texts,t)?this.text(t):this.say(t)}categoryPlace(t){let{
categories:e}=this.data;return e.includes(t)?e.indexOf(t):e.length}metric(t){let{eponyms:e}=this.data;if(this.lang==="en"&&Object.hasOwn(e,t))return e[t];let[s,
o]=[this.say(t),this.graph.vocabulary.symbols[t]];return s.includes(o)?s:`${s} (${o})`}who(t){return t.reference.length?[t.reference.map(s=>this.paper(s)).join(
"; "),xt(t.citation)].filter(Boolean).join(" "):this.source(t)}tooltip(t){let e=t.slice(0,Hu).map(o=>`${this.statement(o)} (${this.who(o)})`),s=t.length-e.length;
return[...e,...s?[`… +${s}`]:[]].join(`
`)}address(t){return t.map(s=>this.graph.references.get(s)).map(s=>s?Fu(s):"").find(Boolean)??""}short(t){let e=t.split("+");if(!this.graph.references.has(e[0]))
return this.text("own_word");let s=this.paper(e[0]).replace(zu," ");return e.length>1?`${s} +${e.length-1}`:s}};function Fu({doi:n,pmid:t}){return n?`https://do\
i.org/${n}`:t?`https://pubmed.ncbi.nlm.nih.gov/${t}/`:""}var ae=class{constructor({seconds:t,paths:e,looked_up_every:s}){this.until=Date.now()+t*1e3,this.left=e,this.every=s,this.counted=0,this.exhausted=!1}spend(){return this.
counted+=1,this.counted%this.every===0&&Date.now()>this.until&&(this.exhausted=!0),!this.exhausted}keep(){return this.left-=1,this.left<0&&(this.exhausted=!0),!this.
exhausted}};function $n(n,t){let e=new Map(Array.from(t,r=>[r.id,r])),s=[...e.values()],o=s.flatMap(r=>r.reference.filter(i=>n.retracted(i)));return[...n.audit.filter(({review_edges:r})=>r.
some(i=>e.has(i))),...S(new Set(o)).map(r=>Uu(n,r,s))]}function Uu(n,t,e){let s={who:n.shortNames.get(t)??t};return{id:`retracted-${t}`,citation:n.references.get(
t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:S(e.filter(o=>o.reference.includes(t)).map(o=>o.id)),statement:ve(n.vocabulary,"retr\
action","en",s),statement_zh:ve(n.vocabulary,"retraction","zh",s)}}var Ht=class{constructor(t,{context:e,layers:s},o=!1){this.graph=t,this.layers=new Set(s),this.ownLayers=new Set(t.vocabulary.own_layers),this.fixesSpecies=e.species!==
"";let r=t.scoper.ofContext(e);this.asked=o?t.scoper.lettingIn(r,"healthy"):r,this.wantedControls=new Set(e.setting),this.holding=new Map,this.rules=[["speculat\
ive",Gu],["retracted",i=>this.retracted(i)],["control",i=>this.control(i)],["hearsay",i=>this.hearsay(i)],["audited",i=>this.audited(i)],["pooled",(i,a)=>this.pooled(
i,a)],["other_species",(i,a)=>this.otherSpecies(i,a)],["less_specific",(i,a)=>this.lessSpecific(i,a)],["secondary",qu],["weaker_design",(i,a)=>this.weakerDesign(
i,a)]]}step(t){return this.judge(t.filter(e=>this.#t(e)).map(e=>this.#n(e)))}judge(t){if(!t.length)return null;let e=t.map(o=>_(o)?o:{...o,silentBecause:""}),s=x(
this.#c(e),o=>[!_(o),-o.match,o.edge.id]);return new mn(s,this.graph)}#t(t){return!this.layers.has(t.layer)&&(t.signed||t.layer!==this.graph.vocabulary.base_layer)?
!1:!t.signed||this.#e(this.graph.scoper.ofEdge(t))}#e(t){let e=this.holding.get(t);return e===void 0&&(e=this.graph.scoper.scopes.share(t,this.asked),this.holding.
set(t,e)),e}#n(t){let e=t.signed?this.graph.scoper.openKeys(t,this.asked):[];return{edge:t,match:e.length?M.COMPATIBLE:M.ASSERTED,openKeys:e,study:t.study,level:t.
signed?this.#s(t):ct,silentBecause:""}}#s(t){let{reference:e,evidence_type:s,predicate:o}=t;return!e.length||s==="narrative"||this.#o(t)?ct:s==="randomized_tria\
l"||s==="experiment"?Dt:se(t)&&o==="affects"?Dt:ne}#o(t){return this.ownLayers.has(t.layer)?!1:t.reference.every(e=>{let s=this.#i(e);return s.length>0&&!s.some(
o=>Xr(o,t))})}#i(t){let{papers:e,ownRows:s}=this.graph;return e.surelyIdentified(t)?(s.get(e.paper.get(t)??t)??[]).filter(r=>this.layers.has(r.layer)):[]}#c(t){
let e=t.filter(({edge:r})=>r.signed);if(!e.length)return t;let o=t.filter(({edge:r})=>!r.signed).map(r=>({...r,silentBecause:"anatomy"}));for(let[r,i]of this.rules){
if(!e.length)break;let a=new Set(e.filter(c=>i(c,e)));if(a.size){for(let c of a)o.push({...c,silentBecause:r});e=e.filter(c=>!a.has(c))}}return[...e,...o]}retracted({
edge:{reference:t}}){return t.length>0&&t.every(e=>this.graph.retracted(e))}control({edge:t}){return t.setting.filter(s=>this.graph.contexts.get(s)?.control).some(
s=>!this.wantedControls.has(s))}hearsay({edge:t}){return this.ownLayers.has(t.layer)||!t.reference.length?!1:t.reference.every(e=>this.#i(e).some(s=>Xr(s,t)&&Et(
s,t)&&this.#a(s,t)))}#a(t,e){let{scoper:s}=this.graph;return s.scopes.share(s.ofEdge(t),s.ofEdge(e))}audited({edge:t}){let{audited:e,edges:s,vocabulary:o}=this.
graph;return(e.get(t.id)??[]).some(({kind:r,paper_edges:i})=>{let c=i.map(l=>s.get(l)).filter(l=>l!==void 0).filter(l=>this.layers.has(l.layer));return o.scope_only.
includes(r)?c.some(l=>l.object===t.object&&this.#a(l,t)):c.length>0})}pooled(t,e){if(!this.graph.papers.pooled.size)return!1;let s=t.edge.evidence_type==="syste\
matic_review";return e.some(o=>se(o.edge)&&this.#r(o,t)||s&&this.#r(t,o))}#r(t,e){let s=this.graph.papers.pooled.get(t.study);return!s||e.study===t.study?!1:e.study.
split("+").every(o=>s.has(o))&&Et(t.edge,e.edge)}otherSpecies({edge:t},e){if(this.fixesSpecies||!t.species||t.species===te)return!1;let{scoper:s}=this.graph;return e.
some(o=>Et(t,o.edge)&&H(o)&&o.edge.reference.length>0&&s.isHuman(s.ofEdge(o.edge)))}lessSpecific({edge:t,match:e,openKeys:s},o){return e===M.ASSERTED||s.length===
1&&s[0]==="sex"&&this.ownLayers.has(t.layer)?!1:o.some(r=>r.match===M.ASSERTED&&H(r)&&!r.edge.analysis&&(r.edge.reference.length>0||!t.reference.length)&&Et(t,r.
edge))}weakerDesign({edge:t,study:e},s){if(s.length===1)return!1;let o=Ku(s),r=o.get(e)??ct,i=s.filter(a=>H(a)&&(o.get(a.study)??0)>r&&Et(t,a.edge));return i.length>
0&&!Vu(i,this.graph.vocabulary.small)}};function Gu({edge:n}){return n.certainty==="speculative"}function qu({edge:n,study:t,openKeys:e},s){return n.analysis?s.
some(o=>o.study===t&&!o.edge.analysis&&Et(n,o.edge)&&o.openKeys.length<=e.length):!1}function Et(n,t){return Yr(n.subject_aspect,t.subject_aspect)&&Yr(n.object_aspect,
t.object_aspect)}function Yr(n,t){return n===t||!(n&&t)}function Xr(n,t){return n.subject===t.subject&&n.object===t.object}function Ku(n){let t=new Map;for(let{
study:e,level:s}of n)t.set(e,Math.max(s,t.get(e)??ct));return t}function Vu(n,t){return n.some(({edge:s,study:o})=>o!==n[0].study||s.sign!=="0")?!1:Math.max(...n.
map(({edge:s})=>s.sample_size??0))<t&&!n.some(({edge:s})=>se(s))}function*Jr(n,t,e,s,o){let r=ce(t,s,o-1),i=[e];function*a(c,l){for(let u of n(c))u===s?yield[...i,s]:l>1&&(r.get(u)??1/0)<l&&!i.includes(u)&&(i.push(u),yield*a(
u,l-1),i.pop())}e!==s&&(yield*a(e,o))}function ce(n,t,e){let s=new Map([[t,0]]);for(let[o,r]of s){if(r>=e)break;for(let i of n(o))s.has(i)||s.set(i,r+1)}return s}var lt=class{constructor(t,e,{healthy:s=!1,decidingOnly:o=!1,passes:r=()=>!0}={}){this.graph=t,this.counting=new Ht(t,e,s),this.decidingOnly=o,this.passes=r,this.
onward=new Map,this.back=new Map,this.judged=new Map}from(t){let e=this.onward.get(t);return e||(e=this.#t(this.graph.successors.get(t),s=>this.step(t,s)),this.
onward.set(t,e)),e}to(t){let e=this.back.get(t);return e||(e=this.#t(this.graph.predecessors.get(t),s=>this.step(s,t)),this.back.set(t,e)),e}#t(t,e){let s=new Map;
for(let o of t?.keys()??[]){let r=e(o);r&&(r.mayBeCausal||!this.decidingOnly)&&s.set(o,r)}return s}step(t,e){let s=this.judged.get(t);s||(s=new Map,this.judged.
set(t,s));let o=s.get(e);if(o===void 0){let r=this.graph.successors.get(t)?.get(e)??[];o=this.counting.step(r.filter(this.passes)),s.set(e,o)}return o}all(){return[
...this.graph.nodes.keys()].flatMap(t=>[...this.from(t).values()])}};function Ae(n,t,e,s){return Fs(new lt(n,t,e),t,s)}function Fs(n,t,e=new ae(n.graph.vocabulary.
budget)){let{source:s,target:o}=t;if(s===o)throw new Error(`a path needs two ends, and both are ${s}`);return new gn(n.counting,n.step(s,o),()=>Yu(n,t,e),e)}function Yu(n,{
source:t,target:e,max_hops:s},o){let{counting:r}=n,{scopes:i}=n.graph.scoper,a=ce(m=>n.to(m).keys(),e,s-1),c=[],l=[],u=new Set([t]),f=(m,g)=>m===e?l.length>0:!u.
has(m)&&(a.get(m)??1/0)<g,h=m=>{o.keep()&&c.push(new $t(i,[...l],m,r.asked))},p=(m,g,y)=>{for(let[v,z]of n.from(m)){if(!o.spend())return;if(!f(v,y))continue;let ft=Ps(
i,g,z);l.push(z),v===e?h(ft):(u.add(v),p(v,ft,y-1),u.delete(v)),l.pop()}};return p(t,Bs,s),c}function Zr(n,t,e,{passes:s,budget:o}={}){let r=i=>t.layers.length===1&&t.layers[0]===i?e:Ae(n,{...t,layers:[i]},{decidingOnly:!0,passes:s},o).verdict;return new Map(
Ct(n.vocabulary,"layer").map(i=>[i,r(i)]))}function Qr(n,t,{passes:e,budget:s}={}){let o=Ct(n.vocabulary,"layer"),r=o.filter(l=>!t.layers.includes(l));if(!r.length)
return null;let i=Ae(n,{...t,layers:o},{decidingOnly:!0,passes:e},s),c=(i.direct?.edges??[]).filter(l=>l.signed&&r.includes(l.layer)).length;return{layers:r,findings:c,
verdict:i.verdict}}function ti(n,t,{direct:e,paths:s}){let r=[...s.filter(c=>c.decides).flatMap(c=>c.steps),...e?[e]:[]],i=new Map;for(let c of new Set(r)){let l=c.gaps.length?Xu(
t,c):[];l.length&&i.set(c,ei(t.graph,n.context,c,l))}let a=r.map(c=>i.get(c)).filter(c=>c!==void 0);return a.length||r.length||(a=Zu(s)),a.length||r.length||(a=
[...Qu(n,t)]),Ju(a)}function Xu({graph:n,counting:{asked:t},passes:e},{subject:s,object:o,gaps:r}){let c=(n.successors.get(s)?.get(o)??[]).filter(l=>l.signed&&e(
l)&&n.scoper.match(l,t)!==M.EXCLUDED).map(l=>n.scoper.openKeys(l,t));return K([r,...c],l=>l.length)??r}function Ju(n){let t=new Map;for(let e of n){let s=JSON.stringify(
e);t.set(s,{one:e,count:(t.get(s)?.count??0)+1})}return x(t.values(),({one:e,count:s})=>[-s,e.subject,e.object,e.lacks]).map(({one:e})=>e)}function ei({vocabulary:n},t,{
subject:e,object:s},o){let r=o.map(a=>a==="species"&&!t.species?"population":a),i=n.keys.filter(a=>r.includes(a));return{subject:e,object:s,lacks:i.map(a=>[a,Ve(
t,a)])}}function Zu(n){return n.filter(e=>e.counted).flatMap(e=>e.steps).filter(e=>e.sign==="?").map(({subject:e,object:s})=>({subject:e,object:s,lacks:[["effec\
t","direction"]]}))}function*Qu({source:n,target:t,context:e,max_hops:s},o){let r=ef(o),{onward:i,back:a}=tf(o.graph),c=sf(r,ce(i,n,s),ce(a,t,s)),l=!1;for(let u=c;u<=
s&&!l;u+=1)for(let f of Jr(i,a,n,t,u))for(let[h,p]of f.slice(1).entries()){let m=r.get(f[h])?.get(p);m&&(l=!0,yield ei(o.graph,e,{subject:f[h],object:p},m))}}function tf({
successors:n,predecessors:t}){return{onward:e=>n.get(e)?.keys()??[],back:e=>t.get(e)?.keys()??[]}}function ef({graph:n,counting:{asked:t},passes:e}){let s=new Map;
for(let[o,r]of n.successors)for(let[i,a]of r){let l=a.filter(f=>f.signed&&e(f)).map(f=>n.scoper.scopes.separators(n.scoper.ofEdge(f),t)),u=K(l,f=>nf(n,f))??[];u.
length&&s.set(o,(s.get(o)??new Map).set(i,u))}return s}function nf(n,t){let e=n.vocabulary.keys;return t.reduce((s,o)=>s*(e.length+1)+e.indexOf(o)+1,0)}function sf(n,t,e){
let s=1/0;for(let[o,r]of n)for(let i of r.keys())s=Math.min(s,(t.get(o)??1/0)+1+(e.get(i)??1/0));return s}var of=4;function le(n,{source:t,target:e,context:s={},layers:o=[],max_hops:r=of}){return{source:t,target:e,context:gt(s),layers:n.layers(o),max_hops:r}}var rf={human_only:({scoper:n},{edge:t})=>n.isHuman(n.ofEdge(t)),trials_only:(n,{edge:t})=>t.evidence_type==="randomized_trial",patients_only:({nodes:n},{edge:t})=>t.
population.some(e=>n.has(e))};function ni(n,t){let e=new Set(t.direct?.studies);if(t.directSign==="?")for(let r of t.causalPaths)for(let i of r.studies)e.add(i);
let s=new Map(S(e).map(r=>[r,t.verdictKeeping(i=>i.study!==r)])),o=[...s].filter(([,r])=>r!==t.verdict).map(([r])=>r);return{without:s,flips:o,scenarios:af(n,t)}}
function af(n,t){let e=new Map(Object.entries(rf).map(([o,r])=>[o,t.verdictKeeping(i=>r(n,i))])),s=cf(t);if(s){let o=new Set(s.edges.map(({id:r})=>r));e.set("wi\
thout_weakest_step",t.verdictKeeping(({edge:r})=>!o.has(r.id)))}return e}function cf(n){if(n.decidedBy==="direct")return n.direct;let t=n.causalPaths.flatMap(e=>e.
steps.filter(s=>s.signed));return qe(t,({gaps:e,studies:s,subject:o,object:r})=>[e.length,-s.size,o,r])??null}var[Gs,Us,vn,si]=[0,1,2,3];function oi(n,t,e){let{vocabulary:s}=n;if(Ur(s,e.verdict))return{level:null,reasons:[]};if(e.decidedBy!=="direct"||!e.direct)return{level:s.
strengths[Gs],reasons:["mechanism_only"]};let o=lf(e.direct.results,e.directSign),[r,i]=uf(s,o),a=hf(n,t,e,o);return{level:s.strengths[Math.max(r-a.length,Gs)],
reasons:[i,...a]}}function lf(n,t){return n.filter(({signs:e})=>t===dt?e.size>0:e.has(t))}function ri(n){return n.reduce((t,{people:e})=>t+e,0)}function uf({many:n},t){
let e=t.filter(({level:r})=>r===Dt),s=e.filter(r=>r.pooled);if(s.some(({people:r})=>r>=n.people))return[si,"pooled_controlled_many"];if(e.length>=n.several&&ri(
e)>=n.more_people)return[si,"several_controlled_many"];if(s.length)return[vn,"pooled_controlled"];if(e.length>1)return[vn,"two_controlled"];if(e.some(({people:r})=>r>=
n.people))return[vn,"one_controlled_many"];let o=t.filter(({level:r})=>r===ne);return ff(n.people,o,e.length)}function ff(n,t,e){let s=ri(t);return(t.some(({pooled:o})=>o)||
t.length>1)&&s>=n?[vn,"several_observational_many"]:e?[Us,"one_controlled"]:s>=n?[Us,"one_observational_many"]:t.length>1?[Us,"two_observational"]:[Gs,t.length?
"one_observational":"no_study"]}function hf(n,t,e,s){let o=s.flatMap(({findings:i})=>i.map(({edge:a})=>a)),r=s.filter(({openKeys:i})=>i.length).length;return[...e.
contested||e.directSign===dt?["contested_evidence"]:[],...r*2>s.length?["indirect"]:df(t,o)?["only_animals"]:[],...o.every(i=>i.certainty==="tentative"||i.analysis)?
["tentative_only"]:[],...o.some(i=>n.audited.has(i.id))?["audited_reading"]:[]]}function df({context:n},t){return!n.species&&t.every(({species:e})=>e!==""&&e!==
te)}function ai(n,t,e,s){let{vocabulary:o,nodes:r}=n,{budget:i,verdict:a}=e,c=r.get(t.target)?.category??"";if(i.exhausted||a!==Ot(o)||o.suggests.no_targets.includes(
c))return null;let l=ii(n,e,!1);return l||r.get(t.context.population)?.category!=="Disorder"?l:ii(n,Ae(n,t,{healthy:!0,passes:s},i),!0)}function ii(n,t,e){let{most_steps:s,
hit_rates:o}=n.vocabulary.suggests,r=t.paths.filter(y=>y.counted&&y.steps.length<=s&&mf(n,y)),i=r.filter(y=>N(y.sign)),[a]=x(i,y=>[y.kind,y.steps.length,y.nodes]);
if(!a)return null;let{sign:c,steps:l}=a,u=r.filter(y=>y.kind===a.kind&&y.steps.length<=l.length);if(u.some(y=>y.sign===rt||y.sign===dt))return null;let f=x(u.filter(
y=>N(y.sign)),y=>y.nodes);if(f.some(y=>y.sign!==c))return null;let h=n.vocabulary.kinds[a.kind],p=S(new Set(f.flatMap(y=>[...y.studies]))),m=f.map(y=>y.nodes),g=[
...new Set(f.flatMap(pf))];return{sign:c,kind:h,paths:m,wholes:g,studies:p,hitRate:o[h],inHealthy:e}}function pf({steps:n}){let t=n.find(e=>e.kind===bt);return t?
[t.subject]:[]}function mf(n,{nodes:t}){return t.slice(1,-1).every(e=>n.nodes.get(e)?.category!=="Biomarker")}function Wt(n,t,e){let s=le(n,t);return qs(new lt(n,s,{passes:e}),s)}function qs(n,t){let{graph:e,passes:s}=n,o=new ae(e.vocabulary.budget),r=Fs(n,t,o),{verdict:i,
decidedBy:a,mechanismVerdict:c,direct:l,paths:u}=r,f=Ot(e.vocabulary),h=r.deciding.map(g=>g.match),p=B(r),m=yf({question:t,verdict:i,decidedBy:a,mechanism:c,direct:l,
paths:u,contested:r.contested,disagreement:a==="direct"&&c!==i&&c!==f,match:h.length?Math.max(...h):null,leans:r.leans},{strength:()=>oi(e,t,r),specific:()=>wf(
r),foundIn:()=>xf(e,r),suggests:()=>ai(e,t,r,s),byLayer:()=>Zr(e,t,i,{passes:s,budget:o}),elsewhere:()=>Qr(e,t,{passes:s,budget:o}),resolving:()=>yn(e.vocabulary,
i)?r.resolving:null,reported:()=>r.reported,missing:()=>ti(t,n,r),sensitivity:()=>ni(e,r),cautions:()=>$n(e,new Set(p.flatMap(g=>g.edges))),complete:()=>gf(o,m)});
return m}function gf(n,{suggests:t,byLayer:e,elsewhere:s,sensitivity:o}){return!!(o||t||e||s)&&!n.exhausted}function yf(n,t){for(let[e,s]of Object.entries(t)){let o;
Object.defineProperty(n,e,{enumerable:!0,get:()=>(o??={value:s()},o.value)})}return n}function wf({direct:n,decidedBy:t}){if(!n||t!=="direct")return null;let e=n.
results.filter(({openKeys:s})=>!s.length);return e.length&&e.length<n.results.length?F(e):null}function xf({scoper:n},{decidingSteps:t,counting:{asked:e}}){let s=t.
flatMap(i=>i.speaking.filter(H)),o=n.common(new Set(s.map(({edge:i})=>n.ofEdge(i)))),r=n.common([e]);return new Map([...o].filter(([i,a])=>a.join()!==r.get(i)?.
join()))}var Z="untested",Ks=["+","-","0"],bf=new Set(["opposite","null_here","leaning_apart"]);function $f({direct:n,paths:t}){return B({direct:n,paths:t.filter(e=>e.counted)})}function ci(n){let t=Array.from(n,([e,s])=>[e,$f(s)]);return Vs(new Map(t))}function Vs(n){
let t=new Map;for(let[s,o]of n)for(let r of o){let{subject:i,object:a}=r,c=`${i}>${a}`,l=t.get(c)??{subject:i,object:a,known:new Map};l.known.set(s,vf(r)),t.set(
c,l)}let e=[...t.values()].filter(({known:s})=>[...s.values()].some(o=>o.length)).map(({subject:s,object:o,known:r})=>{let i=Sf(new Map(Array.from(n.keys(),l=>[
l,r.get(l)??[]]))),a=[...i.values()].filter(({edges:l})=>l.length),c=a.length>1&&a.some(({relation:l})=>bf.has(l));return{subject:s,object:o,differs:c,cells:i}});
return x(e,({differs:s,subject:o,object:r})=>[!s,o,r])}function vf({speaking:n}){return n.filter(({edge:t,match:e})=>t.signed&&e===M.ASSERTED)}function kf(n){let t=W(
n),e=F(t),s=n.length?e.sign:Z;return{findings:n,results:t,sign:s,leans:e.leans?.sign??null,side:Of(e)}}function Sf(n){let t=new Map(Array.from(n,([e,s])=>[e,kf(
s)]));return new Map(Array.from(t,([e,{findings:s,results:o,sign:r,leans:i,side:a}])=>{let c=[...t].filter(([u])=>u!==e).map(([,u])=>u),l=new Set(s.flatMap(({edge:u})=>u.
citation));return[e,{sign:r,leans:i,relation:Ef(r,a,c),counts:Mf(o),edges:s.map(({edge:u})=>u.id),citations:[...l].sort((u,f)=>u-f)}]}))}function Mf(n){return Object.
fromEntries(Ks.map(t=>[t,n.filter(({signs:e})=>e.has(t)).length]))}function Of({leans:n,sign:t}){return n?n.sign:N(t)?t:null}function Ef(n,t,e){if(n===Z)return"\
untested_here";let s=new Set(e.map(o=>o.sign).filter(o=>o!==Z&&o!=="?"));return N(n)&&s.has(ke(n))?"opposite":t&&e.some(o=>o.side===ke(t))?"leaning_apart":n===rt?
"conflicting_here":n==="0"?s.size===1&&s.has("0")?"same":"null_here":s.has(n)?"same":"only_here"}var Af=["opposite","null"],_f=["unresolved","partly","explained"];function li(n,t){let e=t.map(s=>Tf(n,s)).filter(s=>s!==null);return x(e,({kind:s,status:o,subject:r,
object:i})=>[Af.indexOf(s),_f.indexOf(o),r,i])}function Tf(n,{subject:t,object:e,speaking:s}){let o=s.map(({edge:l})=>l).filter(l=>l.signed),r=If(n,o);if(!r.length)
return null;let i=r.filter(l=>l.keys.length),a=r.filter(l=>!l.keys.length),c=({one:l,other:u})=>l.sign==="0"||u.sign==="0";return{subject:t,object:e,kind:r.every(
c)?"null":"opposite",status:a.length?i.length?"partly":"unresolved":"explained",keys:Ye(n.scoper.scopes.keys,i.map(l=>l.keys))??[],clashes:x(r,l=>[c(l),!l.keys.
length,l.one.id,l.other.id]),open:jf(n,a)}}function If(n,t){let{scoper:e}=n,s=t.filter(o=>o.sign!=="?");return s.flatMap((o,r)=>s.slice(r+1).filter(i=>o.sign!==
i.sign&&Et(o,i)).map(i=>({one:o,other:i,keys:e.scopes.separators(e.ofEdge(o),e.ofEdge(i))})))}function jf({scoper:n},t){return n.scopes.keys.filter(e=>t.some(({
one:s,other:o})=>{let[r,i]=[s,o].map(a=>n.scopes.value(n.ofEdge(a),e));return r===null!=(i===null)}))}function C({sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,route:i,regimen:a,setting:c}){return{sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,
route:i,regimen:a,setting:c}}function At(n,t,e,s){if(e==="dose"){let o=s.indexOf(" ");return{...t,dose:Number(s.slice(0,o)),dose_to:null,dose_unit:s.slice(o+1)}}
if(e==="setting"){let o=n.contexts.get(s)?.group,r=t.setting.filter(i=>n.contexts.get(i)?.group!==o);return{...t,setting:[...r,s]}}return{...t,[e]:s}}var ui=new WeakMap;
function Lf({scoper:n},t){let e=ui.get(t)??n.ofContext(C(t));return ui.set(t,e),e}function Q(n,t,e){let{effects:s,evidence:o,hidden:r}=t;return e.signed&&t.stated&&
!n.scoper.reportsAll(e,Lf(n,t))||e.signed&&s.length&&!s.includes(e.effect)||e.signed&&o.length&&!o.includes(e.evidence_type)?!1:r.length?![e.subject,e.object].some(
i=>r.includes(n.nodes.get(i)?.category??"")):!0}function Ys(n,t){let e=le(n,{source:t.from,target:t.to,context:C(t),layers:t.layers,max_hops:t.hops}),s=new lt(n,
e,{passes:p=>Q(n,t,p)}),o=s.all(),r=new Map(o.flatMap(p=>p.findings.map(m=>[m.edge.id,m]))),a=t.from&&t.to&&t.from!==t.to?qs(s,e):null,c=a&&t.one?Nf(n,a):a,l=Cf(
o,c,t),u=new Set(l.flatMap(p=>[p.subject,p.object]));if(t.extent==="answer")for(let p of[t.from,t.to])p&&u.add(p);let f=li(n,o),h=new Map(f.map(p=>[k(p),p]));return{
findings:r,answer:c,shown:l,nodes:u,conflicts:f,clashing:h}}function Nf(n,t){let e=t.paths.filter(o=>!o.chimera),s=B({direct:t.direct,paths:e});return Object.create(
t,{paths:{value:e},cautions:{get:()=>$n(n,s.flatMap(o=>o.edges))}})}function fi(n){return n?new Set(B(n).map(k)):new Set}function k({subject:n,object:t}){return`${n}\
>${t}`}function Cf(n,t,{extent:e}){return e==="all"?n:t?[...new Set(B(t))]:[]}var Xs=["sex","species","population","route","regimen"],mi=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function gi(n,t){let e=[...n.edges.
values()].filter(i=>i.signed),s=e.filter(i=>t.layers.includes(i.layer)),o=[...Xs,"dose","setting"].map(i=>[i,yi(n,t,s,i)]),r=mi.map(([i,a])=>[i,wi(n,e,a)]);return Object.
fromEntries([...o,...r].map(([i,a])=>[i,[...a].map(c=>({value:c}))]))}function yi(n,t,e,s){return kn(n,e,s,Xs.includes(s)?String(Reflect.get(t,s)):"")}function wi(n,t,e){
let s=new Set(t.map(o=>o[e]));return n.words[e].filter(o=>s.has(o))}function Js(n,t){let e=[...n.edges.values()].filter(c=>c.signed),s=e.filter(c=>t.layers.includes(
c.layer)),o=C(t),r=di(n,s.filter(c=>Q(n,t,c))),i={};for(let c of[...Xs,"dose","setting"])i[c]=yi(n,t,s,c).map(l=>{let u=n.scoper.ofContext(At(n,o,c,l));return{value:l,
...pi(n,r,u,Bf(n,c,l))}});let a=n.scoper.ofContext(o);for(let[c,l]of mi){let u={...t,[c]:c==="layers"?n.words.layer:[]},f=e.filter(h=>u.layers.includes(h.layer)&&
Q(n,u,h));i[c]=wi(n,e,l).map(h=>{let p=f.filter(m=>m[l]===h);return{value:h,count:pi(n,di(n,p),a).count}})}return i}var hi=new WeakMap;function Zs(n){let t=hi.get(
n)??Rf(n);return hi.set(n,t),t}function Rf(n){let t={kinds:[],of:new Map,reporting:new Map},e=new Map;for(let s of n.edges.values()){if(!s.signed)continue;let o=n.
scoper.kind(s),r=e.get(o)??t.kinds.push(s)-1;e.set(o,r),t.of.set(s,r)}return t}function di(n,t){let{of:e}=Zs(n),s=new Map;for(let o of t){let r=e.get(o)??-1;s.set(
r,(s.get(r)??0)+1)}return s}function pi(n,t,e,s){let{kinds:o}=Zs(n),{scoper:r}=n,[i,a]=[0,0];for(let[c,l]of t)r.scopes.share(r.ofEdge(o[c]),e)&&(i+=l,s?.has(c)&&
(a+=l));return{count:i,stated:a}}function Bf(n,t,e){let{kinds:s,reporting:o}=Zs(n),r=`${t} ${e}`,i=o.get(r)??new Set;if(o.has(r))return i;let{scoper:a}=n,c=a.ofContext(
At(n,gt({}),t,e));for(let[l,u]of s.entries())a.reportsAll(u,c)&&i.add(l);return o.set(r,i),i}function kn(n,t,e,s=""){if(e==="sex")return["female","male"];if(e===
"dose")return Pf(n,t);let o=new Set(t.flatMap(i=>Reflect.get(i,e)));return(e==="setting"?[...n.contexts.keys()]:n.words[e]).filter(i=>o.has(i)||i===s)}function Pf(n,t){
let e=new Map;for(let{dose_min:s,dose_max:o,dose_unit:r}of t)for(let i of[s,o])i!==null&&e.set(`${i} ${r}`,[n.words.dose_unit.indexOf(r),i]);return x(e,([,s])=>s).
map(([s])=>s)}var Sn=["opposite","leaning_apart","differs","only_a","only_b","open","same"];function Qs(n,t){let{by:e,a:s,b:o,from:r,to:i,extent:a}=t;if(!e)return null;let c=r&&
i&&r!==i&&a==="answer"?Df(n,t):new Map,u=(c.size?ci(c):Vs(zf(n,t))).map(({subject:h,object:p,cells:m})=>{let g=[m.get(s),m.get(o)];return{subject:h,object:p,cells:g,
relation:Hf(g)}}),f={};for(let h of u)f[h.relation]=(f[h.relation]??0)+1;return{rows:u,answers:[...c.values()],counts:f}}function Df(n,t){let{from:e,to:s,layers:o,
hops:r}=t,i=c=>({...xi(n,t,c),source:e,target:s,max_hops:r,layers:o}),a=c=>Q(n,t,c);return new Map([t.a,t.b].map(c=>[c,Wt(n,i(c),a)]))}function zf(n,t){let e=s=>new lt(
n,xi(n,t,s),{passes:o=>Q(n,t,o)});return new Map([t.a,t.b].map(s=>[s,e(s).all()]))}function xi(n,t,e){return{context:At(n,C(t),t.by,e),layers:t.layers}}function Hf([
n,t]){return n.sign===Z?"only_b":t.sign===Z?"only_a":n.relation==="opposite"||n.relation==="leaning_apart"?n.relation:n.sign===t.sign?"same":n.sign==="?"||t.sign===
"?"?"open":"differs"}function bi(n,t){let e=new Map(n.map(o=>[k(o),o])),s=new Map;for(let{steps:o,counted:r}of t.flatMap(({paths:i})=>i))if(r){for(let i of Wf(o.
map(a=>e.get(k(a)))))if(i.length>1){s.set(k(i[0]),i);for(let a of i)e.delete(k(a))}}return n.flatMap(o=>{let r=s.get(k(o));return r?[r]:e.has(k(o))?[[o]]:[]})}function Wf(n){
let t=[[]];for(let e of n)e?t[t.length-1].push(e):t.push([]);return t}function O([n,t,e,s],o="rule",r=1,i=""){return{kind:"line",x1:n,y1:t,x2:e,y2:s,stroke:o,width:r,dash:i}}function Ft(n,t={}){return{kind:"polyline",points:n,fill:"",
stroke:"",width:1,closed:!1,...t}}function P(n,t,e,s={}){return{kind:"circle",x:n,y:t,radius:e,fill:"",stroke:"",width:1.5,...s}}function T(n,t,e,s,o={}){return{
kind:"rect",x:n,y:t,width:e,height:s,fill:"",stroke:"",hatch:"",radius:0,dash:"",...o}}function $(n,t,e,s,o={}){return{kind:"text",x:n,y:t,text:e,size:s,...{anchor:"\
start",colour:"ink",bold:!1,italic:!1,turned:!1},...o}}function $i(n,t="",e="",s=""){return{kind:"group",marks:n,tooltip:t,href:e,name:s}}var D={"+":"plus","-":"minus",0:"null","?":"muted",conflicting:"mixed",mixed:"mixed","=":"muted"};function R(n,t,e,s=6){let o=D[n];switch(n){case"+":case"-":return[
to(n,t,e,s,o)];case"0":{let r=s*.95;return[P(t,e,s*.72,{stroke:o,width:1.6}),O([t-r*.8,e+r,t+r*.8,e-r],o,1.4)]}case"conflicting":return[to("+",t-s*.62,e,s*.75,o),
to("-",t+s*.62,e,s*.75,o)];case"mixed":{let r=s*.75;return[O([t-r,e-1.5,t+r,e-1.5],o,2),O([t,e-1.5-r,t,e-1.5+r],o,2),O([t-r,e+s,t+r,e+s],o,2)]}default:{let r={anchor:"\
middle",colour:o,bold:!0};return[$(t,e+s*.7,n==="?"?"?":"·",s*2,r)]}}}function to(n,t,e,s,o){let r=n==="+"?1:-1,i=[[t-s,e+r*s*.8],[t+s,e+r*s*.8],[t,e-r*s*.9]];
return Ft(i,{fill:o,closed:!0})}var b=24,[Ff,vi]=[20,12.5],_t=11,Mn=1.5,eo=26,U=class{#t=[];#e="";#n=[];constructor(t,e){this.ruler=t,this.width=e,this.y=b}add(...t){this.#t.push(...t)}group(t,e,s,o){
this.#t.push($i(t,e,s,o))}head(t,e){this.#e=t,this.#s(t,Ff,"ink",!0);for(let[s,o]of e.entries())this.#n.push(o),this.#s(o,vi,s?"ink":"muted");this.y+=10}legend(t,e=20){
this.y+=12,this.add(O([b,this.y,this.width-b,this.y])),this.y+=e;let s=b;for(let[o,r]of t){let i=eo+this.ruler.width(r,_t);s>b&&s+i>this.width-b&&(s=b,this.y+=e),
this.add(...o(s+eo/2-4,this.y-4),$(s+eo,this.y,r,_t)),s+=i+20}this.y+=e/2}notes(t,e="muted"){for(let s of t)this.#n.push(s),this.#s(s,_t,e)}heading(t){this.y+=14,
this.#s(t,vi,"ink",!0)}finish(t,e,s){return this.notes([e]),{width:this.width,height:ee(this.y+b/2),lang:t,title:this.#e,description:this.#n.join(" "),marks:this.#t,
drawn:s}}#s(t,e,s,o=!1){for(let r of this.ruler.wrapped(t,this.width-2*b,e,o))this.y+=e*Mn,this.add($(b,this.y-e*.45,r,e,{colour:s,bold:o}))}};var ki={"+":"tested","-":"tested",0:"null",mixed:"mixed",conflicting:"conflicting"};function Oi(n,t,e,s){let o=[...n.successors.get(t)??[]],r=new Map(o.filter(([
,c])=>c.some(l=>l.signed&&Si(n,l)))),i=[...r.values()].flatMap(c=>c.filter(l=>l.signed&&Si(n,l))),a=new Set(i.flatMap(c=>Uf(c,e)));return S(a).flatMap(c=>{let l=gt(
{[e]:c}),[u,f]=[s,[]].map(h=>new Ht(n,{context:l,layers:n.layers(h)}));return S(r.keys()).map(h=>{let{sex:p,species:m,population:g}=l;return{target:h,sex:p,species:m,
population:g,...Gf(r.get(h)??[],u,f)}})})}function Si(n,{certainty:t,reference:e}){let s=e.length>0&&e.every(o=>n.retracted(o));return t!=="speculative"&&!s}function Uf(n,t){
return t==="population"?n.population:["","both"].includes(n[t])?[]:[n[t]]}function Gf(n,t,e){let s=Mi(t,n),{sign:o}=F(W(s)),r=a=>S(a.map(({edge:c})=>c.id));if(s.
length&&Object.hasOwn(ki,o))return{status:ki[o],sign:o,edges:r(s)};let i=Mi(e,n);return i.some(H)?{status:"elsewhere",sign:"",edges:r(i)}:{status:"untested",sign:"",
edges:[]}}function Mi(n,t){return(n.step(t)?.findings??[]).filter(s=>_(s)&&s.edge.signed&&s.match===M.ASSERTED)}var Tt="",En="…",Ei="|",qf=["female","male","both"];function ue(n,t){if(t==="dose"){let{dose_min:s,dose_max:o,dose_unit:r}=n;return s===null||o===null?Tt:ot([
s,o,r])}let e=Reflect.get(n,t);return Array.isArray(e)?e.join(Ei):String(e)}function On(n,t){let e=new Map;for(let s of n){let o=ue(s,t);e.set(o,(e.get(o)??0)+1)}
return e}function no(n,t){let e=On(n,t),s=[...e.keys()].filter(Boolean),o=t==="sex"?qf.filter(r=>e.has(r)):t==="dose"?Kf(n,s):x(s,r=>[-(e.get(r)??0),r]);return e.
has(Tt)?[...o,Tt]:o}function Kf(n,t){let e=new Map(n.map(s=>[ue(s,"dose"),[s.dose_unit,s.dose_min??0,s.dose_max??0]]));return x(t,s=>e.get(s)??[])}function An(n,t,e){
return t==="sex"?["female","male",Tt]:[..._i(n,On(n,t),t,e),Tt]}function Ai(n,t,e,s){let o=On(n,e),r=On(t,e),i=new Map([...o].map(([a,c])=>[a,c+n.length*(r.get(
a)??0)]));return[..._i(n,i,e,s),...o.has(Tt)?[Tt]:[]]}function _i(n,t,e,s){let o=no(n,e).filter(Boolean),r=x(o,a=>[-(t.get(a)??0),a]).slice(0,s),i=o.filter(a=>r.
includes(a));return r.length<o.length?[...i,En]:i}function _n(n,t,e){let s=ue(n,t);return e.includes(s)?s:En}function _e(n,t,e){let s=ue(n,t);return e.includes(
s)?s:t==="sex"||!s?Tt:En}function tt(n,t,e,s){return t===En?n.text("others"):e==="sex"?t!=="female"&&t!=="male"?n.text(t?"both_sexes":"sex_unreported"):n.text(`${t}\
_${Vf(s.filter(({sex:o})=>o===t))}`):t?e==="dose"?t:n.joined(t.split(Ei).map(o=>n.named(o))):n.text("unreported",{key:n.say(e)})}function Vf(n){let t=n.map(({species:e})=>e===
""||e==="human");return t.every(Boolean)?"people":t.some(Boolean)?"any":"animals"}var Te=["population","species","sex"],[Ti,so,Yf]=[27,250,7],[Xf,Jf]=[6.5,30],[Zf,Qf]=[40,18],[th,eh]=[205,760],oo=[1,2,4];function Ii(n,{source:t,layers:e},s){let o=Oi(
n.graph,t,s,e);return new ro(n,t,s,n.graph.layers(e),o).scene()}var ro=class{constructor(t,e,s,o,r){this.words=t,this.source=e,this.by=s,this.layers=o,this.cells=
r,this.studies=new Map(r.map(h=>[h,nh(t,h)]));let[i,a]=[this.#t(({target:h})=>h),this.#t(h=>h[s])];this.allRows=i.size,this.allColumns=a.size;let c=h=>s==="sex"?
0:-(a.get(h)??0);this.columns=x(a.keys(),h=>[c(h),h]).slice(0,Qf);let l=r.flatMap(h=>h.edges.map(p=>t.graph.edges.get(p)));this.edges=l.filter(h=>h!==void 0);let u=x(
i.keys(),h=>[-(i.get(h)??0),h]).slice(0,Zf),f=h=>t.categoryPlace(this.#s(h));this.rows=x(u,h=>[f(h),-(i.get(h)??0),h]),this.one=Math.min(Xf,Jf/Math.sqrt(Math.max(
0,...this.studies.values())||1)),this.shown=r.filter(h=>this.rows.includes(h.target)&&this.columns.includes(h[s])),this.heights=this.#e(this.rows,({target:h})=>h),
this.widths=this.#e(this.columns,h=>h[s]),this.left=b+so,this.reach=this.columns.reduce((h,p)=>h+(this.widths.get(p)??0),0),this.sheet=new U(t.ruler,Math.max(eh,
this.left+this.reach+b))}#t(t){let e=new Map;for(let[s,o]of this.studies)e.set(t(s),(e.get(t(s))??0)+o);return e}#e(t,e){let s=new Map(t.map(o=>[o,Ti]));for(let o of this.
shown){let r=2*this.#n(this.studies.get(o)??0)+Yf;s.set(e(o),Math.max(s.get(e(o))??Ti,r))}return s}#n(t){return this.one*Math.sqrt(t)}#s(t){return this.words.graph.
nodes.get(t)?.category??""}#o(t){return tt(this.words,t,this.by,this.edges)}scene(){let{words:t,sheet:e,shown:s}=this,[o,r]=[t.node(this.source),t.say(this.by)],
i=t.joined(this.layers.map(u=>t.say(u)));e.head(t.text("gaps",{source:o,key:r}),[t.text("gaps_question",{source:o,key:r,layers:i})]),s.length?this.#i():e.notes(
[t.text("nothing")],"ink"),e.legend(sh(t,this.one),2*this.one*oo[oo.length-1]**.5+2);let a=s.filter(({status:u})=>u==="untested").length,c={drawn:this.rows.length,
all:this.allRows},l=t.text("gaps_counts",{cells:s.length,empty:a,...c});return this.columns.length<this.allColumns&&(l+=t.text("gaps_columns",{drawn:this.columns.
length,all:this.allColumns})),e.notes([t.text("gaps_note",{key:r}),l]),e.finish(t.lang,t.stamp(this.#u(),"stamp_map"),s.length-a)}#i(){let{words:t,sheet:e}=this,
{ruler:s}=t,o=this.columns.map(a=>s.fitted(this.#o(a),th,11.5));e.y+=12+Math.max(...o.map(a=>s.width(a,11.5)));for(let[a,{x:c}]of this.#c().entries())e.add($(c+
4,e.y,o[a],11.5,{turned:!0}));e.y+=4;let r=new Map(this.shown.map(a=>[`${a.target} ${a[this.by]}`,a])),i="";for(let a of this.rows){if(this.#s(a)!==i){i=this.#s(
a),e.y+=24;let c={colour:"muted",italic:!0};e.add($(b,e.y-4,t.category(i),11.5,c))}this.#a(a,r)}}#c(){let t=this.left;return this.columns.map(e=>{let s=this.widths.
get(e)??0,o=t+s/2;return t+=s,{name:e,x:o}})}#a(t,e){let{words:s,sheet:o}=this,r=this.heights.get(t)??0,i=o.y+r/2,a=s.ruler.fitted(s.node(t),so-20,12);o.add(T(b,
o.y+1.5,so+this.reach,r-3,{fill:"band",radius:4}),$(this.left-12,i+4.3,a,12,{anchor:"end"}));for(let{name:c,x:l}of this.#c()){let u=e.get(`${t} ${c}`);u&&this.#r(
u,l,i)}o.y+=r}#r(t,e,s){let{words:o}=this,r=`${o.node(t.target)} · ${this.#o(t[this.by])}`,[i,a]=this.#l(t,e,s);this.sheet.group(i,`${r}
${a}`,"",`cell ${t.target} ${t[this.by]}`)}#l(t,e,s){let{words:o}=this;if(t.status==="untested")return[Li(e,s),o.say("untested")];if(t.status==="elsewhere")return[
Ni(e,s),o.text("gaps_elsewhere")];let r=this.studies.get(t)??0,i=t.edges.map(l=>o.graph.edges.get(l)).filter(l=>l!==void 0),c=`${o.say(o.graph.vocabulary.verdicts[t.
sign])} · ${o.counted("study",r)}
${o.tooltip(i)}`;return[ji(t.sign,e,s,this.#n(r)),c]}#u(){let t=this.cells.map(({target:e,sex:s,species:o,population:r,status:i,sign:a,edges:c})=>[e,s,o,r,i,a,...c]);
return zt([this.source,this.by,this.layers,t])}};function nh({graph:n},{edges:t}){return new Set(t.map(e=>n.edges.get(e)?.study)).size}function ji(n,t,e,s){let o=D[n];
return[P(t,e,s,{fill:`${o}_faded`,stroke:o,width:1}),...R(n,t,e,4.2)]}function Li(n,t){return[P(n,t,3,{stroke:"rule",width:1.2})]}function Ni(n,t){return[P(n,t,
5,{stroke:"muted",width:1.2}),P(n,t,1.6,{fill:"muted"})]}function sh(n,t){return[...[["-","lowers"],["0","no_effect"],["+","raises"],["conflicting","conflicting"],
["mixed","mixed"]].map(([s,o])=>[(r,i)=>ji(s,r,i,Math.max(t,6)),n.text(o)]),[Li,n.text("gaps_empty")],[Ni,n.text("gaps_elsewhere")],...oo.map(s=>[(o,r)=>[P(o,r,
t*Math.sqrt(s),{stroke:"muted",width:1})],n.counted("study",s)])]}var Ci={female:["women","woman","females","f","w","女","女性","雌性"],male:["men","man","males","m","男","男性","雄性"]},oh=/^\s*(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?([^\d\s.,–-]\S*)\s*$/,
Ri=/\s+/g,rh={species:"species",population:"population",route:"route",regimen:"regimen",dose_unit:"dose_unit",layers:"layer",effects:"effect",evidence:"evidence\
_type"};function Pi(n,t){let e=new URLSearchParams;for(let[s,o]of t){let r=s==="dose"?oh.exec(o):null;r?(e.set("dose",r[1]),r[2]&&e.set("dose_to",r[2]),e.set("d\
ose_unit",Bi(n,"dose_unit",r[3]))):e.has(s)||e.set(s,o.split("|").map(i=>Bi(n,s,i)).join("|"))}return e}function Bi(n,t,e){let{vocabulary:s}=n,o=J(s,e);if(t==="\
from"||t==="to")return n.nodes.has(e)?e:n.spellings.get(o)??e;if(t==="sex")return Object.keys(Ci).find(l=>Ci[l].includes(e.toLowerCase()))??e;let r=t==="setting"?
[...n.contexts.keys()]:n.words[rh[t]];if(!r||r.includes(e))return e;let i=s.languages.map(l=>new at(n,l)),a=l=>[l,...i.map(u=>u.named(l))],c=l=>J(s,l).replace(Ri,
"");return r.find(l=>a(l).some(u=>c(u)===o.replace(Ri,"")))??e}var G={from:"",to:"",hops:4,one:!1,stated:!1,extent:"answer",...gt({}),setting:[],layers:[],effects:[],evidence:[],hidden:[],columns:"sex",by:"",a:"",b:"",tab:"\
answer",pick:"",view:"ladder",zoom:"",lang:"en",theme:""},It=["answer","evidence","conflicts","compare","papers"],Ie=["ladder","brain","harvest","forest","gaps",
"map","table"],Ut=6;function vt(n){return{...G,layers:[...n.words.layer]}}function Gt(n,t){let e=new URLSearchParams;for(let[s,o]of Object.entries(vt(n))){let r=io(
Reflect.get(t,s));(r!==io(o)||s==="lang")&&e.set(s,r)}return e.toString()}function Di(n,t){return Pi(t,new URLSearchParams(n.startsWith("#")?n.slice(1):n))}function ao(n,t,e){
return[...Di(n,e)].filter(([,o])=>o!=="").filter(([o,r])=>io(Reflect.get(t,o))!==r)}var ih=["tab","view","zoom","columns","theme"];function io(n){return Array.isArray(
n)?n.join("|"):String(n??"")}function zi(n,t,e){let s=Di(n,e),r=[...s.keys()].some(i=>Object.hasOwn(G,i)&&!ih.includes(i))?{...vt(e),lang:t.lang,theme:t.theme}:
{...t};for(let[i,a]of Object.entries(G)){let c=s.get(i),l=c===null?void 0:ah(i,c,a);l!==void 0&&Tn(e,i,l)&&Reflect.set(r,i,l)}return(r.dose===null||!r.dose_unit)&&
Object.assign(r,{dose:null,dose_to:null,dose_unit:""}),r.dose_to!==null&&r.dose_to<Number(r.dose)&&(r.dose_to=null),[r.a,r.b].every(i=>ph(e,r.by,i))||Object.assign(
r,{by:"",a:"",b:""}),r}function ah(n,t,e){return Array.isArray(e)?t?t.split("|"):[]:typeof e=="boolean"?t==="true":n==="hops"?Math.min(Ut,Math.max(1,Number.parseInt(
t,10)||G.hops)):n==="dose"||n==="dose_to"?Hi(t):t}function Hi(n){return n!==""&&Number.isFinite(Number(n))&&Number(n)>=0?Number(n):null}var In={sex:["","male","\
female"],extent:["answer","all"],columns:Te,tab:It,view:Ie,theme:["","light","dark"]},jn={layers:"layer",effects:"effect",evidence:"evidence_type",hidden:"categ\
ory"},Wi=["population","species","route","regimen","dose_unit"];function Fi(n,t){return Object.hasOwn(In,t)?In[t].filter(Boolean):Wi.includes(t)?n.words[t]:Object.
hasOwn(jn,t)?n.words[Reflect.get(jn,t)]:t==="setting"?[...n.contexts.keys()]:t==="by"?n.vocabulary.keys:t==="lang"?n.vocabulary.languages:[]}function Tn(n,t,e){
let s=String(e);if(Object.hasOwn(In,t))return In[t].includes(s);if(Wi.includes(t))return s===""||n.words[t].includes(s);if(Object.hasOwn(jn,t))return ch(n,t,e);
switch(t){case"from":case"to":return s===""||n.nodes.has(s);case"setting":return lh(n,e);case"by":return s===""||n.vocabulary.keys.includes(s);case"lang":return n.
vocabulary.languages.some(o=>o===s);case"zoom":return s===""||uh.test(s);case"pick":return s===""||dh(n,s);default:return!0}}function ch(n,t,e){let s=n.words[Reflect.
get(jn,t)];return(e.length>0||t!=="layers")&&e.every(o=>s.includes(o))}function lh(n,t){let e=t.map(s=>n.contexts.get(s)?.group);return!e.includes(void 0)&&new Set(
e).size===t.length}var uh=/^\d+(\.\d+)?(,-?\d+(\.\d+)?){2}$/,fh=/^(\w+):(.*)$/,hh={node:1,pair:2,path:Number.POSITIVE_INFINITY};function dh(n,t){let[,e="",s=""]=fh.
exec(t)??[];if(e==="finding")return n.edges.has(s);if(e==="block")return s.split(">").length===2&&s.split(">").every(r=>n.looks.has(r));let o=s?s.split(">"):[];
return o.length>0&&o.length<=(hh[e]??0)&&o.every(r=>n.nodes.has(r))}function ph(n,t,e){if(!(t&&e))return!1;if(t==="setting")return Tn(n,t,[e]);if(t!=="dose")return Tn(
n,t,e);let[s,o=""]=e.split(" ");return Hi(s)!==null&&o!==""&&Tn(n,"dose_unit",o)}function et(n){let t=n.indexOf(":");return[n.slice(0,t),n.slice(t+1)]}var co=["+","-","0"],[Ln,mh,gh]=[210,190,10.5],yh=760,lo={block:{wide:46,high:48,dx:0,dy:14},pair:{wide:82,high:24,dx:26,dy:0}};function fe({view:n,extent:t}){return n===
"map"&&t==="all"}function qi(n,{graph:t,state:e,view:s},o){let r=s.shown.filter(m=>m.findings.some(({edge:g})=>g.signed)),i=wh(t,e),a=i?bh(n,t,r,i,o):xh(n,t,r,o),
[c,l]=[Ui(a,"column"),Ui(a,"row")],u=new U(n.ruler,Math.max(yh,b+Ln+c.length*lo[a.name].wide+b)),f=`${n.where(C(e))} · ${n.joined(e.layers.map(m=>n.say(m)))}`;
u.head(a.title,[f]),i&&$h(u,o),vh(u,a,c,l);let h=["raises","lowers","no_effect"];u.legend(h.map((m,g)=>[(y,v)=>R(co[g],y,v,5),n.text(m)])),u.notes([o.matrixNote]);
let p=r.flatMap(m=>m.findings.map(({edge:g})=>g.id));return u.finish(n.lang,n.stamp(zt(x(p,m=>m)),"stamp_map"),a.cells.length)}function wh(n,{pick:t}){let[e,s]=et(
t);return e==="block"?s.split(">"):e!=="pair"?null:s.split(">").map(o=>n.nodes.get(o)?.category??"")}function xh(n,t,e,s){let o=r=>t.nodes.get(r)?.category??"";
return{title:s.matrix,name:"block",cells:Ki(e,o),called:r=>n.category(r),place:r=>[t.looks.get(r)?.level??0,r]}}function bh(n,t,e,[s,o],r){let i=e.filter(({subject:a,
object:c})=>t.nodes.get(a)?.category===s&&t.nodes.get(c)?.category===o);return{title:r.matrixOf(n.category(s),n.category(o)),name:"pair",cells:Ki(i,a=>a),called:a=>n.
node(a),place:a=>n.node(a).toLowerCase()}}function Ki(n,t){let e=new Map;for(let s of n){let o=`${t(s.subject)}>${t(s.object)}`;e.set(o,[...e.get(o)??[],s])}return Array.
from(e,([s,o])=>{let[r,i]=s.split(">"),a=o.flatMap(({findings:l})=>l.map(({edge:u})=>u.signed?u.sign:"")),c=new Map(co.map(l=>[l,a.filter(u=>u===l).length]));return{
row:i,column:r,pairs:o.length,counts:c}})}function Ui({cells:n,place:t},e){return x(new Set(n.map(s=>s[e])),t)}function $h(n,{allCategories:t}){n.y+=16;let e=$(
b,n.y-4,t,12.5,{colour:"minus",bold:!0}),s=T(b-4,n.y-18,n.ruler.width(t,12.5,!0)+8,20,{fill:"paper"});n.group([s,e],t,"","block all")}function vh(n,t,e,s){let{ruler:o}=n,
{wide:r,high:i}=lo[t.name],a=b+Ln,c=e.map(m=>o.fitted(t.called(m),mh,11.5)),l=n.y;n.y+=10+Math.max(0,...c.map(m=>o.width(m,11.5)));let u=c.map((m,g)=>$(a+(g+.5)*
r+4,n.y,m,11.5,{turned:!0}));n.y+=6;let f=n.y,h=[];for(let m of s){let g=n.y,y=o.fitted(t.called(m),Ln-16,12);n.add(T(a,g+1,e.length*r,i-2,{fill:"band",radius:3})),
h.push(T(b,g+1,Ln,i-2,{fill:"band",radius:3})),h.push($(a-8,g+i/2+4.3,y,12,{anchor:"end"}));for(let v of t.cells.filter(({row:z})=>z===m))kh(n,t,v,a+e.indexOf(v.
column)*r);n.y+=i}let p=T(0,f,a,n.y-f,{fill:"paper"});n.group([p,...h],"","",Vi),n.group([T(0,l,n.width,f-l,{fill:"paper"}),...u],"","",Yi),n.group([T(0,l,a,f-l,
{fill:"paper"})],"","",Xi)}var[Vi,Yi,Xi]=["names","heads","corner"];function uo(n){let t=n.querySelector(":scope > svg"),[e,s,o]=[Vi,Yi,Xi].map(p=>t?.querySelector(
`[data-name="${p}"]`));if(n.style.scrollPadding="",!(t instanceof SVGSVGElement&&e&&s&&o instanceof SVGGraphicsElement))return;let{y:r,width:i,height:a}=o.getBBox(),
[c,l]=[n.getBoundingClientRect(),t.getBoundingClientRect()],u=t.viewBox.baseVal.width/l.width,f=Math.max(0,(c.left-l.left)*u),h=Math.max(0,(Math.max(0,c.top)-l.
top)*u-r);e.setAttribute("transform",`translate(${f} 0)`),s.setAttribute("transform",`translate(0 ${h})`),o.setAttribute("transform",`translate(${f} ${h})`),n.style.
scrollPadding=`${a/u}px 0 0 ${i/u}px`}function kh(n,{name:t,called:e},{row:s,column:o,counts:r,pairs:i},a){let{wide:c,high:l,dx:u,dy:f}=lo[t],h=co.filter(E=>r.get(
E)),p=h.reduce((E,Nt)=>(r.get(Nt)??0)>(r.get(E)??0)?Nt:E,"0"),m=h.length?`${D[p]}_faded`:"paper",g=T(a+1,n.y+2,c-2,l-4,{fill:m,radius:3}),[y,v]=[n.y+l/2,(h.length-
1)/2],z=a+c/2-4,ft=h.flatMap((E,Nt)=>Sh(E,r.get(E)??0,z+(Nt-v)*u,y+(Nt-v)*f)),jt=h.map(E=>`${Gi[E]} ${r.get(E)}`).join(" · "),Lt=t==="block"?` (${i})`:"";n.group(
[g,...h.length?ft:R("?",a+c/2,y,4)],`${e(o)} → ${e(s)}${Lt}
${jt||Gi["?"]}`,"",`${t} ${o}>${s}`)}var Gi={"+":"▲","-":"▼",0:"∅","?":"?"};function Sh(n,t,e,s){return[...R(n,e-4,s,3.4),$(e+2,s+3.8,String(t),gh)]}var Mh=[[0,1,2],[3],[4],[5],[6,7]],Ji=3,Oh=4,Eh=12,[Ah,_h]=[250,4],Th=3;function Qi(n,t,{from:e,to:s}){let o=S(t).filter(c=>c!==e&&c!==s),i=Mh.map(c=>o.filter(l=>c.
includes(Ih(n,l)))).filter(c=>c.length),a=[e,s].map(c=>t.has(c)?[c]:[]);for(;i.length>Oh||i.length>Ji&&i.some(c=>c.length<Ji);){let c=i.indexOf(K(i,u=>u.length)??
i[0]),[l]=i.splice(c,1);i[Math.max(0,c-1)].push(...l)}return[a[0],...i,a[1]].filter(c=>c.length)}function Ih(n,t){return Math.min(7,n.looks.get(n.nodes.get(t)?.
category??"")?.level??0)}function ho(n,t){let e=n.map((c,l)=>c.map(u=>ta(u,!0,l))),s=new Map(e.flat().map(c=>[c.id,c])),o=new Map;for(let{subject:c,object:l}of t){
let[u,f]=[s.get(c),s.get(l)];if(!(u&&f))continue;let h=`${c}>${l}`;o.set(h,jh(e,h,u.column<=f.column?[u,f]:[f,u]))}for(let c of e)Nn(c);let r=Lh(e),a=[...o].filter(
([,[c,l]])=>c.column===l.column).filter(([,[c,l]])=>c.column>0&&zh(r[c.column],c,l)).map(([c])=>c);return{columns:r,chains:o,back:new Set(a)}}function ta(n,t,e){
return{id:n,node:t,column:e,rank:0,before:[],after:[],level:[]}}function jh(n,t,[e,s]){if(e.column===s.column)return e.level.push(s),s.level.push(e),[e,s];let o=[
e];for(let r=e.column+1;r<s.column;r+=1){let i=ta(t,!1,r);n[r].push(i),o.push(i)}o.push(s);for(let r=1;r<o.length;r+=1)o[r-1].after.push(o[r]),o[r].before.push(
o[r-1]);return o}function Nn(n){for(let[t,e]of n.entries())e.rank=t}function Lh(n){let t=n.map(o=>[...o]),e=Number.POSITIVE_INFINITY,s=n.flat().length>Ah?_h:Eh;
for(let o=0;o<s&&e;o+=1){let r=o%2===1;Nh(r?[...n].reverse():n,r?"after":"before");let i=Th;for(;i&&Rh(n);)i-=1;let a=n.reduce((c,l)=>c+Hh(l)+Dh(l),0);a<e&&(t=n.
map(c=>[...c])),e=Math.min(e,a)}for(let o of t)Nn(o);return t}function Nh(n,t){for(let e of n){let s=new Map(e.map(o=>[o,Ch(o,t)]));e.splice(0,e.length,...x(e,o=>[
s.get(o)??0,o.rank])),Nn(e)}}function Ch(n,t){let e=[...n[t],...n.level];return e.length?e.reduce((s,{rank:o})=>s+o,0)/e.length:n.rank}function Rh(n){let t=!1;for(let e of n)
for(let s of[...e])t=Bh(e,s)||t;return t}function Bh(n,t){let e=t.rank,s=n.filter(l=>l!==t),[o,r,i,a]=[0,0,0,0];for(let[l,u]of s.entries())t.rank=u.rank-.5,o+=Zi(
u,t)+Ph(t,u)-Zi(t,u),l+1===e&&(a=o),o<r&&([r,i]=[o,l+1]);let c=r<a;return c&&n.splice(0,n.length,...s.slice(0,i),t,...s.slice(i)),Nn(n),c}function Zi(n,t){let e=0;
for(let s of["before","after"])for(let o of n[s])for(let r of t[s])o.rank>r.rank&&(e+=1);return e}function Ph(n,t){let e=(s,o)=>s.level.reduce((r,{rank:i})=>r+(i===
o.rank?0:Math.sign(i-s.rank)),0);return fo(n)*e(t,n)-fo(t)*e(n,t)}function fo({before:n,after:t}){return Math.min(n.length,t.length)}function Dh(n){let t=0;for(let{
rank:e,level:s}of n)for(let o of s)for(let r of n.slice(e+1,Math.max(e+1,o.rank)))t+=fo(r);return t}function zh(n,t,e){return n.slice(Math.min(t.rank,e.rank)+1,
Math.max(t.rank,e.rank)).reduce((o,{before:r,after:i})=>o+r.length-i.length,0)<0}function Hh(n){let t=0;for(let[e,s]of n.entries())for(let o of n.slice(e+1))for(let r of s.
after)for(let i of o.after)r.rank>i.rank&&(t+=1);return t}var Cn=3,Wh=1e6,[Fh,ea,Uh]=[12,34,10];function na(n,t,e){let s=(c,l)=>e?{x:l,y:c}:{x:c,y:l},o=n.order.columns.flat(),r=new Map(o.filter(({node:c})=>c).map(c=>[c.
id,Gh(n,c,t.get(c)??0,s)])),i=qh(n,t),a=Array.from(n.order.chains,([c,l])=>{let[u,f]=[l[0],l[l.length-1]],[h,p]=[u,f].map((g,y)=>i.get(`${g.id} ${c}`)??y),m=[h,
...l.slice(1,-1).map(g=>t.get(g)??0),p];return[c,Kh(n,c,l,m,s)]});return{boxes:r,routes:new Map(a)}}function Gh({spans:n,sizes:t,density:e},s,o,r){let i=((t.get(
s)??0)-e.gap)/2,{start:a,end:c}=n[s.column],[l,u]=[r(a,o-i),r(c,o+i)];return[l.x,l.y,u.x,u.y]}function qh({order:n,sizes:t,density:e},s){let o=new Map(n.columns.
flat().map(i=>[i,[[],[]]]));for(let[i,a]of n.chains){let[c,l]=[a[0],a[a.length-1]],u=c.column===l.column,f=!i.startsWith(`${c.id}>`),h=n.back.has(i)?0:1;o.get(c)?.[h].
push({pair:i,other:a[1],level:u,back:f}),o.get(l)?.[u?h:0].push({pair:i,other:a[a.length-2],level:u,back:f})}let r=new Map;for(let[i,a]of o){let[c,l]=[s.get(i)??
0,(t.get(i)??0)-e.gap-4],u=({other:f,level:h})=>{let p=(s.get(f)??0)-c;return h?Math.sign(p)*Wh-p:p};for(let f of a){let h=Math.min(e.port,l/Math.max(1,f.length)),
p=x(f,m=>[u(m),m.back,m.pair]);for(let[m,{pair:g}]of p.entries())r.set(`${i.id} ${g}`,c+(m-(f.length-1)/2)*h)}}return r}function Kh(n,t,e,s,o){let r=t.startsWith(
`${e[0].id}>`),a=e[0].column===e[e.length-1].column?[Vh(n,t,e,s,o)]:Yh(n,e,r,s,o);return r?a:a.reverse().map(([c,l,u,f])=>[f,u,l,c])}function Vh({spans:n,length:t,
order:e},s,[o],[r,i],a){let c=e.back.has(s)?-1:1,l=s.startsWith(`${o.id}>`),{column:u}=o,f=c<0?n[u].start:n[u].end,h=c<0?n[u-1]?.end:n[u+1]?.start,p=Math.min(ea,
h===void 0?ea:Math.abs(h-f)-Uh),m=f+c*4*Math.min(p,Fh+60*Math.abs(i-r)/t)/3,[g,y]=l?[f,f+c*Cn]:[f+c*Cn,f];return[a(g,r),a(m,r),a(m,i),a(y,i)]}function Yh({spans:n},t,e,s,o){
let r=t.length-1;return t.slice(1).flatMap((i,a)=>{let[c,l]=[n[t[a].column].end,n[i.column].start],[u,f]=[a===0&&!e?c+Cn:c,a+1===r&&e?l-Cn:l],[h,p,m]=[s[a],s[a+
1],(c+l)/2],g=[o(u,h),o(m,h),o(m,p),o(f,p)];if(a+1===r)return[g];let[y,v]=[o(l,p),o(n[i.column].end,p)];return[g,[y,y,v,v]]})}function sa(n,t){let e=0,s=n.map(({size:a})=>(e+=a,e-a/2)),o=Math.max(0,t-e),r=[];for(let[a,{wish:c}]of n.entries()){let l={mean:c-s[a],count:1};for(let u=r.at(
-1);u&&u.mean>l.mean;u=r.at(-1)){let f=u.count+l.count;l={mean:(u.mean*u.count+l.mean*l.count)/f,count:f},r.pop()}r.push(l)}let i=r.flatMap(({mean:a,count:c})=>Array.
from({length:c},()=>a));return s.map((a,c)=>a+Math.min(o,Math.max(0,i[c])))}var[mt,he]=[10,34],oa=[{lines:4,gap:12,slot:9,port:7},{lines:4,gap:8,slot:7,port:6},{lines:3,gap:7,slot:6,port:5},{lines:3,gap:5,slot:5,port:4},{lines:2,gap:5,slot:5,
port:4},{lines:2,gap:4,slot:4,port:3},{lines:1,gap:4,slot:4,port:3}],[Xh,ra,Jh]=[70,160,6],Zh=2,[Qh,td]=[44,30],Rn={box:78,depth:64,channel:44,abreast:[4,3,2]},
ed=10;function ca(n,t,e){let s=JSON.stringify([e,t.from,t.to,[...t.names],t.pairs.map(k)]),o=po.get(s)??nd(n,t,e);return po.clear(),po.set(s,o),o}var po=new Map;
function nd(n,t,e){let s=e.width<e.height*.75,o=Qi(n,t.nodes,t),r=s?id(o,t,e):rd(n,o,t,e),i=cd(r,s?mt:he),{boxes:a,routes:c}=na(r,i,s),l=Array.from(a,([p,m])=>[
p,sd(m,s)]),[u,f]=[Math.floor((r.spans.at(-1)?.end??0)+mt),r.length],h=s?{width:Math.max(e.width,f+2*mt),height:Math.max(e.height,u)}:{width:Math.max(e.width,u),
height:Math.max(e.height,f+he+mt)};return{positions:new Map(l),boxes:a,routes:c,upright:s,size:h}}function sd([n,t,e,s],o){return o?{x:(n+e)/2,y:t+22/2}:{x:n+22/
2,y:(t+s)/2}}var od=/[\s-]/;function rd(n,t,{pairs:e,names:s},{width:o,height:r}){let i=new re(n.figures.widths),a=(h,p)=>i.wrapped(s.get(h)??"",p-22-4,12,!0).length,
c=h=>Math.max(...(s.get(h)??"").split(od).map(p=>i.width(p,12,!0)))+22+6,l=ho(t,e),u=r-he-mt,f=ia(l,aa(t,o-2*mt,a,c),u,a);if(f.length>u){let h=o*f.length/u;f=ia(
l,aa(t,h-2*mt,a,c),u,a)}return f}function ia(n,t,e,s){let o=new Map(n.columns.flat().map(a=>[a,s(a.id,t[a.column].end-t[a.column].start)])),r=oa.map(a=>{let c=({
column:u})=>n.columns[u].length===1;return{density:a,...la(n,a,u=>14*Math.min(o.get(u)??1,c(u)?oa[0].lines:a.lines)+4)}}),i=r.find(({longest:a})=>a<=e)??r[r.length-
1];return{order:n,spans:t,...i,length:Math.max(e,i.longest)}}function aa(n,t,e,s){let o=Math.max(1,n.length-1),r=n.map(g=>Math.min(ra,Math.max(Xh,...g.map(s)))),
i=n.map((g,y)=>{let v=r[y];for(;v<ra&&g.some(z=>e(z,v)>Zh);)v+=Jh;return v}),a=g=>g.reduce((y,v)=>y+v,0),c=Math.max(1,a(i)-a(r)),l=Math.min(1,Math.max(0,t-o*Qh-
a(r))/c),u=i.map((g,y)=>r[y]+l*(g-r[y])),f=Math.min(1,(t-o*td)/a(u)),h=u.map(g=>g*f),p=(t-a(h))/o,m=mt;return h.map(g=>{let y={start:m,end:m+g};return m=y.end+p,
y})}function id(n,{pairs:t},{width:e,height:s}){let o={lines:3,gap:5,slot:5,port:4},r=Rn.abreast.map(m=>{let g=n.flatMap(v=>ad(v,m)),y=ho(g,t);return{rows:g,order:y,
...la(y,o,()=>Rn.box)}}),i=e-2*mt,{rows:a,order:c,sizes:l,longest:u}=r.find(m=>m.longest<=i)??K(r,m=>m.longest)??r[0],{depth:f}=Rn,h=Math.max(f+Rn.channel,(s-he-
mt-f)/Math.max(1,a.length-1)),p=a.map((m,g)=>({start:he+g*h,end:he+g*h+f}));return{order:c,spans:p,sizes:l,density:o,length:Math.max(i,u)}}function ad(n,t){let e=Math.
ceil(n.length/t);return Array.from({length:e},(s,o)=>n.filter((r,i)=>Math.floor(i*e/n.length)===o))}function la({columns:n},{gap:t,slot:e,port:s},o){let r=c=>{if(!c.
node)return e;let l=Math.max(c.before.length,c.after.length+c.level.length);return Math.max(o(c),l*s)+t},i=new Map(n.flatMap(c=>c.map(l=>[l,r(l)]))),a=n.map(c=>c.
reduce((l,u)=>l+(i.get(u)??0),0));return{sizes:i,longest:Math.max(0,...a)}}function cd({order:{columns:n},sizes:t,length:e},s){let o=new Map,r=(a,c)=>{let l=a.map(
u=>({size:t.get(u)??0,wish:c(u)-s}));for(let[u,f]of sa(l,e).entries())o.set(a[u],s+f)};for(let a of n)r(a,({rank:c})=>s+e*(c+.5)/a.length);let i=a=>{let c=[...a.
before,...a.after],l=c.reduce((u,f)=>u+(o.get(f)??0),0);return c.length?l/c.length:o.get(a)??0};for(let a=0;a<ed;a+=1)for(let c of a%2?[...n].reverse():n)r(c,i);
return o}var Pn={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",conflicting:"#8a5a00",mixed:"#8a5a00",text:"#15181c",paper:"#ffffff",halo:"#f\
fffff",badge:"#8a5a00",a:"#7a3fa0",b:"#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",conflicting:"\
#ffcf70",mixed:"#ffcf70",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},ld={0:[2,4],"?":[
7,5],mixed:[10,3,2,3]},ud={"+":"arrow","-":"bar",0:"circle",conflicting:"diamond",mixed:"diamond"},ua=["+","-","0","conflicting","mixed","?","="];function de(n){
return{dash:ld[n]??[],end:ud[n]??""}}function Dn(n,t,{view:e,overlay:s},o,r){let i=Pn[r],a=s?.rows,{steps:c,paths:l}=a?{steps:[],paths:pa(e)}:da(e,t),u=a??c,f=a||u!==e.shown?new Set(u.flatMap(E=>[E.
subject,E.object])):e.nodes,h=new at(n,t.lang),p=new Map(Array.from(f,E=>[E,h.node(E)])),{from:m,to:g}=t,y=ca(n,{nodes:f,pairs:u,names:p,from:m,to:g},o),v=$d(t,
e),z=E=>ga(t)&&v?.has(k(E)),ft=a?a.flatMap(E=>xd(n,E,i)):c.flatMap(E=>z(E)?gd(E,i):[yd(E,i)]),jt=fd(ft,y,v),Lt={layout:y,lines:jt,colours:i,paths:l,...y.size};return{
...Lt,nodes:dd(n,t,p,Lt,v),badges:s?[]:bd(e,Lt,v)}}var fa=56;function da(n,t){let{answer:e,shown:s}=n,o=pa(n);if(!e||t.extent==="all"||s.length<=fa)return{steps:s,
paths:o};let r=ga(t)?ya(t.pick,n):null,i=new Set(s.filter(c=>c===e.direct)),a=0;for(let{steps:c}of e.paths){let l=c.filter(u=>!i.has(u));if(i.size+l.length>fa)break;
for(let u of l)i.add(u);a+=1}return{steps:s.filter(c=>i.has(c)||r?.has(k(c))),paths:a}}function pa({answer:n}){return n?.paths.length??0}function ma(n,{view:t,overlay:e}){
return new Set((e?.rows??da(t,n).steps).map(k))}var ha=11;function fd(n,{routes:t},e){let s=new Map;for(let r of n)s.set(k(r),[...s.get(k(r))??[],r]);let o=[...s].
flatMap(([r,i])=>{let[{subject:a,object:c}]=i,l=s.has(k({subject:c,object:a}))?i.length*ha/2:0,u={lit:e?.has(r)??!1,faded:!(e?.has(r)??!0)};return i.map((f,h)=>{
let p=(h-(i.length-1)/2)*ha-l;return{...f,...u,...hd(t.get(r)??[],p,f,u)}})});return x(o,r=>r.lit)}function hd(n,t,{width:e,light:s},{lit:o,faded:r}){let i=t?Or(
n,t):n,a=r?.8:s?.25:0;return{curves:i,path:kr(i),width:e+(o?1:0),fade:a}}function dd(n,t,e,{layout:s,lines:o},r){let i=new Map;for(let{subject:c,object:l,ids:u}of o)
for(let f of[c,l])i.set(f,(i.get(f)??0)+u.length);let a=r&&new Set([...r].flatMap(c=>c.split(">")));return Array.from(e,([c,l])=>{let u=n.looks.get(n.nodes.get(
c)?.category??""),f=c===t.from||c===t.to;return{id:c,...s.positions.get(c)??{x:0,y:0},box:s.boxes.get(c)??[0,0,0,0],shape:u?.shape??"dot",colour:u?.colour??"#77\
7777",size:f?7.5:6,text:l,end:f,faded:a!==null&&!a.has(c),degree:f?Number.POSITIVE_INFINITY:i.get(c)??0,picked:t.pick===`node:${c}`}})}var pd={male:"♂",female:"\
♀"},md=["+","-","0","?","="];function gd(n,t){let{arrows:e}=n.graph.vocabulary;return md.flatMap(s=>{let o=n.findings.filter(({edge:i})=>(i.signed?i.sign:"=")===
s);if(!o.length)return[];let r=mo(n,o,s,t);return[r.label||s!=="="?{...r,label:`${e[s]} ${r.label}`.trim()}:r]})}function yd(n,t){let e=n.findings.filter(({edge:o})=>o.
signed);if(!e.length)return mo(n,n.findings,"=",t);let s=e.filter(_);return mo(n,e,F(W(s.length?s:e)).sign,t)}function mo({subject:n,object:t},e,s,o){let r=e.map(
({edge:p})=>p),i=p=>r.filter(m=>m.sex===p).length,a=["female","male"].flatMap(p=>i(p)?[`${pd[p]}${wd(i(p))}`]:[]),c=[r.length>1?`×${r.length}`:"",...a].filter(
Boolean).join(" "),l=s==="=",u=Math.max(...e.map(p=>p.match)),f=!l&&(u===M.COMPATIBLE||!e.some(_)),h=Math.min(5,1.6+.5*(r.length-1))*(f?.65:1);return{id:`${n}>${t}\
 ${s}`,subject:n,object:t,sign:s,match:u,light:f,ids:r.map(({id:p})=>p),...de(s),colour:o[s],width:l?1:h,label:l?"":c}}function wd(n){return n>1?String(n):""}function xd(n,{
subject:t,object:e,cells:s,relation:o},r){let{arrows:i}=n.vocabulary,a=(u,f,h)=>({id:`${t}>${e} ${u}`,subject:t,object:e,sign:f,ids:h,match:M.ASSERTED,colour:r[u],
dash:u==="b"?[9,4]:u==="both"?de(f).dash:[],end:de(f).end,width:u==="both"?1.5:2.6,light:!1,label:i[f]}),c=s.flatMap((u,f)=>u.sign===Z?[]:[{...u,sign:u.sign,which:[
"a","b"][f]}]);if(o!=="same")return c.map(({which:u,sign:f,edges:h})=>a(u,f,[...h]));let[{sign:l}]=c;return[a("both",l,c.flatMap(({edges:u})=>u))]}function bd(n,{
lines:t},e){return n.shown.flatMap(s=>{let o=k(s),r=n.clashing.get(o),i=t.find(a=>k(a)===o);return!(r&&i)||e&&!e.has(o)?[]:[{id:o,...Se(Me(i.curves)[0],.26),kind:r.
kind}]})}function ga({pick:n}){return["pair","path"].includes(et(n)[0])}function $d({pick:n},t){let e=ya(n,t),s=new Set(t.shown.map(k));return e&&[...e].some(o=>s.
has(o))?e:null}function ya(n,t){let[e,s]=et(n);if(e==="path"){let o=s.split(">");return new Set(o.slice(1).map((r,i)=>k({subject:o[i],object:r})))}return e==="p\
air"?new Set([s]):e!=="node"?null:new Set(t.shown.filter(o=>o.subject===s||o.object===s).map(k))}var vd=new Set(["title","aria-label","placeholder"]);function d(n,t={},...e){let s=document.createElement(n);for(let[o,r]of Object.entries(t))typeof r=="functio\
n"?s.addEventListener(o.slice(2),r):r===!0?s.setAttribute(o,""):typeof r=="string"&&s.setAttribute(o,vd.has(o)?wt(r):r);return s.append(...qt(e)),s}function qt(n){
return n.flatMap(t=>typeof t=="string"?t===""?[]:[wt(t)]:t instanceof Element?[t]:t?qt(t):[])}function wa(n){let t=d("div",{class:"later"}),e=new IntersectionObserver(
s=>{s.some(({isIntersecting:o})=>o)&&(e.disconnect(),t.replaceChildren(...qt([n()])),t.classList.remove("later"))});return e.observe(t),t}function je(n){return n.
target instanceof HTMLInputElement||n.target instanceof HTMLSelectElement?n.target.value:""}function Le(n){return n.target instanceof HTMLInputElement&&n.target.
checked}function Y(n,t,e,s,o){return d("select",{id:n,"aria-label":o,onchange:r=>s(je(r))},e.map(([r,i])=>d("option",{value:r,selected:r===t},i)))}var kd={"+":"\
up","-":"down",0:"null",conflicting:"mixed",mixed:"mixed"};function go(n,t){return t==="="?"–":n.graph.vocabulary.arrows[t]}function V(n,t,e=n.sign(t)){return d(
"span",{class:`sign sign-${kd[t]??"open"}`,title:e},d("span",{"aria-hidden":"true"},go(n,t)),d("span",{class:"unseen"},e))}function zn({words:n,state:t,view:e,overlay:s},o){
return t.view!=="map"||fe(t)||ma(t,{view:e,overlay:s}).has(k(o))?null:d("small",{class:"note off-map"},n.t.notHere)}function Hn({t:n}){return yo("⚑",n.reviewSays,
"flag")}function yo(n,t,e){return d("span",{class:"clash",title:t,"data-term":e},d("span",{"aria-hidden":"true"},n),d("span",{class:"unseen"},` (${t}) `))}function j(n,t,e){
return n.explained(t)?d("span",{class:"term",role:"term","data-term":t},e):e}function wo(n,t){return t.signed?V(n,t.sign):V(n,"=",n.say(t.predicate))}var Sd=/[?#]/g;
function Md(n,{doi:t,pmid:e}){let s=(r,i)=>d("a",{href:r,rel:"noopener noreferrer",target:"_blank"},i),o=encodeURI(t).replace(Sd,encodeURIComponent);return[...dn(
n,{doi:o,pmid:""}).map(r=>s(r,`doi:${t}`)),...e?[s(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(e)}/`,`PMID ${e}`)]:[]]}function xo(n,{silentBecause:t}){
return t?`${n.say("not counted")}: ${n.say(`because_${t}`)}`:""}function Wn({graph:n,words:t},e){let{t:s}=t,{edge:o,match:r}=e,i=xo(t,e),a=n.flags.get(o.id)??[],
c=o.reference.map(u=>n.references.get(u)).filter(u=>u!==void 0),l=o.section&&(o.reference.length||o.citation.length)?` §${o.section}`:"";return d("article",{class:`\
card ${r===M.COMPATIBLE||i?"light":""}`,id:`finding-${o.id}`,"data-finding":o.id,"data-counted":String(!i)},d("h3",{},wo(t,o)," ",`${t.node(o.subject)} → ${t.
node(o.object)}`),d("p",{},t.statement(o)),Od(t,e),i?d("p",{class:"silent"},i):null,Ed(n,t,o).map(u=>d("p",{class:"warning"},u)),a.map(u=>Ad(t,u)),o.note?d("p",
{class:"note"},d("strong",{},`${s.note}: `),o.note):null,d("p",{class:"source"},t.source(o),l," · ",d("code",{},o.id)),c.map(u=>bo(t,u)))}function Od(n,t){let{
edge:e,match:s}=t,o=n.text(n.graph.vocabulary.matches[s]);return d("ul",{class:"chips"},n.chips(e).map(r=>d("li",{},r)),e.signed?d("li",{class:"match"},j(n,n.graph.
vocabulary.matches[s],o)):null,e.signed&&_(t)?d("li",{class:"match"},j(n,"counted",n.say("counted"))):null,e.signed?null:d("li",{},n.say(e.predicate)),e.evidence_type?
d("li",{},n.say(e.evidence_type)):null,d("li",{},j(n,e.layer,n.say(e.layer))))}function Ed(n,{t},{reference:e}){let s=e.filter(o=>n.retracted(o)).length;return s?
[s===e.length?t.retracted:t.partlyRetracted]:[]}function Ad(n,t){return d("p",{class:"warning"},d("strong",{},`${n.t.reviewSays}: `),n.flag(t))}function bo(n,t){
let{graph:e,t:s}=n,o=Md(e,t);return d("p",{class:"source"},`${[n.paper(t.id),t.title,t.journal].filter(Boolean).join(". ")} `,o.map(r=>[r," "]),o.length?"":`(${s.
unverified})`,t.citation.length?` ${s.confidence(n.say(t.match_confidence))}`:"")}function xa(n,t){let{words:e,state:s}=n,{t:o}=e,r=t.match===null?"":e.graph.vocabulary.matches[t.match],i={"data-verdict":t.verdict,"data-match":r,"data-contest\
ed":String(t.contested),"data-strength":t.strength.level??""};return[d("h2",{},`${o.question(e.node(s.from),e.node(s.to))} `,d("small",{id:"for-whom"},`· ${e.where(
t.question.context)}`)),d("p",{class:`verdict verdict-${t.verdict}`,id:"verdict",...i},V(e,Fn(e,t.verdict)),` ${o.verdict}: `,$o(e,t),d("br"),d("span",{id:"rest\
s-on"},_d(e,t))),Td(n,t),jd(e,t),d("p",{id:"why"},Ds(e,t))]}function $o(n,{verdict:t,leans:e,strength:{level:s}}){return[d("strong",{},j(n,t,n.leaning(n.say(t),
e?.sign))),s?[" · ",j(n,"strength",`${n.t.strength}: ${n.say(s)}`)]:""]}function Fn({graph:n},t){let{verdicts:e}=n.vocabulary;return Object.keys(e).find(s=>e[s]===
t)??"?"}function _d({t:n},{direct:t}){if(!t)return n.noDirect;let e=new Set(t.findings.filter(({edge:s})=>s.signed).map(({study:s})=>s));return n.about(t.findings.
length,e.size,t.results.length)}function Td(n,{direct:t,question:e}){if(!t)return null;let{words:s}=n,o=Object.keys(st(e.context)).length>0,r=new Map;for(let c of t.
findings){let{silentBecause:l}=c;l&&r.set(l,[...r.get(l)??[],c])}let i=(c,l)=>d("ul",{class:"studies"},c.map(u=>d("li",{},Id(n,u,l)))),a=[...r.values()].flat().
length;return d("div",{id:"studies"},d("h3",{},j(s,"counted",s.t.counted)),i(t.findings.filter(_),o),a?d("details",{id:"silent"},d("summary",{},`${s.t.notCounted}\
 (${a})`),Array.from(r,([c,l])=>[d("p",{class:"silent"},s.say(`because_${c}`)),i(l,!1)])):null)}function Id({words:n,change:t},{edge:e,openKeys:s},o){let r=[e.evidence_type&&
n.say(e.evidence_type),e.sample_size===null?"":`n=${e.sample_size}`,n.sex(e.sex,e.species)].filter(Boolean),i=s.length?n.t.notTold(n.joined(s.map(a=>n.say(a)))):
n.text("asserted");return d("button",{type:"button",class:"plain",title:n.statement(e),"data-study-line":e.id,onclick:()=>t({pick:`pair:${k(e)}`,tab:"evidence"})},
V(n,e.signed?e.sign:"="),` ${n.source(e)} `,d("small",{},[...r,...o?[i]:[]].join(" · ")))}function jd(n,{direct:t,verdict:e,leans:s,disagreement:o,mechanism:r,
decidedBy:i}){if(!t||i!=="direct")return null;let a=s?.sign??Fn(n,e),l=t.results.filter(({signs:u})=>u.size&&![...u].some(f=>f===a)).map(u=>`${n.study(u.study,u.
findings.map(({edge:f})=>f))}: ${n.outcome(pn(u))}`);return o&&l.push(`${n.say("mechanism paths")}: ${n.say(r)}`),l.length?d("p",{id:"against"},d("strong",{},`${n.
t.against}: `),n.joined(l,"clauses")):d("p",{id:"against"},d("strong",{},`${n.t.against}: `),n.t.nobody)}var $a={by:"",a:"",b:"",pick:""};function va(n){let{words:t,overlay:e,change:s}=n,{t:o}=t;if(!e)return[ba(n),d("p",{},o.noComparison)];let r=()=>s($a);return[ba(
n),d("button",{type:"button",id:"overlay-close",onclick:r},o.clear),Ld(n,e.answers),e.rows.length?d("p",{class:"note"},o.noTest):d("p",{class:"empty"},o.noneCompared),
Sn.map(i=>Cd(n,e,i)),zd(t,e.answers)]}function Ld({words:n,state:t},e){let{t:s}=n;if(!e.length)return null;let o={...C(t),...Nd[t.by]},r=(i,a)=>{let c={"data-st\
ratum":[t.a,t.b][a],"data-verdict":i.verdict};return d("li",c,d("strong",{},`${vo(n,t)[a]}: `),$o(n,i))};return[d("h2",{},`${s.question(n.node(t.from),n.node(t.
to))} `,d("small",{},`· ${vo(n,t).join(" | ")} · ${n.where(o)}`)),d("ul",{class:"studies",id:"compared-verdicts"},e.map(r))]}var Nd={sex:{sex:""},species:{species:""},
population:{population:""},dose:{dose:null,dose_to:null,dose_unit:""},route:{route:""},regimen:{regimen:""},setting:{setting:[]}};function Cd(n,{rows:t,answers:e},s){
let{words:o,state:r}=n,{from:i,to:a}=r,c=t.filter(p=>p.relation===s),l=x(bi(c,e),([{subject:p,object:m}])=>[p!==i||m!==a,p!==i]);if(!l.length)return null;let u={
"data-relation":s,"data-count":String(l.length)},h=j(o,s==="only_a"||s==="only_b"?Z:s,ko(o,r,s));return[d("h3",{class:`relation relation-${s}`,...u},h,` (${l.length}\
)`),d("ul",{class:"paths"},l.map(p=>d("li",{},Rd(n,p))))]}function ba({graph:n,words:t,state:e,change:s}){let{t:o}=t,r=[...n.edges.values()].filter(h=>h.signed&&
e.layers.includes(h.layer)),i=h=>{let[p,m]=h?kn(n,r,h):[];s(m===void 0?$a:{by:h,a:p,b:m,pick:""})},a=(h,p,m)=>d("div",{class:"row"},d("label",{for:h},p),m),c=n.
vocabulary.keys.map(h=>[h,t.text(h)]),l=a("overlay-by",o.compareBy,Y("overlay-by",e.by,[["","–"],...c],i));if(!e.by)return l;let u=kn(n,r,e.by).map(h=>[h,t.named(
h)]),f=(h,p)=>{let m=`overlay-${h}`;return a(m,p,Y(m,e[h],u,g=>s({[h]:g,pick:""})))};return[l,f("a",o.first),f("b",o.second)]}function Rd(n,t){let{graph:e,words:s,
state:o,change:r}=n,i=[t[0].subject,...t.map(({object:l})=>l)].join(">"),a=t.length>1?`path:${i}`:`pair:${i}`,c=t.flatMap(({cells:l})=>l.flatMap(({edges:u})=>u));
return d("button",{type:"button",class:"path","data-compared":i,onclick:()=>r({pick:a,tab:"evidence"})},s.node(t[0].subject),t.map(({object:l,cells:u})=>[" ",Bd(
s,u)," ",s.node(l)]),c.some(l=>e.flags.has(l))?Hn(s):null,vo(s,o).map((l,u)=>d("small",{},`${l}: ${Pd(n,t.map(({cells:f})=>f[u]))}`)))}function Bd(n,t){return t.
map(({sign:e},s)=>e===Z?null:d("span",{class:s?"stratum-b":"stratum-a"},V(n,e)))}function Pd({graph:n,words:t},e){let s=e.flatMap(i=>i.edges.map(a=>n.edges.get(
a))).filter(i=>i!==void 0);if(!s.length)return t.t.untested;let o=t.t.studies(new Set(s.map(({study:i})=>i)).size),r=[...new Set(s.map(i=>t.source(i)))].join(";\
 ");return`${e.map(i=>Dd(t,i)).join("; ")} · ${o}: ${r}`}function Dd(n,{sign:t,leans:e,counts:s}){let{arrows:o}=n.graph.vocabulary,r=Ks.flatMap(a=>s[a]?[`${s[a]}${o[a]}`]:
[]);return`${t===Z?n.t.untested:n.leaning(n.effect(t),e)}${r.length?` (${r.join(" ")})`:""}`}function zd(n,t){let e=new Map(t.flatMap(o=>o.cautions.map(r=>[r.id,
r])));if(!e.size)return null;let s=Array.from(e.values(),o=>d("p",{class:"warning","data-flag":o.id},n.flag(o)));return d("details",{id:"compared-cautions"},d("\
summary",{},`${n.t.cautions} (${e.size})`),s)}function vo(n,{a:t,b:e}){return[n.named(t),n.named(e)]}function ko(n,{a:t,b:e},s){let o=n.t.relation[s];return typeof o==
"function"?o(n.named(t),n.named(e)):o}var So=18,Kt=12,Hd=42,Wd=/(?<=[\s·；，])|(?<=[\u3400-\u9fff])/u;function Ne(n,{one:t,stated:e,effects:s,evidence:o,hidden:r}){let{t:i}=n,a=(l,u)=>u.length?`${l}\
: ${n.joined(u.map(f=>n.say(f)))}`:"";return[t?i.one:"",e?i.stated:"",a(i.effects,s),a(i.evidence,o),a(i.hidden,r)].filter(Boolean).join(" · ")}function Mo({graph:n,
words:t,state:e,view:s}){let o=new ie(n,e.lang,n.figures),{answer:r}=s,i=r?o.text("hops",{hops:r.question.max_hops}):"";return{said:[...r?[o.question(r.question)+
i,o.found(r)]:[t.where(e)],Ne(t,e)].filter(Boolean),stamp:o.stamp(r?oe(n,r):"–")}}function ka(n,t){let{strokes:e,notes:s}=Oo(n,t.colours),o=e.map(({stroke:i,text:a})=>({
text:a,draw:(c,l)=>js({x:c,y:l},...i)})),r=(n.overlay?[s.join(" · ")]:s).map(i=>({text:i,draw:()=>""}));return{...Mo(n),legend:[...o,...r,...Fd(n,t)]}}function Oo({
words:n,state:t,overlay:e},s){if(e){let a=Sn.filter(c=>e.counts[c]);return{strokes:[{stroke:[s.a,[],""],text:n.named(t.a)},{stroke:[s.b,[9,4],""],text:n.named(t.
b)}],notes:a.map(c=>`${ko(n,t,c)}: ${e.counts[c]}`)}}let{light_line:o,sexMarks:r,badge:i}=n.t;return{strokes:ua.map(a=>{let{dash:c,end:l}=de(a);return{stroke:[s[a],
c,l],text:`${go(n,a)} ${n.sign(a)}`}}),notes:[o,r,i]}}function Fd({graph:n,words:t},{nodes:e}){let s=new Set(e.map(({id:o})=>n.nodes.get(o)?.category??""));return n.
words.category.filter(o=>s.has(o)).map(o=>{let{shape:r,colour:i}=n.looks.get(o)??{shape:"dot",colour:"#777777"};return{text:t.say(o),draw:(a,c)=>Lr({x:a+17,y:c},
r,i)}})}function Sa({said:n,legend:t,stamp:e},s,{width:o,height:r,colours:i},a){let c=[],l=r,u=(h,p=!1)=>{for(let m of Ud(h,o-2*Kt,a))l+=So,c.push(Is(m,{x:Kt,y:l},
i.text,p))};u(s,!0);for(let h of n)u(h);let f=Kt;l+=So+4;for(let{draw:h,text:p}of t){let g=h(f,l-4)?Hd:0,y=g+a(p);f>Kt&&f+y>o-Kt&&(f=Kt,l+=So),c.push(h(f,l-4),Is(
p,{x:f+g,y:l},i.text)),f+=y+16}return l+=4,u(e),{parts:c,height:l+Kt}}function Ud(n,t,e){let s=[],o="";for(let r of n.split(Wd))o&&e(o+r)>t&&(s.push(o.trimEnd()),
o=""),o+=r;return[...s,o]}var Gd=["sex","species","population","dose","dose_to","dose_unit","route","regimen","setting","one","stated","effects","evidence","hidden"].map(n=>n);function q({
graph:n,words:t,state:e,change:s},o){let{t:r}=t,i=Gd.filter(f=>String(e[f]??"")!==String(G[f]??"")),a=vt(n).layers,c=(f,h,p)=>d("button",{type:"button","data-wa\
y":f,onclick:()=>s(p)},h),l=Object.fromEntries(i.map(f=>[f,G[f]])),u=[t.where(e),Ne(t,e)].filter(Boolean).join(" · ");return d("div",{class:"empty"},d("p",{},o),
i.length?d("p",{},r.narrowed(u)):null,d("p",{class:"tools"},i.length?c("filters",r.reset,l):null,e.layers.length<a.length?c("layers",r.allLayers,{layers:a}):null,
e.from&&e.to&&e.hops<Ut?c("hops",r.moreSteps(Ut),{hops:Ut}):null,e.pick?c("pick",r.letGo,{pick:"",tab:"answer"}):null))}function Ma(n,{question:t}){let{graph:e,words:s}=n,o=[...e.successors.get(t.target)?.values()??[]].flat().filter(({predicate:c})=>c==="has_symptom"),r=[...new Set(
o.map(({object:c})=>c))];if(!r.length)return null;let i=d("ul",{class:"paths"});return d("details",{id:"symptoms",ontoggle:()=>{i.childElementCount||i.append(...r.
map(c=>d("li",{},qd(n,t,c))))}},d("summary",{},`${s.t.symptoms} (${r.length})`),i)}function qd({graph:n,words:t,state:e,change:s},o,r){let{source:i,context:a,layers:c,
max_hops:l}=o,u=Wt(n,{source:i,target:r,context:a,layers:c,max_hops:l},h=>Q(n,e,h)),f=u.direct?.results.length??0;return d("button",{type:"button",class:"path",
"data-symptom":r,"data-verdict":u.verdict,onclick:()=>s({to:r,pick:"",tab:"answer"})},V(t,Fn(t,u.verdict)),` ${t.node(r)} `,d("small",{},`${t.say(u.verdict)} · ${t.
t.countedStudies(f)}`))}var Oa=25,Eo=!1;function Ea(){Eo=!1}function Aa(n){let{words:t,state:e,view:s}=n,{t:o}=t;if(!(e.from&&e.to))return[d("p",{},o.noQuestion)];if(!s.answer)return[d(
"p",{},o.same)];let r=s.answer;return[xa(n,r),r.direct||r.paths.length?null:q(n,o.noPath(e.hops)),Ma(n,r),Kd(t,r),r.decidedBy==="nothing"?null:Vd(t,r),Yd(t,r),r.
direct?[d("h3",{},o.direct),Jd(n,r.direct)]:null,Xd(n,r.paths),ep(t,r)]}function Kd(n,{question:t,byLayer:e,elsewhere:s}){if(s){let r=n.joined(s.layers.map(i=>n.
say(i)));return d("p",{id:"elsewhere"},n.t.elsewhere(r,s.findings,n.say(s.verdict)))}if(t.layers.length<2)return null;let o=[...e].map(([r,i])=>[r,i,n.say(i)]);
return d("div",{id:"by-layer"},d("h3",{},n.t.byLayer),d("ul",{},o.map(([r,i,a])=>d("li",{"data-layer":r,"data-verdict":i},j(n,r,n.say(r)),`: ${a}`))))}function Vd(n,{
sensitivity:t}){let{without:e,flips:s,scenarios:o}=t,r=a=>{let c=e.get(a)??"";return d("li",{"data-study":a,"data-verdict":c},`${n.say("without")} ${n.study(a)}\
: ${n.say(c)}`)},i=(a,c)=>d("li",{"data-scenario":a,"data-verdict":c},`${n.say(a)}: ${n.say(c)}`);return d("details",{id:"sensitivity"},d("summary",{},j(n,"robu\
stness",n.t.robustness)),d("ul",{},s.map(r),Array.from(o,([a,c])=>i(a,c))))}function Yd(n,{missing:t,question:e}){if(!t.length)return null;let s=t.map(o=>d("li",
{"data-missing":k(o)},n.missing(o,e.context.species)));return d("details",{id:"missing"},d("summary",{},j(n,"missing",`${n.t.missing} (${t.length})`)),d("ul",{},
s))}function Xd(n,t){let{t:e}=n.words,s=Eo?t:t.slice(0,Oa),o=()=>{Eo=!0,n.redraw();let r=document.querySelectorAll("#panel-body [data-path]")[Oa];r instanceof HTMLElement&&
r.focus()};return[d("h3",{},e.paths(t.length)),d("ol",{class:"paths"},s.map(r=>d("li",{},Zd(n,r)))),s.length<t.length?d("button",{type:"button",id:"more-paths",
onclick:o},e.more(t.length-s.length)):null]}function Jd(n,t){let{words:e,change:s}=n,o=k(t);return d("button",{type:"button",class:"path","data-pair":o,onclick:()=>s(
{pick:`pair:${o}`,tab:"evidence"})},V(e,t.signed?t.weighed.sign:"="),` ${e.node(t.subject)} → ${e.node(t.object)} `,_a(n,t),Ta(e,t))}function Zd(n,t){let{words:e,
state:s,change:o}=n,r=t.nodes.join(">"),i=t.match===M.COMPATIBLE;return d("button",{type:"button",class:`path ${t.counted?"":"uncounted"} ${i?"light":""}`,"data\
-path":r,"data-sign":t.sign,"data-kind":e.graph.vocabulary.kinds[t.kind],"data-match":e.graph.vocabulary.matches[t.match],"data-chimera":String(t.chimera),"data\
-speculative":String(t.speculative),"aria-pressed":String(s.pick===`path:${r}`),onclick:()=>o({pick:`path:${r}`,tab:"evidence"})},V(e,t.sign)," ",e.node(t.nodes[0]),
t.steps.map((a,c)=>[" ",d("span",{class:"step"},Qd(e,a,t.signs[c]),Ta(e,a),_a(n,a))," ",e.node(a.object)]),d("small",{},tp(e,s,t).map(([a,c],l)=>[l?" · ":" ",j(
e,a,c)])))}function Qd(n,t,e){return V(n,e,t.signed?void 0:n.say(t.edges[0].predicate))}function tp(n,t,e){let{t:s}=n,o=Object.keys(st(C(t))).length>0,r=qe(e.steps,
u=>u.gaps.length),i=e.gaps&&r?`${n.node(r.subject)} → ${n.node(r.object)}`:"",{kinds:a,matches:c}=n.graph.vocabulary;return[[a[e.kind],n.say(a[e.kind])],[c[e.
match],o?n.text(c[e.match]):""],["weakest",i&&`${s.weakest}: ${i}`],["chimera",e.chimera?s.chimera:""],["speculative",e.speculative?s.speculative:""],["conteste\
d",e.contested?s.contested:""],["blocked",e.sign==="0"&&e.counted?s.blocked:""]].filter(([,u])=>u)}function _a({graph:n,view:t,words:e},s){let o=t.clashing.get(
k(s)),r=s.speaking.some(({edge:a})=>n.flags.has(a.id)),i=o?.kind==="opposite"?"⇅":"∅";return[o?yo(i,`${e.t.clash}: ${e.t.kind[o.kind]}`,"clash"):null,r?Hn(e):
null]}function Ta(n,t){let e=t.papers.map(s=>n.paper(s));return d("span",{class:"cited"},[xt(t.cited),...e].filter(Boolean).join(" "))}function ep(n,{cautions:t}){
if(!t.length)return null;let e=t.map(s=>d("p",{class:"warning","data-flag":s.id},n.flag(s)));return[d("h3",{id:"cautions"},`${n.t.cautions} (${t.length})`),e]}var Ce="side",_o={[Ce]:[1,2],front:[0,2],top:[0,1]},ut=1.6,Ao=2.5,Ia=.22,ja=12;function La(n){let t=n.flat(),[e,s]=[t.map(([o])=>o),t.map(([,o])=>o)];return{left:Math.
min(...e),right:Math.max(...e),low:Math.min(...s),high:Math.max(...s)}}var Un=class{constructor(t,e,s){this.name=t,this.left=e,this.top=s}at(t){let[e,s]=_o[this.
name];return[this.left+t[e]*ut,this.top-t[s]*ut]}shown(t){return this.name===Ce?t.filter(([e])=>e<Ao):t}numbered([t]){return this.name===Ce||t>-Ao}};function Na(n,t){
return n.filter(([e])=>e*t>0||Math.abs(e)<Ao).slice(0,1)}function Ca([n,t],[e,s]){let[o,r]=[(n+e)/2+Ia*(s-t),(t+s)/2-Ia*(e-n)];return Array.from({length:ja+1},(i,a)=>{
let c=a/ja,[l,u,f]=[(1-c)**2,2*(1-c)*c,c**2];return[l*n+u*o+f*e,l*t+u*r+f*s]})}function Ra(n,t,e,s){let o=n.reduce((a,[,c])=>a+c,0),r=-.25;return[...n.flatMap(([
a,c])=>{if(!c)return[];let l=D[a];if(c===o)return[P(t,e,s,{fill:l})];let u=c/o,f=Math.max(3,ee(24*u)),h=r;r+=u;let p=Array.from({length:f+1},(m,g)=>{let y=2*Math.
PI*(h+u*g/f);return[t+s*Math.cos(y),e+s*Math.sin(y)]});return[Ft([[t,e],...p],{fill:l,closed:!0})]}),P(t,e,s,{stroke:o?"paper":"muted",width:1})]}var[Re,Ba,Be,To]=[18,38,11,16],Gn=2,[np,sp]=[4.2,20],op=3,Io=22,jo=["-","0","+"],rp=["BrainRegion","Connection"];function Pa(n,t,e,s="sex"){return new Lo(n,t,e,
s).scene()}var Lo=class{constructor(t,e,s,o){this.words=t,this.question=s,this.by=o,this.places=new Map;for(let{node:a,x:c,y:l,z:u}of t.data.places)c&&l&&u&&this.
places.set(a,[...this.places.get(a)??[],[Number(c),Number(l),Number(u)]]);this.found=new Map,this.placeless=0,this.#t(e),this.edges=[...this.found.values()].flat().
map(({edge:a})=>a),this.outlines=t.data.outlines,this.spans=Object.fromEntries(Object.entries(this.outlines).map(([a,c])=>[a,La(c)]));let i=Object.values(this.spans).
reduce((a,{left:c,right:l})=>a+(l-c),0)*ut+2*Re;this.list=(i-Re)/Gn,this.sheet=new U(t.ruler,i+2*b)}#t(t){let{nodes:e,successors:s}=this.words.graph,{source:o}=this.
question;for(let r of S(s.get(o)?.keys()??[])){let i=t.step(o,r)?.speaking.filter(({edge:a})=>a.signed)??[];i.length&&rp.includes(e.get(r)?.category??"")&&(this.#e(
r).length?this.found.set(r,i):this.placeless+=i.length)}}#e(t){if(this.places.has(t))return[t];let s=[...this.words.graph.successors.get(t)??[]].filter(([,r])=>r.
some(({predicate:i})=>i==="connects")),o=S(s.map(([r])=>r));return o.length>1&&o.every(r=>this.places.has(r))?o:[]}scene(){let{words:t,sheet:e,question:s,by:o}=this,
r=t.node(s.source),i=t.joined(s.layers.map(f=>t.say(f))),a=t.text("brain_question",{source:r,where:t.where(s.context),layers:i});e.head(t.text("brain",{source:r,
by:t.grouped(o)}),[a]);let c=An(this.edges,o,op);for(let f of c){let h=this.#n(f,c);h.length&&this.#s(f,h)}this.edges.length||e.notes([t.text("nothing")],"ink"),
e.legend(lp(t));let[l,u]=[this.edges.length,this.edges.length+this.placeless];return e.notes([t.text("brain_note"),t.text("brain_counts",{placed:l,all:u})]),e.finish(
t.lang,t.stamp(this.#f(),"stamp_map"),l)}#n(t,e){let s=[...this.found].flatMap(([o,r])=>{let i=r.filter(({edge:a})=>_e(a,this.by,e)===t);return i.length?[{node:o,
ends:this.#e(o),results:W(i),findings:i}]:[]});return x(s,({ends:o,results:r,node:i})=>[o.length>1,-r.length,i])}#s(t,e){let{words:s,sheet:o,by:r}=this,i=r==="s\
ex"&&!t?s.text("sex_untold"):tt(s,t,r,this.edges),a=s.counted("finding",e.reduce((m,{findings:g})=>m+g.length,0)),c=s.text("brain_row",{stratum:i,counts:a});o.heading(
s.ruler.fitted(c,o.width-2*b-20,12.5,!0));let l=o.y+6,u=Math.max(...Object.values(this.spans).map(({low:m,high:g})=>g-m))*ut,f=e.slice(0,Io).filter(({ends:m})=>m.
length===1),h=new Map(f.map(({node:m},g)=>[m,g+1])),p=b;for(let m of Object.keys(_o)){let{left:g,right:y,low:v,high:z}=this.spans[m],ft=l+(u-(z-v)*ut)/2,jt=new Un(
m,p-g*ut,ft+z*ut);for(let Lt of this.outlines[m])o.add(Ft(Lt.map(([E,Nt])=>[jt.left+E*ut,jt.top-Nt*ut]),{stroke:"rule",width:1.1}));this.#c(t,e,h,jt),p+=(y-g)*ut+
Re}o.y=this.#o(t,e,h,l+u)+8}#o(t,e,s,o){let{words:r,sheet:i}=this,[a,c]=[e.slice(0,Io),e.length-Io],l=Math.ceil((a.length+(c>0?1:0))/Gn);for(let[u,f]of a.entries()){
let[h,p]=[Math.floor(u/l),u%l],m=r.tooltip(f.findings.map(({edge:y})=>y)),g=this.#i(f,s,b+h*(this.list+Re),o+(p+1)*To);i.group(g,`${r.node(f.node)}
${m}`,"",`item ${f.node} ${t||"-"}`)}if(c>0){let u=b+(Gn-1)*(this.list+Re),f=o+(a.length-(Gn-1)*l+1)*To;i.add($(u+20,f,`… +${c}`,Be,{colour:"muted"}))}return o+
l*To}#i(t,e,s,o){let{words:r}=this,i=s+this.list-Ba*jo.length,a=r.ruler.fitted(r.node(t.node),i-s-28,Be);return[t.ends.length===1?$(s+14,o,String(e.get(t.node)),
Be,{anchor:"end",colour:"muted"}):cp(F(t.results).sign,s+4,o-3.5),$(s+20,o,a,Be),...ap(t,i,o)]}#c(t,e,s,o){let r=t||"-";for(let c of e.filter(({ends:l})=>l.length>
1).reverse())this.#a(this.#u(c,o),c,`arc ${c.node} ${r}`);let i=[],a=[];for(let c of e.filter(({ends:l})=>l.length===1)){let l=Math.min(sp,np*Math.sqrt(c.results.
length)),u=s.get(c.node),f=o.shown(this.places.get(c.node)??[]).flatMap(h=>{let[p,m]=o.at(h);return i.push({left:p-l,top:m-l,right:p+l,bottom:m+l}),u&&o.numbered(
h)&&a.push({said:String(u),x:p,y:m,radius:l}),Ra(jo.map(g=>[g,Da(c,g)]),p,m,l)});this.#a(f,c,`disc ${c.node} ${r}`)}for(let c of a)this.#r(c,i)}#a(t,{node:e},s){
this.sheet.group(t,this.words.node(e),"",s)}#r({said:t,x:e,y:s,radius:o},r){for(let i=0;i<60;i+=5)for(let a=0;a<12;a+=1){let c=a*Math.PI/6-Math.PI/4,l=o+7+i,[u,
f]=[Math.cos(c),Math.sin(c)],h=$(e+l*u,s+l*f+3,t,9,{anchor:"middle"}),p=this.words.ruler.box(h);if(r.some(y=>ip(p,y)))continue;r.push(p);let[m,g]=[o+1,l-6];i>5&&
this.sheet.add(O([e+m*u,s+m*f,e+g*u,s+g*f],"muted",.6)),this.sheet.add(h);return}}#l({ends:t},e){return(e.name===Ce?[-1]:[-1,1]).map(s=>t.flatMap(o=>Na(this.places.
get(o)??[],s))).filter(s=>s.length>1)}#u(t,e){let{sign:s}=F(t.results),o=D[s];return this.#l(t,e).flatMap(i=>i.slice(1).map((a,c)=>[e.at(i[c]),e.at(a)])).flatMap(
i=>{let a=Ca(i[0],i[1]);return[...N(s)?[Ft(a,{stroke:o,width:2}),...R(s,...a[Math.floor(a.length/2)],3.4)]:a.flatMap((l,u)=>u%2===0&&u+1<a.length?[O([...l,...a[u+
1]],o,2)]:[]),...i.map(([l,u])=>P(l,u,1.8,{fill:"muted"}))]})}#f(){let{graph:t,data:e}=this.words,{source:s,context:o,layers:r}=this.question,i=[this.edges.map(
a=>Hs(t,a)),e.places];return zt([s,this.by,zs(o),r,i])}};function ip(n,t){return n.left+.5<t.right&&t.left+.5<n.right&&n.top+.5<t.bottom&&t.top+.5<n.bottom}function Da({
results:n},t){return n.filter(({signs:e})=>[...e].some(s=>s===t)).length}function ap(n,t,e){let s=jo.map((o,r)=>({place:r,sign:o,count:Da(n,o)})).filter(({count:o})=>o);
return(s.length?s:[{place:1,sign:"?",count:1}]).flatMap(({place:o,sign:r,count:i})=>{let a=t+o*Ba+6,c=i>1?[$(a+7,e,`×${i}`,Be,{colour:"muted"})]:[];return[...R(
r,a,e-3.6,4.2),...c]})}function cp(n,t,e){return O([t-3,e,t+11,e],D[n],2,N(n)?"":"3 2")}function lp(n){let t=(e,s)=>[(o,r)=>[P(o,r,6,{fill:D[e]})],n.text(s)];return[
t("-","lowers"),t("0","no_effect"),t("+","raises"),[(e,s)=>[O([e-9,s,e+9,s],"plus",2)],n.text("brain_arc")],[(e,s)=>[O([e-9,s,e+9,s],"mixed",2,"4 3")],n.text("b\
rain_unsettled")]]}function Pe({direct:n}){return(n?.findings??[]).filter(({edge:t})=>t.signed)}function pe({words:n,answer:t,by:e,sheet:s},o,{by:r=n.grouped(e),more:i=""}={}){let{
question:a}=t,c={source:n.node(a.source),target:n.node(a.target)};s.head(n.text(o,{...c,by:r}),[n.question(a)+i,n.found(t)])}function me({words:n,answer:t,sheet:e},s){
return e.finish(n.lang,n.stamp(oe(n.graph,t)),s)}var za=["odds_ratio","relative_risk","hazard_ratio"];function Ha(n,t,e){let s=t.flatMap(({edge:m})=>[m.effect_size,m.ci_low,m.ci_high]).filter(m=>m!==null),o=za.includes(n)&&s.every(m=>m>0),r=za.includes(n)?1:0,i=o?
Math.log:Number,a=[...s,r].map(m=>i(m)),[c,l]=[Math.min(...a),Math.max(...a)],u=.08*(l-c)||.5,[f,h]=[c-u,l+u],p=o?fp(Math.exp(f),Math.exp(h)):up(f,h);return{at:m=>e+
330*(i(m)-f)/(h-f),ticks:p.filter(m=>f<=i(m)&&i(m)<=h),none:r}}function Wa(n){return Number(n.toFixed(12))}function up(n,t){let e=(t-n)/5,s=10**Math.floor(Math.
log10(e)),o=s*([1,2,5].find(a=>s*a>=e)??10),[r,i]=[Math.ceil(n/o),Math.floor(t/o)];return Array.from({length:i-r+1},(a,c)=>Wa((r+c)*o))}function fp(n,t){let e=Math.
floor(Math.log10(n)),s=Array.from({length:Math.ceil(Math.log10(t))+1-e},(i,a)=>e+a),r=s.flatMap(i=>[1,2,5].map(a=>Wa(a*10**i))).filter(i=>n<=i&&i<=t);return r.length<=
10?r:s.map(i=>10**i)}var[Vt,De,Fa,hp]=[250,56,168,176],[dp,Kn]=[25,12],Vn=4.5;function Ua(n,t,e="sex"){return new No(n,t,e).scene()}function pp(n){return Pe(n).filter(({edge:t})=>t.
effect_size!==null)}var No=class{constructor(t,e,s){this.words=t,this.answer=e,this.by=s,this.all=Pe(e),this.sized=pp(e),this.left=b+Vt+De+Fa,this.sheet=new U(t.
ruler,this.left+330+24+hp+b)}scene(){let{words:t,sheet:e,sized:s}=this;pe(this,"forest");let o=new Set(s.map(({edge:c})=>c.effect_metric)),r=Object.keys(t.graph.
vocabulary.symbols).filter(c=>o.has(c));for(let c of r)this.#t(c);r.length||e.notes([t.text("forest_nothing")],"ink"),e.legend(gp(t));let i=new Set(s.map(({study:c})=>c)).
size,a=t.text("forest_counts",{sizes:s.length,findings:this.all.length,studies:i});return e.notes([t.text("forest_note",{way:t.text("forest_way")}),a]),me(this,
s.length)}#t(t){let{words:e,sheet:s,by:o}=this,r=this.sized.filter(({edge:l})=>l.effect_metric===t);s.heading(e.metric(t)),s.y+=16;for(let[l,u,f]of[[b,"forest_s\
tudy","start"],[b+Vt+De-14,"forest_n","end"],[b+Vt+De,"forest_design","start"],[this.left+330+24,"forest_size","start"]])s.add($(l,s.y,e.text(u),11,{anchor:f,colour:"\
muted"}));s.y+=6;let i=Ha(t,r,this.left),a=s.y,c=r.map(({edge:l})=>l);for(let l of no(c,o)){let u=r.filter(({edge:p})=>ue(p,o)===l),f=x(u,p=>[!_(p),-p.level,p.study,
p.edge.id]);s.y+=20;let h=e.ruler.fitted(tt(e,l,o,c),Vt,Kn,!0);s.add($(b,s.y-4,h,Kn,{bold:!0}));for(let p of f)this.#n(p,i)}this.#e(i,a)}#e(t,e){let s=this.sheet.
y+6,o=t.at(t.none);this.sheet.add(O([o,e,o,s],"muted",1,"4 3"),O([this.left,s,this.left+330,s]));for(let r of t.ticks){let i=t.at(r);this.sheet.add(O([i,s,i,s+4]),
$(i,s+16,X(r),10,{anchor:"middle",colour:"muted"}))}this.sheet.y=s+22}#n(t,e){let{words:s,sheet:o}=this,{edge:r,silentBecause:i}=t,a=s.ruler.wrapped(s.who(r),Vt-
12,Kn).slice(0,2),c=dp+(a.length-1)*14,l=o.y+c/2,u=[s.say(r.evidence_type),s.say(r.analysis)].filter(Boolean).join(" · ")||"–",f=r.sample_size===null?"?":String(
r.sample_size),h=s.size(r),p=[T(b,o.y+2,o.width-2*b,c-4,{fill:"band",radius:4}),...a.map((g,y)=>$(b+6,l+4.2+14*(y-(a.length-1)/2),g,Kn)),$(b+Vt+De-14,l+4,f,11,{
anchor:"end"}),$(b+Vt+De,l+4,s.ruler.fitted(u,Fa-12,11),11,{colour:"muted"}),$(this.left+330+24,l+4,h.slice(h.indexOf(" = ")+3),11),...mp(t,e,l)],m=i?`
${s.say("not counted")}: ${s.say(`because_${i}`)}`:"";o.group(p,s.tooltip([r])+m,s.address(r.reference),`finding ${r.id}`),o.y+=c}};function mp(n,t,e){let{ci_low:s,
ci_high:o,effect_size:r,sign:i}=n.edge,a=D[i],c=[];if(s!==null&&o!==null){let f=[t.at(s),t.at(o)];c.push(O([f[0],e,f[1],e],a,1.8),...f.map(h=>O([h,e-4,h,e+4],a,
1.8)))}let l=t.at(r??0),u=_(n)?{fill:a}:{fill:"paper",stroke:a};return[...c,T(l-Vn,e-Vn,2*Vn,2*Vn,u)]}function gp(n){return[[(t,e)=>[T(t-4.5,e-4.5,9,9,{fill:"in\
k"})],n.text("forest_counted")],[(t,e)=>[T(t-4.5,e-4.5,9,9,{fill:"paper",stroke:"ink"})],n.text("forest_silent")],[(t,e)=>[O([t-9,e,t+9,e],"ink",1.8)],n.text("f\
orest_interval")]]}function Ga(n,t,e,s){let o=new Map;for(let i of n){let{study:a,edge:c}=i;if(!c.signed)continue;let[l,{sign:u}]=[_n(c,t,e),c],f=JSON.stringify([a,l,u]),h=o.get(f)??
{study:a,stratum:l,sign:u,found:[]};h.found.push(i),o.set(f,h)}let r=Array.from(o.values(),({found:i,...a})=>{let c=i.filter(_),l=c.length?c:i;return{...a,findings:l,
counted:c.length>0,own:l.some(({edge:u})=>s.includes(u.layer)),people:Math.max(...l.map(({edge:u})=>u.sample_size??0)),level:Math.max(...l.map(({level:u})=>u))}});
return x(r,i=>[!i.counted,-i.level,-i.people,i.study])}function qa({findings:n}){let t=new Map;for(let{edge:e}of n){let{dose_min:s,dose_max:o,dose_unit:r}=e;if(s===
null||o===null)continue;let i=ot([s,o,r]).slice(0,-r.length-1);t.set(r,(t.get(r)??new Map).set(i,s))}return Array.from(t,([e,s])=>`${x(s,([,r])=>r).map(([r])=>r).
join(", ")} ${e}`).join("; ")}function Ka({findings:n}){return[...new Set(n.flatMap(({edge:t})=>t.reference))]}var Co=1.959963984540054;function Va(n){let t=n.map(yp),[e,s,o]=["+","-",null].map(a=>t.filter(c=>c===a).length),[r,i]=wp(e,e+s);return{plus:e,minus:s,leftOut:o,
low:r,high:i,p:xp(e,e+s)}}function yp({signs:n,tendency:t}){let e=[...n].filter(N);return e.length>1?null:e[0]??t}function wp(n,t){if(!t)return[0,1];let[e,s]=[n/
t,Co*Co],o=e+s/(2*t),r=Co*Math.sqrt(e*(1-e)/t+s/(4*t*t)),i=1+s/t;return[Math.max(0,(o-r)/i),Math.min(1,(o+r)/i)]}function xp(n,t){let e=Math.min(n,t-n),[s,o]=[1,
1];for(let r=1;r<=e;r+=1)s=s*(t-r+1)/r,o+=s;return Math.min(1,2*o/2**t)}var[Ya,Po,bp,Xa]=[22,15,52,7],[Ro,Yn,Ja,Bo]=[128,9.5,8,6],Xn=26,$p=10,Yt=[240,280,400,430,620,770],ge=160,vp=.01,kp=900,Za={"-":"lowers",0:"no_effect","+":"rais\
es","?":"no_direction"},Sp=["-","0","+","?"];function zo(n,t,e="sex"){return new Do(n,t,e).scene()}var Do=class{constructor(t,e,s){this.words=t,this.answer=e,this.
by=s,this.findings=Pe(e),this.edges=this.findings.map(({edge:u})=>u);let o=this.findings.filter(_).map(({edge:u})=>u);this.strata=Ai(this.edges,o,s,$p),this.bars=
Ga(this.findings,s,this.strata,t.graph.vocabulary.own_layers);let r=new Set(this.bars.filter(u=>!u.counted).map(u=>u.findings[0].silentBecause)),i=t.data.reasons.
filter(u=>r.has(u));this.letters=new Map(i.map((u,f)=>[u,String.fromCharCode(97+f)])),this.signs=Sp.filter(u=>u!=="?"||this.bars.some(f=>f.sign===u)),this.most=
Math.max(0,...this.bars.map(({people:u})=>u));let a=this.signs.map(u=>this.#n(u)),c=a.reduce((u,f)=>u+f,0)+Bo*(this.signs.length-1);this.left=b+Ro,this.sheet=new U(
t.ruler,Math.max(kp,this.left+c+b));let l=(this.sheet.width-b-this.left-c)/this.signs.length;this.columns=this.#t(a.map(u=>u+l))}#t(t){let e=this.left;return this.
signs.map((s,o)=>{let r={sign:s,x:e,width:t[o]};return e+=t[o]+Bo,r})}#e(t,e){return this.bars.filter(s=>s.stratum===t&&s.sign===e).map(s=>this.#s(s))}#n(t){let e=Math.
max(0,...this.strata.map(o=>this.#e(o,t).length)),s=this.words.ruler.width(this.words.text(Za[t]),12.5,!0)+36;return Math.max(s,Math.min(e,Xn)*Ya+2*Ja)}#s(t){let{
words:e}=this,s=t.people?Math.max(Xa,bp*Math.sqrt(t.people/this.most)):Xa,o=e.text("people",{count:t.people||"?"}),r=t.counted?"":` · ${this.letters.get(t.findings[0].
silentBecause)}`,i=`${e.short(t.study)} · ${o}${r}`,a=this.by==="dose"?"":qa(t),c=s+(t.people?5:7),l=c+e.ruler.width(i,Yn);return{bar:t,height:s,above:i,below:a,
foot:c,up:l,down:a?5+e.ruler.width(a,Yn):0}}scene(){let{words:t,sheet:e,by:s}=this;if(pe(this,"harvest"),this.bars.length){this.#o();for(let r of this.strata)this.#i(
r)}else e.notes([t.text("nothing")],"ink");let o=Op(t);return e.legend(s==="dose"?o.slice(0,-1):o),e.notes(this.#r()),e.heading(t.text("swim")),e.notes([t.text(
"swim_grouping",{key:t.say(s)}),t.text("swim_metric")]),e.notes([t.text("swim_test")]),this.#l(),e.notes([t.text("swim_warning")],"ink"),me(this,this.bars.length)}#o(){
let{words:t,sheet:e}=this;e.y+=22;for(let{sign:s,x:o,width:r}of this.columns){let i=t.text(Za[s]),a=20+t.ruler.width(i,12.5,!0),c=o+(r-a)/2;e.add(...R(s,c+7,e.y-
4.5),$(c+20,e.y,i,12.5,{bold:!0}))}e.y+=8}#i(t){let{sheet:e}=this,s=this.columns.map(l=>({...l,found:this.#e(t,l.sign)})),o=Math.max(...s.map(({found:l})=>Math.
floor((l.length-1)/Xn)+1))||1,r=Array.from({length:o},(l,u)=>{let f=s.map(({x:p,width:m,found:g})=>({x:p,width:m,part:g.slice(u*Xn,(u+1)*Xn)})),h=f.flatMap(({part:p})=>p);
return{parts:f,up:Math.max(0,...h.map(({up:p})=>p)),down:Math.max(0,...h.map(({down:p})=>p))}}),i=r.reduce((l,{up:u,down:f})=>l+(u+f+14),0),a=e.y;for(let{x:l,width:u}of this.
columns)e.add(T(l,a,u,i,{stroke:"rule"}));this.#c(t,a,i);let c=a;for(let{parts:l,up:u,down:f}of r){c+=u+8;for(let{x:h,width:p,part:m}of l){e.add(O([h+4,c,h+p-4,
c]));for(let[g,y]of m.entries())this.#a(y,h+Ja+g*Ya,c)}c+=f+6}e.y=a+i+Bo}#c(t,e,s){let{words:o,sheet:r}=this,i=this.bars.filter(h=>h.stratum===t),a=new Set(i.filter(
h=>h.counted).map(({study:h})=>h)),c=new Set(i.map(({study:h})=>h).filter(h=>!a.has(h))).size,l=o.ruler.wrapped(tt(o,t,this.by,this.edges),Ro-12,12.5,!0),u=c?o.
text("cell_silent",{silent:c}):"",f=e+s/2-8*l.length+8;for(let h of l)r.add($(this.left-10,f,h,12.5,{anchor:"end",bold:!0})),f+=16;for(let h of o.ruler.wrapped(
o.text("cell",{counted:a.size})+u,Ro-12,10.5))r.add($(this.left-10,f,h,10.5,{anchor:"end",colour:"muted"})),f+=13}#a({bar:t,height:e,above:s,below:o,foot:r},i,a){
let{words:c}=this,l=i+Po/2+3.4,u=[...Mp(t,i,a,e),$(l,a-r,s,Yn,{colour:t.counted?"ink":"muted",turned:!0})];o&&u.push($(l,a+5,o,Yn,{anchor:"end",colour:"muted",turned:!0}));
let f=t.findings[0].silentBecause,h=[c.tooltip(t.findings.map(({edge:m})=>m))];f&&h.push(`${c.say("not counted")}: ${c.say(`because_${f}`)}`);let p=`study ${t.study}\
 ${t.stratum||"-"} ${t.sign}`;this.sheet.group(u,h.join(`
`),c.address(Ka(t)),p)}#r(){let{words:t}=this,e=Array.from(this.letters,([s,o])=>{let r=this.bars.filter(i=>!i.counted&&i.findings[0].silentBecause===s).length;
return t.text("reason",{letter:o,reason:t.say(`because_${s}`),count:r})});return e.length?[`${t.say("not counted")}: ${t.joined(e,"clauses")}`]:[]}#l(){let{words:t,
sheet:e,by:s,strata:o}=this,r=this.findings.filter(_),i=[[t.text("swim_all"),r]];for(let a of o.length>1?o:[]){let c=r.filter(({edge:l})=>_n(l,s,o)===a);i.push(
[tt(t,a,s,this.edges),c])}e.y+=20;for(let[a,c,l]of[[2,"end","swim_out"],[3,"start","swim_share"],[4,"start","swim_interval"],[5,"start","swim_p"]])e.add($(b+Yt[a],
e.y,t.text(l),11,{anchor:c,colour:"muted"}));for(let[a,c]of["-","+"].entries())e.add(...R(c,b+Yt[a]-4,e.y-4,5));for(let[a,c]of i)c.length&&this.#u(a,Va(W(c)));e.
y+=12}#u(t,{plus:e,minus:s,leftOut:o,low:r,high:i,p:a}){let{sheet:c}=this,l=e+s;c.y+=18;let{y:u}=c;c.add($(b,u,c.ruler.fitted(t,Yt[0]-24,11.5),11.5));for(let[p,
m]of[s,e,o].entries())c.add($(b+Yt[p],u,String(m),11.5,{anchor:"end"}));if(!l)return;let[f,h]=[b+Yt[3],e/l];c.add(O([f,u-4,f+ge,u-4],"rule",1),O([f+ge/2,u-9,f+ge/
2,u+1],"muted",1,"2 2"),O([f+ge*r,u-4,f+ge*i,u-4],"ink",2),P(f+ge*h,u-4,4,{fill:"ink"}),$(b+Yt[4],u,`${rn(h)} [${rn(r)}, ${rn(i)}]`,11.5),$(b+Yt[5],u,a>=vp?on(a):
Er(a),11.5))}};function Mp({sign:n,counted:t,own:e,people:s},o,r,i){let a=D[n]==="muted"?"null":D[n],c=t?a:`${a}_faded`,l=e?{fill:c}:{stroke:c,hatch:c},u=T(o,r-
i,Po,i,l);return s?[u]:[u,O([o,r-i-2.5,o+Po,r-i-2.5],c,1.5,"3 2")]}function Op(n){let t=e=>(s,o)=>[T(s-7,o-7,14,14,e)];return[[t({fill:"minus"}),n.text("harvest\
_own")],[t({stroke:"minus",hatch:"minus"}),n.text("harvest_told")],[t({fill:"minus_faded"}),n.text("harvest_silent")],[(e,s)=>[T(e-8,s-2,6,8,{fill:"null"}),T(e+
1,s-8,6,14,{fill:"null"})],n.text("harvest_height")],[(e,s)=>[$(e,s+4,"24",10,{anchor:"middle",colour:"muted"})],n.text("harvest_dose")]]}var[ze,Jn,Qa,tc]=[32,212,110,100],[Ep,Xt,Jt]=[25,15,12.5],Ap=3,_p=24,ye=2,Zn=["-","0","+"],Tp=[["-","lowers"],["0","no_effect"],["+","raises"],["?","no_directio\
n"],["conflicting","conflicting"],["mixed","mixed"]];function ec(n,t,e="sex"){return new Wo(n,t,e).scene()}var Wo=class{constructor(t,e,s){this.words=t,this.answer=
e,this.by=s;let{rows:o,rest:r}=Ip(t,e);this.rows=o,this.rest=r;let i=this.rows.flatMap(({first:a,last:c})=>c?[a,c]:[a]);this.edges=i.flatMap(a=>a.speaking.map(({
edge:c})=>c)),this.columns=this.#t(this.edges.filter(({signed:a})=>a)),this.column=ze*Zn.length,this.heads=this.columns.map(a=>this.#n(a));for(let a of this.heads.
flat())this.column=Math.max(this.column,t.ruler.width(a,Jt,!0)+10);this.side=this.column*this.columns.length,this.left=b,this.middle=this.left+this.side+10,this.
right=this.middle+Jn+10,this.together=this.right+this.side+10,this.sources=this.together+Qa,this.sheet=new U(t.ruler,this.sources+tc+b)}#t(t){let e=An(t,this.by,
Ap);if(!Object.hasOwn(st(this.answer.question.context),this.by))return e;let s=new Set(t.map(o=>_e(o,this.by,e)));return e.filter(o=>!o||s.has(o))}#e(){let{words:t,
columns:e}=this,s=["female","male"].map(i=>tt(t,i,"sex",this.edges)),o=s[0]===t.text("female_animals")&&s[1]===t.text("male_animals");return this.by==="sex"&&e.
includes("female")&&e.includes("male")&&!o?t.text("by_sex"):t.grouped(this.by)}#n(t){let{words:e,by:s}=this,o=s==="sex"&&!t?e.text("sex_untold"):tt(e,t,s,this.edges),
r=ze*Zn.length-8,[i,...a]=e.ruler.wrapped(o,r,Jt,!0);return a.length?[i,e.ruler.fitted(a.join(" "),r,Jt,!0)]:[i]}scene(){let{words:t,sheet:e,answer:s,rows:o}=this;
pe(this,"ladder",{by:this.#e(),more:t.text("hops",{hops:s.question.max_hops})}),o.length?this.#s(t.node(s.question.source),t.node(s.question.target)):e.notes([t.
text("nothing")],"ink"),e.legend(Np(t));let r=o.filter(({nodes:c})=>c.length),i=r.filter(({steps:c})=>c.length===ye).length,a=t.text("ladder_counts",{two:i,several:r.
length-i,rest:this.rest});return e.notes([t.text("ladder_fan"),a]),s.complete||e.notes([t.text("incomplete")],"ink"),me(this,o.length)}#s(t,e){let{sheet:s}=this;
this.#o(t,e);let o="";for(let r of this.rows)r.group!==o&&(o=r.group,s.y+=26,s.add($(b,s.y-3,o,11.5,{colour:"muted",italic:!0})),s.y+=5),this.#i(r)}#o(t,e){let{
words:s,sheet:o,side:r}=this,{ruler:i}=s;o.y+=18;let a=i.wrapped(s.text("left",{source:t}),r,12),c=i.wrapped(s.text("right",{target:e}),r,12);for(let[l,u]of[[this.
left,a],[this.right,c]])for(let[f,h]of u.slice(0,ye).entries()){let p=i.fitted(h+(u.length>ye&&f===1?" …":""),r,12);o.add($(l+r/2,o.y+f*Xt,p,12,{anchor:"middl\
e",colour:"muted"}))}o.y+=Xt*(Math.min(ye,Math.max(a.length,c.length))-1),o.y+=20+Xt*(Math.max(...this.heads.map(({length:l})=>l))-1);for(let l of[this.left,this.
right])for(let[u,f]of this.heads.entries())for(let[h,p]of[...f].reverse().entries()){let m=l+(u+.5)*this.column;o.add($(m,o.y-h*Xt,p,Jt,{anchor:"middle",bold:!0}))}
for(let[l,u,f]of[[this.middle+Jn/2,"mediator","middle"],[this.together,"together","start"],[this.sources,"sources","start"]])o.add($(l,o.y,s.text(u),Jt,{anchor:f,
bold:!0}))}#i(t){let{words:e,sheet:s}=this,o=e.ruler.wrapped(t.middle,Jn-8,Jt),r=Ep+(o.length-1)*Xt,i=s.y+r/2,a=i+4.3-Xt*(o.length-1)/2,c=e.ruler.fitted(t.kind,
Qa-25,11),l=e.ruler.fitted(Lp(t.steps),tc,11),u=[...this.#c(r),...this.#a(t.first,this.left,i),...t.last?this.#a(t.last,this.right,i):[],...o.map((g,y)=>$(this.
middle+Jn/2,a+Xt*y,g,Jt,{anchor:"middle"})),...t.sign?R(t.sign,this.together+7,i):[],$(this.together+21,i+4,c,11,{colour:"muted"}),$(this.sources,i+4,l,11,{colour:"\
muted"})],f=t.steps.flatMap(g=>g.speaking),h=new Map(f.map(({edge:g})=>[g.id,g])),p=t.nodes.map(g=>e.node(g)).join(" → ")||t.middle,m=`row ${t.nodes.join(" ")||
"direct"}`;s.group(u,`${p}
${e.tooltip([...h.values()])}`,"",m),s.y+=r}#c(t){let{sheet:e}=this,[s,o]=[e.y,e.width-2*b],r=[this.left,this.right].flatMap(i=>Array.from({length:this.columns.
length+1},(a,c)=>({x:i,place:c})).filter(({place:a})=>a>0||i===this.right));return[T(b,s+2,o,t-4,{fill:"band",radius:4}),...r.map(({x:i,place:a})=>{let c=i+a*this.
column;return O([c,s+2,c,s+t-2],"paper",3)})]}#a(t,e,s){let{words:o,by:r,columns:i}=this,a=t.speaking.filter(({edge:c})=>c.signed);if(!(t.signed&&a.length)){let l=t.
edges.some(f=>f.signed)?o.text("counted_nothing"):o.say(t.edges[0].predicate),u={anchor:"middle",colour:"muted",italic:!0};return[$(e+this.side/2,s+4,`— ${l} \
—`,11,u)]}return i.flatMap((c,l)=>{let u=a.filter(({edge:f})=>_e(f,r,i)===c);return u.length?this.#r(u,e+l*this.column,s):[]})}#r(t,e,s){let o=W(t),r=e+(this.
column-ze*Zn.length)/2,i=Zn.flatMap((a,c)=>{let l=o.filter(({signs:f})=>[...f].some(h=>h===a)).length;if(!l)return[];let u=r+c*ze+8;return[...R(a,u,s),...l>1?[$(
u+6.5,s+4,`×${l}`,9,{colour:"muted"})]:[]]});return i.length?i:[...R("?",r+ze+8,s)]}};function Ip(n,{direct:t,paths:e}){let s=e.filter(({steps:f})=>f.length===
ye),o=e.filter(({steps:f})=>f.length>ye),r=new Set(s.map(({nodes:f})=>f[1])),i=new Map;for(let f of o)f.counted&&f.sign!=="?"&&!r.has(f.nodes[1])&&!i.has(f.nodes[1])&&
i.set(f.nodes[1],f);let a=[...i.values()].slice(0,_p),c=f=>n.graph.nodes.get(f.nodes[1])?.category??"",l=x(s.filter(f=>f.counted),f=>n.categoryPlace(c(f)));return{
rows:[...t?[jp(n,t)]:[],...l.map(f=>Ho(n,n.category(c(f)),f)),...a.map(f=>Ho(n,n.text("circuits"),f)),...s.filter(f=>!f.counted).map(f=>Ho(n,n.text("not_counted"),
f))],rest:o.length-a.length}}function jp(n,t){let[e,s]=[n.say("direct evidence"),n.text("directly")];return{group:e,middle:s,first:t,last:null,sign:t.sign,kind:"",
steps:[t],nodes:[]}}function Ho(n,t,{nodes:e,steps:s,kind:o,sign:r,counted:i}){let{arrows:a,kinds:c}=n.graph.vocabulary,l=s.slice(1,-1).flatMap(u=>[u.signed?a[u.
sign]:"→",n.node(u.object)]);return{group:t,middle:[n.node(e[1]),...l].join(" "),first:s[0],last:s[s.length-1],sign:i?r:"",kind:n.say(i?c[o]:"not counted"),steps:s,
nodes:e}}function Lp(n){let t=[...new Set(n.flatMap(s=>s.cited))].sort((s,o)=>s-o),e=new Set(n.flatMap(s=>s.papers)).size;return[t.length?`[${t.join(" ")}]`:"",
e?`+${e}`:""].filter(Boolean).join(" ")}function Np(n){let t=(e,s)=>(o,r)=>[$(o,r+4,e,s,{anchor:"middle",colour:"muted"})];return[...Tp.map(([e,s])=>[(o,r)=>R(e,
o,r),n.text(s)]),[t("×3",9),n.text("ladder_cell")],[t("+2",10),n.text("ladder_sources")]]}var Cp={title:"OxyGraph",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the evidence sa\
ys",stage:"Map",from:"From",to:"To",hops:"Steps at most",swap:"Swap",one:"Only paths that hold in one context",extent:"Show",answerOnly:"this answer",everything:"\
everything admitted",whom:"For whom",how:"How it was given",what:"Which findings",any:"any",reset:"Reset filters",sex:"Sex",species:"Species",population:"Popula\
tion",dose:"Dose",doseFrom:"Dose from",doseTo:"to",doseUnit:"Unit",route:"Route",regimen:"Regimen",setting:"Setting",settingAdd:"Add a setting",layers:"Layer",effects:"\
Effect",evidence:"Evidence type",legend:"Categories",ladder:"Ladder",brain:"Brain",harvest:"Harvest plot",forest:"Forest plot",gaps:"Gaps",columnsBy:"Columns by",
views:"What the middle shows",figure:"Figure",noPair:"Choose a row, a line or a path, or two ends, to see every study of it.",map:"Map",matrix:"What acts on wha\
t, by category",matrixOf:(n,t)=>`What acts on what: ${n} → ${t}`,matrixNote:"Columns act on rows. A cell counts findings that raise, lower and change nothing;\
 its shade is that of the most. A cell opens the things of its categories, and then their evidence.",allCategories:"← all categories",table:"Table",zoomIn:"Zo\
om in",zoomOut:"Zoom out",fit:"Fit",guide:"Guide",guideStep:(n,t)=>`${n} of ${t}`,guideClose:"Close",back:"Back",next:"Next",done:"Done",allWords:"All unusual w\
ords",share:"Take it away",link:"Copy link",keep:"This view as a file",png:"PNG picture",svg:"SVG picture",csv:"Findings as CSV",json:"Findings as JSON",cite:"C\
opy citations",bibtex:"Papers as BibTeX",ris:"Papers as RIS",papers:n=>n===1?"1 paper":`${n} papers`,hidden:"Left out",papersOf:"Papers of",papersOfAnswer:"this\
 answer",papersOfPick:"what is picked",papersShown:"what the middle shows",noPaper:"No finding here names a paper.",print:"Print",copied:"Copied.",saved:"Saved.",
copyFailed:"The browser refused to copy.",tabs:{answer:"Answer",evidence:"Evidence",conflicts:"Conflicts",compare:"Compare",papers:"Papers"},shown:(n,t,e)=>`${n}\
 findings of the graph fit${t<n?` (${t} say so, ${n-t} do not state it)`:""}, ${e} of them in this answer`,drawn:(n,t)=>`${n} nodes, ${t} lines drawn`,firstPaths:(n,t)=>`\
of the first ${n} of ${t} paths`,question:(n,t)=>`How does ${n} reach ${t}?`,noQuestion:"Choose where to start and where to arrive.",same:"Start and end are the\
 same.",verdict:"Verdict",strength:"evidence",byLayer:"Each layer alone",about:(n,t,e)=>`${n} findings of ${t} studies; ${e} studies counted`,robustness:"What t\
he verdict would be with less",missing:"Missing experiments",direct:"Direct evidence",paths:n=>`${n} indirect paths`,more:n=>`Show ${n} more`,chimera:"chimera: \
no one context holds for all steps",speculative:"a step has nothing that is counted",contested:"contested by a null",weakest:"weakest step",blocked:"blocked by \
a null",clash:"findings disagree here",asserted:"asserted",compatible:"compatible",nothing:"Nothing is picked. Choose a node, a line or a path.",findings:n=>`${n}\
 findings`,noFinding:"No finding fits what is asked.",narrowed:n=>`It is asked only for: ${n}.`,allLayers:"Ask all layers",moreSteps:n=>`Look for up to ${n} ste\
ps`,letGo:"Let go of what is picked",noPath:n=>`No finding joins the two ends, and no path of up to ${n} steps.`,reviewSays:"Review and paper differ",cautions:"\
Cautions",retracted:"Retracted: supports no answer.",partlyRetracted:"A paper of it has been retracted; it rests on the others.",unverified:"identifier not veri\
fied",confidence:n=>`match of number and paper: ${n}`,note:"Note",description:"About",identifier:"Identifier",through:"Start here",until:"End here",kind:{opposite:"\
opposite findings",null:"an effect and a null"},status:{explained:"explained by",partly:"partly explained by",unresolved:"no context key parts them"},flips:"Pai\
rs whose findings disagree",flipsBy:"What parts them",noConflict:"No findings disagree in this selection.",compareBy:"Compare by",first:"First",second:"Second",
noComparison:"Choose a key and two values to lay one over the other.",noneCompared:"No finding on the way reports either of the two.",noTest:"Put side by side a\
s found; that is no test of the difference.",relation:{opposite:"opposite",leaning_apart:"leaning apart",differs:"an effect against none, or a mixed one",only_a:(n,t)=>`\
reported for ${n} only; ${t}: not tested`,only_b:(n,t)=>`reported for ${t} only; ${n}: not tested`,open:"in one no direction is given",same:"the same in both"},
countedStudies:n=>n===1?"1 study counted":`${n} studies counted`,symptoms:"Its symptoms, each alone",counted:"Studies counted",notCounted:"Not counted, and why",
noDirect:"No study tests this directly; ways over mediators are below.",notTold:n=>`does not say: ${n}`,against:"Against it",nobody:"no counted study.",elsewhere:(n,t,e)=>`\
Layers not asked (${n}): ${t} findings between the two ends; with them the verdict is: ${e}.`,statedCount:(n,t)=>t?`${n} · +${t} not stated`:String(n),stated:"\
Only findings that say so",untested:"not tested",studies:n=>n===1?"1 study":`${n} studies`,notHere:"not on this map",here:"In this answer",others:"Elsewhere in \
the selection",versus:"against",moreClashes:n=>`+${n} more`,didYouMean:n=>`Instead of ${n} you may mean:`,mayBe:(n,t)=>n?`${n} may be: ${t}.`:`An address may sa\
y: ${t}.`,leftOut:n=>`The address says ${n}, which is not understood here and was left out.`,cited:(n,t,e)=>`OxyGraph ${n}${t?` · answer ${t} · cite: “OxyGraph\
 ${n}, answer ${t}, ${e}”`:""} · data CC BY 4.0`,clear:"Close the comparison",columns:["Subject","Relation","Object","Match","Context","Source","Statement","\
Finding"],filter:"Filter the table",tableCaption:"Every finding of the selection",signs:{"+":"increases","-":"decreases",0:"no effect","?":"direction not given",
"=":"structure",conflicting:"conflicting",mixed:"mixed"},mapHelp:"Arrow keys go from node to node, Enter opens the evidence, plus and minus zoom, 0 fits, Escape\
 lets go.",at:(n,t)=>`${n}, ${t} lines`,unknown:n=>`Nothing is called “${n}”.`,light_line:"thinner and lighter: compatible, not asserted, or not counted",badge:"\
⇅ or ∅ on a line: its findings disagree; ⚑ review and paper differ",sexMarks:"×n findings between two things; ♀ ♂ how many in women and in men",offline:"\
Everything is in this file; nothing is fetched.",tooOld:"This browser cannot unpack what is in this file. Browsers since 2023 can."},Rp={title:"OxyGraph",lead:"\
哪些证据适用于谁",language:"English",dark:"深色",light:"浅色",ask:"问题与筛选",panel:"证据说明什么",stage:"图",from:"起点",to:"终点",
hops:"最多步数",swap:"互换",one:"只看各步有共同情境的路径",extent:"显示",answerOnly:"本问题",everything:"全部适用证据",whom:"对谁",
how:"如何给药",what:"哪些证据",any:"不限",reset:"清除筛选",sex:"性别",species:"物种",population:"人群",dose:"剂量",doseFrom:"剂量自",doseTo:"\
至",doseUnit:"单位",route:"途径",regimen:"给药方案",setting:"情境",settingAdd:"添加情境",layers:"层",effects:"作用方向",evidence:"证据类型",
legend:"类别",ladder:"阶梯图",brain:"脑图",harvest:"收获图",forest:"森林图",gaps:"空白图",columnsBy:"列按",views:"中间显示什么",figure:"\
图表",noPair:"请选择一行、一条线、一条路径，或起点和终点，以查看其全部研究。",map:"网络图",matrix:"什么作用于什么，按类别",
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
条证据`,noFinding:"没有符合所问的证据。",narrowed:n=>`目前只问：${n}。`,allLayers:"包括所有层",moreSteps:n=>`查找至多 ${n} 步`,letGo:"\
取消所选",noPath:n=>`两端之间没有结果，也没有 ${n} 步以内的路径。`,reviewSays:"综述与原文不同",cautions:"须注意",retracted:"已撤稿\
：不支持任何结论。",partlyRetracted:"其中有论文已被撤稿；此结果依据其余论文。",unverified:"标识符未核实",confidence:n=>`编号与论文\
的匹配：${n}`,note:"备注",description:"说明",identifier:"标识符",through:"设为起点",until:"设为终点",kind:{opposite:"方向相反",null:"有作用与\
无作用"},status:{explained:"可由此解释：",partly:"部分可由此解释：",unresolved:"没有情境因素可以区分"},flips:"证据不一致的关系",
flipsBy:"区分因素",noConflict:"所选证据没有矛盾。",compareBy:"比较",first:"甲",second:"乙",noComparison:"选择一个因素和两个取值，叠加在一张图上比较。",
noneCompared:"路径上没有结果报告其中任何一个。",noTest:"仅将各自的结果并列；这不是对差异的检验。",relation:{opposite:"相反",
leaning_apart:"倾向相反",differs:"一方有作用，另一方无作用或结果不一",only_a:(n,t)=>`仅${n}有报告；${t}：未检验`,only_b:(n,t)=>`仅${t}\
有报告；${n}：未检验`,open:"一方方向不明",same:"两者相同"},countedStudies:n=>`计入 ${n} 项研究`,symptoms:"各个症状单独的结论",counted:"\
计入的研究",notCounted:"未计入及原因",noDirect:"没有研究直接检验；经由中介的路径见下。",notTold:n=>`未说明：${n}`,against:"与之相\
反",nobody:"计入的研究中没有。",elsewhere:(n,t,e)=>`未问的层次（${n}）：两端之间 ${t} 条结果；计入后结论为：${e}。`,statedCount:(n,t)=>t?
`${n} · 另 ${t} 未说明`:String(n),stated:"只看明确说明的证据",untested:"未检验",studies:n=>`${n} 项研究`,notHere:"不在此图上",here:"本回答\
之内",others:"所选的其他证据",versus:"对",moreClashes:n=>`另 ${n} 对`,didYouMean:n=>`${n} 或许应为：`,mayBe:(n,t)=>n?`${n} 可为：${t}。`:`地\
址可含：${t}。`,leftOut:n=>`地址中的 ${n} 无法理解，已略去。`,cited:(n,t,e)=>`OxyGraph ${n}${t?` · 回答编号 ${t} · 引用格式：“OxyGraph ${n}\
，回答 ${t}，${e}”`:""} · 数据 CC BY 4.0`,clear:"结束比较",columns:["主体","关系","客体","适用程度","情境","来源","陈述","编号"],
filter:"筛选表格",tableCaption:"所选的全部证据",signs:{"+":"升高","-":"降低",0:"无作用","?":"方向不明","=":"结构",conflicting:"相互矛盾",
mixed:"结果不一"},mapHelp:"方向键在节点间移动，回车打开证据，加减号缩放，0 适应窗口，Esc 取消选择。",at:(n,t)=>`${n}，${t}\
 条线`,unknown:n=>`没有名为“${n}”的条目。`,light_line:"较细较浅：不冲突但未明确适用，或未计入",badge:"线上的 ⇅ 或 ∅：证据不一致；⚑ 综述与原文不同",
sexMarks:"×n 两者之间的证据数；♀ ♂ 其中女性与男性的条数",offline:"所有内容都在此文件中，不访问网络。",tooOld:"此浏览器无法解压本\
文件中的内容；2023 年以来的浏览器可以。"},we={en:Cp,zh:Rp};var Bp={verdict:"What the counted studies add up to, for whom you asked; never more than they say.",increases:"The counted studies that found an effect found mo\
re of it, and more studies found that than found nothing.",decreases:"The counted studies that found an effect found less of it, and more studies found that tha\
n found nothing.",no_effect:"It was looked for, and no effect was found. That is not proof that there is none.",conflicting:"Some counted studies found more of \
it and others less.",mixed:"Some counted studies found an effect; as many or more found none.",insufficient:"Nothing that is counted says which way it goes.",strength:"\
How many controlled studies of how many people agree; see the method for the steps.",counted:"One result a study. What merely repeats, is less specific or weake\
r in design is listed, not counted.",asserted:"The finding itself reports everything the question fixes.",compatible:"The finding does not report something the \
question fixes; nothing in it speaks against.",chimera:"The steps were found in different contexts, such as male rats and then women; it is never counted.",contested:"\
Some counted studies of a step found no effect.",speculative:"A step rests on an outlook or a hypothesis only.",blocked:"A step was tested and nothing was found\
.",weakest:"The step whose findings leave most of the question open.",causal:"Something was changed at every step.",marker:"At least one step was only measured \
beside the other; nobody changed it.",inherited:"Carried over from a part, a whole or a symptom.",review:"What the review asserts, right or wrong.",primary:"Wha\
t the cited paper itself reports.",extended:"Papers that the review does not cite.",layers:"Who says it: the review, the papers it cites, or papers it does not \
cite.",setting:"What else held while it was measured: a task, a place, a partner, a time.",population:"Which people or animals: a disorder, or healthy, adolesce\
nt and so on.",regimen:"Given once, repeatedly, or for weeks.",route:"How it got into the body: through the nose, into a vein, into the brain.",stated:"Without \
this, findings that say nothing of the sex (dose, species …) are shown beside those that do.",hops:"A path goes from the start over mediators to the end; each\
 arrow is a step.",ladder:"A row for each mediator: what the start does to it on the left, what goes with it in the end on the right.",harvest:"A bar for each s\
tudy: its column is what it found, its height how many took part.",forest:"Sizes of effect with their intervals, as printed; nothing is pooled.",untold:"The stu\
dy says nothing of sex, or has both together.",together:"What a way adds up to when all its steps hold in one context.",missing:"Experiments that no finding in \
the graph reports, the most needed first.",robustness:"What remains if one study were left out, or if less were known.",clash:"Counted findings of these two dis\
agree; the tab Conflicts says which, and what parts them.",compare:"Two values of one key, such as women and men, laid over each other.",opposite:"Studies found\
 more of it in one, and less in the other.",leaning_apart:"In at least one the studies disagree; counted, they point one way here and the other way there.",differs:"\
An effect was found in one; in the other none, or as many or more studies found none.",untested:"Studies report it for one of the two; no counted study reports \
the other. That is a gap, not a difference.",open:"Something was found in both; in one nobody says which way it goes.",flag:"What the review says and what the p\
aper it cites reports are not the same; the card says how."},Pp={verdict:"针对所问对象，计入的研究合起来说明什么；不超出研究所述。",
increases:"有作用的计入研究都见升高，且多于未见作用的研究。",decreases:"有作用的计入研究都见降低，且多于未见作用的研究。",
no_effect:"检验过而未见作用；这并不证明没有作用。",conflicting:"计入的研究有的升高、有的降低。",mixed:"有的计入研究见到作用，同样多或更多的研究未见。",
insufficient:"没有计入的结果说明方向。",strength:"多少项对照研究、多少人结果一致；分级见方法说明。",counted:"每项研究计一个结果。重复、较不\
具体或设计较弱者列出而不计入。",asserted:"该结果自身报告了问题限定的全部条件。",compatible:"该结果未报告问题限定的某个条件，但与之不冲突。",
chimera:"各步来自不同情境（如先雄鼠后女性）；从不计入。",contested:"某一步有计入的研究未见作用。",speculative:"某一步只有展望或假设。",
blocked:"某一步已检验而未见作用。",weakest:"对问题条件说明最少的一步。",causal:"每一步都有干预。",marker:"至少一步仅为并行测量，无人干预。",
inherited:"由部分、整体或症状外推。",review:"综述的陈述，无论对错。",primary:"所引论文自身报告的结果。",extended:"综述未引的论文。",
layers:"谁说的：综述、综述所引的论文，或综述未引的论文。",setting:"测量时的其他条件：任务、地点、同伴、时间。",population:"\
哪些人或动物：某种障碍，或健康、青少年等。",regimen:"给药一次、多次或数周。",route:"如何进入体内：经鼻、静脉或脑内。",
stated:"不勾选时，未说明性别（剂量、物种等）的结果也一并显示。",hops:"路径由起点经中介到终点；每个箭头为一步。",ladder:"\
每个中介一行：左为起点对它的作用，右为它与终点的关系。",harvest:"每项研究一根柱：所在列为其结果，高度为样本量。",
forest:"效应量及其区间，照原文；不作合并。",untold:"研究未说明性别，或两性合并。",together:"一条路径各步在同一情境下合起来的结果。",
missing:"图谱中无人报告的实验，最需要的在前。",robustness:"去掉一项研究或证据较少时的结论。",clash:"两者之间计入的结果不一致；“矛盾”标签列出哪些、因何\
不同。",compare:"同一因素的两个取值（如女性与男性）叠加比较。",opposite:"研究在一方见升高，在另一方见降低。",leaning_apart:"\
至少一方的研究不一致；按数目计，双方指向相反。",differs:"一方见到作用；另一方未见，或未见的研究同样多或更多。",
untested:"只有一方有研究报告；计入的研究都没有报告另一方。这是空白，不是差异。",open:"双方都有结果；其中一方没有说明方向。",
flag:"综述所述与所引论文的报告不同；卡片上写明如何不同。"},Qn={en:Bp,zh:Pp},nc={en:{strength:"evidence: weak, moderate …",stated:"onl\
y findings that say so",hops:"step, path",untold:"not told apart",robustness:"the verdict with less",missing:"missing experiment",clash:"⇅ ∅ findings disagree",
weakest:"weakest step",compare:"compare",opposite:"opposite",leaning_apart:"leaning apart",differs:"an effect against none",untested:"not tested in one",open:"d\
irection not given",flag:"⚑ review and paper differ"},zh:{strength:"证据强度",stated:"只看明确说明的证据",hops:"步、路径",untold:"未区分",
robustness:"证据减少时的结论",missing:"缺少的实验",clash:"⇅ ∅ 证据不一致",weakest:"最弱的一步",compare:"比较",opposite:"相反",leaning_apart:"\
倾向相反",differs:"有作用对无作用",untested:"一方未检验",open:"方向不明",flag:"⚑ 综述与原文不同"}},xe={en:[["ask-section","Ask","Ch\
oose where to start, where to arrive, and for whom. Behind each choice stands how many findings report it."],["stage","Look","Each row is a way: ▲ raises, ▼ low\
ers, ∅ no effect found; women, men and those not told apart in columns of their own. A row opens its evidence."],["panel","Judge","The verdict, the studies be\
hind it, and what speaks against it. Words underlined with dots say what they mean. “Take it away” saves pictures, papers, and this very view."]],zh:[["ask-\
section","提问","选择起点、终点和对象。每个选项后是报告它的结果数。"],["stage","看图","每行是一条路径：▲ 升高，▼ 降低，∅ 未见作用；女性、男性和未区分者各成一列。点击一行\
可见其证据。"],["panel","判断","结论、所依据的研究，以及与之相反的证据。带点下划线的词有解释。“带走”可保存图片、文献和当前视图。"]]};var Dp=/^[A-Z][a-z]+[A-Z]/,zp=/(?<=[a-z])(?=[A-Z])/g,be=class extends at{constructor(t,e){super(t,e),this.t=we[e]}say(t){return this.lang==="en"&&Dp.test(t)?t.replace(
zp," ").toLowerCase():super.say(t)}flag({kind:t,statement:e,statement_zh:s}){return`${this.say(t)} – ${this.either(e,s)}`}text(t){return Reflect.get(this.t,t)}explained(t){
return Reflect.get(Qn[this.lang],t)??""}sign(t){return Reflect.get(this.t.signs,t)??""}};var Hp=4,sc='[data-name^="disc "], [data-name^="arc "]',Wp='[data-name^="row "], [data-name^="study "], [data-name^="item "], [data-name^="disc "], [data-name^=\
"finding "], [data-name^="pair "], [data-name^="cell "], [data-name^="block "]';function ts(n){let t=Ne(new be(n.graph,n.state.lang),n.state);return Up(n).map(e=>t?
Fp(e,es(n),t):e)}function Fp(n,t,e){let s=t.ruler.wrapped(e,n.width-2*b,_t),o=s.map((i,a)=>$(b,n.height+a*Mn*_t,i,_t)),r=n.height+Math.ceil(s.length*Mn*_t);return{
...n,height:r,description:`${n.description} ${e}`,marks:[...n.marks,...o]}}function Up(n){let{state:t,view:e}=n,s=t.by||"sex",o=es(n);if(fe(t))return[qi(o,n,we[t.
lang])];if(t.view==="ladder"&&e.answer)return[ec(o,e.answer,s)];if(t.view==="brain"&&t.from)return[Gp(o,n,s)];if(t.view==="gaps"&&t.from)return[Ii(o,{source:t.from,
layers:t.layers},t.columns)];if(t.view!=="harvest"&&t.view!=="forest")return[];let r=t.view==="harvest"?zo:Ua;return Fo(t).map(([i,a])=>r(o,ic(n,i,a,Math.min(t.
hops,Hp)),s))}function Gp(n,{graph:t,state:e},s){let{from:o,to:r,layers:i}=e,a=le(t,{source:o,target:r,context:C(e),layers:i,max_hops:1}),c=new lt(t,a,{passes:l=>Q(
t,e,l)});return Pa(n,c,a,s)}function oc({words:n,state:t,change:e}){let s=Te.map(i=>[i,n.text(i)]),o=i=>e({columns:Te.find(a=>a===i)}),r=d("label",{for:"columns\
-by"},n.t.columnsBy);return d("p",{class:"row"},r,Y("columns-by",t.columns,s,o))}function es({graph:n,state:t}){return new ie(n,t.lang,n.figures)}function rc({state:n,
view:t}){let e=new Set(Fo(n).map(([s,o])=>k({subject:s,object:o})));return[...t.findings.values()].some(({edge:s})=>s.effect_size!==null&&e.has(k(s)))}function Fo({
from:n,to:t,pick:e}){let[s,o]=et(e),r=s==="pair"||s==="path"?o.split(">"):[n,t];return r.slice(1).flatMap((i,a)=>r[a]&&i&&r[a]!==i?[[r[a],i]]:[])}function ic({graph:n,
state:t,view:e},s,o,r){let{answer:i}=e;if(i?.question.source===s&&i.question.target===o&&r===i.question.max_hops)return i;let c={source:s,target:o,context:C(t),
layers:t.layers,max_hops:r};return Wt(n,c,l=>Q(n,t,l))}function ns(n){let t=new DOMParser().parseFromString(n,"image/svg+xml").documentElement;return document.importNode(
t,!0)}function ac(n,t,e){let s=ns(Oe(n,t.graph.figures,e));for(let r of["title","desc"])s.querySelector(`:scope > ${r}`)?.remove();s.setAttribute("role","group"),
s.setAttribute("aria-label",`${n.title}. ${n.description}`);for(let r of s.querySelectorAll(Wp))Kp(r,t);let o=qp(es(t));for(let r of s.querySelectorAll("text")){
let i=o.get(r.textContent??"");i&&r.setAttribute("data-term",i)}for(let r of s.querySelectorAll(sc))r.setAttribute("aria-hidden","true");return s}function qp(n){
let{kinds:t}=n.graph.vocabulary,e=[...t.map(s=>[n.say(s),s]),[n.say("not counted"),"counted"],[n.text("sex_untold"),"untold"],[n.text("together"),"together"]];return new Map(
e)}function Kp(n,t){let e=n.getAttribute("data-name")??"",s=Jp(e,t);for(let r of["href","target","rel"])n.removeAttribute(r);if(n.addEventListener("click",s),n.
matches(sc))return;let o=Yp(n);o&&n.setAttribute("aria-label",o),n.setAttribute("role","button"),n.setAttribute("tabindex","0"),n.setAttribute("aria-pressed",String(
Xp(e,t.state))),n.addEventListener("keydown",r=>{r instanceof KeyboardEvent&&["Enter"," "].includes(r.key)&&(r.preventDefault(),s())})}var Vp=new Set(["block","\
pair"]);function Yp(n){let[t,...e]=(n.querySelector("title")?.textContent??"").split(`
`),s=Array.from(n.querySelectorAll("text"),r=>r.textContent).join(", "),[o]=(n.getAttribute("data-name")??"").split(" ");return Vp.has(o)?[t,...e].join(" · "):
o!=="row"&&o!=="item"?s:e.length?t:""}function Xp(n,{pick:t,from:e,to:s}){let[o,r]=n.split(" ");if(o==="finding"||o==="pair")return t===`${o}:${r}`;if(o==="bloc\
k")return!1;if(o!=="row")return o!=="study"&&t===`pair:${e}>${r}`;let i=n.slice(4);return t===(i==="direct"?`pair:${e}>${s}`:`path:${i.replaceAll(" ",">")}`)}function Jp(n,t){
let[e,s]=n.split(" ");if(e==="row")return Zp(n.slice(4),t);if(e==="study")return Qp(n,t);if(e==="block")return()=>t.change({pick:s==="all"?"":`block:${s}`});if(e===
"pair")return()=>t.change({pick:`pair:${s}`,tab:"evidence"});let o=e==="finding"?`finding:${s}`:`pair:${t.state.from}>${s}`;return()=>t.change({pick:o,tab:"evid\
ence"})}function Zp(n,{state:t,change:e}){let s=n==="direct"?`pair:${t.from}>${t.to}`:`path:${n.replaceAll(" ",">")}`;return()=>e({pick:s,tab:"evidence"})}function Qp(n,{
state:t,view:e,change:s}){let[,o]=n.split(" "),r=n.slice(n.lastIndexOf(" ")+1);return()=>{let i=new Set(Fo(t).map(([h,p])=>k({subject:h,object:p}))),c=[...e.findings.
values()].filter(h=>h.study===o&&h.edge.sign===r).find(({edge:h})=>i.has(k(h))),[l]=et(t.pick),u=l==="pair"||l==="path"?t.pick:`pair:${[...i][0]}`;s({pick:u,tab:"\
evidence"});let f=c?document.getElementById(`finding-${c.edge.id}`):null;f?.scrollIntoView({block:"nearest"}),f?.classList.add("found")}}function ss(n,t,e){let{
words:s,change:o}=n,r=ic(n,t,e,1);if(new Set((r.direct?.findings??[]).filter(({edge:g})=>g.signed).map(({study:g})=>g)).size<2)return null;let a=zo(es(n),r,n.state.
by||"sex"),c=a.marks.map(g=>g.kind==="group"?{...g,href:"",tooltip:""}:g),l=ns(Oe({...a,marks:c},n.graph.figures,n.theme));for(let g of l.querySelectorAll("titl\
e, desc"))g.remove();let[u,f]=tm(a);l.setAttribute("viewBox",`0 ${u} ${a.width} ${f-u}`);for(let g of["width","height","role"])l.removeAttribute(g);l.setAttribute(
"aria-hidden","true");let h=()=>o({view:"harvest",pick:`pair:${t}>${e}`}),p=`${s.t.harvest}: ${s.node(t)} → ${s.node(e)}`,m={type:"button",class:"thumb","data\
-harvest":`${t}>${e}`,onclick:h};return d("button",m,l,d("span",{},`${p} ⤢`))}function tm({marks:n,height:t}){let e=n.flatMap(s=>s.kind==="rect"&&s.stroke==="\
rule"?[s]:[]);return e.length?[Math.min(...e.map(({y:s})=>s))-26,Math.max(...e.map(s=>s.y+s.height))+4]:[0,t]}function cc(n){let{words:t,view:e}=n,{t:s}=t;if(!e.conflicts.length)return[q(n,s.noConflict)];let o=fi(e.answer),r=e.conflicts.filter(a=>o.has(k(a))),i=e.conflicts.
filter(a=>!o.has(k(a)));return[d("h2",{},`${s.flips} (${e.conflicts.length})`),r.length?[d("h3",{id:"conflicts-here"},`${s.here} (${r.length})`),Uo(n,r)]:null,r.
length&&i.length?d("details",{id:"conflicts-elsewhere"},d("summary",{},`${s.others} (${i.length})`),Uo(n,i)):Uo(n,i)]}function Uo(n,t){let{words:e,state:s}=n,{t:o}=e,
r=k({subject:s.from,object:s.to}),i=c=>k(c)!==r,a=new Map;for(let c of x(t,l=>i(l))){let l=lc(e,c)||o.status.unresolved;a.set(l,[...a.get(l)??[],c])}return x(a,
([,c])=>[c.every(i),-c.length]).map(([c,l])=>[d("h4",{},`${o.flipsBy}: ${c} (${l.length})`),d("ul",{class:"paths"},l.map(u=>d("li",{},sm(n,u),wa(()=>ss(n,u.subject,
u.object)))))])}var Go=2;function em(n,t,e){let{sex:s,species:o,population:r,dose_min:i,dose_max:a,dose_unit:c,route:l,regimen:u,setting:f}=t,h={species:[n.say(
o)],dose:i===null||a===null?[]:[ot([i,a,c])],route:[n.say(l)],regimen:[n.say(u)],setting:f.map(m=>n.named(m))},p=e.flatMap(m=>h[m]??[]);return[n.sex(s,o),...r.map(
m=>n.named(m)),...p].filter(Boolean)}function nm(n,{clashes:t}){let{t:e}=n,s=(r,i)=>{let a=em(n,r,i);return`${n.graph.vocabulary.arrows[r.sign]} ${n.source(r)}${a.
length?` (${a.join(", ")})`:""}`};return[...t.slice(0,Go).map(({one:r,other:i,keys:a})=>`${s(r,a)} ${e.versus} ${s(i,a)}`),...t.length>Go?[e.moreClashes(t.length-
Go)]:[]]}function lc(n,{keys:t}){return t.map(e=>n.say(e)).join(" + ")}function sm(n,t){let{words:e,change:s}=n,{t:o}=e,{subject:r,object:i,kind:a,status:c,keys:l}=t,
u=k(t);return d("button",{type:"button",class:"path","data-conflict":u,"data-status":c,"data-kind":a,"data-keys":l.join("|"),onclick:()=>s({pick:`pair:${u}`,tab:"\
evidence"})},d("span",{class:"clash","aria-hidden":"true"},a==="opposite"?"⇅":"∅"),` ${e.node(r)} → ${e.node(i)} `,d("small",{},`${o.kind[a]} · ${o.status[c]}\
 ${lc(e,t)}`),nm(e,t).map(f=>d("small",{class:"versus"},f)),zn(n,t))}function uc(n){let{words:t,state:e,view:s}=n,{t:o}=t,[r,i]=et(e.pick);if(r==="node")return rm(n,i);if(r==="finding"){let c=s.findings.get(i);return[c?Wn(n,c):q(
n,o.noFinding)]}if(r!=="pair"&&r!=="path")return[d("p",{},o.nothing)];let a=i.split(">");return a.slice(1).map((c,l)=>om(n,a[l],c))}function om(n,t,e){let{words:s,
view:o}=n,r=fc([...o.findings.values()].filter(({edge:i})=>i.subject===t&&i.object===e));return[d("h2",{},`${s.node(t)} → ${s.node(e)} `,d("small",{},s.t.findings(
r.length))),zn(n,{subject:t,object:e}),ss(n,t,e),r.length?r.map(i=>Wn(n,i)):q(n,s.t.noFinding)]}function fc(n){return x(n,t=>{let{edge:e,match:s}=t;return[!_(t),
!e.signed,-s,e.id]})}function rm(n,t){let{graph:e,words:s,view:o,change:r}=n,{t:i}=s,a=e.nodes.get(t);if(!a)return[d("p",{},i.nothing)];let c=[...o.findings.values()].
filter(({edge:h})=>h.subject===t||h.object===t),l=fc(c),u=s.lang==="zh"?a.name:a.name_zh,f=(h,p,m)=>d("button",{type:"button",id:h,onclick:()=>r({[m]:t,pick:"",
tab:"answer",extent:"answer"})},p);return[d("h2",{},s.node(t)," ",d("small",{},s.say(a.category))),d("p",{},u,a.synonyms.length?` · ${a.synonyms.join(", ")}`:""),
a.description?d("p",{},a.description):null,a.curie?d("p",{class:"source"},`${i.identifier}: `,d("code",{},a.curie)):null,d("p",{},f("start-here",i.through,"from"),
" ",f("end-here",i.until,"to")),d("h3",{},i.findings(l.length)),l.length?l.map(h=>Wn(n,h)):q(n,i.noFinding)]}var os=6,im='button, [role="button"], select, input, .term';function hc(n){let t=(s,o)=>{kt();let r=o.map(a=>[um(a),n(rs(a))]).filter(([,a])=>a);if(!r.length)return;
let i=r.length>1;w("explained").replaceChildren(...r.map(([a,c])=>d("span",{},i?d("strong",{},`${a}: `):"",c))),dc(s)},e=s=>s instanceof Element?s.closest("[dat\
a-term]"):null;addEventListener("pointerover",({target:s})=>{let o=e(s);o&&t(o,[o])}),addEventListener("pointerout",({pointerType:s,target:o,relatedTarget:r})=>{
s==="touch"||!e(o)||r instanceof Element&&r.closest("#explained")||kt()}),addEventListener("pointerdown",({target:s})=>{e(s)||kt()}),addEventListener("focusin",
({target:s})=>{s instanceof Element&&s.matches(im)&&s.matches(":focus-visible")&&t(s,lm(s))}),addEventListener("focusout",kt),addEventListener("scroll",cm,!0),addEventListener(
"keydown",am,!0),w("explained").addEventListener("pointerleave",kt)}function am(n){n.key!=="Escape"||w("explained").hidden||(kt(),n.stopPropagation())}function cm(){
let n=document.activeElement;n?.getAttribute("aria-describedby")==="explained"?dc(n):kt()}function kt(){w("explained").hidden=!0;for(let n of document.querySelectorAll(
'[aria-describedby="explained"]'))n.removeAttribute("aria-describedby")}function lm(n){let e=[...((n instanceof HTMLInputElement||n instanceof HTMLSelectElement?
n.labels?.[0]:null)??n).querySelectorAll("[data-term]")],s=e.length?e:[n.closest("[data-term]")].filter(o=>o!==null);return[...new Map(s.map(o=>[rs(o),o])).values()]}
function rs(n){return n.getAttribute("data-term")??""}function um(n){return(n.textContent??"").trim()}function dc(n){let t=w("explained");t.hidden=!1;let[e,s]=[
n.getBoundingClientRect(),t.getBoundingClientRect()],o=e.bottom+os,r=o+s.height>innerHeight?Math.max(0,e.top-os-s.height):o;t.style.setProperty("--at",`${Math.max(
os,Math.min(e.left,innerWidth-s.width-os))}px`),t.style.setProperty("--from",`${r}px`),n.setAttribute("aria-describedby","explained")}function pc(n){let t=new Set;
for(let e of n.querySelectorAll(".term"))t.has(rs(e))||e.closest("button, label, summary")||(t.add(rs(e)),e.setAttribute("tabindex","0"))}var is=3,fm=2,hm=/^\s*\d+(\.\d+)?\s*$/,mc={source:"from",start:"from",target:"to",end:"to",gender:"sex",layer:"layers",effect:"effects",evidence_type:"evidence",
max_hops:"hops",steps:"hops",language:"lang",unit:"dose_unit"};function gc(n,[t,e]){if(!Object.hasOwn(G,t))return dm(t,e);if(t==="dose"&&hm.test(e))return{better:pm(
n,e.trim()),words:n.words.dose_unit};let s=Fi(n,t);return{better:(t==="from"||t==="to"?tn(n,e,is):mm(n,e,s)).map(r=>[t,r]),words:t==="hops"?["1","2","3","4","5",
"6"]:s}}function dm(n,t){let e=n.toLowerCase().replaceAll("-","_"),s=Object.keys(G),o=s.filter(i=>xs([...e],[...i])<=Math.min(fm,i.length-2));return{better:(Object.
hasOwn(mc,e)?[mc[e]]:o).slice(0,is).map(i=>[i,t]),words:s}}function pm(n,t){let e=new Map(n.words.dose_unit.map(r=>[r,0]));for(let{dose_min:r,dose_max:i,dose_unit:a}of n.
edges.values())a&&e.set(a,(e.get(a)??0)+([r,i].includes(Number(t))?1e3:1));let s=x(e,([,r])=>-r),o=s.filter(([,r])=>r>=1e3);return(o.length?o:s).slice(0,is).map(
([r])=>["dose",`${t}${r}`])}function mm({vocabulary:n},t,e){let s=new Map(e.map(o=>[J(n,o),o]));return Je(n,t,s,is).map(([o])=>o)}function wc({t:n},t,e){gm(n);let s={lead:n.lead,language:n.language,theme:e==="dark"?n.light:n.dark,"share-title":n.share,"ask-title":n.ask,"panel-title":n.panel,
"zoom-in":"+","zoom-out":"−","zoom-fit":n.fit,"map-help":n.mapHelp,offline:n.offline,skip:n.panel};for(let[r,i]of Object.entries(s))w(r).textContent=i;let o={
"zoom-in":n.zoomIn,"zoom-out":n.zoomOut,"ask-section":n.ask,stage:n.stage,panel:n.panel,"map-focus":n.stage,table:n.table,figure:n.figure,views:n.views};for(let[
r,i]of Object.entries(o))w(r).setAttribute("aria-label",i);ym(n,t),w("language").setAttribute("lang",t.lang==="zh"?"en":"zh-Hans")}function gm(n){let{link:t,keep:e,
png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}=n;for(let[f,h]of Object.entries({link:t,keep:e,png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}))
w(f).textContent=h}function ym(n,{view:t}){for(let e of Ie)w(`view-${e}`).textContent=n[e],w(`view-${e}`).setAttribute("aria-pressed",String(t===e));for(let e of[
"ladder","harvest","forest"])w(`view-${e}`).dataset.term=e;w("tab-compare").dataset.term="compare",w("tab-conflicts").dataset.term="clash"}function xc({t:n},t,e){
for(let s of It){let o=w(`tab-${s}`);o.textContent=n.tabs[s]+(s==="conflicts"?` (${e.conflicts.length})`:""),o.setAttribute("aria-selected",String(t.tab===s)),o.
tabIndex=t.tab===s?0:-1}w("panel-body").setAttribute("aria-labelledby",`tab-${t.tab}`)}var wm=60,yc=12;function bc(n,t,e){let{t:s}=n,o=w("notice");o.hidden=!t.length;
let r=([a,c])=>`${a}=${c}`.slice(0,wm),i=a=>{let{better:c,words:l}=gc(n.graph,a),u=h=>d("button",{type:"button",class:"plain",onclick:()=>e(a,h)},r(h));if(c.length)
return[` ${s.didYouMean(r(a))} `,c.map((h,p)=>[p?", ":"",u(h)])];let f=l.slice(0,yc).join(", ")+(l.length>yc?", …":"");return f?` ${s.mayBe(Object.hasOwn(G,a[0])?
a[0]:"",f)}`:""};o.replaceChildren(...t.length?qt([s.leftOut(t.map(r).join(", ")),t.map(i)]):[])}function $c({graph:n,t},{answer:e}){let s=e?oe(n,e):"",{version:o}=n.
figures;w("cited").textContent=t.cited(o,s,new Date().toISOString().slice(0,10))}function vc(n,t,{findings:e,answer:s}){let o=[...e.values()].filter(({edge:i})=>i.
signed),r=o.filter(({match:i})=>i===M.ASSERTED).length;w("headline").textContent=s?wt(`${n.node(t.from)} → ${n.node(t.to)} · ${n.where(s.question.context)}: ${n.
say(s.verdict)}`):"",w("counts").textContent=n.t.shown(o.length,r,xm(s)),w("counts").dataset.findings=String(o.length)}function xm(n){if(!n)return 0;let t=B(n);
return new Set(t.flatMap(e=>e.edges.filter(s=>s.signed))).size}function kc(n,t,e,s){let{strokes:o,notes:r}=Oo({words:n,state:t,overlay:e},Pn[s]);w("line-legend").
replaceChildren(...o.map(({stroke:i,text:a})=>d("li",{},Cr(...i),a)),...r.map(i=>d("li",{},i)))}var bm=6;function Sc(n,t,e){let s=e.startsWith("line:")?t?.lines.
find(r=>r.id===e.slice(5)):void 0,o=e.startsWith("node:")?n.node(e.slice(5)):"";w("hint").textContent=wt(s?$m(n,s):o)}function $m(n,{subject:t,object:e,sign:s,label:o,
ids:r}){let i=r.map(l=>n.graph.edges.get(l)).filter(l=>l!==void 0),a=[...new Set(i.map(l=>n.source(l)))].slice(0,bm);return`${`${n.node(t)} → ${n.node(e)}`}: ${n.
sign(s)} ${o} ${a.join(" ")}`}var Mc="oxygraph:guide",Oc="read",as=class{constructor(t){this.words=t,this.step=0,w("guide-open").addEventListener("click",()=>w("guide").hidden?this.open():this.
close()),w("guide-back").addEventListener("click",()=>this.go(this.step-1)),w("guide-next").addEventListener("click",()=>this.go(this.step+1)),w("guide-close").
addEventListener("click",()=>this.close()),w("guide").addEventListener("keydown",e=>{e.key==="Escape"&&this.close()})}greet(){location.hash.length>1||document.body.
dataset.view||!km()||(w("guide").hidden=!1,this.draw())}open(){w("guide").hidden=!1,this.step=0,this.draw(),dispatchEvent(new Event("resize")),w("guide-next").focus()}close(){
let t=w("guide").contains(document.activeElement);w("guide").hidden=!0,Sm(),this.draw(),dispatchEvent(new Event("resize")),t&&w("guide-open").focus()}go(t){if(t>=
xe.en.length){this.close();return}this.step=Math.max(0,t),this.draw()}draw(){let t=this.words(),{t:e,lang:s}=t,o=!w("guide").hidden,[r,i,a]=xe[s][this.step];for(let[
l]of xe[s])w(l).classList.toggle("pointed",o&&l===r);if(w("guide-open").textContent=e.guide,w("guide-open").setAttribute("aria-expanded",String(o)),w("guide").setAttribute(
"aria-label",e.guide),!o)return;let c=this.step===xe[s].length-1;w("guide-text").replaceChildren(d("strong",{},`${e.guideStep(this.step+1,xe[s].length)} · ${i}\
: `),a),w("guide-back").textContent=e.back,w("guide-back").toggleAttribute("disabled",!this.step),w("guide-next").textContent=c?e.done:e.next,w("guide-close").textContent=
e.guideClose,w("glossary-title").textContent=e.allWords,Rt("glossary").dataset.lang!==s&&vm(t)}};function vm(n){let{lang:t}=n,e=o=>Reflect.get(nc[t],o)??n.text(
o)??n.say(o),s=Object.entries(Qn[t]).map(([o,r])=>d("div",{},d("dt",{},e(o)),d("dd",{},r)));w("glossary-words").replaceChildren(...s),Rt("glossary").dataset.lang=
t}function km(){try{return localStorage.getItem(Mc)!==Oc}catch{return!1}}function Sm(){try{localStorage.setItem(Mc,Oc)}catch{}}function He(n,t){let e=_m(n),{paper:s}=n.papers,o=new Set([...t].flatMap(({reference:i})=>i.map(a=>s.get(a)??a))),r=Array.from(o,i=>Om(Mm(n,i),e.get(i)??i));return x(
r,({key:i})=>i)}function Mm({references:n,papers:t},e){let s=[...t.paper].filter(([i,a])=>a===e&&i!==e),o=[e,...s.map(([i])=>i)].map(i=>n.get(i)),r={...o[0]};for(let[
i,a]of o.slice(1).flatMap(c=>Object.entries(c)))Ec(Reflect.get(r,i))&&!Ec(a)&&Reflect.set(r,i,a);return t.withdrawn.has(e)?{...r,status:"retracted"}:r}function Ec(n){
return Array.isArray(n)?!n.length:!n}function Om(n,t){let e=n.authors.split(";").map(i=>i.trim()),s=n.status==="retracted"?["Retracted."]:[],{citation:o,match_confidence:r}=n;
return["high","medium"].includes(r)||s.push(`Match to the review's number ${o.join(", ")}: ${r}.`),{...n,key:t,names:e.filter(Boolean).map(Am),told:s.join(" ")}}
var Em=/^(.+) (\p{Lu}{1,4})$/u;function Am(n){let[,t,e]=Em.exec(n)??["",n,""];return{family:t,given:[...e].map(s=>`${s}.`).join(" ")}}function _c({family:n,given:t}){
return t?`${n}, ${t}`:n}var Ac=new WeakMap;function _m(n){let t=Ac.get(n)??Tm(n);return Ac.set(n,t),t}function Tm({references:n,papers:t,vocabulary:e}){let s=new RegExp(
e.named.initials),o=new Map;for(let a of S(new Set(t.paper.values()))){let{authors:c,year:l}=n.get(a),u=c.split(";")[0].trim().replace(s,""),f=Rm(u,l)||J(e,a).replaceAll(
" ","-");o.set(f,[...o.get(f)??[],a])}let r=new Map,i=[...o].sort(([a,c],[l,u])=>+(c.length>1)-+(u.length>1)||ht(a,l));for(let[a,c]of i){let l=Bm(a,new Set(r.values()),
c.length===1);for(let u of c)r.set(u,String(l.next().value))}return r}var Im={ß:"ss",ø:"o",Ø:"O",ł:"l",Ł:"L",æ:"ae",Æ:"Ae",đ:"d",ı:"i"},jm=/[ßøØłŁæÆđı]/g,
Lm=/\p{Mn}/gu,Nm=/[^a-z0-9]/g,Cm=/[a-z]/;function Rm(n,t){let s=n.replace(jm,o=>Im[o]).normalize("NFKD").replace(Lm,"").toLowerCase().replace(Nm,"");return Cm.test(
s)?`${s}${t||"nd"}`:""}function*Bm(n,t,e){e&&!t.has(n)&&(yield n);for(let s=0;;s+=1){let o=`${n}${Tc(s)}`;t.has(o)||(yield o)}}function Tc(n){return(n>=26?Tc(Math.
floor(n/26)-1):"")+String.fromCharCode(97+n%26)}var Pm=/[&%$#_{}]/g,Dm=/[\p{L}\p{N}]*[\p{L}\p{Nl}\p{No}][\p{L}\p{N}]*[A-Z][\p{L}\p{N}]*|[A-Z]\p{Nd}+/gu;function $e(n){
return n.replaceAll("\\","/").replaceAll("~"," ").replace(Pm,"\\$&")}function Ic(n){let t=s=>s.given||!s.family.includes(" ")?$e(_c(s)):`{${$e(s.family)}}`;return n.
map(s=>{let o={author:s.names.map(t).join(" and "),title:$e(s.title).replace(Dm,"{$&}"),journal:$e(s.journal),year:String(s.year||""),volume:$e(s.volume),pages:s.
pages.replaceAll("-","--"),doi:s.doi,pmid:s.pmid,note:$e(s.told)},i=Object.entries(o).filter(([,a])=>a).map(([a,c])=>`  ${a} = {${c}}`).join(`,
`);return`@${s.journal?"article":"misc"}{${s.key},
${i}
}
`}).join(`
`)}function jc(n){return n.map(e=>{let s=e.pages.indexOf("-"),[o,r]=s<0?[e.pages,""]:[e.pages.slice(0,s),e.pages.slice(s+1)];return`${[["TY",e.journal?"JOUR":"G\
EN"],["ID",e.key],...e.names.map(c=>["AU",_c(c)]),["TI",e.title],["PY",String(e.year||"")],["T2",e.journal],["VL",e.volume],["SP",o],["EP",r],["DO",e.doi],["AN",
e.pmid?`PMID: ${e.pmid}`:""],["N1",e.told]].filter(([,c])=>c).map(([c,l])=>`${c}  - ${l}
`).join("")}ER  - 
`}).join(`
`)}function Zt({view:n,state:t}){let s=t.extent==="all"?n.findings.values():n.shown.flatMap(o=>o.findings);return x(s,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function Nc(n,t){let{t:e}=t.words,s=d("tr",{},e.columns.map((a,c)=>d("th",{scope:"col","aria-sort":zm(c)},Hm(t,a,c)))),o=d("tbody",{},Wm(Zt(t).map(a=>Fm(t,a)))),
r=a=>{nt.text=je(a),Lc(o)},i={id:"table-filter",type:"search",value:nt.text,"aria-label":e.filter,placeholder:e.filter};Lc(o),n.replaceChildren(d("input",{...i,
oninput:r}),...o.rows.length?[]:[q(t,e.noFinding)],d("table",{},d("caption",{},e.tableCaption),d("thead",{},s),o))}var nt={column:-1,down:!1,text:""};function zm(n){
return nt.column!==n?"none":nt.down?"descending":"ascending"}function Hm({redraw:n},t,e){let s=()=>{nt.down=nt.column===e&&!nt.down,nt.column=e,n()};return d("b\
utton",{type:"button",class:"plain",id:`sort-${e}`,onclick:s},t)}function Wm(n){if(nt.column<0)return n;let t=x(n,e=>e.children[nt.column]?.textContent?.toLowerCase()??
"");return nt.down?t.reverse():t}function Lc(n){let t=nt.text.trim().toLowerCase();for(let e of n.rows)e.hidden=!e.textContent?.toLowerCase().includes(t)}function Fm({
graph:n,words:t,change:e},s){let{edge:o,match:r}=s,i=xo(t,s),a=n.vocabulary.matches[r],c=o.signed?[wo(t,o),` ${t.say(o.effect)}`]:t.say(o.predicate),l=()=>e({pick:`\
finding:${o.id}`,tab:"evidence"});return d("tr",{"data-finding":o.id,"data-match":a,"data-counted":String(!i),class:r===M.COMPATIBLE||i?"light":""},d("td",{},t.
node(o.subject)),d("td",{},c),d("td",{},t.node(o.object)),d("td",{},[o.signed?t.text(a):"",i].filter(Boolean).join("; ")),d("td",{},t.chips(o).join(" · ")),d("\
td",{},t.source(o)),d("td",{},t.statement(o)),d("th",{scope:"row"},d("button",{type:"button",class:"plain",onclick:l},o.id)))}function Cc(n,{edge:t,match:e,silentBecause:s}){let o=Object.entries(wn(n.vocabulary,"edges",t));return{...Object.fromEntries(o.map(([r,i])=>[r,i??""])),match:n.
vocabulary.matches[e],counted:s?"no":"yes",silent_because:s,doi:t.reference.map(r=>n.references.get(r)?.doi).filter(Boolean)}}var Um=/^\s*[=+\-@]|^[\t\r]/,Gm=/[",\n\r]/;
function qm(n){let t=Array.isArray(n)?n.join("|"):String(n),e=Um.test(t)?`'${t}`:t;return Gm.test(e)?`"${e.replaceAll('"','""')}"`:e}function Rc(n,t){let e=[...Object.
keys(n.vocabulary.columns.edges),"match","counted","silent_because","doi"],s=t.map(o=>{let r=Cc(n,o);return e.map(i=>qm(Reflect.get(r,i))).join(",")});return`\uFEFF${[
e.join(","),...s].join(`\r
`)}\r
`}function Bc(n,t,e){let s={question:Gt(n,e),findings:t.map(o=>Cc(n,o))};return`${JSON.stringify(s,null,1)}
`}function cs(n,t){let e=new Set(t.flatMap(({reference:i})=>i)),s=Array.from(e,i=>n.references.get(i)).filter(i=>i!==void 0),o=x(s,({citation:i,id:a})=>[i[0]??Number.
MAX_VALUE,a]),r=new Set;return o.filter(i=>r.size<r.add(i.doi||i.id).size).map(i=>{let{id:a,citation:c,authors:l,year:u,title:f,journal:h}=i,p=[l||a,u,f,h].filter(
Boolean).join(". "),m=dn(n,i).join(" "),g=n.retracted(a)?" RETRACTED":"";return`${[xt(c),p].filter(Boolean).join(" ")}. ${m||"(identifier not verified)"}${g}`}).
join(`
`)}var Km=1e4;function qo(n,t){let e=URL.createObjectURL(n),s=document.createElement("a");[s.href,s.download]=[e,t],document.body.append(s),s.click(),s.remove(),
setTimeout(()=>URL.revokeObjectURL(e),Km)}function ls(n,t,e){qo(new Blob([n],{type:`${e};charset=utf-8`}),t)}async function us(n){try{return await navigator.clipboard.
writeText(n),!0}catch{let t=document.createElement("textarea");t.value=n,t.setAttribute("readonly",""),document.body.append(t),t.select();let e=document.execCommand(
"copy");return t.remove(),e}}var We={bibtex:{write:Ic,name:"oxygraph.bib",type:"application/x-bibtex"},ris:{write:jc,name:"oxygraph.ris",type:"application/x-research-info-systems"}},Ko="ans\
wer";function Vm({view:{answer:n}}){return n?[...new Set(B(n))].flatMap(t=>t.edges):[]}function Ym({view:n,state:t}){let[e,s]=et(t.pick),o=s.split(">"),r=new Set(
o.slice(1).map((c,l)=>`${o[l]}>${c}`)),i=c=>e==="finding"?c.id===s:e==="node"?c.subject===s||c.object===s:r.has(`${c.subject}>${c.object}`);return(t.pick?[...n.
findings.values()]:Zt({view:n,state:t})).map(({edge:c})=>c).filter(c=>!t.pick||i(c))}function Xm(n,t){return t==="answer"&&n.view.answer?Vm(n):Ym(n)}function Pc(n){
let{graph:t,words:e,state:s,redraw:o}=n,{t:r}=e,i=Xm(n,Ko),a=He(t,i),c=u=>{Ko=u,o()},l=[["answer",r.papersOfAnswer],["shown",s.pick?r.papersOfPick:r.papersShown]];
return[d("h2",{},r.papers(a.length)),d("div",{class:"row"},d("label",{for:"papers-of"},r.papersOf),Y("papers-of",n.view.answer?Ko:"shown",l,c)),a.length?Jm(n,i):
q(n,r.noPaper),d("ol",{class:"papers"},a.map(u=>d("li",{"data-paper":u.key},bo(e,u))))]}function Jm({graph:n,words:t,announce:e},s){let{t:o}=t,r=(c,l,u)=>d("but\
ton",{type:"button",id:c,onclick:u},l),i=c=>()=>{let{write:l,name:u,type:f}=We[c];ls(l(He(n,s)),u,f),e(o.saved)},a=async()=>e(await us(cs(n,s))?o.copied:o.copyFailed);
return d("p",{class:"tools"},r("papers-copy",o.cite,a),r("papers-bibtex","BibTeX",i("bibtex")),r("papers-ris","RIS",i("ris")))}var Zm=8,Qm=60;function Yo(n,t){let e=new Vo(n,t);return d("div",{class:"combobox"},d("label",{for:n},t.words.t[n]),e.input,e.list)}var Vo=class{constructor(t,e){
let{words:s,state:o}=e;this.key=t,this.shown=e,this.hits=[],this.at=-1,this.list=d("ul",{role:"listbox",id:`${t}-list`,"aria-label":s.t[t],hidden:!0}),this.input=
d("input",{id:t,type:"text",role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-controls":`${t}-list`,"aria-expanded":"false",
value:o[t]?s.node(o[t]):""}),this.input.addEventListener("input",()=>{this.at=-1,this.show()}),this.input.addEventListener("focus",()=>this.input.select()),this.
input.addEventListener("blur",()=>this.putBack()),this.input.addEventListener("keydown",r=>this.pressed(r))}close(){this.list.hidden=!0,this.input.setAttribute(
"aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.at=-1}putBack(){let{words:t,state:e}=this.shown;this.close(),this.input.value=
e[this.key]?t.node(e[this.key]):""}take(t){this.close(),this.shown.change({[this.key]:t,pick:"",extent:"answer",tab:"answer"})}find(){this.hits=tn(this.shown.graph,
this.input.value,Zm)}show(){this.find(),this.list.replaceChildren(...this.hits.map((t,e)=>this.option(t,e))),this.list.hidden=!this.hits.length,this.input.setAttribute(
"aria-expanded",String(this.hits.length>0)),this.at>=0&&this.input.setAttribute("aria-activedescendant",`${this.key}-${this.at}`)}option(t,e){let{graph:s,words:o}=this.
shown,r=l=>{l.preventDefault(),this.take(t)},i={role:"option",id:`${this.key}-${e}`,"aria-selected":String(e===this.at)},a=s.nodes.get(t)?.category??"",c=d("sma\
ll",{},` ${o.say(a)}`);return d("li",{...i,"data-node":t,onmousedown:r},o.node(t),c)}pressed(t){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp",
"Enter"].includes(t.key)&&(t.preventDefault(),t.key==="Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}walk(t){this.list.hidden||(this.at=(this.at+t+this.
hits.length)%Math.max(1,this.hits.length)),this.show()}enter(){let t=this.input.value.trim();this.find(),this.hits.length?this.take(this.hits[Math.max(0,this.at)]):
t?this.shown.announce(this.shown.words.t.unknown(t.slice(0,Qm))):this.take("")}};var Xo=new Set(["how","what","legend"]);function Zo(n,t){let{words:e,state:s,change:o}=t,{t:r}=e,i=Array.from({length:Ut},(c,l)=>[String(l+1),String(l+1)]),a=()=>o(
{from:s.to,to:s.from,pick:""});n.replaceChildren(d("div",{class:"ends"},Yo("from",t),Yo("to",t)),d("div",{class:"row"},d("label",{for:"hops"},j(e,"hops",r.hops)),
Y("hops",String(s.hops),i,c=>o({hops:Number(c),pick:""})),d("button",{type:"button",id:"swap",onclick:a},r.swap)),Ue({type:"checkbox",id:"one",checked:s.one,onchange:c=>o(
{one:Le(c)})},j(e,"chimera",r.one)),Ue({type:"checkbox",id:"stated",checked:s.stated,onchange:c=>o({stated:Le(c),pick:""})},j(e,"stated",r.stated)),tg(t),fs("wh\
om",r.whom,Fe(t,"sex"),Fe(t,"species"),Fe(t,"population"),eg(t)),fs("how",r.how,ng(t),Fe(t,"route"),Fe(t,"regimen")),fs("what",r.what,Jo(t,"layers"),Jo(t,"effec\
ts"),Jo(t,"evidence")),fs("legend",r.legend,rg(t)),d("button",{type:"button",id:"reset",onclick:()=>o(ig(t.graph))},r.reset))}function Ue(n,...t){return d("labe\
l",{class:"choice"},d("input",n),t)}function tg({words:{t:n},state:t,change:e}){let s=(o,r)=>{let i=t.extent===o,a=()=>e({extent:o,pick:""});return Ue({type:"ra\
dio",name:"extent",id:`extent-${o}`,value:o,checked:i,onchange:a},r)};return d("fieldset",{},d("legend",{},n.extent),s("answer",n.answerOnly),s("all",n.everything))}
function fs(n,t,...e){let s=o=>{o.target instanceof HTMLDetailsElement&&o.target.open?Xo.delete(n):Xo.add(n)};return d("details",{id:`group-${n}`,open:!Xo.has(n),
ontoggle:s},d("summary",{id:`group-${n}-title`},t),e)}function Ge({t:n},t,{count:e,stated:s}){return e===void 0?t:`${t} (${s===void 0?e:n.statedCount(s,e-s)})`}
function Fe({words:n,state:t,facets:e,change:s},o){let r=e[o].map(i=>[i.value,Ge(n,n.named(i.value),i)]);return d("div",{class:"row"},d("label",{for:`facet-${o}`},
j(n,o,n.t[o])),Y(`facet-${o}`,t[o],[["",n.t.any],...r],i=>s({[o]:i,pick:""})))}function eg({graph:n,words:t,state:e,facets:s,change:o}){let i=s.setting.filter(({
value:c})=>!e.setting.includes(c)).map(c=>[c.value,Ge(t,t.named(c.value),c)]),a=c=>o({setting:[...At(n,C(e),"setting",c).setting],pick:""});return d("div",{},d(
"div",{class:"row"},d("label",{for:"facet-setting"},j(t,"setting",t.t.setting)),Y("facet-setting","",[["",t.t.settingAdd],...i],a)),e.setting.map(c=>d("button",
{...{type:"button",class:"chosen","data-setting":c,"data-near":"facet-setting"},onclick:()=>o({setting:e.setting.filter(f=>f!==c),pick:""})},`${t.named(c)} ✕`)))}
var Dc="IU";function ng({graph:n,words:t,state:e,facets:s,change:o}){let{t:r}=t,i=e.dose===null||e.dose_to!==null?"":`${e.dose} ${e.dose_unit}`,a=s.dose.map(h=>[
h.value,Ge(t,h.value,h)]),c=h=>{let p=h?At(n,C(e),"dose",h):G;o({dose:p.dose,dose_to:p.dose_to,dose_unit:p.dose_unit,pick:""})},l=h=>o({...sg(e,h),pick:""}),u=(h,p,m)=>d(
"input",{type:"number",min:"0",step:"any",id:h,"aria-label":p,placeholder:p,value:String(e[m]??""),onchange:g=>{let y=je(g);setTimeout(()=>l({[m]:y===""?null:Math.
max(0,Number(y))}))}}),f=n.words.dose_unit.map(h=>[h,h]);return d("div",{},d("div",{class:"row"},d("label",{for:"facet-dose"},r.dose),Y("facet-dose",i,[["",r.any],
...a],c)),d("div",{class:"row dose"},u("dose-from",r.doseFrom,"dose"),u("dose-to",r.doseTo,"dose_to"),Y("dose-unit",e.dose_unit||Dc,f,h=>l({dose_unit:h}),r.doseUnit)))}
function sg(n,t){let e={dose:n.dose,dose_to:n.dose_to,dose_unit:n.dose_unit||Dc,...t};if(e.dose===null)return{dose:null,dose_to:null,dose_unit:""};let s=e.dose_to!==
null&&e.dose_to>=e.dose;return{...e,dose_to:s?e.dose_to:null}}var og={layers:"layer",effects:"effect",evidence:"evidence_type"};function Jo({graph:n,words:t,state:e,
facets:s,change:o},r){let i=e[r],a=(l,u)=>{let f=u?[...i,l]:i.filter(p=>p!==l),h=r==="layers"&&!f.length;o({[r]:h?vt(n).layers:n.words[og[r]].filter(p=>f.includes(
p)),pick:""})},c=s[r].map(l=>{let{value:u}=l,f={type:"checkbox","data-facet":r,value:u,checked:i.includes(u)};return Ue({...f,onchange:h=>a(u,Le(h))},r==="layer\
s"?j(t,u,Ge(t,t.say(u),l)):Ge(t,t.say(u),l))});return d("fieldset",{},d("legend",{},j(t,r,t.t[r])),c)}function rg({graph:n,words:t,state:e,change:s}){let o=n.words.
category.flatMap(r=>{let i=n.looks.get(r);if(!i)return[];let a=e.hidden.filter(f=>f!==r),c=f=>s({hidden:Le(f)?a:[...a,r],pick:""}),l=!e.hidden.includes(r);return[
d("li",{},Ue({type:"checkbox","data-category":r,checked:l,onchange:c},Br(i),t.say(r)))]});return d("ul",{class:"legend"},o)}function ig(n){let{from:t,to:e,hops:s,
one:o,extent:r,tab:i,view:a,lang:c,theme:l,...u}=vt(n);return u}var ag={width:1200,height:800},hs=class{constructor(t){this.page=t;let e=(s,o)=>w(s).addEventListener("click",o);e("print",()=>window.print()),e("link",()=>this.
copy(this.link())),e("cite",()=>this.copy(cs(t.graph,this.#t())));for(let s of["bibtex","ris"])e(s,()=>this.save(this.bibliography(s),We[s].name,We[s].type));e(
"csv",()=>this.save(Rc(t.graph,Zt(t)),"oxygraph-findings.csv","text/csv")),e("json",()=>{this.save(Bc(t.graph,Zt(t),t.state),"oxygraph-findings.json","applicati\
on/json")}),e("keep",()=>this.save(this.#e(),cg(t.state),"text/html")),e("svg",()=>this.save(this.picture().text,"oxygraph.svg","image/svg+xml")),e("png",async()=>{
let{text:s,size:o}=this.picture();qo(await Pr(s,o),"oxygraph.png"),this.announce("saved")})}#t(){return Zt(this.page).map(({edge:t})=>t)}bibliography(t){return We[t].
write(He(this.page.graph,this.#t()))}announce(t){this.page.announce(this.page.words.text(t))}async copy(t){this.announce(await us(t)?"copied":"copyFailed")}save(t,e,s){
ls(t,e,s),this.announce("saved")}#e(){let{source:t,graph:e,state:s}=this.page,o=t.cloneNode(!0),[r,i]=[o.querySelector("title"),o.querySelector("body")];if(!(r&&
i))throw new Error("the page was not written by OxyGraph");return r.textContent=document.title,i.dataset.view=Gt(e,s),`<!doctype html>
${o.outerHTML}
`}link(){let{page:t}=this;return t.remember(),`${location.href.split("#")[0]}#${Gt(t.graph,t.state)}`}#n(){let t=this.page.map?.size();return t?.width&&t.height?
t:ag}picture(){let{page:t}=this,[e]=ts(t);return e?{text:Oe(e,t.graph.figures),size:e}:this.#s()}printed(){let{page:t}=this;if(t.inLines)return[ns(this.#s().text)];
if(t.state.view!=="table")return[];let{said:e,stamp:s}=Mo(t);return[d("h2",{},document.title),...[...e,s].map(o=>d("p",{},o))]}#s(){let{page:t}=this,e=Dn(t.graph,
t.state,t,this.#n(),t.theme),s=t.map?.measure??cn(),o=Sa(ka(t,e),document.title,e,s),r={width:e.width,height:Math.round(o.height)};return{text:jr(e,document.title,
s,o),size:r}}};function cg({from:n,to:t}){return`${["oxygraph",n,t].filter(Boolean).join("-")}.html`}function zc(){let n=Rt("share");n.addEventListener("keydown",
t=>{t.key!=="Escape"||!n.open||(n.open=!1,w("share-title").focus())});for(let t of["focusin","pointerdown"])document.addEventListener(t,({target:e})=>{e instanceof
Node&&n.contains(e)||(n.open=!1)})}var Hc={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},lg=2.5,ds=class{constructor(t){this.page=t,this.walked=""}press(t){let{key:e}=t,{page:s,
walked:o}=this,r={Escape:()=>this.#t(),"+":()=>s.map?.zoom(1),"=":()=>s.map?.zoom(1),"-":()=>s.map?.zoom(-1),0:()=>s.fitted()};if(o&&(r.Enter=()=>s.change({pick:`\
node:${o}`,tab:"evidence"})),Object.hasOwn(Hc,e))this.#e(e);else if(Object.hasOwn(r,e))r[e]();else return;t.preventDefault()}#t(){let{page:t}=this;this.walked="",
t.map&&(t.map.hovered=""),t.change({pick:""})}#e(t){let{page:e}=this,{picture:s,map:o,words:r}=e,i=s&&ug(s,this.walked,e.state.from,Hc[t]);if(!(i&&s))return;this.
walked=i.id,o&&(o.hovered=i.id),o?.reveal(i);let a=s.lines.filter(({subject:c,object:l})=>c===i.id||l===i.id);e.announce(r.t.at(r.node(i.id),a.length)),e.hint(`\
node:${i.id}`)}};function ug({nodes:n},t,e,[s,o]){let r=n.find(a=>a.id===t);if(!r)return n.find(a=>a.id===e)??n[0];let i=n.filter(a=>a!==r&&Wc(a,r,s,o)>2);return K(
i,a=>[Wc(a,r,s,o)+lg*fg(a,r,s,o),a.id])??r}function Wc(n,t,e,s){return(n.x-t.x)*e+(n.y-t.y)*s}function fg(n,t,e,s){return Math.abs((n.x-t.x)*s)+Math.abs((n.y-t.
y)*e)}var hg={answer:Aa,evidence:uc,conflicts:cc,compare:va,papers:Pc},dg=["from","to","extent","by","view"],Fc=120,ms=class{constructor(t,e){this.graph=t,this.source=
e,this.state=this.#t(),this.counted=!1,this.leftOut=ao(ps(),this.state,t),this.view=Ys(t,this.state),this.overlay=Qs(t,this.state),this.picture=null,this.announced=
"",this.moving=void 0,this.map=null,this.takeAway=new hs(this),this.guide=new as(()=>this.words),Rt("ask").open=vs(),this.#u(),this.guide.greet(),this.#o()}openMap(){
let t=new hn(w("map"),{pick:e=>this.#n(e),hover:e=>this.hint(e),move:()=>this.#e(t.where())});this.map=t,this.inLines&&this.#r(),t.go(this.state.zoom)}look(){let{
graph:t,state:e,view:s,overlay:o,picture:r,map:i}=this;return{graph:t,state:e,view:s,overlay:o,picture:r,map:i,facets:()=>Js(t,e),bibliography:a=>this.takeAway.
bibliography(a),taken:()=>this.takeAway.picture().text,sensitivity:()=>Array.from(s.answer?.sensitivity.without??[],([a,c])=>({study:a,verdict:c})),change:a=>this.
change(a)}}#t(){return zi(ps(),{...vt(this.graph),...this.graph.start},this.graph)}change(t){let e=this.state;this.leftOut=[],this.state={...e,...t};let s=dg.some(
o=>e[o]!==this.state[o]);s&&t.zoom===void 0&&(this.state.zoom=""),(e.from!==this.state.from||e.to!==this.state.to)&&Ea(),this.remember(),this.draw(),this.#l(),(s||
e.zoom!==this.state.zoom)&&this.map?.go(this.state.zoom)}#e(t){this.state={...this.state,zoom:t},clearTimeout(this.moving),this.moving=setTimeout(()=>this.remember(
"replaceState"),Fc)}#n(t){this.change({pick:t,...t?{tab:"evidence"}:{}}),t&&!vs()&&w("panel").scrollIntoView()}remember(t="pushState"){try{let e=`#${Gt(this.graph,
this.state)}`;e!==location.hash&&history[t](null,"",e)}catch{}}get inLines(){return this.state.view==="map"&&!fe(this.state)}get#s(){return matchMedia("print").
matches}get theme(){return this.#s?"light":this.state.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}get words(){return new be(this.
graph,this.state.lang)}draw(){this.view=Ys(this.graph,this.state),this.overlay=Qs(this.graph,this.state),this.#o()}#o(){let{state:t,words:e}=this,s=ks();kt(),document.
documentElement.lang=t.lang==="zh"?"zh-Hans":"en",document.documentElement.dataset.theme=this.theme;let o=t.from&&t.to?e.t.question(e.node(t.from),e.node(t.to)):
"";document.title=o?`${o} – OxyGraph`:e.t.title;let r=this.#i();wc(e,t,this.theme),this.guide.draw(),bc(e,this.leftOut,([i],a)=>{let c=new URLSearchParams(ps().
replace("#",""));c.delete(i),c.set(...a),location.hash=c.toString()}),$c(e,this.view),Zo(w("ask-body"),r),xc(e,t,this.view),w("panel-body").replaceChildren(...qt(
hg[t.tab](r))),pc(w("panel-body")),vc(e,t,this.view),this.#c(r),w("printed").replaceChildren(...this.#s?this.takeAway.printed():[]),Ss(s)}#i(){let{graph:t,state:e,
words:s,counted:o}=this;return{graph:t,words:s,state:e,view:this.view,overlay:this.overlay,facets:o?Js(t,e):gi(t,e),theme:this.theme,change:r=>this.change(r),redraw:()=>this.
draw(),announce:r=>this.announce(r)}}count(){this.counted=!0;let t=ks();Zo(w("ask-body"),this.#i()),Ss(t)}#c(t){let{view:e}=this.state,s=this.inLines;w("table").
hidden=e!=="table",w("map-frame").hidden=!s,w("figure").hidden=s||e==="table",this.picture=null,w("view-forest").hidden=e!=="forest"&&!rc(this),w("drawn").textContent=
"",e==="table"?Nc(w("table"),t):s?this.#r():this.#a(t)}#a(t){let{t:e}=this.words,s=ts(this),{from:o,to:r,hops:i,view:a}=this.state,c=o&&o===r?e.same:e.noQuestion,
l=d("p",{class:"empty"},["harvest","forest"].includes(a)?e.noPair:c),u=s.map(m=>ac(m,t,this.theme)),h=s.some(m=>!m.drawn)?[q(t,a==="ladder"?e.noPath(i):e.noFinding)]:
[],p=a==="gaps"?[oc(t)]:[];w("figure").replaceChildren(...p,...h,...u.length?u:[l]),uo(w("figure")),performance.mark("oxygraph:drawn")}#r(){let{map:t}=this;if(!t)
return;kc(this.words,this.state,this.overlay,this.theme);let e=()=>Dn(this.graph,this.state,this,t.free(),this.theme),s=e(),{t:o}=this.words,r=this.view.answer?.
paths.length??0,i=s.paths<r?` ${o.firstPaths(s.paths,r)}`:"",{height:a}=t.free();w("drawn").textContent=o.drawn(s.nodes.length,s.lines.length)+i,t.free().height!==
a&&(s=e()),this.picture=s,t.show(s)}hint(t){Sc(this.words,this.picture,t)}#l(){let{words:t,view:e}=this,o=`${e.answer?`${t.t.verdict}: ${t.say(e.answer.verdict)}\
. `:""}${w("counts").textContent}`;o!==this.announced&&this.announce(o),this.announced=o}announce(t){w("live").textContent=t}#u(){let t=(s,o)=>w(s).addEventListener(
"click",o);t("language",()=>this.change({lang:this.state.lang==="zh"?"en":"zh"})),t("theme",()=>this.change({theme:this.theme==="dark"?"light":"dark"}));for(let s of Ie)
t(`view-${s}`,()=>this.change({view:s}));t("zoom-in",()=>this.map?.zoom(1)),t("zoom-out",()=>this.map?.zoom(-1)),t("zoom-fit",()=>this.fitted());for(let s of[w(
"figure"),window])s.addEventListener("scroll",()=>uo(w("figure")));t("skip",s=>{s.preventDefault(),w("panel-body").focus()});for(let s of It)t(`tab-${s}`,()=>this.
change({tab:s}));w("tabs").addEventListener("keydown",s=>this.#d(s));let e=new ds(this);w("map-focus").addEventListener("keydown",s=>e.press(s)),w("map-focus").
addEventListener("blur",()=>this.map?.hover("")),zc(),hc(s=>this.words.explained(s)),this.#f()}#f(){let t;addEventListener("resize",()=>{clearTimeout(t),t=setTimeout(
()=>{this.picture&&(this.#r(),this.map?.go(this.state.zoom))},Fc)}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.draw()),matchMedia(
"print").addEventListener("change",()=>this.#h()),addEventListener("hashchange",()=>{this.state=this.#t(),this.leftOut=ao(ps(),this.state,this.graph),this.#h()})}#h(){
this.draw(),this.map?.go(this.state.zoom)}fitted(){this.map?.fit(),this.#e("")}#d(t){let[e,s]=[It.indexOf(this.state.tab),It.length],o={ArrowRight:e+1,ArrowLeft:e-
1,Home:0,End:s-1};if(!Object.hasOwn(o,t.key))return;t.preventDefault();let r=It[(o[t.key]+s)%s];this.change({tab:r}),w(`tab-${r}`).focus()}};function ps(){return location.
hash.length>1?location.hash:document.body.dataset.view??""}var pg=500;async function mg(){if(!hr()){w("counts").textContent=we[document.documentElement.lang==="en"?"en":"zh"].tooOld;return}let n=document.documentElement.
cloneNode(!0),t=new ms(await mr(document),n);await gg(),t.count(),await Hr(document),t.openMap(),Reflect.set(window,"oxygraph",t)}function gg(){return new Promise(
n=>{requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,pg)})}mg();})();
