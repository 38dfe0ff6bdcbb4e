/* Built from engine/ and ui/ by `make script`. */
"use strict";(()=>{function gt(n,t){let e=Math.min(n.length,t.length);for(let s=0;s<e;s+=1){let[o,r]=[n.charCodeAt(s),t.charCodeAt(s)];if(o!==r){let[i,c]=[Zs(o),Zs(r)];return i===
c?o-r:i?1:-1}}return n.length-t.length}function Zs(n){return n>=55296&&n<=57343}function yt(n,t){if(typeof n=="string"&&typeof t=="string")return gt(n,t);if(!(Array.
isArray(n)&&Array.isArray(t)))return Number(n)-Number(t);for(let e=0;e<Math.min(n.length,t.length);e+=1){let s=yt(n[e],t[e]);if(s)return s}return n.length-t.length}
function x(n,t){let e=[...n];return e.length<2?e:e.map(s=>({item:s,key:t(s)})).sort((s,o)=>yt(s.key,o.key)).map(({item:s})=>s)}function S(n){return[...n].sort(gt)}
function U(n,t){return Qs(n,t,-1)}function Se(n,t){return Qs(n,t,1)}function Qs(n,t,e){let s;for(let o of n){let r=t(o);(!s||yt(r,s.key)*e>0)&&(s={item:o,key:r})}
return s?.item}var Me=class{constructor(t,e){this.references=t,this.sure=new Set(e.sure);let s=x(t.values(),({citation:r,id:i})=>[!r.length,i]);this.paper=to(s.map(r=>[r.id,this.#n(
r)])),this.study=to(s.map(({id:r,cohort:i})=>[r,[`paper ${this.paper.get(r)}`,...xc(i)]]));let o=s.filter(({status:r})=>r==="retracted").map(({id:r})=>this.paper.
get(r));this.withdrawn=new Set([...this.paper].filter(([,r])=>o.includes(r)).map(([r])=>r)),this.pooled=this.#t(s)}#t(t){let e=new Map;for(let{id:s,includes:o}of t){
if(!o.length)continue;let r=this.#e(s);e.set(r,new Set([...e.get(r)??[],...o.map(i=>this.#e(i))]))}return e}#e(t){return this.study.get(t)??t}surelyIdentified(t){
return this.sure.has(this.references.get(t)?.match_confidence??"")}#n({id:t,doi:e,pmid:s}){return this.surelyIdentified(t)?[...e?[`doi ${e.toLowerCase()}`]:[],...s?
[`pmid ${s}`]:[]]:[]}studyOf({reference:t,layer:e},s){return t.length?S(new Set(t.map(o=>this.#e(o)))).join("+"):s?e:""}};function eo({references:n,paper:t},e){
let s=new Map(Array.from(n,([r,i])=>[r,wc(i,e)])),o=new Map;for(let r of S(new Set(t.values()))){let i=s.get(r)??r;o.set(i,[...o.get(i)??[],r])}return new Map(Array.
from(t,([r,i])=>{let c=s.get(i)??i,a=o.get(c)??[];return[r,a.length>1?`${c}${no(a.indexOf(i))}`:c]}))}var yc=/^[[\]]+|[[\]]+$/gu;function wc({id:n,authors:t,title:e,
year:s},{named:o}){let r=new RegExp(o.initials),c=t.split(";").map(h=>h.trim()).filter(Boolean).map(h=>h.replace(r,"")),a=e.replace(yc,"").split(" ").filter(Boolean),
l=a.slice(0,o.words).join(" ")+(a.length>o.words?" …":""),u=a.length?`“${l}”`:n;return`${c.length>o.authors?`${c[0]} et al.`:c.join(" & ")||u} ${s||""}`.trim()}
function no(n){return(n>=26?no(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}function xc(n){return n?[`cohort ${n}`]:[]}function to(n){let t=new Map,e=new Map,
s=new Map(n.map(([r],i)=>[r,i])),o=r=>{let i=r;for(let c=t.get(i);c!==void 0&&c!==i;c=t.get(i))i=c;return i};for(let[r,i]of n){t.set(r,r);for(let c of i){let a=e.
get(c)??r;e.set(c,a);let[l,u]=x([o(r),o(a)],f=>s.get(f)??0);t.set(u,l)}}return new Map(n.map(([r])=>[r,o(r)]))}var M=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),bc=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function lt(n){return{...bc,...n}}function Y(n){return Object.fromEntries(Object.entries(n).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function Oe(n,t){return t==="dose"?n.dose===null?"":ut(En(n)):t==="setting"?n.setting.join(", "):n[t]}function En({dose:n,dose_to:t,dose_unit:e}){return[
Number(n),t??Number(n),e]}var $c=/\.?0+$/;function G(n){let t=n.toFixed(12).replace($c,"");return t==="-0"?"0":t}function ut([n,t,e]){return`${n===t?G(n):`${G(n)}\
–${G(t)}`} ${e}`}function so(n,t,e){if(t===null||e===null||t===e)return!1;if(n==="dose"){let[[s,o,r],[i,c,a]]=[t,e];return r!==a||s>c||i>o}return n==="setting"?oo(t,e)===void 0:
!t.some(s=>e.includes(s))}function kc(n,t,e){if(t===null||e===null)return t??e;if(n==="dose"){let[[s,o,r],[i,c]]=[t,e];return[Math.max(s,i),Math.min(o,c),r]}return n===
"setting"?oo(t,e)??null:t.filter(s=>e.includes(s))}function oo(n,t){let e=new Map(n);for(let[s,o]of t){if((e.get(s)??o)!==o)return;e.set(s,o)}return[...e].sort(
yt)}var ft=class n{static OPEN=0;static NONE=-1;constructor(t){this.keys=t,this.values=[],this.numbers=new Map,this.met=new Map,this.of({})}of(t){return this.number(
this.keys.map(e=>t[e]??null))}number(t){let e=JSON.stringify(t),s=this.numbers.get(e);return s===void 0&&(s=this.values.push(t)-1,this.numbers.set(e,s)),s}value(t,e){
return this.values[t][this.keys.indexOf(e)]}meet(t,e){if(t===e||e===n.OPEN)return t;if(t===n.OPEN)return e;let s=t<e?t*2**26+e:e*2**26+t,o=this.met.get(s);if(o===
void 0){let[r,i]=[this.values[t],this.values[e]],c=()=>this.number(this.keys.map((a,l)=>kc(a,r[l],i[l])));o=this.share(t,e)?c():n.NONE,this.met.set(s,o)}return o}share(t,e){
if(t===e||t===n.OPEN||e===n.OPEN)return!0;let[s,o]=[this.values[t],this.values[e]];return!this.keys.some((r,i)=>so(r,s[i],o[i]))}separators(t,e){if(t===e)return[];
let[s,o]=[this.values[t],this.values[e]];return this.keys.filter((r,i)=>so(r,s[i],o[i]))}reported(t){return this.keys.filter((e,s)=>this.values[t][s]!==null)}};
function Ee(n,t){let e=new Map(Array.from(t,s=>[s.join(),s]));for(let s=0;s<=n.length;s+=1)for(let o of ro(n,s))if([...e.values()].every(r=>r.some(i=>o.includes(
i))))return o;return null}function*ro(n,t,e=0,s=[]){if(s.length===t){yield s;return}for(let o=e;o<n.length;o+=1)yield*ro(n,t,o+1,[...s,n[o]])}function io({chinese:n,english:t},e,s){let o=s==="zh"?n:t;return Object.hasOwn(o,e)?o[e]:e.replaceAll("_"," ")}var vc=/\{(\w+)\}/g;function re(n,t,e,s={}){return Pt(
n.sentences[t][n.languages.indexOf(e)],s)}function Pt(n,t){return n.replace(vc,(e,s)=>String(t[s]))}function Et(n,t){return n.lists[t].map(e=>e.name)}function _n(n){
let t=new Map(n.map(s=>[s.name,s.broader])),e=new Map(n.map(s=>[s.name,new Set([s.name])]));for(let{name:s}of n)for(let o=t.get(s);o;o=t.get(o))e.get(o)?.add(s);
return e}var zt="human",_e=class{constructor(t,e,s,o){this.scopes=new ft(t.keys),this.tags=e,this.disorders=o;let r=t.lists.population.filter(i=>i.human).map(i=>i.name);
this.ofPeople=new Set([...o,...r]),this.below={species:_n(t.lists.species),population:s,route:_n(t.lists.route)},this.ofEdges=new Map}#t(t,e){let s=this.below[t];
return e.length?S(new Set(e.flatMap(o=>[...s.get(o)??[o]]))):null}#e(t){let e=new Set(t.flatMap(o=>[o,...this.#n(o)])),s=Array.from(e,o=>[this.tags.get(o)?.group??
"",o]);return s.length?x(s,o=>o):null}#n(t){let e=[];for(let s=this.tags.get(t)?.broader;s;s=this.tags.get(s)?.broader)e.push(s);return e}ofEdge(t){let e=this.ofEdges.
get(t.id);return e===void 0&&(e=t.signed?this.#s(t):ft.OPEN,this.ofEdges.set(t.id,e)),e}#s(t){let{sex:e,dose_min:s,dose_max:o,dose_unit:r,route:i,regimen:c,setting:a}=t,
l=this.#i(t),u=t.species||this.#c(l);return this.scopes.of({sex:e&&e!=="both"?[e]:null,species:this.#t("species",u?[u]:[]),population:this.#t("population",l),dose:s===
null||o===null?null:[s,o,r],route:this.#t("route",i?[i]:[]),regimen:c?[c]:null,setting:this.#e(a)})}#i({predicate:t,object:e,population:s}){return s.length?s:t===
"associated_with"&&this.disorders.has(e)?[e]:[]}#c(t){return t.some(e=>this.ofPeople.has(e))?zt:""}ofContext(t){let{sex:e,population:s,dose:o,route:r,regimen:i,
setting:c}=t,a=t.species||this.#c([s]);return this.scopes.of({sex:e?[e]:null,species:this.#t("species",a?[a]:[]),population:this.#t("population",s?[s]:[]),dose:o===
null?null:En(t),route:this.#t("route",r?[r]:[]),regimen:i?[i]:null,setting:this.#e(c)})}lettingIn(t,e){let s=this.scopes.value(t,"population");if(!s)return t;let o=Object.
fromEntries(this.scopes.keys.map(r=>[r,this.scopes.value(t,r)]));return this.scopes.of({...o,population:S(new Set([...s,e]))})}isHuman(t){let e=this.scopes.value(
t,"species");return e?.length===1&&e[0]===zt}common(t){let e=Array.from(t,o=>this.scopes.values[o]),s=new Map;return this.scopes.keys.forEach((o,r)=>{let c=new Set(
e.map(a=>JSON.stringify(a[r]))).size===1?e[0][r]:null;c!==null&&s.set(o,this.#o(o,c))}),s}#o(t,e){if(t==="dose")return[ut(e)];if(t==="setting")return this.#r(e);
let s=e,o=new Set(s.flatMap(r=>Object.values(this.below).flatMap(i=>[...i.get(r)??[]].filter(c=>c!==r))));return s.filter(r=>!o.has(r))}#r(t){let e=new Set(t.flatMap(
([,s])=>this.#n(s)));return t.map(([,s])=>s).filter(s=>!e.has(s))}match(t,e){return t.signed?this.scopes.share(this.ofEdge(t),e)?this.openKeys(t,e).length?M.COMPATIBLE:
M.ASSERTED:M.EXCLUDED:M.ASSERTED}openKeys(t,e){if(e===ft.OPEN)return[];let s=this.scopes.values[this.ofEdge(t)],o=this.scopes.values[e];return this.scopes.keys.
filter((r,i)=>{let[c,a]=[s[i],o[i]];return a===null?!1:r==="population"?!this.#a(this.#i(t),a):c===null?!0:r==="dose"?!1:r==="setting"?!Sc(c,a):!co(c,a)})}#a(t,e){
return t.some(s=>co([...this.below.population.get(s)??[s]],e))}};function co(n,t){return n.every(e=>t.includes(e))}function Sc(n,t){return t.every(([e,s])=>n.some(
([o,r])=>o===e&&r===s))}var st="conflicting",ot="mixed";function C(n){return n==="+"||n==="-"}function ao(n){return C(n)||n==="0"}function An(n){return n==="+"?"-":"+"}var Mc=["0","?",st,ot];function lo(n,t){for(let e of Mc)
if(n===e||t===e)return e;return n==="="?t:t==="="?n:n===t?"+":"-"}function Tn(n){let t=new Set(n),[e,s]=[t.has("+"),t.has("-")];return e||s?{sign:e&&s?st:e?"+":
"-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var Oc=/^[ -~]*$/,Ec=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/;function wt({spelling:n},t){let e=Oc.test(t)?t.toLowerCase():[...t.normalize("NFKC")].map(_c).join(
"");for(let s of n.gaps)e=e.replaceAll(s," ");return e.split(Ec).filter(Boolean).join(" ")}function _c(n){return n==="ı"?n:n.toLowerCase().toUpperCase().toLowerCase()}
function uo(n,t,e,s){let o=[...wt(n,t)],r=[];for(let[c,a]of e){let l=Ac(o,[...c],n.spelling.cutoff);l>n.spelling.cutoff&&r.push([a,l])}let i=new Map;for(let[c,a]of r.
sort((l,u)=>u[1]-l[1]))i.has(c)||i.set(c,a);return[...i].slice(0,s)}function Ac(n,t,e){let s=Math.max(n.length,t.length);return s?1-Math.abs(n.length-t.length)/
s<=e?0:1-Tc(n,t)/s:1}function Tc(n,t){let e=[],s=Array.from({length:t.length+1},(o,r)=>r);for(let o=1;o<=n.length;o+=1){let r=[o];for(let i=1;i<=t.length;i+=1)r[i]=
Math.min(s[i]+1,r[i-1]+1,s[i-1]+(n[o-1]===t[i-1]?0:1)),o>1&&i>1&&n[o-1]===t[i-2]&&n[o-2]===t[i-1]&&(r[i]=Math.min(r[i],e[i-2]+1));[e,s]=[s,r]}return s[t.length]}var Te=class{constructor(t,e){this.vocabulary=e,this.nodes=Ae(t.nodes),this.contexts=Ae(t.contexts),this.references=Ae(t.references),this.audit=t.audit,this.papers=
new Me(this.references,e),this.shortNames=eo(this.papers,e),this.edges=Ae(Ic(t.edges,this.papers,e)),this.successors=fo(this.nodes,this.edges,"subject","object"),
this.predecessors=fo(this.nodes,this.edges,"object","subject");let s=t.nodes.filter(({category:o})=>o==="Disorder").map(({id:o})=>o);this.scoper=new _e(e,this.contexts,
Lc(this),new Set(s)),this.spellings=Cc(this),this.ownRows=jc(this),this.audited=Nc(this.audit)}retracted(t){return this.papers.withdrawn.has(t)}layers(t){let e=Et(
this.vocabulary,"layer");return t.length?e.filter(s=>t.includes(s)):e}};function ho(n,t,e=20){let s=wt(n.vocabulary,t);if(!s)return[];let o=new Map;for(let[r,i]of n.spellings){let c=r.indexOf(s);if(c<0)continue;let a=[r===s?0:c===0?
1:2,[...r].length,i];yt(a,o.get(i)??[1/0])<0&&o.set(i,a)}for(let[r,i]of uo(n.vocabulary,t,n.spellings,e))o.has(r)||o.set(r,[3,-i,r]);return x(o.values(),r=>r).slice(
0,e).map(([,,r])=>r)}function Ae(n){return new Map(n.map(t=>[t.id,t]))}function Ic(n,t,{lists:e,passing:s,signs:o}){let r=new Set(e.predicate.filter(c=>c.signed).
map(c=>c.name)),i=c=>s.includes(c)?"=":"?";return n.map(c=>{let a=r.has(c.predicate),l=a?o[c.effect]:i(c.predicate),u=c.tendency?o[c.tendency]:null;return{...c,
signed:a,sign:l,tends:u,study:t.studyOf(c,a)}})}function jc({edges:n,papers:t,vocabulary:e}){let s=new Map;for(let o of n.values())if(!(o.layer===e.base_layer||
!o.signed||o.certainty==="speculative"))for(let r of new Set(o.reference.map(i=>t.paper.get(i)??i)))s.set(r,[...s.get(r)??[],o]);return s}function Nc(n){let t=new Map;
for(let e of n)for(let s of e.review_edges)t.set(s,[...t.get(s)??[],e]);return t}function fo(n,t,e,s){let o=new Map(Array.from(n.keys(),r=>[r,new Map]));for(let r of t.
values()){let i=o.get(r[e]),c=i.get(r[s]);c?c.push(r):i.set(r[s],[r])}return o}function Lc({nodes:n,edges:t,vocabulary:e}){let s=new Map,o=(c,a)=>{s.set(c,(s.get(
c)??new Set).add(a))};for(let{predicate:c,subject:a,object:l}of t.values())c==="subclass_of"&&n.get(l)?.category==="Disorder"&&o(l,a);for(let{name:c,broader:a}of e.
lists.population)a&&o(a,c);let r=new Map,i=c=>{let a=r.get(c);if(a)return a;let l=new Set([c]);for(let u of s.get(c)??[])for(let f of i(u))l.add(f);return r.set(
c,l),l};for(let c of s.keys())i(c);return r}function Cc({nodes:n,vocabulary:t}){let e=new Map(Array.from(n.keys(),s=>[wt(t,s),s]));for(let{id:s,name:o,name_zh:r,
curie:i,synonyms:c}of n.values())for(let a of[o,r,i,...c]){let l=wt(t,a);a&&!e.has(l)&&e.set(l,s)}return e}function po(){return"DecompressionStream"in globalThis}function Ie(n,t,e){let s=atob(n.getElementById(t)?.textContent??""),o=Uint8Array.from(s,r=>r.charCodeAt(0));
return new Response(new Blob([o]).stream().pipeThrough(new DecompressionStream(e))).text()}var In=class extends Te{constructor(t){super(Dc(t),Bc(t.vocabulary)),this.start=t.start,this.figures=t.figures,this.looks=zc(t.nodes),this.flags=Hc(this.audit);
let e=[...this.nodes.values()].filter(o=>o.category==="Disorder").map(o=>o.id),s=Object.keys(t.vocabulary.lists).map(o=>[o,Et(t.vocabulary,o)]);this.words=Object.
fromEntries(s),this.words.population=[...this.words.population,...S(e)]}},Rc=2;function Bc(n){let{budget:t}=n;return{...n,budget:{...t,seconds:Math.min(Rc,t.seconds)}}}
async function yo(n){return new In(JSON.parse(await Ie(n,"graph","deflate")))}var mo={nodes:{name:"label"},edges:{subject:"from",object:"to"}};function Dc(n){let e=[
"nodes","edges","contexts","references","audit"].map(s=>{let o=Object.hasOwn(mo,s)?Reflect.get(mo,s):{};return[s,Pc(n.vocabulary.columns[s],n[s],o)]});return Object.
fromEntries(e)}function Pc(n,t,e){let s=Array.from({length:t.length},()=>({}));for(let[o,r]of Object.entries(n)){let i=jn(t,e[o]??o,c=>go(r,String(c)));for(let[
c,a]of s.entries())a[o]=i?.[c]??go(r,"")}return s}function jn({columns:n},t,e){let s=n[t];if(!(s&&"words"in s))return s?.map(e);let o=s.words.map(e);return s.at.
map(r=>o[r])}function go(n,t){switch(n){case"texts":return t?t.split("|"):[];case"integers":return t?t.split("|").map(Number):[];case"number":case"integer":return t?
Number(t):null;default:return t}}function zc(n){let[t,e,s]=["shape","color","level"].map(r=>jn(n,r,String)??[]),o=jn(n,"category",String)??[];return new Map(o.map(
(r,i)=>[r,{shape:t[i],colour:e[i],level:Number(s[i])}]))}function Hc(n){let t=new Map;for(let e of n)for(let s of[...e.review_edges,...e.paper_edges])t.set(s,[...t.
get(s)??[],e]);return t}function k(n){let t=document.getElementById(n);if(!t)throw new Error(`the page has no ${n}`);return t}function Nn(n){let t=k(n);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${n} does not open and close`);return t}function Ln(){return matchMedia("(min-width: 801px)").matches}function wo(n){if(n.id)return n.id;let t=n instanceof
HTMLInputElement||n instanceof HTMLButtonElement?n.value:"";return`${n.tagName} ${t} ${n instanceof HTMLElement?JSON.stringify(n.dataset):""}`}function xo(){let n=document.
activeElement,t=n?.closest("#ask-body, #panel-body, #table, #figure");return n instanceof HTMLElement&&t instanceof HTMLElement?{panel:t,name:wo(n),near:n.dataset.
near}:null}function bo(n){if(!n||n.panel.id===n.name)return;let e=[...n.panel.querySelectorAll("a, button, input, select, summary")].find(r=>wo(r)===n.name),s=n.
near?document.getElementById(n.near):null,o=e instanceof HTMLElement?e:s??n.panel;o.focus({preventScroll:o===e})}var Wc=/[⺀-鿿]/,Fc=/(?<=[\s-])/,Uc=/ ?…$/;function ko(n,t,e,s){let o=Wc.test(n)?[...n]:n.split(Fc),r=[""];for(let l of o){let u=r[r.length-1];!u||t((u+l).trimEnd())<=e?r[r.length-1]=u+l:r.push(l)}let i=r.
slice(0,s).map(l=>l.trim()),c=r.length>s,a=i.length-1;return c&&(i[a]=$o(r.slice(a).join(""),t,e)),i.map(l=>t(l)>e?$o(l,t,e):l)}function $o(n,t,e){let s=n.replace(
Uc,"");for(;s.length>3&&t(`${s}…`)>e;)s=s.slice(0,-1).trimEnd();return`${s}…`}function vo(n,t){let e=new Ne(n.map(qc)),s=[];for(let o of n){let r=o.forced?Kc(
o,t):Gc(o,t);r&&(o.forced||e.free(r.box))&&(e.add(r.box),s.push(r))}return s}function So({box:[n,t,e,s]},{upright:o,scale:r}){return o?[n+1,t+22*r,e-1,s]:[n+22*
r,t,e-3,s]}function Gc(n,t){let[e,s,o,r]=So(n,t),i=Math.max(1,Math.floor((r-s+2)/14)),c=ko(n.text,t.measure,o-e,i);return c.some(l=>l.endsWith("…"))&&c.join("").
length<7?null:{id:n.id,texts:c,box:Mo(c,[e,s,o,r],t)}}function Kc(n,t){let e=So(n,t),s=ko(n.text,t.measure,Math.max(e[2]-e[0],150),Number.POSITIVE_INFINITY);return{
id:n.id,texts:s,box:Vc(Mo(s,e,t),t.width,t.height)}}function Mo(n,[t,e,s,o],{measure:r,upright:i}){let[c,a]=[Math.max(...n.map(r)),n.length*14],l=i?(t+s-c)/2:t,
u=i?e:(e+o-a)/2;return[l,u,l+c,u+a]}function qc({x:n,y:t,size:e}){return[n-e,t-e,n+e,t+e]}function Cn(n,t){let e=new Ne(t);return n.flatMap(({text:s,width:o,places:r})=>{
let i=({x:a,y:l})=>[a-o/2,l-7,a+o/2,l+7],c=r.find(a=>e.free(i(a)));return c?(e.add(i(c)),[{text:s,...c,box:i(c)}]):[]})}function Vc([n,t,e,s],o,r){let i=Math.max(
1-n,Math.min(0,o-1-e)),c=Math.max(1-t,Math.min(0,r-1-s));return[n+i,t+c,e+i,s+c]}var je=64,Ne=class{constructor(t){this.cells=new Map;for(let e of t)this.add(e)}*touched([
t,e,s,o]){for(let r=Math.floor(t/je);r<=Math.floor(s/je);r+=1)for(let i=Math.floor(e/je);i<=Math.floor(o/je);i+=1)yield`${r} ${i}`}add(t){for(let e of this.touched(
t)){let s=this.cells.get(e);s?s.push(t):this.cells.set(e,[t])}}free(t){for(let e of this.touched(t))if(this.cells.get(e)?.some(s=>Yc(t,s)))return!1;return!0}};function Yc(n,t){
return n[0]<t[2]&&t[0]<n[2]&&n[1]<t[3]&&t[1]<n[3]}function Eo(n){let t=({x:e,y:s})=>`${Oo(e)} ${Oo(s)}`;return`M${t(n[0][0])}${n.map(([,e,s,o])=>` C${t(e)} ${t(s)} ${t(o)}`).join("")}`}function Oo(n){return Math.
round(n*10)/10}function ie([n,t,e,s],o){let r=1-o,[i,c,a,l]=[r**3,3*r*r*o,3*r*o*o,o**3];return{x:i*n.x+c*t.x+a*e.x+l*s.x,y:i*n.y+c*t.y+a*e.y+l*s.y}}function _o(n){
let t=Array.from({length:10},(e,s)=>(s+1)/10);return[n[0][0],...n.flatMap(e=>t.map(s=>ie(e,s)))]}function Ao(n,t){let e=Number.POSITIVE_INFINITY;for(let s=1;s<t.
length;s+=1)e=Math.min(e,Xc(n,t[s-1],t[s]));return e}function Xc({x:n,y:t},e,s){let[o,r]=[s.x-e.x,s.y-e.y],i=((n-e.x)*o+(t-e.y)*r)/(o*o+r*r||1),c=Math.min(1,Math.
max(0,i));return Math.hypot(n-e.x-c*o,t-e.y-c*r)}function ce(n){return n.filter((t,e)=>e%2===0)}function To(n,t){let e=Jc(n),[s,o,r,i]=e,[c,a]=o.x===r.x?["x","y"]:
["y","x"],l=Rn(e)||1,u=4/3*t*(c==="x"?1:-1),f=-u*(i[a]-s[a])/l,h=Math.abs(s[c]-i[c])<9,d=[s[c],i[c],...h?[o[c],o[c]+Math.sign(o[c]-s[c])*9]:[]],m=Math.min(Math.
max(...d),Math.max(Math.min(...d),o[c]+f))-o[c],g=u*(i[c]-s[c])/l+Math.sign(u)*Math.abs(f-m),y=w=>({...w,[c]:w[c]+m,[a]:w[a]+g});return n.map(w=>w===e?[s,y(o),y(
r),i]:w)}function Jc(n){let t=ce(n);return t.reduce((e,s)=>Rn(s)>Rn(e)?s:e,t[0])}function Rn([n,,,t]){return Math.hypot(t.x-n.x,t.y-n.y)}var At='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',Zc=[.5,.38,.62,.26,.74],Qc=[1,2,3,4];function jo(){let n=document.
createElement("canvas").getContext("2d");if(!n)throw new Error("this browser draws no pictures");n.font=`bold ${At}`;let t=new Map;return e=>{let s=t.get(e)??n.
measureText(e).width;return t.set(e,s),s}}function Le({nodes:n,layout:t},e,s,o){let r=n.map(l=>({...l,x:l.x*e,y:l.y*e,size:l.size*e,box:No(l.box,e),forced:l.id===
o||l.picked})),i=x(r,({forced:l,end:u,faded:f,degree:h,id:d})=>[!l,!u,f,-h,d]),{size:c,upright:a}=t;return vo(i,{measure:s,upright:a,scale:e,width:c.width*e,height:c.
height*e})}function No([n,t,e,s],o){return[n*o,t*o,e*o,s*o]}function Ce({lines:n,nodes:t,badges:e},s,o,r){let i=[...t.map(({x:f,y:h,size:d})=>Io(f*s,h*s,d*s)),...e.
map(({x:f,y:h})=>Io(f*s,h*s,ea)),...o.map(({box:f})=>f)],c=n.filter(f=>f.label&&!f.faded),a=f=>x(c,({ids:h})=>-h.length).filter(h=>h.lit===f).map(h=>({text:h.label,
width:r(h.label),places:ta(h,s)})),l=Cn(a(!0),i),u=[...t.map(({box:f})=>No(f,s)),...l.map(({box:f})=>f)];return[...l,...Cn(a(!1),[...i,...u])]}function ta({curves:n,
lit:t},e){let o=[...ce(n)].reverse().flatMap(c=>Zc.map(a=>ie(c,a))).map(({x:c,y:a})=>({x:c*e,y:a*e})),[r]=o,i=t?Qc.flatMap(c=>[c,-c]).map(c=>({x:r.x,y:r.y+c*14})):
[];return[...o,...i]}var ea=8;function Io(n,t,e){return[n-e,t-e,n+e,t+e]}function X(n,t,e){let s=c=>[1,3,5].map(a=>Number.parseInt(c.slice(a,a+2),16)),[o,r]=[s(
n),s(t)];return`#${o.map((c,a)=>Math.round(c+(r[a]-c)*e)).map(c=>c.toString(16).padStart(2,"0")).join("")}`}var Pn="http://www.w3.org/2000/svg",na="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",Lo=18,sa=/[&<>"']/g,oa=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function Bn(n){return n.replace(sa,t=>`&#${t.charCodeAt(0)};`).replace(oa,"")}function K(n){return Math.round(n*10)/10}function Co(n,t,e,s=[]){let{colours:o,width:r,
height:i,lines:c,nodes:a,badges:l}=n,{upright:u}=n.layout,f=new Map(a.map(w=>[w.id,w])),h=Le(n,1,e,""),d=Ce(n,1,h,e),m=zn(i,s),g=[t,...s].map((w,T)=>({said:w,y:i+
(T+1)*Lo}));return`${[`<svg xmlns="${Pn}" width="${r}" height="${m}" viewBox="0 0 ${r} ${m}" font-family="${na}" font-size="12">`,`<title>${Bn(t)}</title>`,`<re\
ct width="${r}" height="${m}" fill="${o.paper}"/>`,...s.length?g.map(({said:w,y:T})=>`<text x="12" y="${T}" fill="${o.text}">${Bn(w)}</text>`):[],...c.map(w=>ia(
w,o)),...a.map(w=>ca(w,o)),...a.map(w=>aa(w,o)),...l.map(w=>ra(w,o)),...d.map(({text:w,x:T,y:z})=>Dn(w,{x:T,y:z+4},o.text,{halo:o.halo})),...h.flatMap(({id:w,texts:T,
box:z})=>T.map((at,Ot)=>Dn(at,{x:u?(z[0]+z[2])/2:z[0],y:z[1]+11+Ot*14},o.text,{bold:f.get(w)?.end,anchor:u?"middle":"start"}))),"</svg>"].join(`
`)}
`}function zn(n,t){return n+(t.length?(t.length+2)*Lo:0)}function ra({x:n,y:t,kind:e},{badge:s,paper:o}){let[r,i,c]=e==="opposite"?[s,o,"⇅"]:[o,s,"∅"];return`\
<g>${Do({x:n,y:t},8,r,s)}${Dn(c,{x:n,y:t+4},i,{bold:!0})}</g>`}function ia(n,{paper:t}){let e=X(n.colour,t,n.fade),s=n.dash.length?` stroke-dasharray="${n.dash.
join(" ")}"`:"",{tip:o,onward:r}=Hn(n.curves);return`${`<path d="${n.path}" fill="none" stroke="${e}" stroke-width="${K(n.width)}"${s}/>`}${Ro(n.end,o,r,e)}`}function ca(n,t){
let[e,s,o,r]=n.box.map(K),[i,c]=n.end||n.picked?[t.ring,2]:[X(t.text,t.paper,.75),1];return`<rect x="${e}" y="${s}" width="${K(o-e)}" height="${K(r-s)}" rx="5" \
fill="${t.paper}" stroke="${i}" stroke-width="${c}"/>`}function Hn(n){let[,,t,e]=n[n.length-1],s=Math.hypot(e.x-t.x,e.y-t.y)||1;return{tip:e,onward:{x:(e.x-t.x)/
s,y:(e.y-t.y)/s}}}function Wn(n,{x:t,y:e},s){let o=(r,i)=>`${K(t+r*s.x-i*s.y)} ${K(e+r*s.y+i*s.x)}`;switch(n){case"arrow":return{path:`M${o(2,0)} L${o(-7,4.5)} \
L${o(-7,-4.5)} z`,filled:!0,width:0};case"diamond":return{path:`M${o(2,0)} L${o(-4,4.5)} L${o(-10,0)} L${o(-4,-4.5)} z`,filled:!0,width:0};case"bar":return{path:`\
M${o(0,5.5)} L${o(0,-5.5)}`,filled:!1,width:3};case"circle":return{path:`M${o(1,0)} A3.5 3.5 0 1 1 ${o(-6,0)} A3.5 3.5 0 1 1 ${o(1,0)} z`,filled:!1,width:1.5};default:
return null}}function Ro(n,t,e,s){let o=Wn(n,t,e);if(!o)return"";let r=o.filled?`fill="${s}"`:`fill="none" stroke="${s}" stroke-width="${o.width}"`;return`<path\
 d="${o.path}" ${r}/>`}function Re(n,t){let e=document.createElementNS(Pn,n);for(let[s,o]of Object.entries(t))e.setAttribute(s,String(o));return e}function Bo(n,t,e){
let s=Re("svg",{width:34,height:14,"aria-hidden":"true"}),o=t.length?` stroke-dasharray="${t.join(" ")}"`:"",r=`<path d="M0 7 L29 7" stroke="${n}" stroke-width=\
"2.5"${o}/>`,i=Ro(e,{x:29,y:7},{x:1,y:0},n),c=new DOMParser().parseFromString(`<svg xmlns="${Pn}">${r}${i}</svg>`,"image/svg+xml");return s.append(...c.documentElement.
children),s}function Do({x:n,y:t},e,s,o){return`<circle cx="${K(n)}" cy="${K(t)}" r="${e}" fill="${s}" stroke="${o}" stroke-width="1.5"/>`}function Dn(n,{x:t,y:e},s,{
bold:o,halo:r,anchor:i="middle"}){let c=o?' font-weight="bold"':"",a=r?` stroke="${r}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"`:"";return`\
<text x="${K(t)}" y="${K(e)}" text-anchor="${i}" fill="${s}"${c}${a}>${Bn(n)}</text>`}var Po={square:[[-1,-1],[1,-1],[1,1],[-1,1]],diamond:[[0,-1],[1,0],[0,1],[
-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],triangleDown:[[0,1.1],[1,-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(n=>[Math.cos(n*Math.PI/3),Math.sin(n*Math.PI/3)]),
star:Array.from({length:10},(n,t)=>{let[e,s]=[t%2?.5:1.2,t*Math.PI/5-Math.PI/2];return[e*Math.cos(s),e*Math.sin(s)]})};function aa(n,t){let e=n.faded?X(n.colour,
t.paper,.75):n.colour,s=n.end?t.ring:X(n.colour,t.text,.35),o=Po[n.shape];return o?`<polygon points="${o.map(([i,c])=>`${K(n.x+i*n.size)},${K(n.y+c*n.size)}`).join(
" ")}" fill="${e}" stroke="${s}" stroke-width="${n.end?3:1.5}"/>`:Do(n,n.size,e,s)}function zo({shape:n,colour:t}){let e=Po[n],s=Re("svg",{viewBox:"0 0 16 16",width:16,
height:16,"aria-hidden":"true",class:"swatch"}),o=e?.map(([r,i])=>`${8+6*r},${8+6*i}`).join(" ");return s.append(o?Re("polygon",{points:o,fill:t}):Re("circle",{
cx:8,cy:8,r:6,fill:t})),s}function Ho(n,{width:t,height:e}){return new Promise((s,o)=>{let r=new Image,i=()=>o(new Error("no picture"));r.onload=()=>{let c=document.
createElement("canvas");[c.width,c.height]=[2*t,2*e],c.getContext("2d")?.drawImage(r,0,0,c.width,c.height),c.toBlob(a=>a?s(a):i(),"image/png")},r.onerror=i,r.src=
`data:image/svg+xml;charset=utf-8,${encodeURIComponent(n)}`})}var la={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0}},ua=1.4,[fa,ha]=[.1,6],da=7;async function Fo(n){let t=await Ie(n,"library","gzip"),e=n.createElement(
"script");e.textContent=t,n.head.append(e)}var Be=class{constructor(t,e){this.element=t,this.frame=t.parentElement??t,this.measure=jo(),this.nodes=new vis.DataSet,
this.network=new vis.Network(t,{nodes:this.nodes,edges:new vis.DataSet},la),this.hovered="",this.picture=null,this.fresh=!1,this.placed=new Map,this.points=new WeakMap,
this.under="",this.network.on("click",({pointer:s})=>e.pick(this.pickAt(s.canvas))),t.addEventListener("pointermove",({offsetX:s,offsetY:o})=>this.point(this.at(
this.network.DOMtoCanvas({x:s,y:o})),e.hover)),t.addEventListener("pointerleave",()=>this.point("",e.hover)),this.network.on("beforeDrawing",s=>this.paper(s)),this.
network.on("afterDrawing",s=>this.write(s))}size(){return{width:this.element.clientWidth,height:this.element.clientHeight}}free(){return this.frame.style.height=
"",this.size()}show(t){this.picture=t;let{upright:e,size:s}=t.layout,o=Math.min(1,this.size().width/s.width);this.frame.style.height=e?`${Math.ceil(s.height*o)}\
px`:"",this.element.classList.toggle("upright",e),this.fresh=!0,this.placed=new Map;let{width:r,height:i}=this.size();this.network.setSize(`${r}px`,`${i}px`),this.
nodes.clear(),this.nodes.add(t.nodes.map(c=>this.visNode(c))),this.network.redraw()}get drawn(){if(!this.picture)throw new Error("nothing is drawn yet");return this.
picture}fit(){let{width:t,height:e}=this.size(),s=this.picture?.layout.size??{width:t,height:e},o=Math.min(1,t/s.width,e/s.height)||1;this.network.moveTo({position:{
x:s.width/2,y:s.height/2},scale:o,animation:!1})}zoom(t){let e=Math.min(ha,Math.max(fa,this.network.getScale()*ua**t));this.network.moveTo({scale:e,animation:!1})}reveal({
x:t,y:e}){let[{width:s,height:o},r,i]=[this.size(),this.network.getScale(),this.network.getViewPosition()],c=(l,u,f)=>Math.min(l+f,Math.max(l-f,u)),a={x:c(t,i.x,
(s/2-50)/r),y:c(e,i.y,(o/2-40)/r)};(a.x!==i.x||a.y!==i.y)&&this.network.moveTo({position:a,animation:!1}),this.redraw()}hover(t){this.hovered=t,this.redraw()}redraw(){
this.placed=new Map,this.network.redraw()}visNode(t){let{colours:e}=this.drawn,s=t.end||t.picked,o=t.faded?X(t.colour,e.paper,.75):t.colour,r=s?e.ring:X(t.colour,
e.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,size:t.size,borderWidth:s?3:1.5,color:{background:o,border:t.faded?o:r,hover:{background:o,border:e.ring}}}}labelColour(t){
let{text:e,paper:s}=this.drawn.colours;return t.faded&&t.id!==this.hovered?X(e,s,.38):e}at(t){if(!this.picture)return"";let{nodes:e,lines:s}=this.picture,o=({box:[
a,l,u,f]})=>t.x>=a&&t.x<=u&&t.y>=l&&t.y<=f,r=e.find(o);if(r)return`node:${r.id}`;let[i,c]=[da/this.network.getScale(),""];for(let a of s){let l=Ao(t,this.pointsOf(
a));l<=i&&([i,c]=[l,`line:${a.id}`])}return c}pointsOf(t){let e=this.points.get(t)??_o(t.curves);return this.points.set(t,e),e}pickAt(t){let e=this.at(t),s=this.
drawn.lines.find(({id:o})=>`line:${o}`===e);return s?`pair:${s.subject}>${s.object}`:e}point(t,e){t!==this.under&&(this.under=t,this.element.style.cursor=t?"poi\
nter":"",this.hover(t.startsWith("node:")?t.slice(5):""),e(t))}inkOf({colour:t,fade:e}){return X(t,this.drawn.colours.paper,e)}paper(t){let{width:e,height:s}=t.
canvas;if(t.save(),t.setTransform(1,0,0,1,0,0),t.fillStyle=this.picture?.colours.paper??"#ffffff",t.fillRect(0,0,e,s),t.restore(),!!this.picture){for(let o of this.
picture.lines)this.line(t,o);for(let o of this.picture.nodes)this.box(t,o)}}line(t,e){t.strokeStyle=this.inkOf(e),t.fillStyle=t.strokeStyle,t.lineWidth=e.width,
t.setLineDash(e.dash),t.stroke(new Path2D(e.path)),t.setLineDash([]);let{tip:s,onward:o}=Hn(e.curves),r=Wn(e.end,s,o);r&&(t.lineWidth=r.width,r.filled?t.fill(new Path2D(
r.path)):t.stroke(new Path2D(r.path)))}box(t,{id:e,box:[s,o,r,i],end:c,picked:a}){let{colours:l}=this.drawn,u=c||a||e===this.hovered;t.beginPath(),t.roundRect(s,
o,r-s,i-o,5),t.fillStyle=l.paper,t.fill(),t.lineWidth=u?2:1,t.strokeStyle=u?l.ring:X(l.text,l.paper,.75),t.stroke()}labels(){let t=this.network.getScale(),e=t.toFixed(
4),s=this.placed.get(e)??Le(this.drawn,t,this.measure,this.hovered);return this.placed.set(e,s),{scale:t,placed:s}}lineLabels(){let{scale:t,placed:e}=this.labels();
return Ce(this.drawn,t,e,this.measure)}write(t){if(!this.picture)return;this.fresh&&performance.mark("oxygraph:drawn"),this.fresh=!1;let{scale:e,placed:s}=this.
labels(),{colours:o,badges:r,nodes:i,layout:c}=this.picture;t.save(),t.scale(1/e,1/e),t.textAlign="center",t.textBaseline="top",t.lineJoin="round",t.font=At;for(let l of r)
pa(t,l,e,o);for(let{text:l,x:u,y:f}of this.lineLabels())Wo(t,l,{x:u,y:f-6},o.text,o.halo);let a=new Map(i.map(l=>[l.id,l]));t.textAlign=c.upright?"center":"left";
for(let l of s)this.name(t,l,a.get(l.id));t.restore()}name(t,{texts:e,box:s},o){if(!o)return;t.font=o.end||o.picked||o.id===this.hovered?`bold ${At}`:At;let{colours:r,
layout:i}=this.drawn,{upright:c}=i,a=this.labelColour(o);for(let[l,u]of e.entries())Wo(t,u,{x:c?(s[0]+s[2])/2:s[0],y:s[1]+l*14},a,r.halo)}};function Wo(n,t,{x:e,
y:s},o,r){n.strokeStyle=r,n.lineWidth=3,n.strokeText(t,e,s),n.fillStyle=o,n.fillText(t,e,s)}function pa(n,t,e,s){let[o,r]=[t.x*e,t.y*e],i=t.kind==="opposite";n.
beginPath(),n.arc(o,r,8,0,2*Math.PI),n.fillStyle=i?s.badge:s.paper,n.fill(),n.lineWidth=1.5,n.strokeStyle=s.badge,n.stroke(),n.font=`bold ${At}`,n.fillStyle=i?s.
paper:s.badge,n.fillText(i?"⇅":"∅",o,r-6),n.font=At}var[J,Ht,Tt]=[0,1,2];function Wt({evidence_type:n}){return n==="meta_analysis"}function E({silentBecause:n}){return!n}function H({edge:n}){return ao(n.sign)}function De({signs:n}){let t=[...n].filter(C);return t.length>1?"both":t.length?n.
has("0")?`partly ${t[0]}`:t[0]:n.has("0")?"0":"?"}function R(n){let t=new Map;for(let e of n){let s=t.get(e.study);s?s.push(e):t.set(e.study,[e])}return[...t].sort(
([e],[s])=>gt(e,s)).map(([e,s])=>ma(e,s))}function ma(n,t){let e=new Set(t.map(({edge:s})=>s.tends).filter(s=>s!==null));return{study:n,signs:new Set(t.filter(H).
map(({edge:s})=>s.sign)),people:Math.max(...t.map(({edge:s})=>s.sample_size??0)),level:Math.max(...t.map(({level:s})=>s)),pooled:t.some(({edge:s})=>Wt(s)),tendency:e.
size===1?[...e][0]:null,openKeys:U(t,({openKeys:s})=>s.length)?.openKeys??[],findings:t}}function W(n){let[t,e,s]=["+","-","0"].map(o=>n.filter(({signs:r})=>r.has(
o)).length);return t&&e?{sign:st,contested:s>0,leans:Uo(n)}:t||e?t+e>s?{sign:t?"+":"-",contested:s>0,leans:null}:{sign:ot,contested:!0,leans:Uo(n)}:{sign:s?"0":
"?",contested:!1,leans:null}}function Uo(n){let t={"+":[],"-":[],0:[]};for(let{study:r,signs:i,tendency:c}of n){let a=c&&i.size===1&&i.has("0")?[c]:null;for(let l of a??
i)t[l].push(r)}let[e,s]=[t["+"].length,t["-"].length];return{sign:e===s?null:e>s?"+":"-",studies:t}}var[Fn,ga,ht]=[0,1,2],Pe=class{#t;#e;#n;#s;constructor(t,e){this.findings=t,this.graph=e,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.speaking=
t.filter(E),this.weighings=new Map,this.kind=ya(this.speaking),this.gaps=wa(this.speaking.length?this.speaking:t),this.match=this.gaps.length?M.COMPATIBLE:M.ASSERTED}get results(){
return this.#t??=R(this.speaking.filter(({edge:t})=>t.signed)),this.#t}get weighed(){return this.#e??=W(this.results),this.#e}get sign(){return this.kind===ht?"\
+":this.weighed.sign}get level(){return Math.max(J,...this.results.map(({level:t})=>t))}get claims(){return this.#n??=xa(this.graph,this.speaking),this.#n}get studies(){
return this.#s??=new Set(this.results.map(({study:t})=>t)),this.#s}get signed(){return this.findings.some(({edge:t})=>t.signed)}get edges(){return this.findings.
map(({edge:t})=>t)}get mayBeCausal(){return this.findings.some(({edge:t,level:e})=>t.predicate==="affects"&&e>J)}signOf(t){if(this.kind===ht)return"=";if(t.size===
this.claims.length)return this.weighed.sign;let e=[...t].sort().join(),s=this.weighings.get(e);if(!s){let o=[...t].flatMap(r=>this.claims[r].findings);s=W(R(o.filter(
({edge:r})=>r.signed))),this.weighings.set(e,s)}return s.sign}get cited(){return[...new Set(this.speaking.flatMap(({edge:t})=>t.citation))].sort((t,e)=>t-e)}get papers(){
let t=this.speaking.filter(({edge:e})=>!e.citation.length);return S(new Set(t.flatMap(({edge:e})=>e.reference)))}keeping(t,e){let s=this.findings.filter(o=>!o.edge.
signed||t(o));return s.length===this.findings.length?this:e(s)}};function ya(n){return n.some(({edge:t})=>t.sign==="=")?ht:n.some(({edge:t})=>t.predicate==="ass\
ociated_with")?ga:Fn}function wa(n){let t=n.filter(e=>E(e)&&H(e));return U(t.length?t:n,({openKeys:e})=>e.length)?.openKeys??[]}function xa({scoper:n},t){let e=new Map;
for(let s of t){let{edge:o}=s,[r,i,c]=[n.ofEdge(o),o.subject_aspect,o.object_aspect],a=`${r} ${i} ${c}`,l=e.get(a);l?l.findings.push(s):e.set(a,{scope:r,subjectAspect:i,
objectAspect:c,findings:[s]})}return[...e.values()]}var Un=[{scope:ft.OPEN,aspect:"",arrivals:[]}];function Gn(n,t,e){let s=new Map;for(let o of t)for(let[r,{scope:i,subjectAspect:c,objectAspect:a}]of e.claims.entries()){
if(o.aspect&&c&&o.aspect!==c)continue;let l=n.meet(o.scope,i);if(l===ft.NONE)continue;let u=`${l} ${a}`,f=s.get(u);f?f.arrivals.push({before:o,place:r}):s.set(u,
{scope:l,aspect:a,arrivals:[{before:o,place:r}]})}return[...s.values()]}var dt=class{constructor(t,e,s,o){this.steps=e,this.nodes=[e[0].subject,...e.map(a=>a.object)];
let r=s.filter(({scope:a})=>t.share(a,o));this.holdsFor=new Set(r.map(({scope:a})=>a)),this.speculative=e.some(a=>!a.claims.length),this.chimera=!(r.length||this.
speculative),this.counted=!(this.chimera||this.speculative);let i=ba(e.length,r);this.signs=e.map((a,l)=>a.signOf(i[l])),this.sign=$a(this.signs),this.kind=Math.
max(...e.map(a=>a.kind));let c=e.filter(a=>a.kind!==ht);this.contested=this.counted&&c.some(a=>a.weighed.contested),this.level=c.length?Math.min(...c.map(a=>a.level)):
J,this.gaps=Math.max(...e.map(a=>a.gaps.length)),this.match=Math.min(...e.map(a=>a.match)),this.studies=new Set(e.flatMap(a=>[...a.studies]))}get mayDecide(){return this.
counted&&this.kind===Fn&&C(this.sign)&&this.level>J}get decides(){return this.counted&&this.sign!=="?"}};function Go(n,t,e){let s=t.reduce((o,r)=>Gn(n,o,r),Un);
return new dt(n,t,s,e)}function ba(n,t){let e=[],s=new Set(t);for(let o=n-1;o>=0;o-=1){let r=[...s].flatMap(i=>i.arrivals);e[o]=new Set(r.map(({place:i})=>i)),s=
new Set(r.map(({before:i})=>i))}return e}function $a(n){let t=n.reduce(lo,"=");return t==="="?"?":t}function xt(n){return n.verdicts["?"]}function Ko(n,t){return t===xt(n)||t===n.verdicts[st]}function He({verdicts:n},t){return t===n[st]||t===n[ot]}var ze=class{#t;#e;constructor(t,e,s,o){
this.counting=t,this.direct=e,this.look=s,this.budget=o,this.vocabulary=t.graph.vocabulary}get paths(){return this.#t??=x(this.look(),va),this.#t}get directSign(){
return this.direct?.weighed.sign??"?"}get causalPaths(){if(!this.#e){let{paths:t}=this;this.#e=this.budget.exhausted?[]:t.filter(e=>e.mayDecide)}return this.#e}get mechanismVerdict(){
return this.vocabulary.verdicts[Tn(this.causalPaths.map(t=>t.sign)).sign]}get decidedBy(){return this.directSign!=="?"?"direct":this.causalPaths.length?"mechani\
sm":"nothing"}get verdict(){return this.decidedBy==="direct"?this.vocabulary.verdicts[this.directSign]:this.mechanismVerdict}get deciding(){return this.decidedBy===
"direct"&&this.direct?[this.direct]:this.decidedBy==="mechanism"?this.causalPaths:[]}get decidingSteps(){return this.deciding.flatMap(t=>t instanceof dt?t.steps:
[t])}get contested(){return this.deciding.some(t=>t instanceof dt?t.contested:t.weighed.contested)}get leans(){return this.direct&&this.decidedBy==="direct"?this.
direct.weighed.leans:null}get sides(){let t={"+":new Set,"-":new Set,0:new Set};for(let r of this.deciding)for(let[i,c]of ka(r,this.counting))t[i].add(c);let{"+":e,
"-":s,0:o}=t;return e.size&&s.size?[[...e],[...s]]:[[...e,...s],[...o]]}get resolving(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides,o=e.flatMap(r=>s.
map(i=>t.separators(r,i)));return Ee(t.keys,o)}get reported(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides;return e.every(o=>s.every(r=>{if(!t.share(
o,r))return!0;let i=t.reported(o);return i.length>0&&i.join()===t.reported(r).join()}))}verdictKeeping(t){let e=i=>this.counting.judge(i),o=(this.direct?.keeping(
t,e)??null)?.weighed.sign??"?";if(o!=="?")return this.vocabulary.verdicts[o];let r=this.#n(t,e);return this.budget.exhausted?xt(this.vocabulary):this.vocabulary.
verdicts[Tn(r).sign]}#n(t,e){let s=new Map,o=a=>{let l=s.get(a);return l===void 0&&(l=a.keeping(t,e),s.set(a,l)),l},r=this.paths.filter(a=>a.steps.every(l=>l.mayBeCausal)),
i=r.filter(a=>a.steps.every(l=>o(l)===l)),c=new Set(i.filter(a=>a.mayDecide).map(a=>a.sign));for(let a of r){if(c.size>1||!this.budget.spend())break;let l=a.steps.
map(o).filter(f=>f!==null);if(l.length<a.steps.length||l.every((f,h)=>f===a.steps[h]))continue;let u=Go(this.counting.graph.scoper.scopes,l,this.counting.asked);
u.mayDecide&&c.add(u.sign)}return c}};function ka(n,{graph:{scoper:t}}){return n instanceof dt?Array.from(n.holdsFor,e=>[n.sign,e]):n.speaking.filter(H).map(({edge:e})=>[
e.sign,t.ofEdge(e)])}function va(n){let{chimera:t,speculative:e,sign:s,kind:o,gaps:r,level:i,studies:c,nodes:a}=n;return[t,e,!C(s),o,r,-i,-c.size,a.length,a]}function Kn(n,t){let e=[Sa,Ma,Aa,Ia,Na,La,Ca,Da,Pa,za];return n.joined(e.flatMap(s=>s(n,t)),"sentences")}function Sa(n,{complete:t,paths:e}){return t?[]:[n.sentence(
"unfinished",{paths:e.length})]}function Ma(n,{decidedBy:t,direct:e,paths:s,missing:o,elsewhere:r}){if(t==="direct"&&e){let i=n.sentence("direct",{counts:qo(n,e.
results)});return e.results.length>1?[i,n.sentence("no_synthesis")]:[i]}if(t==="mechanism"){let i=s.filter(l=>l.mayDecide).map(({sign:l})=>l),a=["+","-"].map(l=>[
i.filter(u=>u===l).length,n.effect(l)]).filter(([l])=>l).map(([l,u])=>`${l} × ${u}`);return[n.sentence("mechanism",{counts:n.joined(a,"counts")})]}return e||s.
length?[n.sentence("unsigned")]:o.length?[n.sentence("excluded")]:[n.sentence(r?"nothing_here":"nothing")]}function qo(n,t){let{designs:e}=n.graph.vocabulary,s=new Map(
Object.keys(e).map(r=>[r,new Map]));for(let r of t){let[i,c]=[s.get(_a(r)),De(r)];i?.set(c,(i.get(c)??0)+Oa(r))}let o=[...s].filter(([,r])=>r.size).map(([r,i])=>Ea(
n,r,i));return n.joined(o,"clauses")}function Oa({findings:n}){return n.some(({edge:t})=>t.reference.length)?1:n.filter(H).length||1}function Ea(n,t,e){let{designs:s,
outcomes:o}=n.graph.vocabulary,[r,i]=s[t][n.language],c=[];for(let[a]of o){let l=e.get(a);if(!l)continue;let u={count:l,design:l===1?r:i,outcome:n.outcome(a)};c.
push(n.sentence(c.length?"found_too":"found",u))}return n.joined(c,"counts")}function _a({pooled:n,level:t,findings:e}){return n?"pooled":t===Tt?e.some(({edge:s})=>s.
evidence_type==="randomized_trial")?"trial":"experiment":t===Ht?"observational":"statement"}function Aa(n,t){let{leans:e}=t,s=[];if(e?.sign){let r=e.sign,i=e.studies[An(
r)].length,[c,a]=[e.studies[r].length,e.studies[0].length];s.push(n.sentence("leans",{verdict:n.outcome(r),one:c,other:i,neither:a}))}let o=Ta(n,t);return o?[...s,
o]:s}function Ta(n,{strength:{level:t,reasons:e}}){if(!t)return"";let[s,...o]=e.map(i=>n.say(i)),r=n.say(t);return o.length?n.sentence("strength_less",{level:r,
base:s,taken:n.joined(o,"clauses")}):n.sentence("strength",{level:r,base:s})}function Ia(n,t){let{context:e}=t.question,{match:s,foundIn:o}=t,r=[];if(s!==null&&
Object.keys(Y(e)).length&&r.push(n.sentence(ja(t),{context:n.where(e)})),o.size){let[i=""]=o.get("species")??[],c=[...o.values()].flatMap(a=>a.map(l=>n.named(l,
i)));r.push(n.sentence("found_in",{found_in:n.joined(c)}))}return r}function ja({match:n,specific:t}){return n!==M.ASSERTED?"compatible":t?"asserted_in_part":"a\
sserted"}function Na(n,{question:t,specific:e,direct:s}){if(!(e&&s))return[];let o=s.results.filter(({openKeys:r})=>!r.length);return[n.sentence("specific",{context:n.
where(t.context),counts:qo(n,o)})]}function La(n,{verdict:t,resolving:e,reported:s}){if(!He(n.graph.vocabulary,t))return[];if(!e?.length)return[n.sentence(s?"un\
resolvable":"unreported")];let o=e.map(r=>n.say(r));return[n.sentence("resolvable",{keys:n.joined(o,"keys")})]}function Ca(n,{suggests:t}){if(!t)return[];let e=Ra(
n,t);return t.inHealthy?[e,n.sentence("suggests_healthy")]:[e]}function Ra(n,{sign:t,kind:e,paths:s,wholes:o,studies:r,hitRate:i}){let[c,a]=[s.length,r.length];
return n.sentence("suggests",{verdict:n.outcome(t),kind:Ba(n,{kind:e,wholes:o}),ways:n.sentence(c===1?"one_way":"several_ways",{ways:c}),studies:n.sentence(a===
1?"one_study":"several_studies",{studies:a}),rate:i?n.sentence("rate",{right:i.right,asked:i.asked}):n.sentence("no_rate")})}function Ba(n,{kind:t,wholes:e}){return t!==
n.graph.vocabulary.kinds[ht]?n.say(t):n.sentence("extrapolated",{wholes:n.joined(e.map(s=>n.node(s)))})}function Da(n,{elsewhere:t,verdict:e}){if(!t||t.verdict===
e)return[];let s=n.joined(t.layers.map(r=>n.say(r))),o=t.findings?"elsewhere":"elsewhere_by_paths";return[n.sentence(o,{layers:s,findings:t.findings,verdict:n.say(
t.verdict)})]}function Pa(n,{disagreement:t,mechanism:e}){return t?[n.sentence("disagreement",{mechanism:n.say(e)})]:[]}function za(n,{sensitivity:{flips:t,without:e},
verdict:s,direct:o,paths:r}){if(t.length){let i=[...o?[o]:[],...r.flatMap(l=>l.steps)],c=new Set(i.flatMap(l=>l.edges)),a=t.map(l=>n.study(l,c));return[n.sentence(
"flips",{flips:n.joined(a,"flips")})]}return e.size>1&&s!==xt(n.graph.vocabulary)?[n.sentence("steady")]:[]}function pt(n){return n.length?`[${n.join(", ")}]`:""}function We({vocabulary:n},{doi:t,pmid:e}){let[s,o]=n.links;return[...t?[Pt(s,{doi:t})]:[],...e?[Pt(o,{pmid:e})]:
[]]}var Z=class{constructor(t,e){this.graph=t,this.lang=e}say(t){return io(this.graph.vocabulary,t,this.lang)}sentence(t,e){return re(this.graph.vocabulary,t,this.
lang,e)}joined(t,e="words"){return t.join(this.sentence(`between_${e}`))}get language(){return this.graph.vocabulary.languages.indexOf(this.lang)}effect(t){let{
signs:e}=this.graph.vocabulary;return this.say(Object.keys(e).find(s=>e[s]===t)??t)}outcome(t){let[,...e]=this.graph.vocabulary.outcomes.find(([s])=>s===t)??[t];
return e[this.language]}either(t,e){return this.lang==="zh"&&e?e:t}sex(t,e){let s=this.graph.vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(s,t)||!e?
this.say(t):s[t][e==="human"?0:1]}node(t){let e=this.graph.nodes.get(t);return e?this.either(e.name,e.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,e=""){
if(this.graph.nodes.has(t))return this.node(t);let s=this.graph.contexts.get(t);return s?this.either(s.name,s.name_zh):this.sex(t,e)}size({effect_size:t,effect_metric:e,
ci_low:s,ci_high:o}){if(t===null)return"";let r=`${this.graph.vocabulary.symbols[e]} = ${G(t)}`;return s===null||o===null?r:`${r} [${G(s)}, ${G(o)}]`}chips(t){let{
dose_min:e,dose_max:s,dose_unit:o,analysis:r,tendency:i,certainty:c}=t;return[this.sex(t.sex,t.species),this.say(t.species),...t.population.map(a=>this.named(a)),
e===null||s===null?"":ut([e,s,o]),this.say(t.route),t.site&&`@ ${this.node(t.site)}`,this.say(t.regimen),...t.setting.map(a=>this.named(a)),t.sample_size===null?
"":`n=${t.sample_size}`,this.size(t),r&&this.say(`${r} analysis`),i&&this.say(`leaning to ${i}`),["tentative","speculative"].includes(c)?this.say(c):""].filter(
Boolean)}paper(t){return this.graph.shortNames.get(t)??t}source(t){return t.citation.length?pt(t.citation):t.reference.length?t.reference.map(e=>this.paper(e)).
join("; "):t.section?`${this.say("uncited")}, §${t.section}`:this.say("uncited")}study(t,e=[]){let{references:s,papers:o}=this.graph;if(!(s.has(t)||t.includes(
"+")))return this.sentence("own_word");let r=S(new Set(Array.from(e).flatMap(a=>a.reference))),i=t.split("+").flatMap(a=>{let l=r.filter(u=>o.study.get(u)===a);
return l.length?l:[a]}),c=i.flatMap(a=>s.get(a)?.citation??[]);return pt(c)||i.map(a=>this.paper(a)).join("; ")}where(t){let e=[this.sex(t.sex,t.species),this.say(
t.species),t.population&&this.named(t.population),Oe(t,"dose"),this.say(t.route),this.say(t.regimen),...t.setting.map(s=>this.named(s))];return this.joined(e.filter(
Boolean))||this.say("in any context")}missing({subject:t,object:e,lacks:s},o=""){let r={subject:this.node(t),object:this.node(e)};if(s[0][0]==="effect")return this.
sentence("directionless",r);let i=o||s.find(([a])=>a==="species")?.[1],c=s.map(([a,l])=>this.sentence("lack",{key:this.say(a),value:this.named(l,i)}));return this.
sentence("missing",{...r,lacks:this.joined(c)})}};function Fe(n,t,e){let s=Object.keys(n.columns[t]);return Object.fromEntries(s.map(o=>[o,e[o]]))}var[Ha,Wa]=Fa();function Fa(){let n=[];for(let e=2;n.length<64;e+=1)n.every(s=>e%s)&&n.push(e);let t=e=>e%1*4294967296|0;return[n.slice(0,8).map(e=>t(Math.sqrt(
e))),n.map(e=>t(Math.cbrt(e)))]}function Vo(n){let t=Math.ceil((n.length+9)/64)*64,e=new Uint8Array(t);for(let i=0;i<n.length;i+=1)e[i]=n.charCodeAt(i);e[n.length]=
128;let s=new DataView(e.buffer);s.setUint32(t-8,Math.floor(n.length*8/4294967296)),s.setUint32(t-4,n.length*8%4294967296);let o=Int32Array.from(Ha),r=new Int32Array(
64);for(let i=0;i<t;i+=64)Ua(o,r,s,i);return Array.from(o,i=>(i>>>0).toString(16).padStart(8,"0")).join("")}function rt(n,t){return n>>>t|n<<32-t}function Ua(n,t,e,s){
for(let h=0;h<16;h+=1)t[h]=e.getInt32(s+h*4);for(let h=16;h<64;h+=1){let[d,m]=[t[h-15],t[h-2]],g=rt(d,7)^rt(d,18)^d>>>3,y=rt(m,17)^rt(m,19)^m>>>10;t[h]=t[h-16]+
g+t[h-7]+y}let[o,r,i,c,a,l,u,f]=n;for(let h=0;h<64;h+=1){let d=rt(a,6)^rt(a,11)^rt(a,25),m=f+d+(a&l^~a&u)+Wa[h]+t[h]|0,y=(rt(o,2)^rt(o,13)^rt(o,22))+(o&r^o&i^r&
i)|0;[f,u,l,a,c,i,r,o]=[u,l,a,c+m|0,i,r,o,m+y|0]}for(let[h,d]of[o,r,i,c,a,l,u,f].entries())n[h]+=d}var Ga=16;function Ft(n,t){let e=Yo.get(t)??Ka(n,t);return Yo.set(t,e),e}var Yo=new WeakMap;function Ka(n,{question:t,verdict:e,direct:s,paths:o}){let{source:r,
target:i,context:c,layers:a,max_hops:l}=t,u=new Set([...s?[s]:[],...o.flatMap(d=>d.steps)]),f=new Map([...u].flatMap(d=>d.edges.map(m=>[m.id,m]))),{matches:h}=n.
vocabulary;return It({question:[r,i,qn(c),a,l],verdict:e,paths:o.map(d=>[d.nodes,d.sign,h[d.match],d.counted]),findings:S(f.keys()).map(d=>Vn(n,f.get(d)))})}function qn(n){
let t=Object.entries(Y(n));return Object.fromEntries(t.map(([e,s])=>[e,typeof s=="number"?new Ge(s):s]))}function It(n){return Vo(Ue(n)).slice(0,Ga)}var Ge=class{constructor(t){
this.value=t}toString(){return Number.isInteger(this.value)?`${this.value}.0`:String(this.value)}};function Vn(n,t){let e=Object.entries(Fe(n.vocabulary,"edges",
t));return Object.fromEntries(e.map(([s,o])=>[s,qa(o)]))}function qa(n){return n===null?"":Array.isArray(n)?n.join("|"):typeof n=="number"?G(n):String(n)}function Ue(n){
return Array.isArray(n)?`[${n.map(Ue).join(", ")}]`:n instanceof Ge?String(n):typeof n=="object"&&n!==null?`{${Object.entries(n).sort(([e],[s])=>gt(e,s)).map(([
e,s])=>`${Ue(e)}: ${Ue(s)}`).join(", ")}}`:JSON.stringify(n).replace(Va,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Va=/[\u007f-\uffff]/g;function Ut(n){let t=Math.floor(n);return n-t!==.5?Math.round(n):t%2===0?t:t+1}function Ke(n){return Number.isInteger(n*8)&&!Number.isInteger(n*4)?(Ut(n*100)/100).
toFixed(2):n.toFixed(2)}function qe(n){return`${Ut(n*100)}%`}var Ya=/e([+-])(\d)$/,Xa=1e-4;function Xo(n){let t=Number(n.toPrecision(1));return t<Xa?t.toExponential(
0).replace(Ya,"e$10$2"):String(t)}var Ve=5,Ja=/[&<>"']/g,Za={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"},Qa=/[^\S\n ]/g,tl=/[\p{C}\p{Zl}\p{Zp}]/gu,el=/^https?:\/\//,nl=/\.?0+$/;
function ae(n,t,e=""){return new Yn(t,e).document(n)}var Yn=class{constructor({colours:t,fonts:e},s){this.colours=t,this.fonts=e,this.paper=s,this.shade=s==="da\
rk"?1:0}document({width:t,height:e,lang:s,title:o,description:r,marks:i}){let[c,a]=[_(t),_(e)],l=i.map(u=>this.mark(u)).join(`
`);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${c} ${a}" width="${c}" height="${a}" role="img" lang="${bt(s)}" font-family="${bt(this.fonts)}">\

<title>${bt(o)}</title>
<desc>${bt(r)}</desc>
${this.style()}<rect width="${c}" height="${a}"${this.look("paper","")}/>
${l}
</svg>
`}style(){if(this.paper)return"";let e=Object.keys(this.colours).sort(gt).map(s=>{let o=this.colours[s][1];return`.oxf-${s}{fill:${o}}.oxs-${s}{stroke:${o}}`});
return`${sl("style",`@media (prefers-color-scheme:dark){${e.join("")}}`)}
`}look(t,e){let s=[t&&`oxf-${t}`,e&&`oxs-${e}`].filter(Boolean).join(" "),o=t?` fill="${this.colours[t][this.shade]}"`:' fill="none"';return` class="${s}"${o}${e?
` stroke="${this.colours[e][this.shade]}"`:""}`}mark(t){switch(t.kind){case"group":return this.group(t);case"text":return this.text(t);case"polyline":return this.
polyline(t);case"circle":return this.circle(t);case"rect":return this.rect(t);default:{let{x1:e,y1:s,x2:o,y2:r,width:i,stroke:c}=t;return`<line ${`x1="${_(e)}" \
y1="${_(s)}" x2="${_(o)}" y2="${_(r)}"`} stroke-width="${_(i)}"${Jo(t)}${this.look("",c)}/>`}}}polyline({points:t,fill:e,stroke:s,width:o,closed:r}){let i=t.map(
([a,l])=>`${_(a)},${_(l)}`).join(" "),c=s?` stroke-width="${_(o)}"`:"";return`<${r?"polygon":"polyline"} points="${i}"${c}${this.look(e,s)}/>`}circle({x:t,y:e,radius:s,
fill:o,stroke:r,width:i}){let c=r?` stroke-width="${_(i)}"`:"";return`<circle cx="${_(t)}" cy="${_(e)}" r="${_(s)}"${c}${this.look(o,r)}/>`}group({marks:t,tooltip:e,
href:s,name:o}){let r=e?`<title>${bt(e)}</title>`:"",i=o?` data-name="${bt(o)}"`:"",c=r+t.map(a=>this.mark(a)).join("");return el.test(s)?`<a href="${bt(s)}" ta\
rget="_blank" rel="noopener noreferrer"${i}>${c}</a>`:`<g${i}>${c}</g>`}text({x:t,y:e,text:s,size:o,anchor:r,colour:i,bold:c,italic:a,turned:l}){let[u,f]=[_(t),
_(e)],h=l?`transform="translate(${u} ${f}) rotate(-90)"`:`x="${u}" y="${f}"`,d=r==="start"?"":` text-anchor="${r}"`,m=`${c?' font-weight="600"':""}${a?' font-st\
yle="italic"':""}`;return`<text ${h} font-size="${_(o)}"${d}${m}${this.look(i,"")}>${bt(s)}</text>`}rect(t){let{x:e,y:s,width:o,height:r,fill:i,stroke:c,hatch:a,
radius:l}=t,u=l?` rx="${_(l)}"`:"",h=`<rect ${`x="${_(e)}" y="${_(s)}" width="${_(o)}" height="${_(r)}"`}${u}${Jo(t)}${this.look(i,c)}/>`,d=a?ol(t):"";return d?
`${h}<path d="${d}" stroke-width="1.6"${this.look("",a)}/>`:h}};function bt(n){return n.replace(Qa," ").replace(tl,e=>e===`
`?e:"�").replace(Ja,e=>Za[e])}function _(n){return Ke(n).replace(nl,"")}function sl(n,t){return`<${n}>${t}</${n}>`}function Jo({dash:n}){return n?` stroke-das\
harray="${n}"`:""}function ol({x:n,y:t,width:e,height:s}){let o="";for(let r=Ve;r<=Math.floor((e+s)/Ve)*Ve;r+=Ve){let[i,c]=r<=s?[0,r]:[r-s,s],[a,l]=r<=e?[r,0]:[
e,r-e];i<a&&(o+=`M${_(n+i)} ${_(t+c)}L${_(n+a)} ${_(t+l)}`)}return o}var rl="，。；：、）】》！？”’",[il,cl]=[.8,.22],Gt=class{constructor(t){this.widths=new Map(Object.entries(t).flatMap(([e,s])=>[...s].map(o=>[o,+e])))}width(t,e,s=!1){
let o=0;for(let r of t)o+=this.widths.get(r)??(Xn(r)||r==="…"?100:70);return o/100*e*(s?1.16:1)}box({x:t,y:e,text:s,size:o,anchor:r,bold:i}){let c=this.width(
s,o,i),a=r==="start"?0:r==="end"?c:c/2;return{left:t-a,top:e-il*o,right:t-a+c,bottom:e+cl*o}}fitted(t,e,s,o=!1){if(this.width(t,s,o)<=e)return t;let r=[...t];for(;r.
length&&this.width(`${r.join("")}…`,s,o)>e;)r.pop();return`${r.join("").trimEnd()}…`}wrapped(t,e,s,o=!1){let r=[],i="";for(let c of al(t))for(i&&this.width(
(i+c).trimEnd(),s,o)>e?(r.push(i.trimEnd()),i=c.trimStart()):i+=c;this.width(i.trimEnd(),s,o)>e&&[...i].length>1;){let a=this.fitted(i,e,s,o),l=(a.endsWith("…")?
a.slice(0,-1):a)||[...i][0];r.push(l),i=i.slice(l.length).trimStart()}return i.trim()||!r.length?[...r,i.trimEnd()]:r}};function Xn(n){return Number(n.codePointAt(
0))>=11904}function al(n){let t=[],e="";for(let s of n)t.length&&(s===" "||rl.includes(s)||!ll(e,s))?t[t.length-1]+=s:t.push(s),e=s;return t}function ll(n,t){return n===
"（"?!1:n===" "||Xn(n)||Xn(t)}var ul=/ (et al\.|& .+) (?=\d)/g,fl=6,hl={study:"studies",finding:"findings"},Kt=class extends Z{constructor(t,e,s){super(t,e),this.data=s,this.ruler=new Gt(s.widths)}text(t,e={}){
return Pt(this.data.texts[t][this.language],e)}counted(t,e){return this.text(e===1?t:hl[t],{count:e})}question({source:t,target:e,context:s,layers:o}){return this.
text("question",{source:this.node(t),target:this.node(e),where:this.where(s),layers:this.joined(o.map(r=>this.say(r)))})}found({verdict:t,strength:{level:e},direct:s}){
let o=e?this.text("strength",{level:this.say(e)}):"",r={verdict:this.say(t),strength:o};if(!s)return`${this.text("no_direct")} · ${this.text("verdict",r)}`;let i=new Set(
s.findings.filter(({edge:a})=>a.signed).map(({study:a})=>a)).size,c={findings:s.findings.length,studies:i,counted:s.results.length};return this.text("direct",{...r,
counts:this.text("findings_of",c)})}stamp(t,e="stamp"){return this.text(e,{version:this.data.version,hash:t})}grouped(t){return this.text("by_key",{key:this.say(
t)})}category(t){return Object.hasOwn(this.data.texts,t)?this.text(t):this.say(t)}categoryPlace(t){let{categories:e}=this.data;return e.includes(t)?e.indexOf(t):
e.length}metric(t){let{eponyms:e}=this.data;if(this.lang==="en"&&Object.hasOwn(e,t))return e[t];let[s,o]=[this.say(t),this.graph.vocabulary.symbols[t]];return s.
includes(o)?s:`${s} (${o})`}who(t){return t.reference.length?[t.reference.map(s=>this.paper(s)).join("; "),pt(t.citation)].filter(Boolean).join(" "):this.source(
t)}tooltip(t){let e=t.slice(0,fl).map(o=>`${this.statement(o)} (${this.who(o)})`),s=t.length-e.length;return[...e,...s?[`… +${s}`]:[]].join(`
`)}address(t){return t.map(s=>this.graph.references.get(s)).map(s=>s?dl(s):"").find(Boolean)??""}short(t){let e=t.split("+");if(!this.graph.references.has(e[0]))
return this.text("own_word");let s=this.paper(e[0]).replace(ul," ");return e.length>1?`${s} +${e.length-1}`:s}};function dl({doi:n,pmid:t}){return n?`https://do\
i.org/${n}`:t?`https://pubmed.ncbi.nlm.nih.gov/${t}/`:""}function p(n,t={},...e){let s=document.createElement(n);for(let[o,r]of Object.entries(t))typeof r=="function"?s.addEventListener(o.slice(2),r):r===!0?s.setAttribute(
o,""):typeof r=="string"&&s.setAttribute(o,r);return s.append(...Ye(e)),s}function Ye(n){return n.flatMap(t=>t instanceof Element||typeof t=="string"?t===""?[]:
[t]:t?Ye(t):[])}function le(n){return n.target instanceof HTMLInputElement||n.target instanceof HTMLSelectElement?n.target.value:""}function ue(n){return n.target instanceof
HTMLInputElement&&n.target.checked}function tt(n,t,e,s,o){return p("select",{id:n,"aria-label":o,onchange:r=>s(le(r))},e.map(([r,i])=>p("option",{value:r,selected:r===
t},i)))}var pl={"+":"up","-":"down",0:"null",conflicting:"mixed",mixed:"mixed"};function Jn(n,t){return t==="="?"–":n.graph.vocabulary.arrows[t]}function Q(n,t,e=n.
sign(t)){return p("span",{class:`sign sign-${pl[t]??"open"}`,title:e},p("span",{"aria-hidden":"true"},Jn(n,t)),p("span",{class:"unseen"},e))}function $t(n,t,e){
let s=n.explained(t);return s?p("span",{class:"term",title:s},e):e}function Zn(n,t){return t.signed?Q(n,t.sign):Q(n,"=",n.say(t.predicate))}var ml=/[?#]/g;function gl(n,{
doi:t,pmid:e}){let s=(r,i)=>p("a",{href:r,rel:"noopener noreferrer",target:"_blank"},i),o=encodeURI(t).replace(ml,encodeURIComponent);return[...We(n,{doi:o,pmid:""}).
map(r=>s(r,`doi:${t}`)),...e?[s(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(e)}/`,`PMID ${e}`)]:[]]}function Qn(n,{silentBecause:t}){return t?`${n.say(
"not counted")}: ${n.say(`because_${t}`)}`:""}function Xe({graph:n,words:t},e){let{t:s}=t,{edge:o,match:r}=e,i=Qn(t,e),c=n.flags.get(o.id)??[],a=o.reference.map(
u=>n.references.get(u)).filter(u=>u!==void 0),l=o.section&&(o.reference.length||o.citation.length)?` §${o.section}`:"";return p("article",{class:`card ${r===M.
COMPATIBLE||i?"light":""}`,id:`finding-${o.id}`,"data-finding":o.id,"data-counted":String(!i)},p("h3",{},Zn(t,o)," ",`${t.node(o.subject)} → ${t.node(o.object)}`),
p("p",{},t.statement(o)),yl(t,e),i?p("p",{class:"silent"},i):null,wl(n,t,o).map(u=>p("p",{class:"warning"},u)),c.map(u=>xl(t,u)),o.note?p("p",{class:"note"},p("\
strong",{},`${s.note}: `),o.note):null,p("p",{class:"source"},t.source(o),l," · ",p("code",{},o.id)),a.map(u=>bl(t,u)))}function yl(n,t){let{edge:e,match:s}=t,
o=n.text(n.graph.vocabulary.matches[s]);return p("ul",{class:"chips"},n.chips(e).map(r=>p("li",{},r)),e.signed?p("li",{class:"match"},$t(n,n.graph.vocabulary.matches[s],
o)):null,e.signed&&E(t)?p("li",{class:"match"},$t(n,"counted",n.say("counted"))):null,e.signed?null:p("li",{},n.say(e.predicate)),e.evidence_type?p("li",{},n.say(
e.evidence_type)):null,p("li",{},$t(n,e.layer,n.say(e.layer))))}function wl(n,{t},{reference:e}){let s=e.filter(o=>n.retracted(o)).length;return s?[s===e.length?
t.retracted:t.partlyRetracted]:[]}function xl(n,t){return p("p",{class:"warning"},p("strong",{},`${n.t.reviewSays}: `),n.flag(t))}function bl(n,t){let{graph:e,t:s}=n,
o=gl(e,t);return p("p",{class:"source"},`${[n.paper(t.id),t.title,t.journal].filter(Boolean).join(". ")} `,o.map(r=>[r," "]),o.length?"":`(${s.unverified})`,t.citation.
length?` ${s.confidence(n.say(t.match_confidence))}`:"")}var qt=class{constructor({seconds:t,paths:e,looked_up_every:s}){this.until=Date.now()+t*1e3,this.left=e,this.every=s,this.counted=0,this.exhausted=!1}spend(){return this.
counted+=1,this.counted%this.every===0&&Date.now()>this.until&&(this.exhausted=!0),!this.exhausted}keep(){return this.left-=1,this.left<0&&(this.exhausted=!0),!this.
exhausted}};function Je(n,t){let e=new Map(Array.from(t,r=>[r.id,r])),s=[...e.values()],o=s.flatMap(r=>r.reference.filter(i=>n.retracted(i)));return[...n.audit.filter(({review_edges:r})=>r.
some(i=>e.has(i))),...S(new Set(o)).map(r=>$l(n,r,s))]}function $l(n,t,e){let s={who:n.shortNames.get(t)??t};return{id:`retracted-${t}`,citation:n.references.get(
t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:S(e.filter(o=>o.reference.includes(t)).map(o=>o.id)),statement:re(n.vocabulary,"retr\
action","en",s),statement_zh:re(n.vocabulary,"retraction","zh",s)}}var jt=class{constructor(t,{context:e,layers:s},o=!1){this.graph=t,this.layers=new Set(s),this.ownLayers=new Set(t.vocabulary.own_layers),this.fixesSpecies=e.species!==
"";let r=t.scoper.ofContext(e);this.asked=o?t.scoper.lettingIn(r,"healthy"):r,this.wantedControls=new Set(e.setting),this.holding=new Map,this.rules=[["speculat\
ive",kl],["retracted",i=>this.retracted(i)],["control",i=>this.control(i)],["hearsay",i=>this.hearsay(i)],["audited",i=>this.audited(i)],["pooled",(i,c)=>this.pooled(
i,c)],["other_species",(i,c)=>this.otherSpecies(i,c)],["less_specific",(i,c)=>this.lessSpecific(i,c)],["secondary",vl],["weaker_design",(i,c)=>this.weakerDesign(
i,c)]]}step(t){return this.judge(t.filter(e=>this.#t(e)).map(e=>this.#n(e)))}judge(t){if(!t.length)return null;let e=t.map(o=>E(o)?o:{...o,silentBecause:""}),s=x(
this.#o(e),o=>[!E(o),-o.match,o.edge.id]);return new Pe(s,this.graph)}#t(t){return!this.layers.has(t.layer)&&(t.signed||t.layer!==this.graph.vocabulary.base_layer)?
!1:!t.signed||this.#e(this.graph.scoper.ofEdge(t))}#e(t){let e=this.holding.get(t);return e===void 0&&(e=this.graph.scoper.scopes.share(t,this.asked),this.holding.
set(t,e)),e}#n(t){let e=t.signed?this.graph.scoper.openKeys(t,this.asked):[];return{edge:t,match:e.length?M.COMPATIBLE:M.ASSERTED,openKeys:e,study:t.study,level:t.
signed?this.#s(t):J,silentBecause:""}}#s(t){let{reference:e,evidence_type:s,predicate:o}=t;return!e.length||s==="narrative"||this.#i(t)?J:s==="randomized_trial"||
s==="experiment"?Tt:Wt(t)&&o==="affects"?Tt:Ht}#i(t){return this.ownLayers.has(t.layer)?!1:t.reference.every(e=>{let s=this.#c(e);return s.length>0&&!s.some(o=>Qo(
o,t))})}#c(t){let{papers:e,ownRows:s}=this.graph;return e.surelyIdentified(t)?(s.get(e.paper.get(t)??t)??[]).filter(r=>this.layers.has(r.layer)):[]}#o(t){let e=t.
filter(({edge:r})=>r.signed);if(!e.length)return t;let o=t.filter(({edge:r})=>!r.signed).map(r=>({...r,silentBecause:"anatomy"}));for(let[r,i]of this.rules){if(!e.
length)break;let c=new Set(e.filter(a=>i(a,e)));if(c.size){for(let a of c)o.push({...a,silentBecause:r});e=e.filter(a=>!c.has(a))}}return[...e,...o]}retracted({
edge:{reference:t}}){return t.length>0&&t.every(e=>this.graph.retracted(e))}control({edge:t}){return t.setting.filter(s=>this.graph.contexts.get(s)?.control).some(
s=>!this.wantedControls.has(s))}hearsay({edge:t}){return this.ownLayers.has(t.layer)||!t.reference.length?!1:t.reference.every(e=>this.#c(e).some(s=>Qo(s,t)&&kt(
s,t)&&this.#r(s,t)))}#r(t,e){let{scoper:s}=this.graph;return s.scopes.share(s.ofEdge(t),s.ofEdge(e))}audited({edge:t}){let{audited:e,edges:s,vocabulary:o}=this.
graph;return(e.get(t.id)??[]).some(({kind:r,paper_edges:i})=>{let a=i.map(l=>s.get(l)).filter(l=>l!==void 0).filter(l=>this.layers.has(l.layer));return o.scope_only.
includes(r)?a.some(l=>l.object===t.object&&this.#r(l,t)):a.length>0})}pooled(t,e){if(!this.graph.papers.pooled.size)return!1;let s=t.edge.evidence_type==="syste\
matic_review";return e.some(o=>Wt(o.edge)&&this.#a(o,t)||s&&this.#a(t,o))}#a(t,e){let s=this.graph.papers.pooled.get(t.study);return!s||e.study===t.study?!1:e.study.
split("+").every(o=>s.has(o))&&kt(t.edge,e.edge)}otherSpecies({edge:t},e){if(this.fixesSpecies||!t.species||t.species===zt)return!1;let{scoper:s}=this.graph;return e.
some(o=>kt(t,o.edge)&&H(o)&&o.edge.reference.length>0&&s.isHuman(s.ofEdge(o.edge)))}lessSpecific({edge:t,match:e,openKeys:s},o){return e===M.ASSERTED||s.length===
1&&s[0]==="sex"&&this.ownLayers.has(t.layer)?!1:o.some(r=>r.match===M.ASSERTED&&H(r)&&!r.edge.analysis&&(r.edge.reference.length>0||!t.reference.length)&&kt(t,r.
edge))}weakerDesign({edge:t,study:e},s){if(s.length===1)return!1;let o=Sl(s),r=o.get(e)??J,i=s.filter(c=>H(c)&&(o.get(c.study)??0)>r&&kt(t,c.edge));return i.length>
0&&!Ml(i,this.graph.vocabulary.small)}};function kl({edge:n}){return n.certainty==="speculative"}function vl({edge:n,study:t,openKeys:e},s){return n.analysis?s.
some(o=>o.study===t&&!o.edge.analysis&&kt(n,o.edge)&&o.openKeys.length<=e.length):!1}function kt(n,t){return Zo(n.subject_aspect,t.subject_aspect)&&Zo(n.object_aspect,
t.object_aspect)}function Zo(n,t){return n===t||!(n&&t)}function Qo(n,t){return n.subject===t.subject&&n.object===t.object}function Sl(n){let t=new Map;for(let{
study:e,level:s}of n)t.set(e,Math.max(s,t.get(e)??J));return t}function Ml(n,t){return n.some(({edge:s,study:o})=>o!==n[0].study||s.sign!=="0")?!1:Math.max(...n.
map(({edge:s})=>s.sample_size??0))<t&&!n.some(({edge:s})=>Wt(s))}function*tr(n,t,e,s,o){let r=Vt(t,s,o-1),i=[e];function*c(a,l){for(let u of n(a))u===s?yield[...i,s]:l>1&&(r.get(u)??1/0)<l&&!i.includes(u)&&(i.push(u),yield*c(
u,l-1),i.pop())}e!==s&&(yield*c(e,o))}function Vt(n,t,e){let s=new Map([[t,0]]);for(let[o,r]of s){if(r>=e)break;for(let i of n(o))s.has(i)||s.set(i,r+1)}return s}var et=class{constructor(t,e,{healthy:s=!1,decidingOnly:o=!1,passes:r=()=>!0}={}){this.graph=t,this.counting=new jt(t,e,s),this.decidingOnly=o,this.passes=r,this.
onward=new Map,this.back=new Map,this.judged=new Map}from(t){let e=this.onward.get(t);return e||(e=this.#t(this.graph.successors.get(t),s=>this.step(t,s)),this.
onward.set(t,e)),e}to(t){let e=this.back.get(t);return e||(e=this.#t(this.graph.predecessors.get(t),s=>this.step(s,t)),this.back.set(t,e)),e}#t(t,e){let s=new Map;
for(let o of t?.keys()??[]){let r=e(o);r&&(r.mayBeCausal||!this.decidingOnly)&&s.set(o,r)}return s}step(t,e){let s=this.judged.get(t);s||(s=new Map,this.judged.
set(t,s));let o=s.get(e);if(o===void 0){let r=this.graph.successors.get(t)?.get(e)??[];o=this.counting.step(r.filter(this.passes)),s.set(e,o)}return o}all(){return[
...this.graph.nodes.keys()].flatMap(t=>[...this.from(t).values()])}};function fe(n,t,e,s){return ts(new et(n,t,e),t,s)}function ts(n,t,e=new qt(n.graph.vocabulary.
budget)){let{source:s,target:o}=t;if(s===o)throw new Error(`a path needs two ends, and both are ${s}`);return new ze(n.counting,n.step(s,o),()=>Ol(n,t,e),e)}function Ol(n,{
source:t,target:e,max_hops:s},o){let{counting:r}=n,{scopes:i}=n.graph.scoper,c=Vt(m=>n.to(m).keys(),e,s-1),a=[],l=[],u=new Set([t]),f=(m,g)=>m===e?l.length>0:!u.
has(m)&&(c.get(m)??1/0)<g,h=m=>{o.keep()&&a.push(new dt(i,[...l],m,r.asked))},d=(m,g,y)=>{for(let[w,T]of n.from(m)){if(!o.spend())return;if(!f(w,y))continue;let z=Gn(
i,g,T);l.push(T),w===e?h(z):(u.add(w),d(w,z,y-1),u.delete(w)),l.pop()}};return d(t,Un,s),a}function er(n,t,e,{passes:s,budget:o}={}){let r=i=>t.layers.length===1&&t.layers[0]===i?e:fe(n,{...t,layers:[i]},{decidingOnly:!0,passes:s},o).verdict;return new Map(
Et(n.vocabulary,"layer").map(i=>[i,r(i)]))}function nr(n,t,{passes:e,budget:s}={}){let o=Et(n.vocabulary,"layer"),r=o.filter(l=>!t.layers.includes(l));if(!r.length)
return null;let i=fe(n,{...t,layers:o},{decidingOnly:!0,passes:e},s),a=(i.direct?.edges??[]).filter(l=>l.signed&&r.includes(l.layer)).length;return{layers:r,findings:a,
verdict:i.verdict}}function sr(n,t,{direct:e,paths:s}){let r=[...s.filter(a=>a.decides).flatMap(a=>a.steps),...e?[e]:[]],i=new Map;for(let a of new Set(r)){let l=a.gaps.length?El(
t,a):[];l.length&&i.set(a,or(t.graph,n.context,a,l))}let c=r.map(a=>i.get(a)).filter(a=>a!==void 0);return c.length||r.length||(c=Al(s)),c.length||r.length||(c=
[...Tl(n,t)]),_l(c)}function El({graph:n,counting:{asked:t},passes:e},{subject:s,object:o,gaps:r}){let a=(n.successors.get(s)?.get(o)??[]).filter(l=>l.signed&&e(
l)&&n.scoper.match(l,t)!==M.EXCLUDED).map(l=>n.scoper.openKeys(l,t));return U([r,...a],l=>l.length)??r}function _l(n){let t=new Map;for(let e of n){let s=JSON.stringify(
e);t.set(s,{one:e,count:(t.get(s)?.count??0)+1})}return x(t.values(),({one:e,count:s})=>[-s,e.subject,e.object,e.lacks]).map(({one:e})=>e)}function or({vocabulary:n},t,{
subject:e,object:s},o){let r=o.map(c=>c==="species"&&!t.species?"population":c),i=n.keys.filter(c=>r.includes(c));return{subject:e,object:s,lacks:i.map(c=>[c,Oe(
t,c)])}}function Al(n){return n.filter(e=>e.counted).flatMap(e=>e.steps).filter(e=>e.sign==="?").map(({subject:e,object:s})=>({subject:e,object:s,lacks:[["effec\
t","direction"]]}))}function*Tl({source:n,target:t,context:e,max_hops:s},o){let r=jl(o),{onward:i,back:c}=Il(o.graph),a=Ll(r,Vt(i,n,s),Vt(c,t,s)),l=!1;for(let u=a;u<=
s&&!l;u+=1)for(let f of tr(i,c,n,t,u))for(let[h,d]of f.slice(1).entries()){let m=r.get(f[h])?.get(d);m&&(l=!0,yield or(o.graph,e,{subject:f[h],object:d},m))}}function Il({
successors:n,predecessors:t}){return{onward:e=>n.get(e)?.keys()??[],back:e=>t.get(e)?.keys()??[]}}function jl({graph:n,counting:{asked:t},passes:e}){let s=new Map;
for(let[o,r]of n.successors)for(let[i,c]of r){let l=c.filter(f=>f.signed&&e(f)).map(f=>n.scoper.scopes.separators(n.scoper.ofEdge(f),t)),u=U(l,f=>Nl(n,f))??[];u.
length&&s.set(o,(s.get(o)??new Map).set(i,u))}return s}function Nl(n,t){let e=n.vocabulary.keys;return t.reduce((s,o)=>s*(e.length+1)+e.indexOf(o)+1,0)}function Ll(n,t,e){
let s=1/0;for(let[o,r]of n)for(let i of r.keys())s=Math.min(s,(t.get(o)??1/0)+1+(e.get(i)??1/0));return s}var Cl=4;function Yt(n,{source:t,target:e,context:s={},layers:o=[],max_hops:r=Cl}){return{source:t,target:e,context:lt(s),layers:n.layers(o),max_hops:r}}var Rl={human_only:({scoper:n},{edge:t})=>n.isHuman(n.ofEdge(t)),trials_only:(n,{edge:t})=>t.evidence_type==="randomized_trial",patients_only:({nodes:n},{edge:t})=>t.
population.some(e=>n.has(e))};function rr(n,t){let e=new Set(t.direct?.studies);if(t.directSign==="?")for(let r of t.causalPaths)for(let i of r.studies)e.add(i);
let s=new Map(S(e).map(r=>[r,t.verdictKeeping(i=>i.study!==r)])),o=[...s].filter(([,r])=>r!==t.verdict).map(([r])=>r);return{without:s,flips:o,scenarios:Bl(n,t)}}
function Bl(n,t){let e=new Map(Object.entries(Rl).map(([o,r])=>[o,t.verdictKeeping(i=>r(n,i))])),s=Dl(t);if(s){let o=new Set(s.edges.map(({id:r})=>r));e.set("wi\
thout_weakest_step",t.verdictKeeping(({edge:r})=>!o.has(r.id)))}return e}function Dl(n){if(n.decidedBy==="direct")return n.direct;let t=n.causalPaths.flatMap(e=>e.
steps.filter(s=>s.signed));return Se(t,({gaps:e,studies:s,subject:o,object:r})=>[e.length,-s.size,o,r])??null}var[ns,es,Ze,ir]=[0,1,2,3];function cr(n,t,e){let{vocabulary:s}=n;if(Ko(s,e.verdict))return{level:null,reasons:[]};if(e.decidedBy!=="direct"||!e.direct)return{level:s.
strengths[ns],reasons:["mechanism_only"]};let o=Pl(e.direct.results,e.directSign),[r,i]=zl(s,o),c=Wl(n,t,e,o);return{level:s.strengths[Math.max(r-c.length,ns)],
reasons:[i,...c]}}function Pl(n,t){return n.filter(({signs:e})=>t===ot?e.size>0:e.has(t))}function ar(n){return n.reduce((t,{people:e})=>t+e,0)}function zl({many:n},t){
let e=t.filter(({level:r})=>r===Tt),s=e.filter(r=>r.pooled);if(s.some(({people:r})=>r>=n.people))return[ir,"pooled_controlled_many"];if(e.length>=n.several&&ar(
e)>=n.more_people)return[ir,"several_controlled_many"];if(s.length)return[Ze,"pooled_controlled"];if(e.length>1)return[Ze,"two_controlled"];if(e.some(({people:r})=>r>=
n.people))return[Ze,"one_controlled_many"];let o=t.filter(({level:r})=>r===Ht);return Hl(n.people,o,e.length)}function Hl(n,t,e){let s=ar(t);return(t.some(({pooled:o})=>o)||
t.length>1)&&s>=n?[Ze,"several_observational_many"]:e?[es,"one_controlled"]:s>=n?[es,"one_observational_many"]:t.length>1?[es,"two_observational"]:[ns,t.length?
"one_observational":"no_study"]}function Wl(n,t,e,s){let o=s.flatMap(({findings:i})=>i.map(({edge:c})=>c)),r=s.filter(({openKeys:i})=>i.length).length;return[...e.
contested||e.directSign===ot?["contested_evidence"]:[],...r*2>s.length?["indirect"]:Fl(t,o)?["only_animals"]:[],...o.every(i=>i.certainty==="tentative"||i.analysis)?
["tentative_only"]:[],...o.some(i=>n.audited.has(i.id))?["audited_reading"]:[]]}function Fl({context:n},t){return!n.species&&t.every(({species:e})=>e!==""&&e!==
zt)}function ur(n,t,e,s){let{vocabulary:o,nodes:r}=n,{budget:i,verdict:c}=e,a=r.get(t.target)?.category??"";if(i.exhausted||c!==xt(o)||o.suggests.no_targets.includes(
a))return null;let l=lr(n,e,!1);return l||r.get(t.context.population)?.category!=="Disorder"?l:lr(n,fe(n,t,{healthy:!0,passes:s},i),!0)}function lr(n,t,e){let{most_steps:s,
hit_rates:o}=n.vocabulary.suggests,r=t.paths.filter(y=>y.counted&&y.steps.length<=s&&Gl(n,y)),i=r.filter(y=>C(y.sign)),[c]=x(i,y=>[y.kind,y.steps.length,y.nodes]);
if(!c)return null;let{sign:a,steps:l}=c,u=r.filter(y=>y.kind===c.kind&&y.steps.length<=l.length);if(u.some(y=>y.sign===st||y.sign===ot))return null;let f=x(u.filter(
y=>C(y.sign)),y=>y.nodes);if(f.some(y=>y.sign!==a))return null;let h=n.vocabulary.kinds[c.kind],d=S(new Set(f.flatMap(y=>[...y.studies]))),m=f.map(y=>y.nodes),g=[
...new Set(f.flatMap(Ul))];return{sign:a,kind:h,paths:m,wholes:g,studies:d,hitRate:o[h],inHealthy:e}}function Ul({steps:n}){let t=n.find(e=>e.kind===ht);return t?
[t.subject]:[]}function Gl(n,{nodes:t}){return t.slice(1,-1).every(e=>n.nodes.get(e)?.category!=="Biomarker")}function ss(n,t,e){let s=Yt(n,t);return os(new et(n,s,{passes:e}),s)}function os(n,t){let{graph:e,passes:s}=n,o=new qt(e.vocabulary.budget),r=ts(n,t,o),{verdict:i,
decidedBy:c,mechanismVerdict:a,direct:l,paths:u}=r,f=xt(e.vocabulary),h=r.deciding.map(g=>g.match),d=[...l?[l]:[],...u.flatMap(g=>g.steps)],m=ql({question:t,verdict:i,
decidedBy:c,mechanism:a,direct:l,paths:u,contested:r.contested,disagreement:c==="direct"&&a!==i&&a!==f,match:h.length?Math.max(...h):null,leans:r.leans},{strength:()=>cr(
e,t,r),specific:()=>Vl(r),foundIn:()=>Yl(e,r),suggests:()=>ur(e,t,r,s),byLayer:()=>er(e,t,i,{passes:s,budget:o}),elsewhere:()=>nr(e,t,{passes:s,budget:o}),resolving:()=>He(
e.vocabulary,i)?r.resolving:null,reported:()=>r.reported,missing:()=>sr(t,n,r),sensitivity:()=>rr(e,r),cautions:()=>Je(e,new Set(d.flatMap(g=>g.edges))),complete:()=>Kl(
o,m)});return m}function Kl(n,{suggests:t,byLayer:e,elsewhere:s,sensitivity:o}){return!!(o||t||e||s)&&!n.exhausted}function ql(n,t){for(let[e,s]of Object.entries(
t)){let o;Object.defineProperty(n,e,{enumerable:!0,get:()=>(o??={value:s()},o.value)})}return n}function Vl({direct:n,decidedBy:t}){if(!n||t!=="direct")return null;
let e=n.results.filter(({openKeys:s})=>!s.length);return e.length&&e.length<n.results.length?W(e):null}function Yl({scoper:n},{decidingSteps:t,counting:{asked:e}}){
let s=t.flatMap(i=>i.speaking.filter(H)),o=n.common(new Set(s.map(({edge:i})=>n.ofEdge(i)))),r=n.common([e]);return new Map([...o].filter(([i,c])=>c.join()!==r.
get(i)?.join()))}var Xl=["opposite","null"],Jl=["unresolved","partly","explained"];function fr(n,t){let e=t.map(s=>Zl(n,s)).filter(s=>s!==null);return x(e,({kind:s,status:o,subject:r,
object:i})=>[Xl.indexOf(s),Jl.indexOf(o),r,i])}function Zl(n,{subject:t,object:e,speaking:s}){let o=s.map(({edge:l})=>l).filter(l=>l.signed),r=Ql(n,o);if(!r.length)
return null;let i=r.filter(l=>l.keys.length),c=r.filter(l=>!l.keys.length),a=({one:l,other:u})=>l.sign==="0"||u.sign==="0";return{subject:t,object:e,kind:r.every(
a)?"null":"opposite",status:c.length?i.length?"partly":"unresolved":"explained",keys:Ee(n.scoper.scopes.keys,i.map(l=>l.keys))??[],clashes:x(r,l=>[a(l),!l.keys.
length,l.one.id,l.other.id]),open:tu(n,c)}}function Ql(n,t){let{scoper:e}=n,s=t.filter(o=>o.sign!=="?");return s.flatMap((o,r)=>s.slice(r+1).filter(i=>o.sign!==
i.sign&&kt(o,i)).map(i=>({one:o,other:i,keys:e.scopes.separators(e.ofEdge(o),e.ofEdge(i))})))}function tu({scoper:n},t){return n.scopes.keys.filter(e=>t.some(({
one:s,other:o})=>{let[r,i]=[s,o].map(c=>n.scopes.value(n.ofEdge(c),e));return r===null!=(i===null)}))}function B({sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,route:i,regimen:c,setting:a}){return{sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,
route:i,regimen:c,setting:a}}function vt(n,t,e,s){if(e==="dose"){let o=s.indexOf(" ");return{...t,dose:Number(s.slice(0,o)),dose_to:null,dose_unit:s.slice(o+1)}}
if(e==="setting"){let o=n.contexts.get(s)?.group,r=t.setting.filter(i=>n.contexts.get(i)?.group!==o);return{...t,setting:[...r,s]}}return{...t,[e]:s}}var hr=new WeakMap;
function eu({scoper:n},t){let e=hr.get(t)??n.ofContext(B(t));return hr.set(t,e),e}function mt(n,t,e){let{effects:s,evidence:o,hidden:r}=t;return e.signed&&t.stated&&
n.scoper.openKeys(e,eu(n,t)).length||e.signed&&s.length&&!s.includes(e.effect)||e.signed&&o.length&&!o.includes(e.evidence_type)?!1:r.length?![e.subject,e.object].
some(i=>r.includes(n.nodes.get(i)?.category??"")):!0}function rs(n,t){let e=Yt(n,{source:t.from,target:t.to,context:B(t),layers:t.layers,max_hops:t.hops}),s=new et(
n,e,{passes:d=>mt(n,t,d)}),o=s.all(),r=new Map(o.flatMap(d=>d.findings.map(m=>[m.edge.id,m]))),c=t.from&&t.to&&t.from!==t.to?os(s,e):null,a=c&&t.one?nu(n,c):c,l=su(
o,a,t),u=new Set(l.flatMap(d=>[d.subject,d.object]));if(t.extent==="answer")for(let d of[t.from,t.to])d&&u.add(d);let f=fr(n,o),h=new Map(f.map(d=>[v(d),d]));return{
findings:r,answer:a,shown:l,nodes:u,conflicts:f,clashing:h}}function nu(n,t){let e=t.paths.filter(o=>!o.chimera),s=[...t.direct?[t.direct]:[],...e.flatMap(o=>o.
steps)];return Object.create(t,{paths:{value:e},cautions:{get:()=>Je(n,s.flatMap(o=>o.edges))}})}function Xt(n){if(!n)return new Set;let t=[...n.direct?[n.direct]:
[],...n.paths.flatMap(e=>e.steps)];return new Set(t.map(v))}function v({subject:n,object:t}){return`${n}>${t}`}function su(n,t,{extent:e}){if(e==="all")return n;
if(!t)return[];let s=[...t.direct?[t.direct]:[],...t.paths.flatMap(o=>o.steps)];return[...new Set(s)]}function dr(n,t){let{words:e,state:s}=n,{t:o}=e,r=t.match===null?"":e.graph.vocabulary.matches[t.match],i={"data-verdict":t.verdict,"data-match":r,"data-contest\
ed":String(t.contested),"data-strength":t.strength.level??""},{level:c}=t.strength;return[p("h2",{},`${o.question(e.node(s.from),e.node(s.to))} `,p("small",{id:"\
for-whom"},`· ${e.where(t.question.context)}`)),p("p",{class:`verdict verdict-${t.verdict}`,id:"verdict",...i},Q(e,pr(e,t.verdict)),` ${o.verdict}: `,p("strong",
{},e.say(t.verdict)),c?[" · ",$t(e,"strength",`${o.strength}: ${e.say(c)}`)]:"",p("br"),p("span",{id:"rests-on"},ou(e,t))),ru(n,t),cu(e,t),p("p",{id:"why"},Kn(
e,t))]}function pr({graph:n},t){let{verdicts:e}=n.vocabulary;return Object.keys(e).find(s=>e[s]===t)??"?"}function ou({t:n},{direct:t}){if(!t)return n.noDirect;
let e=new Set(t.findings.filter(({edge:s})=>s.signed).map(({study:s})=>s));return n.about(t.findings.length,e.size,t.results.length)}function ru(n,{direct:t,question:e}){
if(!t)return null;let{words:s}=n,o=Object.keys(Y(e.context)).length>0,r=new Map;for(let a of t.findings){let{silentBecause:l}=a;l&&r.set(l,[...r.get(l)??[],a])}
let i=(a,l)=>p("ul",{class:"studies"},a.map(u=>p("li",{},iu(n,u,l)))),c=[...r.values()].flat().length;return p("div",{id:"studies"},p("h3",{},$t(s,"counted",s.t.
counted)),i(t.findings.filter(E),o),c?p("details",{id:"silent"},p("summary",{},`${s.t.notCounted} (${c})`),Array.from(r,([a,l])=>[p("p",{class:"silent"},s.say(`\
because_${a}`)),i(l,!1)])):null)}function iu({words:n,change:t},{edge:e,openKeys:s},o){let r=[e.evidence_type&&n.say(e.evidence_type),e.sample_size===null?"":`n\
=${e.sample_size}`,n.sex(e.sex,e.species)].filter(Boolean),i=s.length?n.t.notTold(n.joined(s.map(c=>n.say(c)))):n.text("asserted");return p("button",{type:"butt\
on",class:"plain",title:n.statement(e),"data-study-line":e.id,onclick:()=>t({pick:`pair:${v(e)}`,tab:"evidence"})},Q(n,e.signed?e.sign:"="),` ${n.source(e)} `,p(
"small",{},[...r,...o?[i]:[]].join(" · ")))}function cu(n,{direct:t,verdict:e,leans:s,disagreement:o,mechanism:r,decidedBy:i}){if(!t||i!=="direct")return null;
let c=s?.sign??pr(n,e),l=t.results.filter(({signs:u})=>u.size&&![...u].some(f=>f===c)).map(u=>`${n.study(u.study,u.findings.map(({edge:f})=>f))}: ${n.outcome(De(
u))}`);return o&&l.push(`${n.say("mechanism paths")}: ${n.say(r)}`),l.length?p("p",{id:"against"},p("strong",{},`${n.t.against}: `),n.joined(l,"clauses")):p("p",
{id:"against"},p("strong",{},`${n.t.against}: `),n.t.nobody)}var mr=25,is=!1;function gr(){is=!1}function yr(n){let{words:t,state:e,view:s}=n,{t:o}=t;if(!(e.from&&e.to))return[p("p",{},o.noQuestion)];if(!s.answer)return[p(
"p",{},o.same)];let r=s.answer;return[dr(n,r),au(t,r),r.decidedBy==="nothing"?null:lu(t,r),uu(t,r),r.direct?[p("h3",{},o.direct),hu(n,r.direct)]:null,fu(n,r.paths),
gu(t,r)]}function au(n,{question:t,byLayer:e,elsewhere:s}){if(s){let r=n.joined(s.layers.map(i=>n.say(i)));return p("p",{id:"elsewhere"},n.t.elsewhere(r,s.findings,
n.say(s.verdict)))}if(t.layers.length<2)return null;let o=[...e].map(([r,i])=>[r,i,`${n.say(r)}: ${n.say(i)}`]);return p("div",{id:"by-layer"},p("h3",{},n.t.byLayer),
p("ul",{},o.map(([r,i,c])=>p("li",{"data-layer":r,"data-verdict":i,title:n.explained(r)},c))))}function lu(n,{sensitivity:t}){let{without:e,flips:s,scenarios:o}=t,
r=c=>{let a=e.get(c)??"";return p("li",{"data-study":c,"data-verdict":a},`${n.say("without")} ${n.study(c)}: ${n.say(a)}`)},i=(c,a)=>p("li",{"data-scenario":c,"\
data-verdict":a},`${n.say(c)}: ${n.say(a)}`);return p("details",{id:"sensitivity"},p("summary",{},n.t.robustness),p("ul",{},s.map(r),Array.from(o,([c,a])=>i(c,a))))}
function uu(n,{missing:t,question:e}){if(!t.length)return null;let s=t.map(o=>p("li",{"data-missing":v(o)},n.missing(o,e.context.species)));return p("details",{
id:"missing"},p("summary",{},`${n.t.missing} (${t.length})`),p("ul",{},s))}function fu(n,t){let{t:e}=n.words,s=is?t:t.slice(0,mr),o=()=>{is=!0,n.redraw();let r=document.
querySelectorAll("#panel-body [data-path]")[mr];r instanceof HTMLElement&&r.focus()};return[p("h3",{},e.paths(t.length)),p("ol",{class:"paths"},s.map(r=>p("li",
{},du(n,r)))),s.length<t.length?p("button",{type:"button",id:"more-paths",onclick:o},e.more(t.length-s.length)):null]}function hu(n,t){let{words:e,change:s}=n,o=v(
t);return p("button",{type:"button",class:"path","data-pair":o,onclick:()=>s({pick:`pair:${o}`,tab:"evidence"})},Q(e,t.signed?t.weighed.sign:"="),` ${e.node(t.subject)}\
 → ${e.node(t.object)} `,wr(n,t),xr(e,t))}function du(n,t){let{words:e,state:s,change:o}=n,r=t.nodes.join(">"),i=t.match===M.COMPATIBLE;return p("button",{type:"\
button",class:`path ${t.counted?"":"uncounted"} ${i?"light":""}`,"data-path":r,"data-sign":t.sign,"data-kind":e.graph.vocabulary.kinds[t.kind],"data-match":e.graph.
vocabulary.matches[t.match],"data-chimera":String(t.chimera),"data-speculative":String(t.speculative),"aria-pressed":String(s.pick===`path:${r}`),onclick:()=>o(
{pick:`path:${r}`,tab:"evidence"})},Q(e,t.sign)," ",e.node(t.nodes[0]),t.steps.map((c,a)=>[" ",p("span",{class:"step"},pu(e,c,t.signs[a]),xr(e,c),wr(n,c))," ",e.
node(c.object)]),p("small",{},mu(e,s,t).map(([c,a],l)=>[l?" · ":" ",$t(e,c,a)])))}function pu(n,t,e){return Q(n,e,t.signed?void 0:n.say(t.edges[0].predicate))}
function mu(n,t,e){let{t:s}=n,o=Object.keys(Y(B(t))).length>0,r=Se(e.steps,u=>u.gaps.length),i=e.gaps&&r?`${n.node(r.subject)} → ${n.node(r.object)}`:"",{kinds:c,
matches:a}=n.graph.vocabulary;return[[c[e.kind],n.say(c[e.kind])],[a[e.match],o?n.text(a[e.match]):""],["weakest",i&&`${s.weakest}: ${i}`],["chimera",e.chimera?
s.chimera:""],["speculative",e.speculative?s.speculative:""],["contested",e.contested?s.contested:""],["blocked",e.sign==="0"&&e.counted?s.blocked:""]].filter(([
,u])=>u)}function wr({graph:n,view:t,words:{t:e}},s){let o=t.clashing.get(v(s)),r=(c,a,l)=>p("span",{class:"clash",title:l},p("span",{"aria-hidden":"true"},c),p(
"span",{class:"unseen"},a)),i=s.speaking.some(({edge:c})=>n.flags.has(c.id));return[o?r(o.kind==="opposite"?"⇅":"∅",e.clash,e.kind[o.kind]):null,i?r("⚑",e.
reviewSays,e.reviewSays):null]}function xr(n,t){let e=t.papers.map(s=>n.paper(s));return p("span",{class:"cited"},[pt(t.cited),...e].filter(Boolean).join(" "))}
function gu(n,{cautions:t}){if(!t.length)return null;let e=t.map(s=>p("p",{class:"warning","data-flag":s.id},n.flag(s)));return[p("h3",{id:"cautions"},`${n.t.cautions}\
 (${t.length})`),e]}var br=["sex","species","population","route","regimen"],yu=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function cs(n,t){let e=[...n.edges.
values()].filter(l=>l.signed),s=e.filter(l=>t.layers.includes(l.layer)),o=B(t),r=s.filter(l=>mt(n,t,l)),i=vr(n,r),c={};for(let l of[...br,"dose","setting"]){let u=Qe(
n,s,l,br.includes(l)?String(Reflect.get(t,l)):"");c[l]=u.map(f=>{let h=n.scoper.ofContext(vt(n,o,l,f));return{value:f,count:$r(n,i,h),stated:wu(n,r,h,l,f)}})}let a=n.
scoper.ofContext(o);for(let[l,u]of yu){let f={...t,[l]:l==="layers"?n.words.layer:[]},h=e.filter(m=>f.layers.includes(m.layer)&&mt(n,f,m)),d=n.words[u].filter(m=>e.
some(g=>g[u]===m));c[l]=d.map(m=>{let g=h.filter(y=>y[u]===m);return{value:m,count:$r(n,vr(n,g),a)}})}return c}function $r({scoper:n},t,e){let s=0;for(let[o,r]of t)
n.scopes.share(o,e)&&(s+=r);return s}var kr=new WeakMap;function wu(n,t,e,s,o){let{scoper:r}=n,i=kr.get(n)??new Map;kr.set(n,i);let c=`${s} ${o}`;if(!i.has(c)){
let l=r.ofContext(vt(n,lt({}),s,o)),u=[...n.edges.values()].filter(f=>f.signed);i.set(c,new Set(u.filter(f=>!r.openKeys(f,l).length)))}let a=i.get(c);return t.filter(
l=>a.has(l)&&r.scopes.share(r.ofEdge(l),e)).length}function vr({scoper:n},t){let e=new Map;for(let s of t){let o=n.ofEdge(s);e.set(o,(e.get(o)??0)+1)}return e}function Qe(n,t,e,s=""){
if(e==="sex")return["female","male"];if(e==="dose")return xu(n,t);let o=new Set(t.flatMap(i=>Reflect.get(i,e)));return(e==="setting"?[...n.contexts.keys()]:n.words[e]).
filter(i=>o.has(i)||i===s)}function xu(n,t){let e=new Map;for(let{dose_min:s,dose_max:o,dose_unit:r}of t)for(let i of[s,o])i!==null&&e.set(`${i} ${r}`,[n.words.
dose_unit.indexOf(r),i]);return x(e,([,s])=>s).map(([s])=>s)}function Sr({speaking:n}){return n.filter(({edge:t,match:e})=>t.signed&&e===M.ASSERTED)}var tn=["opposite","differs","only_a","only_b","same"];function as(n,t){if(!t.by)return null;let[e,s]=[t.a,t.b].map(i=>bu(n,t,i)),o=S(new Set([...e.keys(),...s.
keys()])).map(i=>{let[c,a]=i.split(">"),l=[e,s].map(f=>f.get(i)??[]),u=l.map($u);return{subject:c,object:a,signs:u,edges:l.map(f=>f.map(({edge:h})=>h.id)),relation:ku(
u)}}),r={};for(let i of o)r[i.relation]=(r[i.relation]??0)+1;return{rows:o,counts:r}}function bu(n,t,e){let s={context:vt(n,B(t),t.by,e),layers:t.layers},r=new et(
n,s,{passes:i=>mt(n,t,i)}).all().map(i=>[v(i),Sr(i)]);return new Map(r.filter(([,i])=>i.length))}function $u(n){return n.length?W(R(n)).sign:""}function ku([n,t]){
return n?t?n===t?"same":n==="+"&&t==="-"||n==="-"&&t==="+"?"opposite":"differs":"only_a":"only_b"}var Mr={by:"",a:"",b:"",pick:""};function Or(n){let{words:t,state:e,overlay:s,view:o,change:r}=n,{t:i}=t,c=Xt(o.answer),a=x(s?.rows??[],u=>!c.has(v(u))),l=()=>r(
Mr);return[vu(n),s?p("button",{type:"button",id:"overlay-close",onclick:l},i.clear):p("p",{},i.noComparison),tn.filter(u=>s?.counts[u]).map(u=>[p("h3",{class:`r\
elation relation-${u}`,"data-relation":u,"data-count":String(s?.counts[u])},`${ls(t,e,u)} (${s?.counts[u]})`),p("ul",{class:"paths"},a.filter(f=>f.relation===u).
map(f=>p("li",{},Mu(n,f,c))))])]}function vu({graph:n,words:t,state:e,change:s}){let{t:o}=t,r=[...n.edges.values()].filter(h=>h.signed&&e.layers.includes(h.layer)),
i=h=>{let[d,m]=h?Qe(n,r,h):[];s(m===void 0?Mr:{by:h,a:d,b:m,pick:""})},c=(h,d,m)=>p("div",{class:"row"},p("label",{for:h},d),m),a=n.vocabulary.keys.map(h=>[h,t.
text(h)]),l=c("overlay-by",o.compareBy,tt("overlay-by",e.by,[["","–"],...a],i));if(!e.by)return l;let u=Qe(n,r,e.by).map(h=>[h,t.named(h)]),f=(h,d)=>{let m=`o\
verlay-${h}`;return c(m,d,tt(m,e[h],u,g=>s({[h]:g,pick:""})))};return[l,f("a",o.first),f("b",o.second)]}function Su({graph:n,words:t},e,s){let o=s.map(c=>n.edges.
get(c)).filter(c=>c!==void 0),r=new Set(o.map(({study:c})=>c)).size;if(!r)return`${t.named(e)}: ${t.t.untested}`;let i=[...new Set(o.map(c=>t.source(c)))].join(
" ");return`${t.named(e)}: ${t.t.studies(r)} ${i}`}function Mu(n,t,e){let{words:s,state:o,change:r}=n,i=v(t),c=(a,l)=>a?p("span",{class:l?"stratum-b":"stratum-a"},
Q(s,a)):p("span",{class:"sign"},"·");return p("button",{type:"button",class:"path","data-compared":i,onclick:()=>r({pick:`pair:${i}`,tab:"evidence"})},t.signs.
map(c),` ${s.node(t.subject)} → ${s.node(t.object)}`,[o.a,o.b].map((a,l)=>p("small",{},Su(n,a,t.edges[l]))),e.has(i)?null:p("small",{class:"note"},s.t.notHere))}
function ls(n,{a:t,b:e},s){let o=n.t.relation[s];return typeof o=="function"?o(n.named(t),n.named(e)):o}function Er(n){let{words:t,view:e}=n,{t:s}=t;if(!e.conflicts.length)return[p("p",{},s.noConflict)];let o=Xt(e.answer),r=e.conflicts.filter(c=>o.has(v(c))),i=e.conflicts.
filter(c=>!o.has(v(c)));return[p("h2",{},`${s.flips} (${e.conflicts.length})`),r.length?[p("h3",{id:"conflicts-here"},`${s.here} (${r.length})`),us(n,r)]:null,r.
length&&i.length?p("details",{id:"conflicts-elsewhere"},p("summary",{},`${s.others} (${i.length})`),us(n,i)):us(n,i)]}function us(n,t){let{words:e}=n,{t:s}=e,o=new Map;
for(let r of t){let i=_r(e,r)||s.status.unresolved;o.set(i,[...o.get(i)??[],r])}return x(o,([,r])=>-r.length).map(([r,i])=>[p("h4",{},`${s.flipsBy}: ${r} (${i.length}\
)`),p("ul",{class:"paths"},i.map(c=>p("li",{},Eu(n,c))))])}var fs=2;function Ou(n,{clashes:t}){let{t:e}=n,s=r=>{let i=[n.sex(r.sex,r.species),...r.population.map(
c=>n.named(c))].filter(Boolean);return`${n.graph.vocabulary.arrows[r.sign]} ${n.source(r)}${i.length?` (${i.join(", ")})`:""}`};return[...t.slice(0,fs).map(({one:r,
other:i})=>`${s(r)} ${e.versus} ${s(i)}`),...t.length>fs?[e.moreClashes(t.length-fs)]:[]]}function _r(n,{keys:t}){return t.map(e=>n.say(e)).join(" + ")}function Eu({
words:n,change:t},e){let{t:s}=n,{subject:o,object:r,kind:i,status:c,keys:a}=e,l=v(e);return p("button",{type:"button",class:"path","data-conflict":l,"data-statu\
s":c,"data-kind":i,"data-keys":a.join("|"),onclick:()=>t({pick:`pair:${l}`,tab:"evidence"})},p("span",{class:"clash","aria-hidden":"true"},i==="opposite"?"⇅":
"∅"),` ${n.node(o)} → ${n.node(r)} `,p("small",{},`${s.kind[i]} · ${s.status[c]} ${_r(n,e)}`),Ou(n,e).map(u=>p("small",{class:"versus"},u)))}function O([n,t,e,s],o="rule",r=1,i=""){return{kind:"line",x1:n,y1:t,x2:e,y2:s,stroke:o,width:r,dash:i}}function Nt(n,t={}){return{kind:"polyline",points:n,fill:"",
stroke:"",width:1,closed:!1,...t}}function D(n,t,e,s={}){return{kind:"circle",x:n,y:t,radius:e,fill:"",stroke:"",width:1.5,...s}}function j(n,t,e,s,o={}){return{
kind:"rect",x:n,y:t,width:e,height:s,fill:"",stroke:"",hatch:"",radius:0,dash:"",...o}}function $(n,t,e,s,o={}){return{kind:"text",x:n,y:t,text:e,size:s,...{anchor:"\
start",colour:"ink",bold:!1,italic:!1,turned:!1},...o}}function Ar(n,t="",e="",s=""){return{kind:"group",marks:n,tooltip:t,href:e,name:s}}var P={"+":"plus","-":"minus",0:"null","?":"muted",conflicting:"mixed",mixed:"mixed","=":"muted"};function N(n,t,e,s=6){let o=P[n];switch(n){case"+":case"-":return[
hs(n,t,e,s,o)];case"0":{let r=s*.95;return[D(t,e,s*.72,{stroke:o,width:1.6}),O([t-r*.8,e+r,t+r*.8,e-r],o,1.4)]}case"conflicting":return[hs("+",t-s*.62,e,s*.75,o),
hs("-",t+s*.62,e,s*.75,o)];case"mixed":{let r=s*.75;return[O([t-r,e-1.5,t+r,e-1.5],o,2),O([t,e-1.5-r,t,e-1.5+r],o,2),O([t-r,e+s,t+r,e+s],o,2)]}default:{let r={anchor:"\
middle",colour:o,bold:!0};return[$(t,e+s*.7,n==="?"?"?":"·",s*2,r)]}}}function hs(n,t,e,s,o){let r=n==="+"?1:-1,i=[[t-s,e+r*s*.8],[t+s,e+r*s*.8],[t,e-r*s*.9]];
return Nt(i,{fill:o,closed:!0})}var he="side",ps={[he]:[1,2],front:[0,2],top:[0,1]},nt=1.6,ds=2.5,Tr=.22,Ir=12;function jr(n){let t=n.flat(),[e,s]=[t.map(([o])=>o),t.map(([,o])=>o)];return{left:Math.
min(...e),right:Math.max(...e),low:Math.min(...s),high:Math.max(...s)}}var en=class{constructor(t,e,s){this.name=t,this.left=e,this.top=s}at(t){let[e,s]=ps[this.
name];return[this.left+t[e]*nt,this.top-t[s]*nt]}shown(t){return this.name===he?t.filter(([e])=>e<ds):t}numbered([t]){return this.name===he||t>-ds}};function Nr(n,t){
return n.filter(([e])=>e*t>0||Math.abs(e)<ds).slice(0,1)}function Lr([n,t],[e,s]){let[o,r]=[(n+e)/2+Tr*(s-t),(t+s)/2-Tr*(e-n)];return Array.from({length:Ir+1},(i,c)=>{
let a=c/Ir,[l,u,f]=[(1-a)**2,2*(1-a)*a,a**2];return[l*n+u*o+f*e,l*t+u*r+f*s]})}function Cr(n,t,e,s){let o=n.reduce((c,[,a])=>c+a,0),r=-.25;return[...n.flatMap(([
c,a])=>{if(!a)return[];let l=P[c];if(a===o)return[D(t,e,s,{fill:l})];let u=a/o,f=Math.max(3,Ut(24*u)),h=r;r+=u;let d=Array.from({length:f+1},(m,g)=>{let y=2*Math.
PI*(h+u*g/f);return[t+s*Math.cos(y),e+s*Math.sin(y)]});return[Nt([[t,e],...d],{fill:l,closed:!0})]}),D(t,e,s,{stroke:o?"paper":"muted",width:1})]}var b=24,[_u,Rr,ms]=[20,12.5,11],Au=1.5,gs=26,F=class{#t=[];#e="";#n=[];constructor(t,e){this.ruler=t,this.width=e,this.y=b}add(...t){this.#t.push(...t)}group(t,e,s,o){
this.#t.push(Ar(t,e,s,o))}head(t,e){this.#e=t,this.#s(t,_u,"ink",!0);for(let[s,o]of e.entries())this.#n.push(o),this.#s(o,Rr,s?"ink":"muted");this.y+=10}legend(t,e=20){
this.y+=12,this.add(O([b,this.y,this.width-b,this.y])),this.y+=e;let s=b;for(let[o,r]of t){let i=gs+this.ruler.width(r,ms);s>b&&s+i>this.width-b&&(s=b,this.y+=e),
this.add(...o(s+gs/2-4,this.y-4),$(s+gs,this.y,r,ms)),s+=i+20}this.y+=e/2}notes(t,e="muted"){for(let s of t)this.#n.push(s),this.#s(s,ms,e)}heading(t){this.y+=14,
this.#s(t,Rr,"ink",!0)}finish(t,e,s){return this.notes([e]),{width:this.width,height:Ut(this.y+b/2),lang:t,title:this.#e,description:this.#n.join(" "),marks:this.#t,
drawn:s}}#s(t,e,s,o=!1){for(let r of this.ruler.wrapped(t,this.width-2*b,e,o))this.y+=e*Au,this.add($(b,this.y-e*.45,r,e,{colour:s,bold:o}))}};var St="",sn="…",Br="|",Tu=["female","male","both"];function Jt(n,t){if(t==="dose"){let{dose_min:s,dose_max:o,dose_unit:r}=n;return s===null||o===null?St:ut([
s,o,r])}let e=Reflect.get(n,t);return Array.isArray(e)?e.join(Br):String(e)}function nn(n,t){let e=new Map;for(let s of n){let o=Jt(s,t);e.set(o,(e.get(o)??0)+1)}
return e}function ys(n,t){let e=nn(n,t),s=[...e.keys()].filter(Boolean),o=t==="sex"?Tu.filter(r=>e.has(r)):t==="dose"?Iu(n,s):x(s,r=>[-(e.get(r)??0),r]);return e.
has(St)?[...o,St]:o}function Iu(n,t){let e=new Map(n.map(s=>[Jt(s,"dose"),[s.dose_unit,s.dose_min??0,s.dose_max??0]]));return x(t,s=>e.get(s)??[])}function on(n,t,e){
return t==="sex"?["female","male",St]:[...Pr(n,nn(n,t),t,e),St]}function Dr(n,t,e,s){let o=nn(n,e),r=nn(t,e),i=new Map([...o].map(([c,a])=>[c,a+n.length*(r.get(
c)??0)]));return[...Pr(n,i,e,s),...o.has(St)?[St]:[]]}function Pr(n,t,e,s){let o=ys(n,e).filter(Boolean),r=x(o,c=>[-(t.get(c)??0),c]).slice(0,s),i=o.filter(c=>r.
includes(c));return r.length<o.length?[...i,sn]:i}function rn(n,t,e){let s=Jt(n,t);return e.includes(s)?s:sn}function de(n,t,e){let s=Jt(n,t);return e.includes(
s)?s:t==="sex"||!s?St:sn}function q(n,t,e,s){return t===sn?n.text("others"):e==="sex"?t!=="female"&&t!=="male"?n.text(t?"both_sexes":"sex_unreported"):n.text(`${t}\
_${ju(s.filter(({sex:o})=>o===t))}`):t?e==="dose"?t:n.joined(t.split(Br).map(o=>n.named(o))):n.text("unreported",{key:n.say(e)})}function ju(n){let t=n.map(({species:e})=>e===
""||e==="human");return t.every(Boolean)?"people":t.some(Boolean)?"any":"animals"}var[ws,zr,Hr]=[18,390,38],[Nu,Lu]=[4.2,20],Cu=3,cn=22,xs=["-","0","+"],Ru=["BrainRegion","Connection"];function Wr(n,t,e,s="sex"){return new bs(n,t,e,s).scene()}
var bs=class{constructor(t,e,s,o){this.words=t,this.question=s,this.by=o,this.places=new Map;for(let{node:c,x:a,y:l,z:u}of t.data.places)a&&l&&u&&this.places.set(
c,[...this.places.get(c)??[],[Number(a),Number(l),Number(u)]]);this.found=new Map,this.placeless=0,this.#t(e),this.edges=[...this.found.values()].flat().map(({edge:c})=>c),
this.outlines=t.data.outlines,this.spans=Object.fromEntries(Object.entries(this.outlines).map(([c,a])=>[c,jr(a)]));let i=Object.values(this.spans).reduce((c,{left:a,
right:l})=>c+(l-a),0)*nt+2*ws;this.list=b+i+ws,this.sheet=new F(t.ruler,this.list+zr+b)}#t(t){let{nodes:e,successors:s}=this.words.graph,{source:o}=this.question;
for(let r of S(s.get(o)?.keys()??[])){let i=t.step(o,r)?.speaking.filter(({edge:c})=>c.signed)??[];i.length&&Ru.includes(e.get(r)?.category??"")&&(this.#e(r).length?
this.found.set(r,i):this.placeless+=i.length)}}#e(t){if(this.places.has(t))return[t];let s=[...this.words.graph.successors.get(t)??[]].filter(([,r])=>r.some(({predicate:i})=>i===
"connects")),o=S(s.map(([r])=>r));return o.length>1&&o.every(r=>this.places.has(r))?o:[]}scene(){let{words:t,sheet:e,question:s,by:o}=this,r=t.node(s.source),i=t.
joined(s.layers.map(f=>t.say(f))),c=t.text("brain_question",{source:r,where:t.where(s.context),layers:i});e.head(t.text("brain",{source:r,by:t.grouped(o)}),[c]);
let a=on(this.edges,o,Cu);for(let f of a){let h=this.#n(f,a);h.length&&this.#s(f,h)}this.edges.length||e.notes([t.text("nothing")],"ink"),e.legend(zu(t));let[l,
u]=[this.edges.length,this.edges.length+this.placeless];return e.notes([t.text("brain_note"),t.text("brain_counts",{placed:l,all:u})]),e.finish(t.lang,t.stamp(this.#u(),
"stamp_map"),l)}#n(t,e){let s=[...this.found].flatMap(([o,r])=>{let i=r.filter(({edge:c})=>de(c,this.by,e)===t);return i.length?[{node:o,ends:this.#e(o),results:R(
i),findings:i}]:[]});return x(s,({ends:o,results:r,node:i})=>[o.length>1,-r.length,i])}#s(t,e){let{words:s,sheet:o,by:r}=this,i=r==="sex"&&!t?s.text("sex_untold"):
q(s,t,r,this.edges),c=s.counted("finding",e.reduce((m,{findings:g})=>m+g.length,0)),a=s.text("brain_row",{stratum:i,counts:c});o.heading(s.ruler.fitted(a,o.width-
2*b-20,12.5,!0));let l=o.y+6,u=Math.max(...Object.values(this.spans).map(({low:m,high:g})=>g-m))*nt,f=e.slice(0,cn).filter(({ends:m})=>m.length===1),h=new Map(f.
map(({node:m},g)=>[m,g+1])),d=b;for(let m of Object.keys(ps)){let{left:g,right:y,low:w,high:T}=this.spans[m],z=l+(u-(T-w)*nt)/2,at=new en(m,d-g*nt,z+T*nt);for(let Ot of this.
outlines[m])o.add(Nt(Ot.map(([L,A])=>[at.left+L*nt,at.top-A*nt]),{stroke:"rule",width:1.1}));this.#c(t,e,h,at),d+=(y-g)*nt+ws}o.y=Math.max(l+u,this.#i(t,e,h,l))+
8}#i(t,e,s,o){let{words:r,sheet:i}=this,c=o+4,a=this.list+zr-Hr*xs.length;for(let l of e.slice(0,cn)){c+=15.5;let u=r.ruler.fitted(r.node(l.node),a-this.list-28,
10.5),f=String(s.get(l.node)),h=[l.ends.length===1?$(this.list+14,c,f,10.5,{anchor:"end",colour:"muted"}):Pu(W(l.results).sign,this.list+4,c-3.5),$(this.list+20,
c,u,10.5),...Du(l,a,c)],d=r.tooltip(l.findings.map(({edge:m})=>m));i.group(h,`${r.node(l.node)}
${d}`,"",`item ${l.node} ${t||"-"}`)}return e.length>cn&&(c+=15.5,i.add($(this.list+20,c,`… +${e.length-cn}`,10.5,{colour:"muted"}))),c}#c(t,e,s,o){let r=t||"\
-";for(let a of e.filter(({ends:l})=>l.length>1).reverse())this.#o(this.#l(a,o),a,`arc ${a.node} ${r}`);let i=[],c=[];for(let a of e.filter(({ends:l})=>l.length===
1)){let l=Math.min(Lu,Nu*Math.sqrt(a.results.length)),u=s.get(a.node),f=o.shown(this.places.get(a.node)??[]).flatMap(h=>{let[d,m]=o.at(h);return i.push({left:d-
l,top:m-l,right:d+l,bottom:m+l}),u&&o.numbered(h)&&c.push({said:String(u),x:d,y:m,radius:l}),Cr(xs.map(g=>[g,Fr(a,g)]),d,m,l)});this.#o(f,a,`disc ${a.node} ${r}`)}
for(let a of c)this.#r(a,i)}#o(t,{node:e},s){this.sheet.group(t,this.words.node(e),"",s)}#r({said:t,x:e,y:s,radius:o},r){for(let i=0;i<60;i+=5)for(let c=0;c<12;c+=
1){let a=c*Math.PI/6-Math.PI/4,l=o+7+i,[u,f]=[Math.cos(a),Math.sin(a)],h=$(e+l*u,s+l*f+3,t,9,{anchor:"middle"}),d=this.words.ruler.box(h);if(r.some(y=>Bu(d,y)))
continue;r.push(d);let[m,g]=[o+1,l-6];i>5&&this.sheet.add(O([e+m*u,s+m*f,e+g*u,s+g*f],"muted",.6)),this.sheet.add(h);return}}#a({ends:t},e){return(e.name===he?[
-1]:[-1,1]).map(s=>t.flatMap(o=>Nr(this.places.get(o)??[],s))).filter(s=>s.length>1)}#l(t,e){let{sign:s}=W(t.results),o=P[s];return this.#a(t,e).flatMap(i=>i.slice(
1).map((c,a)=>[e.at(i[a]),e.at(c)])).flatMap(i=>{let c=Lr(i[0],i[1]);return[...C(s)?[Nt(c,{stroke:o,width:2}),...N(s,...c[Math.floor(c.length/2)],3.4)]:c.flatMap(
(l,u)=>u%2===0&&u+1<c.length?[O([...l,...c[u+1]],o,2)]:[]),...i.map(([l,u])=>D(l,u,1.8,{fill:"muted"}))]})}#u(){let{graph:t,data:e}=this.words,{source:s,context:o,
layers:r}=this.question,i=[this.edges.map(c=>Vn(t,c)),e.places];return It([s,this.by,qn(o),r,i])}};function Bu(n,t){return n.left+.5<t.right&&t.left+.5<n.right&&
n.top+.5<t.bottom&&t.top+.5<n.bottom}function Fr({results:n},t){return n.filter(({signs:e})=>[...e].some(s=>s===t)).length}function Du(n,t,e){let s=xs.map((o,r)=>({
place:r,sign:o,count:Fr(n,o)})).filter(({count:o})=>o);return(s.length?s:[{place:1,sign:"?",count:1}]).flatMap(({place:o,sign:r,count:i})=>{let c=t+o*Hr+6,a=i>1?
[$(c+7,e,`×${i}`,9.5,{colour:"muted"})]:[];return[...N(r,c,e-3.6,4.2),...a]})}function Pu(n,t,e){return O([t-3,e,t+11,e],P[n],2,C(n)?"":"3 2")}function zu(n){let t=(e,s)=>[
(o,r)=>[D(o,r,6,{fill:P[e]})],n.text(s)];return[t("-","lowers"),t("0","no_effect"),t("+","raises"),[(e,s)=>[O([e-9,s,e+9,s],"plus",2)],n.text("brain_arc")],[(e,s)=>[
O([e-9,s,e+9,s],"mixed",2,"4 3")],n.text("brain_unsettled")]]}function pe({direct:n}){return(n?.findings??[]).filter(({edge:t})=>t.signed)}function Zt({words:n,answer:t,by:e,sheet:s},o,{by:r=n.grouped(e),more:i=""}={}){let{
question:c}=t,a={source:n.node(c.source),target:n.node(c.target)};s.head(n.text(o,{...a,by:r}),[n.question(c)+i,n.found(t)])}function Qt({words:n,answer:t,sheet:e},s){
return e.finish(n.lang,n.stamp(Ft(n.graph,t)),s)}var Ur=["odds_ratio","relative_risk","hazard_ratio"];function Gr(n,t,e){let s=t.flatMap(({edge:m})=>[m.effect_size,m.ci_low,m.ci_high]).filter(m=>m!==null),o=Ur.includes(n)&&s.every(m=>m>0),r=Ur.includes(n)?1:0,i=o?
Math.log:Number,c=[...s,r].map(m=>i(m)),[a,l]=[Math.min(...c),Math.max(...c)],u=.08*(l-a)||.5,[f,h]=[a-u,l+u],d=o?Wu(Math.exp(f),Math.exp(h)):Hu(f,h);return{at:m=>e+
330*(i(m)-f)/(h-f),ticks:d.filter(m=>f<=i(m)&&i(m)<=h),none:r}}function Kr(n){return Number(n.toFixed(12))}function Hu(n,t){let e=(t-n)/5,s=10**Math.floor(Math.
log10(e)),o=s*([1,2,5].find(c=>s*c>=e)??10),[r,i]=[Math.ceil(n/o),Math.floor(t/o)];return Array.from({length:i-r+1},(c,a)=>Kr((r+a)*o))}function Wu(n,t){let e=Math.
floor(Math.log10(n)),s=Array.from({length:Math.ceil(Math.log10(t))+1-e},(i,c)=>e+c),r=s.flatMap(i=>[1,2,5].map(c=>Kr(c*10**i))).filter(i=>n<=i&&i<=t);return r.length<=
10?r:s.map(i=>10**i)}var[Lt,me,qr,Fu]=[250,56,168,176],[Uu,ln]=[25,12],un=4.5;function Vr(n,t,e="sex"){return new $s(n,t,e).scene()}function Gu(n){return pe(n).filter(({edge:t})=>t.
effect_size!==null)}var $s=class{constructor(t,e,s){this.words=t,this.answer=e,this.by=s,this.all=pe(e),this.sized=Gu(e),this.left=b+Lt+me+qr,this.sheet=new F(t.
ruler,this.left+330+24+Fu+b)}scene(){let{words:t,sheet:e,sized:s}=this;Zt(this,"forest");let o=new Set(s.map(({edge:a})=>a.effect_metric)),r=Object.keys(t.graph.
vocabulary.symbols).filter(a=>o.has(a));for(let a of r)this.#t(a);r.length||e.notes([t.text("forest_nothing")],"ink"),e.legend(qu(t));let i=new Set(s.map(({study:a})=>a)).
size,c=t.text("forest_counts",{sizes:s.length,findings:this.all.length,studies:i});return e.notes([t.text("forest_note",{way:t.text("forest_way")}),c]),Qt(this,
s.length)}#t(t){let{words:e,sheet:s,by:o}=this,r=this.sized.filter(({edge:l})=>l.effect_metric===t);s.heading(e.metric(t)),s.y+=16;for(let[l,u,f]of[[b,"forest_s\
tudy","start"],[b+Lt+me-14,"forest_n","end"],[b+Lt+me,"forest_design","start"],[this.left+330+24,"forest_size","start"]])s.add($(l,s.y,e.text(u),11,{anchor:f,colour:"\
muted"}));s.y+=6;let i=Gr(t,r,this.left),c=s.y,a=r.map(({edge:l})=>l);for(let l of ys(a,o)){let u=r.filter(({edge:d})=>Jt(d,o)===l),f=x(u,d=>[!E(d),-d.level,d.study,
d.edge.id]);s.y+=20;let h=e.ruler.fitted(q(e,l,o,a),Lt,ln,!0);s.add($(b,s.y-4,h,ln,{bold:!0}));for(let d of f)this.#n(d,i)}this.#e(i,c)}#e(t,e){let s=this.sheet.
y+6,o=t.at(t.none);this.sheet.add(O([o,e,o,s],"muted",1,"4 3"),O([this.left,s,this.left+330,s]));for(let r of t.ticks){let i=t.at(r);this.sheet.add(O([i,s,i,s+4]),
$(i,s+16,G(r),10,{anchor:"middle",colour:"muted"}))}this.sheet.y=s+22}#n(t,e){let{words:s,sheet:o}=this,{edge:r,silentBecause:i}=t,c=s.ruler.wrapped(s.who(r),Lt-
12,ln).slice(0,2),a=Uu+(c.length-1)*14,l=o.y+a/2,u=[s.say(r.evidence_type),s.say(r.analysis)].filter(Boolean).join(" · ")||"–",f=r.sample_size===null?"?":String(
r.sample_size),h=s.size(r),d=[j(b,o.y+2,o.width-2*b,a-4,{fill:"band",radius:4}),...c.map((g,y)=>$(b+6,l+4.2+14*(y-(c.length-1)/2),g,ln)),$(b+Lt+me-14,l+4,f,11,{
anchor:"end"}),$(b+Lt+me,l+4,s.ruler.fitted(u,qr-12,11),11,{colour:"muted"}),$(this.left+330+24,l+4,h.slice(h.indexOf(" = ")+3),11),...Ku(t,e,l)],m=i?`
${s.say("not counted")}: ${s.say(`because_${i}`)}`:"";o.group(d,s.tooltip([r])+m,s.address(r.reference),`finding ${r.id}`),o.y+=a}};function Ku(n,t,e){let{ci_low:s,
ci_high:o,effect_size:r,sign:i}=n.edge,c=P[i],a=[];if(s!==null&&o!==null){let f=[t.at(s),t.at(o)];a.push(O([f[0],e,f[1],e],c,1.8),...f.map(h=>O([h,e-4,h,e+4],c,
1.8)))}let l=t.at(r??0),u=E(n)?{fill:c}:{fill:"paper",stroke:c};return[...a,j(l-un,e-un,2*un,2*un,u)]}function qu(n){return[[(t,e)=>[j(t-4.5,e-4.5,9,9,{fill:"in\
k"})],n.text("forest_counted")],[(t,e)=>[j(t-4.5,e-4.5,9,9,{fill:"paper",stroke:"ink"})],n.text("forest_silent")],[(t,e)=>[O([t-9,e,t+9,e],"ink",1.8)],n.text("f\
orest_interval")]]}var Yr={"+":"tested","-":"tested",0:"null",mixed:"mixed",conflicting:"conflicting"};function Zr(n,t,e,s){let o=[...n.successors.get(t)??[]],r=new Map(o.filter(([
,a])=>a.some(l=>l.signed&&Xr(n,l)))),i=[...r.values()].flatMap(a=>a.filter(l=>l.signed&&Xr(n,l))),c=new Set(i.flatMap(a=>Vu(a,e)));return S(c).flatMap(a=>{let l=lt(
{[e]:a}),[u,f]=[s,[]].map(h=>new jt(n,{context:l,layers:n.layers(h)}));return S(r.keys()).map(h=>{let{sex:d,species:m,population:g}=l;return{target:h,sex:d,species:m,
population:g,...Yu(r.get(h)??[],u,f)}})})}function Xr(n,{certainty:t,reference:e}){let s=e.length>0&&e.every(o=>n.retracted(o));return t!=="speculative"&&!s}function Vu(n,t){
return t==="population"?n.population:["","both"].includes(n[t])?[]:[n[t]]}function Yu(n,t,e){let s=Jr(t,n),{sign:o}=W(R(s)),r=c=>S(c.map(({edge:a})=>a.id));if(s.
length&&Object.hasOwn(Yr,o))return{status:Yr[o],sign:o,edges:r(s)};let i=Jr(e,n);return i.some(H)?{status:"elsewhere",sign:"",edges:r(i)}:{status:"untested",sign:"",
edges:[]}}function Jr(n,t){return(n.step(t)?.findings??[]).filter(s=>E(s)&&s.edge.signed&&s.match===M.ASSERTED)}var ge=["population","species","sex"],[Qr,ks,Xu]=[27,250,7],[Ju,Zu]=[6.5,30],[Qu,tf]=[40,18],[ef,nf]=[205,760],vs=[1,2,4];function ti(n,{source:t,layers:e},s){let o=Zr(
n.graph,t,s,e);return new Ss(n,t,s,n.graph.layers(e),o).scene()}var Ss=class{constructor(t,e,s,o,r){this.words=t,this.source=e,this.by=s,this.layers=o,this.cells=
r,this.studies=new Map(r.map(h=>[h,sf(t,h)]));let[i,c]=[this.#t(({target:h})=>h),this.#t(h=>h[s])];this.allRows=i.size,this.allColumns=c.size;let a=h=>s==="sex"?
0:-(c.get(h)??0);this.columns=x(c.keys(),h=>[a(h),h]).slice(0,tf);let l=r.flatMap(h=>h.edges.map(d=>t.graph.edges.get(d)));this.edges=l.filter(h=>h!==void 0);let u=x(
i.keys(),h=>[-(i.get(h)??0),h]).slice(0,Qu),f=h=>t.categoryPlace(this.#s(h));this.rows=x(u,h=>[f(h),-(i.get(h)??0),h]),this.one=Math.min(Ju,Zu/Math.sqrt(Math.max(
0,...this.studies.values())||1)),this.shown=r.filter(h=>this.rows.includes(h.target)&&this.columns.includes(h[s])),this.heights=this.#e(this.rows,({target:h})=>h),
this.widths=this.#e(this.columns,h=>h[s]),this.left=b+ks,this.reach=this.columns.reduce((h,d)=>h+(this.widths.get(d)??0),0),this.sheet=new F(t.ruler,Math.max(nf,
this.left+this.reach+b))}#t(t){let e=new Map;for(let[s,o]of this.studies)e.set(t(s),(e.get(t(s))??0)+o);return e}#e(t,e){let s=new Map(t.map(o=>[o,Qr]));for(let o of this.
shown){let r=2*this.#n(this.studies.get(o)??0)+Xu;s.set(e(o),Math.max(s.get(e(o))??Qr,r))}return s}#n(t){return this.one*Math.sqrt(t)}#s(t){return this.words.graph.
nodes.get(t)?.category??""}#i(t){return q(this.words,t,this.by,this.edges)}scene(){let{words:t,sheet:e,shown:s}=this,[o,r]=[t.node(this.source),t.say(this.by)],
i=t.joined(this.layers.map(u=>t.say(u)));e.head(t.text("gaps",{source:o,key:r}),[t.text("gaps_question",{source:o,key:r,layers:i})]),s.length?this.#c():e.notes(
[t.text("nothing")],"ink"),e.legend(of(t,this.one),2*this.one*vs[vs.length-1]**.5+2);let c=s.filter(({status:u})=>u==="untested").length,a={drawn:this.rows.length,
all:this.allRows},l=t.text("gaps_counts",{cells:s.length,empty:c,...a});return this.columns.length<this.allColumns&&(l+=t.text("gaps_columns",{drawn:this.columns.
length,all:this.allColumns})),e.notes([t.text("gaps_note",{key:r}),l]),e.finish(t.lang,t.stamp(this.#u(),"stamp_map"),s.length-c)}#c(){let{words:t,sheet:e}=this,
{ruler:s}=t,o=this.columns.map(c=>s.fitted(this.#i(c),ef,11.5));e.y+=12+Math.max(...o.map(c=>s.width(c,11.5)));for(let[c,{x:a}]of this.#o().entries())e.add($(a+
4,e.y,o[c],11.5,{turned:!0}));e.y+=4;let r=new Map(this.shown.map(c=>[`${c.target} ${c[this.by]}`,c])),i="";for(let c of this.rows){if(this.#s(c)!==i){i=this.#s(
c),e.y+=24;let a={colour:"muted",italic:!0};e.add($(b,e.y-4,t.category(i),11.5,a))}this.#r(c,r)}}#o(){let t=this.left;return this.columns.map(e=>{let s=this.widths.
get(e)??0,o=t+s/2;return t+=s,{name:e,x:o}})}#r(t,e){let{words:s,sheet:o}=this,r=this.heights.get(t)??0,i=o.y+r/2,c=s.ruler.fitted(s.node(t),ks-20,12);o.add(j(b,
o.y+1.5,ks+this.reach,r-3,{fill:"band",radius:4}),$(this.left-12,i+4.3,c,12,{anchor:"end"}));for(let{name:a,x:l}of this.#o()){let u=e.get(`${t} ${a}`);u&&this.#a(
u,l,i)}o.y+=r}#a(t,e,s){let{words:o}=this,r=`${o.node(t.target)} · ${this.#i(t[this.by])}`,[i,c]=this.#l(t,e,s);this.sheet.group(i,`${r}
${c}`,"",`cell ${t.target} ${t[this.by]}`)}#l(t,e,s){let{words:o}=this;if(t.status==="untested")return[ni(e,s),o.say("untested")];if(t.status==="elsewhere")return[
si(e,s),o.text("gaps_elsewhere")];let r=this.studies.get(t)??0,i=t.edges.map(l=>o.graph.edges.get(l)).filter(l=>l!==void 0),a=`${o.say(o.graph.vocabulary.verdicts[t.
sign])} · ${o.counted("study",r)}
${o.tooltip(i)}`;return[ei(t.sign,e,s,this.#n(r)),a]}#u(){let t=this.cells.map(({target:e,sex:s,species:o,population:r,status:i,sign:c,edges:a})=>[e,s,o,r,i,c,...a]);
return It([this.source,this.by,this.layers,t])}};function sf({graph:n},{edges:t}){return new Set(t.map(e=>n.edges.get(e)?.study)).size}function ei(n,t,e,s){let o=P[n];
return[D(t,e,s,{fill:`${o}_faded`,stroke:o,width:1}),...N(n,t,e,4.2)]}function ni(n,t){return[D(n,t,3,{stroke:"rule",width:1.2})]}function si(n,t){return[D(n,t,
5,{stroke:"muted",width:1.2}),D(n,t,1.6,{fill:"muted"})]}function of(n,t){return[...[["-","lowers"],["0","no_effect"],["+","raises"],["conflicting","conflicting"],
["mixed","mixed"]].map(([s,o])=>[(r,i)=>ei(s,r,i,Math.max(t,6)),n.text(o)]),[ni,n.text("gaps_empty")],[si,n.text("gaps_elsewhere")],...vs.map(s=>[(o,r)=>[D(o,r,
t*Math.sqrt(s),{stroke:"muted",width:1})],n.counted("study",s)])]}function oi(n,t,e,s){let o=new Map;for(let i of n){let{study:c,edge:a}=i;if(!a.signed)continue;let[l,{sign:u}]=[rn(a,t,e),a],f=JSON.stringify([c,l,u]),h=o.get(f)??
{study:c,stratum:l,sign:u,found:[]};h.found.push(i),o.set(f,h)}let r=Array.from(o.values(),({found:i,...c})=>{let a=i.filter(E),l=a.length?a:i;return{...c,findings:l,
counted:a.length>0,own:l.some(({edge:u})=>s.includes(u.layer)),people:Math.max(...l.map(({edge:u})=>u.sample_size??0)),level:Math.max(...l.map(({level:u})=>u))}});
return x(r,i=>[!i.counted,-i.level,-i.people,i.study])}function ri({findings:n}){let t=new Map;for(let{edge:e}of n){let{dose_min:s,dose_max:o,dose_unit:r}=e;if(s===
null||o===null)continue;let i=ut([s,o,r]).slice(0,-r.length-1);t.set(r,(t.get(r)??new Map).set(i,s))}return Array.from(t,([e,s])=>`${x(s,([,r])=>r).map(([r])=>r).
join(", ")} ${e}`).join("; ")}function ii({findings:n}){return[...new Set(n.flatMap(({edge:t})=>t.reference))]}var Ms=1.959963984540054;function ci(n){let t=n.map(rf),[e,s,o]=["+","-",null].map(c=>t.filter(a=>a===c).length),[r,i]=cf(e,e+s);return{plus:e,minus:s,leftOut:o,
low:r,high:i,p:af(e,e+s)}}function rf({signs:n,tendency:t}){let e=[...n].filter(C);return e.length>1?null:e[0]??t}function cf(n,t){if(!t)return[0,1];let[e,s]=[n/
t,Ms*Ms],o=e+s/(2*t),r=Ms*Math.sqrt(e*(1-e)/t+s/(4*t*t)),i=1+s/t;return[Math.max(0,(o-r)/i),Math.min(1,(o+r)/i)]}function af(n,t){let e=Math.min(n,t-n),[s,o]=[1,
1];for(let r=1;r<=e;r+=1)s=s*(t-r+1)/r,o+=s;return Math.min(1,2*o/2**t)}var[ai,_s,lf,li]=[22,15,52,7],[Os,fn,ui,Es]=[128,9.5,8,6],hn=26,uf=10,Ct=[240,280,400,430,620,770],te=160,ff=.01,hf=900,fi={"-":"lowers",0:"no_effect","+":"rais\
es","?":"no_direction"},df=["-","0","+","?"];function Ts(n,t,e="sex"){return new As(n,t,e).scene()}var As=class{constructor(t,e,s){this.words=t,this.answer=e,this.
by=s,this.findings=pe(e),this.edges=this.findings.map(({edge:u})=>u);let o=this.findings.filter(E).map(({edge:u})=>u);this.strata=Dr(this.edges,o,s,uf),this.bars=
oi(this.findings,s,this.strata,t.graph.vocabulary.own_layers);let r=new Set(this.bars.filter(u=>!u.counted).map(u=>u.findings[0].silentBecause)),i=t.data.reasons.
filter(u=>r.has(u));this.letters=new Map(i.map((u,f)=>[u,String.fromCharCode(97+f)])),this.signs=df.filter(u=>u!=="?"||this.bars.some(f=>f.sign===u)),this.most=
Math.max(0,...this.bars.map(({people:u})=>u));let c=this.signs.map(u=>this.#n(u)),a=c.reduce((u,f)=>u+f,0)+Es*(this.signs.length-1);this.left=b+Os,this.sheet=new F(
t.ruler,Math.max(hf,this.left+a+b));let l=(this.sheet.width-b-this.left-a)/this.signs.length;this.columns=this.#t(c.map(u=>u+l))}#t(t){let e=this.left;return this.
signs.map((s,o)=>{let r={sign:s,x:e,width:t[o]};return e+=t[o]+Es,r})}#e(t,e){return this.bars.filter(s=>s.stratum===t&&s.sign===e).map(s=>this.#s(s))}#n(t){let e=Math.
max(0,...this.strata.map(o=>this.#e(o,t).length)),s=this.words.ruler.width(this.words.text(fi[t]),12.5,!0)+36;return Math.max(s,Math.min(e,hn)*ai+2*ui)}#s(t){let{
words:e}=this,s=t.people?Math.max(li,lf*Math.sqrt(t.people/this.most)):li,o=e.text("people",{count:t.people||"?"}),r=t.counted?"":` · ${this.letters.get(t.findings[0].
silentBecause)}`,i=`${e.short(t.study)} · ${o}${r}`,c=this.by==="dose"?"":ri(t),a=s+(t.people?5:7),l=a+e.ruler.width(i,fn);return{bar:t,height:s,above:i,below:c,
foot:a,up:l,down:c?5+e.ruler.width(c,fn):0}}scene(){let{words:t,sheet:e,by:s}=this;if(Zt(this,"harvest"),this.bars.length){this.#i();for(let r of this.strata)this.#c(
r)}else e.notes([t.text("nothing")],"ink");let o=mf(t);return e.legend(s==="dose"?o.slice(0,-1):o),e.notes(this.#a()),e.heading(t.text("swim")),e.notes([t.text(
"swim_grouping",{key:t.say(s)}),t.text("swim_metric")]),e.notes([t.text("swim_test")]),this.#l(),e.notes([t.text("swim_warning")],"ink"),Qt(this,this.bars.length)}#i(){
let{words:t,sheet:e}=this;e.y+=22;for(let{sign:s,x:o,width:r}of this.columns){let i=t.text(fi[s]),c=20+t.ruler.width(i,12.5,!0),a=o+(r-c)/2;e.add(...N(s,a+7,e.y-
4.5),$(a+20,e.y,i,12.5,{bold:!0}))}e.y+=8}#c(t){let{sheet:e}=this,s=this.columns.map(l=>({...l,found:this.#e(t,l.sign)})),o=Math.max(...s.map(({found:l})=>Math.
floor((l.length-1)/hn)+1))||1,r=Array.from({length:o},(l,u)=>{let f=s.map(({x:d,width:m,found:g})=>({x:d,width:m,part:g.slice(u*hn,(u+1)*hn)})),h=f.flatMap(({part:d})=>d);
return{parts:f,up:Math.max(0,...h.map(({up:d})=>d)),down:Math.max(0,...h.map(({down:d})=>d))}}),i=r.reduce((l,{up:u,down:f})=>l+(u+f+14),0),c=e.y;for(let{x:l,width:u}of this.
columns)e.add(j(l,c,u,i,{stroke:"rule"}));this.#o(t,c,i);let a=c;for(let{parts:l,up:u,down:f}of r){a+=u+8;for(let{x:h,width:d,part:m}of l){e.add(O([h+4,a,h+d-4,
a]));for(let[g,y]of m.entries())this.#r(y,h+ui+g*ai,a)}a+=f+6}e.y=c+i+Es}#o(t,e,s){let{words:o,sheet:r}=this,i=this.bars.filter(h=>h.stratum===t),c=new Set(i.filter(
h=>h.counted).map(({study:h})=>h)),a=new Set(i.map(({study:h})=>h).filter(h=>!c.has(h))).size,l=o.ruler.wrapped(q(o,t,this.by,this.edges),Os-12,12.5,!0),u=a?o.text(
"cell_silent",{silent:a}):"",f=e+s/2-8*l.length+8;for(let h of l)r.add($(this.left-10,f,h,12.5,{anchor:"end",bold:!0})),f+=16;for(let h of o.ruler.wrapped(o.text(
"cell",{counted:c.size})+u,Os-12,10.5))r.add($(this.left-10,f,h,10.5,{anchor:"end",colour:"muted"})),f+=13}#r({bar:t,height:e,above:s,below:o,foot:r},i,c){let{words:a}=this,
l=i+_s/2+3.4,u=[...pf(t,i,c,e),$(l,c-r,s,fn,{colour:t.counted?"ink":"muted",turned:!0})];o&&u.push($(l,c+5,o,fn,{anchor:"end",colour:"muted",turned:!0}));let f=t.
findings[0].silentBecause,h=[a.tooltip(t.findings.map(({edge:m})=>m))];f&&h.push(`${a.say("not counted")}: ${a.say(`because_${f}`)}`);let d=`study ${t.study} ${t.
stratum||"-"} ${t.sign}`;this.sheet.group(u,h.join(`
`),a.address(ii(t)),d)}#a(){let{words:t}=this,e=Array.from(this.letters,([s,o])=>{let r=this.bars.filter(i=>!i.counted&&i.findings[0].silentBecause===s).length;
return t.text("reason",{letter:o,reason:t.say(`because_${s}`),count:r})});return e.length?[`${t.say("not counted")}: ${t.joined(e,"clauses")}`]:[]}#l(){let{words:t,
sheet:e,by:s,strata:o}=this,r=this.findings.filter(E),i=[[t.text("swim_all"),r]];for(let c of o.length>1?o:[]){let a=r.filter(({edge:l})=>rn(l,s,o)===c);i.push(
[q(t,c,s,this.edges),a])}e.y+=20;for(let[c,a,l]of[[2,"end","swim_out"],[3,"start","swim_share"],[4,"start","swim_interval"],[5,"start","swim_p"]])e.add($(b+Ct[c],
e.y,t.text(l),11,{anchor:a,colour:"muted"}));for(let[c,a]of["-","+"].entries())e.add(...N(a,b+Ct[c]-4,e.y-4,5));for(let[c,a]of i)a.length&&this.#u(c,ci(R(a)));e.
y+=12}#u(t,{plus:e,minus:s,leftOut:o,low:r,high:i,p:c}){let{sheet:a}=this,l=e+s;a.y+=18;let{y:u}=a;a.add($(b,u,a.ruler.fitted(t,Ct[0]-24,11.5),11.5));for(let[d,
m]of[s,e,o].entries())a.add($(b+Ct[d],u,String(m),11.5,{anchor:"end"}));if(!l)return;let[f,h]=[b+Ct[3],e/l];a.add(O([f,u-4,f+te,u-4],"rule",1),O([f+te/2,u-9,f+te/
2,u+1],"muted",1,"2 2"),O([f+te*r,u-4,f+te*i,u-4],"ink",2),D(f+te*h,u-4,4,{fill:"ink"}),$(b+Ct[4],u,`${qe(h)} [${qe(r)}, ${qe(i)}]`,11.5),$(b+Ct[5],u,c>=ff?Ke(c):
Xo(c),11.5))}};function pf({sign:n,counted:t,own:e,people:s},o,r,i){let c=P[n]==="muted"?"null":P[n],a=t?c:`${c}_faded`,l=e?{fill:a}:{stroke:a,hatch:a},u=j(o,r-
i,_s,i,l);return s?[u]:[u,O([o,r-i-2.5,o+_s,r-i-2.5],a,1.5,"3 2")]}function mf(n){let t=e=>(s,o)=>[j(s-7,o-7,14,14,e)];return[[t({fill:"minus"}),n.text("harvest\
_own")],[t({stroke:"minus",hatch:"minus"}),n.text("harvest_told")],[t({fill:"minus_faded"}),n.text("harvest_silent")],[(e,s)=>[j(e-8,s-2,6,8,{fill:"null"}),j(e+
1,s-8,6,14,{fill:"null"})],n.text("harvest_height")],[(e,s)=>[$(e,s+4,"24",10,{anchor:"middle",colour:"muted"})],n.text("harvest_dose")]]}var[ye,dn,hi,di]=[32,212,110,100],[gf,Rt,Bt]=[25,15,12.5],yf=3,wf=24,ee=2,pn=["-","0","+"],xf=[["-","lowers"],["0","no_effect"],["+","raises"],["?","no_directio\
n"],["conflicting","conflicting"],["mixed","mixed"]];function pi(n,t,e="sex"){return new js(n,t,e).scene()}var js=class{constructor(t,e,s){this.words=t,this.answer=
e,this.by=s;let{rows:o,rest:r}=bf(t,e);this.rows=o,this.rest=r;let i=this.rows.flatMap(({first:c,last:a})=>a?[c,a]:[c]);this.edges=i.flatMap(c=>c.speaking.map(({
edge:a})=>a)),this.columns=this.#t(this.edges.filter(({signed:c})=>c)),this.column=ye*pn.length,this.heads=this.columns.map(c=>this.#n(c));for(let c of this.heads.
flat())this.column=Math.max(this.column,t.ruler.width(c,Bt,!0)+10);this.side=this.column*this.columns.length,this.left=b,this.middle=this.left+this.side+10,this.
right=this.middle+dn+10,this.together=this.right+this.side+10,this.sources=this.together+hi,this.sheet=new F(t.ruler,this.sources+di+b)}#t(t){let e=on(t,this.by,
yf);if(!Object.hasOwn(Y(this.answer.question.context),this.by))return e;let s=new Set(t.map(o=>de(o,this.by,e)));return e.filter(o=>!o||s.has(o))}#e(){let{words:t,
columns:e}=this,s=["female","male"].map(i=>q(t,i,"sex",this.edges)),o=s[0]===t.text("female_animals")&&s[1]===t.text("male_animals");return this.by==="sex"&&e.includes(
"female")&&e.includes("male")&&!o?t.text("by_sex"):t.grouped(this.by)}#n(t){let{words:e,by:s}=this,o=s==="sex"&&!t?e.text("sex_untold"):q(e,t,s,this.edges),r=ye*
pn.length-8,[i,...c]=e.ruler.wrapped(o,r,Bt,!0);return c.length?[i,e.ruler.fitted(c.join(" "),r,Bt,!0)]:[i]}scene(){let{words:t,sheet:e,answer:s,rows:o}=this;Zt(
this,"ladder",{by:this.#e(),more:t.text("hops",{hops:s.question.max_hops})}),o.length?this.#s(t.node(s.question.source),t.node(s.question.target)):e.notes([t.text(
"nothing")],"ink"),e.legend(vf(t));let r=o.filter(({nodes:a})=>a.length),i=r.filter(({steps:a})=>a.length===ee).length,c=t.text("ladder_counts",{two:i,several:r.
length-i,rest:this.rest});return e.notes([t.text("ladder_fan"),c]),s.complete||e.notes([t.text("incomplete")],"ink"),Qt(this,o.length)}#s(t,e){let{sheet:s}=this;
this.#i(t,e);let o="";for(let r of this.rows)r.group!==o&&(o=r.group,s.y+=26,s.add($(b,s.y-3,o,11.5,{colour:"muted",italic:!0})),s.y+=5),this.#c(r)}#i(t,e){let{
words:s,sheet:o,side:r}=this,{ruler:i}=s;o.y+=18;let c=i.wrapped(s.text("left",{source:t}),r,12),a=i.wrapped(s.text("right",{target:e}),r,12);for(let[l,u]of[[this.
left,c],[this.right,a]])for(let[f,h]of u.slice(0,ee).entries()){let d=i.fitted(h+(u.length>ee&&f===1?" …":""),r,12);o.add($(l+r/2,o.y+f*Rt,d,12,{anchor:"middl\
e",colour:"muted"}))}o.y+=Rt*(Math.min(ee,Math.max(c.length,a.length))-1),o.y+=20+Rt*(Math.max(...this.heads.map(({length:l})=>l))-1);for(let l of[this.left,this.
right])for(let[u,f]of this.heads.entries())for(let[h,d]of[...f].reverse().entries()){let m=l+(u+.5)*this.column;o.add($(m,o.y-h*Rt,d,Bt,{anchor:"middle",bold:!0}))}
for(let[l,u,f]of[[this.middle+dn/2,"mediator","middle"],[this.together,"together","start"],[this.sources,"sources","start"]])o.add($(l,o.y,s.text(u),Bt,{anchor:f,
bold:!0}))}#c(t){let{words:e,sheet:s}=this,o=e.ruler.wrapped(t.middle,dn-8,Bt),r=gf+(o.length-1)*Rt,i=s.y+r/2,c=i+4.3-Rt*(o.length-1)/2,a=e.ruler.fitted(t.kind,
hi-25,11),l=e.ruler.fitted(kf(t.steps),di,11),u=[...this.#o(r),...this.#r(t.first,this.left,i),...t.last?this.#r(t.last,this.right,i):[],...o.map((g,y)=>$(this.
middle+dn/2,c+Rt*y,g,Bt,{anchor:"middle"})),...t.sign?N(t.sign,this.together+7,i):[],$(this.together+21,i+4,a,11,{colour:"muted"}),$(this.sources,i+4,l,11,{colour:"\
muted"})],f=t.steps.flatMap(g=>g.speaking),h=new Map(f.map(({edge:g})=>[g.id,g])),d=t.nodes.map(g=>e.node(g)).join(" → ")||t.middle,m=`row ${t.nodes.join(" ")||
"direct"}`;s.group(u,`${d}
${e.tooltip([...h.values()])}`,"",m),s.y+=r}#o(t){let{sheet:e}=this,[s,o]=[e.y,e.width-2*b],r=[this.left,this.right].flatMap(i=>Array.from({length:this.columns.
length+1},(c,a)=>({x:i,place:a})).filter(({place:c})=>c>0||i===this.right));return[j(b,s+2,o,t-4,{fill:"band",radius:4}),...r.map(({x:i,place:c})=>{let a=i+c*this.
column;return O([a,s+2,a,s+t-2],"paper",3)})]}#r(t,e,s){let{words:o,by:r,columns:i}=this,c=t.speaking.filter(({edge:a})=>a.signed);if(!(t.signed&&c.length)){let l=t.
edges.some(f=>f.signed)?o.text("counted_nothing"):o.say(t.edges[0].predicate),u={anchor:"middle",colour:"muted",italic:!0};return[$(e+this.side/2,s+4,`— ${l} \
—`,11,u)]}return i.flatMap((a,l)=>{let u=c.filter(({edge:f})=>de(f,r,i)===a);return u.length?this.#a(u,e+l*this.column,s):[]})}#a(t,e,s){let o=R(t),r=e+(this.
column-ye*pn.length)/2,i=pn.flatMap((c,a)=>{let l=o.filter(({signs:f})=>[...f].some(h=>h===c)).length;if(!l)return[];let u=r+a*ye+8;return[...N(c,u,s),...l>1?[$(
u+6.5,s+4,`×${l}`,9,{colour:"muted"})]:[]]});return i.length?i:[...N("?",r+ye+8,s)]}};function bf(n,{direct:t,paths:e}){let s=e.filter(({steps:f})=>f.length===
ee),o=e.filter(({steps:f})=>f.length>ee),r=new Set(s.map(({nodes:f})=>f[1])),i=new Map;for(let f of o)f.counted&&f.sign!=="?"&&!r.has(f.nodes[1])&&!i.has(f.nodes[1])&&
i.set(f.nodes[1],f);let c=[...i.values()].slice(0,wf),a=f=>n.graph.nodes.get(f.nodes[1])?.category??"",l=x(s.filter(f=>f.counted),f=>n.categoryPlace(a(f)));return{
rows:[...t?[$f(n,t)]:[],...l.map(f=>Is(n,n.category(a(f)),f)),...c.map(f=>Is(n,n.text("circuits"),f)),...s.filter(f=>!f.counted).map(f=>Is(n,n.text("not_counted"),
f))],rest:o.length-c.length}}function $f(n,t){let[e,s]=[n.say("direct evidence"),n.text("directly")];return{group:e,middle:s,first:t,last:null,sign:t.sign,kind:"",
steps:[t],nodes:[]}}function Is(n,t,{nodes:e,steps:s,kind:o,sign:r,counted:i}){let{arrows:c,kinds:a}=n.graph.vocabulary,l=s.slice(1,-1).flatMap(u=>[u.signed?c[u.
sign]:"→",n.node(u.object)]);return{group:t,middle:[n.node(e[1]),...l].join(" "),first:s[0],last:s[s.length-1],sign:i?r:"",kind:n.say(i?a[o]:"not counted"),steps:s,
nodes:e}}function kf(n){let t=[...new Set(n.flatMap(s=>s.cited))].sort((s,o)=>s-o),e=new Set(n.flatMap(s=>s.papers)).size;return[t.length?`[${t.join(" ")}]`:"",
e?`+${e}`:""].filter(Boolean).join(" ")}function vf(n){let t=(e,s)=>(o,r)=>[$(o,r+4,e,s,{anchor:"middle",colour:"muted"})];return[...xf.map(([e,s])=>[(o,r)=>N(e,
o,r),n.text(s)]),[t("×3",9),n.text("ladder_cell")],[t("+2",10),n.text("ladder_sources")]]}var mi={female:["women","woman","females","f","w","女","女性","雌性"],male:["men","man","males","m","男","男性","雄性"]},Sf=/^\s*(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?([^\d\s.,–-]\S*)\s*$/,
gi=/\s+/g,Mf={species:"species",population:"population",route:"route",regimen:"regimen",dose_unit:"dose_unit",layers:"layer",effects:"effect",evidence:"evidence\
_type"};function wi(n,t){let e=new URLSearchParams;for(let[s,o]of t){let r=s==="dose"?Sf.exec(o):null;r?(e.set("dose",r[1]),r[2]&&e.set("dose_to",r[2]),e.set("d\
ose_unit",yi(n,"dose_unit",r[3]))):e.has(s)||e.set(s,o.split("|").map(i=>yi(n,s,i)).join("|"))}return e}function yi(n,t,e){let{vocabulary:s}=n,o=wt(s,e);if(t===
"from"||t==="to")return n.nodes.has(e)?e:n.spellings.get(o)??e;if(t==="sex")return Object.keys(mi).find(l=>mi[l].includes(e.toLowerCase()))??e;let r=t==="settin\
g"?[...n.contexts.keys()]:n.words[Mf[t]];if(!r||r.includes(e))return e;let i=s.languages.map(l=>new Z(n,l)),c=l=>[l,...i.map(u=>u.named(l))],a=l=>wt(s,l).replace(
gi,"");return r.find(l=>c(l).some(u=>a(u)===o.replace(gi,"")))??e}var ne={from:"",to:"",hops:4,one:!1,stated:!1,extent:"answer",...lt({}),setting:[],layers:[],effects:[],evidence:[],hidden:[],columns:"sex",by:"",a:"",b:"",tab:"\
answer",pick:"",view:"ladder",lang:"en",theme:""},Mt=["answer","evidence","conflicts","compare"],we=["ladder","brain","harvest","forest","gaps","map","table"],Ls=6;
function Dt(n){return{...ne,layers:[...n.words.layer]}}function xe(n,t){let e=new URLSearchParams;for(let[s,o]of Object.entries(Dt(n))){let r=Ns(Reflect.get(t,s));
(r!==Ns(o)||s==="lang")&&e.set(s,r)}return e.toString()}function bi(n,t){return wi(t,new URLSearchParams(n.startsWith("#")?n.slice(1):n))}var Of=60;function Cs(n,t,e){
return[...bi(n,e)].filter(([,o])=>o!=="").filter(([o,r])=>Ns(Reflect.get(t,o))!==r).map(([o,r])=>`${o}=${r}`.slice(0,Of))}var Ef=["tab","view","columns","theme"];
function Ns(n){return Array.isArray(n)?n.join("|"):String(n??"")}function $i(n,t,e){let s=bi(n,e),r=[...s.keys()].some(i=>Object.hasOwn(ne,i)&&!Ef.includes(i))?
{...Dt(e),lang:t.lang,theme:t.theme}:{...t};for(let[i,c]of Object.entries(ne)){let a=s.get(i),l=a===null?void 0:_f(i,a,c);l!==void 0&&mn(e,i,l)&&Reflect.set(r,i,
l)}return(r.dose===null||!r.dose_unit)&&Object.assign(r,{dose:null,dose_to:null,dose_unit:""}),r.dose_to!==null&&r.dose_to<Number(r.dose)&&(r.dose_to=null),[r.a,
r.b].every(i=>Cf(e,r.by,i))||Object.assign(r,{by:"",a:"",b:""}),r}function _f(n,t,e){return Array.isArray(e)?t?t.split("|"):[]:typeof e=="boolean"?t==="true":n===
"hops"?Math.min(Ls,Math.max(1,Number.parseInt(t,10)||ne.hops)):n==="dose"||n==="dose_to"?ki(t):t}function ki(n){return n!==""&&Number.isFinite(Number(n))&&Number(
n)>=0?Number(n):null}var xi={sex:["","male","female"],extent:["answer","all"],columns:ge,tab:Mt,view:we,theme:["","light","dark"]},vi={layers:"layer",effects:"e\
ffect",evidence:"evidence_type",hidden:"category"},Af=["population","species","route","regimen","dose_unit"];function mn(n,t,e){let s=String(e);if(Object.hasOwn(
xi,t))return xi[t].includes(s);if(Af.includes(t))return s===""||n.words[t].includes(s);if(Object.hasOwn(vi,t))return Tf(n,t,e);switch(t){case"from":case"to":return s===
""||n.nodes.has(s);case"setting":return If(n,e);case"by":return s===""||n.vocabulary.keys.includes(s);case"lang":return n.vocabulary.languages.some(o=>o===s);case"\
pick":return s===""||Lf(n,s);default:return!0}}function Tf(n,t,e){let s=n.words[Reflect.get(vi,t)];return(e.length>0||t!=="layers")&&e.every(o=>s.includes(o))}function If(n,t){
let e=t.map(s=>n.contexts.get(s)?.group);return!e.includes(void 0)&&new Set(e).size===t.length}var jf=/^(\w+):(.*)$/,Nf={node:1,pair:2,path:Number.POSITIVE_INFINITY};
function Lf(n,t){let[,e="",s=""]=jf.exec(t)??[];if(e==="finding")return n.edges.has(s);if(e==="block")return s.split(">").length===2&&s.split(">").every(r=>n.looks.
has(r));let o=s?s.split(">"):[];return o.length>0&&o.length<=(Nf[e]??0)&&o.every(r=>n.nodes.has(r))}function Cf(n,t,e){if(!(t&&e))return!1;if(t==="setting")return mn(
n,t,[e]);if(t!=="dose")return mn(n,t,e);let[s,o=""]=e.split(" ");return ki(s)!==null&&o!==""&&mn(n,"dose_unit",o)}function it(n){let t=n.indexOf(":");return[n.slice(
0,t),n.slice(t+1)]}var Rs=["+","-","0"],[gn,Rf,Bf]=[210,190,10.5],Df=760,Bs={block:{wide:46,high:48,dx:0,dy:14},pair:{wide:74,high:24,dx:23,dy:0}};function yn({view:n,extent:t}){return n===
"map"&&t==="all"}function Oi(n,{graph:t,state:e,view:s},o){let r=s.shown.filter(m=>m.findings.some(({edge:g})=>g.signed)),i=Pf(t,e),c=i?Hf(n,t,r,i,o):zf(n,t,r,o),
[a,l]=[Si(c,"column"),Si(c,"row")],u=new F(n.ruler,Math.max(Df,b+gn+a.length*Bs[c.name].wide+b)),f=`${n.where(B(e))} · ${n.joined(e.layers.map(m=>n.say(m)))}`;
u.head(c.title,[f]),i&&Wf(u,o),Ff(u,c,a,l);let h=["raises","lowers","no_effect"];u.legend(h.map((m,g)=>[(y,w)=>N(Rs[g],y,w,5),n.text(m)])),u.notes([o.matrixNote]);
let d=r.flatMap(m=>m.findings.map(({edge:g})=>g.id));return u.finish(n.lang,n.stamp(It(x(d,m=>m)),"stamp_map"),c.cells.length)}function Pf(n,{pick:t}){let[e,s]=it(
t);return e==="block"?s.split(">"):e!=="pair"?null:s.split(">").map(o=>n.nodes.get(o)?.category??"")}function zf(n,t,e,s){let o=r=>t.nodes.get(r)?.category??"";
return{title:s.matrix,name:"block",cells:Ei(e,o),called:r=>n.category(r),place:r=>[t.looks.get(r)?.level??0,r]}}function Hf(n,t,e,[s,o],r){let i=e.filter(({subject:c,
object:a})=>t.nodes.get(c)?.category===s&&t.nodes.get(a)?.category===o);return{title:r.matrixOf(n.category(s),n.category(o)),name:"pair",cells:Ei(i,c=>c),called:c=>n.
node(c),place:c=>n.node(c).toLowerCase()}}function Ei(n,t){let e=new Map;for(let s of n){let o=`${t(s.subject)}>${t(s.object)}`;e.set(o,[...e.get(o)??[],s])}return Array.
from(e,([s,o])=>{let[r,i]=s.split(">"),c=o.flatMap(({findings:l})=>l.map(({edge:u})=>u.signed?u.sign:"")),a=new Map(Rs.map(l=>[l,c.filter(u=>u===l).length]));return{
row:i,column:r,pairs:o.length,counts:a}})}function Si({cells:n,place:t},e){return x(new Set(n.map(s=>s[e])),t)}function Wf(n,{allCategories:t}){n.y+=16;let e=$(
b,n.y-4,t,12.5,{colour:"minus",bold:!0}),s=j(b-4,n.y-18,n.ruler.width(t,12.5,!0)+8,20,{fill:"paper"});n.group([s,e],t,"","block all")}function Ff(n,t,e,s){let{ruler:o}=n,
{wide:r,high:i}=Bs[t.name],c=b+gn,a=e.map(l=>o.fitted(t.called(l),Rf,11.5));n.y+=10+Math.max(0,...a.map(l=>o.width(l,11.5)));for(let[l,u]of a.entries())n.add($(
c+(l+.5)*r+4,n.y,u,11.5,{turned:!0}));n.y+=6;for(let l of s){let u=n.y,f=o.fitted(t.called(l),gn-16,12);n.add(j(b,u+1,gn+e.length*r,i-2,{fill:"band",radius:3})),
n.add($(c-8,u+i/2+4.3,f,12,{anchor:"end"}));for(let h of t.cells.filter(({row:d})=>d===l))Uf(n,t,h,c+e.indexOf(h.column)*r);n.y+=i}}function Uf(n,{name:t,called:e},{
row:s,column:o,counts:r,pairs:i},c){let{wide:a,high:l,dx:u,dy:f}=Bs[t],h=Rs.filter(L=>r.get(L)),d=h.reduce((L,A)=>(r.get(A)??0)>(r.get(L)??0)?A:L,"0"),m=h.length?
`${P[d]}_faded`:"paper",g=j(c+1,n.y+2,a-2,l-4,{fill:m,radius:3}),[y,w]=[n.y+l/2,(h.length-1)/2],T=c+a/2-4,z=h.flatMap((L,A)=>Gf(L,r.get(L)??0,T+(A-w)*u,y+(A-w)*
f)),at=h.map(L=>`${Mi[L]} ${r.get(L)}`).join(" · "),Ot=t==="block"?` (${i})`:"";n.group([g,...h.length?z:N("?",c+a/2,y,4)],`${e(o)} → ${e(s)}${Ot}
${at||Mi["?"]}`,"",`${t} ${o}>${s}`)}var Mi={"+":"▲","-":"▼",0:"∅","?":"?"};function Gf(n,t,e,s){return[...N(n,e-4,s,3.4),$(e+2,s+3.8,String(t),Bf)]}var Kf={title:"OxyGraph",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the evidence sa\
ys",stage:"Map",from:"From",to:"To",hops:"Steps at most",swap:"Swap",one:"Only paths that hold in one context",extent:"Show",answerOnly:"this answer",everything:"\
everything admitted",whom:"For whom",how:"How it was given",what:"Which findings",any:"any",reset:"Reset filters",sex:"Sex",species:"Species",population:"Popula\
tion",dose:"Dose",doseFrom:"Dose from",doseTo:"to",doseUnit:"Unit",route:"Route",regimen:"Regimen",setting:"Setting",settingAdd:"Add a setting",layers:"Layer",effects:"\
Effect",evidence:"Evidence type",legend:"Categories",ladder:"Ladder",brain:"Brain",harvest:"Harvest plot",forest:"Forest plot",gaps:"Gaps",columnsBy:"Columns by",
views:"What the middle shows",figure:"Figure",noPair:"Choose a row, a line or a path, or two ends, to see every study of it.",map:"Map",matrix:"What acts on wha\
t, by category",matrixOf:(n,t)=>`What acts on what: ${n} → ${t}`,matrixNote:"Columns act on rows. A cell counts findings that raise, lower and change nothing;\
 its shade is that of the most. A cell opens the things of its categories, and then their evidence.",allCategories:"← all categories",table:"Table",zoomIn:"Zo\
om in",zoomOut:"Zoom out",fit:"Fit",share:"Take it away",link:"Copy link",png:"PNG picture",svg:"SVG picture",csv:"Findings as CSV",json:"Findings as JSON",cite:"\
Copy citations",print:"Print",copied:"Copied.",saved:"Saved.",copyFailed:"The browser refused to copy.",tabs:{answer:"Answer",evidence:"Evidence",conflicts:"Con\
flicts",compare:"Compare"},shown:(n,t,e)=>`${n} findings of the graph fit${t<n?` (${t} say so, ${n-t} do not state it)`:""}, ${e} of them in this answer`,drawn:(n,t)=>`${n}\
 nodes, ${t} lines drawn`,firstPaths:(n,t)=>`of the first ${n} of ${t} paths`,question:(n,t)=>`How does ${n} reach ${t}?`,noQuestion:"Choose where to start and \
where to arrive.",same:"Start and end are the same.",verdict:"Verdict",strength:"evidence",byLayer:"Each layer alone",about:(n,t,e)=>`${n} findings of ${t} stud\
ies; ${e} studies counted`,robustness:"What the verdict would be with less",missing:"Missing experiments",direct:"Direct evidence",paths:n=>`${n} indirect paths`,
more:n=>`Show ${n} more`,chimera:"chimera: no one context holds for all steps",speculative:"a step has nothing that is counted",contested:"contested by a null",
weakest:"weakest step",blocked:"blocked by a null",clash:"findings disagree here",asserted:"asserted",compatible:"compatible",nothing:"Nothing is picked. Choose\
 a node, a line or a path.",findings:n=>`${n} findings`,noFinding:"No finding is admitted.",reviewSays:"Review and paper differ",cautions:"Cautions",retracted:"\
Retracted: supports no answer.",partlyRetracted:"A paper of it has been retracted; it rests on the others.",unverified:"identifier not verified",confidence:n=>`\
match of number and paper: ${n}`,note:"Note",description:"About",identifier:"Identifier",through:"Start here",until:"End here",kind:{opposite:"opposite findings",
null:"an effect and a null"},status:{explained:"explained by",partly:"partly explained by",unresolved:"no context key parts them"},flips:"Pairs whose findings d\
isagree",flipsBy:"What parts them",noConflict:"No findings disagree in this selection.",compareBy:"Compare by",first:"First",second:"Second",noComparison:"Choos\
e a key and two values to lay one over the other.",relation:{opposite:"opposite",differs:"effect against null or mixed",only_a:(n,t)=>`reported for ${n} only; ${t}\
: not tested`,only_b:(n,t)=>`reported for ${t} only; ${n}: not tested`,same:"same"},counted:"Studies counted",notCounted:"Not counted, and why",noDirect:"No stu\
dy tests this directly; ways over mediators are below.",notTold:n=>`does not say: ${n}`,against:"Against it",nobody:"no counted study.",elsewhere:(n,t,e)=>`Laye\
rs not asked (${n}): ${t} findings between the two ends; with them the verdict is: ${e}.`,statedCount:(n,t)=>t?`${n} · +${t} not stated`:String(n),stated:"Only\
 findings that say so",untested:"not tested",studies:n=>n===1?"1 study":`${n} studies`,notHere:"not in this answer",here:"In this answer",others:"Elsewhere in t\
he selection",versus:"against",moreClashes:n=>`+${n} more`,meaning:{strength:"How many controlled studies of how many people agree; see the method for the steps\
.",counted:"One result a study. What merely repeats, is less specific or weaker in design is listed, not counted.",asserted:"The finding itself reports everythi\
ng the question fixes.",compatible:"The finding does not report something the question fixes; nothing in it speaks against.",chimera:"The steps were found in di\
fferent contexts, such as male rats and then women; it is never counted.",contested:"Some counted studies of a step found no effect.",speculative:"A step rests \
on an outlook or a hypothesis only.",blocked:"A step was tested and nothing was found.",weakest:"The step whose findings leave most of the question open.",causal:"\
Something was changed at every step.",marker:"At least one step was only measured beside the other; nobody changed it.",inherited:"Carried over from a part, a w\
hole or a symptom.",review:"What the review asserts, right or wrong.",primary:"What the cited paper itself reports.",extended:"Papers that the review does not c\
ite."},leftOut:n=>`The address says ${n}, which is not understood here and was left out.`,cited:(n,t,e)=>`OxyGraph ${n}${t?` · answer ${t} · cite: “OxyGraph ${n}\
, answer ${t}, ${e}”`:""} · data CC BY 4.0`,clear:"Close the comparison",columns:["Subject","Relation","Object","Match","Context","Source","Statement","Findi\
ng"],filter:"Filter the table",tableCaption:"Every finding of the selection",signs:{"+":"increases","-":"decreases",0:"no effect","?":"direction not given","=":"\
structure",conflicting:"conflicting",mixed:"mixed"},mapHelp:"Arrow keys go from node to node, Enter opens the evidence, plus and minus zoom, 0 fits, Escape lets\
 go.",at:(n,t)=>`${n}, ${t} lines`,unknown:n=>`Nothing is called “${n}”.`,light_line:"thinner and lighter: compatible, not asserted, or not counted",badge:"\
⇅ or ∅ on a line: its findings disagree; ⚑ review and paper differ",sexMarks:"×n findings between two things; ♀ ♂ how many in women and in men",offline:"\
Everything is in this file; nothing is fetched.",tooOld:"This browser cannot unpack what is in this file. Browsers since 2023 can."},qf={title:"OxyGraph",lead:"\
哪些证据适用于谁",language:"English",dark:"深色",light:"浅色",ask:"问题与筛选",panel:"证据说明什么",stage:"图",from:"起点",to:"终点",
hops:"最多步数",swap:"互换",one:"只看各步有共同情境的路径",extent:"显示",answerOnly:"本问题",everything:"全部适用证据",whom:"对谁",
how:"如何给药",what:"哪些证据",any:"不限",reset:"清除筛选",sex:"性别",species:"物种",population:"人群",dose:"剂量",doseFrom:"剂量自",doseTo:"\
至",doseUnit:"单位",route:"途径",regimen:"给药方案",setting:"情境",settingAdd:"添加情境",layers:"层",effects:"作用方向",evidence:"证据类型",
legend:"类别",ladder:"阶梯图",brain:"脑图",harvest:"收获图",forest:"森林图",gaps:"空白图",columnsBy:"列按",views:"中间显示什么",figure:"\
图表",noPair:"请选择一行、一条线、一条路径，或起点和终点，以查看其全部研究。",map:"网络图",matrix:"什么作用于什么，按类别",
matrixOf:(n,t)=>`什么作用于什么：${n} → ${t}`,matrixNote:"列作用于行。格中为升高、降低、无作用的结果数，底色为最多者。点击一格可见其类别中的条目，再点击可见证据。",
allCategories:"← 全部类别",table:"表格",zoomIn:"放大",zoomOut:"缩小",fit:"适应窗口",share:"带走",link:"复制链接",png:"PNG 图片",svg:"SVG\
 图片",csv:"证据 CSV",json:"证据 JSON",cite:"复制文献",print:"打印",copied:"已复制。",saved:"已保存。",copyFailed:"浏览器不允许复制。",
tabs:{answer:"回答",evidence:"证据",conflicts:"矛盾",compare:"比较"},shown:(n,t,e)=>`图谱中适用 ${n} 条${t<n?`（明确说明 ${t}，未说明 ${n-
t}）`:""}，其中本回答 ${e} 条`,drawn:(n,t)=>`画出 ${n} 个节点、${t} 条线`,firstPaths:(n,t)=>`（${t} 条路径中的前 ${n} 条）`,question:(n,t)=>`${n}\
如何到达${t}？`,noQuestion:"请选择起点和终点。",same:"起点与终点相同。",verdict:"结论",strength:"证据强度",byLayer:"各层单独的结论",
about:(n,t,e)=>`${n} 条结果，${t} 项研究，计入 ${e} 项`,robustness:"证据减少时的结论",missing:"缺少的实验",direct:"直接证据",paths:n=>`${n}\
 条间接路径`,more:n=>`再显示 ${n} 条`,chimera:"嵌合路径：各步无共同情境",speculative:"有一步没有计入的结果",contested:"有阴性结果",
weakest:"最弱的一步",blocked:"被阴性结果阻断",clash:"此处证据相互矛盾",asserted:"明确适用",compatible:"不冲突",nothing:"尚未选择。请选择节点、线条\
或路径。",findings:n=>`${n} 条证据`,noFinding:"没有适用的证据。",reviewSays:"综述与原文不同",cautions:"须注意",retracted:"已撤稿：不支持任何结论。",
partlyRetracted:"其中有论文已被撤稿；此结果依据其余论文。",unverified:"标识符未核实",confidence:n=>`编号与论文的匹配：${n}`,note:"\
备注",description:"说明",identifier:"标识符",through:"设为起点",until:"设为终点",kind:{opposite:"方向相反",null:"有作用与无作用"},status:{
explained:"可由此解释：",partly:"部分可由此解释：",unresolved:"没有情境因素可以区分"},flips:"证据不一致的关系",flipsBy:"区分因素",
noConflict:"所选证据没有矛盾。",compareBy:"比较",first:"甲",second:"乙",noComparison:"选择一个因素和两个取值，叠加在一张图上比较。",
relation:{opposite:"相反",differs:"有作用对无作用或不一",only_a:(n,t)=>`仅${n}有报告；${t}：未检验`,only_b:(n,t)=>`仅${t}有报告；${n}：\
未检验`,same:"相同"},counted:"计入的研究",notCounted:"未计入及原因",noDirect:"没有研究直接检验；经由中介的路径见下。",notTold:n=>`\
未说明：${n}`,against:"与之相反",nobody:"计入的研究中没有。",elsewhere:(n,t,e)=>`未问的层次（${n}）：两端之间 ${t} 条结果；计入后结论为：${e}\
。`,statedCount:(n,t)=>t?`${n} · 另 ${t} 未说明`:String(n),stated:"只看明确说明的证据",untested:"未检验",studies:n=>`${n} 项研究`,notHere:"\
不在本回答之内",here:"本回答之内",others:"所选的其他证据",versus:"对",moreClashes:n=>`另 ${n} 对`,meaning:{strength:"多少项对照研究、多少人结果一致；分级见方法\
说明。",counted:"每项研究计一个结果。重复、较不具体或设计较弱者列出而不计入。",asserted:"该结果自身报告了问题限定的全部条件。",
compatible:"该结果未报告问题限定的某个条件，但与之不冲突。",chimera:"各步来自不同情境（如先雄鼠后女性）；从不计入。",
contested:"某一步有计入的研究未见作用。",speculative:"某一步只有展望或假设。",blocked:"某一步已检验而未见作用。",weakest:"对\
问题条件说明最少的一步。",causal:"每一步都有干预。",marker:"至少一步仅为并行测量，无人干预。",inherited:"由部分、整体或症状外推。",
review:"综述的陈述，无论对错。",primary:"所引论文自身报告的结果。",extended:"综述未引的论文。"},leftOut:n=>`地址中的 ${n} 无法理\
解，已略去。`,cited:(n,t,e)=>`OxyGraph ${n}${t?` · 回答编号 ${t} · 引用格式：“OxyGraph ${n}，回答 ${t}，${e}”`:""} · 数据 CC BY 4.0`,
clear:"结束比较",columns:["主体","关系","客体","适用程度","情境","来源","陈述","编号"],filter:"筛选表格",tableCaption:"所选的全部证据",
signs:{"+":"升高","-":"降低",0:"无作用","?":"方向不明","=":"结构",conflicting:"相互矛盾",mixed:"结果不一"},mapHelp:"方向键在节点间移动，回车打开证据，加减号缩放，\
0 适应窗口，Esc 取消选择。",at:(n,t)=>`${n}，${t} 条线`,unknown:n=>`没有名为“${n}”的条目。`,light_line:"较细较浅：不冲突但未明确适用，或未计入",
badge:"线上的 ⇅ 或 ∅：证据不一致；⚑ 综述与原文不同",sexMarks:"×n 两者之间的证据数；♀ ♂ 其中女性与男性的条数",offline:"\
所有内容都在此文件中，不访问网络。",tooOld:"此浏览器无法解压本文件中的内容；2023 年以来的浏览器可以。"},se={en:Kf,zh:qf};var Vf=4,Yf='[data-name^="row "], [data-name^="study "], [data-name^="item "], [data-name^="disc "], [data-name^="finding "], [data-name^="pair "], [data-name^=\
"cell "], [data-name^="block "]';function Ds(n){let{state:t,view:e}=n,s=t.by||"sex",o=Ai(n);if(yn(t))return[Oi(o,n,se[t.lang])];if(t.view==="ladder"&&e.answer)return[
pi(o,e.answer,s)];if(t.view==="brain"&&t.from)return[Xf(o,n,s)];if(t.view==="gaps"&&t.from)return[ti(o,{source:t.from,layers:t.layers},t.columns)];if(t.view!=="\
harvest"&&t.view!=="forest")return[];let r=t.view==="harvest"?Ts:Vr;return Ps(t).map(([i,c])=>r(o,Ii(n,i,c,Math.min(t.hops,Vf)),s))}function Xf(n,{graph:t,state:e},s){
let{from:o,to:r,layers:i}=e,c=Yt(t,{source:o,target:r,context:B(e),layers:i,max_hops:1}),a=new et(t,c,{passes:l=>mt(t,e,l)});return Wr(n,a,c,s)}function _i({words:n,
state:t,change:e}){let s=ge.map(i=>[i,n.text(i)]),o=i=>e({columns:ge.find(c=>c===i)}),r=p("label",{for:"columns-by"},n.t.columnsBy);return p("p",{class:"row"},r,
tt("columns-by",t.columns,s,o))}function Ai({graph:n,state:t}){return new Kt(n,t.lang,n.figures)}function Ti({state:n,view:t}){let e=new Set(Ps(n).map(([s,o])=>v(
{subject:s,object:o})));return[...t.findings.values()].some(({edge:s})=>s.effect_size!==null&&e.has(v(s)))}function Ps({from:n,to:t,pick:e}){let[s,o]=it(e),r=s===
"pair"||s==="path"?o.split(">"):[n,t];return r.slice(1).flatMap((i,c)=>r[c]&&i&&r[c]!==i?[[r[c],i]]:[])}function Ii({graph:n,state:t,view:e},s,o,r){let{answer:i}=e;
if(i?.question.source===s&&i.question.target===o&&r===i.question.max_hops)return i;let a={source:s,target:o,context:B(t),layers:t.layers,max_hops:r};return ss(n,
a,l=>mt(n,t,l))}function ji(n,t,e){let s=ae(n,t.graph.figures,e),o=new DOMParser().parseFromString(s,"image/svg+xml").documentElement,r=document.importNode(o,!0);
for(let i of["title","desc"])r.querySelector(`:scope > ${i}`)?.remove();r.setAttribute("role","group"),r.setAttribute("aria-label",`${n.title}. ${n.description}`);
for(let i of r.querySelectorAll(Yf))Jf(i,t);return r}function Jf(n,t){let e=n.getAttribute("data-name")??"",s=n.querySelector("title")?.textContent??"",o=Qf(e,t);
for(let r of["href","target","rel"])n.removeAttribute(r);n.setAttribute("role","button"),n.setAttribute("tabindex","0"),n.setAttribute("aria-label",s),n.setAttribute(
"aria-pressed",String(Zf(e,t.state))),n.addEventListener("click",o),n.addEventListener("keydown",r=>{r instanceof KeyboardEvent&&["Enter"," "].includes(r.key)&&
(r.preventDefault(),o())})}function Zf(n,{pick:t,from:e,to:s}){let[o,r]=n.split(" ");if(o==="finding"||o==="pair")return t===`${o}:${r}`;if(o==="block")return!1;
if(o!=="row")return o!=="study"&&t===`pair:${e}>${r}`;let i=n.slice(4);return t===(i==="direct"?`pair:${e}>${s}`:`path:${i.replaceAll(" ",">")}`)}function Qf(n,t){
let[e,s]=n.split(" ");if(e==="row")return th(n.slice(4),t);if(e==="study")return eh(n,t);if(e==="block")return()=>t.change({pick:s==="all"?"":`block:${s}`});if(e===
"pair")return()=>t.change({pick:`pair:${s}`,tab:"evidence"});let o=e==="finding"?`finding:${s}`:`pair:${t.state.from}>${s}`;return()=>t.change({pick:o,tab:"evid\
ence"})}function th(n,{state:t,change:e}){let s=n==="direct"?`pair:${t.from}>${t.to}`:`path:${n.replaceAll(" ",">")}`;return()=>e({pick:s,tab:"evidence"})}function eh(n,{
state:t,view:e,change:s}){let[,o]=n.split(" "),r=n.slice(n.lastIndexOf(" ")+1);return()=>{let i=new Set(Ps(t).map(([h,d])=>v({subject:h,object:d}))),a=[...e.findings.
values()].filter(h=>h.study===o&&h.edge.sign===r).find(({edge:h})=>i.has(v(h))),[l]=it(t.pick),u=l==="pair"||l==="path"?t.pick:`pair:${[...i][0]}`;s({pick:u,tab:"\
evidence"});let f=a?document.getElementById(`finding-${a.edge.id}`):null;f?.scrollIntoView({block:"nearest"}),f?.classList.add("found")}}function Ni(n,t,e){let{
words:s,change:o}=n,r=Ii(n,t,e,1);if(new Set((r.direct?.findings??[]).filter(({edge:w})=>w.signed).map(({study:w})=>w)).size<2)return null;let c=Ts(Ai(n),r,n.state.
by||"sex"),a=c.marks.map(w=>w.kind==="group"?{...w,href:"",tooltip:""}:w),l=ae({...c,marks:a},n.graph.figures,n.theme),u=new DOMParser().parseFromString(l,"imag\
e/svg+xml").documentElement,f=document.importNode(u,!0);for(let w of f.querySelectorAll("title, desc"))w.remove();let[h,d]=nh(c);f.setAttribute("viewBox",`0 ${h}\
 ${c.width} ${d-h}`);for(let w of["width","height","role"])f.removeAttribute(w);f.setAttribute("aria-hidden","true");let m=()=>o({view:"harvest",pick:`pair:${t}\
>${e}`}),g=`${s.t.harvest}: ${s.node(t)} → ${s.node(e)}`,y={type:"button",class:"thumb","data-harvest":`${t}>${e}`,onclick:m};return p("button",y,f,p("span",{},
`${g} ⤢`))}function nh({marks:n,height:t}){let e=n.flatMap(s=>s.kind==="rect"&&s.stroke==="rule"?[s]:[]);return e.length?[Math.min(...e.map(({y:s})=>s))-26,Math.
max(...e.map(s=>s.y+s.height))+4]:[0,t]}function Li(n){let{words:t,state:e,view:s}=n,{t:o}=t,[r,i]=it(e.pick);if(r==="node")return oh(n,i);if(r==="finding"){let a=s.findings.get(i);return[a?Xe(n,a):p(
"p",{},o.noFinding)]}if(r!=="pair"&&r!=="path")return[p("p",{},o.nothing)];let c=i.split(">");return c.slice(1).map((a,l)=>sh(n,c[l],a))}function sh(n,t,e){let{
words:s,view:o}=n,r=Ci([...o.findings.values()].filter(({edge:i})=>i.subject===t&&i.object===e));return[p("h2",{},`${s.node(t)} → ${s.node(e)} `,p("small",{},
s.t.findings(r.length))),Ni(n,t,e),r.map(i=>Xe(n,i))]}function Ci(n){return x(n,t=>{let{edge:e,match:s}=t;return[!E(t),!e.signed,-s,e.id]})}function oh(n,t){let{
graph:e,words:s,view:o,change:r}=n,{t:i}=s,c=e.nodes.get(t);if(!c)return[p("p",{},i.nothing)];let a=[...o.findings.values()].filter(({edge:h})=>h.subject===t||h.
object===t),l=Ci(a),u=s.lang==="zh"?c.name:c.name_zh,f=(h,d,m)=>p("button",{type:"button",id:h,onclick:()=>r({[m]:t,pick:"",tab:"answer",extent:"answer"})},d);return[
p("h2",{},s.node(t)," ",p("small",{},s.say(c.category))),p("p",{},u,c.synonyms.length?` · ${c.synonyms.join(", ")}`:""),c.description?p("p",{},c.description):null,
c.curie?p("p",{class:"source"},`${i.identifier}: `,p("code",{},c.curie)):null,p("p",{},f("start-here",i.through,"from")," ",f("end-here",i.until,"to")),p("h3",{},
i.findings(l.length)),l.map(h=>Xe(n,h))]}var rh=[[0,1,2],[3],[4],[5],[6,7]],Ri=3,ih=4,ch=12,[ah,lh]=[250,4],uh=3;function Di(n,t,{from:e,to:s}){let o=S(t).filter(a=>a!==e&&a!==s),i=rh.map(a=>o.filter(l=>a.
includes(fh(n,l)))).filter(a=>a.length),c=[e,s].map(a=>t.has(a)?[a]:[]);for(;i.length>ih||i.length>Ri&&i.some(a=>a.length<Ri);){let a=i.indexOf(U(i,u=>u.length)??
i[0]),[l]=i.splice(a,1);i[Math.max(0,a-1)].push(...l)}return[c[0],...i,c[1]].filter(a=>a.length)}function fh(n,t){return Math.min(7,n.looks.get(n.nodes.get(t)?.
category??"")?.level??0)}function Hs(n,t){let e=n.map((a,l)=>a.map(u=>Pi(u,!0,l))),s=new Map(e.flat().map(a=>[a.id,a])),o=new Map;for(let{subject:a,object:l}of t){
let[u,f]=[s.get(a),s.get(l)];if(!(u&&f))continue;let h=`${a}>${l}`;o.set(h,hh(e,h,u.column<=f.column?[u,f]:[f,u]))}for(let a of e)wn(a);let r=dh(e),c=[...o].filter(
([,[a,l]])=>a.column===l.column).filter(([,[a,l]])=>a.column>0&&bh(r[a.column],a,l)).map(([a])=>a);return{columns:r,chains:o,back:new Set(c)}}function Pi(n,t,e){
return{id:n,node:t,column:e,rank:0,before:[],after:[],level:[]}}function hh(n,t,[e,s]){if(e.column===s.column)return e.level.push(s),s.level.push(e),[e,s];let o=[
e];for(let r=e.column+1;r<s.column;r+=1){let i=Pi(t,!1,r);n[r].push(i),o.push(i)}o.push(s);for(let r=1;r<o.length;r+=1)o[r-1].after.push(o[r]),o[r].before.push(
o[r-1]);return o}function wn(n){for(let[t,e]of n.entries())e.rank=t}function dh(n){let t=n.map(o=>[...o]),e=Number.POSITIVE_INFINITY,s=n.flat().length>ah?lh:ch;
for(let o=0;o<s&&e;o+=1){let r=o%2===1;ph(r?[...n].reverse():n,r?"after":"before");let i=uh;for(;i&&gh(n);)i-=1;let c=n.reduce((a,l)=>a+$h(l)+xh(l),0);c<e&&(t=n.
map(a=>[...a])),e=Math.min(e,c)}for(let o of t)wn(o);return t}function ph(n,t){for(let e of n){let s=new Map(e.map(o=>[o,mh(o,t)]));e.splice(0,e.length,...x(e,o=>[
s.get(o)??0,o.rank])),wn(e)}}function mh(n,t){let e=[...n[t],...n.level];return e.length?e.reduce((s,{rank:o})=>s+o,0)/e.length:n.rank}function gh(n){let t=!1;for(let e of n)
for(let s of[...e])t=yh(e,s)||t;return t}function yh(n,t){let e=t.rank,s=n.filter(l=>l!==t),[o,r,i,c]=[0,0,0,0];for(let[l,u]of s.entries())t.rank=u.rank-.5,o+=Bi(
u,t)+wh(t,u)-Bi(t,u),l+1===e&&(c=o),o<r&&([r,i]=[o,l+1]);let a=r<c;return a&&n.splice(0,n.length,...s.slice(0,i),t,...s.slice(i)),wn(n),a}function Bi(n,t){let e=0;
for(let s of["before","after"])for(let o of n[s])for(let r of t[s])o.rank>r.rank&&(e+=1);return e}function wh(n,t){let e=(s,o)=>s.level.reduce((r,{rank:i})=>r+(i===
o.rank?0:Math.sign(i-s.rank)),0);return zs(n)*e(t,n)-zs(t)*e(n,t)}function zs({before:n,after:t}){return Math.min(n.length,t.length)}function xh(n){let t=0;for(let{
rank:e,level:s}of n)for(let o of s)for(let r of n.slice(e+1,Math.max(e+1,o.rank)))t+=zs(r);return t}function bh(n,t,e){return n.slice(Math.min(t.rank,e.rank)+1,
Math.max(t.rank,e.rank)).reduce((o,{before:r,after:i})=>o+r.length-i.length,0)<0}function $h(n){let t=0;for(let[e,s]of n.entries())for(let o of n.slice(e+1))for(let r of s.
after)for(let i of o.after)r.rank>i.rank&&(t+=1);return t}var xn=3,kh=1e6,[vh,zi,Sh]=[12,34,10];function Hi(n,t,e){let s=(a,l)=>e?{x:l,y:a}:{x:a,y:l},o=n.order.columns.flat(),r=new Map(o.filter(({node:a})=>a).map(a=>[a.
id,Mh(n,a,t.get(a)??0,s)])),i=Oh(n,t),c=Array.from(n.order.chains,([a,l])=>{let[u,f]=[l[0],l[l.length-1]],[h,d]=[u,f].map((g,y)=>i.get(`${g.id} ${a}`)??y),m=[h,
...l.slice(1,-1).map(g=>t.get(g)??0),d];return[a,Eh(n,a,l,m,s)]});return{boxes:r,routes:new Map(c)}}function Mh({spans:n,sizes:t,density:e},s,o,r){let i=((t.get(
s)??0)-e.gap)/2,{start:c,end:a}=n[s.column],[l,u]=[r(c,o-i),r(a,o+i)];return[l.x,l.y,u.x,u.y]}function Oh({order:n,sizes:t,density:e},s){let o=new Map(n.columns.
flat().map(i=>[i,[[],[]]]));for(let[i,c]of n.chains){let[a,l]=[c[0],c[c.length-1]],u=a.column===l.column,f=!i.startsWith(`${a.id}>`),h=n.back.has(i)?0:1;o.get(a)?.[h].
push({pair:i,other:c[1],level:u,back:f}),o.get(l)?.[u?h:0].push({pair:i,other:c[c.length-2],level:u,back:f})}let r=new Map;for(let[i,c]of o){let[a,l]=[s.get(i)??
0,(t.get(i)??0)-e.gap-4],u=({other:f,level:h})=>{let d=(s.get(f)??0)-a;return h?Math.sign(d)*kh-d:d};for(let f of c){let h=Math.min(e.port,l/Math.max(1,f.length)),
d=x(f,m=>[u(m),m.back,m.pair]);for(let[m,{pair:g}]of d.entries())r.set(`${i.id} ${g}`,a+(m-(f.length-1)/2)*h)}}return r}function Eh(n,t,e,s,o){let r=t.startsWith(
`${e[0].id}>`),c=e[0].column===e[e.length-1].column?[_h(n,t,e,s,o)]:Ah(n,e,r,s,o);return r?c:c.reverse().map(([a,l,u,f])=>[f,u,l,a])}function _h({spans:n,length:t,
order:e},s,[o],[r,i],c){let a=e.back.has(s)?-1:1,l=s.startsWith(`${o.id}>`),{column:u}=o,f=a<0?n[u].start:n[u].end,h=a<0?n[u-1]?.end:n[u+1]?.start,d=Math.min(zi,
h===void 0?zi:Math.abs(h-f)-Sh),m=f+a*4*Math.min(d,vh+60*Math.abs(i-r)/t)/3,[g,y]=l?[f,f+a*xn]:[f+a*xn,f];return[c(g,r),c(m,r),c(m,i),c(y,i)]}function Ah({spans:n},t,e,s,o){
let r=t.length-1;return t.slice(1).flatMap((i,c)=>{let[a,l]=[n[t[c].column].end,n[i.column].start],[u,f]=[c===0&&!e?a+xn:a,c+1===r&&e?l-xn:l],[h,d,m]=[s[c],s[c+
1],(a+l)/2],g=[o(u,h),o(m,h),o(m,d),o(f,d)];if(c+1===r)return[g];let[y,w]=[o(l,d),o(n[i.column].end,d)];return[g,[y,y,w,w]]})}function Wi(n,t){let e=0,s=n.map(({size:c})=>(e+=c,e-c/2)),o=Math.max(0,t-e),r=[];for(let[c,{wish:a}]of n.entries()){let l={mean:a-s[c],count:1};for(let u=r.at(
-1);u&&u.mean>l.mean;u=r.at(-1)){let f=u.count+l.count;l={mean:(u.mean*u.count+l.mean*l.count)/f,count:f},r.pop()}r.push(l)}let i=r.flatMap(({mean:c,count:a})=>Array.
from({length:a},()=>c));return s.map((c,a)=>c+Math.min(o,Math.max(0,i[a])))}var[ct,oe]=[10,34],Fi=[{lines:4,gap:12,slot:9,port:7},{lines:4,gap:8,slot:7,port:6},{lines:3,gap:7,slot:6,port:5},{lines:3,gap:5,slot:5,port:4},{lines:2,gap:5,slot:5,
port:4},{lines:2,gap:4,slot:4,port:3},{lines:1,gap:4,slot:4,port:3}],[Th,Ui,Ih]=[70,160,6],jh=2,[Nh,Lh]=[44,30],bn={box:78,depth:64,channel:44,abreast:[4,3,2]},
Ch=10;function qi(n,t,e){let s=JSON.stringify([e,t.from,t.to,[...t.names],t.pairs.map(v)]),o=Ws.get(s)??Rh(n,t,e);return Ws.clear(),Ws.set(s,o),o}var Ws=new Map;
function Rh(n,t,e){let s=e.width<e.height*.75,o=Di(n,t.nodes,t),r=s?zh(o,t,e):Ph(n,o,t,e),i=Wh(r,s?ct:oe),{boxes:c,routes:a}=Hi(r,i,s),l=Array.from(c,([d,m])=>[
d,Bh(m,s)]),[u,f]=[Math.floor((r.spans.at(-1)?.end??0)+ct),r.length],h=s?{width:Math.max(e.width,f+2*ct),height:Math.max(e.height,u)}:{width:Math.max(e.width,u),
height:Math.max(e.height,f+oe+ct)};return{positions:new Map(l),boxes:c,routes:a,upright:s,size:h}}function Bh([n,t,e,s],o){return o?{x:(n+e)/2,y:t+22/2}:{x:n+22/
2,y:(t+s)/2}}var Dh=/[\s-]/;function Ph(n,t,{pairs:e,names:s},{width:o,height:r}){let i=new Gt(n.figures.widths),c=(h,d)=>i.wrapped(s.get(h)??"",d-22-4,12,!0).length,
a=h=>Math.max(...(s.get(h)??"").split(Dh).map(d=>i.width(d,12,!0)))+22+6,l=Hs(t,e),u=r-oe-ct,f=Gi(l,Ki(t,o-2*ct,c,a),u,c);if(f.length>u){let h=o*f.length/u;f=Gi(
l,Ki(t,h-2*ct,c,a),u,c)}return f}function Gi(n,t,e,s){let o=new Map(n.columns.flat().map(c=>[c,s(c.id,t[c.column].end-t[c.column].start)])),r=Fi.map(c=>{let a=({
column:u})=>n.columns[u].length===1;return{density:c,...Vi(n,c,u=>14*Math.min(o.get(u)??1,a(u)?Fi[0].lines:c.lines)+4)}}),i=r.find(({longest:c})=>c<=e)??r[r.length-
1];return{order:n,spans:t,...i,length:Math.max(e,i.longest)}}function Ki(n,t,e,s){let o=Math.max(1,n.length-1),r=n.map(g=>Math.min(Ui,Math.max(Th,...g.map(s)))),
i=n.map((g,y)=>{let w=r[y];for(;w<Ui&&g.some(T=>e(T,w)>jh);)w+=Ih;return w}),c=g=>g.reduce((y,w)=>y+w,0),a=Math.max(1,c(i)-c(r)),l=Math.min(1,Math.max(0,t-o*Nh-
c(r))/a),u=i.map((g,y)=>r[y]+l*(g-r[y])),f=Math.min(1,(t-o*Lh)/c(u)),h=u.map(g=>g*f),d=(t-c(h))/o,m=ct;return h.map(g=>{let y={start:m,end:m+g};return m=y.end+d,
y})}function zh(n,{pairs:t},{width:e,height:s}){let o={lines:3,gap:5,slot:5,port:4},r=bn.abreast.map(m=>{let g=n.flatMap(w=>Hh(w,m)),y=Hs(g,t);return{rows:g,order:y,
...Vi(y,o,()=>bn.box)}}),i=e-2*ct,{rows:c,order:a,sizes:l,longest:u}=r.find(m=>m.longest<=i)??U(r,m=>m.longest)??r[0],{depth:f}=bn,h=Math.max(f+bn.channel,(s-oe-
ct-f)/Math.max(1,c.length-1)),d=c.map((m,g)=>({start:oe+g*h,end:oe+g*h+f}));return{order:a,spans:d,sizes:l,density:o,length:Math.max(i,u)}}function Hh(n,t){let e=Math.
ceil(n.length/t);return Array.from({length:e},(s,o)=>n.filter((r,i)=>Math.floor(i*e/n.length)===o))}function Vi({columns:n},{gap:t,slot:e,port:s},o){let r=a=>{if(!a.
node)return e;let l=Math.max(a.before.length,a.after.length+a.level.length);return Math.max(o(a),l*s)+t},i=new Map(n.flatMap(a=>a.map(l=>[l,r(l)]))),c=n.map(a=>a.
reduce((l,u)=>l+(i.get(u)??0),0));return{sizes:i,longest:Math.max(0,...c)}}function Wh({order:{columns:n},sizes:t,length:e},s){let o=new Map,r=(c,a)=>{let l=c.map(
u=>({size:t.get(u)??0,wish:a(u)-s}));for(let[u,f]of Wi(l,e).entries())o.set(c[u],s+f)};for(let c of n)r(c,({rank:a})=>s+e*(a+.5)/c.length);let i=c=>{let a=[...c.
before,...c.after],l=a.reduce((u,f)=>u+(o.get(f)??0),0);return a.length?l/a.length:o.get(c)??0};for(let c=0;c<Ch;c+=1)for(let a of c%2?[...n].reverse():n)r(a,i);
return o}var Us={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",conflicting:"#8a5a00",mixed:"#8a5a00",text:"#15181c",paper:"#ffffff",halo:"#f\
fffff",badge:"#8a5a00",a:"#7a3fa0",b:"#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",conflicting:"\
#ffcf70",mixed:"#ffcf70",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},Fh={0:[2,4],"?":[
7,5],mixed:[10,3,2,3]},Uh={"+":"arrow","-":"bar",0:"circle",conflicting:"diamond",mixed:"diamond"};function be(n){return{dash:Fh[n]??[],end:Uh[n]??""}}function Gs(n,t,{
view:e,overlay:s},o,r){let i=Us[r],c=Xt(e.answer),a=s?.rows.filter(A=>!e.answer||c.has(v(A))),{steps:l,paths:u}=Gh(e,t),f=a??l,h=a||f!==e.shown?new Set(f.flatMap(
A=>[A.subject,A.object])):e.nodes,d=new Z(n,t.lang),m=new Map(Array.from(h,A=>[A,d.node(A)])),{from:g,to:y}=t,w=qi(n,{nodes:h,pairs:f,names:m,from:g,to:y},o),T=nd(
t,e),z=A=>Ji(t)&&T?.has(v(A)),at=a?a.flatMap(A=>td(n,A,i)):l.flatMap(A=>z(A)?Jh(A,i):[Zh(A,i)]),Ot=Kh(at,w,T),L={layout:w,lines:Ot,colours:i,paths:u,...w.size};
return{...L,nodes:Vh(n,t,m,L,T),badges:s?[]:ed(e,L,T)}}var Yi=56;function Gh(n,t){let{answer:e,shown:s}=n,o=e?.paths.length??0;if(!e||t.extent==="all"||s.length<=
Yi)return{steps:s,paths:o};let r=Ji(t)?Zi(t.pick,n):null,i=new Set(s.filter(a=>a===e.direct)),c=0;for(let{steps:a}of e.paths){let l=a.filter(u=>!i.has(u));if(i.
size+l.length>Yi)break;for(let u of l)i.add(u);c+=1}return{steps:s.filter(a=>i.has(a)||r?.has(v(a))),paths:c}}var Xi=11;function Kh(n,{routes:t},e){let s=new Map;
for(let r of n)s.set(v(r),[...s.get(v(r))??[],r]);let o=[...s].flatMap(([r,i])=>{let[{subject:c,object:a}]=i,l=s.has(v({subject:a,object:c}))?i.length*Xi/2:0,u={
lit:e?.has(r)??!1,faded:!(e?.has(r)??!0)};return i.map((f,h)=>{let d=(h-(i.length-1)/2)*Xi-l;return{...f,...u,...qh(t.get(r)??[],d,f,u)}})});return x(o,r=>r.lit)}
function qh(n,t,{width:e,light:s},{lit:o,faded:r}){let i=t?To(n,t):n,c=r?.8:s?.25:0;return{curves:i,path:Eo(i),width:e+(o?1:0),fade:c}}function Vh(n,t,e,{layout:s,
lines:o},r){let i=new Map;for(let{subject:a,object:l,ids:u}of o)for(let f of[a,l])i.set(f,(i.get(f)??0)+u.length);let c=r&&new Set([...r].flatMap(a=>a.split(">")));
return Array.from(e,([a,l])=>{let u=n.looks.get(n.nodes.get(a)?.category??""),f=a===t.from||a===t.to;return{id:a,...s.positions.get(a)??{x:0,y:0},box:s.boxes.get(
a)??[0,0,0,0],shape:u?.shape??"dot",colour:u?.colour??"#777777",size:f?7.5:6,text:l,end:f,faded:c!==null&&!c.has(a),degree:f?Number.POSITIVE_INFINITY:i.get(a)??
0,picked:t.pick===`node:${a}`}})}var Yh={male:"♂",female:"♀"},Xh=["+","-","0","?","="];function Jh(n,t){let{arrows:e}=n.graph.vocabulary;return Xh.flatMap(s=>{
let o=n.findings.filter(({edge:i})=>(i.signed?i.sign:"=")===s);if(!o.length)return[];let r=Fs(n,o,s,t);return[r.label||s!=="="?{...r,label:`${e[s]} ${r.label}`.
trim()}:r]})}function Zh(n,t){let e=n.findings.filter(({edge:o})=>o.signed);if(!e.length)return Fs(n,n.findings,"=",t);let s=e.filter(E);return Fs(n,e,W(R(s.length?
s:e)).sign,t)}function Fs({subject:n,object:t},e,s,o){let r=e.map(({edge:d})=>d),i=d=>r.filter(m=>m.sex===d).length,c=["female","male"].flatMap(d=>i(d)?[`${Yh[d]}${Qh(
i(d))}`]:[]),a=[r.length>1?`×${r.length}`:"",...c].filter(Boolean).join(" "),l=s==="=",u=Math.max(...e.map(d=>d.match)),f=!l&&(u===M.COMPATIBLE||!e.some(E)),h=Math.
min(5,1.6+.5*(r.length-1))*(f?.65:1);return{id:`${n}>${t} ${s}`,subject:n,object:t,sign:s,match:u,light:f,ids:r.map(({id:d})=>d),...be(s),colour:o[s],width:l?1:
h,label:l?"":a}}function Qh(n){return n>1?String(n):""}function td(n,{subject:t,object:e,signs:s,edges:o,relation:r},i){let{arrows:c}=n.vocabulary,a=(f,h,d)=>({
id:`${t}>${e} ${f}`,subject:t,object:e,sign:h,ids:d,match:M.ASSERTED,colour:i[f],dash:f==="b"?[9,4]:f==="both"?be(h).dash:[],end:be(h).end,width:f==="both"?1.5:
2.6,light:!1,label:c[h]}),[l,u]=s;return r==="same"&&l?[a("both",l,o.flat())]:[...l?[a("a",l,o[0])]:[],...u?[a("b",u,o[1])]:[]]}function ed(n,{lines:t},e){return n.
shown.flatMap(s=>{let o=v(s),r=n.clashing.get(o),i=t.find(c=>v(c)===o);return!(r&&i)||e&&!e.has(o)?[]:[{id:o,...ie(ce(i.curves)[0],.26),kind:r.kind}]})}function Ji({
pick:n}){return["pair","path"].includes(it(n)[0])}function nd({pick:n},t){let e=Zi(n,t),s=new Set(t.shown.map(v));return e&&[...e].some(o=>s.has(o))?e:null}function Zi(n,t){
let[e,s]=it(n);if(e==="path"){let o=t.answer?.paths.find(r=>r.nodes.join(">")===s);return o?new Set(o.steps.map(v)):null}return e==="pair"?new Set([s]):e!=="nod\
e"?null:new Set(t.shown.filter(o=>o.subject===s||o.object===s).map(v))}function Qi({t:n},t,e){let s={lead:n.lead,language:n.language,theme:e==="dark"?n.light:n.dark,"share-title":n.share,"ask-title":n.ask,"panel-title":n.panel,"zoo\
m-in":"+","zoom-out":"−","zoom-fit":n.fit,link:n.link,png:n.png,svg:n.svg,csv:n.csv,json:n.json,cite:n.cite,print:n.print,"map-help":n.mapHelp,offline:n.offline,
skip:n.panel};for(let[r,i]of Object.entries(s))k(r).textContent=i;let o={"zoom-in":n.zoomIn,"zoom-out":n.zoomOut,"ask-section":n.ask,stage:n.stage,panel:n.panel,
"map-focus":n.stage,table:n.table,figure:n.figure,views:n.views};for(let[r,i]of Object.entries(o))k(r).setAttribute("aria-label",i);k("language").setAttribute("\
lang",t.lang==="zh"?"en":"zh-Hans");for(let r of we)k(`view-${r}`).textContent=n[r],k(`view-${r}`).setAttribute("aria-pressed",String(t.view===r))}function tc({
t:n},t,e){for(let s of Mt){let o=k(`tab-${s}`);o.textContent=n.tabs[s]+(s==="conflicts"?` (${e.conflicts.length})`:""),o.setAttribute("aria-selected",String(t.tab===
s)),o.tabIndex=t.tab===s?0:-1}k("panel-body").setAttribute("aria-labelledby",`tab-${t.tab}`)}function ec({t:n},t){let e=k("notice");e.hidden=!t.length,e.textContent=
t.length?n.leftOut(t.join(", ")):""}function nc({graph:n,t},{answer:e}){let s=e?Ft(n,e):"",{version:o}=n.figures;k("cited").textContent=t.cited(o,s,new Date().toISOString().
slice(0,10))}function sc(n,t,{findings:e,answer:s}){let o=[...e.values()].filter(({edge:i})=>i.signed),r=o.filter(({match:i})=>i===M.ASSERTED).length;k("headlin\
e").textContent=s?`${n.node(t.from)} → ${n.node(t.to)} · ${n.where(s.question.context)}: ${n.say(s.verdict)}`:"",k("counts").textContent=n.t.shown(o.length,r,
sd(s)),k("counts").dataset.findings=String(o.length)}function sd(n){if(!n)return 0;let t=[...n.direct?[n.direct]:[],...n.paths.flatMap(e=>e.steps)];return new Set(
t.flatMap(e=>e.edges.filter(s=>s.signed))).size}function oc(n,t,e,s){let{t:o}=n,r=Us[s],i=(l,u,f,h)=>p("li",{},Bo(l,u,f),h);if(e){let l=[i(r.a,[],"",n.named(t.a)),
i(r.b,[9,4],"",n.named(t.b))],u=tn.filter(f=>e.counts[f]).map(f=>p("li",{},`${ls(n,t,f)}: ${e.counts[f]}`));k("line-legend").replaceChildren(...l,...u);return}let c=[
"+","-","0","conflicting","mixed","?","="].map(l=>{let{dash:u,end:f}=be(l);return i(r[l],u,f,`${Jn(n,l)} ${n.sign(l)}`)}),a=[o.light_line,o.sexMarks,o.badge].map(
l=>p("li",{},l));k("line-legend").replaceChildren(...c,...a)}var od=6;function rc(n,t,e){let s=e.startsWith("line:")?t?.lines.find(r=>r.id===e.slice(5)):void 0,
o=e.startsWith("node:")?n.node(e.slice(5)):"";k("hint").textContent=s?rd(n,s):o}function rd(n,{subject:t,object:e,sign:s,label:o,ids:r}){let i=r.map(l=>n.graph.
edges.get(l)).filter(l=>l!==void 0),c=[...new Set(i.map(l=>n.source(l)))].slice(0,od);return`${`${n.node(t)} → ${n.node(e)}`}: ${n.sign(s)} ${o} ${c.join(" ")}`}var id=8,cd=60;function qs(n,t){let e=new Ks(n,t);return p("div",{class:"combobox"},p("label",{for:n},t.words.t[n]),e.input,e.list)}var Ks=class{constructor(t,e){
let{words:s,state:o}=e;this.key=t,this.shown=e,this.hits=[],this.at=-1,this.list=p("ul",{role:"listbox",id:`${t}-list`,"aria-label":s.t[t],hidden:!0}),this.input=
p("input",{id:t,type:"text",role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-controls":`${t}-list`,"aria-expanded":"false",
value:o[t]?s.node(o[t]):""}),this.input.addEventListener("input",()=>{this.at=-1,this.show()}),this.input.addEventListener("focus",()=>this.input.select()),this.
input.addEventListener("blur",()=>this.putBack()),this.input.addEventListener("keydown",r=>this.pressed(r))}close(){this.list.hidden=!0,this.input.setAttribute(
"aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.at=-1}putBack(){let{words:t,state:e}=this.shown;this.close(),this.input.value=
e[this.key]?t.node(e[this.key]):""}take(t){this.close(),this.shown.change({[this.key]:t,pick:"",extent:"answer",tab:"answer"})}find(){this.hits=ho(this.shown.graph,
this.input.value,id)}show(){this.find(),this.list.replaceChildren(...this.hits.map((t,e)=>this.option(t,e))),this.list.hidden=!this.hits.length,this.input.setAttribute(
"aria-expanded",String(this.hits.length>0)),this.at>=0&&this.input.setAttribute("aria-activedescendant",`${this.key}-${this.at}`)}option(t,e){let{graph:s,words:o}=this.
shown,r=l=>{l.preventDefault(),this.take(t)},i={role:"option",id:`${this.key}-${e}`,"aria-selected":String(e===this.at)},c=s.nodes.get(t)?.category??"",a=p("sma\
ll",{},` ${o.say(c)}`);return p("li",{...i,"data-node":t,onmousedown:r},o.node(t),a)}pressed(t){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp",
"Enter"].includes(t.key)&&(t.preventDefault(),t.key==="Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}walk(t){this.list.hidden||(this.at=(this.at+t+this.
hits.length)%Math.max(1,this.hits.length)),this.show()}enter(){let t=this.input.value.trim();this.find(),this.hits.length?this.take(this.hits[Math.max(0,this.at)]):
t?this.shown.announce(this.shown.words.t.unknown(t.slice(0,cd))):this.take("")}};var Vs=new Set(["how","what","legend"]);function ic(n,t){let{words:e,state:s,change:o}=t,{t:r}=e,i=Array.from({length:Ls},(a,l)=>[String(l+1),String(l+1)]),c=()=>o(
{from:s.to,to:s.from,pick:""});n.replaceChildren(p("div",{class:"ends"},qs("from",t),qs("to",t)),p("div",{class:"row"},p("label",{for:"hops"},r.hops),tt("hops",
String(s.hops),i,a=>o({hops:Number(a),pick:""})),p("button",{type:"button",id:"swap",onclick:c},r.swap)),ke({type:"checkbox",id:"one",checked:s.one,onchange:a=>o(
{one:ue(a)})},r.one),ke({type:"checkbox",id:"stated",checked:s.stated,onchange:a=>o({stated:ue(a),pick:""})},r.stated),ad(t),kn("whom",r.whom,$e(t,"sex"),$e(t,"\
species"),$e(t,"population"),ld(t)),kn("how",r.how,ud(t),$e(t,"route"),$e(t,"regimen")),kn("what",r.what,Ys(t,"layers"),Ys(t,"effects"),Ys(t,"evidence")),kn("le\
gend",r.legend,dd(t)),p("button",{type:"button",id:"reset",onclick:()=>o(pd(t.graph))},r.reset))}function ke(n,...t){return p("label",{class:"choice"},p("input",
n),t)}function ad({words:{t:n},state:t,change:e}){let s=(o,r)=>{let i=t.extent===o,c=()=>e({extent:o,pick:""});return ke({type:"radio",name:"extent",id:`extent-${o}`,
value:o,checked:i,onchange:c},r)};return p("fieldset",{},p("legend",{},n.extent),s("answer",n.answerOnly),s("all",n.everything))}function kn(n,t,...e){let s=o=>{
o.target instanceof HTMLDetailsElement&&o.target.open?Vs.delete(n):Vs.add(n)};return p("details",{id:`group-${n}`,open:!Vs.has(n),ontoggle:s},p("summary",{id:`g\
roup-${n}-title`},t),e)}function vn({t:n},t,{count:e,stated:s}){return`${t} (${s===void 0?e:n.statedCount(s,e-s)})`}function $e({words:n,state:t,facets:e,change:s},o){
let r=e[o].map(i=>[i.value,vn(n,n.named(i.value),i)]);return p("div",{class:"row"},p("label",{for:`facet-${o}`},n.t[o]),tt(`facet-${o}`,t[o],[["",n.t.any],...r],
i=>s({[o]:i,pick:""})))}function ld({graph:n,words:t,state:e,facets:s,change:o}){let i=s.setting.filter(({value:a})=>!e.setting.includes(a)).map(a=>[a.value,vn(
t,t.named(a.value),a)]),c=a=>o({setting:[...vt(n,B(e),"setting",a).setting],pick:""});return p("div",{},p("div",{class:"row"},p("label",{for:"facet-setting"},t.
t.setting),tt("facet-setting","",[["",t.t.settingAdd],...i],c)),e.setting.map(a=>p("button",{...{type:"button",class:"chosen","data-setting":a,"data-near":"face\
t-setting"},onclick:()=>o({setting:e.setting.filter(f=>f!==a),pick:""})},`${t.named(a)} ✕`)))}var cc="IU";function ud({graph:n,words:t,state:e,facets:s,change:o}){
let{t:r}=t,i=e.dose===null||e.dose_to!==null?"":`${e.dose} ${e.dose_unit}`,c=s.dose.map(h=>[h.value,vn(t,h.value,h)]),a=h=>{let d=h?vt(n,B(e),"dose",h):ne;o({dose:d.
dose,dose_to:d.dose_to,dose_unit:d.dose_unit,pick:""})},l=h=>o({...fd(e,h),pick:""}),u=(h,d,m)=>p("input",{type:"number",min:"0",step:"any",id:h,"aria-label":d,
placeholder:d,value:String(e[m]??""),onchange:g=>{let y=le(g);setTimeout(()=>l({[m]:y===""?null:Math.max(0,Number(y))}))}}),f=n.words.dose_unit.map(h=>[h,h]);return p(
"div",{},p("div",{class:"row"},p("label",{for:"facet-dose"},r.dose),tt("facet-dose",i,[["",r.any],...c],a)),p("div",{class:"row dose"},u("dose-from",r.doseFrom,
"dose"),u("dose-to",r.doseTo,"dose_to"),tt("dose-unit",e.dose_unit||cc,f,h=>l({dose_unit:h}),r.doseUnit)))}function fd(n,t){let e={dose:n.dose,dose_to:n.dose_to,
dose_unit:n.dose_unit||cc,...t};if(e.dose===null)return{dose:null,dose_to:null,dose_unit:""};let s=e.dose_to!==null&&e.dose_to>=e.dose;return{...e,dose_to:s?e.dose_to:
null}}var hd={layers:"layer",effects:"effect",evidence:"evidence_type"};function Ys({graph:n,words:t,state:e,facets:s,change:o},r){let i=e[r],c=(l,u)=>{let f=u?
[...i,l]:i.filter(d=>d!==l),h=r==="layers"&&!f.length;o({[r]:h?Dt(n).layers:n.words[hd[r]].filter(d=>f.includes(d)),pick:""})},a=s[r].map(l=>{let{value:u}=l,f={
type:"checkbox","data-facet":r,value:u,checked:i.includes(u)};return ke({...f,onchange:h=>c(u,ue(h))},vn(t,t.say(u),l))});return p("fieldset",{},p("legend",{},t.
t[r]),a)}function dd({graph:n,words:t,state:e,change:s}){let o=n.words.category.flatMap(r=>{let i=n.looks.get(r);if(!i)return[];let c=e.hidden.filter(f=>f!==r),
a=f=>s({hidden:ue(f)?c:[...c,r],pick:""}),l=!e.hidden.includes(r);return[p("li",{},ke({type:"checkbox","data-category":r,checked:l,onchange:a},zo(i),t.say(r)))]});
return p("ul",{class:"legend"},o)}function pd(n){let{from:t,to:e,hops:s,one:o,extent:r,tab:i,view:c,lang:a,theme:l,...u}=Dt(n);return u}function ve({view:n,state:t}){let s=t.extent==="all"?n.findings.values():n.shown.flatMap(o=>o.findings);return x(s,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function lc(n,t){let{t:e}=t.words,s=p("tr",{},e.columns.map((c,a)=>p("th",{scope:"col","aria-sort":md(a)},gd(t,c,a)))),o=p("tbody",{},yd(ve(t).map(c=>wd(t,c)))),
r=c=>{V.text=le(c),ac(o)},i={id:"table-filter",type:"search",value:V.text,"aria-label":e.filter,placeholder:e.filter};ac(o),n.replaceChildren(p("input",{...i,oninput:r}),
p("table",{},p("caption",{},e.tableCaption),p("thead",{},s),o))}var V={column:-1,down:!1,text:""};function md(n){return V.column!==n?"none":V.down?"descending":
"ascending"}function gd({redraw:n},t,e){let s=()=>{V.down=V.column===e&&!V.down,V.column=e,n()};return p("button",{type:"button",class:"plain",id:`sort-${e}`,onclick:s},
t)}function yd(n){if(V.column<0)return n;let t=x(n,e=>e.children[V.column]?.textContent?.toLowerCase()??"");return V.down?t.reverse():t}function ac(n){let t=V.text.
trim().toLowerCase();for(let e of n.rows)e.hidden=!e.textContent?.toLowerCase().includes(t)}function wd({graph:n,words:t,change:e},s){let{edge:o,match:r}=s,i=Qn(
t,s),c=n.vocabulary.matches[r],a=o.signed?[Zn(t,o),` ${t.say(o.effect)}`]:t.say(o.predicate),l=()=>e({pick:`finding:${o.id}`,tab:"evidence"});return p("tr",{"da\
ta-finding":o.id,"data-match":c,"data-counted":String(!i),class:r===M.COMPATIBLE||i?"light":""},p("td",{},t.node(o.subject)),p("td",{},a),p("td",{},t.node(o.object)),
p("td",{},[o.signed?t.text(c):"",i].filter(Boolean).join("; ")),p("td",{},t.chips(o).join(" · ")),p("td",{},t.source(o)),p("td",{},t.statement(o)),p("th",{scope:"\
row"},p("button",{type:"button",class:"plain",onclick:l},o.id)))}function uc(n,{edge:t,match:e,silentBecause:s}){let o=Object.entries(Fe(n.vocabulary,"edges",t));return{...Object.fromEntries(o.map(([r,i])=>[r,i??""])),match:n.
vocabulary.matches[e],counted:s?"no":"yes",silent_because:s,doi:t.reference.map(r=>n.references.get(r)?.doi).filter(Boolean)}}var xd=/^\s*[=+\-@]|^[\t\r]/,bd=/[",\n\r]/;
function $d(n){let t=Array.isArray(n)?n.join("|"):String(n),e=xd.test(t)?`'${t}`:t;return bd.test(e)?`"${e.replaceAll('"','""')}"`:e}function fc(n,t){let e=[...Object.
keys(n.vocabulary.columns.edges),"match","counted","silent_because","doi"],s=t.map(o=>{let r=uc(n,o);return e.map(i=>$d(Reflect.get(r,i))).join(",")});return`\uFEFF${[
e.join(","),...s].join(`\r
`)}\r
`}function hc(n,t,e){let s={question:xe(n,e),findings:t.map(o=>uc(n,o))};return`${JSON.stringify(s,null,1)}
`}function dc(n,t){let e=new Set(t.flatMap(({edge:i})=>i.reference)),s=Array.from(e,i=>n.references.get(i)).filter(i=>i!==void 0),o=x(s,({citation:i,id:c})=>[i[0]??
Number.MAX_VALUE,c]),r=new Set;return o.filter(i=>r.size<r.add(i.doi||i.id).size).map(i=>{let{id:c,citation:a,authors:l,year:u,title:f,journal:h}=i,d=[l||c,u,f,
h].filter(Boolean).join(". "),m=We(n,i).join(" "),g=n.retracted(c)?" RETRACTED":"";return`${[pt(a),d].filter(Boolean).join(" ")}. ${m||"(identifier not verified\
)"}${g}`}).join(`
`)}var kd=1e4;function Xs(n,t){let e=URL.createObjectURL(n),s=document.createElement("a");[s.href,s.download]=[e,t],document.body.append(s),s.click(),s.remove(),
setTimeout(()=>URL.revokeObjectURL(e),kd)}function Sn(n,t,e){Xs(new Blob([n],{type:`${e};charset=utf-8`}),t)}async function pc(n){try{return await navigator.clipboard.
writeText(n),!0}catch{let t=document.createElement("textarea");t.value=n,t.setAttribute("readonly",""),document.body.append(t),t.select();let e=document.execCommand(
"copy");return t.remove(),e}}var Js={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},vd=2.5;function gc({nodes:n},t,e,[s,o]){let r=n.find(c=>c.id===t);if(!r)return n.find(
c=>c.id===e)??n[0];let i=n.filter(c=>c!==r&&mc(c,r,s,o)>2);return U(i,c=>[mc(c,r,s,o)+vd*Sd(c,r,s,o),c.id])??r}function mc(n,t,e,s){return(n.x-t.x)*e+(n.y-t.y)*
s}function Sd(n,t,e,s){return Math.abs((n.x-t.x)*s)+Math.abs((n.y-t.y)*e)}var Md=/^[A-Z][a-z]+[A-Z]/,Od=/(?<=[a-z])(?=[A-Z])/g,Mn=class extends Z{constructor(t,e){super(t,e),this.t=se[e]}say(t){return this.lang==="en"&&Md.test(t)?t.replace(
Od," ").toLowerCase():super.say(t)}flag({kind:t,statement:e,statement_zh:s}){return`${this.say(t)} – ${this.either(e,s)}`}text(t){return Reflect.get(this.t,t)}explained(t){
return Reflect.get(this.t.meaning,t)??""}sign(t){return Reflect.get(this.t.signs,t)??""}};var Ed={answer:yr,evidence:Li,conflicts:Er,compare:Or},_d={width:1200,height:800},Ad=120,On=class{constructor(t){this.graph=t,this.state=this.#t(),this.leftOut=
Cs(location.hash,this.state,t),this.view=rs(t,this.state),this.overlay=as(t,this.state),this.picture=null,this.walked="",this.announced="",this.map=new Be(k("ma\
p"),{pick:e=>this.#e(e),hover:e=>this.#r(e)}),Nn("ask").open=Ln(),this.#l(),this.#s(),this.map.fit()}look(){let{graph:t,state:e,view:s,overlay:o,picture:r,map:i}=this;
return{graph:t,state:e,view:s,overlay:o,picture:r,map:i,facets:()=>cs(t,e),taken:()=>this.#f().text,sensitivity:()=>Array.from(s.answer?.sensitivity.without??[],
([c,a])=>({study:c,verdict:a})),change:c=>this.change(c)}}#t(){return $i(location.hash,{...Dt(this.graph),...this.graph.start},this.graph)}change(t){let e=this.
state;this.leftOut=[],this.state={...e,...t},(e.from!==this.state.from||e.to!==this.state.to)&&gr(),this.#n(),this.draw(),this.#a(),["from","to","extent","by","\
view"].some(o=>e[o]!==this.state[o])&&this.map.fit()}#e(t){this.change({pick:t,...t?{tab:"evidence"}:{}}),t&&!Ln()&&k("panel").scrollIntoView()}#n(){try{let t=`\
#${xe(this.graph,this.state)}`;t!==location.hash&&history.pushState(null,"",t)}catch{}}get theme(){return matchMedia("print").matches?"light":this.state.theme||
(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}get words(){return new Mn(this.graph,this.state.lang)}draw(){this.view=rs(this.graph,this.state),
this.overlay=as(this.graph,this.state),this.#s()}#s(){let{graph:t,state:e,words:s}=this,o=xo();document.documentElement.lang=e.lang==="zh"?"zh-Hans":"en",document.
documentElement.dataset.theme=this.theme;let r=e.from&&e.to?s.t.question(s.node(e.from),s.node(e.to)):"";document.title=r?`${r} – OxyGraph`:s.t.title;let i={graph:t,
words:s,state:e,view:this.view,overlay:this.overlay,facets:cs(t,e),theme:this.theme,change:c=>this.change(c),redraw:()=>this.draw(),announce:c=>this.announce(c)};
Qi(s,e,this.theme),ec(s,this.leftOut),nc(s,this.view),ic(k("ask-body"),i),tc(s,e,this.view),k("panel-body").replaceChildren(...Ye(Ed[e.tab](i))),sc(s,e,this.view),
this.#i(i),bo(o)}#i(t){let{view:e}=this.state,s=e==="map"&&!yn(this.state);k("table").hidden=e!=="table",k("map-frame").hidden=!s,k("figure").hidden=s||e==="tab\
le",this.picture=null,k("view-forest").hidden=e!=="forest"&&!Ti(this),k("drawn").textContent="",e==="table"?lc(k("table"),t):s?this.#o():this.#c(t)}#c(t){let{t:e}=this.
words,s=Ds(this),o=p("p",{},["harvest","forest"].includes(this.state.view)?e.noPair:e.noQuestion),r=s.map(c=>ji(c,t,this.theme)),i=this.state.view==="gaps"?[_i(
t)]:[];k("figure").replaceChildren(...i,...r.length?r:[o]),performance.mark("oxygraph:drawn")}#o(){oc(this.words,this.state,this.overlay,this.theme);let t=()=>Gs(
this.graph,this.state,this,this.map.free(),this.theme),e=t(),{t:s}=this.words,o=this.view.answer?.paths.length??0,r=e.paths<o?` ${s.firstPaths(e.paths,o)}`:"",{
height:i}=this.map.free();k("drawn").textContent=s.drawn(e.nodes.length,e.lines.length)+r,this.map.free().height!==i&&(e=t()),this.picture=e,this.map.show(e)}#r(t){
rc(this.words,this.picture,t)}#a(){let{words:t,view:e}=this,o=`${e.answer?`${t.t.verdict}: ${t.say(e.answer.verdict)}. `:""}${k("counts").textContent}`;o!==this.
announced&&this.announce(o),this.announced=o}announce(t){k("live").textContent=t}#l(){let t=(e,s)=>k(e).addEventListener("click",s);t("language",()=>this.change(
{lang:this.state.lang==="zh"?"en":"zh"})),t("theme",()=>this.change({theme:this.theme==="dark"?"light":"dark"}));for(let e of we)t(`view-${e}`,()=>this.change({
view:e}));t("zoom-in",()=>this.map.zoom(1)),t("zoom-out",()=>this.map.zoom(-1)),t("zoom-fit",()=>this.map.fit()),t("print",()=>window.print()),t("skip",e=>{e.preventDefault(),
k("panel-body").focus()});for(let e of Mt)t(`tab-${e}`,()=>this.change({tab:e}));k("tabs").addEventListener("keydown",e=>this.#y(e)),k("map-focus").addEventListener(
"keydown",e=>this.#w(e)),k("map-focus").addEventListener("blur",()=>this.map.hover("")),this.#p(t),Td(),this.#u()}#u(){let t;addEventListener("resize",()=>{clearTimeout(
t),t=setTimeout(()=>{this.picture&&(this.#o(),this.map.fit())},Ad)}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.draw()),matchMedia(
"print").addEventListener("change",()=>this.#h()),addEventListener("hashchange",()=>{this.state=this.#t(),this.leftOut=Cs(location.hash,this.state,this.graph),this.#h()})}#h(){
this.draw(),this.map.fit()}#p(t){let e=async o=>{let r=await pc(o);this.announce(r?this.words.t.copied:this.words.t.copyFailed)},s=()=>this.announce(this.words.
t.saved);t("link",()=>{this.#n(),e(`${location.href.split("#")[0]}#${xe(this.graph,this.state)}`)}),t("cite",()=>e(dc(this.graph,ve(this)))),t("csv",()=>{Sn(fc(
this.graph,ve(this)),"oxygraph-findings.csv","text/csv"),s()}),t("json",()=>{Sn(hc(this.graph,ve(this),this.state),"oxygraph-findings.json","application/json"),
s()}),t("svg",()=>{Sn(this.#f().text,"oxygraph.svg","image/svg+xml"),s()}),t("png",async()=>{let{text:o,size:r}=this.#f();Xs(await Ho(o,r),"oxygraph.png"),s()})}#d(){
let t=this.map.size();return t.width&&t.height?t:_d}#f(){let[t]=Ds(this);if(t)return{text:ae(t,this.graph.figures),size:t};let e=this.#m(),{width:s,height:o}=this.#d();
return{text:this.#g(e),size:{width:s,height:zn(o,e)}}}#m(){let{answer:t}=this.view,e=new Kt(this.graph,this.state.lang,this.graph.figures);return t?[e.question(
t.question),e.stamp(Ft(this.graph,t))]:[]}#g(t){let e=Gs(this.graph,this.state,this,this.#d(),this.theme);return Co(e,document.title,this.map.measure,t)}#y(t){let[
e,s]=[Mt.indexOf(this.state.tab),Mt.length],o={ArrowRight:e+1,ArrowLeft:e-1,Home:0,End:s-1};if(!Object.hasOwn(o,t.key))return;t.preventDefault();let r=Mt[(o[t.key]+
s)%s];this.change({tab:r}),k(`tab-${r}`).focus()}#w(t){let{key:e}=t,s={Escape:()=>this.#x(),"+":()=>this.map.zoom(1),"=":()=>this.map.zoom(1),"-":()=>this.map.zoom(
-1),0:()=>this.map.fit()};if(this.walked&&(s.Enter=()=>this.change({pick:`node:${this.walked}`,tab:"evidence"})),Object.hasOwn(Js,e))this.#b(e);else if(Object.hasOwn(
s,e))s[e]();else return;t.preventDefault()}#x(){this.walked="",this.map.hovered="",this.change({pick:""})}#b(t){let e=this.picture&&gc(this.picture,this.walked,
this.state.from,Js[t]);if(!(e&&this.picture))return;this.walked=e.id,this.map.hovered=e.id,this.map.reveal(e);let s=this.picture.lines.filter(({subject:o,object:r})=>o===
e.id||r===e.id);this.announce(this.words.t.at(this.words.node(e.id),s.length)),this.#r(`node:${e.id}`)}};function Td(){let n=Nn("share");n.addEventListener("key\
down",t=>{t.key!=="Escape"||!n.open||(n.open=!1,k("share-title").focus())});for(let t of["focusin","pointerdown"])document.addEventListener(t,({target:e})=>{e instanceof
Node&&n.contains(e)||(n.open=!1)})}async function Id(){if(!po()){k("counts").textContent=se[document.documentElement.lang==="en"?"en":"zh"].tooOld;return}let[n]=await Promise.all([yo(document),Fo(
document)]);Reflect.set(window,"oxygraph",new On(n))}Id();})();
