/* Built from engine/ and ui/ by `make script`. */
"use strict";(()=>{function ht(n,t){let e=Math.min(n.length,t.length);for(let s=0;s<e;s+=1){let[o,r]=[n.charCodeAt(s),t.charCodeAt(s)];if(o!==r){let[i,c]=[Bs(o),Bs(r)];return i===
c?o-r:i?1:-1}}return n.length-t.length}function Bs(n){return n>=55296&&n<=57343}function dt(n,t){if(typeof n=="string"&&typeof t=="string")return ht(n,t);if(!(Array.
isArray(n)&&Array.isArray(t)))return Number(n)-Number(t);for(let e=0;e<Math.min(n.length,t.length);e+=1){let s=dt(n[e],t[e]);if(s)return s}return n.length-t.length}
function w(n,t){let e=[...n];return e.length<2?e:e.map(s=>({item:s,key:t(s)})).sort((s,o)=>dt(s.key,o.key)).map(({item:s})=>s)}function S(n){return[...n].sort(ht)}
function F(n,t){return Ds(n,t,-1)}function de(n,t){return Ds(n,t,1)}function Ds(n,t,e){let s;for(let o of n){let r=t(o);(!s||dt(r,s.key)*e>0)&&(s={item:o,key:r})}
return s?.item}var pe=class{constructor(t,e){this.references=t,this.sure=new Set(e.sure);let s=w(t.values(),({citation:r,id:i})=>[!r.length,i]);this.paper=Ps(s.map(r=>[r.id,this.#n(
r)])),this.study=Ps(s.map(({id:r,cohort:i})=>[r,[`paper ${this.paper.get(r)}`,...Gi(i)]]));let o=s.filter(({status:r})=>r==="retracted").map(({id:r})=>this.paper.
get(r));this.withdrawn=new Set([...this.paper].filter(([,r])=>o.includes(r)).map(([r])=>r)),this.pooled=this.#t(s)}#t(t){let e=new Map;for(let{id:s,includes:o}of t){
if(!o.length)continue;let r=this.#e(s);e.set(r,new Set([...e.get(r)??[],...o.map(i=>this.#e(i))]))}return e}#e(t){return this.study.get(t)??t}surelyIdentified(t){
return this.sure.has(this.references.get(t)?.match_confidence??"")}#n({id:t,doi:e,pmid:s}){return this.surelyIdentified(t)?[...e?[`doi ${e.toLowerCase()}`]:[],...s?
[`pmid ${s}`]:[]]:[]}studyOf({reference:t,layer:e},s){return t.length?S(new Set(t.map(o=>this.#e(o)))).join("+"):s?e:""}};function zs({references:n,paper:t},e){
let s=new Map(Array.from(n,([r,i])=>[r,Ui(i,e)])),o=new Map;for(let r of S(new Set(t.values()))){let i=s.get(r)??r;o.set(i,[...o.get(i)??[],r])}return new Map(Array.
from(t,([r,i])=>{let c=s.get(i)??i,a=o.get(c)??[];return[r,a.length>1?`${c}${Hs(a.indexOf(i))}`:c]}))}var Wi=/^[[\]]+|[[\]]+$/gu;function Ui({id:n,authors:t,title:e,
year:s},{named:o}){let r=new RegExp(o.initials),c=t.split(";").map(h=>h.trim()).filter(Boolean).map(h=>h.replace(r,"")),a=e.replace(Wi,"").split(" ").filter(Boolean),
l=a.slice(0,o.words).join(" ")+(a.length>o.words?" …":""),u=a.length?`“${l}”`:n;return`${c.length>o.authors?`${c[0]} et al.`:c.join(" & ")||u} ${s||""}`.trim()}
function Hs(n){return(n>=26?Hs(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}function Gi(n){return n?[`cohort ${n}`]:[]}function Ps(n){let t=new Map,e=new Map,
s=new Map(n.map(([r],i)=>[r,i])),o=r=>{let i=r;for(let c=t.get(i);c!==void 0&&c!==i;c=t.get(i))i=c;return i};for(let[r,i]of n){t.set(r,r);for(let c of i){let a=e.
get(c)??r;e.set(c,a);let[l,u]=w([o(r),o(a)],f=>s.get(f)??0);t.set(u,l)}}return new Map(n.map(([r])=>[r,o(r)]))}var M=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),Ki=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function kt(n){return{...Ki,...n}}function W(n){return Object.fromEntries(Object.entries(n).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function me(n,t){return t==="dose"?n.dose===null?"":rt(xn(n)):t==="setting"?n.setting.join(", "):n[t]}function xn({dose:n,dose_to:t,dose_unit:e}){return[
Number(n),t??Number(n),e]}var qi=/\.?0+$/;function D(n){let t=n.toFixed(12).replace(qi,"");return t==="-0"?"0":t}function rt([n,t,e]){return`${n===t?D(n):`${D(n)}\
–${D(t)}`} ${e}`}function Fs(n,t,e){if(t===null||e===null||t===e)return!1;if(n==="dose"){let[[s,o,r],[i,c,a]]=[t,e];return r!==a||s>c||i>o}return n==="setting"?Ws(t,e)===void 0:
!t.some(s=>e.includes(s))}function Vi(n,t,e){if(t===null||e===null)return t??e;if(n==="dose"){let[[s,o,r],[i,c]]=[t,e];return[Math.max(s,i),Math.min(o,c),r]}return n===
"setting"?Ws(t,e)??null:t.filter(s=>e.includes(s))}function Ws(n,t){let e=new Map(n);for(let[s,o]of t){if((e.get(s)??o)!==o)return;e.set(s,o)}return[...e].sort(
dt)}var it=class n{static OPEN=0;static NONE=-1;constructor(t){this.keys=t,this.values=[],this.numbers=new Map,this.met=new Map,this.of({})}of(t){return this.number(
this.keys.map(e=>t[e]??null))}number(t){let e=JSON.stringify(t),s=this.numbers.get(e);return s===void 0&&(s=this.values.push(t)-1,this.numbers.set(e,s)),s}value(t,e){
return this.values[t][this.keys.indexOf(e)]}meet(t,e){if(t===e||e===n.OPEN)return t;if(t===n.OPEN)return e;let s=t<e?t*2**26+e:e*2**26+t,o=this.met.get(s);if(o===
void 0){let[r,i]=[this.values[t],this.values[e]],c=()=>this.number(this.keys.map((a,l)=>Vi(a,r[l],i[l])));o=this.share(t,e)?c():n.NONE,this.met.set(s,o)}return o}share(t,e){
if(t===e||t===n.OPEN||e===n.OPEN)return!0;let[s,o]=[this.values[t],this.values[e]];return!this.keys.some((r,i)=>Fs(r,s[i],o[i]))}separators(t,e){if(t===e)return[];
let[s,o]=[this.values[t],this.values[e]];return this.keys.filter((r,i)=>Fs(r,s[i],o[i]))}reported(t){return this.keys.filter((e,s)=>this.values[t][s]!==null)}};
function ge(n,t){let e=new Map(Array.from(t,s=>[s.join(),s]));for(let s=0;s<=n.length;s+=1)for(let o of Us(n,s))if([...e.values()].every(r=>r.some(i=>o.includes(
i))))return o;return null}function*Us(n,t,e=0,s=[]){if(s.length===t){yield s;return}for(let o=e;o<n.length;o+=1)yield*Us(n,t,o+1,[...s,n[o]])}function Gs({chinese:n,english:t},e,s){let o=s==="zh"?n:t;return Object.hasOwn(o,e)?o[e]:e.replaceAll("_"," ")}var Yi=/\{(\w+)\}/g;function Yt(n,t,e,s={}){return Nt(
n.sentences[t][n.languages.indexOf(e)],s)}function Nt(n,t){return n.replace(Yi,(e,s)=>String(t[s]))}function St(n,t){return n.lists[t].map(e=>e.name)}function bn(n){
let t=new Map(n.map(s=>[s.name,s.broader])),e=new Map(n.map(s=>[s.name,new Set([s.name])]));for(let{name:s}of n)for(let o=t.get(s);o;o=t.get(o))e.get(o)?.add(s);
return e}var Lt="human",ye=class{constructor(t,e,s,o){this.scopes=new it(t.keys),this.tags=e,this.disorders=o;let r=t.lists.population.filter(i=>i.human).map(i=>i.name);
this.ofPeople=new Set([...o,...r]),this.below={species:bn(t.lists.species),population:s,route:bn(t.lists.route)},this.ofEdges=new Map}#t(t,e){let s=this.below[t];
return e.length?S(new Set(e.flatMap(o=>[...s.get(o)??[o]]))):null}#e(t){let e=new Set(t.flatMap(o=>[o,...this.#n(o)])),s=Array.from(e,o=>[this.tags.get(o)?.group??
"",o]);return s.length?w(s,o=>o):null}#n(t){let e=[];for(let s=this.tags.get(t)?.broader;s;s=this.tags.get(s)?.broader)e.push(s);return e}ofEdge(t){let e=this.ofEdges.
get(t.id);return e===void 0&&(e=t.signed?this.#s(t):it.OPEN,this.ofEdges.set(t.id,e)),e}#s(t){let{sex:e,dose_min:s,dose_max:o,dose_unit:r,route:i,regimen:c,setting:a}=t,
l=this.#c(t),u=t.species||this.#r(l);return this.scopes.of({sex:e&&e!=="both"?[e]:null,species:this.#t("species",u?[u]:[]),population:this.#t("population",l),dose:s===
null||o===null?null:[s,o,r],route:this.#t("route",i?[i]:[]),regimen:c?[c]:null,setting:this.#e(a)})}#c({predicate:t,object:e,population:s}){return s.length?s:t===
"associated_with"&&this.disorders.has(e)?[e]:[]}#r(t){return t.some(e=>this.ofPeople.has(e))?Lt:""}ofContext(t){let{sex:e,population:s,dose:o,route:r,regimen:i,
setting:c}=t,a=t.species||this.#r([s]);return this.scopes.of({sex:e?[e]:null,species:this.#t("species",a?[a]:[]),population:this.#t("population",s?[s]:[]),dose:o===
null?null:xn(t),route:this.#t("route",r?[r]:[]),regimen:i?[i]:null,setting:this.#e(c)})}lettingIn(t,e){let s=this.scopes.value(t,"population");if(!s)return t;let o=Object.
fromEntries(this.scopes.keys.map(r=>[r,this.scopes.value(t,r)]));return this.scopes.of({...o,population:S(new Set([...s,e]))})}isHuman(t){let e=this.scopes.value(
t,"species");return e?.length===1&&e[0]===Lt}common(t){let e=Array.from(t,o=>this.scopes.values[o]),s=new Map;return this.scopes.keys.forEach((o,r)=>{let c=new Set(
e.map(a=>JSON.stringify(a[r]))).size===1?e[0][r]:null;c!==null&&s.set(o,this.#i(o,c))}),s}#i(t,e){if(t==="dose")return[rt(e)];if(t==="setting")return this.#o(e);
let s=e,o=new Set(s.flatMap(r=>Object.values(this.below).flatMap(i=>[...i.get(r)??[]].filter(c=>c!==r))));return s.filter(r=>!o.has(r))}#o(t){let e=new Set(t.flatMap(
([,s])=>this.#n(s)));return t.map(([,s])=>s).filter(s=>!e.has(s))}match(t,e){return t.signed?this.scopes.share(this.ofEdge(t),e)?this.openKeys(t,e).length?M.COMPATIBLE:
M.ASSERTED:M.EXCLUDED:M.ASSERTED}openKeys(t,e){if(e===it.OPEN)return[];let s=this.scopes.values[this.ofEdge(t)],o=this.scopes.values[e];return this.scopes.keys.
filter((r,i)=>{let[c,a]=[s[i],o[i]];return a===null?!1:r==="population"?!this.#a(this.#c(t),a):c===null?!0:r==="dose"?!1:r==="setting"?!Xi(c,a):!Ks(c,a)})}#a(t,e){
return t.some(s=>Ks([...this.below.population.get(s)??[s]],e))}};function Ks(n,t){return n.every(e=>t.includes(e))}function Xi(n,t){return t.every(([e,s])=>n.some(
([o,r])=>o===e&&r===s))}var J="conflicting",Z="mixed";function I(n){return n==="+"||n==="-"}function qs(n){return I(n)||n==="0"}function vn(n){return n==="+"?"-":"+"}var Ji=["0","?",J,Z];function Vs(n,t){for(let e of Ji)
if(n===e||t===e)return e;return n==="="?t:t==="="?n:n===t?"+":"-"}function $n(n){let t=new Set(n),[e,s]=[t.has("+"),t.has("-")];return e||s?{sign:e&&s?J:e?"+":"\
-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var Zi=/^[ -~]*$/,Qi=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/;function pt({spelling:n},t){let e=Zi.test(t)?t.toLowerCase():[...t.normalize("NFKC")].map(tc).join(
"");for(let s of n.gaps)e=e.replaceAll(s," ");return e.split(Qi).filter(Boolean).join(" ")}function tc(n){return n==="ı"?n:n.toLowerCase().toUpperCase().toLowerCase()}
function Ys(n,t,e,s){let o=[...pt(n,t)],r=[];for(let[c,a]of e){let l=ec(o,[...c],n.spelling.cutoff);l>n.spelling.cutoff&&r.push([a,l])}let i=new Map;for(let[c,a]of r.
sort((l,u)=>u[1]-l[1]))i.has(c)||i.set(c,a);return[...i].slice(0,s)}function ec(n,t,e){let s=Math.max(n.length,t.length);return s?1-Math.abs(n.length-t.length)/
s<=e?0:1-nc(n,t)/s:1}function nc(n,t){let e=[],s=Array.from({length:t.length+1},(o,r)=>r);for(let o=1;o<=n.length;o+=1){let r=[o];for(let i=1;i<=t.length;i+=1)r[i]=
Math.min(s[i]+1,r[i-1]+1,s[i-1]+(n[o-1]===t[i-1]?0:1)),o>1&&i>1&&n[o-1]===t[i-2]&&n[o-2]===t[i-1]&&(r[i]=Math.min(r[i],e[i-2]+1));[e,s]=[s,r]}return s[t.length]}var xe=class{constructor(t,e){this.vocabulary=e,this.nodes=we(t.nodes),this.contexts=we(t.contexts),this.references=we(t.references),this.audit=t.audit,this.papers=
new pe(this.references,e),this.shortNames=zs(this.papers,e),this.edges=we(sc(t.edges,this.papers,e)),this.successors=Xs(this.nodes,this.edges,"subject","object"),
this.predecessors=Xs(this.nodes,this.edges,"object","subject");let s=t.nodes.filter(({category:o})=>o==="Disorder").map(({id:o})=>o);this.scoper=new ye(e,this.contexts,
ic(this),new Set(s)),this.spellings=cc(this),this.ownRows=oc(this),this.audited=rc(this.audit)}retracted(t){return this.papers.withdrawn.has(t)}layers(t){let e=St(
this.vocabulary,"layer");return t.length?e.filter(s=>t.includes(s)):e}};function Js(n,t,e=20){let s=pt(n.vocabulary,t);if(!s)return[];let o=new Map;for(let[r,i]of n.spellings){let c=r.indexOf(s);if(c<0)continue;let a=[r===s?0:c===0?
1:2,[...r].length,i];dt(a,o.get(i)??[1/0])<0&&o.set(i,a)}for(let[r,i]of Ys(n.vocabulary,t,n.spellings,e))o.has(r)||o.set(r,[3,-i,r]);return w(o.values(),r=>r).slice(
0,e).map(([,,r])=>r)}function we(n){return new Map(n.map(t=>[t.id,t]))}function sc(n,t,{lists:e,passing:s,signs:o}){let r=new Set(e.predicate.filter(c=>c.signed).
map(c=>c.name)),i=c=>s.includes(c)?"=":"?";return n.map(c=>{let a=r.has(c.predicate),l=a?o[c.effect]:i(c.predicate),u=c.tendency?o[c.tendency]:null;return{...c,
signed:a,sign:l,tends:u,study:t.studyOf(c,a)}})}function oc({edges:n,papers:t,vocabulary:e}){let s=new Map;for(let o of n.values())if(!(o.layer===e.base_layer||
!o.signed||o.certainty==="speculative"))for(let r of new Set(o.reference.map(i=>t.paper.get(i)??i)))s.set(r,[...s.get(r)??[],o]);return s}function rc(n){let t=new Map;
for(let e of n)for(let s of e.review_edges)t.set(s,[...t.get(s)??[],e]);return t}function Xs(n,t,e,s){let o=new Map(Array.from(n.keys(),r=>[r,new Map]));for(let r of t.
values()){let i=o.get(r[e]),c=i.get(r[s]);c?c.push(r):i.set(r[s],[r])}return o}function ic({nodes:n,edges:t,vocabulary:e}){let s=new Map,o=(c,a)=>{s.set(c,(s.get(
c)??new Set).add(a))};for(let{predicate:c,subject:a,object:l}of t.values())c==="subclass_of"&&n.get(l)?.category==="Disorder"&&o(l,a);for(let{name:c,broader:a}of e.
lists.population)a&&o(a,c);let r=new Map,i=c=>{let a=r.get(c);if(a)return a;let l=new Set([c]);for(let u of s.get(c)??[])for(let f of i(u))l.add(f);return r.set(
c,l),l};for(let c of s.keys())i(c);return r}function cc({nodes:n,vocabulary:t}){let e=new Map(Array.from(n.keys(),s=>[pt(t,s),s]));for(let{id:s,name:o,name_zh:r,
curie:i,synonyms:c}of n.values())for(let a of[o,r,i,...c]){let l=pt(t,a);a&&!e.has(l)&&e.set(l,s)}return e}function Zs(){return"DecompressionStream"in globalThis}function be(n,t,e){let s=atob(n.getElementById(t)?.textContent??""),o=Uint8Array.from(s,r=>r.charCodeAt(0));
return new Response(new Blob([o]).stream().pipeThrough(new DecompressionStream(e))).text()}var kn=class extends xe{constructor(t){super(uc(t),lc(t.vocabulary)),this.start=t.start,this.figures=t.figures,this.looks=hc(t.nodes),this.flags=dc(this.audit);
let e=[...this.nodes.values()].filter(o=>o.category==="Disorder").map(o=>o.id),s=Object.keys(t.vocabulary.lists).map(o=>[o,St(t.vocabulary,o)]);this.words=Object.
fromEntries(s),this.words.population=[...this.words.population,...S(e)]}},ac=2;function lc(n){let{budget:t}=n;return{...n,budget:{...t,seconds:Math.min(ac,t.seconds)}}}
async function eo(n){return new kn(JSON.parse(await be(n,"graph","deflate")))}var Qs={nodes:{name:"label"},edges:{subject:"from",object:"to"}};function uc(n){let e=[
"nodes","edges","contexts","references","audit"].map(s=>{let o=Object.hasOwn(Qs,s)?Reflect.get(Qs,s):{};return[s,fc(n.vocabulary.columns[s],n[s],o)]});return Object.
fromEntries(e)}function fc(n,t,e){let s=Array.from({length:t.length},()=>({}));for(let[o,r]of Object.entries(n)){let i=Sn(t,e[o]??o,c=>to(r,String(c)));for(let[
c,a]of s.entries())a[o]=i?.[c]??to(r,"")}return s}function Sn({columns:n},t,e){let s=n[t];if(!(s&&"words"in s))return s?.map(e);let o=s.words.map(e);return s.at.
map(r=>o[r])}function to(n,t){switch(n){case"texts":return t?t.split("|"):[];case"integers":return t?t.split("|").map(Number):[];case"number":case"integer":return t?
Number(t):null;default:return t}}function hc(n){let[t,e,s]=["shape","color","level"].map(r=>Sn(n,r,String)??[]),o=Sn(n,"category",String)??[];return new Map(o.map(
(r,i)=>[r,{shape:t[i],colour:e[i],level:Number(s[i])}]))}function dc(n){let t=new Map;for(let e of n)for(let s of[...e.review_edges,...e.paper_edges])t.set(s,[...t.
get(s)??[],e]);return t}function $(n){let t=document.getElementById(n);if(!t)throw new Error(`the page has no ${n}`);return t}function Mn(n){let t=$(n);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${n} does not open and close`);return t}function On(){return matchMedia("(min-width: 801px)").matches}function no(n){if(n.id)return n.id;let t=n instanceof
HTMLInputElement||n instanceof HTMLButtonElement?n.value:"";return`${n.tagName} ${t} ${n instanceof HTMLElement?JSON.stringify(n.dataset):""}`}function so(){let n=document.
activeElement,t=n?.closest("#ask-body, #panel-body, #table");return n instanceof HTMLElement&&t instanceof HTMLElement?{panel:t,name:no(n),near:n.dataset.near}:
null}function oo(n){if(!n||n.panel.id===n.name)return;let e=[...n.panel.querySelectorAll("a, button, input, select, summary")].find(r=>no(r)===n.name),s=n.near?
document.getElementById(n.near):null,o=e instanceof HTMLElement?e:s??n.panel;o.focus({preventScroll:o===e})}var pc=/[⺀-鿿]/,mc=/(?<=[\s-])/,gc=/ ?…$/;function io(n,t,e,s){let o=pc.test(n)?[...n]:n.split(mc),r=[""];for(let l of o){let u=r[r.length-1];!u||t((u+l).trimEnd())<=e?r[r.length-1]=u+l:r.push(l)}let i=r.
slice(0,s).map(l=>l.trim()),c=r.length>s,a=i.length-1;return c&&(i[a]=ro(`${i[a]} …`,t,e)),i.map(l=>t(l)>e?ro(l,t,e):l)}function ro(n,t,e){let s=n.replace(gc,
"");for(;s.length>3&&t(`${s}…`)>e;)s=s.slice(0,-1).trimEnd();return`${s}…`}function co(n,t){let e=new $e(n.map(xc)),s=[];for(let o of n){let r=o.forced?wc(o,
t):yc(o,t);r&&(o.forced||e.free(r.box))&&(e.add(r.box),s.push(r))}return s}function ao({box:[n,t,e,s]},{upright:o,scale:r}){return o?[n+1,t+22*r,e-1,s]:[n+22*r,
t,e-3,s]}function yc(n,t){let[e,s,o,r]=ao(n,t),i=Math.max(1,Math.floor((r-s+2)/14)),c=io(n.text,t.measure,o-e,i);return c.some(l=>l.endsWith("…"))&&c.join("").
length<7?null:{id:n.id,texts:c,box:lo(c,[e,s,o,r],t)}}function wc(n,t){let e=ao(n,t),s=io(n.text,t.measure,Math.max(e[2]-e[0],150),Number.POSITIVE_INFINITY);return{
id:n.id,texts:s,box:bc(lo(s,e,t),t.width,t.height)}}function lo(n,[t,e,s,o],{measure:r,upright:i}){let[c,a]=[Math.max(...n.map(r)),n.length*14],l=i?(t+s-c)/2:t,
u=i?e:(e+o-a)/2;return[l,u,l+c,u+a]}function xc({x:n,y:t,size:e}){return[n-e,t-e,n+e,t+e]}function uo(n,t){let e=new $e(t);return n.flatMap(({text:s,width:o,places:r})=>{
let i=({x:a,y:l})=>[a-o/2,l-7,a+o/2,l+7],c=r.find(a=>e.free(i(a)));return c?(e.add(i(c)),[{text:s,...c,box:i(c)}]):[]})}function bc([n,t,e,s],o,r){let i=Math.max(
1-n,Math.min(0,o-1-e)),c=Math.max(1-t,Math.min(0,r-1-s));return[n+i,t+c,e+i,s+c]}var ve=64,$e=class{constructor(t){this.cells=new Map;for(let e of t)this.add(e)}*touched([
t,e,s,o]){for(let r=Math.floor(t/ve);r<=Math.floor(s/ve);r+=1)for(let i=Math.floor(e/ve);i<=Math.floor(o/ve);i+=1)yield`${r} ${i}`}add(t){for(let e of this.touched(
t)){let s=this.cells.get(e);s?s.push(t):this.cells.set(e,[t])}}free(t){for(let e of this.touched(t))if(this.cells.get(e)?.some(s=>vc(t,s)))return!1;return!0}};function vc(n,t){
return n[0]<t[2]&&t[0]<n[2]&&n[1]<t[3]&&t[1]<n[3]}function ho(n){let t=({x:e,y:s})=>`${fo(e)} ${fo(s)}`;return`M${t(n[0][0])}${n.map(([,e,s,o])=>` C${t(e)} ${t(s)} ${t(o)}`).join("")}`}function fo(n){return Math.
round(n*10)/10}function Xt([n,t,e,s],o){let r=1-o,[i,c,a,l]=[r**3,3*r*r*o,3*r*o*o,o**3];return{x:i*n.x+c*t.x+a*e.x+l*s.x,y:i*n.y+c*t.y+a*e.y+l*s.y}}function po(n){
let t=Array.from({length:10},(e,s)=>(s+1)/10);return[n[0][0],...n.flatMap(e=>t.map(s=>Xt(e,s)))]}function mo(n,t){let e=Number.POSITIVE_INFINITY;for(let s=1;s<t.
length;s+=1)e=Math.min(e,$c(n,t[s-1],t[s]));return e}function $c({x:n,y:t},e,s){let[o,r]=[s.x-e.x,s.y-e.y],i=((n-e.x)*o+(t-e.y)*r)/(o*o+r*r||1),c=Math.min(1,Math.
max(0,i));return Math.hypot(n-e.x-c*o,t-e.y-c*r)}function ke(n){return n.filter((t,e)=>e%2===0)}function go([[n,t,e,s],...o],r){let i=Math.hypot(s.x-n.x,s.y-n.y)||
1,c=4/3*r,[a,l]=[-c*(s.y-n.y)/i,c*(s.x-n.x)/i],u=({x:f,y:h})=>({x:f+a,y:h+l});return[[n,u(t),u(e),s],...o]}var Mt='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',kc=[.5,.38,.62,.26,.74];function yo(){let n=document.createElement(
"canvas").getContext("2d");if(!n)throw new Error("this browser draws no pictures");n.font=`bold ${Mt}`;let t=new Map;return e=>{let s=t.get(e)??n.measureText(e).
width;return t.set(e,s),s}}function Me({nodes:n,layout:t},e,s,o){let r=n.map(l=>({...l,x:l.x*e,y:l.y*e,size:l.size*e,box:wo(l.box,e),forced:l.id===o||l.picked})),
i=w(r,({forced:l,end:u,faded:f,degree:h,id:p})=>[!l,!u,f,-h,p]),{size:c,upright:a}=t;return co(i,{measure:s,upright:a,scale:e,width:c.width*e,height:c.height*e})}
function wo([n,t,e,s],o){return[n*o,t*o,e*o,s*o]}function Oe({lines:n,nodes:t,badges:e},s,o,r){let i=n.filter(a=>a.label&&!a.faded),c=w(i,({lit:a,ids:l})=>[!a,-l.
length]).map(({label:a,curves:l})=>{let u=[...ke(l)].reverse().flatMap(f=>kc.map(h=>Xt(f,h)));return{text:a,width:r(a),places:u.map(({x:f,y:h})=>({x:f*s,y:h*s}))}});
return uo(c,[...t.map(({box:a})=>wo(a,s)),...e.map(({x:a,y:l})=>Sc(a*s,l*s)),...o.map(({box:a})=>a)])}var Se=8;function Sc(n,t){return[n-Se,t-Se,n+Se,t+Se]}function U(n,t,e){
let s=c=>[1,3,5].map(a=>Number.parseInt(c.slice(a,a+2),16)),[o,r]=[s(n),s(t)];return`#${o.map((c,a)=>Math.round(c+(r[a]-c)*e)).map(c=>c.toString(16).padStart(2,
"0")).join("")}`}var An="http://www.w3.org/2000/svg",Mc="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",xo=18,Oc=/[&<>"']/g,Ec=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function En(n){return n.replace(Oc,t=>`&#${t.charCodeAt(0)};`).replace(Ec,"")}function P(n){return Math.round(n*10)/10}function bo(n,t,e,s=[]){let{colours:o,width:r,
height:i,lines:c,nodes:a,badges:l}=n,{upright:u}=n.layout,f=new Map(a.map(x=>[x.id,x])),h=Me(n,1,e,""),p=Oe(n,1,h,e),m=jn(i,s),g=[t,...s].map((x,T)=>({said:x,y:i+
(T+1)*xo}));return`${[`<svg xmlns="${An}" width="${r}" height="${m}" viewBox="0 0 ${r} ${m}" font-family="${Mc}" font-size="12">`,`<title>${En(t)}</title>`,`<re\
ct width="${r}" height="${m}" fill="${o.paper}"/>`,...s.length?g.map(({said:x,y:T})=>`<text x="12" y="${T}" fill="${o.text}">${En(x)}</text>`):[],...c.map(x=>Ac(
x,o)),...a.map(x=>jc(x,o)),...a.map(x=>Tc(x,o)),...l.map(x=>_c(x,o)),...p.map(({text:x,x:T,y:_})=>_n(x,{x:T,y:_+4},o.text,{halo:o.halo})),...h.flatMap(({id:x,texts:T,
box:_})=>T.map((Vt,wn)=>_n(Vt,{x:u?(_[0]+_[2])/2:_[0],y:_[1]+11+wn*14},o.text,{bold:f.get(x)?.end,anchor:u?"middle":"start"}))),"</svg>"].join(`
`)}
`}function jn(n,t){return n+(t.length?(t.length+2)*xo:0)}function _c({x:n,y:t,kind:e},{badge:s,paper:o}){let[r,i,c]=e==="opposite"?[s,o,"⇅"]:[o,s,"∅"];return`\
<g>${ko({x:n,y:t},8,r,s)}${_n(c,{x:n,y:t+4},i,{bold:!0})}</g>`}function Ac(n,{paper:t}){let e=U(n.colour,t,n.fade),s=n.dash.length?` stroke-dasharray="${n.dash.
join(" ")}"`:"",{tip:o,onward:r}=Tn(n.curves);return`${`<path d="${n.path}" fill="none" stroke="${e}" stroke-width="${P(n.width)}"${s}/>`}${vo(n.end,o,r,e)}`}function jc(n,t){
let[e,s,o,r]=n.box.map(P),[i,c]=n.end||n.picked?[t.ring,2]:[U(t.text,t.paper,.75),1];return`<rect x="${e}" y="${s}" width="${P(o-e)}" height="${P(r-s)}" rx="5" \
fill="${t.paper}" stroke="${i}" stroke-width="${c}"/>`}function Tn(n){let[,,t,e]=n[n.length-1],s=Math.hypot(e.x-t.x,e.y-t.y)||1;return{tip:e,onward:{x:(e.x-t.x)/
s,y:(e.y-t.y)/s}}}function In(n,{x:t,y:e},s){let o=(r,i)=>`${P(t+r*s.x-i*s.y)} ${P(e+r*s.y+i*s.x)}`;switch(n){case"arrow":return{path:`M${o(2,0)} L${o(-7,4.5)} \
L${o(-7,-4.5)} z`,filled:!0,width:0};case"diamond":return{path:`M${o(2,0)} L${o(-4,4.5)} L${o(-10,0)} L${o(-4,-4.5)} z`,filled:!0,width:0};case"bar":return{path:`\
M${o(0,5.5)} L${o(0,-5.5)}`,filled:!1,width:3};case"circle":return{path:`M${o(1,0)} A3.5 3.5 0 1 1 ${o(-6,0)} A3.5 3.5 0 1 1 ${o(1,0)} z`,filled:!1,width:1.5};default:
return null}}function vo(n,t,e,s){let o=In(n,t,e);if(!o)return"";let r=o.filled?`fill="${s}"`:`fill="none" stroke="${s}" stroke-width="${o.width}"`;return`<path\
 d="${o.path}" ${r}/>`}function Ee(n,t){let e=document.createElementNS(An,n);for(let[s,o]of Object.entries(t))e.setAttribute(s,String(o));return e}function $o(n,t,e){
let s=Ee("svg",{width:34,height:14,"aria-hidden":"true"}),o=t.length?` stroke-dasharray="${t.join(" ")}"`:"",r=`<path d="M0 7 L29 7" stroke="${n}" stroke-width=\
"2.5"${o}/>`,i=vo(e,{x:29,y:7},{x:1,y:0},n),c=new DOMParser().parseFromString(`<svg xmlns="${An}">${r}${i}</svg>`,"image/svg+xml");return s.append(...c.documentElement.
children),s}function ko({x:n,y:t},e,s,o){return`<circle cx="${P(n)}" cy="${P(t)}" r="${e}" fill="${s}" stroke="${o}" stroke-width="1.5"/>`}function _n(n,{x:t,y:e},s,{
bold:o,halo:r,anchor:i="middle"}){let c=o?' font-weight="bold"':"",a=r?` stroke="${r}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"`:"";return`\
<text x="${P(t)}" y="${P(e)}" text-anchor="${i}" fill="${s}"${c}${a}>${En(n)}</text>`}var So={square:[[-1,-1],[1,-1],[1,1],[-1,1]],diamond:[[0,-1],[1,0],[0,1],[
-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],triangleDown:[[0,1.1],[1,-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(n=>[Math.cos(n*Math.PI/3),Math.sin(n*Math.PI/3)]),
star:Array.from({length:10},(n,t)=>{let[e,s]=[t%2?.5:1.2,t*Math.PI/5-Math.PI/2];return[e*Math.cos(s),e*Math.sin(s)]})};function Tc(n,t){let e=n.faded?U(n.colour,
t.paper,.75):n.colour,s=n.end?t.ring:U(n.colour,t.text,.35),o=So[n.shape];return o?`<polygon points="${o.map(([i,c])=>`${P(n.x+i*n.size)},${P(n.y+c*n.size)}`).join(
" ")}" fill="${e}" stroke="${s}" stroke-width="${n.end?3:1.5}"/>`:ko(n,n.size,e,s)}function Mo({shape:n,colour:t}){let e=So[n],s=Ee("svg",{viewBox:"0 0 16 16",width:16,
height:16,"aria-hidden":"true",class:"swatch"}),o=e?.map(([r,i])=>`${8+6*r},${8+6*i}`).join(" ");return s.append(o?Ee("polygon",{points:o,fill:t}):Ee("circle",{
cx:8,cy:8,r:6,fill:t})),s}function Oo(n,{width:t,height:e}){return new Promise((s,o)=>{let r=new Image,i=()=>o(new Error("no picture"));r.onload=()=>{let c=document.
createElement("canvas");[c.width,c.height]=[2*t,2*e],c.getContext("2d")?.drawImage(r,0,0,c.width,c.height),c.toBlob(a=>a?s(a):i(),"image/png")},r.onerror=i,r.src=
`data:image/svg+xml;charset=utf-8,${encodeURIComponent(n)}`})}var Ic={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0}},Nc=1.4,[Lc,Cc]=[.1,6],Rc=7;async function _o(n){let t=await be(n,"library","gzip"),e=n.createElement(
"script");e.textContent=t,n.head.append(e)}var _e=class{constructor(t,e){this.element=t,this.frame=t.parentElement??t,this.measure=yo(),this.nodes=new vis.DataSet,
this.network=new vis.Network(t,{nodes:this.nodes,edges:new vis.DataSet},Ic),this.hovered="",this.picture=null,this.fresh=!1,this.placed=new Map,this.points=new WeakMap,
this.under="",this.network.on("click",({pointer:s})=>e.pick(this.pickAt(s.canvas))),t.addEventListener("pointermove",({offsetX:s,offsetY:o})=>this.point(this.at(
this.network.DOMtoCanvas({x:s,y:o})),e.hover)),t.addEventListener("pointerleave",()=>this.point("",e.hover)),this.network.on("beforeDrawing",s=>this.paper(s)),this.
network.on("afterDrawing",s=>this.write(s))}size(){return{width:this.element.clientWidth,height:this.element.clientHeight}}free(){return this.frame.style.height=
"",this.size()}show(t){this.picture=t;let{upright:e,size:s}=t.layout;this.frame.style.height=e?`${s.height}px`:"",this.element.classList.toggle("upright",e),this.
fresh=!0,this.placed=new Map;let{width:o,height:r}=this.size();this.network.setSize(`${o}px`,`${r}px`),this.nodes.clear(),this.nodes.add(t.nodes.map(i=>this.visNode(
i))),this.network.redraw()}get drawn(){if(!this.picture)throw new Error("nothing is drawn yet");return this.picture}fit(){let{width:t,height:e}=this.size(),s=this.
picture?.layout.size??{width:t,height:e},o=Math.min(1,t/s.width,e/s.height)||1;this.network.moveTo({position:{x:s.width/2,y:s.height/2},scale:o,animation:!1})}zoom(t){
let e=Math.min(Cc,Math.max(Lc,this.network.getScale()*Nc**t));this.network.moveTo({scale:e,animation:!1})}reveal({x:t,y:e}){let[{width:s,height:o},r,i]=[this.size(),
this.network.getScale(),this.network.getViewPosition()],c=(l,u,f)=>Math.min(l+f,Math.max(l-f,u)),a={x:c(t,i.x,(s/2-50)/r),y:c(e,i.y,(o/2-40)/r)};(a.x!==i.x||a.y!==
i.y)&&this.network.moveTo({position:a,animation:!1}),this.redraw()}hover(t){this.hovered=t,this.redraw()}redraw(){this.placed=new Map,this.network.redraw()}visNode(t){
let{colours:e}=this.drawn,s=t.end||t.picked,o=t.faded?U(t.colour,e.paper,.75):t.colour,r=s?e.ring:U(t.colour,e.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,
size:t.size,borderWidth:s?3:1.5,color:{background:o,border:t.faded?o:r,hover:{background:o,border:e.ring}}}}labelColour(t){let{text:e,paper:s}=this.drawn.colours;
return t.faded&&t.id!==this.hovered?U(e,s,.38):e}at(t){if(!this.picture)return"";let{nodes:e,lines:s}=this.picture,o=({box:[a,l,u,f]})=>t.x>=a&&t.x<=u&&t.y>=l&&
t.y<=f,r=e.find(o);if(r)return`node:${r.id}`;let[i,c]=[Rc/this.network.getScale(),""];for(let a of s){let l=mo(t,this.pointsOf(a));l<=i&&([i,c]=[l,`line:${a.id}`])}
return c}pointsOf(t){let e=this.points.get(t)??po(t.curves);return this.points.set(t,e),e}pickAt(t){let e=this.at(t),s=this.drawn.lines.find(({id:o})=>`line:${o}`===
e);return s?`pair:${s.subject}>${s.object}`:e}point(t,e){t!==this.under&&(this.under=t,this.element.style.cursor=t?"pointer":"",this.hover(t.startsWith("node:")?
t.slice(5):""),e(t))}inkOf({colour:t,fade:e}){return U(t,this.drawn.colours.paper,e)}paper(t){let{width:e,height:s}=t.canvas;if(t.save(),t.setTransform(1,0,0,1,
0,0),t.fillStyle=this.picture?.colours.paper??"#ffffff",t.fillRect(0,0,e,s),t.restore(),!!this.picture){for(let o of this.picture.lines)this.line(t,o);for(let o of this.
picture.nodes)this.box(t,o)}}line(t,e){t.strokeStyle=this.inkOf(e),t.fillStyle=t.strokeStyle,t.lineWidth=e.width,t.setLineDash(e.dash),t.stroke(new Path2D(e.path)),
t.setLineDash([]);let{tip:s,onward:o}=Tn(e.curves),r=In(e.end,s,o);r&&(t.lineWidth=r.width,r.filled?t.fill(new Path2D(r.path)):t.stroke(new Path2D(r.path)))}box(t,{
id:e,box:[s,o,r,i],end:c,picked:a}){let{colours:l}=this.drawn,u=c||a||e===this.hovered;t.beginPath(),t.roundRect(s,o,r-s,i-o,5),t.fillStyle=l.paper,t.fill(),t.lineWidth=
u?2:1,t.strokeStyle=u?l.ring:U(l.text,l.paper,.75),t.stroke()}labels(){let t=this.network.getScale(),e=t.toFixed(4),s=this.placed.get(e)??Me(this.drawn,t,this.measure,
this.hovered);return this.placed.set(e,s),{scale:t,placed:s}}lineLabels(){let{scale:t,placed:e}=this.labels();return Oe(this.drawn,t,e,this.measure)}write(t){if(!this.
picture)return;this.fresh&&performance.mark("oxygraph:drawn"),this.fresh=!1;let{scale:e,placed:s}=this.labels(),{colours:o,badges:r,nodes:i,layout:c}=this.picture;
t.save(),t.scale(1/e,1/e),t.textAlign="center",t.textBaseline="top",t.lineJoin="round",t.font=Mt;for(let l of r)Bc(t,l,e,o);for(let{text:l,x:u,y:f}of this.lineLabels())
Eo(t,l,{x:u,y:f-6},o.text,o.halo);let a=new Map(i.map(l=>[l.id,l]));t.textAlign=c.upright?"center":"left";for(let l of s)this.name(t,l,a.get(l.id));t.restore()}name(t,{
texts:e,box:s},o){if(!o)return;t.font=o.end||o.picked||o.id===this.hovered?`bold ${Mt}`:Mt;let{colours:r,layout:i}=this.drawn,{upright:c}=i,a=this.labelColour(o);
for(let[l,u]of e.entries())Eo(t,u,{x:c?(s[0]+s[2])/2:s[0],y:s[1]+l*14},a,r.halo)}};function Eo(n,t,{x:e,y:s},o,r){n.strokeStyle=r,n.lineWidth=3,n.strokeText(t,e,
s),n.fillStyle=o,n.fillText(t,e,s)}function Bc(n,t,e,s){let[o,r]=[t.x*e,t.y*e],i=t.kind==="opposite";n.beginPath(),n.arc(o,r,8,0,2*Math.PI),n.fillStyle=i?s.badge:
s.paper,n.fill(),n.lineWidth=1.5,n.strokeStyle=s.badge,n.stroke(),n.font=`bold ${Mt}`,n.fillStyle=i?s.paper:s.badge,n.fillText(i?"⇅":"∅",o,r-6),n.font=Mt}var[G,Ct,Ot]=[0,1,2];function Rt({evidence_type:n}){return n==="meta_analysis"}function A({silentBecause:n}){return!n}function C({edge:n}){return qs(n.sign)}function Ae({signs:n}){let t=[...n].filter(I);return t.length>1?"both":t.length?n.
has("0")?`partly ${t[0]}`:t[0]:n.has("0")?"0":"?"}function N(n){let t=new Map;for(let e of n){let s=t.get(e.study);s?s.push(e):t.set(e.study,[e])}return[...t].sort(
([e],[s])=>ht(e,s)).map(([e,s])=>Dc(e,s))}function Dc(n,t){let e=new Set(t.map(({edge:s})=>s.tends).filter(s=>s!==null));return{study:n,signs:new Set(t.filter(C).
map(({edge:s})=>s.sign)),people:Math.max(...t.map(({edge:s})=>s.sample_size??0)),level:Math.max(...t.map(({level:s})=>s)),pooled:t.some(({edge:s})=>Rt(s)),tendency:e.
size===1?[...e][0]:null,openKeys:F(t,({openKeys:s})=>s.length)?.openKeys??[],findings:t}}function R(n){let[t,e,s]=["+","-","0"].map(o=>n.filter(({signs:r})=>r.has(
o)).length);return t&&e?{sign:J,contested:s>0,leans:Ao(n)}:t||e?t+e>s?{sign:t?"+":"-",contested:s>0,leans:null}:{sign:Z,contested:!0,leans:Ao(n)}:{sign:s?"0":"?",
contested:!1,leans:null}}function Ao(n){let t={"+":[],"-":[],0:[]};for(let{study:r,signs:i,tendency:c}of n){let a=c&&i.size===1&&i.has("0")?[c]:null;for(let l of a??
i)t[l].push(r)}let[e,s]=[t["+"].length,t["-"].length];return{sign:e===s?null:e>s?"+":"-",studies:t}}var[Nn,Pc,ct]=[0,1,2],je=class{#t;#e;#n;#s;constructor(t,e){this.findings=t,this.graph=e,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.speaking=
t.filter(A),this.weighings=new Map,this.kind=zc(this.speaking),this.gaps=Hc(this.speaking.length?this.speaking:t),this.match=this.gaps.length?M.COMPATIBLE:M.ASSERTED}get results(){
return this.#t??=N(this.speaking.filter(({edge:t})=>t.signed)),this.#t}get weighed(){return this.#e??=R(this.results),this.#e}get sign(){return this.kind===ct?"\
+":this.weighed.sign}get level(){return Math.max(G,...this.results.map(({level:t})=>t))}get claims(){return this.#n??=Fc(this.graph,this.speaking),this.#n}get studies(){
return this.#s??=new Set(this.results.map(({study:t})=>t)),this.#s}get signed(){return this.findings.some(({edge:t})=>t.signed)}get edges(){return this.findings.
map(({edge:t})=>t)}get mayBeCausal(){return this.findings.some(({edge:t,level:e})=>t.predicate==="affects"&&e>G)}signOf(t){if(this.kind===ct)return"=";if(t.size===
this.claims.length)return this.weighed.sign;let e=[...t].sort().join(),s=this.weighings.get(e);if(!s){let o=[...t].flatMap(r=>this.claims[r].findings);s=R(N(o.filter(
({edge:r})=>r.signed))),this.weighings.set(e,s)}return s.sign}get cited(){return[...new Set(this.speaking.flatMap(({edge:t})=>t.citation))].sort((t,e)=>t-e)}get papers(){
let t=this.speaking.filter(({edge:e})=>!e.citation.length);return S(new Set(t.flatMap(({edge:e})=>e.reference)))}keeping(t,e){let s=this.findings.filter(o=>!o.edge.
signed||t(o));return s.length===this.findings.length?this:e(s)}};function zc(n){return n.some(({edge:t})=>t.sign==="=")?ct:n.some(({edge:t})=>t.predicate==="ass\
ociated_with")?Pc:Nn}function Hc(n){let t=n.filter(e=>A(e)&&C(e));return F(t.length?t:n,({openKeys:e})=>e.length)?.openKeys??[]}function Fc({scoper:n},t){let e=new Map;
for(let s of t){let{edge:o}=s,[r,i,c]=[n.ofEdge(o),o.subject_aspect,o.object_aspect],a=`${r} ${i} ${c}`,l=e.get(a);l?l.findings.push(s):e.set(a,{scope:r,subjectAspect:i,
objectAspect:c,findings:[s]})}return[...e.values()]}var Ln=[{scope:it.OPEN,aspect:"",arrivals:[]}];function Cn(n,t,e){let s=new Map;for(let o of t)for(let[r,{scope:i,subjectAspect:c,objectAspect:a}]of e.claims.entries()){
if(o.aspect&&c&&o.aspect!==c)continue;let l=n.meet(o.scope,i);if(l===it.NONE)continue;let u=`${l} ${a}`,f=s.get(u);f?f.arrivals.push({before:o,place:r}):s.set(u,
{scope:l,aspect:a,arrivals:[{before:o,place:r}]})}return[...s.values()]}var at=class{constructor(t,e,s,o){this.steps=e,this.nodes=[e[0].subject,...e.map(a=>a.object)];
let r=s.filter(({scope:a})=>t.share(a,o));this.holdsFor=new Set(r.map(({scope:a})=>a)),this.speculative=e.some(a=>!a.claims.length),this.chimera=!(r.length||this.
speculative),this.counted=!(this.chimera||this.speculative);let i=Wc(e.length,r);this.signs=e.map((a,l)=>a.signOf(i[l])),this.sign=Uc(this.signs),this.kind=Math.
max(...e.map(a=>a.kind));let c=e.filter(a=>a.kind!==ct);this.contested=this.counted&&c.some(a=>a.weighed.contested),this.level=c.length?Math.min(...c.map(a=>a.level)):
G,this.gaps=Math.max(...e.map(a=>a.gaps.length)),this.match=Math.min(...e.map(a=>a.match)),this.studies=new Set(e.flatMap(a=>[...a.studies]))}get mayDecide(){return this.
counted&&this.kind===Nn&&I(this.sign)&&this.level>G}get decides(){return this.counted&&this.sign!=="?"}};function jo(n,t,e){let s=t.reduce((o,r)=>Cn(n,o,r),Ln);
return new at(n,t,s,e)}function Wc(n,t){let e=[],s=new Set(t);for(let o=n-1;o>=0;o-=1){let r=[...s].flatMap(i=>i.arrivals);e[o]=new Set(r.map(({place:i})=>i)),s=
new Set(r.map(({before:i})=>i))}return e}function Uc(n){let t=n.reduce(Vs,"=");return t==="="?"?":t}function mt(n){return n.verdicts["?"]}function To(n,t){return t===mt(n)||t===n.verdicts[J]}function Ie({verdicts:n},t){return t===n[J]||t===n[Z]}var Te=class{#t;#e;constructor(t,e,s,o){
this.counting=t,this.direct=e,this.look=s,this.budget=o,this.vocabulary=t.graph.vocabulary}get paths(){return this.#t??=w(this.look(),Kc),this.#t}get directSign(){
return this.direct?.weighed.sign??"?"}get causalPaths(){if(!this.#e){let{paths:t}=this;this.#e=this.budget.exhausted?[]:t.filter(e=>e.mayDecide)}return this.#e}get mechanismVerdict(){
return this.vocabulary.verdicts[$n(this.causalPaths.map(t=>t.sign)).sign]}get decidedBy(){return this.directSign!=="?"?"direct":this.causalPaths.length?"mechani\
sm":"nothing"}get verdict(){return this.decidedBy==="direct"?this.vocabulary.verdicts[this.directSign]:this.mechanismVerdict}get deciding(){return this.decidedBy===
"direct"&&this.direct?[this.direct]:this.decidedBy==="mechanism"?this.causalPaths:[]}get decidingSteps(){return this.deciding.flatMap(t=>t instanceof at?t.steps:
[t])}get contested(){return this.deciding.some(t=>t instanceof at?t.contested:t.weighed.contested)}get leans(){return this.direct&&this.decidedBy==="direct"?this.
direct.weighed.leans:null}get sides(){let t={"+":new Set,"-":new Set,0:new Set};for(let r of this.deciding)for(let[i,c]of Gc(r,this.counting))t[i].add(c);let{"+":e,
"-":s,0:o}=t;return e.size&&s.size?[[...e],[...s]]:[[...e,...s],[...o]]}get resolving(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides,o=e.flatMap(r=>s.
map(i=>t.separators(r,i)));return ge(t.keys,o)}get reported(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides;return e.every(o=>s.every(r=>{if(!t.share(
o,r))return!0;let i=t.reported(o);return i.length>0&&i.join()===t.reported(r).join()}))}verdictKeeping(t){let e=i=>this.counting.judge(i),o=(this.direct?.keeping(
t,e)??null)?.weighed.sign??"?";if(o!=="?")return this.vocabulary.verdicts[o];let r=this.#n(t,e);return this.budget.exhausted?mt(this.vocabulary):this.vocabulary.
verdicts[$n(r).sign]}#n(t,e){let s=new Map,o=a=>{let l=s.get(a);return l===void 0&&(l=a.keeping(t,e),s.set(a,l)),l},r=this.paths.filter(a=>a.steps.every(l=>l.mayBeCausal)),
i=r.filter(a=>a.steps.every(l=>o(l)===l)),c=new Set(i.filter(a=>a.mayDecide).map(a=>a.sign));for(let a of r){if(c.size>1||!this.budget.spend())break;let l=a.steps.
map(o).filter(f=>f!==null);if(l.length<a.steps.length||l.every((f,h)=>f===a.steps[h]))continue;let u=jo(this.counting.graph.scoper.scopes,l,this.counting.asked);
u.mayDecide&&c.add(u.sign)}return c}};function Gc(n,{graph:{scoper:t}}){return n instanceof at?Array.from(n.holdsFor,e=>[n.sign,e]):n.speaking.filter(C).map(({edge:e})=>[
e.sign,t.ofEdge(e)])}function Kc(n){let{chimera:t,speculative:e,sign:s,kind:o,gaps:r,level:i,studies:c,nodes:a}=n;return[t,e,!I(s),o,r,-i,-c.size,a.length,a]}function Rn(n,t){let e=[qc,Vc,Zc,ta,na,sa,oa,ca,aa,la];return n.joined(e.flatMap(s=>s(n,t)),"sentences")}function qc(n,{complete:t,paths:e}){return t?[]:[n.sentence(
"unfinished",{paths:e.length})]}function Vc(n,{decidedBy:t,direct:e,paths:s,missing:o,elsewhere:r}){if(t==="direct"&&e){let i=n.sentence("direct",{counts:Io(n,e.
results)});return e.results.length>1?[i,n.sentence("no_synthesis")]:[i]}if(t==="mechanism"){let i=s.filter(l=>l.mayDecide).map(({sign:l})=>l),a=["+","-"].map(l=>[
i.filter(u=>u===l).length,n.effect(l)]).filter(([l])=>l).map(([l,u])=>`${l} × ${u}`);return[n.sentence("mechanism",{counts:n.joined(a,"counts")})]}return e||s.
length?[n.sentence("unsigned")]:o.length?[n.sentence("excluded")]:[n.sentence(r?"nothing_here":"nothing")]}function Io(n,t){let{designs:e}=n.graph.vocabulary,s=new Map(
Object.keys(e).map(r=>[r,new Map]));for(let r of t){let[i,c]=[s.get(Jc(r)),Ae(r)];i?.set(c,(i.get(c)??0)+Yc(r))}let o=[...s].filter(([,r])=>r.size).map(([r,i])=>Xc(
n,r,i));return n.joined(o,"clauses")}function Yc({findings:n}){return n.some(({edge:t})=>t.reference.length)?1:n.filter(C).length||1}function Xc(n,t,e){let{designs:s,
outcomes:o}=n.graph.vocabulary,[r,i]=s[t][n.language],c=[];for(let[a]of o){let l=e.get(a);if(!l)continue;let u={count:l,design:l===1?r:i,outcome:n.outcome(a)};c.
push(n.sentence(c.length?"found_too":"found",u))}return n.joined(c,"counts")}function Jc({pooled:n,level:t,findings:e}){return n?"pooled":t===Ot?e.some(({edge:s})=>s.
evidence_type==="randomized_trial")?"trial":"experiment":t===Ct?"observational":"statement"}function Zc(n,t){let{leans:e}=t,s=[];if(e?.sign){let r=e.sign,i=e.studies[vn(
r)].length,[c,a]=[e.studies[r].length,e.studies[0].length];s.push(n.sentence("leans",{verdict:n.outcome(r),one:c,other:i,neither:a}))}let o=Qc(n,t);return o?[...s,
o]:s}function Qc(n,{strength:{level:t,reasons:e}}){if(!t)return"";let[s,...o]=e.map(i=>n.say(i)),r=n.say(t);return o.length?n.sentence("strength_less",{level:r,
base:s,taken:n.joined(o,"clauses")}):n.sentence("strength",{level:r,base:s})}function ta(n,t){let{context:e}=t.question,{match:s,foundIn:o}=t,r=[];if(s!==null&&
Object.keys(W(e)).length&&r.push(n.sentence(ea(t),{context:n.where(e)})),o.size){let[i=""]=o.get("species")??[],c=[...o.values()].flatMap(a=>a.map(l=>n.named(l,
i)));r.push(n.sentence("found_in",{found_in:n.joined(c)}))}return r}function ea({match:n,specific:t}){return n!==M.ASSERTED?"compatible":t?"asserted_in_part":"a\
sserted"}function na(n,{question:t,specific:e,direct:s}){if(!(e&&s))return[];let o=s.results.filter(({openKeys:r})=>!r.length);return[n.sentence("specific",{context:n.
where(t.context),counts:Io(n,o)})]}function sa(n,{verdict:t,resolving:e,reported:s}){if(!Ie(n.graph.vocabulary,t))return[];if(!e?.length)return[n.sentence(s?"un\
resolvable":"unreported")];let o=e.map(r=>n.say(r));return[n.sentence("resolvable",{keys:n.joined(o,"keys")})]}function oa(n,{suggests:t}){if(!t)return[];let e=ra(
n,t);return t.inHealthy?[e,n.sentence("suggests_healthy")]:[e]}function ra(n,{sign:t,kind:e,paths:s,wholes:o,studies:r,hitRate:i}){let[c,a]=[s.length,r.length];
return n.sentence("suggests",{verdict:n.outcome(t),kind:ia(n,{kind:e,wholes:o}),ways:n.sentence(c===1?"one_way":"several_ways",{ways:c}),studies:n.sentence(a===
1?"one_study":"several_studies",{studies:a}),rate:i?n.sentence("rate",{right:i.right,asked:i.asked}):n.sentence("no_rate")})}function ia(n,{kind:t,wholes:e}){return t!==
n.graph.vocabulary.kinds[ct]?n.say(t):n.sentence("extrapolated",{wholes:n.joined(e.map(s=>n.node(s)))})}function ca(n,{elsewhere:t,verdict:e}){if(!t||t.verdict===
e)return[];let s=n.joined(t.layers.map(r=>n.say(r))),o=t.findings?"elsewhere":"elsewhere_by_paths";return[n.sentence(o,{layers:s,findings:t.findings,verdict:n.say(
t.verdict)})]}function aa(n,{disagreement:t,mechanism:e}){return t?[n.sentence("disagreement",{mechanism:n.say(e)})]:[]}function la(n,{sensitivity:{flips:t,without:e},
verdict:s,direct:o,paths:r}){if(t.length){let i=[...o?[o]:[],...r.flatMap(l=>l.steps)],c=new Set(i.flatMap(l=>l.edges)),a=t.map(l=>n.study(l,c));return[n.sentence(
"flips",{flips:n.joined(a,"flips")})]}return e.size>1&&s!==mt(n.graph.vocabulary)?[n.sentence("steady")]:[]}function lt(n){return n.length?`[${n.join(", ")}]`:""}function Ne({vocabulary:n},{doi:t,pmid:e}){let[s,o]=n.links;return[...t?[Nt(s,{doi:t})]:[],...e?[Nt(o,{pmid:e})]:
[]]}var K=class{constructor(t,e){this.graph=t,this.lang=e}say(t){return Gs(this.graph.vocabulary,t,this.lang)}sentence(t,e){return Yt(this.graph.vocabulary,t,this.
lang,e)}joined(t,e="words"){return t.join(this.sentence(`between_${e}`))}get language(){return this.graph.vocabulary.languages.indexOf(this.lang)}effect(t){let{
signs:e}=this.graph.vocabulary;return this.say(Object.keys(e).find(s=>e[s]===t)??t)}outcome(t){let[,...e]=this.graph.vocabulary.outcomes.find(([s])=>s===t)??[t];
return e[this.language]}either(t,e){return this.lang==="zh"&&e?e:t}sex(t,e){let s=this.graph.vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(s,t)||!e?
this.say(t):s[t][e==="human"?0:1]}node(t){let e=this.graph.nodes.get(t);return e?this.either(e.name,e.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,e=""){
if(this.graph.nodes.has(t))return this.node(t);let s=this.graph.contexts.get(t);return s?this.either(s.name,s.name_zh):this.sex(t,e)}size({effect_size:t,effect_metric:e,
ci_low:s,ci_high:o}){if(t===null)return"";let r=`${this.graph.vocabulary.symbols[e]} = ${D(t)}`;return s===null||o===null?r:`${r} [${D(s)}, ${D(o)}]`}chips(t){let{
dose_min:e,dose_max:s,dose_unit:o,analysis:r,tendency:i,certainty:c}=t;return[this.sex(t.sex,t.species),this.say(t.species),...t.population.map(a=>this.named(a)),
e===null||s===null?"":rt([e,s,o]),this.say(t.route),t.site&&`@ ${this.node(t.site)}`,this.say(t.regimen),...t.setting.map(a=>this.named(a)),t.sample_size===null?
"":`n=${t.sample_size}`,this.size(t),r&&this.say(`${r} analysis`),i&&this.say(`leaning to ${i}`),["tentative","speculative"].includes(c)?this.say(c):""].filter(
Boolean)}paper(t){return this.graph.shortNames.get(t)??t}source(t){return t.citation.length?lt(t.citation):t.reference.length?t.reference.map(e=>this.paper(e)).
join("; "):t.section?`${this.say("uncited")}, §${t.section}`:this.say("uncited")}study(t,e=[]){let{references:s,papers:o}=this.graph;if(!(s.has(t)||t.includes(
"+")))return this.sentence("own_word");let r=S(new Set(Array.from(e).flatMap(a=>a.reference))),i=t.split("+").flatMap(a=>{let l=r.filter(u=>o.study.get(u)===a);
return l.length?l:[a]}),c=i.flatMap(a=>s.get(a)?.citation??[]);return lt(c)||i.map(a=>this.paper(a)).join("; ")}where(t){let e=[this.sex(t.sex,t.species),this.say(
t.species),t.population&&this.named(t.population),me(t,"dose"),this.say(t.route),this.say(t.regimen),...t.setting.map(s=>this.named(s))];return this.joined(e.filter(
Boolean))||this.say("in any context")}missing({subject:t,object:e,lacks:s},o=""){let r={subject:this.node(t),object:this.node(e)};if(s[0][0]==="effect")return this.
sentence("directionless",r);let i=o||s.find(([a])=>a==="species")?.[1],c=s.map(([a,l])=>this.sentence("lack",{key:this.say(a),value:this.named(l,i)}));return this.
sentence("missing",{...r,lacks:this.joined(c)})}};function Le(n,t,e){let s=Object.keys(n.columns[t]);return Object.fromEntries(s.map(o=>[o,e[o]]))}var[ua,fa]=ha();function ha(){let n=[];for(let e=2;n.length<64;e+=1)n.every(s=>e%s)&&n.push(e);let t=e=>e%1*4294967296|0;return[n.slice(0,8).map(e=>t(Math.sqrt(
e))),n.map(e=>t(Math.cbrt(e)))]}function No(n){let t=Math.ceil((n.length+9)/64)*64,e=new Uint8Array(t);for(let i=0;i<n.length;i+=1)e[i]=n.charCodeAt(i);e[n.length]=
128;let s=new DataView(e.buffer);s.setUint32(t-8,Math.floor(n.length*8/4294967296)),s.setUint32(t-4,n.length*8%4294967296);let o=Int32Array.from(ua),r=new Int32Array(
64);for(let i=0;i<t;i+=64)da(o,r,s,i);return Array.from(o,i=>(i>>>0).toString(16).padStart(8,"0")).join("")}function Q(n,t){return n>>>t|n<<32-t}function da(n,t,e,s){
for(let h=0;h<16;h+=1)t[h]=e.getInt32(s+h*4);for(let h=16;h<64;h+=1){let[p,m]=[t[h-15],t[h-2]],g=Q(p,7)^Q(p,18)^p>>>3,y=Q(m,17)^Q(m,19)^m>>>10;t[h]=t[h-16]+g+t[h-
7]+y}let[o,r,i,c,a,l,u,f]=n;for(let h=0;h<64;h+=1){let p=Q(a,6)^Q(a,11)^Q(a,25),m=f+p+(a&l^~a&u)+fa[h]+t[h]|0,y=(Q(o,2)^Q(o,13)^Q(o,22))+(o&r^o&i^r&i)|0;[f,u,l,
a,c,i,r,o]=[u,l,a,c+m|0,i,r,o,m+y|0]}for(let[h,p]of[o,r,i,c,a,l,u,f].entries())n[h]+=p}var pa=16;function tt(n,t){let e=Lo.get(t)??ma(n,t);return Lo.set(t,e),e}var Lo=new WeakMap;function ma(n,{question:t,verdict:e,direct:s,paths:o}){let{source:r,
target:i,context:c,layers:a,max_hops:l}=t,u=new Set([...s?[s]:[],...o.flatMap(p=>p.steps)]),f=new Map([...u].flatMap(p=>p.edges.map(m=>[m.id,m]))),{matches:h}=n.
vocabulary;return Dn({question:[r,i,Bn(c),a,l],verdict:e,paths:o.map(p=>[p.nodes,p.sign,h[p.match],p.counted]),findings:S(f.keys()).map(p=>Pn(n,f.get(p)))})}function Bn(n){
let t=Object.entries(W(n));return Object.fromEntries(t.map(([e,s])=>[e,typeof s=="number"?new Re(s):s]))}function Dn(n){return No(Ce(n)).slice(0,pa)}var Re=class{constructor(t){
this.value=t}toString(){return Number.isInteger(this.value)?`${this.value}.0`:String(this.value)}};function Pn(n,t){let e=Object.entries(Le(n.vocabulary,"edges",
t));return Object.fromEntries(e.map(([s,o])=>[s,ga(o)]))}function ga(n){return n===null?"":Array.isArray(n)?n.join("|"):typeof n=="number"?D(n):String(n)}function Ce(n){
return Array.isArray(n)?`[${n.map(Ce).join(", ")}]`:n instanceof Re?String(n):typeof n=="object"&&n!==null?`{${Object.entries(n).sort(([e],[s])=>ht(e,s)).map(([
e,s])=>`${Ce(e)}: ${Ce(s)}`).join(", ")}}`:JSON.stringify(n).replace(ya,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var ya=/[\u007f-\uffff]/g;function Bt(n){let t=Math.floor(n);return n-t!==.5?Math.round(n):t%2===0?t:t+1}function Be(n){return Number.isInteger(n*8)&&!Number.isInteger(n*4)?(Bt(n*100)/100).
toFixed(2):n.toFixed(2)}function De(n){return`${Bt(n*100)}%`}var wa=/e([+-])(\d)$/,xa=1e-4;function Co(n){let t=Number(n.toPrecision(1));return t<xa?t.toExponential(
0).replace(wa,"e$10$2"):String(t)}var Pe=5,ba=/[&<>"']/g,va={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"},$a=/[^\S\n ]/g,ka=/[\p{C}\p{Zl}\p{Zp}]/gu,Sa=/^https?:\/\//,Ma=/\.?0+$/;
function Zt(n,t,e=""){return new zn(t,e).document(n)}var zn=class{constructor({colours:t,fonts:e},s){this.colours=t,this.fonts=e,this.paper=s,this.shade=s==="da\
rk"?1:0}document({width:t,height:e,lang:s,title:o,description:r,marks:i}){let[c,a]=[E(t),E(e)],l=i.map(u=>this.mark(u)).join(`
`);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${c} ${a}" width="${c}" height="${a}" role="img" lang="${gt(s)}" font-family="${gt(this.fonts)}">\

<title>${gt(o)}</title>
<desc>${gt(r)}</desc>
${this.style()}<rect width="${c}" height="${a}"${this.look("paper","")}/>
${l}
</svg>
`}style(){if(this.paper)return"";let e=Object.keys(this.colours).sort(ht).map(s=>{let o=this.colours[s][1];return`.oxf-${s}{fill:${o}}.oxs-${s}{stroke:${o}}`});
return`${Oa("style",`@media (prefers-color-scheme:dark){${e.join("")}}`)}
`}look(t,e){let s=[t&&`oxf-${t}`,e&&`oxs-${e}`].filter(Boolean).join(" "),o=t?` fill="${this.colours[t][this.shade]}"`:' fill="none"';return` class="${s}"${o}${e?
` stroke="${this.colours[e][this.shade]}"`:""}`}mark(t){switch(t.kind){case"group":return this.group(t);case"text":return this.text(t);case"polyline":return this.
polyline(t);case"circle":return this.circle(t);case"rect":return this.rect(t);default:{let{x1:e,y1:s,x2:o,y2:r,width:i,stroke:c}=t;return`<line ${`x1="${E(e)}" \
y1="${E(s)}" x2="${E(o)}" y2="${E(r)}"`} stroke-width="${E(i)}"${Ro(t)}${this.look("",c)}/>`}}}polyline({points:t,fill:e,stroke:s,width:o,closed:r}){let i=t.map(
([a,l])=>`${E(a)},${E(l)}`).join(" "),c=s?` stroke-width="${E(o)}"`:"";return`<${r?"polygon":"polyline"} points="${i}"${c}${this.look(e,s)}/>`}circle({x:t,y:e,radius:s,
fill:o,stroke:r,width:i}){let c=r?` stroke-width="${E(i)}"`:"";return`<circle cx="${E(t)}" cy="${E(e)}" r="${E(s)}"${c}${this.look(o,r)}/>`}group({marks:t,tooltip:e,
href:s,name:o}){let r=e?`<title>${gt(e)}</title>`:"",i=o?` data-name="${gt(o)}"`:"",c=r+t.map(a=>this.mark(a)).join("");return Sa.test(s)?`<a href="${gt(s)}" ta\
rget="_blank" rel="noopener noreferrer"${i}>${c}</a>`:`<g${i}>${c}</g>`}text({x:t,y:e,text:s,size:o,anchor:r,colour:i,bold:c,italic:a,turned:l}){let[u,f]=[E(t),
E(e)],h=l?`transform="translate(${u} ${f}) rotate(-90)"`:`x="${u}" y="${f}"`,p=r==="start"?"":` text-anchor="${r}"`,m=`${c?' font-weight="600"':""}${a?' font-st\
yle="italic"':""}`;return`<text ${h} font-size="${E(o)}"${p}${m}${this.look(i,"")}>${gt(s)}</text>`}rect(t){let{x:e,y:s,width:o,height:r,fill:i,stroke:c,hatch:a,
radius:l}=t,u=l?` rx="${E(l)}"`:"",h=`<rect ${`x="${E(e)}" y="${E(s)}" width="${E(o)}" height="${E(r)}"`}${u}${Ro(t)}${this.look(i,c)}/>`,p=a?Ea(t):"";return p?
`${h}<path d="${p}" stroke-width="1.6"${this.look("",a)}/>`:h}};function gt(n){return n.replace($a," ").replace(ka,e=>e===`
`?e:"�").replace(ba,e=>va[e])}function E(n){return Be(n).replace(Ma,"")}function Oa(n,t){return`<${n}>${t}</${n}>`}function Ro({dash:n}){return n?` stroke-das\
harray="${n}"`:""}function Ea({x:n,y:t,width:e,height:s}){let o="";for(let r=Pe;r<=Math.floor((e+s)/Pe)*Pe;r+=Pe){let[i,c]=r<=s?[0,r]:[r-s,s],[a,l]=r<=e?[r,0]:[
e,r-e];i<a&&(o+=`M${E(n+i)} ${E(t+c)}L${E(n+a)} ${E(t+l)}`)}return o}var _a="，。；：、）】》！？”’",[Aa,ja]=[.8,.22],Dt=class{constructor(t){this.widths=new Map(Object.entries(t).flatMap(([e,s])=>[...s].map(o=>[o,+e])))}width(t,e,s=!1){
let o=0;for(let r of t)o+=this.widths.get(r)??(Hn(r)||r==="…"?100:70);return o/100*e*(s?1.16:1)}box({x:t,y:e,text:s,size:o,anchor:r,bold:i}){let c=this.width(
s,o,i),a=r==="start"?0:r==="end"?c:c/2;return{left:t-a,top:e-Aa*o,right:t-a+c,bottom:e+ja*o}}fitted(t,e,s,o=!1){if(this.width(t,s,o)<=e)return t;let r=[...t];for(;r.
length&&this.width(`${r.join("")}…`,s,o)>e;)r.pop();return`${r.join("").trimEnd()}…`}wrapped(t,e,s,o=!1){let r=[],i="";for(let c of Ta(t))for(i&&this.width(
(i+c).trimEnd(),s,o)>e?(r.push(i.trimEnd()),i=c.trimStart()):i+=c;this.width(i.trimEnd(),s,o)>e&&[...i].length>1;){let a=this.fitted(i,e,s,o),l=(a.endsWith("…")?
a.slice(0,-1):a)||[...i][0];r.push(l),i=i.slice(l.length).trimStart()}return i.trim()||!r.length?[...r,i.trimEnd()]:r}};function Hn(n){return Number(n.codePointAt(
0))>=11904}function Ta(n){let t=[],e="";for(let s of n)t.length&&(s===" "||_a.includes(s)||!Ia(e,s))?t[t.length-1]+=s:t.push(s),e=s;return t}function Ia(n,t){return n===
"（"?!1:n===" "||Hn(n)||Hn(t)}var Na=/ (et al\.|& .+) (?=\d)/g,La=6,Ca={study:"studies",finding:"findings"},Pt=class extends K{constructor(t,e,s){super(t,e),this.data=s,this.ruler=new Dt(s.widths)}text(t,e={}){
return Nt(this.data.texts[t][this.language],e)}counted(t,e){return this.text(e===1?t:Ca[t],{count:e})}question({source:t,target:e,context:s,layers:o}){return this.
text("question",{source:this.node(t),target:this.node(e),where:this.where(s),layers:this.joined(o.map(r=>this.say(r)))})}found({verdict:t,strength:{level:e},direct:s}){
let o=e?this.text("strength",{level:this.say(e)}):"",r={verdict:this.say(t),strength:o};if(!s)return`${this.text("no_direct")} · ${this.text("verdict",r)}`;let i=new Set(
s.findings.filter(({edge:a})=>a.signed).map(({study:a})=>a)).size,c={findings:s.findings.length,studies:i,counted:s.results.length};return this.text("direct",{...r,
counts:this.text("findings_of",c)})}stamp(t,e="stamp"){return this.text(e,{version:this.data.version,hash:t})}grouped(t){return this.text("by_key",{key:this.say(
t)})}category(t){return Object.hasOwn(this.data.texts,t)?this.text(t):this.say(t)}categoryPlace(t){let{categories:e}=this.data;return e.includes(t)?e.indexOf(t):
e.length}metric(t){let{eponyms:e}=this.data;if(this.lang==="en"&&Object.hasOwn(e,t))return e[t];let[s,o]=[this.say(t),this.graph.vocabulary.symbols[t]];return s.
includes(o)?s:`${s} (${o})`}who(t){return t.reference.length?[t.reference.map(s=>this.paper(s)).join("; "),lt(t.citation)].filter(Boolean).join(" "):this.source(
t)}tooltip(t){let e=t.slice(0,La).map(o=>`${this.statement(o)} (${this.who(o)})`),s=t.length-e.length;return[...e,...s?[`… +${s}`]:[]].join(`
`)}address(t){return t.map(s=>this.graph.references.get(s)).map(s=>s?Ra(s):"").find(Boolean)??""}short(t){let e=t.split("+");if(!this.graph.references.has(e[0]))
return this.text("own_word");let s=this.paper(e[0]).replace(Na," ");return e.length>1?`${s} +${e.length-1}`:s}};function Ra({doi:n,pmid:t}){return n?`https://do\
i.org/${n}`:t?`https://pubmed.ncbi.nlm.nih.gov/${t}/`:""}function d(n,t={},...e){let s=document.createElement(n);for(let[o,r]of Object.entries(t))typeof r=="function"?s.addEventListener(o.slice(2),r):r===!0?s.setAttribute(
o,""):typeof r=="string"&&s.setAttribute(o,r);return s.append(...ze(e)),s}function ze(n){return n.flatMap(t=>t instanceof Element||typeof t=="string"?t===""?[]:
[t]:t?ze(t):[])}function Qt(n){return n.target instanceof HTMLInputElement||n.target instanceof HTMLSelectElement?n.target.value:""}function te(n){return n.target instanceof
HTMLInputElement&&n.target.checked}function ut(n,t,e,s,o){return d("select",{id:n,"aria-label":o,onchange:r=>s(Qt(r))},e.map(([r,i])=>d("option",{value:r,selected:r===
t},i)))}var Ba={"+":"up","-":"down",0:"null",conflicting:"mixed",mixed:"mixed"};function Fn(n,t){return t==="="?"–":n.graph.vocabulary.arrows[t]}function q(n,t,e=n.
sign(t)){return d("span",{class:`sign sign-${Ba[t]??"open"}`,title:e},d("span",{"aria-hidden":"true"},Fn(n,t)),d("span",{class:"unseen"},e))}function yt(n,t,e){
let s=n.explained(t);return s?d("span",{class:"term",title:s},e):e}function Wn(n,t){return t.signed?q(n,t.sign):q(n,"=",n.say(t.predicate))}var Da=/[?#]/g;function Pa(n,{
doi:t,pmid:e}){let s=(r,i)=>d("a",{href:r,rel:"noopener noreferrer",target:"_blank"},i),o=encodeURI(t).replace(Da,encodeURIComponent);return[...Ne(n,{doi:o,pmid:""}).
map(r=>s(r,`doi:${t}`)),...e?[s(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(e)}/`,`PMID ${e}`)]:[]]}function Un(n,{silentBecause:t}){return t?`${n.say(
"not counted")}: ${n.say(`because_${t}`)}`:""}function He({graph:n,words:t},e){let{t:s}=t,{edge:o,match:r}=e,i=Un(t,e),c=n.flags.get(o.id)??[],a=o.reference.map(
u=>n.references.get(u)).filter(u=>u!==void 0),l=o.section&&(o.reference.length||o.citation.length)?` §${o.section}`:"";return d("article",{class:`card ${r===M.
COMPATIBLE||i?"light":""}`,id:`finding-${o.id}`,"data-finding":o.id,"data-counted":String(!i)},d("h3",{},Wn(t,o)," ",`${t.node(o.subject)} → ${t.node(o.object)}`),
d("p",{},t.statement(o)),za(t,e),i?d("p",{class:"silent"},i):null,Ha(n,t,o).map(u=>d("p",{class:"warning"},u)),c.map(u=>Fa(t,u)),o.note?d("p",{class:"note"},d("\
strong",{},`${s.note}: `),o.note):null,d("p",{class:"source"},t.source(o),l," · ",d("code",{},o.id)),a.map(u=>Wa(t,u)))}function za(n,t){let{edge:e,match:s}=t,
o=n.text(n.graph.vocabulary.matches[s]);return d("ul",{class:"chips"},n.chips(e).map(r=>d("li",{},r)),e.signed?d("li",{class:"match"},yt(n,n.graph.vocabulary.matches[s],
o)):null,e.signed&&A(t)?d("li",{class:"match"},yt(n,"counted",n.say("counted"))):null,e.signed?null:d("li",{},n.say(e.predicate)),e.evidence_type?d("li",{},n.say(
e.evidence_type)):null,d("li",{},yt(n,e.layer,n.say(e.layer))))}function Ha(n,{t},{reference:e}){let s=e.filter(o=>n.retracted(o)).length;return s?[s===e.length?
t.retracted:t.partlyRetracted]:[]}function Fa(n,t){return d("p",{class:"warning"},d("strong",{},`${n.t.reviewSays}: `),n.flag(t))}function Wa(n,t){let{graph:e,t:s}=n,
o=Pa(e,t);return d("p",{class:"source"},`${[n.paper(t.id),t.title,t.journal].filter(Boolean).join(". ")} `,o.map(r=>[r," "]),o.length?"":`(${s.unverified})`,t.citation.
length?` ${s.confidence(n.say(t.match_confidence))}`:"")}var zt=class{constructor({seconds:t,paths:e,looked_up_every:s}){this.until=Date.now()+t*1e3,this.left=e,this.every=s,this.counted=0,this.exhausted=!1}spend(){return this.
counted+=1,this.counted%this.every===0&&Date.now()>this.until&&(this.exhausted=!0),!this.exhausted}keep(){return this.left-=1,this.left<0&&(this.exhausted=!0),!this.
exhausted}};function Fe(n,t){let e=new Map(Array.from(t,r=>[r.id,r])),s=[...e.values()],o=s.flatMap(r=>r.reference.filter(i=>n.retracted(i)));return[...n.audit.filter(({review_edges:r})=>r.
some(i=>e.has(i))),...S(new Set(o)).map(r=>Ua(n,r,s))]}function Ua(n,t,e){let s={who:n.shortNames.get(t)??t};return{id:`retracted-${t}`,citation:n.references.get(
t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:S(e.filter(o=>o.reference.includes(t)).map(o=>o.id)),statement:Yt(n.vocabulary,"retr\
action","en",s),statement_zh:Yt(n.vocabulary,"retraction","zh",s)}}var ee=class{constructor(t,{context:e,layers:s},o=!1){this.graph=t,this.layers=new Set(s),this.ownLayers=new Set(t.vocabulary.own_layers),this.fixesSpecies=e.species!==
"";let r=t.scoper.ofContext(e);this.asked=o?t.scoper.lettingIn(r,"healthy"):r,this.wantedControls=new Set(e.setting),this.holding=new Map,this.rules=[["speculat\
ive",Ga],["retracted",i=>this.retracted(i)],["control",i=>this.control(i)],["hearsay",i=>this.hearsay(i)],["audited",i=>this.audited(i)],["pooled",(i,c)=>this.pooled(
i,c)],["other_species",(i,c)=>this.otherSpecies(i,c)],["less_specific",(i,c)=>this.lessSpecific(i,c)],["secondary",Ka],["weaker_design",(i,c)=>this.weakerDesign(
i,c)]]}step(t){return this.judge(t.filter(e=>this.#t(e)).map(e=>this.#n(e)))}judge(t){if(!t.length)return null;let e=t.map(o=>A(o)?o:{...o,silentBecause:""}),s=w(
this.#i(e),o=>[!A(o),-o.match,o.edge.id]);return new je(s,this.graph)}#t(t){return!this.layers.has(t.layer)&&(t.signed||t.layer!==this.graph.vocabulary.base_layer)?
!1:!t.signed||this.#e(this.graph.scoper.ofEdge(t))}#e(t){let e=this.holding.get(t);return e===void 0&&(e=this.graph.scoper.scopes.share(t,this.asked),this.holding.
set(t,e)),e}#n(t){let e=t.signed?this.graph.scoper.openKeys(t,this.asked):[];return{edge:t,match:e.length?M.COMPATIBLE:M.ASSERTED,openKeys:e,study:t.study,level:t.
signed?this.#s(t):G,silentBecause:""}}#s(t){let{reference:e,evidence_type:s,predicate:o}=t;return!e.length||s==="narrative"||this.#c(t)?G:s==="randomized_trial"||
s==="experiment"?Ot:Rt(t)&&o==="affects"?Ot:Ct}#c(t){return this.ownLayers.has(t.layer)?!1:t.reference.every(e=>{let s=this.#r(e);return s.length>0&&!s.some(o=>Do(
o,t))})}#r(t){let{papers:e,ownRows:s}=this.graph;return e.surelyIdentified(t)?(s.get(e.paper.get(t)??t)??[]).filter(r=>this.layers.has(r.layer)):[]}#i(t){let e=t.
filter(({edge:r})=>r.signed);if(!e.length)return t;let o=t.filter(({edge:r})=>!r.signed).map(r=>({...r,silentBecause:"anatomy"}));for(let[r,i]of this.rules){if(!e.
length)break;let c=new Set(e.filter(a=>i(a,e)));if(c.size){for(let a of c)o.push({...a,silentBecause:r});e=e.filter(a=>!c.has(a))}}return[...e,...o]}retracted({
edge:{reference:t}}){return t.length>0&&t.every(e=>this.graph.retracted(e))}control({edge:t}){return t.setting.filter(s=>this.graph.contexts.get(s)?.control).some(
s=>!this.wantedControls.has(s))}hearsay({edge:t}){return this.ownLayers.has(t.layer)||!t.reference.length?!1:t.reference.every(e=>this.#r(e).some(s=>Do(s,t)&&wt(
s,t)&&this.#o(s,t)))}#o(t,e){let{scoper:s}=this.graph;return s.scopes.share(s.ofEdge(t),s.ofEdge(e))}audited({edge:t}){let{audited:e,edges:s,vocabulary:o}=this.
graph;return(e.get(t.id)??[]).some(({kind:r,paper_edges:i})=>{let a=i.map(l=>s.get(l)).filter(l=>l!==void 0).filter(l=>this.layers.has(l.layer));return o.scope_only.
includes(r)?a.some(l=>l.object===t.object&&this.#o(l,t)):a.length>0})}pooled(t,e){if(!this.graph.papers.pooled.size)return!1;let s=t.edge.evidence_type==="syste\
matic_review";return e.some(o=>Rt(o.edge)&&this.#a(o,t)||s&&this.#a(t,o))}#a(t,e){let s=this.graph.papers.pooled.get(t.study);return!s||e.study===t.study?!1:e.study.
split("+").every(o=>s.has(o))&&wt(t.edge,e.edge)}otherSpecies({edge:t},e){if(this.fixesSpecies||!t.species||t.species===Lt)return!1;let{scoper:s}=this.graph;return e.
some(o=>wt(t,o.edge)&&C(o)&&o.edge.reference.length>0&&s.isHuman(s.ofEdge(o.edge)))}lessSpecific({edge:t,match:e,openKeys:s},o){return e===M.ASSERTED||s.length===
1&&s[0]==="sex"&&this.ownLayers.has(t.layer)?!1:o.some(r=>r.match===M.ASSERTED&&C(r)&&!r.edge.analysis&&(r.edge.reference.length>0||!t.reference.length)&&wt(t,r.
edge))}weakerDesign({edge:t,study:e},s){if(s.length===1)return!1;let o=qa(s),r=o.get(e)??G,i=s.filter(c=>C(c)&&(o.get(c.study)??0)>r&&wt(t,c.edge));return i.length>
0&&!Va(i,this.graph.vocabulary.small)}};function Ga({edge:n}){return n.certainty==="speculative"}function Ka({edge:n,study:t,openKeys:e},s){return n.analysis?s.
some(o=>o.study===t&&!o.edge.analysis&&wt(n,o.edge)&&o.openKeys.length<=e.length):!1}function wt(n,t){return Bo(n.subject_aspect,t.subject_aspect)&&Bo(n.object_aspect,
t.object_aspect)}function Bo(n,t){return n===t||!(n&&t)}function Do(n,t){return n.subject===t.subject&&n.object===t.object}function qa(n){let t=new Map;for(let{
study:e,level:s}of n)t.set(e,Math.max(s,t.get(e)??G));return t}function Va(n,t){return n.some(({edge:s,study:o})=>o!==n[0].study||s.sign!=="0")?!1:Math.max(...n.
map(({edge:s})=>s.sample_size??0))<t&&!n.some(({edge:s})=>Rt(s))}function*Po(n,t,e,s,o){let r=Ht(t,s,o-1),i=[e];function*c(a,l){for(let u of n(a))u===s?yield[...i,s]:l>1&&(r.get(u)??1/0)<l&&!i.includes(u)&&(i.push(u),yield*c(
u,l-1),i.pop())}e!==s&&(yield*c(e,o))}function Ht(n,t,e){let s=new Map([[t,0]]);for(let[o,r]of s){if(r>=e)break;for(let i of n(o))s.has(i)||s.set(i,r+1)}return s}var V=class{constructor(t,e,{healthy:s=!1,decidingOnly:o=!1,passes:r=()=>!0}={}){this.graph=t,this.counting=new ee(t,e,s),this.decidingOnly=o,this.passes=r,this.
onward=new Map,this.back=new Map,this.judged=new Map}from(t){let e=this.onward.get(t);return e||(e=this.#t(this.graph.successors.get(t),s=>this.step(t,s)),this.
onward.set(t,e)),e}to(t){let e=this.back.get(t);return e||(e=this.#t(this.graph.predecessors.get(t),s=>this.step(s,t)),this.back.set(t,e)),e}#t(t,e){let s=new Map;
for(let o of t?.keys()??[]){let r=e(o);r&&(r.mayBeCausal||!this.decidingOnly)&&s.set(o,r)}return s}step(t,e){let s=this.judged.get(t);s||(s=new Map,this.judged.
set(t,s));let o=s.get(e);if(o===void 0){let r=this.graph.successors.get(t)?.get(e)??[];o=this.counting.step(r.filter(this.passes)),s.set(e,o)}return o}all(){return[
...this.graph.nodes.keys()].flatMap(t=>[...this.from(t).values()])}};function ne(n,t,e,s){return Gn(new V(n,t,e),t,s)}function Gn(n,t,e=new zt(n.graph.vocabulary.
budget)){let{source:s,target:o}=t;if(s===o)throw new Error(`a path needs two ends, and both are ${s}`);return new Te(n.counting,n.step(s,o),()=>Ya(n,t,e),e)}function Ya(n,{
source:t,target:e,max_hops:s},o){let{counting:r}=n,{scopes:i}=n.graph.scoper,c=Ht(m=>n.to(m).keys(),e,s-1),a=[],l=[],u=new Set([t]),f=(m,g)=>m===e?l.length>0:!u.
has(m)&&(c.get(m)??1/0)<g,h=m=>{o.keep()&&a.push(new at(i,[...l],m,r.asked))},p=(m,g,y)=>{for(let[x,T]of n.from(m)){if(!o.spend())return;if(!f(x,y))continue;let _=Cn(
i,g,T);l.push(T),x===e?h(_):(u.add(x),p(x,_,y-1),u.delete(x)),l.pop()}};return p(t,Ln,s),a}function zo(n,t,e,{passes:s,budget:o}={}){let r=i=>t.layers.length===1&&t.layers[0]===i?e:ne(n,{...t,layers:[i]},{decidingOnly:!0,passes:s},o).verdict;return new Map(
St(n.vocabulary,"layer").map(i=>[i,r(i)]))}function Ho(n,t,{passes:e,budget:s}={}){let o=St(n.vocabulary,"layer"),r=o.filter(l=>!t.layers.includes(l));if(!r.length)
return null;let i=ne(n,{...t,layers:o},{decidingOnly:!0,passes:e},s),a=(i.direct?.edges??[]).filter(l=>l.signed&&r.includes(l.layer)).length;return{layers:r,findings:a,
verdict:i.verdict}}function Fo(n,t,{direct:e,paths:s}){let r=[...s.filter(a=>a.decides).flatMap(a=>a.steps),...e?[e]:[]],i=new Map;for(let a of new Set(r)){let l=a.gaps.length?Xa(
t,a):[];l.length&&i.set(a,Wo(t.graph,n.context,a,l))}let c=r.map(a=>i.get(a)).filter(a=>a!==void 0);return c.length||r.length||(c=Za(s)),c.length||r.length||(c=
[...Qa(n,t)]),Ja(c)}function Xa({graph:n,counting:{asked:t},passes:e},{subject:s,object:o,gaps:r}){let a=(n.successors.get(s)?.get(o)??[]).filter(l=>l.signed&&e(
l)&&n.scoper.match(l,t)!==M.EXCLUDED).map(l=>n.scoper.openKeys(l,t));return F([r,...a],l=>l.length)??r}function Ja(n){let t=new Map;for(let e of n){let s=JSON.stringify(
e);t.set(s,{one:e,count:(t.get(s)?.count??0)+1})}return w(t.values(),({one:e,count:s})=>[-s,e.subject,e.object,e.lacks]).map(({one:e})=>e)}function Wo({vocabulary:n},t,{
subject:e,object:s},o){let r=o.map(c=>c==="species"&&!t.species?"population":c),i=n.keys.filter(c=>r.includes(c));return{subject:e,object:s,lacks:i.map(c=>[c,me(
t,c)])}}function Za(n){return n.filter(e=>e.counted).flatMap(e=>e.steps).filter(e=>e.sign==="?").map(({subject:e,object:s})=>({subject:e,object:s,lacks:[["effec\
t","direction"]]}))}function*Qa({source:n,target:t,context:e,max_hops:s},o){let r=el(o),{onward:i,back:c}=tl(o.graph),a=sl(r,Ht(i,n,s),Ht(c,t,s)),l=!1;for(let u=a;u<=
s&&!l;u+=1)for(let f of Po(i,c,n,t,u))for(let[h,p]of f.slice(1).entries()){let m=r.get(f[h])?.get(p);m&&(l=!0,yield Wo(o.graph,e,{subject:f[h],object:p},m))}}function tl({
successors:n,predecessors:t}){return{onward:e=>n.get(e)?.keys()??[],back:e=>t.get(e)?.keys()??[]}}function el({graph:n,counting:{asked:t},passes:e}){let s=new Map;
for(let[o,r]of n.successors)for(let[i,c]of r){let l=c.filter(f=>f.signed&&e(f)).map(f=>n.scoper.scopes.separators(n.scoper.ofEdge(f),t)),u=F(l,f=>nl(n,f))??[];u.
length&&s.set(o,(s.get(o)??new Map).set(i,u))}return s}function nl(n,t){let e=n.vocabulary.keys;return t.reduce((s,o)=>s*(e.length+1)+e.indexOf(o)+1,0)}function sl(n,t,e){
let s=1/0;for(let[o,r]of n)for(let i of r.keys())s=Math.min(s,(t.get(o)??1/0)+1+(e.get(i)??1/0));return s}var ol=4;function Ft(n,{source:t,target:e,context:s={},layers:o=[],max_hops:r=ol}){return{source:t,target:e,context:kt(s),layers:n.layers(o),max_hops:r}}var rl={human_only:({scoper:n},{edge:t})=>n.isHuman(n.ofEdge(t)),trials_only:(n,{edge:t})=>t.evidence_type==="randomized_trial",patients_only:({nodes:n},{edge:t})=>t.
population.some(e=>n.has(e))};function Uo(n,t){let e=new Set(t.direct?.studies);if(t.directSign==="?")for(let r of t.causalPaths)for(let i of r.studies)e.add(i);
let s=new Map(S(e).map(r=>[r,t.verdictKeeping(i=>i.study!==r)])),o=[...s].filter(([,r])=>r!==t.verdict).map(([r])=>r);return{without:s,flips:o,scenarios:il(n,t)}}
function il(n,t){let e=new Map(Object.entries(rl).map(([o,r])=>[o,t.verdictKeeping(i=>r(n,i))])),s=cl(t);if(s){let o=new Set(s.edges.map(({id:r})=>r));e.set("wi\
thout_weakest_step",t.verdictKeeping(({edge:r})=>!o.has(r.id)))}return e}function cl(n){if(n.decidedBy==="direct")return n.direct;let t=n.causalPaths.flatMap(e=>e.
steps.filter(s=>s.signed));return de(t,({gaps:e,studies:s,subject:o,object:r})=>[e.length,-s.size,o,r])??null}var[qn,Kn,We,Go]=[0,1,2,3];function Ko(n,t,e){let{vocabulary:s}=n;if(To(s,e.verdict))return{level:null,reasons:[]};if(e.decidedBy!=="direct"||!e.direct)return{level:s.
strengths[qn],reasons:["mechanism_only"]};let o=al(e.direct.results,e.directSign),[r,i]=ll(s,o),c=fl(n,t,e,o);return{level:s.strengths[Math.max(r-c.length,qn)],
reasons:[i,...c]}}function al(n,t){return n.filter(({signs:e})=>t===Z?e.size>0:e.has(t))}function qo(n){return n.reduce((t,{people:e})=>t+e,0)}function ll({many:n},t){
let e=t.filter(({level:r})=>r===Ot),s=e.filter(r=>r.pooled);if(s.some(({people:r})=>r>=n.people))return[Go,"pooled_controlled_many"];if(e.length>=n.several&&qo(
e)>=n.more_people)return[Go,"several_controlled_many"];if(s.length)return[We,"pooled_controlled"];if(e.length>1)return[We,"two_controlled"];if(e.some(({people:r})=>r>=
n.people))return[We,"one_controlled_many"];let o=t.filter(({level:r})=>r===Ct);return ul(n.people,o,e.length)}function ul(n,t,e){let s=qo(t);return(t.some(({pooled:o})=>o)||
t.length>1)&&s>=n?[We,"several_observational_many"]:e?[Kn,"one_controlled"]:s>=n?[Kn,"one_observational_many"]:t.length>1?[Kn,"two_observational"]:[qn,t.length?
"one_observational":"no_study"]}function fl(n,t,e,s){let o=s.flatMap(({findings:i})=>i.map(({edge:c})=>c)),r=s.filter(({openKeys:i})=>i.length).length;return[...e.
contested||e.directSign===Z?["contested_evidence"]:[],...r*2>s.length?["indirect"]:hl(t,o)?["only_animals"]:[],...o.every(i=>i.certainty==="tentative"||i.analysis)?
["tentative_only"]:[],...o.some(i=>n.audited.has(i.id))?["audited_reading"]:[]]}function hl({context:n},t){return!n.species&&t.every(({species:e})=>e!==""&&e!==
Lt)}function Yo(n,t,e,s){let{vocabulary:o,nodes:r}=n,{budget:i,verdict:c}=e,a=r.get(t.target)?.category??"";if(i.exhausted||c!==mt(o)||o.suggests.no_targets.includes(
a))return null;let l=Vo(n,e,!1);return l||r.get(t.context.population)?.category!=="Disorder"?l:Vo(n,ne(n,t,{healthy:!0,passes:s},i),!0)}function Vo(n,t,e){let{most_steps:s,
hit_rates:o}=n.vocabulary.suggests,r=t.paths.filter(y=>y.counted&&y.steps.length<=s&&pl(n,y)),i=r.filter(y=>I(y.sign)),[c]=w(i,y=>[y.kind,y.steps.length,y.nodes]);
if(!c)return null;let{sign:a,steps:l}=c,u=r.filter(y=>y.kind===c.kind&&y.steps.length<=l.length);if(u.some(y=>y.sign===J||y.sign===Z))return null;let f=w(u.filter(
y=>I(y.sign)),y=>y.nodes);if(f.some(y=>y.sign!==a))return null;let h=n.vocabulary.kinds[c.kind],p=S(new Set(f.flatMap(y=>[...y.studies]))),m=f.map(y=>y.nodes),g=[
...new Set(f.flatMap(dl))];return{sign:a,kind:h,paths:m,wholes:g,studies:p,hitRate:o[h],inHealthy:e}}function dl({steps:n}){let t=n.find(e=>e.kind===ct);return t?
[t.subject]:[]}function pl(n,{nodes:t}){return t.slice(1,-1).every(e=>n.nodes.get(e)?.category!=="Biomarker")}function Vn(n,t,e){let s=Ft(n,t);return Yn(new V(n,s,{passes:e}),s)}function Yn(n,t){let{graph:e,passes:s}=n,o=new zt(e.vocabulary.budget),r=Gn(n,t,o),{verdict:i,
decidedBy:c,mechanismVerdict:a,direct:l,paths:u}=r,f=mt(e.vocabulary),h=r.deciding.map(g=>g.match),p=[...l?[l]:[],...u.flatMap(g=>g.steps)],m=gl({question:t,verdict:i,
decidedBy:c,mechanism:a,direct:l,paths:u,contested:r.contested,disagreement:c==="direct"&&a!==i&&a!==f,match:h.length?Math.max(...h):null,leans:r.leans},{strength:()=>Ko(
e,t,r),specific:()=>yl(r),foundIn:()=>wl(e,r),suggests:()=>Yo(e,t,r,s),byLayer:()=>zo(e,t,i,{passes:s,budget:o}),elsewhere:()=>Ho(e,t,{passes:s,budget:o}),resolving:()=>Ie(
e.vocabulary,i)?r.resolving:null,reported:()=>r.reported,missing:()=>Fo(t,n,r),sensitivity:()=>Uo(e,r),cautions:()=>Fe(e,new Set(p.flatMap(g=>g.edges))),complete:()=>ml(
o,m)});return m}function ml(n,{suggests:t,byLayer:e,elsewhere:s,sensitivity:o}){return!!(o||t||e||s)&&!n.exhausted}function gl(n,t){for(let[e,s]of Object.entries(
t)){let o;Object.defineProperty(n,e,{enumerable:!0,get:()=>(o??={value:s()},o.value)})}return n}function yl({direct:n,decidedBy:t}){if(!n||t!=="direct")return null;
let e=n.results.filter(({openKeys:s})=>!s.length);return e.length&&e.length<n.results.length?R(e):null}function wl({scoper:n},{decidingSteps:t,counting:{asked:e}}){
let s=t.flatMap(i=>i.speaking.filter(C)),o=n.common(new Set(s.map(({edge:i})=>n.ofEdge(i)))),r=n.common([e]);return new Map([...o].filter(([i,c])=>c.join()!==r.
get(i)?.join()))}var xl=["opposite","null"],bl=["unresolved","partly","explained"];function Xo(n,t){let e=t.map(s=>vl(n,s)).filter(s=>s!==null);return w(e,({kind:s,status:o,subject:r,
object:i})=>[xl.indexOf(s),bl.indexOf(o),r,i])}function vl(n,{subject:t,object:e,speaking:s}){let o=s.map(({edge:l})=>l).filter(l=>l.signed),r=$l(n,o);if(!r.length)
return null;let i=r.filter(l=>l.keys.length),c=r.filter(l=>!l.keys.length),a=({one:l,other:u})=>l.sign==="0"||u.sign==="0";return{subject:t,object:e,kind:r.every(
a)?"null":"opposite",status:c.length?i.length?"partly":"unresolved":"explained",keys:ge(n.scoper.scopes.keys,i.map(l=>l.keys))??[],clashes:w(r,l=>[a(l),!l.keys.
length,l.one.id,l.other.id]),open:kl(n,c)}}function $l(n,t){let{scoper:e}=n,s=t.filter(o=>o.sign!=="?");return s.flatMap((o,r)=>s.slice(r+1).filter(i=>o.sign!==
i.sign&&wt(o,i)).map(i=>({one:o,other:i,keys:e.scopes.separators(e.ofEdge(o),e.ofEdge(i))})))}function kl({scoper:n},t){return n.scopes.keys.filter(e=>t.some(({
one:s,other:o})=>{let[r,i]=[s,o].map(c=>n.scopes.value(n.ofEdge(c),e));return r===null!=(i===null)}))}function L({sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,route:i,regimen:c,setting:a}){return{sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,
route:i,regimen:c,setting:a}}function xt(n,t,e,s){if(e==="dose"){let o=s.indexOf(" ");return{...t,dose:Number(s.slice(0,o)),dose_to:null,dose_unit:s.slice(o+1)}}
if(e==="setting"){let o=n.contexts.get(s)?.group,r=t.setting.filter(i=>n.contexts.get(i)?.group!==o);return{...t,setting:[...r,s]}}return{...t,[e]:s}}var Jo=new WeakMap;
function Sl({scoper:n},t){let e=Jo.get(t)??n.ofContext(L(t));return Jo.set(t,e),e}function ft(n,t,e){let{effects:s,evidence:o,hidden:r}=t;return e.signed&&t.stated&&
n.scoper.openKeys(e,Sl(n,t)).length||e.signed&&s.length&&!s.includes(e.effect)||e.signed&&o.length&&!o.includes(e.evidence_type)?!1:r.length?![e.subject,e.object].
some(i=>r.includes(n.nodes.get(i)?.category??"")):!0}function Xn(n,t){let e=Ft(n,{source:t.from,target:t.to,context:L(t),layers:t.layers,max_hops:t.hops}),s=new V(
n,e,{passes:p=>ft(n,t,p)}),o=s.all(),r=new Map(o.flatMap(p=>p.findings.map(m=>[m.edge.id,m]))),c=t.from&&t.to&&t.from!==t.to?Yn(s,e):null,a=c&&t.one?Ml(n,c):c,l=Ol(
o,a,t),u=new Set(l.flatMap(p=>[p.subject,p.object]));if(t.extent==="answer")for(let p of[t.from,t.to])p&&u.add(p);let f=Xo(n,o),h=new Map(f.map(p=>[k(p),p]));return{
findings:r,answer:a,shown:l,nodes:u,conflicts:f,clashing:h}}function Ml(n,t){let e=t.paths.filter(o=>!o.chimera),s=[...t.direct?[t.direct]:[],...e.flatMap(o=>o.
steps)];return Object.create(t,{paths:{value:e},cautions:{get:()=>Fe(n,s.flatMap(o=>o.edges))}})}function Ue(n){if(!n)return new Set;let t=[...n.direct?[n.direct]:
[],...n.paths.flatMap(e=>e.steps)];return new Set(t.map(k))}function k({subject:n,object:t}){return`${n}>${t}`}function Ol(n,t,{extent:e}){if(e==="all")return n;
if(!t)return[];let s=[...t.direct?[t.direct]:[],...t.paths.flatMap(o=>o.steps)];return[...new Set(s)]}var El=["+","-","0","?","="];function Zo(n){let t=new Map,
{subject:e,object:s}=n;for(let o of n.findings){let{edge:r,match:i}=o,c=r.sex==="male"||r.sex==="female"?r.sex:"",a=r.signed?r.sign:"=",l=r.signed?`${a} ${c}`:r.
predicate,f={id:`${k(n)} ${l}`,subject:e,object:s,sign:a,sex:r.signed?c:"",match:0,counted:!1,ids:[]},h=t.get(l)??f;h.ids.push(r.id),h.counted||=A(o)||!r.signed,
h.match=Math.max(h.match,i),t.set(l,h)}return w(t.values(),({sign:o,sex:r})=>[El.indexOf(o),r])}function Qo(n,t){let{words:e,state:s}=n,{t:o}=e,r=t.match===null?"":e.graph.vocabulary.matches[t.match],i={"data-verdict":t.verdict,"data-match":r,"data-contest\
ed":String(t.contested),"data-strength":t.strength.level??""},{level:c}=t.strength;return[d("h2",{},`${o.question(e.node(s.from),e.node(s.to))} `,d("small",{id:"\
for-whom"},`· ${e.where(t.question.context)}`)),d("p",{class:`verdict verdict-${t.verdict}`,id:"verdict",...i},q(e,tr(e,t.verdict)),` ${o.verdict}: `,d("strong",
{},e.say(t.verdict)),c?[" · ",yt(e,"strength",`${o.strength}: ${e.say(c)}`)]:"",d("br"),d("span",{id:"rests-on"},_l(e,t))),Al(n,t),Tl(e,t),d("p",{id:"why"},Rn(
e,t))]}function tr({graph:n},t){let{verdicts:e}=n.vocabulary;return Object.keys(e).find(s=>e[s]===t)??"?"}function _l({t:n},{direct:t}){if(!t)return n.noDirect;
let e=new Set(t.findings.filter(({edge:s})=>s.signed).map(({study:s})=>s));return n.about(t.findings.length,e.size,t.results.length)}function Al(n,{direct:t,question:e}){
if(!t)return null;let{words:s}=n,o=Object.keys(W(e.context)).length>0,r=new Map;for(let a of t.findings){let{silentBecause:l}=a;l&&r.set(l,[...r.get(l)??[],a])}
let i=(a,l)=>d("ul",{class:"studies"},a.map(u=>d("li",{},jl(n,u,l)))),c=[...r.values()].flat().length;return d("div",{id:"studies"},d("h3",{},yt(s,"counted",s.t.
counted)),i(t.findings.filter(A),o),c?d("details",{id:"silent"},d("summary",{},`${s.t.notCounted} (${c})`),Array.from(r,([a,l])=>[d("p",{class:"silent"},s.say(`\
because_${a}`)),i(l,!1)])):null)}function jl({words:n,change:t},{edge:e,openKeys:s},o){let r=[e.evidence_type&&n.say(e.evidence_type),e.sample_size===null?"":`n\
=${e.sample_size}`,n.sex(e.sex,e.species)].filter(Boolean),i=s.length?n.t.notTold(n.joined(s.map(c=>n.say(c)))):n.text("asserted");return d("button",{type:"butt\
on",class:"plain",title:n.statement(e),"data-study-line":e.id,onclick:()=>t({pick:`pair:${k(e)}`,tab:"evidence"})},q(n,e.signed?e.sign:"="),` ${n.source(e)} `,d(
"small",{},[...r,...o?[i]:[]].join(" · ")))}function Tl(n,{direct:t,verdict:e,leans:s,disagreement:o,mechanism:r,decidedBy:i}){if(!t||i!=="direct")return null;
let c=s?.sign??tr(n,e),l=t.results.filter(({signs:u})=>u.size&&![...u].some(f=>f===c)).map(u=>`${n.study(u.study,u.findings.map(({edge:f})=>f))}: ${n.outcome(Ae(
u))}`);return o&&l.push(`${n.say("mechanism paths")}: ${n.say(r)}`),l.length?d("p",{id:"against"},d("strong",{},`${n.t.against}: `),n.joined(l,"clauses")):d("p",
{id:"against"},d("strong",{},`${n.t.against}: `),n.t.nobody)}var er=25,Jn=!1;function nr(){Jn=!1}function sr(n){let{words:t,state:e,view:s}=n,{t:o}=t;if(!(e.from&&e.to))return[d("p",{},o.noQuestion)];if(!s.answer)return[d(
"p",{},o.same)];let r=s.answer;return[Qo(n,r),Il(t,r),r.decidedBy==="nothing"?null:Nl(t,r),Ll(t,r),r.direct?[d("h3",{},o.direct),Rl(n,r.direct)]:null,Cl(n,r.paths),
zl(t,r)]}function Il(n,{question:t,byLayer:e,elsewhere:s}){if(s){let r=n.joined(s.layers.map(i=>n.say(i)));return d("p",{id:"elsewhere"},n.t.elsewhere(r,s.findings,
n.say(s.verdict)))}if(t.layers.length<2)return null;let o=[...e].map(([r,i])=>[r,i,`${n.say(r)}: ${n.say(i)}`]);return d("div",{id:"by-layer"},d("h3",{},n.t.byLayer),
d("ul",{},o.map(([r,i,c])=>d("li",{"data-layer":r,"data-verdict":i,title:n.explained(r)},c))))}function Nl(n,{sensitivity:t}){let{without:e,flips:s,scenarios:o}=t,
r=c=>{let a=e.get(c)??"";return d("li",{"data-study":c,"data-verdict":a},`${n.say("without")} ${n.study(c)}: ${n.say(a)}`)},i=(c,a)=>d("li",{"data-scenario":c,"\
data-verdict":a},`${n.say(c)}: ${n.say(a)}`);return d("details",{id:"sensitivity"},d("summary",{},n.t.robustness),d("ul",{},s.map(r),Array.from(o,([c,a])=>i(c,a))))}
function Ll(n,{missing:t,question:e}){if(!t.length)return null;let s=t.map(o=>d("li",{"data-missing":k(o)},n.missing(o,e.context.species)));return d("details",{
id:"missing"},d("summary",{},`${n.t.missing} (${t.length})`),d("ul",{},s))}function Cl(n,t){let{t:e}=n.words,s=Jn?t:t.slice(0,er),o=()=>{Jn=!0,n.redraw();let r=document.
querySelectorAll("#panel-body [data-path]")[er];r instanceof HTMLElement&&r.focus()};return[d("h3",{},e.paths(t.length)),d("ol",{class:"paths"},s.map(r=>d("li",
{},Bl(n,r)))),s.length<t.length?d("button",{type:"button",id:"more-paths",onclick:o},e.more(t.length-s.length)):null]}function Rl(n,t){let{words:e,change:s}=n,o=k(
t);return d("button",{type:"button",class:"path","data-pair":o,onclick:()=>s({pick:`pair:${o}`,tab:"evidence"})},q(e,t.signed?t.weighed.sign:"="),` ${e.node(t.subject)}\
 → ${e.node(t.object)} `,or(n,t),rr(e,t))}function Bl(n,t){let{words:e,state:s,change:o}=n,r=t.nodes.join(">"),i=t.match===M.COMPATIBLE;return d("button",{type:"\
button",class:`path ${t.counted?"":"uncounted"} ${i?"light":""}`,"data-path":r,"data-sign":t.sign,"data-kind":e.graph.vocabulary.kinds[t.kind],"data-match":e.graph.
vocabulary.matches[t.match],"data-chimera":String(t.chimera),"data-speculative":String(t.speculative),"aria-pressed":String(s.pick===`path:${r}`),onclick:()=>o(
{pick:`path:${r}`,tab:"evidence"})},q(e,t.sign)," ",e.node(t.nodes[0]),t.steps.map((c,a)=>[" ",d("span",{class:"step"},Dl(e,c,t.signs[a]),rr(e,c),or(n,c))," ",e.
node(c.object)]),d("small",{},Pl(e,s,t).map(([c,a],l)=>[l?" · ":" ",yt(e,c,a)])))}function Dl(n,t,e){return q(n,e,t.signed?void 0:n.say(t.edges[0].predicate))}
function Pl(n,t,e){let{t:s}=n,o=Object.keys(W(L(t))).length>0,r=de(e.steps,u=>u.gaps.length),i=e.gaps&&r?`${n.node(r.subject)} → ${n.node(r.object)}`:"",{kinds:c,
matches:a}=n.graph.vocabulary;return[[c[e.kind],n.say(c[e.kind])],[a[e.match],o?n.text(a[e.match]):""],["weakest",i&&`${s.weakest}: ${i}`],["chimera",e.chimera?
s.chimera:""],["speculative",e.speculative?s.speculative:""],["contested",e.contested?s.contested:""],["blocked",e.sign==="0"&&e.counted?s.blocked:""]].filter(([
,u])=>u)}function or({graph:n,view:t,words:{t:e}},s){let o=t.clashing.get(k(s)),r=(c,a,l)=>d("span",{class:"clash",title:l},d("span",{"aria-hidden":"true"},c),d(
"span",{class:"unseen"},a)),i=s.speaking.some(({edge:c})=>n.flags.has(c.id));return[o?r(o.kind==="opposite"?"⇅":"∅",e.clash,e.kind[o.kind]):null,i?r("⚑",e.
reviewSays,e.reviewSays):null]}function rr(n,t){let e=t.papers.map(s=>n.paper(s));return d("span",{class:"cited"},[lt(t.cited),...e].filter(Boolean).join(" "))}
function zl(n,{cautions:t}){if(!t.length)return null;let e=t.map(s=>d("p",{class:"warning","data-flag":s.id},n.flag(s)));return[d("h3",{id:"cautions"},`${n.t.cautions}\
 (${t.length})`),e]}var ir=["sex","species","population","route","regimen"],Hl=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function Zn(n,t){let e=[...n.edges.
values()].filter(l=>l.signed),s=e.filter(l=>t.layers.includes(l.layer)),o=L(t),r=s.filter(l=>ft(n,t,l)),i=lr(n,r),c={};for(let l of[...ir,"dose","setting"]){let u=Ge(
n,s,l,ir.includes(l)?String(Reflect.get(t,l)):"");c[l]=u.map(f=>{let h=n.scoper.ofContext(xt(n,o,l,f));return{value:f,count:cr(n,i,h),stated:Fl(n,r,h,l,f)}})}let a=n.
scoper.ofContext(o);for(let[l,u]of Hl){let f={...t,[l]:l==="layers"?n.words.layer:[]},h=e.filter(m=>f.layers.includes(m.layer)&&ft(n,f,m)),p=n.words[u].filter(m=>e.
some(g=>g[u]===m));c[l]=p.map(m=>{let g=h.filter(y=>y[u]===m);return{value:m,count:cr(n,lr(n,g),a)}})}return c}function cr({scoper:n},t,e){let s=0;for(let[o,r]of t)
n.scopes.share(o,e)&&(s+=r);return s}var ar=new WeakMap;function Fl(n,t,e,s,o){let{scoper:r}=n,i=ar.get(n)??new Map;ar.set(n,i);let c=`${s} ${o}`;if(!i.has(c)){
let l=r.ofContext(xt(n,kt({}),s,o)),u=[...n.edges.values()].filter(f=>f.signed);i.set(c,new Set(u.filter(f=>!r.openKeys(f,l).length)))}let a=i.get(c);return t.filter(
l=>a.has(l)&&r.scopes.share(r.ofEdge(l),e)).length}function lr({scoper:n},t){let e=new Map;for(let s of t){let o=n.ofEdge(s);e.set(o,(e.get(o)??0)+1)}return e}function Ge(n,t,e,s=""){
if(e==="sex")return["female","male"];if(e==="dose")return Wl(n,t);let o=new Set(t.flatMap(i=>Reflect.get(i,e)));return(e==="setting"?[...n.contexts.keys()]:n.words[e]).
filter(i=>o.has(i)||i===s)}function Wl(n,t){let e=new Map;for(let{dose_min:s,dose_max:o,dose_unit:r}of t)for(let i of[s,o])i!==null&&e.set(`${i} ${r}`,[n.words.
dose_unit.indexOf(r),i]);return w(e,([,s])=>s).map(([s])=>s)}function ur({speaking:n}){return n.filter(({edge:t,match:e})=>t.signed&&e===M.ASSERTED)}var Ke=["opposite","differs","only_a","only_b","same"];function Qn(n,t){if(!t.by)return null;let[e,s]=[t.a,t.b].map(i=>Ul(n,t,i)),o=S(new Set([...e.keys(),...s.
keys()])).map(i=>{let[c,a]=i.split(">"),l=[e,s].map(f=>f.get(i)??[]),u=l.map(Gl);return{subject:c,object:a,signs:u,edges:l.map(f=>f.map(({edge:h})=>h.id)),relation:Kl(
u)}}),r={};for(let i of o)r[i.relation]=(r[i.relation]??0)+1;return{rows:o,counts:r}}function Ul(n,t,e){let s={context:xt(n,L(t),t.by,e),layers:t.layers},r=new V(
n,s,{passes:i=>ft(n,t,i)}).all().map(i=>[k(i),ur(i)]);return new Map(r.filter(([,i])=>i.length))}function Gl(n){return n.length?R(N(n)).sign:""}function Kl([n,t]){
return n?t?n===t?"same":n==="+"&&t==="-"||n==="-"&&t==="+"?"opposite":"differs":"only_a":"only_b"}var fr={by:"",a:"",b:"",pick:""};function hr(n){let{words:t,state:e,overlay:s,view:o,change:r}=n,{t:i}=t,c=Ue(o.answer),a=w(s?.rows??[],u=>!c.has(k(u))),l=()=>r(
fr);return[ql(n),s?d("button",{type:"button",id:"overlay-close",onclick:l},i.clear):d("p",{},i.noComparison),Ke.filter(u=>s?.counts[u]).map(u=>[d("h3",{class:`r\
elation relation-${u}`,"data-relation":u,"data-count":String(s?.counts[u])},`${ts(t,e,u)} (${s?.counts[u]})`),d("ul",{class:"paths"},a.filter(f=>f.relation===u).
map(f=>d("li",{},Yl(n,f,c))))])]}function ql({graph:n,words:t,state:e,change:s}){let{t:o}=t,r=[...n.edges.values()].filter(h=>h.signed&&e.layers.includes(h.layer)),
i=h=>{let[p,m]=h?Ge(n,r,h):[];s(m===void 0?fr:{by:h,a:p,b:m,pick:""})},c=(h,p,m)=>d("div",{class:"row"},d("label",{for:h},p),m),a=n.vocabulary.keys.map(h=>[h,t.
text(h)]),l=c("overlay-by",o.compareBy,ut("overlay-by",e.by,[["","–"],...a],i));if(!e.by)return l;let u=Ge(n,r,e.by).map(h=>[h,t.named(h)]),f=(h,p)=>{let m=`o\
verlay-${h}`;return c(m,p,ut(m,e[h],u,g=>s({[h]:g,pick:""})))};return[l,f("a",o.first),f("b",o.second)]}function Vl({graph:n,words:t},e,s){let o=s.map(c=>n.edges.
get(c)).filter(c=>c!==void 0),r=new Set(o.map(({study:c})=>c)).size;if(!r)return`${t.named(e)}: ${t.t.untested}`;let i=[...new Set(o.map(c=>t.source(c)))].join(
" ");return`${t.named(e)}: ${t.t.studies(r)} ${i}`}function Yl(n,t,e){let{words:s,state:o,change:r}=n,i=k(t),c=(a,l)=>a?d("span",{class:l?"stratum-b":"stratum-a"},
q(s,a)):d("span",{class:"sign"},"·");return d("button",{type:"button",class:"path","data-compared":i,onclick:()=>r({pick:`pair:${i}`,tab:"evidence"})},t.signs.
map(c),` ${s.node(t.subject)} → ${s.node(t.object)}`,[o.a,o.b].map((a,l)=>d("small",{},Vl(n,a,t.edges[l]))),e.has(i)?null:d("small",{class:"note"},s.t.notHere))}
function ts(n,{a:t,b:e},s){let o=n.t.relation[s];return typeof o=="function"?o(n.named(t),n.named(e)):o}function dr(n){let{words:t,view:e}=n,{t:s}=t;if(!e.conflicts.length)return[d("p",{},s.noConflict)];let o=Ue(e.answer),r=e.conflicts.filter(c=>o.has(k(c))),i=e.conflicts.
filter(c=>!o.has(k(c)));return[d("h2",{},`${s.flips} (${e.conflicts.length})`),r.length?[d("h3",{id:"conflicts-here"},`${s.here} (${r.length})`),es(n,r)]:null,r.
length&&i.length?d("details",{id:"conflicts-elsewhere"},d("summary",{},`${s.others} (${i.length})`),es(n,i)):es(n,i)]}function es(n,t){let{words:e}=n,{t:s}=e,o=new Map;
for(let r of t){let i=pr(e,r)||s.status.unresolved;o.set(i,[...o.get(i)??[],r])}return w(o,([,r])=>-r.length).map(([r,i])=>[d("h4",{},`${s.flipsBy}: ${r} (${i.length}\
)`),d("ul",{class:"paths"},i.map(c=>d("li",{},Jl(n,c))))])}var ns=2;function Xl(n,{clashes:t}){let{t:e}=n,s=r=>{let i=[n.sex(r.sex,r.species),...r.population.map(
c=>n.named(c))].filter(Boolean);return`${n.graph.vocabulary.arrows[r.sign]} ${n.source(r)}${i.length?` (${i.join(", ")})`:""}`};return[...t.slice(0,ns).map(({one:r,
other:i})=>`${s(r)} ${e.versus} ${s(i)}`),...t.length>ns?[e.moreClashes(t.length-ns)]:[]]}function pr(n,{keys:t}){return t.map(e=>n.say(e)).join(" + ")}function Jl({
words:n,change:t},e){let{t:s}=n,{subject:o,object:r,kind:i,status:c,keys:a}=e,l=k(e);return d("button",{type:"button",class:"path","data-conflict":l,"data-statu\
s":c,"data-kind":i,"data-keys":a.join("|"),onclick:()=>t({pick:`pair:${l}`,tab:"evidence"})},d("span",{class:"clash","aria-hidden":"true"},i==="opposite"?"⇅":
"∅"),` ${n.node(o)} → ${n.node(r)} `,d("small",{},`${s.kind[i]} · ${s.status[c]} ${pr(n,e)}`),Xl(n,e).map(u=>d("small",{class:"versus"},u)))}function O([n,t,e,s],o="rule",r=1,i=""){return{kind:"line",x1:n,y1:t,x2:e,y2:s,stroke:o,width:r,dash:i}}function Et(n,t={}){return{kind:"polyline",points:n,fill:"",
stroke:"",width:1,closed:!1,...t}}function et(n,t,e,s={}){return{kind:"circle",x:n,y:t,radius:e,fill:"",stroke:"",width:1.5,...s}}function B(n,t,e,s,o={}){return{
kind:"rect",x:n,y:t,width:e,height:s,fill:"",stroke:"",hatch:"",radius:0,dash:"",...o}}function v(n,t,e,s,o={}){return{kind:"text",x:n,y:t,text:e,size:s,...{anchor:"\
start",colour:"ink",bold:!1,italic:!1,turned:!1},...o}}function mr(n,t="",e="",s=""){return{kind:"group",marks:n,tooltip:t,href:e,name:s}}var z={"+":"plus","-":"minus",0:"null","?":"muted",conflicting:"mixed",mixed:"mixed","=":"muted"};function Y(n,t,e,s=6){let o=z[n];switch(n){case"+":case"-":return[
ss(n,t,e,s,o)];case"0":{let r=s*.95;return[et(t,e,s*.72,{stroke:o,width:1.6}),O([t-r*.8,e+r,t+r*.8,e-r],o,1.4)]}case"conflicting":return[ss("+",t-s*.62,e,s*.75,
o),ss("-",t+s*.62,e,s*.75,o)];case"mixed":{let r=s*.75;return[O([t-r,e-1.5,t+r,e-1.5],o,2),O([t,e-1.5-r,t,e-1.5+r],o,2),O([t-r,e+s,t+r,e+s],o,2)]}default:{let r={
anchor:"middle",colour:o,bold:!0};return[v(t,e+s*.7,n==="?"?"?":"·",s*2,r)]}}}function ss(n,t,e,s,o){let r=n==="+"?1:-1,i=[[t-s,e+r*s*.8],[t+s,e+r*s*.8],[t,e-r*
s*.9]];return Et(i,{fill:o,closed:!0})}var se="side",rs={[se]:[1,2],front:[0,2],top:[0,1]},X=1.6,os=2.5,gr=.22,yr=12;function wr(n){let t=n.flat(),[e,s]=[t.map(([o])=>o),t.map(([,o])=>o)];return{left:Math.
min(...e),right:Math.max(...e),low:Math.min(...s),high:Math.max(...s)}}var qe=class{constructor(t,e,s){this.name=t,this.left=e,this.top=s}at(t){let[e,s]=rs[this.
name];return[this.left+t[e]*X,this.top-t[s]*X]}shown(t){return this.name===se?t.filter(([e])=>e<os):t}numbered([t]){return this.name===se||t>-os}};function xr(n,t){
return n.filter(([e])=>e*t>0||Math.abs(e)<os).slice(0,1)}function br([n,t],[e,s]){let[o,r]=[(n+e)/2+gr*(s-t),(t+s)/2-gr*(e-n)];return Array.from({length:yr+1},(i,c)=>{
let a=c/yr,[l,u,f]=[(1-a)**2,2*(1-a)*a,a**2];return[l*n+u*o+f*e,l*t+u*r+f*s]})}function vr(n,t,e,s){let o=n.reduce((c,[,a])=>c+a,0),r=-.25;return[...n.flatMap(([
c,a])=>{if(!a)return[];let l=z[c];if(a===o)return[et(t,e,s,{fill:l})];let u=a/o,f=Math.max(3,Bt(24*u)),h=r;r+=u;let p=Array.from({length:f+1},(m,g)=>{let y=2*Math.
PI*(h+u*g/f);return[t+s*Math.cos(y),e+s*Math.sin(y)]});return[Et([[t,e],...p],{fill:l,closed:!0})]}),et(t,e,s,{stroke:o?"paper":"muted",width:1})]}var b=24,[Zl,$r,is]=[20,12.5,11],Ql=1.5,cs=26,nt=class{#t=[];#e="";#n=[];constructor(t,e){this.ruler=t,this.width=e,this.y=b}add(...t){this.#t.push(...t)}group(t,e,s,o){
this.#t.push(mr(t,e,s,o))}head(t,e){this.#e=t,this.#s(t,Zl,"ink",!0);for(let[s,o]of e.entries())this.#n.push(o),this.#s(o,$r,s?"ink":"muted");this.y+=10}legend(t,e=20){
this.y+=12,this.add(O([b,this.y,this.width-b,this.y])),this.y+=e;let s=b;for(let[o,r]of t){let i=cs+this.ruler.width(r,is);s>b&&s+i>this.width-b&&(s=b,this.y+=e),
this.add(...o(s+cs/2-4,this.y-4),v(s+cs,this.y,r,is)),s+=i+20}this.y+=e/2}notes(t,e="muted"){for(let s of t)this.#n.push(s),this.#s(s,is,e)}heading(t){this.y+=14,
this.#s(t,$r,"ink",!0)}finish(t,e,s){return this.notes([e]),{width:this.width,height:Bt(this.y+b/2),lang:t,title:this.#e,description:this.#n.join(" "),marks:this.#t,
drawn:s}}#s(t,e,s,o=!1){for(let r of this.ruler.wrapped(t,this.width-2*b,e,o))this.y+=e*Ql,this.add(v(b,this.y-e*.45,r,e,{colour:s,bold:o}))}};var bt="",Ye="…",kr="|",tu=["female","male","both"];function Wt(n,t){if(t==="dose"){let{dose_min:s,dose_max:o,dose_unit:r}=n;return s===null||o===null?bt:rt([
s,o,r])}let e=Reflect.get(n,t);return Array.isArray(e)?e.join(kr):String(e)}function Ve(n,t){let e=new Map;for(let s of n){let o=Wt(s,t);e.set(o,(e.get(o)??0)+1)}
return e}function as(n,t){let e=Ve(n,t),s=[...e.keys()].filter(Boolean),o=t==="sex"?tu.filter(r=>e.has(r)):t==="dose"?eu(n,s):w(s,r=>[-(e.get(r)??0),r]);return e.
has(bt)?[...o,bt]:o}function eu(n,t){let e=new Map(n.map(s=>[Wt(s,"dose"),[s.dose_unit,s.dose_min??0,s.dose_max??0]]));return w(t,s=>e.get(s)??[])}function Xe(n,t,e){
return t==="sex"?["female","male",bt]:[...Mr(n,Ve(n,t),t,e),bt]}function Sr(n,t,e,s){let o=Ve(n,e),r=Ve(t,e),i=new Map([...o].map(([c,a])=>[c,a+n.length*(r.get(
c)??0)]));return[...Mr(n,i,e,s),...o.has(bt)?[bt]:[]]}function Mr(n,t,e,s){let o=as(n,e).filter(Boolean),r=w(o,c=>[-(t.get(c)??0),c]).slice(0,s),i=o.filter(c=>r.
includes(c));return r.length<o.length?[...i,Ye]:i}function Je(n,t,e){let s=Wt(n,t);return e.includes(s)?s:Ye}function oe(n,t,e){let s=Wt(n,t);return e.includes(
s)?s:t==="sex"||!s?bt:Ye}function st(n,t,e,s){return t===Ye?n.text("others"):e==="sex"?t!=="female"&&t!=="male"?n.text(t?"both_sexes":"sex_unreported"):n.text(`${t}\
_${nu(s.filter(({sex:o})=>o===t))}`):t?e==="dose"?t:n.joined(t.split(kr).map(o=>n.named(o))):n.text("unreported",{key:n.say(e)})}function nu(n){let t=n.map(({species:e})=>e===
""||e==="human");return t.every(Boolean)?"people":t.some(Boolean)?"any":"animals"}var[ls,Or,Er]=[18,390,38],[su,ou]=[4.2,20],ru=3,Ze=22,us=["-","0","+"],iu=["BrainRegion","Connection"];function _r(n,t,e,s="sex"){return new fs(n,t,e,s).scene()}
var fs=class{constructor(t,e,s,o){this.words=t,this.question=s,this.by=o,this.places=new Map;for(let{node:c,x:a,y:l,z:u}of t.data.places)a&&l&&u&&this.places.set(
c,[...this.places.get(c)??[],[Number(a),Number(l),Number(u)]]);this.found=new Map,this.placeless=0,this.#t(e),this.edges=[...this.found.values()].flat().map(({edge:c})=>c),
this.outlines=t.data.outlines,this.spans=Object.fromEntries(Object.entries(this.outlines).map(([c,a])=>[c,wr(a)]));let i=Object.values(this.spans).reduce((c,{left:a,
right:l})=>c+(l-a),0)*X+2*ls;this.list=b+i+ls,this.sheet=new nt(t.ruler,this.list+Or+b)}#t(t){let{nodes:e,successors:s}=this.words.graph,{source:o}=this.question;
for(let r of S(s.get(o)?.keys()??[])){let i=t.step(o,r)?.speaking.filter(({edge:c})=>c.signed)??[];i.length&&iu.includes(e.get(r)?.category??"")&&(this.#e(r).length?
this.found.set(r,i):this.placeless+=i.length)}}#e(t){if(this.places.has(t))return[t];let s=[...this.words.graph.successors.get(t)??[]].filter(([,r])=>r.some(({predicate:i})=>i===
"connects")),o=S(s.map(([r])=>r));return o.length>1&&o.every(r=>this.places.has(r))?o:[]}scene(){let{words:t,sheet:e,question:s,by:o}=this,r=t.node(s.source),i=t.
joined(s.layers.map(f=>t.say(f))),c=t.text("brain_question",{source:r,where:t.where(s.context),layers:i});e.head(t.text("brain",{source:r,by:t.grouped(o)}),[c]);
let a=Xe(this.edges,o,ru);for(let f of a){let h=this.#n(f,a);h.length&&this.#s(f,h)}this.edges.length||e.notes([t.text("nothing")],"ink"),e.legend(uu(t));let[l,
u]=[this.edges.length,this.edges.length+this.placeless];return e.notes([t.text("brain_note"),t.text("brain_counts",{placed:l,all:u})]),e.finish(t.lang,t.stamp(this.#u(),
"stamp_map"),l)}#n(t,e){let s=[...this.found].flatMap(([o,r])=>{let i=r.filter(({edge:c})=>oe(c,this.by,e)===t);return i.length?[{node:o,ends:this.#e(o),results:N(
i),findings:i}]:[]});return w(s,({ends:o,results:r,node:i})=>[o.length>1,-r.length,i])}#s(t,e){let{words:s,sheet:o,by:r}=this,i=r==="sex"&&!t?s.text("sex_untold"):
st(s,t,r,this.edges),c=s.counted("finding",e.reduce((m,{findings:g})=>m+g.length,0)),a=s.text("brain_row",{stratum:i,counts:c});o.heading(s.ruler.fitted(a,o.width-
2*b-20,12.5,!0));let l=o.y+6,u=Math.max(...Object.values(this.spans).map(({low:m,high:g})=>g-m))*X,f=e.slice(0,Ze).filter(({ends:m})=>m.length===1),h=new Map(f.
map(({node:m},g)=>[m,g+1])),p=b;for(let m of Object.keys(rs)){let{left:g,right:y,low:x,high:T}=this.spans[m],_=l+(u-(T-x)*X)/2,Vt=new qe(m,p-g*X,_+T*X);for(let wn of this.
outlines[m])o.add(Et(wn.map(([Hi,Fi])=>[Vt.left+Hi*X,Vt.top-Fi*X]),{stroke:"rule",width:1.1}));this.#r(t,e,h,Vt),p+=(y-g)*X+ls}o.y=Math.max(l+u,this.#c(t,e,h,l))+
8}#c(t,e,s,o){let{words:r,sheet:i}=this,c=o+4,a=this.list+Or-Er*us.length;for(let l of e.slice(0,Ze)){c+=15.5;let u=r.ruler.fitted(r.node(l.node),a-this.list-28,
10.5),f=String(s.get(l.node)),h=[l.ends.length===1?v(this.list+14,c,f,10.5,{anchor:"end",colour:"muted"}):lu(R(l.results).sign,this.list+4,c-3.5),v(this.list+20,
c,u,10.5),...au(l,a,c)],p=r.tooltip(l.findings.map(({edge:m})=>m));i.group(h,`${r.node(l.node)}
${p}`,"",`item ${l.node} ${t||"-"}`)}return e.length>Ze&&(c+=15.5,i.add(v(this.list+20,c,`… +${e.length-Ze}`,10.5,{colour:"muted"}))),c}#r(t,e,s,o){let r=t||"\
-";for(let a of e.filter(({ends:l})=>l.length>1).reverse())this.#i(this.#l(a,o),a,`arc ${a.node} ${r}`);let i=[],c=[];for(let a of e.filter(({ends:l})=>l.length===
1)){let l=Math.min(ou,su*Math.sqrt(a.results.length)),u=s.get(a.node),f=o.shown(this.places.get(a.node)??[]).flatMap(h=>{let[p,m]=o.at(h);return i.push({left:p-
l,top:m-l,right:p+l,bottom:m+l}),u&&o.numbered(h)&&c.push({said:String(u),x:p,y:m,radius:l}),vr(us.map(g=>[g,Ar(a,g)]),p,m,l)});this.#i(f,a,`disc ${a.node} ${r}`)}
for(let a of c)this.#o(a,i)}#i(t,{node:e},s){this.sheet.group(t,this.words.node(e),"",s)}#o({said:t,x:e,y:s,radius:o},r){for(let i=0;i<60;i+=5)for(let c=0;c<12;c+=
1){let a=c*Math.PI/6-Math.PI/4,l=o+7+i,[u,f]=[Math.cos(a),Math.sin(a)],h=v(e+l*u,s+l*f+3,t,9,{anchor:"middle"}),p=this.words.ruler.box(h);if(r.some(y=>cu(p,y)))
continue;r.push(p);let[m,g]=[o+1,l-6];i>5&&this.sheet.add(O([e+m*u,s+m*f,e+g*u,s+g*f],"muted",.6)),this.sheet.add(h);return}}#a({ends:t},e){return(e.name===se?[
-1]:[-1,1]).map(s=>t.flatMap(o=>xr(this.places.get(o)??[],s))).filter(s=>s.length>1)}#l(t,e){let{sign:s}=R(t.results),o=z[s];return this.#a(t,e).flatMap(i=>i.slice(
1).map((c,a)=>[e.at(i[a]),e.at(c)])).flatMap(i=>{let c=br(i[0],i[1]);return[...I(s)?[Et(c,{stroke:o,width:2}),...Y(s,...c[Math.floor(c.length/2)],3.4)]:c.flatMap(
(l,u)=>u%2===0&&u+1<c.length?[O([...l,...c[u+1]],o,2)]:[]),...i.map(([l,u])=>et(l,u,1.8,{fill:"muted"}))]})}#u(){let{graph:t,data:e}=this.words,{source:s,context:o,
layers:r}=this.question,i=[this.edges.map(c=>Pn(t,c)),e.places];return Dn([s,this.by,Bn(o),r,i])}};function cu(n,t){return n.left+.5<t.right&&t.left+.5<n.right&&
n.top+.5<t.bottom&&t.top+.5<n.bottom}function Ar({results:n},t){return n.filter(({signs:e})=>[...e].some(s=>s===t)).length}function au(n,t,e){let s=us.map((o,r)=>({
place:r,sign:o,count:Ar(n,o)})).filter(({count:o})=>o);return(s.length?s:[{place:1,sign:"?",count:1}]).flatMap(({place:o,sign:r,count:i})=>{let c=t+o*Er+6,a=i>1?
[v(c+7,e,`×${i}`,9.5,{colour:"muted"})]:[];return[...Y(r,c,e-3.6,4.2),...a]})}function lu(n,t,e){return O([t-3,e,t+11,e],z[n],2,I(n)?"":"3 2")}function uu(n){let t=(e,s)=>[
(o,r)=>[et(o,r,6,{fill:z[e]})],n.text(s)];return[t("-","lowers"),t("0","no_effect"),t("+","raises"),[(e,s)=>[O([e-9,s,e+9,s],"plus",2)],n.text("brain_arc")],[(e,s)=>[
O([e-9,s,e+9,s],"mixed",2,"4 3")],n.text("brain_unsettled")]]}var jr=["odds_ratio","relative_risk","hazard_ratio"];function Tr(n,t,e){let s=t.flatMap(({edge:m})=>[m.effect_size,m.ci_low,m.ci_high]).filter(m=>m!==null),o=jr.includes(n)&&s.every(m=>m>0),r=jr.includes(n)?1:0,i=o?
Math.log:Number,c=[...s,r].map(m=>i(m)),[a,l]=[Math.min(...c),Math.max(...c)],u=.08*(l-a)||.5,[f,h]=[a-u,l+u],p=o?hu(Math.exp(f),Math.exp(h)):fu(f,h);return{at:m=>e+
330*(i(m)-f)/(h-f),ticks:p.filter(m=>f<=i(m)&&i(m)<=h),none:r}}function Ir(n){return Number(n.toFixed(12))}function fu(n,t){let e=(t-n)/5,s=10**Math.floor(Math.
log10(e)),o=s*([1,2,5].find(c=>s*c>=e)??10),[r,i]=[Math.ceil(n/o),Math.floor(t/o)];return Array.from({length:i-r+1},(c,a)=>Ir((r+a)*o))}function hu(n,t){let e=Math.
floor(Math.log10(n)),s=Array.from({length:Math.ceil(Math.log10(t))+1-e},(i,c)=>e+c),r=s.flatMap(i=>[1,2,5].map(c=>Ir(c*10**i))).filter(i=>n<=i&&i<=t);return r.length<=
10?r:s.map(i=>10**i)}var[_t,re,Nr,du]=[250,56,168,176],[pu,tn]=[25,12],en=4.5;function Lr(n,t,e="sex"){return new hs(n,t,e).scene()}function mu({direct:n}){return(n?.findings??[]).filter(
({edge:t})=>t.signed&&t.effect_size!==null)}var hs=class{constructor(t,e,s){this.words=t,this.answer=e,this.by=s,this.all=(e.direct?.findings??[]).filter(({edge:o})=>o.
signed),this.sized=mu(e),this.left=b+_t+re+Nr,this.sheet=new nt(t.ruler,this.left+330+24+du+b)}scene(){let{words:t,sheet:e,answer:s,sized:o}=this,{question:r}=s,
i={source:t.node(r.source),target:t.node(r.target)},c=t.text("forest",{...i,by:t.grouped(this.by)});e.head(c,[t.question(r),t.found(s)]);let a=new Set(o.map(({edge:h})=>h.
effect_metric)),l=Object.keys(t.graph.vocabulary.symbols).filter(h=>a.has(h));for(let h of l)this.#t(h);l.length||e.notes([t.text("forest_nothing")],"ink"),e.legend(
yu(t));let u=new Set(o.map(({study:h})=>h)).size,f=t.text("forest_counts",{sizes:o.length,findings:this.all.length,studies:u});return e.notes([t.text("forest_no\
te",{way:t.text("forest_way")}),f]),e.finish(t.lang,t.stamp(tt(t.graph,s)),o.length)}#t(t){let{words:e,sheet:s,by:o}=this,r=this.sized.filter(({edge:l})=>l.effect_metric===
t);s.heading(e.metric(t)),s.y+=16;for(let[l,u,f]of[[b,"forest_study","start"],[b+_t+re-14,"forest_n","end"],[b+_t+re,"forest_design","start"],[this.left+330+24,
"forest_size","start"]])s.add(v(l,s.y,e.text(u),11,{anchor:f,colour:"muted"}));s.y+=6;let i=Tr(t,r,this.left),c=s.y,a=r.map(({edge:l})=>l);for(let l of as(a,o)){
let u=r.filter(({edge:p})=>Wt(p,o)===l),f=w(u,p=>[!A(p),-p.level,p.study,p.edge.id]);s.y+=20;let h=e.ruler.fitted(st(e,l,o,a),_t,tn,!0);s.add(v(b,s.y-4,h,tn,{bold:!0}));
for(let p of f)this.#n(p,i)}this.#e(i,c)}#e(t,e){let s=this.sheet.y+6,o=t.at(t.none);this.sheet.add(O([o,e,o,s],"muted",1,"4 3"),O([this.left,s,this.left+330,s]));
for(let r of t.ticks){let i=t.at(r);this.sheet.add(O([i,s,i,s+4]),v(i,s+16,D(r),10,{anchor:"middle",colour:"muted"}))}this.sheet.y=s+22}#n(t,e){let{words:s,sheet:o}=this,
{edge:r,silentBecause:i}=t,c=s.ruler.wrapped(s.who(r),_t-12,tn).slice(0,2),a=pu+(c.length-1)*14,l=o.y+a/2,u=[s.say(r.evidence_type),s.say(r.analysis)].filter(Boolean).
join(" · ")||"–",f=r.sample_size===null?"?":String(r.sample_size),h=s.size(r),p=[B(b,o.y+2,o.width-2*b,a-4,{fill:"band",radius:4}),...c.map((g,y)=>v(b+6,l+4.2+
14*(y-(c.length-1)/2),g,tn)),v(b+_t+re-14,l+4,f,11,{anchor:"end"}),v(b+_t+re,l+4,s.ruler.fitted(u,Nr-12,11),11,{colour:"muted"}),v(this.left+330+24,l+4,h.slice(
h.indexOf(" = ")+3),11),...gu(t,e,l)],m=i?`
${s.say("not counted")}: ${s.say(`because_${i}`)}`:"";o.group(p,s.tooltip([r])+m,s.address(r.reference),`finding ${r.id}`),o.y+=a}};function gu(n,t,e){let{ci_low:s,
ci_high:o,effect_size:r,sign:i}=n.edge,c=z[i],a=[];if(s!==null&&o!==null){let f=[t.at(s),t.at(o)];a.push(O([f[0],e,f[1],e],c,1.8),...f.map(h=>O([h,e-4,h,e+4],c,
1.8)))}let l=t.at(r??0),u=A(n)?{fill:c}:{fill:"paper",stroke:c};return[...a,B(l-en,e-en,2*en,2*en,u)]}function yu(n){return[[(t,e)=>[B(t-4.5,e-4.5,9,9,{fill:"in\
k"})],n.text("forest_counted")],[(t,e)=>[B(t-4.5,e-4.5,9,9,{fill:"paper",stroke:"ink"})],n.text("forest_silent")],[(t,e)=>[O([t-9,e,t+9,e],"ink",1.8)],n.text("f\
orest_interval")]]}function Cr(n,t,e,s){let o=new Map;for(let i of n){let{study:c,edge:a}=i;if(!a.signed)continue;let[l,{sign:u}]=[Je(a,t,e),a],f=JSON.stringify([c,l,u]),h=o.get(f)??
{study:c,stratum:l,sign:u,found:[]};h.found.push(i),o.set(f,h)}let r=Array.from(o.values(),({found:i,...c})=>{let a=i.filter(A),l=a.length?a:i;return{...c,findings:l,
counted:a.length>0,own:l.some(({edge:u})=>s.includes(u.layer)),people:Math.max(...l.map(({edge:u})=>u.sample_size??0)),level:Math.max(...l.map(({level:u})=>u))}});
return w(r,i=>[!i.counted,-i.level,-i.people,i.study])}function Rr({findings:n}){let t=new Map;for(let{edge:e}of n){let{dose_min:s,dose_max:o,dose_unit:r}=e;if(s===
null||o===null)continue;let i=rt([s,o,r]).slice(0,-r.length-1);t.set(r,(t.get(r)??new Map).set(i,s))}return Array.from(t,([e,s])=>`${w(s,([,r])=>r).map(([r])=>r).
join(", ")} ${e}`).join("; ")}function Br({findings:n}){return[...new Set(n.flatMap(({edge:t})=>t.reference))]}var ds=1.959963984540054;function Dr(n){let t=n.map(wu),[e,s,o]=["+","-",null].map(c=>t.filter(a=>a===c).length),[r,i]=xu(e,e+s);return{plus:e,minus:s,leftOut:o,
low:r,high:i,p:bu(e,e+s)}}function wu({signs:n,tendency:t}){let e=[...n].filter(I);return e.length>1?null:e[0]??t}function xu(n,t){if(!t)return[0,1];let[e,s]=[n/
t,ds*ds],o=e+s/(2*t),r=ds*Math.sqrt(e*(1-e)/t+s/(4*t*t)),i=1+s/t;return[Math.max(0,(o-r)/i),Math.min(1,(o+r)/i)]}function bu(n,t){let e=Math.min(n,t-n),[s,o]=[1,
1];for(let r=1;r<=e;r+=1)s=s*(t-r+1)/r,o+=s;return Math.min(1,2*o/2**t)}var[Pr,gs,vu,zr]=[22,15,52,7],[ps,nn,Hr,ms]=[128,9.5,8,6],sn=26,$u=10,At=[240,280,400,430,620,770],Ut=160,ku=.01,Su=900,Fr={"-":"lowers",0:"no_effect","+":"rais\
es","?":"no_direction"},Mu=["-","0","+","?"];function ws(n,t,e="sex"){return new ys(n,t,e).scene()}var ys=class{constructor(t,e,s){this.words=t,this.answer=e,this.
by=s,this.findings=(e.direct?.findings??[]).filter(({edge:u})=>u.signed),this.edges=this.findings.map(({edge:u})=>u);let o=this.findings.filter(A).map(({edge:u})=>u);
this.strata=Sr(this.edges,o,s,$u),this.bars=Cr(this.findings,s,this.strata,t.graph.vocabulary.own_layers);let r=new Set(this.bars.filter(u=>!u.counted).map(u=>u.
findings[0].silentBecause)),i=t.data.reasons.filter(u=>r.has(u));this.letters=new Map(i.map((u,f)=>[u,String.fromCharCode(97+f)])),this.signs=Mu.filter(u=>u!=="\
?"||this.bars.some(f=>f.sign===u)),this.most=Math.max(0,...this.bars.map(({people:u})=>u));let c=this.signs.map(u=>this.#n(u)),a=c.reduce((u,f)=>u+f,0)+ms*(this.
signs.length-1);this.left=b+ps,this.sheet=new nt(t.ruler,Math.max(Su,this.left+a+b));let l=(this.sheet.width-b-this.left-a)/this.signs.length;this.columns=this.#t(
c.map(u=>u+l))}#t(t){let e=this.left;return this.signs.map((s,o)=>{let r={sign:s,x:e,width:t[o]};return e+=t[o]+ms,r})}#e(t,e){return this.bars.filter(s=>s.stratum===
t&&s.sign===e).map(s=>this.#s(s))}#n(t){let e=Math.max(0,...this.strata.map(o=>this.#e(o,t).length)),s=this.words.ruler.width(this.words.text(Fr[t]),12.5,!0)+36;
return Math.max(s,Math.min(e,sn)*Pr+2*Hr)}#s(t){let{words:e}=this,s=t.people?Math.max(zr,vu*Math.sqrt(t.people/this.most)):zr,o=e.text("people",{count:t.people||
"?"}),r=t.counted?"":` · ${this.letters.get(t.findings[0].silentBecause)}`,i=`${e.short(t.study)} · ${o}${r}`,c=this.by==="dose"?"":Rr(t),a=s+(t.people?5:7),l=a+
e.ruler.width(i,nn);return{bar:t,height:s,above:i,below:c,foot:a,up:l,down:c?5+e.ruler.width(c,nn):0}}scene(){let{words:t,sheet:e,answer:s,by:o}=this,{question:r}=s,
i={source:t.node(r.source),target:t.node(r.target)},c=t.text("harvest",{...i,by:t.grouped(o)});if(e.head(c,[t.question(r),t.found(s)]),this.bars.length){this.#c();
for(let l of this.strata)this.#r(l)}else e.notes([t.text("nothing")],"ink");let a=Eu(t);return e.legend(o==="dose"?a.slice(0,-1):a),e.notes(this.#a()),e.heading(
t.text("swim")),e.notes([t.text("swim_grouping",{key:t.say(o)}),t.text("swim_metric")]),e.notes([t.text("swim_test")]),this.#l(),e.notes([t.text("swim_warning")],
"ink"),e.finish(t.lang,t.stamp(tt(t.graph,s)),this.bars.length)}#c(){let{words:t,sheet:e}=this;e.y+=22;for(let{sign:s,x:o,width:r}of this.columns){let i=t.text(
Fr[s]),c=20+t.ruler.width(i,12.5,!0),a=o+(r-c)/2;e.add(...Y(s,a+7,e.y-4.5),v(a+20,e.y,i,12.5,{bold:!0}))}e.y+=8}#r(t){let{sheet:e}=this,s=this.columns.map(l=>({
...l,found:this.#e(t,l.sign)})),o=Math.max(...s.map(({found:l})=>Math.floor((l.length-1)/sn)+1))||1,r=Array.from({length:o},(l,u)=>{let f=s.map(({x:p,width:m,found:g})=>({
x:p,width:m,part:g.slice(u*sn,(u+1)*sn)})),h=f.flatMap(({part:p})=>p);return{parts:f,up:Math.max(0,...h.map(({up:p})=>p)),down:Math.max(0,...h.map(({down:p})=>p))}}),
i=r.reduce((l,{up:u,down:f})=>l+(u+f+14),0),c=e.y;for(let{x:l,width:u}of this.columns)e.add(B(l,c,u,i,{stroke:"rule"}));this.#i(t,c,i);let a=c;for(let{parts:l,up:u,
down:f}of r){a+=u+8;for(let{x:h,width:p,part:m}of l){e.add(O([h+4,a,h+p-4,a]));for(let[g,y]of m.entries())this.#o(y,h+Hr+g*Pr,a)}a+=f+6}e.y=c+i+ms}#i(t,e,s){let{
words:o,sheet:r}=this,i=this.bars.filter(h=>h.stratum===t),c=new Set(i.filter(h=>h.counted).map(({study:h})=>h)),a=new Set(i.map(({study:h})=>h).filter(h=>!c.has(
h))).size,l=o.ruler.wrapped(st(o,t,this.by,this.edges),ps-12,12.5,!0),u=a?o.text("cell_silent",{silent:a}):"",f=e+s/2-8*l.length+8;for(let h of l)r.add(v(this.left-
10,f,h,12.5,{anchor:"end",bold:!0})),f+=16;for(let h of o.ruler.wrapped(o.text("cell",{counted:c.size})+u,ps-12,10.5))r.add(v(this.left-10,f,h,10.5,{anchor:"end",
colour:"muted"})),f+=13}#o({bar:t,height:e,above:s,below:o,foot:r},i,c){let{words:a}=this,l=i+gs/2+3.4,u=[...Ou(t,i,c,e),v(l,c-r,s,nn,{colour:t.counted?"ink":"m\
uted",turned:!0})];o&&u.push(v(l,c+5,o,nn,{anchor:"end",colour:"muted",turned:!0}));let f=t.findings[0].silentBecause,h=[a.tooltip(t.findings.map(({edge:m})=>m))];
f&&h.push(`${a.say("not counted")}: ${a.say(`because_${f}`)}`);let p=`study ${t.study} ${t.stratum||"-"} ${t.sign}`;this.sheet.group(u,h.join(`
`),a.address(Br(t)),p)}#a(){let{words:t}=this,e=Array.from(this.letters,([s,o])=>{let r=this.bars.filter(i=>!i.counted&&i.findings[0].silentBecause===s).length;
return t.text("reason",{letter:o,reason:t.say(`because_${s}`),count:r})});return e.length?[`${t.say("not counted")}: ${t.joined(e,"clauses")}`]:[]}#l(){let{words:t,
sheet:e,by:s,strata:o}=this,r=this.findings.filter(A),i=[[t.text("swim_all"),r]];for(let c of o.length>1?o:[]){let a=r.filter(({edge:l})=>Je(l,s,o)===c);i.push(
[st(t,c,s,this.edges),a])}e.y+=20;for(let[c,a,l]of[[2,"end","swim_out"],[3,"start","swim_share"],[4,"start","swim_interval"],[5,"start","swim_p"]])e.add(v(b+At[c],
e.y,t.text(l),11,{anchor:a,colour:"muted"}));for(let[c,a]of["-","+"].entries())e.add(...Y(a,b+At[c]-4,e.y-4,5));for(let[c,a]of i)a.length&&this.#u(c,Dr(N(a)));e.
y+=12}#u(t,{plus:e,minus:s,leftOut:o,low:r,high:i,p:c}){let{sheet:a}=this,l=e+s;a.y+=18;let{y:u}=a;a.add(v(b,u,a.ruler.fitted(t,At[0]-24,11.5),11.5));for(let[p,
m]of[s,e,o].entries())a.add(v(b+At[p],u,String(m),11.5,{anchor:"end"}));if(!l)return;let[f,h]=[b+At[3],e/l];a.add(O([f,u-4,f+Ut,u-4],"rule",1),O([f+Ut/2,u-9,f+Ut/
2,u+1],"muted",1,"2 2"),O([f+Ut*r,u-4,f+Ut*i,u-4],"ink",2),et(f+Ut*h,u-4,4,{fill:"ink"}),v(b+At[4],u,`${De(h)} [${De(r)}, ${De(i)}]`,11.5),v(b+At[5],u,c>=ku?Be(
c):Co(c),11.5))}};function Ou({sign:n,counted:t,own:e,people:s},o,r,i){let c=z[n]==="muted"?"null":z[n],a=t?c:`${c}_faded`,l=e?{fill:a}:{stroke:a,hatch:a},u=B(o,
r-i,gs,i,l);return s?[u]:[u,O([o,r-i-2.5,o+gs,r-i-2.5],a,1.5,"3 2")]}function Eu(n){let t=e=>(s,o)=>[B(s-7,o-7,14,14,e)];return[[t({fill:"minus"}),n.text("harve\
st_own")],[t({stroke:"minus",hatch:"minus"}),n.text("harvest_told")],[t({fill:"minus_faded"}),n.text("harvest_silent")],[(e,s)=>[B(e-8,s-2,6,8,{fill:"null"}),B(
e+1,s-8,6,14,{fill:"null"})],n.text("harvest_height")],[(e,s)=>[v(e,s+4,"24",10,{anchor:"middle",colour:"muted"})],n.text("harvest_dose")]]}var[ie,on,Wr,Ur]=[32,212,110,100],[_u,jt,Tt]=[25,15,12.5],Au=3,ju=24,Gt=2,rn=["-","0","+"],Tu=[["-","lowers"],["0","no_effect"],["+","raises"],["?","no_directio\
n"],["conflicting","conflicting"],["mixed","mixed"]];function Gr(n,t,e="sex"){return new bs(n,t,e).scene()}var bs=class{constructor(t,e,s){this.words=t,this.answer=
e,this.by=s;let{rows:o,rest:r}=Iu(t,e);this.rows=o,this.rest=r;let i=this.rows.flatMap(({first:c,last:a})=>a?[c,a]:[c]);this.edges=i.flatMap(c=>c.speaking.map(({
edge:a})=>a)),this.columns=this.#t(this.edges.filter(({signed:c})=>c)),this.column=ie*rn.length,this.heads=this.columns.map(c=>this.#n(c));for(let c of this.heads.
flat())this.column=Math.max(this.column,t.ruler.width(c,Tt,!0)+10);this.side=this.column*this.columns.length,this.left=b,this.middle=this.left+this.side+10,this.
right=this.middle+on+10,this.together=this.right+this.side+10,this.sources=this.together+Wr,this.sheet=new nt(t.ruler,this.sources+Ur+b)}#t(t){let e=Xe(t,this.by,
Au);if(!Object.hasOwn(W(this.answer.question.context),this.by))return e;let s=new Set(t.map(o=>oe(o,this.by,e)));return e.filter(o=>!o||s.has(o))}#e(){let{words:t,
columns:e}=this,s=["female","male"].map(i=>st(t,i,"sex",this.edges)),o=s[0]===t.text("female_animals")&&s[1]===t.text("male_animals");return this.by==="sex"&&e.
includes("female")&&e.includes("male")&&!o?t.text("by_sex"):t.grouped(this.by)}#n(t){let{words:e,by:s}=this,o=s==="sex"&&!t?e.text("sex_untold"):st(e,t,s,this.edges),
r=ie*rn.length-8,[i,...c]=e.ruler.wrapped(o,r,Tt,!0);return c.length?[i,e.ruler.fitted(c.join(" "),r,Tt,!0)]:[i]}scene(){let{words:t,sheet:e,answer:s,rows:o}=this,
{question:r}=s,[i,c]=[t.node(r.source),t.node(r.target)],a=t.question(r)+t.text("hops",{hops:r.max_hops});e.head(t.text("ladder",{source:i,target:c,by:this.#e()}),
[a,t.found(s)]),o.length?this.#s(i,c):e.notes([t.text("nothing")],"ink"),e.legend(Cu(t));let l=o.filter(({nodes:h})=>h.length),u=l.filter(({steps:h})=>h.length===
Gt).length,f=t.text("ladder_counts",{two:u,several:l.length-u,rest:this.rest});return e.notes([t.text("ladder_fan"),f]),s.complete||e.notes([t.text("incomplete")],
"ink"),e.finish(t.lang,t.stamp(tt(t.graph,s)),o.length)}#s(t,e){let{sheet:s}=this;this.#c(t,e);let o="";for(let r of this.rows)r.group!==o&&(o=r.group,s.y+=26,s.
add(v(b,s.y-3,o,11.5,{colour:"muted",italic:!0})),s.y+=5),this.#r(r)}#c(t,e){let{words:s,sheet:o,side:r}=this,{ruler:i}=s;o.y+=18;let c=i.wrapped(s.text("left",
{source:t}),r,12),a=i.wrapped(s.text("right",{target:e}),r,12);for(let[l,u]of[[this.left,c],[this.right,a]])for(let[f,h]of u.slice(0,Gt).entries()){let p=i.fitted(
h+(u.length>Gt&&f===1?" …":""),r,12);o.add(v(l+r/2,o.y+f*jt,p,12,{anchor:"middle",colour:"muted"}))}o.y+=jt*(Math.min(Gt,Math.max(c.length,a.length))-1),o.y+=
20+jt*(Math.max(...this.heads.map(({length:l})=>l))-1);for(let l of[this.left,this.right])for(let[u,f]of this.heads.entries())for(let[h,p]of[...f].reverse().entries()){
let m=l+(u+.5)*this.column;o.add(v(m,o.y-h*jt,p,Tt,{anchor:"middle",bold:!0}))}for(let[l,u,f]of[[this.middle+on/2,"mediator","middle"],[this.together,"together",
"start"],[this.sources,"sources","start"]])o.add(v(l,o.y,s.text(u),Tt,{anchor:f,bold:!0}))}#r(t){let{words:e,sheet:s}=this,o=e.ruler.wrapped(t.middle,on-8,Tt),r=_u+
(o.length-1)*jt,i=s.y+r/2,c=i+4.3-jt*(o.length-1)/2,a=e.ruler.fitted(t.kind,Wr-25,11),l=e.ruler.fitted(Lu(t.steps),Ur,11),u=[...this.#i(r),...this.#o(t.first,this.
left,i),...t.last?this.#o(t.last,this.right,i):[],...o.map((g,y)=>v(this.middle+on/2,c+jt*y,g,Tt,{anchor:"middle"})),...t.sign?Y(t.sign,this.together+7,i):[],v(
this.together+21,i+4,a,11,{colour:"muted"}),v(this.sources,i+4,l,11,{colour:"muted"})],f=t.steps.flatMap(g=>g.speaking),h=new Map(f.map(({edge:g})=>[g.id,g])),p=t.
nodes.map(g=>e.node(g)).join(" → ")||t.middle,m=`row ${t.nodes.join(" ")||"direct"}`;s.group(u,`${p}
${e.tooltip([...h.values()])}`,"",m),s.y+=r}#i(t){let{sheet:e}=this,[s,o]=[e.y,e.width-2*b],r=[this.left,this.right].flatMap(i=>Array.from({length:this.columns.
length+1},(c,a)=>({x:i,place:a})).filter(({place:c})=>c>0||i===this.right));return[B(b,s+2,o,t-4,{fill:"band",radius:4}),...r.map(({x:i,place:c})=>{let a=i+c*this.
column;return O([a,s+2,a,s+t-2],"paper",3)})]}#o(t,e,s){let{words:o,by:r,columns:i}=this,c=t.speaking.filter(({edge:a})=>a.signed);if(!(t.signed&&c.length)){let l=t.
edges.some(f=>f.signed)?o.text("counted_nothing"):o.say(t.edges[0].predicate),u={anchor:"middle",colour:"muted",italic:!0};return[v(e+this.side/2,s+4,`— ${l} \
—`,11,u)]}return i.flatMap((a,l)=>{let u=c.filter(({edge:f})=>oe(f,r,i)===a);return u.length?this.#a(u,e+l*this.column,s):[]})}#a(t,e,s){let o=N(t),r=e+(this.
column-ie*rn.length)/2,i=rn.flatMap((c,a)=>{let l=o.filter(({signs:f})=>[...f].some(h=>h===c)).length;if(!l)return[];let u=r+a*ie+8;return[...Y(c,u,s),...l>1?[v(
u+6.5,s+4,`×${l}`,9,{colour:"muted"})]:[]]});return i.length?i:[...Y("?",r+ie+8,s)]}};function Iu(n,{direct:t,paths:e}){let s=e.filter(({steps:f})=>f.length===
Gt),o=e.filter(({steps:f})=>f.length>Gt),r=new Set(s.map(({nodes:f})=>f[1])),i=new Map;for(let f of o)f.counted&&f.sign!=="?"&&!r.has(f.nodes[1])&&!i.has(f.nodes[1])&&
i.set(f.nodes[1],f);let c=[...i.values()].slice(0,ju),a=f=>n.graph.nodes.get(f.nodes[1])?.category??"",l=w(s.filter(f=>f.counted),f=>n.categoryPlace(a(f)));return{
rows:[...t?[Nu(n,t)]:[],...l.map(f=>xs(n,n.category(a(f)),f)),...c.map(f=>xs(n,n.text("circuits"),f)),...s.filter(f=>!f.counted).map(f=>xs(n,n.text("not_counted"),
f))],rest:o.length-c.length}}function Nu(n,t){let[e,s]=[n.say("direct evidence"),n.text("directly")];return{group:e,middle:s,first:t,last:null,sign:t.sign,kind:"",
steps:[t],nodes:[]}}function xs(n,t,{nodes:e,steps:s,kind:o,sign:r,counted:i}){let{arrows:c,kinds:a}=n.graph.vocabulary,l=s.slice(1,-1).flatMap(u=>[u.signed?c[u.
sign]:"→",n.node(u.object)]);return{group:t,middle:[n.node(e[1]),...l].join(" "),first:s[0],last:s[s.length-1],sign:i?r:"",kind:n.say(i?a[o]:"not counted"),steps:s,
nodes:e}}function Lu(n){let t=[...new Set(n.flatMap(s=>s.cited))].sort((s,o)=>s-o),e=new Set(n.flatMap(s=>s.papers)).size;return[t.length?`[${t.join(" ")}]`:"",
e?`+${e}`:""].filter(Boolean).join(" ")}function Cu(n){let t=(e,s)=>(o,r)=>[v(o,r+4,e,s,{anchor:"middle",colour:"muted"})];return[...Tu.map(([e,s])=>[(o,r)=>Y(e,
o,r),n.text(s)]),[t("×3",9),n.text("ladder_cell")],[t("+2",10),n.text("ladder_sources")]]}var Kr={female:["women","woman","females","f","w","女","女性","雌性"],male:["men","man","males","m","男","男性","雄性"]},Ru=/^\s*(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?([^\d\s.,–-]\S*)\s*$/,
qr=/\s+/g,Bu={species:"species",population:"population",route:"route",regimen:"regimen",dose_unit:"dose_unit",layers:"layer",effects:"effect",evidence:"evidence\
_type"};function Yr(n,t){let e=new URLSearchParams;for(let[s,o]of t){let r=s==="dose"?Ru.exec(o):null;r?(e.set("dose",r[1]),r[2]&&e.set("dose_to",r[2]),e.set("d\
ose_unit",Vr(n,"dose_unit",r[3]))):e.has(s)||e.set(s,o.split("|").map(i=>Vr(n,s,i)).join("|"))}return e}function Vr(n,t,e){let{vocabulary:s}=n,o=pt(s,e);if(t===
"from"||t==="to")return n.nodes.has(e)?e:n.spellings.get(o)??e;if(t==="sex")return Object.keys(Kr).find(l=>Kr[l].includes(e.toLowerCase()))??e;let r=t==="settin\
g"?[...n.contexts.keys()]:n.words[Bu[t]];if(!r||r.includes(e))return e;let i=s.languages.map(l=>new K(n,l)),c=l=>[l,...i.map(u=>u.named(l))],a=l=>pt(s,l).replace(
qr,"");return r.find(l=>c(l).some(u=>a(u)===o.replace(qr,"")))??e}var Kt={from:"",to:"",hops:4,one:!1,stated:!1,extent:"answer",...kt({}),setting:[],layers:[],effects:[],evidence:[],hidden:[],by:"",a:"",b:"",tab:"answer",pick:"",
view:"ladder",lang:"en",theme:""},vt=["answer","evidence","conflicts","compare"],ce=["ladder","brain","harvest","forest","map","table"],$s=6;function It(n){return{
...Kt,layers:[...n.words.layer]}}function ae(n,t){let e=new URLSearchParams;for(let[s,o]of Object.entries(It(n))){let r=vs(Reflect.get(t,s));(r!==vs(o)||s==="la\
ng")&&e.set(s,r)}return e.toString()}function Jr(n,t){return Yr(t,new URLSearchParams(n.startsWith("#")?n.slice(1):n))}var Du=60;function ks(n,t,e){return[...Jr(
n,e)].filter(([,o])=>o!=="").filter(([o,r])=>vs(Reflect.get(t,o))!==r).map(([o,r])=>`${o}=${r}`.slice(0,Du))}var Pu=["tab","view","theme"];function vs(n){return Array.
isArray(n)?n.join("|"):String(n??"")}function Zr(n,t,e){let s=Jr(n,e),r=[...s.keys()].some(i=>Object.hasOwn(Kt,i)&&!Pu.includes(i))?{...It(e),lang:t.lang,theme:t.
theme}:{...t};for(let[i,c]of Object.entries(Kt)){let a=s.get(i),l=a===null?void 0:zu(i,a,c);l!==void 0&&cn(e,i,l)&&Reflect.set(r,i,l)}return(r.dose===null||!r.dose_unit)&&
Object.assign(r,{dose:null,dose_to:null,dose_unit:""}),r.dose_to!==null&&r.dose_to<Number(r.dose)&&(r.dose_to=null),[r.a,r.b].every(i=>qu(e,r.by,i))||Object.assign(
r,{by:"",a:"",b:""}),r}function zu(n,t,e){return Array.isArray(e)?t?t.split("|"):[]:typeof e=="boolean"?t==="true":n==="hops"?Math.min($s,Math.max(1,Number.parseInt(
t,10)||Kt.hops)):n==="dose"||n==="dose_to"?Qr(t):t}function Qr(n){return n!==""&&Number.isFinite(Number(n))&&Number(n)>=0?Number(n):null}var Xr={sex:["","male",
"female"],extent:["answer","all"],tab:vt,view:ce,theme:["","light","dark"]},ti={layers:"layer",effects:"effect",evidence:"evidence_type",hidden:"category"},Hu=[
"population","species","route","regimen","dose_unit"];function cn(n,t,e){let s=String(e);if(Object.hasOwn(Xr,t))return Xr[t].includes(s);if(Hu.includes(t))return s===
""||n.words[t].includes(s);if(Object.hasOwn(ti,t))return Fu(n,t,e);switch(t){case"from":case"to":return s===""||n.nodes.has(s);case"setting":return Wu(n,e);case"\
by":return s===""||n.vocabulary.keys.includes(s);case"lang":return n.vocabulary.languages.some(o=>o===s);case"pick":return s===""||Ku(n,s);default:return!0}}function Fu(n,t,e){
let s=n.words[Reflect.get(ti,t)];return(e.length>0||t!=="layers")&&e.every(o=>s.includes(o))}function Wu(n,t){let e=t.map(s=>n.contexts.get(s)?.group);return!e.
includes(void 0)&&new Set(e).size===t.length}var Uu=/^(\w+):(.*)$/,Gu={node:1,pair:2,path:Number.POSITIVE_INFINITY};function Ku(n,t){let[,e="",s=""]=Uu.exec(t)??
[];if(e==="finding")return n.edges.has(s);let o=s?s.split(">"):[];return o.length>0&&o.length<=(Gu[e]??0)&&o.every(r=>n.nodes.has(r))}function qu(n,t,e){if(!(t&&
e))return!1;if(t==="setting")return cn(n,t,[e]);if(t!=="dose")return cn(n,t,e);let[s,o=""]=e.split(" ");return Qr(s)!==null&&o!==""&&cn(n,"dose_unit",o)}function $t(n){
let t=n.indexOf(":");return[n.slice(0,t),n.slice(t+1)]}var Vu=4,Yu='[data-name^="row "], [data-name^="study "], [data-name^="item "], [data-name^="disc "], [data-name^="finding "]';function Ss(n){let{state:t,view:e}=n,
s=t.by||"sex",o=ei(n);if(t.view==="ladder"&&e.answer)return[Gr(o,e.answer,s)];if(t.view==="brain"&&t.from)return[Xu(o,n,s)];if(t.view!=="harvest"&&t.view!=="for\
est")return[];let r=t.view==="harvest"?ws:Lr;return Ms(t).map(([i,c])=>r(o,si(n,i,c,Math.min(t.hops,Vu)),s))}function Xu(n,{graph:t,state:e},s){let{from:o,to:r,
layers:i}=e,c=Ft(t,{source:o,target:r,context:L(e),layers:i,max_hops:1}),a=new V(t,c,{passes:l=>ft(t,e,l)});return _r(n,a,c,s)}function ei({graph:n,state:t}){return new Pt(
n,t.lang,n.figures)}function ni({state:n,view:t}){let e=new Set(Ms(n).map(([s,o])=>k({subject:s,object:o})));return[...t.findings.values()].some(({edge:s})=>s.effect_size!==
null&&e.has(k(s)))}function Ms({from:n,to:t,pick:e}){let[s,o]=$t(e),r=s==="pair"||s==="path"?o.split(">"):[n,t];return r.slice(1).flatMap((i,c)=>r[c]&&i&&r[c]!==
i?[[r[c],i]]:[])}function si({graph:n,state:t,view:e},s,o,r){let{answer:i}=e;if(i?.question.source===s&&i.question.target===o&&r===i.question.max_hops)return i;
let a={source:s,target:o,context:L(t),layers:t.layers,max_hops:r};return Vn(n,a,l=>ft(n,t,l))}function oi(n,t,e){let s=Zt(n,t.graph.figures,e),o=new DOMParser().
parseFromString(s,"image/svg+xml").documentElement,r=document.importNode(o,!0);for(let i of["title","desc"])r.querySelector(`:scope > ${i}`)?.remove();r.setAttribute(
"role","group"),r.setAttribute("aria-label",`${n.title}. ${n.description}`);for(let i of r.querySelectorAll(Yu))Ju(i,t);return r}function Ju(n,t){let e=n.getAttribute(
"data-name")??"",s=n.querySelector("title")?.textContent??"",o=Qu(e,t);for(let r of["href","target","rel"])n.removeAttribute(r);n.setAttribute("role","button"),
n.setAttribute("tabindex","0"),n.setAttribute("aria-label",s),n.setAttribute("aria-pressed",String(Zu(e,t.state))),n.addEventListener("click",o),n.addEventListener(
"keydown",r=>{r instanceof KeyboardEvent&&["Enter"," "].includes(r.key)&&(r.preventDefault(),o())})}function Zu(n,{pick:t,from:e,to:s}){let[o,r]=n.split(" ");if(o===
"finding")return t===`finding:${r}`;if(o!=="row")return o!=="study"&&t===`pair:${e}>${r}`;let i=n.slice(4);return t===(i==="direct"?`pair:${e}>${s}`:`path:${i.replaceAll(
" ",">")}`)}function Qu(n,t){let[e,s]=n.split(" ");if(e==="row")return tf(n.slice(4),t);if(e==="study")return ef(n,t);let o=e==="finding"?`finding:${s}`:`pair:${t.
state.from}>${s}`;return()=>t.change({pick:o,tab:"evidence"})}function tf(n,{state:t,change:e}){let s=n==="direct"?`pair:${t.from}>${t.to}`:`path:${n.replaceAll(
" ",">")}`;return()=>e({pick:s,tab:"evidence"})}function ef(n,{state:t,view:e,change:s}){let[,o]=n.split(" "),r=n.slice(n.lastIndexOf(" ")+1);return()=>{let i=new Set(
Ms(t).map(([h,p])=>k({subject:h,object:p}))),a=[...e.findings.values()].filter(h=>h.study===o&&h.edge.sign===r).find(({edge:h})=>i.has(k(h))),[l]=$t(t.pick),u=l===
"pair"||l==="path"?t.pick:`pair:${[...i][0]}`;s({pick:u,tab:"evidence"});let f=a?document.getElementById(`finding-${a.edge.id}`):null;f?.scrollIntoView({block:"\
nearest"}),f?.classList.add("found")}}function ri(n,t,e){let{words:s,change:o}=n,r=si(n,t,e,1);if(new Set((r.direct?.findings??[]).filter(({edge:x})=>x.signed).
map(({study:x})=>x)).size<2)return null;let c=ws(ei(n),r,n.state.by||"sex"),a=c.marks.map(x=>x.kind==="group"?{...x,href:"",tooltip:""}:x),l=Zt({...c,marks:a},n.
graph.figures,n.theme),u=new DOMParser().parseFromString(l,"image/svg+xml").documentElement,f=document.importNode(u,!0);for(let x of f.querySelectorAll("title, \
desc"))x.remove();let[h,p]=nf(c);f.setAttribute("viewBox",`0 ${h} ${c.width} ${p-h}`);for(let x of["width","height","role"])f.removeAttribute(x);f.setAttribute(
"aria-hidden","true");let m=()=>o({view:"harvest",pick:`pair:${t}>${e}`}),g=`${s.t.harvest}: ${s.node(t)} → ${s.node(e)}`,y={type:"button",class:"thumb","data\
-harvest":`${t}>${e}`,onclick:m};return d("button",y,f,d("span",{},`${g} ⤢`))}function nf({marks:n,height:t}){let e=n.flatMap(s=>s.kind==="rect"&&s.stroke==="\
rule"?[s]:[]);return e.length?[Math.min(...e.map(({y:s})=>s))-26,Math.max(...e.map(s=>s.y+s.height))+4]:[0,t]}function ii(n){let{words:t,state:e,view:s}=n,{t:o}=t,[r,i]=$t(e.pick);if(r==="node")return of(n,i);if(r==="finding"){let a=s.findings.get(i);return[a?He(n,a):d(
"p",{},o.noFinding)]}if(r!=="pair"&&r!=="path")return[d("p",{},o.nothing)];let c=i.split(">");return c.slice(1).map((a,l)=>sf(n,c[l],a))}function sf(n,t,e){let{
words:s,view:o}=n,r=ci([...o.findings.values()].filter(({edge:i})=>i.subject===t&&i.object===e));return[d("h2",{},`${s.node(t)} → ${s.node(e)} `,d("small",{},
s.t.findings(r.length))),ri(n,t,e),r.map(i=>He(n,i))]}function ci(n){return w(n,t=>{let{edge:e,match:s}=t;return[!A(t),!e.signed,-s,e.id]})}function of(n,t){let{
graph:e,words:s,view:o,change:r}=n,{t:i}=s,c=e.nodes.get(t);if(!c)return[d("p",{},i.nothing)];let a=[...o.findings.values()].filter(({edge:h})=>h.subject===t||h.
object===t),l=ci(a),u=s.lang==="zh"?c.name:c.name_zh,f=(h,p,m)=>d("button",{type:"button",id:h,onclick:()=>r({[m]:t,pick:"",tab:"answer",extent:"answer"})},p);return[
d("h2",{},s.node(t)," ",d("small",{},s.say(c.category))),d("p",{},u,c.synonyms.length?` · ${c.synonyms.join(", ")}`:""),c.description?d("p",{},c.description):null,
c.curie?d("p",{class:"source"},`${i.identifier}: `,d("code",{},c.curie)):null,d("p",{},f("start-here",i.through,"from")," ",f("end-here",i.until,"to")),d("h3",{},
i.findings(l.length)),l.map(h=>He(n,h))]}var rf=[[0,1,2],[3],[4],[5],[6,7]],ai=3,cf=4,af=12,[lf,uf]=[250,4],ff=3;function ui(n,t,{from:e,to:s}){let o=S(t).filter(a=>a!==e&&a!==s),i=rf.map(a=>o.filter(l=>a.
includes(hf(n,l)))).filter(a=>a.length),c=[e,s].map(a=>t.has(a)?[a]:[]);for(;i.length>cf||i.length>ai&&i.some(a=>a.length<ai);){let a=i.indexOf(F(i,u=>u.length)??
i[0]),[l]=i.splice(a,1);i[Math.max(0,a-1)].push(...l)}return[c[0],...i,c[1]].filter(a=>a.length)}function hf(n,t){return Math.min(7,n.looks.get(n.nodes.get(t)?.
category??"")?.level??0)}function Es(n,t){let e=n.map((a,l)=>a.map(u=>fi(u,!0,l))),s=new Map(e.flat().map(a=>[a.id,a])),o=new Map;for(let{subject:a,object:l}of t){
let[u,f]=[s.get(a),s.get(l)];if(!(u&&f))continue;let h=`${a}>${l}`;o.set(h,df(e,h,u.column<=f.column?[u,f]:[f,u]))}for(let a of e)an(a);let r=pf(e),c=[...o].filter(
([,[a,l]])=>a.column===l.column).filter(([,[a,l]])=>a.column>0&&vf(r[a.column],a,l)).map(([a])=>a);return{columns:r,chains:o,back:new Set(c)}}function fi(n,t,e){
return{id:n,node:t,column:e,rank:0,before:[],after:[],level:[]}}function df(n,t,[e,s]){if(e.column===s.column)return e.level.push(s),s.level.push(e),[e,s];let o=[
e];for(let r=e.column+1;r<s.column;r+=1){let i=fi(t,!1,r);n[r].push(i),o.push(i)}o.push(s);for(let r=1;r<o.length;r+=1)o[r-1].after.push(o[r]),o[r].before.push(
o[r-1]);return o}function an(n){for(let[t,e]of n.entries())e.rank=t}function pf(n){let t=n.map(o=>[...o]),e=Number.POSITIVE_INFINITY,s=n.flat().length>lf?uf:af;
for(let o=0;o<s&&e;o+=1){let r=o%2===1;mf(r?[...n].reverse():n,r?"after":"before");let i=ff;for(;i&&yf(n);)i-=1;let c=n.reduce((a,l)=>a+$f(l)+bf(l),0);c<e&&(t=n.
map(a=>[...a])),e=Math.min(e,c)}for(let o of t)an(o);return t}function mf(n,t){for(let e of n){let s=new Map(e.map(o=>[o,gf(o,t)]));e.splice(0,e.length,...w(e,o=>[
s.get(o)??0,o.rank])),an(e)}}function gf(n,t){let e=[...n[t],...n.level];return e.length?e.reduce((s,{rank:o})=>s+o,0)/e.length:n.rank}function yf(n){let t=!1;for(let e of n)
for(let s of[...e])t=wf(e,s)||t;return t}function wf(n,t){let e=t.rank,s=n.filter(l=>l!==t),[o,r,i,c]=[0,0,0,0];for(let[l,u]of s.entries())t.rank=u.rank-.5,o+=li(
u,t)+xf(t,u)-li(t,u),l+1===e&&(c=o),o<r&&([r,i]=[o,l+1]);let a=r<c;return a&&n.splice(0,n.length,...s.slice(0,i),t,...s.slice(i)),an(n),a}function li(n,t){let e=0;
for(let s of["before","after"])for(let o of n[s])for(let r of t[s])o.rank>r.rank&&(e+=1);return e}function xf(n,t){let e=(s,o)=>s.level.reduce((r,{rank:i})=>r+(i===
o.rank?0:Math.sign(i-s.rank)),0);return Os(n)*e(t,n)-Os(t)*e(n,t)}function Os({before:n,after:t}){return Math.min(n.length,t.length)}function bf(n){let t=0;for(let{
rank:e,level:s}of n)for(let o of s)for(let r of n.slice(e+1,Math.max(e+1,o.rank)))t+=Os(r);return t}function vf(n,t,e){return n.slice(Math.min(t.rank,e.rank)+1,
Math.max(t.rank,e.rank)).reduce((o,{before:r,after:i})=>o+r.length-i.length,0)<0}function $f(n){let t=0;for(let[e,s]of n.entries())for(let o of n.slice(e+1))for(let r of s.
after)for(let i of o.after)r.rank>i.rank&&(t+=1);return t}var ln=3,kf=1e6,[Sf,Mf]=[12,34];function hi(n,t,e){let s=(a,l)=>e?{x:l,y:a}:{x:a,y:l},o=n.order.columns.flat(),r=new Map(o.filter(({node:a})=>a).map(a=>[a.id,Of(
n,a,t.get(a)??0,s)])),i=Ef(n,t),c=Array.from(n.order.chains,([a,l])=>{let[u,f]=[l[0],l[l.length-1]],[h,p]=[u,f].map((g,y)=>i.get(`${g.id} ${a}`)??y),m=[h,...l.slice(
1,-1).map(g=>t.get(g)??0),p];return[a,_f(n,a,l,m,s)]});return{boxes:r,routes:new Map(c)}}function Of({spans:n,sizes:t,density:e},s,o,r){let i=((t.get(s)??0)-e.gap)/
2,{start:c,end:a}=n[s.column],[l,u]=[r(c,o-i),r(a,o+i)];return[l.x,l.y,u.x,u.y]}function Ef({order:n,sizes:t,density:e},s){let o=new Map(n.columns.flat().map(i=>[
i,[[],[]]]));for(let[i,c]of n.chains){let[a,l]=[c[0],c[c.length-1]],u=a.column===l.column,f=!i.startsWith(`${a.id}>`),h=n.back.has(i)?0:1;o.get(a)?.[h].push({pair:i,
other:c[1],level:u,back:f}),o.get(l)?.[u?h:0].push({pair:i,other:c[c.length-2],level:u,back:f})}let r=new Map;for(let[i,c]of o){let[a,l]=[s.get(i)??0,(t.get(i)??
0)-e.gap-4],u=({other:f,level:h})=>{let p=(s.get(f)??0)-a;return h?Math.sign(p)*kf-p:p};for(let f of c){let h=Math.min(e.port,l/Math.max(1,f.length)),p=w(f,m=>[
u(m),m.back,m.pair]);for(let[m,{pair:g}]of p.entries())r.set(`${i.id} ${g}`,a+(m-(f.length-1)/2)*h)}}return r}function _f(n,t,e,s,o){let r=t.startsWith(`${e[0].
id}>`),c=e[0].column===e[e.length-1].column?[Af(n,t,e,s,o)]:jf(n,e,r,s,o);return r?c:c.reverse().map(([a,l,u,f])=>[f,u,l,a])}function Af({spans:n,length:t,order:e},s,[
o],[r,i],c){let a=e.back.has(s)?-1:1,l=s.startsWith(`${o.id}>`),{column:u}=o,f=a<0?n[u].start:n[u].end,h=f+a*4*Math.min(Mf,Sf+60*Math.abs(i-r)/t)/3,[p,m]=l?[f,f+
a*ln]:[f+a*ln,f];return[c(p,r),c(h,r),c(h,i),c(m,i)]}function jf({spans:n},t,e,s,o){let r=t.length-1;return t.slice(1).flatMap((i,c)=>{let[a,l]=[n[t[c].column].
end,n[i.column].start],[u,f]=[c===0&&!e?a+ln:a,c+1===r&&e?l-ln:l],[h,p,m]=[s[c],s[c+1],(a+l)/2],g=[o(u,h),o(m,h),o(m,p),o(f,p)];if(c+1===r)return[g];let[y,x]=[o(
l,p),o(n[i.column].end,p)];return[g,[y,y,x,x]]})}function di(n,t){let e=0,s=n.map(({size:c})=>(e+=c,e-c/2)),o=Math.max(0,t-e),r=[];for(let[c,{wish:a}]of n.entries()){let l={mean:a-s[c],count:1};for(let u=r.at(
-1);u&&u.mean>l.mean;u=r.at(-1)){let f=u.count+l.count;l={mean:(u.mean*u.count+l.mean*l.count)/f,count:f},r.pop()}r.push(l)}let i=r.flatMap(({mean:c,count:a})=>Array.
from({length:a},()=>c));return s.map((c,a)=>c+Math.min(o,Math.max(0,i[a])))}var[ot,qt]=[10,34],yi=[{lines:4,gap:12,slot:9,port:7},{lines:4,gap:8,slot:7,port:6},{lines:3,gap:7,slot:6,port:5},{lines:3,gap:5,slot:5,port:4},{lines:2,gap:5,slot:5,
port:4},{lines:2,gap:4,slot:4,port:3},{lines:1,gap:4,slot:4,port:3}],[Tf,pi,If]=[70,160,6],Nf=2,[Lf,Cf]=[44,30],un={box:84,depth:62,channel:44,abreast:[4,3,2]},
Rf=10;function wi(n,t,e){let s=JSON.stringify([e,t.from,t.to,[...t.names],t.pairs.map(k)]),o=_s.get(s)??Bf(n,t,e);return _s.clear(),_s.set(s,o),o}var _s=new Map;
function Bf(n,t,e){let s=e.width<e.height*.75,o=ui(n,t.nodes,t),r=s?Hf(o,t,e):zf(n,o,t,e),i=Wf(r,s?ot:qt),{boxes:c,routes:a}=hi(r,i,s),l=Array.from(c,([p,m])=>[
p,Df(m,s)]),[u,f]=[(r.spans.at(-1)?.end??0)+ot,r.length],h=s?{width:Math.max(e.width,f+2*ot),height:Math.max(e.height,u)}:{width:Math.max(e.width,u),height:Math.
max(e.height,f+qt+ot)};return{positions:new Map(l),boxes:c,routes:a,upright:s,size:h}}function Df([n,t,e,s],o){return o?{x:(n+e)/2,y:t+22/2}:{x:n+22/2,y:(t+s)/2}}
var Pf=/[\s-]/;function zf(n,t,{pairs:e,names:s},{width:o,height:r}){let i=new Dt(n.figures.widths),c=(h,p)=>i.wrapped(s.get(h)??"",p-22-4,12,!0).length,a=h=>Math.
max(...(s.get(h)??"").split(Pf).map(p=>i.width(p,12,!0)))+22+6,l=Es(t,e),u=r-qt-ot,f=mi(l,gi(t,o-2*ot,c,a),u,c);if(f.length>u){let h=o*f.length/u;f=mi(l,gi(t,h-
2*ot,c,a),u,c)}return f}function mi(n,t,e,s){let o=new Map(n.columns.flat().map(c=>[c,s(c.id,t[c.column].end-t[c.column].start)])),r=yi.map(c=>({density:c,...xi(
n,c,l=>14*Math.min(o.get(l)??1,c.lines)+4)})),i=r.find(({longest:c})=>c<=e)??r[r.length-1];return{order:n,spans:t,...i,length:Math.max(e,i.longest)}}function gi(n,t,e,s){
let o=Math.max(1,n.length-1),r=n.map(g=>Math.min(pi,Math.max(Tf,...g.map(s)))),i=n.map((g,y)=>{let x=r[y];for(;x<pi&&g.some(T=>e(T,x)>Nf);)x+=If;return x}),c=g=>g.
reduce((y,x)=>y+x,0),a=Math.max(1,c(i)-c(r)),l=Math.min(1,Math.max(0,t-o*Lf-c(r))/a),u=i.map((g,y)=>r[y]+l*(g-r[y])),f=Math.min(1,(t-o*Cf)/c(u)),h=u.map(g=>g*f),
p=(t-c(h))/o,m=ot;return h.map(g=>{let y={start:m,end:m+g};return m=y.end+p,y})}function Hf(n,{pairs:t},{width:e,height:s}){let o=yi[2],r=un.abreast.map(m=>{let g=n.
flatMap(x=>Ff(x,m)),y=Es(g,t);return{rows:g,order:y,...xi(y,o,()=>un.box)}}),i=e-2*ot,{rows:c,order:a,sizes:l,longest:u}=r.find(m=>m.longest<=i)??r[0],{depth:f}=un,
h=Math.max(f+un.channel,(s-qt-ot-f)/Math.max(1,c.length-1)),p=c.map((m,g)=>({start:qt+g*h,end:qt+g*h+f}));return{order:a,spans:p,sizes:l,density:o,length:Math.max(
i,u)}}function Ff(n,t){let e=Math.ceil(n.length/t);return Array.from({length:e},(s,o)=>n.filter((r,i)=>Math.floor(i*e/n.length)===o))}function xi({columns:n},{gap:t,
slot:e,port:s},o){let r=a=>{if(!a.node)return e;let l=Math.max(a.before.length,a.after.length+a.level.length);return Math.max(o(a),l*s)+t},i=new Map(n.flatMap(a=>a.
map(l=>[l,r(l)]))),c=n.map(a=>a.reduce((l,u)=>l+(i.get(u)??0),0));return{sizes:i,longest:Math.max(0,...c)}}function Wf({order:{columns:n},sizes:t,length:e},s){let o=new Map,
r=(c,a)=>{let l=c.map(u=>({size:t.get(u)??0,wish:a(u)-s}));for(let[u,f]of di(l,e).entries())o.set(c[u],s+f)};for(let c of n)r(c,({rank:a})=>s+e*(a+.5)/c.length);
let i=c=>{let a=[...c.before,...c.after],l=a.reduce((u,f)=>u+(o.get(f)??0),0);return a.length?l/a.length:o.get(c)??0};for(let c=0;c<Rf;c+=1)for(let a of c%2?[...n].
reverse():n)r(a,i);return o}var As={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",conflicting:"#8a5a00",mixed:"#8a5a00",text:"#15181c",paper:"#ffffff",halo:"#f\
fffff",badge:"#8a5a00",a:"#7a3fa0",b:"#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",conflicting:"\
#ffcf70",mixed:"#ffcf70",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},Uf={0:[2,4],"?":[
7,5],mixed:[10,3,2,3]},Gf={"+":"arrow","-":"bar",0:"circle",conflicting:"diamond",mixed:"diamond"};function le(n){return{dash:Uf[n]??[],end:Gf[n]??""}}function js(n,t,{
view:e,overlay:s},o,r){let i=As[r],c=s?.rows??e.shown,a=s?new Set(c.flatMap(_=>[_.subject,_.object])):e.nodes,l=new K(n,t.lang),u=new Map(Array.from(a,_=>[_,l.node(
_)])),{from:f,to:h}=t,p=wi(n,{nodes:a,pairs:c,names:u,from:f,to:h},o),m=eh(t,e),g=_=>th(t)&&m?.has(k(_)),y=s?s.rows.flatMap(_=>Zf(n,_,i)):e.shown.flatMap(_=>g(_)?
Yf(_,i):[Xf(_,i)]),x=Kf(y,p,m),T={layout:p,lines:x,colours:i,...p.size};return{...T,nodes:Vf(n,t,u,T,m),badges:s?[]:Qf(e,T,m)}}var bi=11;function Kf(n,{routes:t},e){
let s=new Map;for(let r of n)s.set(k(r),[...s.get(k(r))??[],r]);let o=[...s].flatMap(([r,i])=>{let[{subject:c,object:a}]=i,l=s.has(k({subject:a,object:c}))?i.length*
bi/2:0,u={lit:e?.has(r)??!1,faded:!(e?.has(r)??!0)};return i.map((f,h)=>{let p=(h-(i.length-1)/2)*bi-l;return{...f,...u,...qf(t.get(r)??[],p,f,u)}})});return w(
o,r=>r.lit)}function qf(n,t,{width:e,light:s},{lit:o,faded:r}){let i=t?go(n,t):n,c=r?.8:s?.25:0;return{curves:i,path:ho(i),width:e+(o?1:0),fade:c}}function Vf(n,t,e,{
layout:s,lines:o},r){let i=new Map;for(let{subject:a,object:l,ids:u}of o)for(let f of[a,l])i.set(f,(i.get(f)??0)+u.length);let c=r&&new Set([...r].flatMap(a=>a.
split(">")));return Array.from(e,([a,l])=>{let u=n.looks.get(n.nodes.get(a)?.category??""),f=a===t.from||a===t.to;return{id:a,...s.positions.get(a)??{x:0,y:0},box:s.
boxes.get(a)??[0,0,0,0],shape:u?.shape??"dot",colour:u?.colour??"#777777",size:f?7.5:6,text:l,end:f,faded:c!==null&&!c.has(a),degree:f?Number.POSITIVE_INFINITY:
i.get(a)??0,picked:t.pick===`node:${a}`}})}var vi={male:"♂",female:"♀"};function Yf(n,t){return Zo(n).map(e=>{let{sign:s,sex:o,ids:r}=e,i=`${vi[o]??""}${r.length>
1?`×${r.length}`:""}`;return $i(e,s==="="?"":i,t)})}function Xf(n,t){let{subject:e,object:s,findings:o}=n,r=o.filter(({edge:h})=>h.signed),i=r.filter(A),c=(r.length?
r:o).map(({edge:h})=>h),a=h=>c.filter(p=>p.sex===h).length,l=["female","male"].flatMap(h=>a(h)?[`${vi[h]}${Jf(a(h))}`]:[]),u=[c.length>1?`×${c.length}`:"",...l].
filter(Boolean).join(" "),f={id:k(n),subject:e,object:s,sign:r.length?R(N(i.length?i:r)).sign:"=",sex:"",match:Math.max(...o.map(({match:h})=>h)),counted:i.length>
0||!r.length,ids:c.map(({id:h})=>h)};return $i(f,r.length?u:"",t)}function Jf(n){return n>1?String(n):""}function $i(n,t,e){let{sign:s,ids:o}=n,r=n.match===M.COMPATIBLE||
!n.counted,i=Math.min(5,1.6+.5*(o.length-1))*(r?.65:1);return{...n,...le(s),colour:e[s],width:s==="="?1:i,light:r,label:t}}function Zf(n,{subject:t,object:e,signs:s,
edges:o,relation:r},i){let{arrows:c}=n.vocabulary,a=(f,h,p)=>({id:`${t}>${e} ${f}`,subject:t,object:e,sign:h,sex:"",ids:p,match:M.ASSERTED,colour:i[f],dash:f===
"b"?[9,4]:f==="both"?le(h).dash:[],end:le(h).end,width:f==="both"?1.5:2.6,light:!1,label:c[h]}),[l,u]=s;return r==="same"&&l?[a("both",l,o.flat())]:[...l?[a("a",
l,o[0])]:[],...u?[a("b",u,o[1])]:[]]}function Qf(n,{lines:t},e){return n.shown.flatMap(s=>{let o=k(s),r=n.clashing.get(o),i=t.find(c=>k(c)===o);return!(r&&i)||e&&
!e.has(o)?[]:[{id:o,...Xt(ke(i.curves)[0],.26),kind:r.kind}]})}function th({pick:n}){return["pair","path"].includes($t(n)[0])}function eh({pick:n},t){let e=nh(n,
t),s=new Set(t.shown.map(k));return e&&[...e].some(o=>s.has(o))?e:null}function nh(n,t){let[e,s]=$t(n);if(e==="path"){let o=t.answer?.paths.find(r=>r.nodes.join(
">")===s);return o?new Set(o.steps.map(k)):null}return e==="pair"?new Set([s]):e!=="node"?null:new Set(t.shown.filter(o=>o.subject===s||o.object===s).map(k))}function ki({t:n},t,e){let s={lead:n.lead,language:n.language,theme:e==="dark"?n.light:n.dark,"view-ladder":n.ladder,"view-brain":n.brain,"view-harvest":n.harvest,
"view-forest":n.forest,"view-map":n.map,"view-table":n.table,"share-title":n.share,"ask-title":n.ask,"panel-title":n.panel,"zoom-in":"+","zoom-out":"−","zoom-\
fit":n.fit,link:n.link,png:n.png,svg:n.svg,csv:n.csv,json:n.json,cite:n.cite,print:n.print,"map-help":n.mapHelp,offline:n.offline,skip:n.panel};for(let[r,i]of Object.
entries(s))$(r).textContent=i;let o={"zoom-in":n.zoomIn,"zoom-out":n.zoomOut,"ask-section":n.ask,stage:n.stage,panel:n.panel,"map-focus":n.stage,table:n.table,figure:n.
figure,views:n.views};for(let[r,i]of Object.entries(o))$(r).setAttribute("aria-label",i);$("language").setAttribute("lang",t.lang==="zh"?"en":"zh-Hans");for(let r of ce)
$(`view-${r}`).setAttribute("aria-pressed",String(t.view===r))}function Si({t:n},t,e){for(let s of vt){let o=$(`tab-${s}`);o.textContent=n.tabs[s]+(s==="conflic\
ts"?` (${e.conflicts.length})`:""),o.setAttribute("aria-selected",String(t.tab===s)),o.tabIndex=t.tab===s?0:-1}$("panel-body").setAttribute("aria-labelledby",`t\
ab-${t.tab}`)}function Mi({t:n},t){let e=$("notice");e.hidden=!t.length,e.textContent=t.length?n.leftOut(t.join(", ")):""}function Oi({graph:n,t},{answer:e}){let s=e?
tt(n,e):"",{version:o}=n.figures;$("cited").textContent=t.cited(o,s,new Date().toISOString().slice(0,10))}function Ei(n,t,{findings:e,answer:s}){let o=[...e.values()].
filter(({edge:i})=>i.signed),r=o.filter(({match:i})=>i===M.ASSERTED).length;$("headline").textContent=s?`${n.node(t.from)} → ${n.node(t.to)} · ${n.where(s.question.
context)}: ${n.say(s.verdict)}`:"",$("counts").textContent=n.t.shown(o.length,r,sh(s)),$("counts").dataset.findings=String(o.length)}function sh(n){if(!n)return 0;
let t=[...n.direct?[n.direct]:[],...n.paths.flatMap(e=>e.steps)];return new Set(t.flatMap(e=>e.edges.filter(s=>s.signed))).size}function _i(n,t,e,s){let{t:o}=n,
r=As[s],i=(l,u,f,h)=>d("li",{},$o(l,u,f),h);if(e){let l=[i(r.a,[],"",n.named(t.a)),i(r.b,[9,4],"",n.named(t.b))],u=Ke.filter(f=>e.counts[f]).map(f=>d("li",{},`${ts(
n,t,f)}: ${e.counts[f]}`));$("line-legend").replaceChildren(...l,...u);return}let c=["+","-","0","?","="].map(l=>{let{dash:u,end:f}=le(l);return i(r[l],u,f,`${Fn(
n,l)} ${n.sign(l)}`)}),a=[o.light_line,o.sexMarks,o.badge].map(l=>d("li",{},l));$("line-legend").replaceChildren(...c,...a)}var oh=6;function Ai(n,t,e){let s=e.
startsWith("line:")?t?.lines.find(r=>r.id===e.slice(5)):void 0,o=e.startsWith("node:")?n.node(e.slice(5)):"";$("hint").textContent=s?rh(n,s):o}function rh(n,{subject:t,
object:e,sign:s,sex:o,ids:r}){let i=r.map(l=>n.graph.edges.get(l)).filter(l=>l!==void 0),c=[...new Set(i.map(l=>n.source(l)))].slice(0,oh);return`${`${n.node(t)}\
 → ${n.node(e)}`}: ${n.sign(s)} ${o?n.say(o):""} ×${r.length} ${c.join(" ")}`}var ih=8,ch=60;function Is(n,t){let e=new Ts(n,t);return d("div",{class:"combobox"},d("label",{for:n},t.words.t[n]),e.input,e.list)}var Ts=class{constructor(t,e){
let{words:s,state:o}=e;this.key=t,this.shown=e,this.hits=[],this.at=-1,this.list=d("ul",{role:"listbox",id:`${t}-list`,"aria-label":s.t[t],hidden:!0}),this.input=
d("input",{id:t,type:"text",role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-controls":`${t}-list`,"aria-expanded":"false",
value:o[t]?s.node(o[t]):""}),this.input.addEventListener("input",()=>{this.at=-1,this.show()}),this.input.addEventListener("focus",()=>this.input.select()),this.
input.addEventListener("blur",()=>this.putBack()),this.input.addEventListener("keydown",r=>this.pressed(r))}close(){this.list.hidden=!0,this.input.setAttribute(
"aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.at=-1}putBack(){let{words:t,state:e}=this.shown;this.close(),this.input.value=
e[this.key]?t.node(e[this.key]):""}take(t){this.close(),this.shown.change({[this.key]:t,pick:"",extent:"answer",tab:"answer"})}find(){this.hits=Js(this.shown.graph,
this.input.value,ih)}show(){this.find(),this.list.replaceChildren(...this.hits.map((t,e)=>this.option(t,e))),this.list.hidden=!this.hits.length,this.input.setAttribute(
"aria-expanded",String(this.hits.length>0)),this.at>=0&&this.input.setAttribute("aria-activedescendant",`${this.key}-${this.at}`)}option(t,e){let{graph:s,words:o}=this.
shown,r=l=>{l.preventDefault(),this.take(t)},i={role:"option",id:`${this.key}-${e}`,"aria-selected":String(e===this.at)},c=s.nodes.get(t)?.category??"",a=d("sma\
ll",{},` ${o.say(c)}`);return d("li",{...i,"data-node":t,onmousedown:r},o.node(t),a)}pressed(t){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp",
"Enter"].includes(t.key)&&(t.preventDefault(),t.key==="Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}walk(t){this.list.hidden||(this.at=(this.at+t+this.
hits.length)%Math.max(1,this.hits.length)),this.show()}enter(){let t=this.input.value.trim();this.find(),this.hits.length?this.take(this.hits[Math.max(0,this.at)]):
t?this.shown.announce(this.shown.words.t.unknown(t.slice(0,ch))):this.take("")}};var Ns=new Set(["how","what","legend"]);function ji(n,t){let{words:e,state:s,change:o}=t,{t:r}=e,i=Array.from({length:$s},(a,l)=>[String(l+1),String(l+1)]),c=()=>o(
{from:s.to,to:s.from,pick:""});n.replaceChildren(d("div",{class:"ends"},Is("from",t),Is("to",t)),d("div",{class:"row"},d("label",{for:"hops"},r.hops),ut("hops",
String(s.hops),i,a=>o({hops:Number(a),pick:""})),d("button",{type:"button",id:"swap",onclick:c},r.swap)),fe({type:"checkbox",id:"one",checked:s.one,onchange:a=>o(
{one:te(a)})},r.one),fe({type:"checkbox",id:"stated",checked:s.stated,onchange:a=>o({stated:te(a),pick:""})},r.stated),ah(t),hn("whom",r.whom,ue(t,"sex"),ue(t,"\
species"),ue(t,"population"),lh(t)),hn("how",r.how,uh(t),ue(t,"route"),ue(t,"regimen")),hn("what",r.what,Ls(t,"layers"),Ls(t,"effects"),Ls(t,"evidence")),hn("le\
gend",r.legend,dh(t)),d("button",{type:"button",id:"reset",onclick:()=>o(ph(t.graph))},r.reset))}function fe(n,...t){return d("label",{class:"choice"},d("input",
n),t)}function ah({words:{t:n},state:t,change:e}){let s=(o,r)=>{let i=t.extent===o,c=()=>e({extent:o,pick:""});return fe({type:"radio",name:"extent",id:`extent-${o}`,
value:o,checked:i,onchange:c},r)};return d("fieldset",{},d("legend",{},n.extent),s("answer",n.answerOnly),s("all",n.everything))}function hn(n,t,...e){let s=o=>{
o.target instanceof HTMLDetailsElement&&o.target.open?Ns.delete(n):Ns.add(n)};return d("details",{id:`group-${n}`,open:!Ns.has(n),ontoggle:s},d("summary",{id:`g\
roup-${n}-title`},t),e)}function dn({t:n},t,{count:e,stated:s}){return`${t} (${s===void 0?e:n.statedCount(s,e-s)})`}function ue({words:n,state:t,facets:e,change:s},o){
let r=e[o].map(i=>[i.value,dn(n,n.named(i.value),i)]);return d("div",{class:"row"},d("label",{for:`facet-${o}`},n.t[o]),ut(`facet-${o}`,t[o],[["",n.t.any],...r],
i=>s({[o]:i,pick:""})))}function lh({graph:n,words:t,state:e,facets:s,change:o}){let i=s.setting.filter(({value:a})=>!e.setting.includes(a)).map(a=>[a.value,dn(
t,t.named(a.value),a)]),c=a=>o({setting:[...xt(n,L(e),"setting",a).setting],pick:""});return d("div",{},d("div",{class:"row"},d("label",{for:"facet-setting"},t.
t.setting),ut("facet-setting","",[["",t.t.settingAdd],...i],c)),e.setting.map(a=>d("button",{...{type:"button",class:"chosen","data-setting":a,"data-near":"face\
t-setting"},onclick:()=>o({setting:e.setting.filter(f=>f!==a),pick:""})},`${t.named(a)} ✕`)))}var Ti="IU";function uh({graph:n,words:t,state:e,facets:s,change:o}){
let{t:r}=t,i=e.dose===null||e.dose_to!==null?"":`${e.dose} ${e.dose_unit}`,c=s.dose.map(h=>[h.value,dn(t,h.value,h)]),a=h=>{let p=h?xt(n,L(e),"dose",h):Kt;o({dose:p.
dose,dose_to:p.dose_to,dose_unit:p.dose_unit,pick:""})},l=h=>o({...fh(e,h),pick:""}),u=(h,p,m)=>d("input",{type:"number",min:"0",step:"any",id:h,"aria-label":p,
placeholder:p,value:String(e[m]??""),onchange:g=>{let y=Qt(g);setTimeout(()=>l({[m]:y===""?null:Math.max(0,Number(y))}))}}),f=n.words.dose_unit.map(h=>[h,h]);return d(
"div",{},d("div",{class:"row"},d("label",{for:"facet-dose"},r.dose),ut("facet-dose",i,[["",r.any],...c],a)),d("div",{class:"row dose"},u("dose-from",r.doseFrom,
"dose"),u("dose-to",r.doseTo,"dose_to"),ut("dose-unit",e.dose_unit||Ti,f,h=>l({dose_unit:h}),r.doseUnit)))}function fh(n,t){let e={dose:n.dose,dose_to:n.dose_to,
dose_unit:n.dose_unit||Ti,...t};if(e.dose===null)return{dose:null,dose_to:null,dose_unit:""};let s=e.dose_to!==null&&e.dose_to>=e.dose;return{...e,dose_to:s?e.dose_to:
null}}var hh={layers:"layer",effects:"effect",evidence:"evidence_type"};function Ls({graph:n,words:t,state:e,facets:s,change:o},r){let i=e[r],c=(l,u)=>{let f=u?
[...i,l]:i.filter(p=>p!==l),h=r==="layers"&&!f.length;o({[r]:h?It(n).layers:n.words[hh[r]].filter(p=>f.includes(p)),pick:""})},a=s[r].map(l=>{let{value:u}=l,f={
type:"checkbox","data-facet":r,value:u,checked:i.includes(u)};return fe({...f,onchange:h=>c(u,te(h))},dn(t,t.say(u),l))});return d("fieldset",{},d("legend",{},t.
t[r]),a)}function dh({graph:n,words:t,state:e,change:s}){let o=n.words.category.flatMap(r=>{let i=n.looks.get(r);if(!i)return[];let c=e.hidden.filter(f=>f!==r),
a=f=>s({hidden:te(f)?c:[...c,r],pick:""}),l=!e.hidden.includes(r);return[d("li",{},fe({type:"checkbox","data-category":r,checked:l,onchange:a},Mo(i),t.say(r)))]});
return d("ul",{class:"legend"},o)}function ph(n){let{from:t,to:e,hops:s,one:o,extent:r,tab:i,view:c,lang:a,theme:l,...u}=It(n);return u}function he({view:n,state:t}){let s=t.extent==="all"?n.findings.values():n.shown.flatMap(o=>o.findings);return w(s,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function Ni(n,t){let{t:e}=t.words,s=d("tr",{},e.columns.map((c,a)=>d("th",{scope:"col","aria-sort":mh(a)},gh(t,c,a)))),o=d("tbody",{},yh(he(t).map(c=>wh(t,c)))),
r=c=>{H.text=Qt(c),Ii(o)},i={id:"table-filter",type:"search",value:H.text,"aria-label":e.filter,placeholder:e.filter};Ii(o),n.replaceChildren(d("input",{...i,oninput:r}),
d("table",{},d("caption",{},e.tableCaption),d("thead",{},s),o))}var H={column:-1,down:!1,text:""};function mh(n){return H.column!==n?"none":H.down?"descending":
"ascending"}function gh({redraw:n},t,e){let s=()=>{H.down=H.column===e&&!H.down,H.column=e,n()};return d("button",{type:"button",class:"plain",id:`sort-${e}`,onclick:s},
t)}function yh(n){if(H.column<0)return n;let t=w(n,e=>e.children[H.column]?.textContent?.toLowerCase()??"");return H.down?t.reverse():t}function Ii(n){let t=H.text.
trim().toLowerCase();for(let e of n.rows)e.hidden=!e.textContent?.toLowerCase().includes(t)}function wh({graph:n,words:t,change:e},s){let{edge:o,match:r}=s,i=Un(
t,s),c=n.vocabulary.matches[r],a=o.signed?[Wn(t,o),` ${t.say(o.effect)}`]:t.say(o.predicate),l=()=>e({pick:`finding:${o.id}`,tab:"evidence"});return d("tr",{"da\
ta-finding":o.id,"data-match":c,"data-counted":String(!i),class:r===M.COMPATIBLE||i?"light":""},d("td",{},t.node(o.subject)),d("td",{},a),d("td",{},t.node(o.object)),
d("td",{},[o.signed?t.text(c):"",i].filter(Boolean).join("; ")),d("td",{},t.chips(o).join(" · ")),d("td",{},t.source(o)),d("td",{},t.statement(o)),d("th",{scope:"\
row"},d("button",{type:"button",class:"plain",onclick:l},o.id)))}function Li(n,{edge:t,match:e,silentBecause:s}){let o=Object.entries(Le(n.vocabulary,"edges",t));return{...Object.fromEntries(o.map(([r,i])=>[r,i??""])),match:n.
vocabulary.matches[e],counted:s?"no":"yes",silent_because:s,doi:t.reference.map(r=>n.references.get(r)?.doi).filter(Boolean)}}var xh=/^\s*[=+\-@]|^[\t\r]/,bh=/[",\n\r]/;
function vh(n){let t=Array.isArray(n)?n.join("|"):String(n),e=xh.test(t)?`'${t}`:t;return bh.test(e)?`"${e.replaceAll('"','""')}"`:e}function Ci(n,t){let e=[...Object.
keys(n.vocabulary.columns.edges),"match","counted","silent_because","doi"],s=t.map(o=>{let r=Li(n,o);return e.map(i=>vh(Reflect.get(r,i))).join(",")});return`\uFEFF${[
e.join(","),...s].join(`\r
`)}\r
`}function Ri(n,t,e){let s={question:ae(n,e),findings:t.map(o=>Li(n,o))};return`${JSON.stringify(s,null,1)}
`}function Bi(n,t){let e=new Set(t.flatMap(({edge:i})=>i.reference)),s=Array.from(e,i=>n.references.get(i)).filter(i=>i!==void 0),o=w(s,({citation:i,id:c})=>[i[0]??
Number.MAX_VALUE,c]),r=new Set;return o.filter(i=>r.size<r.add(i.doi||i.id).size).map(i=>{let{id:c,citation:a,authors:l,year:u,title:f,journal:h}=i,p=[l||c,u,f,
h].filter(Boolean).join(". "),m=Ne(n,i).join(" "),g=n.retracted(c)?" RETRACTED":"";return`${[lt(a),p].filter(Boolean).join(" ")}. ${m||"(identifier not verified\
)"}${g}`}).join(`
`)}var $h=1e4;function Cs(n,t){let e=URL.createObjectURL(n),s=document.createElement("a");[s.href,s.download]=[e,t],document.body.append(s),s.click(),s.remove(),
setTimeout(()=>URL.revokeObjectURL(e),$h)}function pn(n,t,e){Cs(new Blob([n],{type:`${e};charset=utf-8`}),t)}async function Di(n){try{return await navigator.clipboard.
writeText(n),!0}catch{let t=document.createElement("textarea");t.value=n,t.setAttribute("readonly",""),document.body.append(t),t.select();let e=document.execCommand(
"copy");return t.remove(),e}}var Rs={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},kh=2.5;function zi({nodes:n},t,e,[s,o]){let r=n.find(c=>c.id===t);if(!r)return n.find(
c=>c.id===e)??n[0];let i=n.filter(c=>c!==r&&Pi(c,r,s,o)>2);return F(i,c=>[Pi(c,r,s,o)+kh*Sh(c,r,s,o),c.id])??r}function Pi(n,t,e,s){return(n.x-t.x)*e+(n.y-t.y)*
s}function Sh(n,t,e,s){return Math.abs((n.x-t.x)*s)+Math.abs((n.y-t.y)*e)}var Mh={title:"OxyGraph",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the evidence sa\
ys",stage:"Map",from:"From",to:"To",hops:"Steps at most",swap:"Swap",one:"Only paths that hold in one context",extent:"Show",answerOnly:"this answer",everything:"\
everything admitted",whom:"For whom",how:"How it was given",what:"Which findings",any:"any",reset:"Reset filters",sex:"Sex",species:"Species",population:"Popula\
tion",dose:"Dose",doseFrom:"Dose from",doseTo:"to",doseUnit:"Unit",route:"Route",regimen:"Regimen",setting:"Setting",settingAdd:"Add a setting",layers:"Layer",effects:"\
Effect",evidence:"Evidence type",legend:"Categories",ladder:"Ladder",brain:"Brain",harvest:"Harvest plot",forest:"Forest plot",views:"What the middle shows",figure:"\
Figure",noPair:"Choose a row, a line or a path, or two ends, to see every study of it.",map:"Map",table:"Table",zoomIn:"Zoom in",zoomOut:"Zoom out",fit:"Fit",share:"\
Take it away",link:"Copy link",png:"PNG picture",svg:"SVG picture",csv:"Findings as CSV",json:"Findings as JSON",cite:"Copy citations",print:"Print",copied:"Cop\
ied.",saved:"Saved.",copyFailed:"The browser refused to copy.",tabs:{answer:"Answer",evidence:"Evidence",conflicts:"Conflicts",compare:"Compare"},shown:(n,t,e)=>`${n}\
 findings of the graph fit${t<n?` (${t} say so, ${n-t} do not state it)`:""}, ${e} of them in this answer`,drawn:(n,t)=>`${n} nodes, ${t} lines drawn`,question:(n,t)=>`\
How does ${n} reach ${t}?`,noQuestion:"Choose where to start and where to arrive.",same:"Start and end are the same.",verdict:"Verdict",strength:"evidence",byLayer:"\
Each layer alone",about:(n,t,e)=>`${n} findings of ${t} studies; ${e} studies counted`,robustness:"What the verdict would be with less",missing:"Missing experim\
ents",direct:"Direct evidence",paths:n=>`${n} indirect paths`,more:n=>`Show ${n} more`,chimera:"chimera: no one context holds for all steps",speculative:"a step\
 has nothing that is counted",contested:"contested by a null",weakest:"weakest step",blocked:"blocked by a null",clash:"findings disagree here",asserted:"assert\
ed",compatible:"compatible",nothing:"Nothing is picked. Choose a node, a line or a path.",findings:n=>`${n} findings`,noFinding:"No finding is admitted.",reviewSays:"\
Review and paper differ",cautions:"Cautions",retracted:"Retracted: supports no answer.",partlyRetracted:"A paper of it has been retracted; it rests on the other\
s.",unverified:"identifier not verified",confidence:n=>`match of number and paper: ${n}`,note:"Note",description:"About",identifier:"Identifier",through:"Start \
here",until:"End here",kind:{opposite:"opposite findings",null:"an effect and a null"},status:{explained:"explained by",partly:"partly explained by",unresolved:"\
no context key parts them"},flips:"Pairs whose findings disagree",flipsBy:"What parts them",noConflict:"No findings disagree in this selection.",compareBy:"Comp\
are by",first:"First",second:"Second",noComparison:"Choose a key and two values to lay one over the other.",relation:{opposite:"opposite",differs:"effect agains\
t null or mixed",only_a:(n,t)=>`reported for ${n} only; ${t}: not tested`,only_b:(n,t)=>`reported for ${t} only; ${n}: not tested`,same:"same"},counted:"Studies\
 counted",notCounted:"Not counted, and why",noDirect:"No study tests this directly; ways over mediators are below.",notTold:n=>`does not say: ${n}`,against:"Aga\
inst it",nobody:"no counted study.",elsewhere:(n,t,e)=>`Layers not asked (${n}): ${t} findings between the two ends; with them the verdict is: ${e}.`,statedCount:(n,t)=>t?
`${n} · +${t} not stated`:String(n),stated:"Only findings that say so",untested:"not tested",studies:n=>n===1?"1 study":`${n} studies`,notHere:"not in this ans\
wer",here:"In this answer",others:"Elsewhere in the selection",versus:"against",moreClashes:n=>`+${n} more`,meaning:{strength:"How many controlled studies of ho\
w many people agree; see the method for the steps.",counted:"One result a study. What merely repeats, is less specific or weaker in design is listed, not counte\
d.",asserted:"The finding itself reports everything the question fixes.",compatible:"The finding does not report something the question fixes; nothing in it spe\
aks against.",chimera:"The steps were found in different contexts, such as male rats and then women; it is never counted.",contested:"Some counted studies of a \
step found no effect.",speculative:"A step rests on an outlook or a hypothesis only.",blocked:"A step was tested and nothing was found.",weakest:"The step whose\
 findings leave most of the question open.",causal:"Something was changed at every step.",marker:"At least one step was only measured beside the other; nobody c\
hanged it.",inherited:"Carried over from a part, a whole or a symptom.",review:"What the review asserts, right or wrong.",primary:"What the cited paper itself r\
eports.",extended:"Papers that the review does not cite."},leftOut:n=>`The address says ${n}, which is not understood here and was left out.`,cited:(n,t,e)=>`Ox\
yGraph ${n}${t?` · answer ${t} · cite: “OxyGraph ${n}, answer ${t}, ${e}”`:""} · data CC BY 4.0`,clear:"Close the comparison",columns:["Subject","Relatio\
n","Object","Match","Context","Source","Statement","Finding"],filter:"Filter the table",tableCaption:"Every finding of the selection",signs:{"+":"increases","-":"\
decreases",0:"no effect","?":"direction not given","=":"structure",conflicting:"conflicting",mixed:"mixed"},mapHelp:"Arrow keys go from node to node, Enter open\
s the evidence, plus and minus zoom, 0 fits, Escape lets go.",at:(n,t)=>`${n}, ${t} lines`,unknown:n=>`Nothing is called “${n}”.`,light_line:"thinner and li\
ghter: compatible, not asserted, or not counted",badge:"⇅ or ∅ on a line: its findings disagree; ⚑ review and paper differ",sexMarks:"♂ ♀ findings in one \
sex; ×n findings of one kind",offline:"Everything is in this file; nothing is fetched.",tooOld:"This browser cannot unpack what is in this file. Browsers since\
 2023 can."},Oh={title:"OxyGraph",lead:"哪些证据适用于谁",language:"English",dark:"深色",light:"浅色",ask:"问题与筛选",panel:"证据说明什么",
stage:"图",from:"起点",to:"终点",hops:"最多步数",swap:"互换",one:"只看各步有共同情境的路径",extent:"显示",answerOnly:"本问题",everything:"\
全部适用证据",whom:"对谁",how:"如何给药",what:"哪些证据",any:"不限",reset:"清除筛选",sex:"性别",species:"物种",population:"人群",dose:"\
剂量",doseFrom:"剂量自",doseTo:"至",doseUnit:"单位",route:"途径",regimen:"给药方案",setting:"情境",settingAdd:"添加情境",layers:"层",effects:"\
作用方向",evidence:"证据类型",legend:"类别",ladder:"阶梯图",brain:"脑图",harvest:"收获图",forest:"森林图",views:"中间显示什么",figure:"\
图表",noPair:"请选择一行、一条线、一条路径，或起点和终点，以查看其全部研究。",map:"网络图",table:"表格",zoomIn:"放大",zoomOut:"\
缩小",fit:"适应窗口",share:"带走",link:"复制链接",png:"PNG 图片",svg:"SVG 图片",csv:"证据 CSV",json:"证据 JSON",cite:"复制文献",print:"打\
印",copied:"已复制。",saved:"已保存。",copyFailed:"浏览器不允许复制。",tabs:{answer:"回答",evidence:"证据",conflicts:"矛盾",compare:"比较"},
shown:(n,t,e)=>`图谱中适用 ${n} 条${t<n?`（明确说明 ${t}，未说明 ${n-t}）`:""}，其中本回答 ${e} 条`,drawn:(n,t)=>`画出 ${n} 个节点、${t}\
 条线`,question:(n,t)=>`${n}如何到达${t}？`,noQuestion:"请选择起点和终点。",same:"起点与终点相同。",verdict:"结论",strength:"证据强度",
byLayer:"各层单独的结论",about:(n,t,e)=>`${n} 条结果，${t} 项研究，计入 ${e} 项`,robustness:"证据减少时的结论",missing:"缺少的实验",
direct:"直接证据",paths:n=>`${n} 条间接路径`,more:n=>`再显示 ${n} 条`,chimera:"嵌合路径：各步无共同情境",speculative:"有一步没有计入的结果",
contested:"有阴性结果",weakest:"最弱的一步",blocked:"被阴性结果阻断",clash:"此处证据相互矛盾",asserted:"明确适用",compatible:"不冲突",
nothing:"尚未选择。请选择节点、线条或路径。",findings:n=>`${n} 条证据`,noFinding:"没有适用的证据。",reviewSays:"综述与原文不同",
cautions:"须注意",retracted:"已撤稿：不支持任何结论。",partlyRetracted:"其中有论文已被撤稿；此结果依据其余论文。",unverified:"\
标识符未核实",confidence:n=>`编号与论文的匹配：${n}`,note:"备注",description:"说明",identifier:"标识符",through:"设为起点",until:"设为终点",
kind:{opposite:"方向相反",null:"有作用与无作用"},status:{explained:"可由此解释：",partly:"部分可由此解释：",unresolved:"没有情境因素可以区分"},
flips:"证据不一致的关系",flipsBy:"区分因素",noConflict:"所选证据没有矛盾。",compareBy:"比较",first:"甲",second:"乙",noComparison:"选择一个因\
素和两个取值，叠加在一张图上比较。",relation:{opposite:"相反",differs:"有作用对无作用或不一",only_a:(n,t)=>`仅${n}有报告；${t}\
：未检验`,only_b:(n,t)=>`仅${t}有报告；${n}：未检验`,same:"相同"},counted:"计入的研究",notCounted:"未计入及原因",noDirect:"没有研究直接检验；经由\
中介的路径见下。",notTold:n=>`未说明：${n}`,against:"与之相反",nobody:"计入的研究中没有。",elsewhere:(n,t,e)=>`未问的层次（${n}）：\
两端之间 ${t} 条结果；计入后结论为：${e}。`,statedCount:(n,t)=>t?`${n} · 另 ${t} 未说明`:String(n),stated:"只看明确说明的证据",untested:"\
未检验",studies:n=>`${n} 项研究`,notHere:"不在本回答之内",here:"本回答之内",others:"所选的其他证据",versus:"对",moreClashes:n=>`另 ${n}\
 对`,meaning:{strength:"多少项对照研究、多少人结果一致；分级见方法说明。",counted:"每项研究计一个结果。重复、较不具体或设计较弱者列出而不计入。",
asserted:"该结果自身报告了问题限定的全部条件。",compatible:"该结果未报告问题限定的某个条件，但与之不冲突。",chimera:"各步\
来自不同情境（如先雄鼠后女性）；从不计入。",contested:"某一步有计入的研究未见作用。",speculative:"某一步只有展望或假设。",
blocked:"某一步已检验而未见作用。",weakest:"对问题条件说明最少的一步。",causal:"每一步都有干预。",marker:"至少一步仅为并行测量，无人干预。",
inherited:"由部分、整体或症状外推。",review:"综述的陈述，无论对错。",primary:"所引论文自身报告的结果。",extended:"综述未引的论文。"},
leftOut:n=>`地址中的 ${n} 无法理解，已略去。`,cited:(n,t,e)=>`OxyGraph ${n}${t?` · 回答编号 ${t} · 引用格式：“OxyGraph ${n}，回答 ${t}\
，${e}”`:""} · 数据 CC BY 4.0`,clear:"结束比较",columns:["主体","关系","客体","适用程度","情境","来源","陈述","编号"],filter:"筛选表格",
tableCaption:"所选的全部证据",signs:{"+":"升高","-":"降低",0:"无作用","?":"方向不明","=":"结构",conflicting:"相互矛盾",mixed:"结果不一"},
mapHelp:"方向键在节点间移动，回车打开证据，加减号缩放，0 适应窗口，Esc 取消选择。",at:(n,t)=>`${n}，${t} 条线`,unknown:n=>`没\
有名为“${n}”的条目。`,light_line:"较细较浅：不冲突但未明确适用，或未计入",badge:"线上的 ⇅ 或 ∅：证据不一致；⚑ 综述与原文不同",
sexMarks:"♂ ♀ 仅一种性别的证据；×n 同类证据数",offline:"所有内容都在此文件中，不访问网络。",tooOld:"此浏览器无法解压本文件中的内容；2023 年以来\
的浏览器可以。"},mn={en:Mh,zh:Oh};var Eh=/^[A-Z][a-z]+[A-Z]/,_h=/(?<=[a-z])(?=[A-Z])/g,gn=class extends K{constructor(t,e){super(t,e),this.t=mn[e]}say(t){return this.lang==="en"&&Eh.test(t)?t.replace(
_h," ").toLowerCase():super.say(t)}flag({kind:t,statement:e,statement_zh:s}){return`${this.say(t)} – ${this.either(e,s)}`}text(t){return Reflect.get(this.t,t)}explained(t){
return Reflect.get(this.t.meaning,t)??""}sign(t){return Reflect.get(this.t.signs,t)??""}};var Ah={answer:sr,evidence:ii,conflicts:dr,compare:hr},jh={width:1200,height:800},Th=120,yn=class{constructor(t){this.graph=t,this.state=this.#t(),this.leftOut=
ks(location.hash,this.state,t),this.view=Xn(t,this.state),this.overlay=Qn(t,this.state),this.picture=null,this.walked="",this.announced="",this.map=new _e($("ma\
p"),{pick:e=>this.#e(e),hover:e=>this.#o(e)}),Mn("ask").open=On(),this.#l(),this.#s(),this.map.fit()}look(){let{graph:t,state:e,view:s,overlay:o,picture:r,map:i}=this;
return{graph:t,state:e,view:s,overlay:o,picture:r,map:i,facets:()=>Zn(t,e),taken:()=>this.#f().text,sensitivity:()=>Array.from(s.answer?.sensitivity.without??[],
([c,a])=>({study:c,verdict:a})),change:c=>this.change(c)}}#t(){return Zr(location.hash,{...It(this.graph),...this.graph.start},this.graph)}change(t){let e=this.
state;this.leftOut=[],this.state={...e,...t},(e.from!==this.state.from||e.to!==this.state.to)&&nr(),this.#n(),this.draw(),this.#a(),["from","to","extent","by","\
view"].some(o=>e[o]!==this.state[o])&&this.map.fit()}#e(t){this.change({pick:t,...t?{tab:"evidence"}:{}}),t&&!On()&&$("panel").scrollIntoView()}#n(){try{let t=`\
#${ae(this.graph,this.state)}`;t!==location.hash&&history.pushState(null,"",t)}catch{}}get theme(){return matchMedia("print").matches?"light":this.state.theme||
(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}get words(){return new gn(this.graph,this.state.lang)}draw(){this.view=Xn(this.graph,this.state),
this.overlay=Qn(this.graph,this.state),this.#s()}#s(){let{graph:t,state:e,words:s}=this,o=so();document.documentElement.lang=e.lang==="zh"?"zh-Hans":"en",document.
documentElement.dataset.theme=this.theme;let r=e.from&&e.to?s.t.question(s.node(e.from),s.node(e.to)):"";document.title=r?`${r} – OxyGraph`:s.t.title;let i={graph:t,
words:s,state:e,view:this.view,overlay:this.overlay,facets:Zn(t,e),theme:this.theme,change:c=>this.change(c),redraw:()=>this.draw(),announce:c=>this.announce(c)};
ki(s,e,this.theme),Mi(s,this.leftOut),Oi(s,this.view),ji($("ask-body"),i),Si(s,e,this.view),$("panel-body").replaceChildren(...ze(Ah[e.tab](i))),Ei(s,e,this.view),
this.#c(i),oo(o)}#c(t){let{view:e}=this.state,s={table:"table","map-frame":"map"};for(let[o,r]of Object.entries(s))$(o).hidden=e!==r;$("figure").hidden=e==="map"||
e==="table",$("view-forest").hidden=e!=="forest"&&!ni(this),$("drawn").textContent="",e==="table"?Ni($("table"),t):e==="map"?this.#i():this.#r(t)}#r(t){let{t:e}=this.
words,s=Ss(this),o=d("p",{},["harvest","forest"].includes(this.state.view)?e.noPair:e.noQuestion),r=s.map(i=>oi(i,t,this.theme));$("figure").replaceChildren(...r.
length?r:[o]),performance.mark("oxygraph:drawn")}#i(){_i(this.words,this.state,this.overlay,this.theme),this.picture=js(this.graph,this.state,this,this.map.free(),
this.theme),this.map.show(this.picture),$("drawn").textContent=this.words.t.drawn(this.picture.nodes.length,this.picture.lines.length)}#o(t){Ai(this.words,this.
picture,t)}#a(){let{words:t,view:e}=this,o=`${e.answer?`${t.t.verdict}: ${t.say(e.answer.verdict)}. `:""}${$("counts").textContent}`;o!==this.announced&&this.announce(
o),this.announced=o}announce(t){$("live").textContent=t}#l(){let t=(e,s)=>$(e).addEventListener("click",s);t("language",()=>this.change({lang:this.state.lang===
"zh"?"en":"zh"})),t("theme",()=>this.change({theme:this.theme==="dark"?"light":"dark"}));for(let e of ce)t(`view-${e}`,()=>this.change({view:e}));t("zoom-in",()=>this.
map.zoom(1)),t("zoom-out",()=>this.map.zoom(-1)),t("zoom-fit",()=>this.map.fit()),t("print",()=>window.print()),t("skip",e=>{e.preventDefault(),$("panel-body").
focus()});for(let e of vt)t(`tab-${e}`,()=>this.change({tab:e}));$("tabs").addEventListener("keydown",e=>this.#y(e)),$("map-focus").addEventListener("keydown",e=>this.#w(
e)),$("map-focus").addEventListener("blur",()=>this.map.hover("")),this.#p(t),Ih(),this.#u()}#u(){let t;addEventListener("resize",()=>{clearTimeout(t),t=setTimeout(
()=>{this.state.view==="map"&&(this.#i(),this.map.fit())},Th)}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.draw()),matchMedia(
"print").addEventListener("change",()=>this.#h()),addEventListener("hashchange",()=>{this.state=this.#t(),this.leftOut=ks(location.hash,this.state,this.graph),this.#h()})}#h(){
this.draw(),this.map.fit()}#p(t){let e=async o=>{let r=await Di(o);this.announce(r?this.words.t.copied:this.words.t.copyFailed)},s=()=>this.announce(this.words.
t.saved);t("link",()=>{this.#n(),e(`${location.href.split("#")[0]}#${ae(this.graph,this.state)}`)}),t("cite",()=>e(Bi(this.graph,he(this)))),t("csv",()=>{pn(Ci(
this.graph,he(this)),"oxygraph-findings.csv","text/csv"),s()}),t("json",()=>{pn(Ri(this.graph,he(this),this.state),"oxygraph-findings.json","application/json"),
s()}),t("svg",()=>{pn(this.#f().text,"oxygraph.svg","image/svg+xml"),s()}),t("png",async()=>{let{text:o,size:r}=this.#f();Cs(await Oo(o,r),"oxygraph.png"),s()})}#d(){
let t=this.map.size();return t.width&&t.height?t:jh}#f(){let[t]=Ss(this);if(t)return{text:Zt(t,this.graph.figures),size:t};let e=this.#m(),{width:s,height:o}=this.#d();
return{text:this.#g(e),size:{width:s,height:jn(o,e)}}}#m(){let{answer:t}=this.view,e=new Pt(this.graph,this.state.lang,this.graph.figures);return t?[e.question(
t.question),e.stamp(tt(this.graph,t))]:[]}#g(t){let e=js(this.graph,this.state,this,this.#d(),this.theme);return bo(e,document.title,this.map.measure,t)}#y(t){let[
e,s]=[vt.indexOf(this.state.tab),vt.length],o={ArrowRight:e+1,ArrowLeft:e-1,Home:0,End:s-1};if(!Object.hasOwn(o,t.key))return;t.preventDefault();let r=vt[(o[t.key]+
s)%s];this.change({tab:r}),$(`tab-${r}`).focus()}#w(t){let{key:e}=t,s={Escape:()=>this.#x(),"+":()=>this.map.zoom(1),"=":()=>this.map.zoom(1),"-":()=>this.map.zoom(
-1),0:()=>this.map.fit()};if(this.walked&&(s.Enter=()=>this.change({pick:`node:${this.walked}`,tab:"evidence"})),Object.hasOwn(Rs,e))this.#b(e);else if(Object.hasOwn(
s,e))s[e]();else return;t.preventDefault()}#x(){this.walked="",this.map.hovered="",this.change({pick:""})}#b(t){let e=this.picture&&zi(this.picture,this.walked,
this.state.from,Rs[t]);if(!(e&&this.picture))return;this.walked=e.id,this.map.hovered=e.id,this.map.reveal(e);let s=this.picture.lines.filter(({subject:o,object:r})=>o===
e.id||r===e.id);this.announce(this.words.t.at(this.words.node(e.id),s.length)),this.#o(`node:${e.id}`)}};function Ih(){let n=Mn("share");n.addEventListener("key\
down",t=>{t.key!=="Escape"||!n.open||(n.open=!1,$("share-title").focus())});for(let t of["focusin","pointerdown"])document.addEventListener(t,({target:e})=>{e instanceof
Node&&n.contains(e)||(n.open=!1)})}async function Nh(){if(!Zs()){$("counts").textContent=mn[document.documentElement.lang==="en"?"en":"zh"].tooOld;return}let[n]=await Promise.all([eo(document),_o(
document)]);Reflect.set(window,"oxygraph",new yn(n))}Nh();})();
