/* Built from engine/ and ui/ by `make script`. */
"use strict";(()=>{function ft(n,t){let e=Math.min(n.length,t.length);for(let s=0;s<e;s+=1){let[o,r]=[n.charCodeAt(s),t.charCodeAt(s)];if(o!==r){let[i,c]=[Zo(o),Zo(r)];return i===
c?o-r:i?1:-1}}return n.length-t.length}function Zo(n){return n>=55296&&n<=57343}function $t(n,t){if(typeof n=="string"&&typeof t=="string")return ft(n,t);if(!(Array.
isArray(n)&&Array.isArray(t)))return Number(n)-Number(t);for(let e=0;e<Math.min(n.length,t.length);e+=1){let s=$t(n[e],t[e]);if(s)return s}return n.length-t.length}
function x(n,t){let e=[...n];return e.length<2?e:e.map(s=>({item:s,key:t(s)})).sort((s,o)=>$t(s.key,o.key)).map(({item:s})=>s)}function S(n){return[...n].sort(ft)}
function V(n,t){return Qo(n,t,-1)}function Ge(n,t){return Qo(n,t,1)}function Qo(n,t,e){let s;for(let o of n){let r=t(o);(!s||$t(r,s.key)*e>0)&&(s={item:o,key:r})}
return s?.item}var qe=class{constructor(t,e){this.references=t,this.sure=new Set(e.sure);let s=x(t.values(),({citation:r,id:i})=>[!r.length,i]);this.paper=tr(s.map(r=>[r.id,this.#n(
r)])),this.study=tr(s.map(({id:r,cohort:i})=>[r,[`paper ${this.paper.get(r)}`,...Ba(i)]]));let o=s.filter(({status:r})=>r==="retracted").map(({id:r})=>this.paper.
get(r));this.withdrawn=new Set([...this.paper].filter(([,r])=>o.includes(r)).map(([r])=>r)),this.pooled=this.#t(s)}#t(t){let e=new Map;for(let{id:s,includes:o}of t){
if(!o.length)continue;let r=this.#e(s);e.set(r,new Set([...e.get(r)??[],...o.map(i=>this.#e(i))]))}return e}#e(t){return this.study.get(t)??t}surelyIdentified(t){
return this.sure.has(this.references.get(t)?.match_confidence??"")}#n({id:t,doi:e,pmid:s}){return this.surelyIdentified(t)?[...e?[`doi ${e.toLowerCase()}`]:[],...s?
[`pmid ${s}`]:[]]:[]}studyOf({reference:t,layer:e},s){return t.length?S(new Set(t.map(o=>this.#e(o)))).join("+"):s?e:""}};function er({references:n,paper:t},e){
let s=new Map(Array.from(n,([r,i])=>[r,Ra(i,e)])),o=new Map;for(let r of S(new Set(t.values()))){let i=s.get(r)??r;o.set(i,[...o.get(i)??[],r])}return new Map(Array.
from(t,([r,i])=>{let c=s.get(i)??i,a=o.get(c)??[];return[r,a.length>1?`${c}${nr(a.indexOf(i))}`:c]}))}var Ca=/^[[\]]+|[[\]]+$/gu;function Ra({id:n,authors:t,title:e,
year:s},{named:o}){let r=new RegExp(o.initials),c=t.split(";").map(h=>h.trim()).filter(Boolean).map(h=>h.replace(r,"")),a=e.replace(Ca,"").split(" ").filter(Boolean),
l=a.slice(0,o.words).join(" ")+(a.length>o.words?" …":""),u=a.length?`“${l}”`:n;return`${c.length>o.authors?`${c[0]} et al.`:c.join(" & ")||u} ${s||""}`.trim()}
function nr(n){return(n>=26?nr(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}function Ba(n){return n?[`cohort ${n}`]:[]}function tr(n){let t=new Map,e=new Map,
s=new Map(n.map(([r],i)=>[r,i])),o=r=>{let i=r;for(let c=t.get(i);c!==void 0&&c!==i;c=t.get(i))i=c;return i};for(let[r,i]of n){t.set(r,r);for(let c of i){let a=e.
get(c)??r;e.set(c,a);let[l,u]=x([o(r),o(a)],f=>s.get(f)??0);t.set(u,l)}}return new Map(n.map(([r])=>[r,o(r)]))}var O=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),Pa=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function gt(n){return{...Pa,...n}}function nt(n){return Object.fromEntries(Object.entries(n).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function Ke(n,t){return t==="dose"?n.dose===null?"":st(ws(n)):t==="setting"?n.setting.join(", "):n[t]}function ws({dose:n,dose_to:t,dose_unit:e}){return[
Number(n),t??Number(n),e]}var Da=/\.?0+$/;function tt(n){let t=n.toFixed(12).replace(Da,"");return t==="-0"?"0":t}function st([n,t,e]){return`${n===t?tt(n):`${tt(
n)}–${tt(t)}`} ${e}`}function sr(n,t,e){if(t===null||e===null||t===e)return!1;if(n==="dose"){let[[s,o,r],[i,c,a]]=[t,e];return r!==a||s>c||i>o}return n==="setting"?Ha(t,e):!t.some(s=>e.
includes(s))}function za(n,t,e){if(t===null||e===null)return t??e;if(n==="dose"){let[[s,o,r],[i,c]]=[t,e];return[Math.max(s,i),Math.min(o,c),r]}return n==="sett\
ing"?Wa(t,e)??null:t.filter(s=>e.includes(s))}function Ha(n,t){for(let e=0;e<t.length;e+=1){let s=or(t,e,t[e][0])??or(n,n.length,t[e][0]);if(s!==void 0&&s!==t[e][1])
return!0}return!1}function or(n,t,e){for(let s=t-1;s>=0;s-=1)if(n[s][0]===e)return n[s][1]}function Wa(n,t){let e=new Map(n);for(let[s,o]of t){if((e.get(s)??o)!==
o)return;e.set(s,o)}return[...e].sort($t)}var yt=class n{static OPEN=0;static NONE=-1;constructor(t){this.keys=t,this.values=[],this.numbers=new Map,this.met=new Map,
this.of({})}of(t){return this.number(this.keys.map(e=>t[e]??null))}number(t){let e=JSON.stringify(t),s=this.numbers.get(e);return s===void 0&&(s=this.values.push(
t)-1,this.numbers.set(e,s)),s}value(t,e){return this.values[t][this.keys.indexOf(e)]}meet(t,e){if(t===e||e===n.OPEN)return t;if(t===n.OPEN)return e;let s=t<e?t*
2**26+e:e*2**26+t,o=this.met.get(s);if(o===void 0){let[r,i]=[this.values[t],this.values[e]],c=()=>this.number(this.keys.map((a,l)=>za(a,r[l],i[l])));o=this.share(
t,e)?c():n.NONE,this.met.set(s,o)}return o}share(t,e){if(t===e||t===n.OPEN||e===n.OPEN)return!0;let[s,o]=[this.values[t],this.values[e]];for(let r=0;r<s.length;r+=
1)if(s[r]!==null&&o[r]!==null&&sr(this.keys[r],s[r],o[r]))return!1;return!0}separators(t,e){if(t===e)return[];let[s,o]=[this.values[t],this.values[e]];return this.
keys.filter((r,i)=>sr(r,s[i],o[i]))}reported(t){return this.keys.filter((e,s)=>this.values[t][s]!==null)}};function Ve(n,t){let e=new Map(Array.from(t,s=>[s.join(),
s]));for(let s=0;s<=n.length;s+=1)for(let o of rr(n,s))if([...e.values()].every(r=>r.some(i=>o.includes(i))))return o;return null}function*rr(n,t,e=0,s=[]){if(s.
length===t){yield s;return}for(let o=e;o<n.length;o+=1)yield*rr(n,t,o+1,[...s,n[o]])}function ir({chinese:n,english:t},e,s){let o=s==="zh"?n:t;return Object.hasOwn(o,e)?o[e]:e.replaceAll("_"," ")}var Fa=/\{(\w+)\}/g;function ke(n,t,e,s={}){return Xt(
n.sentences[t][n.languages.indexOf(e)],s)}function Xt(n,t){return n.replace(Fa,(e,s)=>String(t[s]))}function Nt(n,t){return n.lists[t].map(e=>e.name)}function xs(n){
let t=new Map(n.map(s=>[s.name,s.broader])),e=new Map(n.map(s=>[s.name,new Set([s.name])]));for(let{name:s}of n)for(let o=t.get(s);o;o=t.get(o))e.get(o)?.add(s);
return e}var Jt="human",Ye=class{constructor(t,e,s,o){this.scopes=new yt(t.keys),this.tags=e,this.disorders=o;let r=t.lists.population.filter(i=>i.human).map(i=>i.name);
this.ofPeople=new Set([...o,...r]),this.below={species:xs(t.lists.species),population:s,route:xs(t.lists.route)},this.ofEdges=new Map}#t(t,e){let s=this.below[t];
return e.length?S(new Set(e.flatMap(o=>[...s.get(o)??[o]]))):null}#e(t){let e=new Set(t.flatMap(o=>[o,...this.#n(o)])),s=Array.from(e,o=>[this.tags.get(o)?.group??
"",o]);return s.length?x(s,o=>o):null}#n(t){let e=[];for(let s=this.tags.get(t)?.broader;s;s=this.tags.get(s)?.broader)e.push(s);return e}ofEdge(t){let e=this.ofEdges.
get(t.id);return e===void 0&&(e=t.signed?this.#s(t):yt.OPEN,this.ofEdges.set(t.id,e)),e}#s(t){let{sex:e,dose_min:s,dose_max:o,dose_unit:r,route:i,regimen:c,setting:a}=t,
l=this.#o(t),u=t.species||this.#i(l);return this.scopes.of({sex:e&&e!=="both"?[e]:null,species:this.#t("species",u?[u]:[]),population:this.#t("population",l),dose:s===
null||o===null?null:[s,o,r],route:this.#t("route",i?[i]:[]),regimen:c?[c]:null,setting:this.#e(a)})}#o({predicate:t,object:e,population:s}){return s.length?s:t===
"associated_with"&&this.disorders.has(e)?[e]:[]}#i(t){return t.some(e=>this.ofPeople.has(e))?Jt:""}ofContext(t){let{sex:e,population:s,dose:o,route:r,regimen:i,
setting:c}=t,a=t.species||this.#i([s]);return this.scopes.of({sex:e?[e]:null,species:this.#t("species",a?[a]:[]),population:this.#t("population",s?[s]:[]),dose:o===
null?null:ws(t),route:this.#t("route",r?[r]:[]),regimen:i?[i]:null,setting:this.#e(c)})}lettingIn(t,e){let s=this.scopes.value(t,"population");if(!s)return t;let o=Object.
fromEntries(this.scopes.keys.map(r=>[r,this.scopes.value(t,r)]));return this.scopes.of({...o,population:S(new Set([...s,e]))})}isHuman(t){let e=this.scopes.value(
t,"species");return e?.length===1&&e[0]===Jt}common(t){let e=Array.from(t,o=>this.scopes.values[o]),s=new Map;return this.scopes.keys.forEach((o,r)=>{let c=new Set(
e.map(a=>JSON.stringify(a[r]))).size===1?e[0][r]:null;c!==null&&s.set(o,this.#c(o,c))}),s}#c(t,e){if(t==="dose")return[st(e)];if(t==="setting")return this.#r(e);
let s=e,o=new Set(s.flatMap(r=>Object.values(this.below).flatMap(i=>[...i.get(r)??[]].filter(c=>c!==r))));return s.filter(r=>!o.has(r))}#r(t){let e=new Set(t.flatMap(
([,s])=>this.#n(s)));return t.map(([,s])=>s).filter(s=>!e.has(s))}kind(t){return`${this.ofEdge(t)} ${this.#o(t).join("|")}`}match(t,e){return t.signed?this.scopes.
share(this.ofEdge(t),e)?this.openKeys(t,e).length?O.COMPATIBLE:O.ASSERTED:O.EXCLUDED:O.ASSERTED}openKeys(t,e){return e===yt.OPEN?[]:this.scopes.keys.filter((s,o)=>this.#a(
t,e,o))}reportsAll(t,e){for(let s=0;s<this.scopes.keys.length;s+=1)if(this.#a(t,e,s))return!1;return!0}#a(t,e,s){let o=this.scopes.values[e][s];if(o===null)return!1;
let r=this.scopes.keys[s];if(r==="population")return!this.#l(this.#o(t),o);let i=this.scopes.values[this.ofEdge(t)][s];return i===null?!0:r==="dose"?!1:r==="set\
ting"?!Ua(i,o):!cr(i,o)}#l(t,e){return t.some(s=>cr([...this.below.population.get(s)??[s]],e))}};function cr(n,t){return n.every(e=>t.includes(e))}function Ua(n,t){
return t.every(([e,s])=>n.some(([o,r])=>o===e&&r===s))}var ht="conflicting",dt="mixed";function P(n){return n==="+"||n==="-"}function ar(n){return P(n)||n==="0"}function bs(n){return n==="+"?"-":"+"}var Ga=["0","?",ht,dt];function lr(n,t){for(let e of Ga)
if(n===e||t===e)return e;return n==="="?t:t==="="?n:n===t?"+":"-"}function ks(n){let t=new Set(n),[e,s]=[t.has("+"),t.has("-")];return e||s?{sign:e&&s?ht:e?"+":
"-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var qa=/^[ -~]*$/,Ka=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/;function Y({spelling:n},t){let e=qa.test(t)?t.toLowerCase():[...t.normalize("NFKC")].map(Va).join(
"");for(let s of n.gaps)e=e.replaceAll(s," ");return e.split(Ka).filter(Boolean).join(" ")}function Va(n){return n==="ı"?n:n.toLowerCase().toUpperCase().toLowerCase()}
function Xe(n,t,e,s){let o=[...Y(n,t)],r=[];for(let[c,a]of e){let l=Ya(o,[...c],n.spelling.cutoff);l>n.spelling.cutoff&&r.push([a,l])}let i=new Map;for(let[c,a]of r.
sort((l,u)=>u[1]-l[1]))i.has(c)||i.set(c,a);return[...i].slice(0,s)}function Ya(n,t,e){let s=Math.max(n.length,t.length);return s?1-Math.abs(n.length-t.length)/
s<=e?0:1-vs(n,t)/s:1}function vs(n,t){let e=[],s=Array.from({length:t.length+1},(o,r)=>r);for(let o=1;o<=n.length;o+=1){let r=[o];for(let i=1;i<=t.length;i+=1)r[i]=
Math.min(s[i]+1,r[i-1]+1,s[i-1]+(n[o-1]===t[i-1]?0:1)),o>1&&i>1&&n[o-1]===t[i-2]&&n[o-2]===t[i-1]&&(r[i]=Math.min(r[i],e[i-2]+1));[e,s]=[s,r]}return s[t.length]}var Ze=class{constructor(t,e){this.vocabulary=e,this.nodes=Je(t.nodes),this.contexts=Je(t.contexts),this.references=Je(t.references),this.audit=t.audit,this.papers=
new qe(this.references,e),this.shortNames=er(this.papers,e),this.edges=Je(Xa(t.edges,this.papers,e)),this.successors=ur(this.nodes,this.edges,"subject","object"),
this.predecessors=ur(this.nodes,this.edges,"object","subject");let s=t.nodes.filter(({category:o})=>o==="Disorder").map(({id:o})=>o);this.scoper=new Ye(e,this.contexts,
Qa(this),new Set(s)),this.spellings=tl(this),this.ownRows=Ja(this),this.audited=Za(this.audit)}retracted(t){return this.papers.withdrawn.has(t)}layers(t){let e=Nt(
this.vocabulary,"layer");return t.length?e.filter(s=>t.includes(s)):e}};function ve(n,t,e=20){let s=Y(n.vocabulary,t);if(!s)return[];let o=new Map;for(let[r,i]of n.spellings){let c=r.indexOf(s);if(c<0)continue;let a=[r===s?0:c===0?1:
2,[...r].length,i];$t(a,o.get(i)??[1/0])<0&&o.set(i,a)}for(let[r,i]of Xe(n.vocabulary,t,n.spellings,e))o.has(r)||o.set(r,[3,-i,r]);return x(o.values(),r=>r).slice(
0,e).map(([,,r])=>r)}function Je(n){return new Map(n.map(t=>[t.id,t]))}function Xa(n,t,{lists:e,passing:s,signs:o}){let r=new Set(e.predicate.filter(c=>c.signed).
map(c=>c.name)),i=c=>s.includes(c)?"=":"?";return n.map(c=>{let a=r.has(c.predicate),l=a?o[c.effect]:i(c.predicate),u=c.tendency?o[c.tendency]:null;return{...c,
signed:a,sign:l,tends:u,study:t.studyOf(c,a)}})}function Ja({edges:n,papers:t,vocabulary:e}){let s=new Map;for(let o of n.values())if(!(o.layer===e.base_layer||
!o.signed||o.certainty==="speculative"))for(let r of new Set(o.reference.map(i=>t.paper.get(i)??i)))s.set(r,[...s.get(r)??[],o]);return s}function Za(n){let t=new Map;
for(let e of n)for(let s of e.review_edges)t.set(s,[...t.get(s)??[],e]);return t}function ur(n,t,e,s){let o=new Map(Array.from(n.keys(),r=>[r,new Map]));for(let r of t.
values()){let i=o.get(r[e]),c=i.get(r[s]);c?c.push(r):i.set(r[s],[r])}return o}function Qa({nodes:n,edges:t,vocabulary:e}){let s=new Map,o=(c,a)=>{s.set(c,(s.get(
c)??new Set).add(a))};for(let{predicate:c,subject:a,object:l}of t.values())c==="subclass_of"&&n.get(l)?.category==="Disorder"&&o(l,a);for(let{name:c,broader:a}of e.
lists.population)a&&o(a,c);let r=new Map,i=c=>{let a=r.get(c);if(a)return a;let l=new Set([c]);for(let u of s.get(c)??[])for(let f of i(u))l.add(f);return r.set(
c,l),l};for(let c of s.keys())i(c);return r}function tl({nodes:n,vocabulary:t}){let e=new Map(Array.from(n.keys(),s=>[Y(t,s),s]));for(let{id:s,name:o,name_zh:r,
curie:i,synonyms:c}of n.values())for(let a of[o,r,i,...c]){let l=Y(t,a);a&&!e.has(l)&&e.set(l,s)}return e}function fr(){return"DecompressionStream"in globalThis}function Qe(n,t,e){let s=atob(n.getElementById(t)?.textContent??""),o=Uint8Array.from(s,r=>r.charCodeAt(0));
return new Response(new Blob([o]).stream().pipeThrough(new DecompressionStream(e))).text()}var $s=class extends Ze{constructor(t){super(sl(t),nl(t.vocabulary)),this.start=t.start,this.figures=t.figures,this.looks=rl(t.nodes),this.flags=il(this.audit);
let e=[...this.nodes.values()].filter(o=>o.category==="Disorder").map(o=>o.id),s=Object.keys(t.vocabulary.lists).map(o=>[o,Nt(t.vocabulary,o)]);this.words=Object.
fromEntries(s),this.words.population=[...this.words.population,...S(e)]}},el=2;function nl(n){let{budget:t}=n;return{...n,budget:{...t,seconds:Math.min(el,t.seconds)}}}
async function pr(n){return new $s(JSON.parse(await Qe(n,"graph","deflate")))}var hr={nodes:{name:"label"},edges:{subject:"from",object:"to"}};function sl(n){let e=[
"nodes","edges","contexts","references","audit"].map(s=>{let o=Object.hasOwn(hr,s)?Reflect.get(hr,s):{};return[s,ol(n.vocabulary.columns[s],n[s],o)]});return Object.
fromEntries(e)}function ol(n,t,e){let s=Array.from({length:t.length},()=>({}));for(let[o,r]of Object.entries(n)){let i=Ss(t,e[o]??o,c=>dr(r,String(c)));for(let[
c,a]of s.entries())a[o]=i?.[c]??dr(r,"")}return s}function Ss({columns:n},t,e){let s=n[t];if(!(s&&"words"in s))return s?.map(e);let o=s.words.map(e);return s.at.
map(r=>o[r])}function dr(n,t){switch(n){case"texts":return t?t.split("|"):[];case"integers":return t?t.split("|").map(Number):[];case"number":case"integer":return t?
Number(t):null;default:return t}}function rl(n){let[t,e,s]=["shape","color","level"].map(r=>Ss(n,r,String)??[]),o=Ss(n,"category",String)??[];return new Map(o.map(
(r,i)=>[r,{shape:t[i],colour:e[i],level:Number(s[i])}]))}function il(n){let t=new Map;for(let e of n)for(let s of[...e.review_edges,...e.paper_edges])t.set(s,[...t.
get(s)??[],e]);return t}function w(n){let t=document.getElementById(n);if(!t)throw new Error(`the page has no ${n}`);return t}function Lt(n){let t=w(n);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${n} does not open and close`);return t}function Os(){return matchMedia("(min-width: 801px)").matches}function Ms(n){return n instanceof HTMLElement||
n instanceof SVGElement}function mr(n){if(n.id)return n.id;let t=n instanceof HTMLInputElement||n instanceof HTMLButtonElement?n.value:"";return`${n.tagName} ${t}\
 ${Ms(n)?JSON.stringify(n.dataset):""}`}function Es(){let n=document.activeElement,t=n?.closest("#ask-body, #panel-body, #table, #figure");return Ms(n)&&t instanceof
HTMLElement?{panel:t,name:mr(n),near:n.dataset.near}:null}function As(n){if(!n||n.panel.id===n.name)return;let e=[...n.panel.querySelectorAll("a, button, input,\
 select, summary, [role=button]")].find(r=>mr(r)===n.name),s=n.near?document.getElementById(n.near):null,o=Ms(e)?e:s??n.panel;o.focus({preventScroll:o===e})}function gr(n){
let t=n.cloneNode(!0);for(let e of t.querySelectorAll("[aria-hidden=true]"))e.remove();return t.textContent??""}var cl=/[⺀-鿿]/,al=/(?<=[\s-])/,ll=/ ?…$/;function wr(n,t,e,s){let o=cl.test(n)?[...n]:n.split(al),r=[""];for(let l of o){let u=r[r.length-1];!u||t((u+l).trimEnd())<=e?r[r.length-1]=u+l:r.push(l)}let i=r.
slice(0,s).map(l=>l.trim()),c=r.length>s,a=i.length-1;return c&&(i[a]=yr(r.slice(a).join(""),t,e)),i.map(l=>t(l)>e?yr(l,t,e):l)}function yr(n,t,e){let s=n.replace(
ll,"");for(;s.length>3&&t(`${s}…`)>e;)s=s.slice(0,-1).trimEnd();return`${s}…`}function xr(n,t){let e=new en(n.map(hl)),s=[];for(let o of n){let r=o.forced?fl(
o,t):ul(o,t);r&&(o.forced||e.free(r.box))&&(e.add(r.box),s.push(r))}return s}function br({box:[n,t,e,s]},{upright:o,scale:r}){return o?[n+1,t+22*r,e-1,s]:[n+22*
r,t,e-3,s]}function ul(n,t){let[e,s,o,r]=br(n,t),i=Math.max(1,Math.floor((r-s+2)/14)),c=wr(n.text,t.measure,o-e,i);return c.some(l=>l.endsWith("…"))&&c.join("").
length<7?null:{id:n.id,texts:c,box:kr(c,[e,s,o,r],t)}}function fl(n,t){let e=br(n,t),s=wr(n.text,t.measure,Math.max(e[2]-e[0],150),Number.POSITIVE_INFINITY);return{
id:n.id,texts:s,box:dl(kr(s,e,t),t.width,t.height)}}function kr(n,[t,e,s,o],{measure:r,upright:i}){let[c,a]=[Math.max(...n.map(r)),n.length*14],l=i?(t+s-c)/2:t,
u=i?e:(e+o-a)/2;return[l,u,l+c,u+a]}function hl({x:n,y:t,size:e}){return[n-e,t-e,n+e,t+e]}function _s(n,t){let e=new en(t);return n.flatMap(({text:s,width:o,places:r})=>{
let i=({x:a,y:l})=>[a-o/2,l-7,a+o/2,l+7],c=r.find(a=>e.free(i(a)));return c?(e.add(i(c)),[{text:s,...c,box:i(c)}]):[]})}function dl([n,t,e,s],o,r){let i=Math.max(
1-n,Math.min(0,o-1-e)),c=Math.max(1-t,Math.min(0,r-1-s));return[n+i,t+c,e+i,s+c]}var tn=64,en=class{constructor(t){this.cells=new Map;for(let e of t)this.add(e)}*touched([
t,e,s,o]){for(let r=Math.floor(t/tn);r<=Math.floor(s/tn);r+=1)for(let i=Math.floor(e/tn);i<=Math.floor(o/tn);i+=1)yield`${r} ${i}`}add(t){for(let e of this.touched(
t)){let s=this.cells.get(e);s?s.push(t):this.cells.set(e,[t])}}free(t){for(let e of this.touched(t))if(this.cells.get(e)?.some(s=>pl(t,s)))return!1;return!0}};function pl(n,t){
return n[0]<t[2]&&t[0]<n[2]&&n[1]<t[3]&&t[1]<n[3]}function $r(n){let t=({x:e,y:s})=>`${vr(e)} ${vr(s)}`;return`M${t(n[0][0])}${n.map(([,e,s,o])=>` C${t(e)} ${t(s)} ${t(o)}`).join("")}`}function vr(n){return Math.
round(n*10)/10}function $e([n,t,e,s],o){let r=1-o,[i,c,a,l]=[r**3,3*r*r*o,3*r*o*o,o**3];return{x:i*n.x+c*t.x+a*e.x+l*s.x,y:i*n.y+c*t.y+a*e.y+l*s.y}}function Sr(n){
let t=Array.from({length:10},(e,s)=>(s+1)/10);return[n[0][0],...n.flatMap(e=>t.map(s=>$e(e,s)))]}function Or(n,t){let e=Number.POSITIVE_INFINITY;for(let s=1;s<t.
length;s+=1)e=Math.min(e,ml(n,t[s-1],t[s]));return e}function ml({x:n,y:t},e,s){let[o,r]=[s.x-e.x,s.y-e.y],i=((n-e.x)*o+(t-e.y)*r)/(o*o+r*r||1),c=Math.min(1,Math.
max(0,i));return Math.hypot(n-e.x-c*o,t-e.y-c*r)}function Se(n){return n.filter((t,e)=>e%2===0)}function Mr(n,t){let e=gl(n),[s,o,r,i]=e,[c,a]=o.x===r.x?["x","y"]:
["y","x"],l=Is(e)||1,u=4/3*t*(c==="x"?1:-1),f=-u*(i[a]-s[a])/l,h=Math.abs(s[c]-i[c])<9,p=[s[c],i[c],...h?[o[c],o[c]+Math.sign(o[c]-s[c])*9]:[]],m=Math.min(Math.
max(...p),Math.max(Math.min(...p),o[c]+f))-o[c],g=u*(i[c]-s[c])/l+Math.sign(u)*Math.abs(f-m),y=k=>({...k,[c]:k[c]+m,[a]:k[a]+g});return n.map(k=>k===e?[s,y(o),y(
r),i]:k)}function gl(n){let t=Se(n);return t.reduce((e,s)=>Is(s)>Is(e)?s:e,t[0])}function Is([n,,,t]){return Math.hypot(t.x-n.x,t.y-n.y)}var St='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',yl=[.5,.38,.62,.26,.74],wl=[1,2,3,4];function nn(){let n=document.
createElement("canvas").getContext("2d");if(!n)throw new Error("this browser draws no pictures");n.font=`bold ${St}`;let t=new Map;return e=>{let s=t.get(e)??n.
measureText(e).width;return t.set(e,s),s}}function sn({nodes:n,layout:t},e,s,o){let r=n.map(l=>({...l,x:l.x*e,y:l.y*e,size:l.size*e,box:Ar(l.box,e),forced:l.id===
o||l.picked})),i=x(r,({forced:l,end:u,faded:f,degree:h,id:p})=>[!l,!u,f,-h,p]),{size:c,upright:a}=t;return xr(i,{measure:s,upright:a,scale:e,width:c.width*e,height:c.
height*e})}function Ar([n,t,e,s],o){return[n*o,t*o,e*o,s*o]}function on({lines:n,nodes:t,badges:e},s,o,r){let i=[...t.map(({x:f,y:h,size:p})=>Er(f*s,h*s,p*s)),...e.
map(({x:f,y:h})=>Er(f*s,h*s,bl)),...o.map(({box:f})=>f)],c=n.filter(f=>f.label&&!f.faded),a=f=>x(c,({ids:h})=>-h.length).filter(h=>h.lit===f).map(h=>({text:h.label,
width:r(h.label),places:xl(h,s)})),l=_s(a(!0),i),u=[...t.map(({box:f})=>Ar(f,s)),...l.map(({box:f})=>f)];return[...l,..._s(a(!1),[...i,...u])]}function xl({curves:n,
lit:t},e){let o=[...Se(n)].reverse().flatMap(c=>yl.map(a=>$e(c,a))).map(({x:c,y:a})=>({x:c*e,y:a*e})),[r]=o,i=t?wl.flatMap(c=>[c,-c]).map(c=>({x:r.x,y:r.y+c*14})):
[];return[...o,...i]}var bl=8;function Er(n,t,e){return[n-e,t-e,n+e,t+e]}function ot(n,t,e){let s=c=>[1,3,5].map(a=>Number.parseInt(c.slice(a,a+2),16)),[o,r]=[s(
n),s(t)];return`#${o.map((c,a)=>Math.round(c+(r[a]-c)*e)).map(c=>c.toString(16).padStart(2,"0")).join("")}`}function Ts(n,t,{x:e,y:s},o,r){n.strokeStyle=r,n.lineWidth=3,n.strokeText(t,e,s),n.fillStyle=o,n.fillText(t,e,s)}function _r(n,t,e,s){let[o,r]=[t.x*e,t.y*e],i=t.
kind==="opposite";n.beginPath(),n.arc(o,r,8,0,2*Math.PI),n.fillStyle=i?s.badge:s.paper,n.fill(),n.lineWidth=1.5,n.strokeStyle=s.badge,n.stroke(),n.font=`bold ${St}`,
n.fillStyle=i?s.paper:s.badge,n.fillText(i?"⇅":"∅",o,r-6),n.font=St}var[rt,Zt,Rt]=[0,1,2];function Qt({evidence_type:n}){return n==="meta_analysis"}function E({silentBecause:n}){return!n}function F({edge:n}){return ar(n.sign)}function rn({signs:n}){let t=[...n].filter(P);return t.length>1?"both":t.length?n.
has("0")?`partly ${t[0]}`:t[0]:n.has("0")?"0":"?"}function D(n){let t=new Map;for(let e of n){let s=t.get(e.study);s?s.push(e):t.set(e.study,[e])}return[...t].sort(
([e],[s])=>ft(e,s)).map(([e,s])=>kl(e,s))}function kl(n,t){let e=new Set(t.map(({edge:s})=>s.tends).filter(s=>s!==null));return{study:n,signs:new Set(t.filter(F).
map(({edge:s})=>s.sign)),people:Math.max(...t.map(({edge:s})=>s.sample_size??0)),level:Math.max(...t.map(({level:s})=>s)),pooled:t.some(({edge:s})=>Qt(s)),tendency:e.
size===1?[...e][0]:null,openKeys:V(t,({openKeys:s})=>s.length)?.openKeys??[],findings:t}}function U(n){let[t,e,s]=["+","-","0"].map(o=>n.filter(({signs:r})=>r.has(
o)).length);return t&&e?{sign:ht,contested:s>0,leans:Ir(n)}:t||e?t+e>s?{sign:t?"+":"-",contested:s>0,leans:null}:{sign:dt,contested:!0,leans:Ir(n)}:{sign:s?"0":
"?",contested:!1,leans:null}}function Ir(n){let t={"+":[],"-":[],0:[]};for(let{study:r,signs:i,tendency:c}of n){let a=c&&i.size===1&&i.has("0")?[c]:null;for(let l of a??
i)t[l].push(r)}let[e,s]=[t["+"].length,t["-"].length];return{sign:e===s?null:e>s?"+":"-",studies:t}}var[js,vl,wt]=[0,1,2],cn=class{#t;#e;#n;#s;constructor(t,e){this.findings=t,this.graph=e,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.speaking=
t.filter(E),this.weighings=new Map,this.kind=$l(this.speaking),this.gaps=Sl(this.speaking.length?this.speaking:t),this.match=this.gaps.length?O.COMPATIBLE:O.ASSERTED}get results(){
return this.#t??=D(this.speaking.filter(({edge:t})=>t.signed)),this.#t}get weighed(){return this.#e??=U(this.results),this.#e}get sign(){return this.kind===wt?"\
+":this.weighed.sign}get level(){return Math.max(rt,...this.results.map(({level:t})=>t))}get claims(){return this.#n??=Ol(this.graph,this.speaking),this.#n}get studies(){
return this.#s??=new Set(this.results.map(({study:t})=>t)),this.#s}get signed(){return this.findings.some(({edge:t})=>t.signed)}get edges(){return this.findings.
map(({edge:t})=>t)}get mayBeCausal(){return this.findings.some(({edge:t,level:e})=>t.predicate==="affects"&&e>rt)}signOf(t){if(this.kind===wt)return"=";if(t.size===
this.claims.length)return this.weighed.sign;let e=[...t].sort().join(),s=this.weighings.get(e);if(!s){let o=[...t].flatMap(r=>this.claims[r].findings);s=U(D(o.filter(
({edge:r})=>r.signed))),this.weighings.set(e,s)}return s.sign}get cited(){return[...new Set(this.speaking.flatMap(({edge:t})=>t.citation))].sort((t,e)=>t-e)}get papers(){
let t=this.speaking.filter(({edge:e})=>!e.citation.length);return S(new Set(t.flatMap(({edge:e})=>e.reference)))}keeping(t,e){let s=this.findings.filter(o=>!o.edge.
signed||t(o));return s.length===this.findings.length?this:e(s)}};function $l(n){return n.some(({edge:t})=>t.sign==="=")?wt:n.some(({edge:t})=>t.predicate==="ass\
ociated_with")?vl:js}function Sl(n){let t=n.filter(e=>E(e)&&F(e));return V(t.length?t:n,({openKeys:e})=>e.length)?.openKeys??[]}function Ol({scoper:n},t){let e=new Map;
for(let s of t){let{edge:o}=s,[r,i,c]=[n.ofEdge(o),o.subject_aspect,o.object_aspect],a=`${r} ${i} ${c}`,l=e.get(a);l?l.findings.push(s):e.set(a,{scope:r,subjectAspect:i,
objectAspect:c,findings:[s]})}return[...e.values()]}function G({direct:n,paths:t}){return[...n?[n]:[],...t.flatMap(e=>e.steps)]}var Bt=class{constructor(t,{context:e,layers:s},o=!1){this.graph=t,this.layers=new Set(s),this.ownLayers=new Set(t.vocabulary.own_layers),this.fixesSpecies=e.species!==
"";let r=t.scoper.ofContext(e);this.asked=o?t.scoper.lettingIn(r,"healthy"):r,this.wantedControls=new Set(e.setting),this.holding=new Map,this.rules=[["speculat\
ive",Ml],["retracted",i=>this.retracted(i)],["control",i=>this.control(i)],["hearsay",i=>this.hearsay(i)],["audited",i=>this.audited(i)],["pooled",(i,c)=>this.pooled(
i,c)],["other_species",(i,c)=>this.otherSpecies(i,c)],["less_specific",(i,c)=>this.lessSpecific(i,c)],["secondary",El],["weaker_design",(i,c)=>this.weakerDesign(
i,c)]]}step(t){return this.judge(t.filter(e=>this.#t(e)).map(e=>this.#n(e)))}judge(t){if(!t.length)return null;let e=t.map(o=>E(o)?o:{...o,silentBecause:""}),s=x(
this.#c(e),o=>[!E(o),-o.match,o.edge.id]);return new cn(s,this.graph)}#t(t){return!this.layers.has(t.layer)&&(t.signed||t.layer!==this.graph.vocabulary.base_layer)?
!1:!t.signed||this.#e(this.graph.scoper.ofEdge(t))}#e(t){let e=this.holding.get(t);return e===void 0&&(e=this.graph.scoper.scopes.share(t,this.asked),this.holding.
set(t,e)),e}#n(t){let e=t.signed?this.graph.scoper.openKeys(t,this.asked):[];return{edge:t,match:e.length?O.COMPATIBLE:O.ASSERTED,openKeys:e,study:t.study,level:t.
signed?this.#s(t):rt,silentBecause:""}}#s(t){let{reference:e,evidence_type:s,predicate:o}=t;return!e.length||s==="narrative"||this.#o(t)?rt:s==="randomized_tria\
l"||s==="experiment"?Rt:Qt(t)&&o==="affects"?Rt:Zt}#o(t){return this.ownLayers.has(t.layer)?!1:t.reference.every(e=>{let s=this.#i(e);return s.length>0&&!s.some(
o=>jr(o,t))})}#i(t){let{papers:e,ownRows:s}=this.graph;return e.surelyIdentified(t)?(s.get(e.paper.get(t)??t)??[]).filter(r=>this.layers.has(r.layer)):[]}#c(t){
let e=t.filter(({edge:r})=>r.signed);if(!e.length)return t;let o=t.filter(({edge:r})=>!r.signed).map(r=>({...r,silentBecause:"anatomy"}));for(let[r,i]of this.rules){
if(!e.length)break;let c=new Set(e.filter(a=>i(a,e)));if(c.size){for(let a of c)o.push({...a,silentBecause:r});e=e.filter(a=>!c.has(a))}}return[...e,...o]}retracted({
edge:{reference:t}}){return t.length>0&&t.every(e=>this.graph.retracted(e))}control({edge:t}){return t.setting.filter(s=>this.graph.contexts.get(s)?.control).some(
s=>!this.wantedControls.has(s))}hearsay({edge:t}){return this.ownLayers.has(t.layer)||!t.reference.length?!1:t.reference.every(e=>this.#i(e).some(s=>jr(s,t)&&Ot(
s,t)&&this.#r(s,t)))}#r(t,e){let{scoper:s}=this.graph;return s.scopes.share(s.ofEdge(t),s.ofEdge(e))}audited({edge:t}){let{audited:e,edges:s,vocabulary:o}=this.
graph;return(e.get(t.id)??[]).some(({kind:r,paper_edges:i})=>{let a=i.map(l=>s.get(l)).filter(l=>l!==void 0).filter(l=>this.layers.has(l.layer));return o.scope_only.
includes(r)?a.some(l=>l.object===t.object&&this.#r(l,t)):a.length>0})}pooled(t,e){if(!this.graph.papers.pooled.size)return!1;let s=t.edge.evidence_type==="syste\
matic_review";return e.some(o=>Qt(o.edge)&&this.#a(o,t)||s&&this.#a(t,o))}#a(t,e){let s=this.graph.papers.pooled.get(t.study);return!s||e.study===t.study?!1:e.study.
split("+").every(o=>s.has(o))&&Ot(t.edge,e.edge)}otherSpecies({edge:t},e){if(this.fixesSpecies||!t.species||t.species===Jt)return!1;let{scoper:s}=this.graph;return e.
some(o=>Ot(t,o.edge)&&F(o)&&o.edge.reference.length>0&&s.isHuman(s.ofEdge(o.edge)))}lessSpecific({edge:t,match:e,openKeys:s},o){return e===O.ASSERTED||s.length===
1&&s[0]==="sex"&&this.ownLayers.has(t.layer)?!1:o.some(r=>r.match===O.ASSERTED&&F(r)&&!r.edge.analysis&&(r.edge.reference.length>0||!t.reference.length)&&Ot(t,r.
edge))}weakerDesign({edge:t,study:e},s){if(s.length===1)return!1;let o=Al(s),r=o.get(e)??rt,i=s.filter(c=>F(c)&&(o.get(c.study)??0)>r&&Ot(t,c.edge));return i.length>
0&&!_l(i,this.graph.vocabulary.small)}};function Ml({edge:n}){return n.certainty==="speculative"}function El({edge:n,study:t,openKeys:e},s){return n.analysis?s.
some(o=>o.study===t&&!o.edge.analysis&&Ot(n,o.edge)&&o.openKeys.length<=e.length):!1}function Ot(n,t){return Tr(n.subject_aspect,t.subject_aspect)&&Tr(n.object_aspect,
t.object_aspect)}function Tr(n,t){return n===t||!(n&&t)}function jr(n,t){return n.subject===t.subject&&n.object===t.object}function Al(n){let t=new Map;for(let{
study:e,level:s}of n)t.set(e,Math.max(s,t.get(e)??rt));return t}function _l(n,t){return n.some(({edge:s,study:o})=>o!==n[0].study||s.sign!=="0")?!1:Math.max(...n.
map(({edge:s})=>s.sample_size??0))<t&&!n.some(({edge:s})=>Qt(s))}var Nr={"+":"tested","-":"tested",0:"null",mixed:"mixed",conflicting:"conflicting"};function Rr(n,t,e,s){let o=[...n.successors.get(t)??[]],r=new Map(o.filter(([
,a])=>a.some(l=>l.signed&&Lr(n,l)))),i=[...r.values()].flatMap(a=>a.filter(l=>l.signed&&Lr(n,l))),c=new Set(i.flatMap(a=>Il(a,e)));return S(c).flatMap(a=>{let l=gt(
{[e]:a}),[u,f]=[s,[]].map(h=>new Bt(n,{context:l,layers:n.layers(h)}));return S(r.keys()).map(h=>{let{sex:p,species:m,population:g}=l;return{target:h,sex:p,species:m,
population:g,...Tl(r.get(h)??[],u,f)}})})}function Lr(n,{certainty:t,reference:e}){let s=e.length>0&&e.every(o=>n.retracted(o));return t!=="speculative"&&!s}function Il(n,t){
return t==="population"?n.population:["","both"].includes(n[t])?[]:[n[t]]}function Tl(n,t,e){let s=Cr(t,n),{sign:o}=U(D(s)),r=c=>S(c.map(({edge:a})=>a.id));if(s.
length&&Object.hasOwn(Nr,o))return{status:Nr[o],sign:o,edges:r(s)};let i=Cr(e,n);return i.some(F)?{status:"elsewhere",sign:"",edges:r(i)}:{status:"untested",sign:"",
edges:[]}}function Cr(n,t){return(n.step(t)?.findings??[]).filter(s=>E(s)&&s.edge.signed&&s.match===O.ASSERTED)}function M([n,t,e,s],o="rule",r=1,i=""){return{kind:"line",x1:n,y1:t,x2:e,y2:s,stroke:o,width:r,dash:i}}function Pt(n,t={}){return{kind:"polyline",points:n,fill:"",
stroke:"",width:1,closed:!1,...t}}function z(n,t,e,s={}){return{kind:"circle",x:n,y:t,radius:e,fill:"",stroke:"",width:1.5,...s}}function L(n,t,e,s,o={}){return{
kind:"rect",x:n,y:t,width:e,height:s,fill:"",stroke:"",hatch:"",radius:0,dash:"",...o}}function v(n,t,e,s,o={}){return{kind:"text",x:n,y:t,text:e,size:s,...{anchor:"\
start",colour:"ink",bold:!1,italic:!1,turned:!1},...o}}function Br(n,t="",e="",s=""){return{kind:"group",marks:n,tooltip:t,href:e,name:s}}var H={"+":"plus","-":"minus",0:"null","?":"muted",conflicting:"mixed",mixed:"mixed","=":"muted"};function C(n,t,e,s=6){let o=H[n];switch(n){case"+":case"-":return[
Ns(n,t,e,s,o)];case"0":{let r=s*.95;return[z(t,e,s*.72,{stroke:o,width:1.6}),M([t-r*.8,e+r,t+r*.8,e-r],o,1.4)]}case"conflicting":return[Ns("+",t-s*.62,e,s*.75,o),
Ns("-",t+s*.62,e,s*.75,o)];case"mixed":{let r=s*.75;return[M([t-r,e-1.5,t+r,e-1.5],o,2),M([t,e-1.5-r,t,e-1.5+r],o,2),M([t-r,e+s,t+r,e+s],o,2)]}default:{let r={anchor:"\
middle",colour:o,bold:!0};return[v(t,e+s*.7,n==="?"?"?":"·",s*2,r)]}}}function Ns(n,t,e,s,o){let r=n==="+"?1:-1,i=[[t-s,e+r*s*.8],[t+s,e+r*s*.8],[t,e-r*s*.9]];
return Pt(i,{fill:o,closed:!0})}var Ls=[{scope:yt.OPEN,aspect:"",arrivals:[]}];function Cs(n,t,e){let s=new Map;for(let o of t)for(let[r,{scope:i,subjectAspect:c,objectAspect:a}]of e.claims.entries()){
if(o.aspect&&c&&o.aspect!==c)continue;let l=n.meet(o.scope,i);if(l===yt.NONE)continue;let u=`${l} ${a}`,f=s.get(u);f?f.arrivals.push({before:o,place:r}):s.set(u,
{scope:l,aspect:a,arrivals:[{before:o,place:r}]})}return[...s.values()]}var xt=class{constructor(t,e,s,o){this.steps=e,this.nodes=[e[0].subject,...e.map(a=>a.object)];
let r=s.filter(({scope:a})=>t.share(a,o));this.holdsFor=new Set(r.map(({scope:a})=>a)),this.speculative=e.some(a=>!a.claims.length),this.chimera=!(r.length||this.
speculative),this.counted=!(this.chimera||this.speculative);let i=jl(e.length,r);this.signs=e.map((a,l)=>a.signOf(i[l])),this.sign=Nl(this.signs),this.kind=Math.
max(...e.map(a=>a.kind));let c=e.filter(a=>a.kind!==wt);this.contested=this.counted&&c.some(a=>a.weighed.contested),this.level=c.length?Math.min(...c.map(a=>a.level)):
rt,this.gaps=Math.max(...e.map(a=>a.gaps.length)),this.match=Math.min(...e.map(a=>a.match)),this.studies=new Set(e.flatMap(a=>[...a.studies]))}get mayDecide(){return this.
counted&&this.kind===js&&P(this.sign)&&this.level>rt}get decides(){return this.counted&&this.sign!=="?"}};function Pr(n,t,e){let s=t.reduce((o,r)=>Cs(n,o,r),Ls);
return new xt(n,t,s,e)}function jl(n,t){let e=[],s=new Set(t);for(let o=n-1;o>=0;o-=1){let r=[...s].flatMap(i=>i.arrivals);e[o]=new Set(r.map(({place:i})=>i)),s=
new Set(r.map(({before:i})=>i))}return e}function Nl(n){let t=n.reduce(lr,"=");return t==="="?"?":t}function Mt(n){return n.verdicts["?"]}function Dr(n,t){return t===Mt(n)||t===n.verdicts[ht]}function ln({verdicts:n},t){return t===n[ht]||t===n[dt]}var an=class{#t;#e;constructor(t,e,s,o){
this.counting=t,this.direct=e,this.look=s,this.budget=o,this.vocabulary=t.graph.vocabulary}get paths(){return this.#t??=x(this.look(),Cl),this.#t}get directSign(){
return this.direct?.weighed.sign??"?"}get causalPaths(){if(!this.#e){let{paths:t}=this;this.#e=this.budget.exhausted?[]:t.filter(e=>e.mayDecide)}return this.#e}get mechanismVerdict(){
return this.vocabulary.verdicts[ks(this.causalPaths.map(t=>t.sign)).sign]}get decidedBy(){return this.directSign!=="?"?"direct":this.causalPaths.length?"mechani\
sm":"nothing"}get verdict(){return this.decidedBy==="direct"?this.vocabulary.verdicts[this.directSign]:this.mechanismVerdict}get deciding(){return this.decidedBy===
"direct"&&this.direct?[this.direct]:this.decidedBy==="mechanism"?this.causalPaths:[]}get decidingSteps(){return this.deciding.flatMap(t=>t instanceof xt?t.steps:
[t])}get contested(){return this.deciding.some(t=>t instanceof xt?t.contested:t.weighed.contested)}get leans(){return this.direct&&this.decidedBy==="direct"?this.
direct.weighed.leans:null}get sides(){let t={"+":new Set,"-":new Set,0:new Set};for(let r of this.deciding)for(let[i,c]of Ll(r,this.counting))t[i].add(c);let{"+":e,
"-":s,0:o}=t;return e.size&&s.size?[[...e],[...s]]:[[...e,...s],[...o]]}get resolving(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides,o=e.flatMap(r=>s.
map(i=>t.separators(r,i)));return Ve(t.keys,o)}get reported(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides;return e.every(o=>s.every(r=>{if(!t.share(
o,r))return!0;let i=t.reported(o);return i.length>0&&i.join()===t.reported(r).join()}))}verdictKeeping(t){let e=i=>this.counting.judge(i),o=(this.direct?.keeping(
t,e)??null)?.weighed.sign??"?";if(o!=="?")return this.vocabulary.verdicts[o];let r=this.#n(t,e);return this.budget.exhausted?Mt(this.vocabulary):this.vocabulary.
verdicts[ks(r).sign]}#n(t,e){let s=new Map,o=a=>{let l=s.get(a);return l===void 0&&(l=a.keeping(t,e),s.set(a,l)),l},r=this.paths.filter(a=>a.steps.every(l=>l.mayBeCausal)),
i=r.filter(a=>a.steps.every(l=>o(l)===l)),c=new Set(i.filter(a=>a.mayDecide).map(a=>a.sign));for(let a of r){if(c.size>1||!this.budget.spend())break;let l=a.steps.
map(o).filter(f=>f!==null);if(l.length<a.steps.length||l.every((f,h)=>f===a.steps[h]))continue;let u=Pr(this.counting.graph.scoper.scopes,l,this.counting.asked);
u.mayDecide&&c.add(u.sign)}return c}};function Ll(n,{graph:{scoper:t}}){return n instanceof xt?Array.from(n.holdsFor,e=>[n.sign,e]):n.speaking.filter(F).map(({edge:e})=>[
e.sign,t.ofEdge(e)])}function Cl(n){let{chimera:t,speculative:e,sign:s,kind:o,gaps:r,level:i,studies:c,nodes:a}=n;return[t,e,!P(s),o,r,-i,-c.size,a.length,a]}function Rs(n,t){let e=[Rl,Bl,Hl,Fl,Gl,ql,Kl,Xl,Jl,Zl];return n.joined(e.flatMap(s=>s(n,t)),"sentences")}function Rl(n,{complete:t,paths:e}){return t?[]:[n.sentence(
"unfinished",{paths:e.length})]}function Bl(n,{decidedBy:t,direct:e,paths:s,missing:o,elsewhere:r}){if(t==="direct"&&e){let i=n.sentence("direct",{counts:zr(n,e.
results)});return e.results.length>1?[i,n.sentence("no_synthesis")]:[i]}if(t==="mechanism"){let i=s.filter(l=>l.mayDecide).map(({sign:l})=>l),a=["+","-"].map(l=>[
i.filter(u=>u===l).length,n.effect(l)]).filter(([l])=>l).map(([l,u])=>`${l} × ${u}`);return[n.sentence("mechanism",{counts:n.joined(a,"counts")})]}return e||s.
length?[n.sentence("unsigned")]:o.length?[n.sentence("excluded")]:[n.sentence(r?"nothing_here":"nothing")]}function zr(n,t){let{designs:e}=n.graph.vocabulary,s=new Map(
Object.keys(e).map(r=>[r,new Map]));for(let r of t){let[i,c]=[s.get(zl(r)),rn(r)];i?.set(c,(i.get(c)??0)+Pl(r))}let o=[...s].filter(([,r])=>r.size).map(([r,i])=>Dl(
n,r,i));return n.joined(o,"clauses")}function Pl({findings:n}){return n.some(({edge:t})=>t.reference.length)?1:n.filter(F).length||1}function Dl(n,t,e){let{designs:s,
outcomes:o}=n.graph.vocabulary,[r,i]=s[t][n.language],c=[];for(let[a]of o){let l=e.get(a);if(!l)continue;let u={count:l,design:l===1?r:i,outcome:n.outcome(a)};c.
push(n.sentence(c.length?"found_too":"found",u))}return n.joined(c,"counts")}function zl({pooled:n,level:t,findings:e}){return n?"pooled":t===Rt?e.some(({edge:s})=>s.
evidence_type==="randomized_trial")?"trial":"experiment":t===Zt?"observational":"statement"}function Hl(n,t){let{leans:e}=t,s=[];if(e?.sign){let r=e.sign,i=e.studies[bs(
r)].length,[c,a]=[e.studies[r].length,e.studies[0].length];s.push(n.sentence("leans",{verdict:n.outcome(r),one:c,other:i,neither:a}))}let o=Wl(n,t);return o?[...s,
o]:s}function Wl(n,{strength:{level:t,reasons:e}}){if(!t)return"";let[s,...o]=e.map(i=>n.say(i)),r=n.say(t);return o.length?n.sentence("strength_less",{level:r,
base:s,taken:n.joined(o,"clauses")}):n.sentence("strength",{level:r,base:s})}function Fl(n,t){let{context:e}=t.question,{match:s,foundIn:o}=t,r=[];if(s!==null&&
Object.keys(nt(e)).length&&r.push(n.sentence(Ul(t),{context:n.where(e)})),o.size){let[i=""]=o.get("species")??[],c=[...o.values()].flatMap(a=>a.map(l=>n.named(l,
i)));r.push(n.sentence("found_in",{found_in:n.joined(c)}))}return r}function Ul({match:n,specific:t}){return n!==O.ASSERTED?"compatible":t?"asserted_in_part":"a\
sserted"}function Gl(n,{question:t,specific:e,direct:s}){if(!(e&&s))return[];let o=s.results.filter(({openKeys:r})=>!r.length);return[n.sentence("specific",{context:n.
where(t.context),counts:zr(n,o)})]}function ql(n,{verdict:t,resolving:e,reported:s}){if(!ln(n.graph.vocabulary,t))return[];if(!e?.length)return[n.sentence(s?"un\
resolvable":"unreported")];let o=e.map(r=>n.say(r));return[n.sentence("resolvable",{keys:n.joined(o,"keys")})]}function Kl(n,{suggests:t}){if(!t)return[];let e=Vl(
n,t);return t.inHealthy?[e,n.sentence("suggests_healthy")]:[e]}function Vl(n,{sign:t,kind:e,paths:s,wholes:o,studies:r,hitRate:i}){let[c,a]=[s.length,r.length];
return n.sentence("suggests",{verdict:n.outcome(t),kind:Yl(n,{kind:e,wholes:o}),ways:n.sentence(c===1?"one_way":"several_ways",{ways:c}),studies:n.sentence(a===
1?"one_study":"several_studies",{studies:a}),rate:i?n.sentence("rate",{right:i.right,asked:i.asked}):n.sentence("no_rate")})}function Yl(n,{kind:t,wholes:e}){return t!==
n.graph.vocabulary.kinds[wt]?n.say(t):n.sentence("extrapolated",{wholes:n.joined(e.map(s=>n.node(s)))})}function Xl(n,{elsewhere:t,verdict:e}){if(!t||t.verdict===
e)return[];let s=n.joined(t.layers.map(r=>n.say(r))),o=t.findings?"elsewhere":"elsewhere_by_paths";return[n.sentence(o,{layers:s,findings:t.findings,verdict:n.say(
t.verdict)})]}function Jl(n,{disagreement:t,mechanism:e}){return t?[n.sentence("disagreement",{mechanism:n.say(e)})]:[]}function Zl(n,{sensitivity:{flips:t,without:e},
verdict:s,direct:o,paths:r}){if(t.length){let i=new Set(G({direct:o,paths:r}).flatMap(a=>a.edges)),c=t.map(a=>n.study(a,i));return[n.sentence("flips",{flips:n.joined(
c,"flips")})]}return e.size>1&&s!==Mt(n.graph.vocabulary)?[n.sentence("steady")]:[]}function bt(n){return n.length?`[${n.join(", ")}]`:""}function un({vocabulary:n},{doi:t,pmid:e}){let[s,o]=n.links;return[...t?[Xt(s,{doi:t})]:[],...e?[Xt(o,{pmid:e})]:
[]]}var it=class{constructor(t,e){this.graph=t,this.lang=e}say(t){return ir(this.graph.vocabulary,t,this.lang)}sentence(t,e){return ke(this.graph.vocabulary,t,this.
lang,e)}joined(t,e="words"){return t.join(this.sentence(`between_${e}`))}get language(){return this.graph.vocabulary.languages.indexOf(this.lang)}effect(t){let{
signs:e}=this.graph.vocabulary;return this.say(Object.keys(e).find(s=>e[s]===t)??t)}outcome(t){let[,...e]=this.graph.vocabulary.outcomes.find(([s])=>s===t)??[t];
return e[this.language]}leaning(t,e){return e?this.sentence("leaning",{sign:t,leaning:this.outcome(e)}):t}either(t,e){return this.lang==="zh"&&e?e:t}sex(t,e){let s=this.
graph.vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(s,t)||!e?this.say(t):s[t][e==="human"?0:1]}node(t){let e=this.graph.nodes.get(t);return e?this.
either(e.name,e.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,e=""){if(this.graph.nodes.has(t))return this.node(t);let s=this.graph.
contexts.get(t);return s?this.either(s.name,s.name_zh):this.sex(t,e)}size({effect_size:t,effect_metric:e,ci_low:s,ci_high:o}){if(t===null)return"";let r=`${this.
graph.vocabulary.symbols[e]} = ${tt(t)}`;return s===null||o===null?r:`${r} [${tt(s)}, ${tt(o)}]`}chips(t){let{dose_min:e,dose_max:s,dose_unit:o,analysis:r,tendency:i,
certainty:c}=t;return[this.sex(t.sex,t.species),this.say(t.species),...t.population.map(a=>this.named(a)),e===null||s===null?"":st([e,s,o]),this.say(t.route),t.
site&&`@ ${this.node(t.site)}`,this.say(t.regimen),...t.setting.map(a=>this.named(a)),t.sample_size===null?"":`n=${t.sample_size}`,this.size(t),r&&this.say(`${r}\
 analysis`),i&&this.say(`leaning to ${i}`),["tentative","speculative"].includes(c)?this.say(c):""].filter(Boolean)}paper(t){return this.graph.shortNames.get(t)??
t}source(t){return t.citation.length?bt(t.citation):t.reference.length?t.reference.map(e=>this.paper(e)).join("; "):t.section?`${this.say("uncited")}, §${t.section}`:
this.say("uncited")}study(t,e=[]){let{references:s,papers:o}=this.graph;if(!(s.has(t)||t.includes("+")))return this.sentence("own_word");let r=S(new Set(Array.from(
e).flatMap(a=>a.reference))),i=t.split("+").flatMap(a=>{let l=r.filter(u=>o.study.get(u)===a);return l.length?l:[a]}),c=i.flatMap(a=>s.get(a)?.citation??[]);return bt(
c)||i.map(a=>this.paper(a)).join("; ")}where(t){let e=[this.sex(t.sex,t.species),this.say(t.species),t.population&&this.named(t.population),Ke(t,"dose"),this.say(
t.route),this.say(t.regimen),...t.setting.map(s=>this.named(s))];return this.joined(e.filter(Boolean))||this.say("in any context")}missing({subject:t,object:e,lacks:s},o=""){
let r={subject:this.node(t),object:this.node(e)};if(s[0][0]==="effect")return this.sentence("directionless",r);let i=o||s.find(([a])=>a==="species")?.[1],c=s.map(
([a,l])=>this.sentence("lack",{key:this.say(a),value:this.named(l,i)}));return this.sentence("missing",{...r,lacks:this.joined(c)})}};function fn(n,t,e){let s=Object.keys(n.columns[t]);return Object.fromEntries(s.map(o=>[o,e[o]]))}var[Ql,tu]=eu();function eu(){let n=[];for(let e=2;n.length<64;e+=1)n.every(s=>e%s)&&n.push(e);let t=e=>e%1*4294967296|0;return[Int32Array.from(n.slice(0,8),e=>t(
Math.sqrt(e))),Int32Array.from(n,e=>t(Math.cbrt(e)))]}function Hr(n){let t=Math.ceil((n.length+9)/64)*64,e=new Uint8Array(t);for(let i=0;i<n.length;i+=1)e[i]=n.
charCodeAt(i);e[n.length]=128;let s=new DataView(e.buffer);s.setUint32(t-8,Math.floor(n.length*8/4294967296)),s.setUint32(t-4,n.length*8%4294967296);let o=Int32Array.
from(Ql),r=new Int32Array(64);for(let i=0;i<t;i+=64)nu(o,r,s,i);return Array.from(o,i=>(i>>>0).toString(16).padStart(8,"0")).join("")}function pt(n,t){return n>>>
t|n<<32-t}function nu(n,t,e,s){for(let r=0;r<16;r+=1)t[r]=e.getInt32(s+r*4);for(let r=16;r<64;r+=1){let i=t[r-15],c=t[r-2],a=pt(i,7)^pt(i,18)^i>>>3,l=pt(c,17)^pt(
c,19)^c>>>10;t[r]=t[r-16]+a+t[r-7]+l}let o=Int32Array.from(n);for(let r=0;r<64;r+=1){let i=o[4-r&7],c=pt(i,6)^pt(i,11)^pt(i,25),a=i&o[5-r&7]^~i&o[6-r&7],l=o[7-r&
7]+c+a+tu[r]+t[r]|0,u=o[-r&7],f=o[1-r&7],h=o[2-r&7],p=pt(u,2)^pt(u,13)^pt(u,22);o[3-r&7]+=l,o[7-r&7]=l+p+(u&f^u&h^f&h)}for(let r=0;r<8;r+=1)n[r]+=o[r]}var su=16;function te(n,t){let e=Wr.get(t)??ou(n,t);return Wr.set(t,e),e}var Wr=new WeakMap;function ou(n,{question:t,verdict:e,direct:s,paths:o}){let{source:r,
target:i,context:c,layers:a,max_hops:l}=t,u=new Set(G({direct:s,paths:o})),f=new Map([...u].flatMap(p=>p.edges.map(m=>[m.id,m]))),{matches:h}=n.vocabulary;return Dt(
{question:[r,i,Bs(c),a,l],verdict:e,paths:o.map(p=>[p.nodes,p.sign,h[p.match],p.counted]),findings:S(f.keys()).map(p=>ru(n,f.get(p)))})}function Bs(n){let t=Object.
entries(nt(n));return Object.fromEntries(t.map(([e,s])=>[e,typeof s=="number"?new dn(s):s]))}function Dt(n){return Hr(Oe(n)).slice(0,su)}var hn=class{constructor(t){
this.text=t}},Fr=new WeakMap;function ru(n,t){let e=Fr.get(t)??new hn(Oe(Ps(n,t)));return Fr.set(t,e),e}var dn=class{constructor(t){this.value=t}toString(){return Number.
isInteger(this.value)?`${this.value}.0`:String(this.value)}};function Ps(n,t){let e=Object.entries(fn(n.vocabulary,"edges",t));return Object.fromEntries(e.map(([
s,o])=>[s,iu(o)]))}function iu(n){return n===null?"":Array.isArray(n)?n.join("|"):typeof n=="number"?tt(n):String(n)}function Oe(n){return Array.isArray(n)?`[${n.
map(Oe).join(", ")}]`:n instanceof hn?n.text:n instanceof dn?String(n):typeof n=="object"&&n!==null?`{${Object.entries(n).sort(([e],[s])=>ft(e,s)).map(([e,s])=>`${Oe(
e)}: ${Oe(s)}`).join(", ")}}`:JSON.stringify(n).replace(cu,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var cu=/[\u007f-\uffff]/g;function ee(n){let t=Math.floor(n);return n-t!==.5?Math.round(n):t%2===0?t:t+1}function pn(n){return Number.isInteger(n*8)&&!Number.isInteger(n*4)?(ee(n*100)/100).
toFixed(2):n.toFixed(2)}function mn(n){return`${ee(n*100)}%`}var au=/e([+-])(\d)$/,lu=1e-4;function Ur(n){let t=Number(n.toPrecision(1));return t<lu?t.toExponential(
0).replace(au,"e$10$2"):String(t)}var b=24,[uu,Gr]=[20,12.5],Et=11,gn=1.5,Ds=26,q=class{#t=[];#e="";#n=[];constructor(t,e){this.ruler=t,this.width=e,this.y=b}add(...t){this.#t.push(...t)}group(t,e,s,o){
this.#t.push(Br(t,e,s,o))}head(t,e){this.#e=t,this.#s(t,uu,"ink",!0);for(let[s,o]of e.entries())this.#n.push(o),this.#s(o,Gr,s?"ink":"muted");this.y+=10}legend(t,e=20){
this.y+=12,this.add(M([b,this.y,this.width-b,this.y])),this.y+=e;let s=b;for(let[o,r]of t){let i=Ds+this.ruler.width(r,Et);s>b&&s+i>this.width-b&&(s=b,this.y+=e),
this.add(...o(s+Ds/2-4,this.y-4),v(s+Ds,this.y,r,Et)),s+=i+20}this.y+=e/2}notes(t,e="muted"){for(let s of t)this.#n.push(s),this.#s(s,Et,e)}heading(t){this.y+=14,
this.#s(t,Gr,"ink",!0)}finish(t,e,s){return this.notes([e]),{width:this.width,height:ee(this.y+b/2),lang:t,title:this.#e,description:this.#n.join(" "),marks:this.#t,
drawn:s}}#s(t,e,s,o=!1){for(let r of this.ruler.wrapped(t,this.width-2*b,e,o))this.y+=e*gn,this.add(v(b,this.y-e*.45,r,e,{colour:s,bold:o}))}};var At="",wn="…",qr="|",fu=["female","male","both"];function ne(n,t){if(t==="dose"){let{dose_min:s,dose_max:o,dose_unit:r}=n;return s===null||o===null?At:st([
s,o,r])}let e=Reflect.get(n,t);return Array.isArray(e)?e.join(qr):String(e)}function yn(n,t){let e=new Map;for(let s of n){let o=ne(s,t);e.set(o,(e.get(o)??0)+1)}
return e}function zs(n,t){let e=yn(n,t),s=[...e.keys()].filter(Boolean),o=t==="sex"?fu.filter(r=>e.has(r)):t==="dose"?hu(n,s):x(s,r=>[-(e.get(r)??0),r]);return e.
has(At)?[...o,At]:o}function hu(n,t){let e=new Map(n.map(s=>[ne(s,"dose"),[s.dose_unit,s.dose_min??0,s.dose_max??0]]));return x(t,s=>e.get(s)??[])}function xn(n,t,e){
return t==="sex"?["female","male",At]:[...Vr(n,yn(n,t),t,e),At]}function Kr(n,t,e,s){let o=yn(n,e),r=yn(t,e),i=new Map([...o].map(([c,a])=>[c,a+n.length*(r.get(
c)??0)]));return[...Vr(n,i,e,s),...o.has(At)?[At]:[]]}function Vr(n,t,e,s){let o=zs(n,e).filter(Boolean),r=x(o,c=>[-(t.get(c)??0),c]).slice(0,s),i=o.filter(c=>r.
includes(c));return r.length<o.length?[...i,wn]:i}function bn(n,t,e){let s=ne(n,t);return e.includes(s)?s:wn}function Me(n,t,e){let s=ne(n,t);return e.includes(
s)?s:t==="sex"||!s?At:wn}function et(n,t,e,s){return t===wn?n.text("others"):e==="sex"?t!=="female"&&t!=="male"?n.text(t?"both_sexes":"sex_unreported"):n.text(`${t}\
_${du(s.filter(({sex:o})=>o===t))}`):t?e==="dose"?t:n.joined(t.split(qr).map(o=>n.named(o))):n.text("unreported",{key:n.say(e)})}function du(n){let t=n.map(({species:e})=>e===
""||e==="human");return t.every(Boolean)?"people":t.some(Boolean)?"any":"animals"}var Ee=["population","species","sex"],[Yr,Hs,pu]=[27,250,7],[mu,gu]=[6.5,30],[yu,wu]=[40,18],[xu,bu]=[205,760],Ws=[1,2,4];function Xr(n,{source:t,layers:e},s){let o=Rr(
n.graph,t,s,e);return new Fs(n,t,s,n.graph.layers(e),o).scene()}var Fs=class{constructor(t,e,s,o,r){this.words=t,this.source=e,this.by=s,this.layers=o,this.cells=
r,this.studies=new Map(r.map(h=>[h,ku(t,h)]));let[i,c]=[this.#t(({target:h})=>h),this.#t(h=>h[s])];this.allRows=i.size,this.allColumns=c.size;let a=h=>s==="sex"?
0:-(c.get(h)??0);this.columns=x(c.keys(),h=>[a(h),h]).slice(0,wu);let l=r.flatMap(h=>h.edges.map(p=>t.graph.edges.get(p)));this.edges=l.filter(h=>h!==void 0);let u=x(
i.keys(),h=>[-(i.get(h)??0),h]).slice(0,yu),f=h=>t.categoryPlace(this.#s(h));this.rows=x(u,h=>[f(h),-(i.get(h)??0),h]),this.one=Math.min(mu,gu/Math.sqrt(Math.max(
0,...this.studies.values())||1)),this.shown=r.filter(h=>this.rows.includes(h.target)&&this.columns.includes(h[s])),this.heights=this.#e(this.rows,({target:h})=>h),
this.widths=this.#e(this.columns,h=>h[s]),this.left=b+Hs,this.reach=this.columns.reduce((h,p)=>h+(this.widths.get(p)??0),0),this.sheet=new q(t.ruler,Math.max(bu,
this.left+this.reach+b))}#t(t){let e=new Map;for(let[s,o]of this.studies)e.set(t(s),(e.get(t(s))??0)+o);return e}#e(t,e){let s=new Map(t.map(o=>[o,Yr]));for(let o of this.
shown){let r=2*this.#n(this.studies.get(o)??0)+pu;s.set(e(o),Math.max(s.get(e(o))??Yr,r))}return s}#n(t){return this.one*Math.sqrt(t)}#s(t){return this.words.graph.
nodes.get(t)?.category??""}#o(t){return et(this.words,t,this.by,this.edges)}scene(){let{words:t,sheet:e,shown:s}=this,[o,r]=[t.node(this.source),t.say(this.by)],
i=t.joined(this.layers.map(u=>t.say(u)));e.head(t.text("gaps",{source:o,key:r}),[t.text("gaps_question",{source:o,key:r,layers:i})]),s.length?this.#i():e.notes(
[t.text("nothing")],"ink"),e.legend(vu(t,this.one),2*this.one*Ws[Ws.length-1]**.5+2);let c=s.filter(({status:u})=>u==="untested").length,a={drawn:this.rows.length,
all:this.allRows},l=t.text("gaps_counts",{cells:s.length,empty:c,...a});return this.columns.length<this.allColumns&&(l+=t.text("gaps_columns",{drawn:this.columns.
length,all:this.allColumns})),e.notes([t.text("gaps_note",{key:r}),l]),e.finish(t.lang,t.stamp(this.#u(),"stamp_map"),s.length-c)}#i(){let{words:t,sheet:e}=this,
{ruler:s}=t,o=this.columns.map(c=>s.fitted(this.#o(c),xu,11.5));e.y+=12+Math.max(...o.map(c=>s.width(c,11.5)));for(let[c,{x:a}]of this.#c().entries())e.add(v(a+
4,e.y,o[c],11.5,{turned:!0}));e.y+=4;let r=new Map(this.shown.map(c=>[`${c.target} ${c[this.by]}`,c])),i="";for(let c of this.rows){if(this.#s(c)!==i){i=this.#s(
c),e.y+=24;let a={colour:"muted",italic:!0};e.add(v(b,e.y-4,t.category(i),11.5,a))}this.#r(c,r)}}#c(){let t=this.left;return this.columns.map(e=>{let s=this.widths.
get(e)??0,o=t+s/2;return t+=s,{name:e,x:o}})}#r(t,e){let{words:s,sheet:o}=this,r=this.heights.get(t)??0,i=o.y+r/2,c=s.ruler.fitted(s.node(t),Hs-20,12);o.add(L(b,
o.y+1.5,Hs+this.reach,r-3,{fill:"band",radius:4}),v(this.left-12,i+4.3,c,12,{anchor:"end"}));for(let{name:a,x:l}of this.#c()){let u=e.get(`${t} ${a}`);u&&this.#a(
u,l,i)}o.y+=r}#a(t,e,s){let{words:o}=this,r=`${o.node(t.target)} · ${this.#o(t[this.by])}`,[i,c]=this.#l(t,e,s);this.sheet.group(i,`${r}
${c}`,"",`cell ${t.target} ${t[this.by]}`)}#l(t,e,s){let{words:o}=this;if(t.status==="untested")return[Zr(e,s),o.say("untested")];if(t.status==="elsewhere")return[
Qr(e,s),o.text("gaps_elsewhere")];let r=this.studies.get(t)??0,i=t.edges.map(l=>o.graph.edges.get(l)).filter(l=>l!==void 0),a=`${o.say(o.graph.vocabulary.verdicts[t.
sign])} · ${o.counted("study",r)}
${o.tooltip(i)}`;return[Jr(t.sign,e,s,this.#n(r)),a]}#u(){let t=this.cells.map(({target:e,sex:s,species:o,population:r,status:i,sign:c,edges:a})=>[e,s,o,r,i,c,...a]);
return Dt([this.source,this.by,this.layers,t])}};function ku({graph:n},{edges:t}){return new Set(t.map(e=>n.edges.get(e)?.study)).size}function Jr(n,t,e,s){let o=H[n];
return[z(t,e,s,{fill:`${o}_faded`,stroke:o,width:1}),...C(n,t,e,4.2)]}function Zr(n,t){return[z(n,t,3,{stroke:"rule",width:1.2})]}function Qr(n,t){return[z(n,t,
5,{stroke:"muted",width:1.2}),z(n,t,1.6,{fill:"muted"})]}function vu(n,t){return[...[["-","lowers"],["0","no_effect"],["+","raises"],["conflicting","conflicting"],
["mixed","mixed"]].map(([s,o])=>[(r,i)=>Jr(s,r,i,Math.max(t,6)),n.text(o)]),[Zr,n.text("gaps_empty")],[Qr,n.text("gaps_elsewhere")],...Ws.map(s=>[(o,r)=>[z(o,r,
t*Math.sqrt(s),{stroke:"muted",width:1})],n.counted("study",s)])]}var ei=/^\s*(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?([^\d\s.,–-]\S*)\s*$/,$u=/^\d+(\.\d+)?$/,Su=/^#+/,Ou=/\s+/g,Mu=/[|,，、]/,Eu=/[-_].*/,Au=/[\u200b-\u200f\u2060\ufeff]/g,
_u=/%[0-9a-f]{2}/i,vn={sex:"sex",species:"species",population:"population",route:"route",regimen:"regimen",dose_unit:"dose_unit",layers:"layer",effects:"effect",
evidence:"evidence_type",hidden:"category"},Iu=["layers","effects","evidence","hidden","setting"],ti={true:["true","yes","on","1","是"],false:["false","no","of\
f","0","否"]};function ni(n,t,e,s){let o=[],r=[...new URLSearchParams(Tu(t))].map(([c,a])=>[ju(c,e),a]),i=r.find(([c])=>c==="by")?.[1]??"";for(let[c,a]of r){let l=c===
"dose"?ei.exec(a):null,u=f=>Lu(n,c,f,s,i);l&&!o.some(([f])=>f==="dose")?o.unshift(...Nu(n,l,s)):o.push([c,c==="find"?a:a.split(Iu.includes(c)?Mu:"|").map(u).join(
"|")])}return new URLSearchParams(o)}function Tu(n){let t=n.replace(Su,"").replaceAll("&amp;","&");return t.includes("=")?t:si(t)}function si(n){try{return _u.test(
n)?decodeURIComponent(n):n}catch{return n}}function ju(n,t){let e=n.trim().toLowerCase();return t.includes(e)?e:n}function Nu(n,[,t,e="",s],o){let r=e?["dose_to",
String(Number(e))]:null;return[["dose",String(Number(t))],["dose_unit",kn(n,"dose_unit",s,o("dose_unit"))],...r?[[...r]]:[]]}function Lu(n,t,e,s,o){let r=si(e).
replace(Au,"").trim();switch(t){case"a":case"b":return Cu(n,o,r,s);case"from":case"to":return n.nodes.has(r)?r:n.spellings.get(Y(n.vocabulary,r))??r;case"hops":case"\
dose":case"dose_to":return $u.test(r)?String(Number(r)):r;case"one":case"stated":return Object.keys(ti).find(i=>ti[i].includes(r.toLowerCase()))??r;case"lang":return r.
toLowerCase().replace(Eu,"");default:return kn(n,t,r,s(t))}}function Cu(n,t,e,s){let o=t==="dose"?ei.exec(e):null;return o?`${Number(o[1])} ${kn(n,"dose_unit",o[3],
s("dose_unit"))}`:t&&t!=="dose"?kn(n,t,e,s(t)):e}function kn(n,t,e,s){if(s.includes(e))return e;let{vocabulary:o}=n,r=new Map((o.lists[vn[t]]??[]).map(({name:u,
spellings:f=[]})=>[u,f])),i=o.languages.map(u=>new it(n,u)),c=u=>Y(o,u).replace(Ou,""),a=c(e),l=u=>[u,...r.get(u)??[],...i.map(f=>f.named(u))];return s.find(u=>l(
u).some(f=>c(f)===a))??e}var R={from:"",to:"",hops:4,one:!1,stated:!1,extent:"answer",...gt({}),setting:[],layers:[],effects:[],evidence:[],hidden:[],columns:"sex",by:"",a:"",b:"",tab:"\
answer",pick:"",view:"ladder",zoom:"",sort:"",find:"",lang:"en",theme:""},_t=["answer","evidence","conflicts","compare","papers"],Ae=["ladder","brain","harvest",
"forest","gaps","map","table"],zt=6;function kt(n){return{...R,layers:[...n.words.layer]}}function Ht(n,t){let e=new URLSearchParams;for(let[s,o]of Object.entries(
kt(n))){let r=Us(Reflect.get(t,s));(r!==Us(o)||s==="lang")&&e.set(s,r)}return e.toString()}function Gs(n,t){return ni(t,n,Object.keys(R),e=>Ks(t,e))}function qs(n,t,e){
return[...Gs(n,e)].filter(([o,r])=>r||o&&!Object.hasOwn(R,o)).filter(([o,r])=>!Object.hasOwn(R,o)||Us(Reflect.get(t,o))!==r)}function oi(n,t,[e,s],[o,r]){let i=[
...Gs(n,t)].filter(([c,a])=>c!==o&&!(c===e&&a===s));return new URLSearchParams([...i,[o,r]]).toString()}var Ru=["tab","view","zoom","sort","find","columns","the\
me"];function Us(n){return Array.isArray(n)?n.join("|"):String(n??"")}function ri(n,t,e){let s=Gs(n,e),r=[...s.keys()].some(i=>Object.hasOwn(R,i)&&!Ru.includes(
i))?{...kt(e),...Bu(t,s),theme:t.theme}:{...t};for(let[i,c]of Object.entries(R)){let a=s.get(i),l=a===null?void 0:Pu(i,a,c);l!==void 0&&$n(e,i,l)&&Reflect.set(r,
i,l)}return(r.dose===null||!r.dose_unit)&&Object.assign(r,{dose:null,dose_to:null,dose_unit:""}),r.dose_to!==null&&r.dose_to<Number(r.dose)&&(r.dose_to=null),[r.
a,r.b].every(i=>Vu(e,r.by,i))||Object.assign(r,{by:"",a:"",b:""}),r}function Bu({from:n,to:t,lang:e},s){let o=r=>s.has(r);return o("lang")||o("from")&&o("to")?{
lang:e}:s.get("from")===t||s.get("to")===n?{lang:e}:{lang:e,from:o("from")?"":n,to:o("to")?"":t}}function Pu(n,t,e){return Array.isArray(e)?t?t.split("|"):[]:typeof e==
"boolean"?t==="true":n==="hops"?Math.min(zt,Math.max(1,Number.parseInt(t,10)||R.hops)):n==="dose"||n==="dose_to"?ii(t):t}function ii(n){return n!==""&&Number.isFinite(
Number(n))&&Number(n)>=0?Number(n):null}var Sn={sex:["","male","female"],extent:["answer","all"],columns:Ee,tab:_t,view:Ae,theme:["","light","dark"]},ci=["layer\
s","effects","evidence","hidden"],ai=["population","species","route","regimen","dose_unit"];function Ks(n,t){return Object.hasOwn(Sn,t)?Sn[t].filter(Boolean):ai.
includes(t)?n.words[t]:ci.includes(t)?n.words[vn[t]]:t==="setting"?[...n.contexts.keys()]:t==="by"?n.vocabulary.keys:t==="lang"?n.vocabulary.languages:[]}function $n(n,t,e){
let s=String(e);if(Object.hasOwn(Sn,t))return Sn[t].includes(s);if(ai.includes(t))return s===""||n.words[t].includes(s);if(ci.includes(t))return Du(n,t,e);switch(t){case"\
from":case"to":return s===""||n.nodes.has(s);case"setting":return zu(n,e);case"by":return s===""||n.vocabulary.keys.includes(s);case"lang":return n.vocabulary.languages.
some(o=>o===s);case"zoom":return s===""||Uu.test(s)&&On(Number.parseFloat(s))===Number.parseFloat(s);case"sort":return s===""||Fu.test(s);case"pick":return s===
""||Ku(n,s);default:return!0}}function Du(n,t,e){let s=n.words[vn[t]];return(e.length>0||t!=="layers")&&e.every(o=>s.includes(o))}function zu(n,t){let e=t.map(s=>n.
contexts.get(s)?.group);return!e.includes(void 0)&&new Set(e).size===t.length}var[Hu,Wu]=[.1,6];function On(n){return Math.min(Wu,Math.max(Hu,n))}var Fu=/^-?[1-8]$/,
Uu=/^\d+(\.\d+)?(,-?\d+(\.\d+)?){2}$/,Gu=/^(\w+):(.*)$/,qu={node:1,pair:2,path:Number.POSITIVE_INFINITY};function Ku(n,t){let[,e="",s=""]=Gu.exec(t)??[];if(e===
"finding")return n.edges.has(s);if(e==="block")return s.split(">").length===2&&s.split(">").every(r=>n.looks.has(r));let o=s?s.split(">"):[];return o.length>0&&
o.length<=(qu[e]??0)&&o.every(r=>n.nodes.has(r))}function Vu(n,t,e){if(!(t&&e))return!1;if(t==="setting")return $n(n,t,[e]);if(t!=="dose")return $n(n,t,e);let[s,
o=""]=e.split(" ");return ii(s)!==null&&o!==""&&$n(n,"dose_unit",o)}function X(n){let t=n.indexOf(":");return[n.slice(0,t),n.slice(t+1)]}var Mn=5,Yu=/[&<>"']/g,Xu={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"},Ju=/[^\S\n ]/g,Zu=/[\p{C}\p{Zl}\p{Zp}]/gu,li="\\u0590-\\u08ff\\ufb1d-\\ufdcf\
\\ufdf0-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}",Qu=new RegExp(`[${li}]+(?:[ 0-9.'’"-]+[${li}]+)*`,"gu"),tf=/^https?:\/\//,ef=/\.?0+$/;
function _e(n,t,e=""){return new Vs(t,e).document(n)}var Vs=class{constructor({colours:t,fonts:e},s){this.colours=t,this.fonts=e,this.paper=s,this.shade=s==="da\
rk"?1:0}document({width:t,height:e,lang:s,title:o,description:r,marks:i}){let[c,a]=[A(t),A(e)],l=i.map(u=>this.mark(u)).join(`
`);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${c} ${a}" width="${c}" height="${a}" role="img" lang="${It(s)}" font-family="${It(this.fonts)}">\

<title>${It(o)}</title>
<desc>${It(r)}</desc>
${this.style()}<rect width="${c}" height="${a}"${this.look("paper","")}/>
${l}
</svg>
`}style(){if(this.paper)return"";let e=Object.keys(this.colours).sort(ft).map(s=>{let o=this.colours[s][1];return`.oxf-${s}{fill:${o}}.oxs-${s}{stroke:${o}}`});
return`${nf("style",`@media (prefers-color-scheme:dark){${e.join("")}}`)}
`}look(t,e){let s=[t&&`oxf-${t}`,e&&`oxs-${e}`].filter(Boolean).join(" "),o=t?` fill="${this.colours[t][this.shade]}"`:' fill="none"';return` class="${s}"${o}${e?
` stroke="${this.colours[e][this.shade]}"`:""}`}mark(t){switch(t.kind){case"group":return this.group(t);case"text":return this.text(t);case"polyline":return this.
polyline(t);case"circle":return this.circle(t);case"rect":return this.rect(t);default:{let{x1:e,y1:s,x2:o,y2:r,width:i,stroke:c}=t;return`<line ${`x1="${A(e)}" \
y1="${A(s)}" x2="${A(o)}" y2="${A(r)}"`} stroke-width="${A(i)}"${ui(t)}${this.look("",c)}/>`}}}polyline({points:t,fill:e,stroke:s,width:o,closed:r}){let i=t.map(
([a,l])=>`${A(a)},${A(l)}`).join(" "),c=s?` stroke-width="${A(o)}"`:"";return`<${r?"polygon":"polyline"} points="${i}"${c}${this.look(e,s)}/>`}circle({x:t,y:e,radius:s,
fill:o,stroke:r,width:i}){let c=r?` stroke-width="${A(i)}"`:"";return`<circle cx="${A(t)}" cy="${A(e)}" r="${A(s)}"${c}${this.look(o,r)}/>`}group({marks:t,tooltip:e,
href:s,name:o}){let r=e?`<title>${It(e)}</title>`:"",i=o?` data-name="${It(o)}"`:"",c=r+t.map(a=>this.mark(a)).join("");return tf.test(s)?`<a href="${It(s)}" ta\
rget="_blank" rel="noopener noreferrer"${i}>${c}</a>`:`<g${i}>${c}</g>`}text({x:t,y:e,text:s,size:o,anchor:r,colour:i,bold:c,italic:a,turned:l}){let[u,f]=[A(t),
A(e)],h=l?`transform="translate(${u} ${f}) rotate(-90)"`:`x="${u}" y="${f}"`,p=r==="start"?"":` text-anchor="${r}"`,m=`${c?' font-weight="600"':""}${a?' font-st\
yle="italic"':""}`;return`<text ${h} font-size="${A(o)}"${p}${m}${this.look(i,"")}>${It(s)}</text>`}rect(t){let{x:e,y:s,width:o,height:r,fill:i,stroke:c,hatch:a,
radius:l}=t,u=l?` rx="${A(l)}"`:"",h=`<rect ${`x="${A(e)}" y="${A(s)}" width="${A(o)}" height="${A(r)}"`}${u}${ui(t)}${this.look(i,c)}/>`,p=a?sf(t):"";return p?
`${h}<path d="${p}" stroke-width="1.6"${this.look("",a)}/>`:h}};function ct(n){return n.replace(Qu,"⁨$&⁩")}function It(n){let t=n.replace(Ju," ").replace(Zu,
e=>e===`
`?e:"�");return ct(t).replace(Yu,e=>Xu[e])}function A(n){return pn(n).replace(ef,"")}function nf(n,t){return`<${n}>${t}</${n}>`}function ui({dash:n}){return n?
` stroke-dasharray="${n}"`:""}function sf({x:n,y:t,width:e,height:s}){let o="";for(let r=Mn;r<=Math.floor((e+s)/Mn)*Mn;r+=Mn){let[i,c]=r<=s?[0,r]:[r-s,s],[a,l]=r<=
e?[r,0]:[e,r-e];i<a&&(o+=`M${A(n+i)} ${A(t+c)}L${A(n+a)} ${A(t+l)}`)}return o}var Xs="http://www.w3.org/2000/svg",of="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",rf=/[&<>"']/g,cf=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function Js(n){return ct(n).replace(rf,t=>`&#${t.charCodeAt(0)};`).replace(cf,"")}function T(n){return Math.round(n*10)/10}function fi(n,t,e,s){let{colours:o,width:r,
lines:i,nodes:c,badges:a}=n,{upright:l}=n.layout,u=new Map(c.map(g=>[g.id,g])),f=sn(n,1,e,""),h=on(n,1,f,e),p=Math.round(s.height);return`${[`<svg xmlns="${Xs}"\
 width="${r}" height="${p}" viewBox="0 0 ${r} ${p}" font-family="${of}" font-size="12">`,`<title>${Js(t)}</title>`,`<rect width="${r}" height="${p}" fill="${o.paper}\
"/>`,...s.parts,...i.map(g=>lf(g,o)),...c.map(g=>uf(g,o)),...c.map(g=>ff(g,o)),...a.map(g=>af(g,o)),...h.map(({text:g,x:y,y:k})=>Ys(g,{x:y,y:k+4},o.text,{halo:o.
halo})),...f.flatMap(({id:g,texts:y,box:k})=>y.map((I,Q)=>Ys(I,{x:l?(k[0]+k[2])/2:k[0],y:k[1]+11+Q*14},o.text,{bold:u.get(g)?.end,anchor:l?"middle":"start"}))),
"</svg>"].join(`
`)}
`}function Zs(n,{x:t,y:e},s,o=!1){return`<text x="${T(t)}" y="${T(e)}" fill="${s}"${o?' font-weight="bold"':""}>${Js(n)}</text>`}function Qs({x:n,y:t},e,s,o){let r=s.
length?` stroke-dasharray="${s.join(" ")}"`:"";return`<path d="${`M${T(n)} ${T(t)} L${T(n+29)} ${T(t)}`}" fill="none" stroke="${e}" stroke-width="2.5"${r}/>`+di(
o,{x:n+29,y:t},{x:1,y:0},e)}function hi({x:n,y:t},e,s){let o=no[e];return o?`<polygon points="${o.map(([i,c])=>`${T(n+6*i)},${T(t+6*c)}`).join(" ")}" fill="${s}\
"/>`:`<circle cx="${T(n)}" cy="${T(t)}" r="6" fill="${s}"/>`}function af({x:n,y:t,kind:e},{badge:s,paper:o}){let[r,i,c]=e==="opposite"?[s,o,"⇅"]:[o,s,"∅"];return`\
<g>${mi({x:n,y:t},8,r,s)}${Ys(c,{x:n,y:t+4},i,{bold:!0})}</g>`}function lf(n,{paper:t}){let e=ot(n.colour,t,n.fade),s=n.dash.length?` stroke-dasharray="${n.dash.
join(" ")}"`:"",{tip:o,onward:r}=to(n.curves);return`${`<path d="${n.path}" fill="none" stroke="${e}" stroke-width="${T(n.width)}"${s}/>`}${di(n.end,o,r,e)}`}function uf(n,t){
let[e,s,o,r]=n.box.map(T),[i,c]=n.end||n.picked?[t.ring,2]:[ot(t.text,t.paper,.75),1];return`<rect x="${e}" y="${s}" width="${T(o-e)}" height="${T(r-s)}" rx="5"\
 fill="${t.paper}" stroke="${i}" stroke-width="${c}"/>`}function to(n){let[,,t,e]=n[n.length-1],s=Math.hypot(e.x-t.x,e.y-t.y)||1;return{tip:e,onward:{x:(e.x-t.x)/
s,y:(e.y-t.y)/s}}}function eo(n,{x:t,y:e},s){let o=(r,i)=>`${T(t+r*s.x-i*s.y)} ${T(e+r*s.y+i*s.x)}`;switch(n){case"arrow":return{path:`M${o(2,0)} L${o(-7,4.5)} \
L${o(-7,-4.5)} z`,filled:!0,width:0};case"diamond":return{path:`M${o(2,0)} L${o(-4,4.5)} L${o(-10,0)} L${o(-4,-4.5)} z`,filled:!0,width:0};case"bar":return{path:`\
M${o(0,5.5)} L${o(0,-5.5)}`,filled:!1,width:3};case"circle":return{path:`M${o(1,0)} A3.5 3.5 0 1 1 ${o(-6,0)} A3.5 3.5 0 1 1 ${o(1,0)} z`,filled:!1,width:1.5};default:
return null}}function di(n,t,e,s){let o=eo(n,t,e);if(!o)return"";let r=o.filled?`fill="${s}"`:`fill="none" stroke="${s}" stroke-width="${o.width}"`;return`<path\
 d="${o.path}" ${r}/>`}function En(n,t){let e=document.createElementNS(Xs,n);for(let[s,o]of Object.entries(t))e.setAttribute(s,String(o));return e}function pi(n,t,e){
let s=En("svg",{width:34,height:14,"aria-hidden":"true"}),o=Qs({x:0,y:7},n,t,e),r=new DOMParser().parseFromString(`<svg xmlns="${Xs}">${o}</svg>`,"image/svg+xml");
return s.append(...r.documentElement.children),s}function mi({x:n,y:t},e,s,o){return`<circle cx="${T(n)}" cy="${T(t)}" r="${e}" fill="${s}" stroke="${o}" stroke\
-width="1.5"/>`}function Ys(n,{x:t,y:e},s,{bold:o,halo:r,anchor:i="middle"}){let c=o?' font-weight="bold"':"",a=r?` stroke="${r}" stroke-width="3" paint-order="\
stroke" stroke-linejoin="round"`:"";return`<text x="${T(t)}" y="${T(e)}" text-anchor="${i}" fill="${s}"${c}${a}>${Js(n)}</text>`}var no={square:[[-1,-1],[1,-1],
[1,1],[-1,1]],diamond:[[0,-1],[1,0],[0,1],[-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],triangleDown:[[0,1.1],[1,-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(n=>[Math.
cos(n*Math.PI/3),Math.sin(n*Math.PI/3)]),star:Array.from({length:10},(n,t)=>{let[e,s]=[t%2?.5:1.2,t*Math.PI/5-Math.PI/2];return[e*Math.cos(s),e*Math.sin(s)]})};
function ff(n,t){let e=n.faded?ot(n.colour,t.paper,.75):n.colour,s=n.end?t.ring:ot(n.colour,t.text,.35),o=no[n.shape];return o?`<polygon points="${o.map(([i,c])=>`${T(
n.x+i*n.size)},${T(n.y+c*n.size)}`).join(" ")}" fill="${e}" stroke="${s}" stroke-width="${n.end?3:1.5}"/>`:mi(n,n.size,e,s)}function An({shape:n,colour:t}){let e=no[n],
s=En("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true",class:"swatch"}),o=e?.map(([r,i])=>`${8+6*r},${8+6*i}`).join(" ");return s.append(o?En("\
polygon",{points:o,fill:t}):En("circle",{cx:8,cy:8,r:6,fill:t})),s}function gi(n,{width:t,height:e}){return new Promise((s,o)=>{let r=new Image,i=()=>o(new Error(
"no picture"));r.onload=()=>{let c=document.createElement("canvas");[c.width,c.height]=[2*t,2*e],c.getContext("2d")?.drawImage(r,0,0,c.width,c.height),c.toBlob(
a=>a?s(a):i(),"image/png")},r.onerror=i,r.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(n)}`})}var hf={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0}},df=1.4,pf=7;async function wi(n){let t=await Qe(n,"library","gzip"),e=n.createElement("s\
cript");e.textContent=t,n.head.append(e)}var _n=class{constructor(t,e){this.element=t,this.on=e,this.frame=t.parentElement??t,this.measure=nn(),this.nodes=new vis.
DataSet,this.network=new vis.Network(t,{nodes:this.nodes,edges:new vis.DataSet},hf);for(let o of t.querySelectorAll("[tabindex]"))o.removeAttribute("tabindex");
this.hovered="",this.picture=null,this.fresh=!1,this.placed=new Map,this.points=new WeakMap,this.under="";let s=null;this.network.on("click",({pointer:o})=>{s=o.
canvas}),t.addEventListener("click",()=>{s&&e.pick(this.pickAt(s)),s=null}),t.addEventListener("pointermove",({offsetX:o,offsetY:r})=>this.point(this.at(this.network.
DOMtoCanvas({x:o,y:r})),e.hover)),t.addEventListener("pointerleave",()=>this.point("",e.hover));for(let o of["zoom","dragEnd"])this.network.on(o,()=>{this.keepInSight(),
e.move()});this.network.on("beforeDrawing",o=>this.paper(o)),this.network.on("afterDrawing",o=>this.write(o))}size(){return{width:this.element.clientWidth,height:this.
element.clientHeight}}free(){return this.frame.style.height="",this.size()}show(t){this.picture=t;let{upright:e,size:s}=t.layout,o=Math.min(1,this.size().width/
s.width);this.frame.style.height=e?`${Math.ceil(s.height*o)}px`:"",this.element.classList.toggle("upright",e),this.fresh=!0,this.placed=new Map;let{width:r,height:i}=this.
size();this.network.setSize(`${r}px`,`${i}px`),this.nodes.clear(),this.nodes.add(t.nodes.map(c=>this.visNode(c))),this.network.redraw()}get drawn(){if(!this.picture)
throw new Error("nothing is drawn yet");return this.picture}fit(){let{width:t,height:e}=this.size(),s=this.picture?.layout.size??{width:t,height:e},o=Math.min(1,
t/s.width,e/s.height)||1;this.network.moveTo({position:{x:s.width/2,y:s.height/2},scale:o,animation:!1})}where(){let[{width:t,height:e},{x:s,y:o}]=[this.size(),
this.network.getViewPosition()];return[this.network.getScale(),s/t,o/e].map(r=>r.toFixed(3)).join(",")}go(t){let{width:e,height:s}=this.size(),[o,r,i]=t.split("\
,").map(Number);t&&e?(this.network.moveTo({position:{x:r*e,y:i*s},scale:o,animation:!1}),this.keepInSight()):this.fit()}keepInSight(){let[t,{x:e,y:s}]=[this.network.
getScale(),this.network.getViewPosition()],{width:o,height:r}=this.picture?.layout.size??this.size(),[i,c]=[On(t),{x:yi(e,o),y:yi(s,r)}];(i!==t||c.x!==e||c.y!==
s)&&this.network.moveTo({position:c,scale:i,animation:!1})}zoom(t){this.network.moveTo({scale:On(this.network.getScale()*df**t),animation:!1}),this.on.move()}reveal({
x:t,y:e}){let[{width:s,height:o},r,i]=[this.size(),this.network.getScale(),this.network.getViewPosition()],c=(l,u,f)=>Math.min(l+f,Math.max(l-f,u)),a={x:c(t,i.x,
(s/2-50)/r),y:c(e,i.y,(o/2-40)/r)};(a.x!==i.x||a.y!==i.y)&&(this.network.moveTo({position:a,animation:!1}),this.on.move()),this.redraw()}hover(t){this.hovered=t,
this.redraw()}redraw(){this.placed=new Map,this.network.redraw()}visNode(t){let{colours:e}=this.drawn,s=t.end||t.picked,o=t.faded?ot(t.colour,e.paper,.75):t.colour,
r=s?e.ring:ot(t.colour,e.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,size:t.size,borderWidth:s?3:1.5,color:{background:o,border:t.faded?o:r,hover:{background:o,
border:e.ring}}}}labelColour(t){let{text:e,paper:s}=this.drawn.colours;return t.faded&&t.id!==this.hovered?ot(e,s,.38):e}at(t){if(!this.picture)return"";let{nodes:e,
lines:s}=this.picture,o=({box:[a,l,u,f]})=>t.x>=a&&t.x<=u&&t.y>=l&&t.y<=f,r=e.find(o);if(r)return`node:${r.id}`;let[i,c]=[pf/this.network.getScale(),""];for(let a of s){
let l=Or(t,this.pointsOf(a));l<=i&&([i,c]=[l,`line:${a.id}`])}return c}pointsOf(t){let e=this.points.get(t)??Sr(t.curves);return this.points.set(t,e),e}pickAt(t){
let e=this.at(t),s=this.drawn.lines.find(({id:o})=>`line:${o}`===e);return s?`pair:${s.subject}>${s.object}`:e}point(t,e){t!==this.under&&(this.under=t,this.element.
style.cursor=t?"pointer":"",this.hover(t.startsWith("node:")?t.slice(5):""),e(t))}inkOf({colour:t,fade:e}){return ot(t,this.drawn.colours.paper,e)}paper(t){let{
width:e,height:s}=t.canvas;if(t.save(),t.setTransform(1,0,0,1,0,0),t.fillStyle=this.picture?.colours.paper??"#ffffff",t.fillRect(0,0,e,s),t.restore(),!!this.picture){
for(let o of this.picture.lines)this.line(t,o);for(let o of this.picture.nodes)this.box(t,o)}}line(t,e){t.strokeStyle=this.inkOf(e),t.fillStyle=t.strokeStyle,t.
lineWidth=e.width,t.setLineDash(e.dash),t.stroke(new Path2D(e.path)),t.setLineDash([]);let{tip:s,onward:o}=to(e.curves),r=eo(e.end,s,o);r&&(t.lineWidth=r.width,
r.filled?t.fill(new Path2D(r.path)):t.stroke(new Path2D(r.path)))}box(t,{id:e,box:[s,o,r,i],end:c,picked:a}){let{colours:l}=this.drawn,u=c||a||e===this.hovered;
t.beginPath(),t.roundRect(s,o,r-s,i-o,5),t.fillStyle=l.paper,t.fill(),t.lineWidth=u?2:1,t.strokeStyle=u?l.ring:ot(l.text,l.paper,.75),t.stroke()}labels(){let t=this.
network.getScale(),e=t.toFixed(4),s=this.placed.get(e)??sn(this.drawn,t,this.measure,this.hovered);return this.placed.set(e,s),{scale:t,placed:s}}lineLabels(){let{
scale:t,placed:e}=this.labels();return on(this.drawn,t,e,this.measure)}write(t){if(!this.picture)return;this.fresh&&performance.mark("oxygraph:drawn"),this.fresh=
!1;let{scale:e,placed:s}=this.labels(),{colours:o,badges:r,nodes:i,layout:c}=this.picture;t.save(),t.scale(1/e,1/e),t.textAlign="center",t.textBaseline="top",t.
lineJoin="round",t.font=St;for(let l of r)_r(t,l,e,o);for(let{text:l,x:u,y:f}of this.lineLabels())Ts(t,l,{x:u,y:f-6},o.text,o.halo);let a=new Map(i.map(l=>[l.id,
l]));t.textAlign=c.upright?"center":"left";for(let l of s)this.name(t,l,a.get(l.id));t.restore()}name(t,{texts:e,box:s},o){if(!o)return;t.font=o.end||o.picked||
o.id===this.hovered?`bold ${St}`:St;let{colours:r,layout:i}=this.drawn,{upright:c}=i,a=this.labelColour(o);for(let[l,u]of e.entries())Ts(t,u,{x:c?(s[0]+s[2])/2:
s[0],y:s[1]+l*14},a,r.halo)}};function yi(n,t){return Math.min(t,Math.max(0,n))}var mf="，。；：、）】》！？”’",[gf,yf]=[.8,.22],se=class{constructor(t){this.widths=new Map(Object.entries(t).flatMap(([e,s])=>[...s].map(o=>[o,+e])))}width(t,e,s=!1){
let o=0;for(let r of t)o+=this.widths.get(r)??(so(r)||r==="…"?100:70);return o/100*e*(s?1.16:1)}box({x:t,y:e,text:s,size:o,anchor:r,bold:i}){let c=this.width(
s,o,i),a=r==="start"?0:r==="end"?c:c/2;return{left:t-a,top:e-gf*o,right:t-a+c,bottom:e+yf*o}}fitted(t,e,s,o=!1){if(this.width(t,s,o)<=e)return t;let r=[...t];for(;r.
length&&this.width(`${r.join("")}…`,s,o)>e;)r.pop();return`${r.join("").trimEnd()}…`}wrapped(t,e,s,o=!1){let r=[],i="";for(let c of wf(t))for(i&&this.width(
(i+c).trimEnd(),s,o)>e?(r.push(i.trimEnd()),i=c.trimStart()):i+=c;this.width(i.trimEnd(),s,o)>e&&[...i].length>1;){let a=this.fitted(i,e,s,o),l=(a.endsWith("…")?
a.slice(0,-1):a)||[...i][0];r.push(l),i=i.slice(l.length).trimStart()}return i.trim()||!r.length?[...r,i.trimEnd()]:r}};function so(n){return Number(n.codePointAt(
0))>=11904}function wf(n){let t=[],e="";for(let s of n)t.length&&(s===" "||mf.includes(s)||!xf(e,s))?t[t.length-1]+=s:t.push(s),e=s;return t}function xf(n,t){return n===
"（"?!1:n===" "||so(n)||so(t)}var bf=/ (et al\.|& .+) (?=\d)/g,kf=6,vf={study:"studies",finding:"findings"},oe=class extends it{constructor(t,e,s){super(t,e),this.data=s,this.ruler=new se(s.
widths)}text(t,e={}){return Xt(this.data.texts[t][this.language],e)}counted(t,e){return this.text(e===1?t:vf[t],{count:e})}question({source:t,target:e,context:s,
layers:o}){return this.text("question",{source:this.node(t),target:this.node(e),where:this.where(s),layers:this.joined(o.map(r=>this.say(r)))})}found({verdict:t,
strength:{level:e},direct:s}){let o=e?this.text("strength",{level:this.say(e)}):"",r={verdict:this.say(t),strength:o};if(!s)return`${this.text("no_direct")} · ${this.
text("verdict",r)}`;let i=new Set(s.findings.filter(({edge:a})=>a.signed).map(({study:a})=>a)).size,c={findings:s.findings.length,studies:i,counted:s.results.length};
return this.text("direct",{...r,counts:this.text("findings_of",c)})}stamp(t,e="stamp"){let{version:s,released:o}=this.data;return this.text(e,{version:s,released:o,
hash:t})}grouped(t){return this.text("by_key",{key:this.say(t)})}category(t){return Object.hasOwn(this.data.texts,t)?this.text(t):this.say(t)}categoryPlace(t){let{
categories:e}=this.data;return e.includes(t)?e.indexOf(t):e.length}metric(t){let{eponyms:e}=this.data;if(this.lang==="en"&&Object.hasOwn(e,t))return e[t];let[s,
o]=[this.say(t),this.graph.vocabulary.symbols[t]];return s.includes(o)?s:`${s} (${o})`}who(t){return t.reference.length?[t.reference.map(s=>this.paper(s)).join(
"; "),bt(t.citation)].filter(Boolean).join(" "):this.source(t)}tooltip(t){let e=t.slice(0,kf).map(o=>`${this.statement(o)} (${this.who(o)})`),s=t.length-e.length;
return[...e,...s?[`… +${s}`]:[]].join(`
`)}address(t){return t.map(s=>this.graph.references.get(s)).map(s=>s?$f(s):"").find(Boolean)??""}short(t){let e=t.split("+");if(!this.graph.references.has(e[0]))
return this.text("own_word");let s=this.paper(e[0]).replace(bf," ");return e.length>1?`${s} +${e.length-1}`:s}};function $f({doi:n,pmid:t}){return n?`https://do\
i.org/${n}`:t?`https://pubmed.ncbi.nlm.nih.gov/${t}/`:""}var re=class{constructor({seconds:t,paths:e,looked_up_every:s}){this.until=Date.now()+t*1e3,this.left=e,this.every=s,this.counted=0,this.exhausted=!1}spend(){return this.
counted+=1,this.counted%this.every===0&&Date.now()>this.until&&(this.exhausted=!0),!this.exhausted}keep(){return this.left-=1,this.left<0&&(this.exhausted=!0),!this.
exhausted}};function In(n,t){let e=new Map(Array.from(t,r=>[r.id,r])),s=[...e.values()],o=s.flatMap(r=>r.reference.filter(i=>n.retracted(i)));return[...n.audit.filter(({review_edges:r})=>r.
some(i=>e.has(i))),...S(new Set(o)).map(r=>Sf(n,r,s))]}function Sf(n,t,e){let s={who:n.shortNames.get(t)??t};return{id:`retracted-${t}`,citation:n.references.get(
t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:S(e.filter(o=>o.reference.includes(t)).map(o=>o.id)),statement:ke(n.vocabulary,"retr\
action","en",s),statement_zh:ke(n.vocabulary,"retraction","zh",s)}}function*xi(n,t,e,s,o){let r=ie(t,s,o-1),i=[e];function*c(a,l){for(let u of n(a))u===s?yield[...i,s]:l>1&&(r.get(u)??1/0)<l&&!i.includes(u)&&(i.push(u),yield*c(
u,l-1),i.pop())}e!==s&&(yield*c(e,o))}function ie(n,t,e){let s=new Map([[t,0]]);for(let[o,r]of s){if(r>=e)break;for(let i of n(o))s.has(i)||s.set(i,r+1)}return s}var at=class{constructor(t,e,{healthy:s=!1,decidingOnly:o=!1,passes:r=()=>!0}={}){this.graph=t,this.counting=new Bt(t,e,s),this.decidingOnly=o,this.passes=r,this.
onward=new Map,this.back=new Map,this.judged=new Map}from(t){let e=this.onward.get(t);return e||(e=this.#t(this.graph.successors.get(t),s=>this.step(t,s)),this.
onward.set(t,e)),e}to(t){let e=this.back.get(t);return e||(e=this.#t(this.graph.predecessors.get(t),s=>this.step(s,t)),this.back.set(t,e)),e}#t(t,e){let s=new Map;
for(let o of t?.keys()??[]){let r=e(o);r&&(r.mayBeCausal||!this.decidingOnly)&&s.set(o,r)}return s}step(t,e){let s=this.judged.get(t);s||(s=new Map,this.judged.
set(t,s));let o=s.get(e);if(o===void 0){let r=this.graph.successors.get(t)?.get(e)??[];o=this.counting.step(r.filter(this.passes)),s.set(e,o)}return o}all(){return[
...this.graph.nodes.keys()].flatMap(t=>[...this.from(t).values()])}};function Ie(n,t,e,s){return oo(new at(n,t,e),t,s)}function oo(n,t,e=new re(n.graph.vocabulary.
budget)){let{source:s,target:o}=t;if(s===o)throw new Error(`a path needs two ends, and both are ${s}`);return new an(n.counting,n.step(s,o),()=>Of(n,t,e),e)}function Of(n,{
source:t,target:e,max_hops:s},o){let{counting:r}=n,{scopes:i}=n.graph.scoper,c=ie(m=>n.to(m).keys(),e,s-1),a=[],l=[],u=new Set([t]),f=(m,g)=>m===e?l.length>0:!u.
has(m)&&(c.get(m)??1/0)<g,h=m=>{o.keep()&&a.push(new xt(i,[...l],m,r.asked))},p=(m,g,y)=>{for(let[k,I]of n.from(m)){if(!o.spend())return;if(!f(k,y))continue;let Q=Cs(
i,g,I);l.push(I),k===e?h(Q):(u.add(k),p(k,Q,y-1),u.delete(k)),l.pop()}};return p(t,Ls,s),a}function bi(n,t,e,{passes:s,budget:o}={}){let r=i=>t.layers.length===1&&t.layers[0]===i?e:Ie(n,{...t,layers:[i]},{decidingOnly:!0,passes:s},o).verdict;return new Map(
Nt(n.vocabulary,"layer").map(i=>[i,r(i)]))}function ki(n,t,{passes:e,budget:s}={}){let o=Nt(n.vocabulary,"layer"),r=o.filter(l=>!t.layers.includes(l));if(!r.length)
return null;let i=Ie(n,{...t,layers:o},{decidingOnly:!0,passes:e},s),a=(i.direct?.edges??[]).filter(l=>l.signed&&r.includes(l.layer)).length;return{layers:r,findings:a,
verdict:i.verdict}}function vi(n,t,{direct:e,paths:s}){let r=[...s.filter(a=>a.decides).flatMap(a=>a.steps),...e?[e]:[]],i=new Map;for(let a of new Set(r)){let l=a.gaps.length?Mf(
t,a):[];l.length&&i.set(a,$i(t.graph,n.context,a,l))}let c=r.map(a=>i.get(a)).filter(a=>a!==void 0);return c.length||r.length||(c=Af(s)),c.length||r.length||(c=
[..._f(n,t)]),Ef(c)}function Mf({graph:n,counting:{asked:t},passes:e},{subject:s,object:o,gaps:r}){let a=(n.successors.get(s)?.get(o)??[]).filter(l=>l.signed&&e(
l)&&n.scoper.match(l,t)!==O.EXCLUDED).map(l=>n.scoper.openKeys(l,t));return V([r,...a],l=>l.length)??r}function Ef(n){let t=new Map;for(let e of n){let s=JSON.stringify(
e);t.set(s,{one:e,count:(t.get(s)?.count??0)+1})}return x(t.values(),({one:e,count:s})=>[-s,e.subject,e.object,e.lacks]).map(({one:e})=>e)}function $i({vocabulary:n},t,{
subject:e,object:s},o){let r=o.map(c=>c==="species"&&!t.species?"population":c),i=n.keys.filter(c=>r.includes(c));return{subject:e,object:s,lacks:i.map(c=>[c,Ke(
t,c)])}}function Af(n){return n.filter(e=>e.counted).flatMap(e=>e.steps).filter(e=>e.sign==="?").map(({subject:e,object:s})=>({subject:e,object:s,lacks:[["effec\
t","direction"]]}))}function*_f({source:n,target:t,context:e,max_hops:s},o){let r=Tf(o),{onward:i,back:c}=If(o.graph),a=Nf(r,ie(i,n,s),ie(c,t,s)),l=!1;for(let u=a;u<=
s&&!l;u+=1)for(let f of xi(i,c,n,t,u))for(let[h,p]of f.slice(1).entries()){let m=r.get(f[h])?.get(p);m&&(l=!0,yield $i(o.graph,e,{subject:f[h],object:p},m))}}function If({
successors:n,predecessors:t}){return{onward:e=>n.get(e)?.keys()??[],back:e=>t.get(e)?.keys()??[]}}function Tf({graph:n,counting:{asked:t},passes:e}){let s=new Map;
for(let[o,r]of n.successors)for(let[i,c]of r){let l=c.filter(f=>f.signed&&e(f)).map(f=>n.scoper.scopes.separators(n.scoper.ofEdge(f),t)),u=V(l,f=>jf(n,f))??[];u.
length&&s.set(o,(s.get(o)??new Map).set(i,u))}return s}function jf(n,t){let e=n.vocabulary.keys;return t.reduce((s,o)=>s*(e.length+1)+e.indexOf(o)+1,0)}function Nf(n,t,e){
let s=1/0;for(let[o,r]of n)for(let i of r.keys())s=Math.min(s,(t.get(o)??1/0)+1+(e.get(i)??1/0));return s}var Lf=4;function ce(n,{source:t,target:e,context:s={},layers:o=[],max_hops:r=Lf}){return{source:t,target:e,context:gt(s),layers:n.layers(o),max_hops:r}}var Cf={human_only:({scoper:n},{edge:t})=>n.isHuman(n.ofEdge(t)),trials_only:(n,{edge:t})=>t.evidence_type==="randomized_trial",patients_only:({nodes:n},{edge:t})=>t.
population.some(e=>n.has(e))};function Si(n,t){let e=new Set(t.direct?.studies);if(t.directSign==="?")for(let r of t.causalPaths)for(let i of r.studies)e.add(i);
let s=new Map(S(e).map(r=>[r,t.verdictKeeping(i=>i.study!==r)])),o=[...s].filter(([,r])=>r!==t.verdict).map(([r])=>r);return{without:s,flips:o,scenarios:Rf(n,t)}}
function Rf(n,t){let e=new Map(Object.entries(Cf).map(([o,r])=>[o,t.verdictKeeping(i=>r(n,i))])),s=Bf(t);if(s){let o=new Set(s.edges.map(({id:r})=>r));e.set("wi\
thout_weakest_step",t.verdictKeeping(({edge:r})=>!o.has(r.id)))}return e}function Bf(n){if(n.decidedBy==="direct")return n.direct;let t=n.causalPaths.flatMap(e=>e.
steps.filter(s=>s.signed));return Ge(t,({gaps:e,studies:s,subject:o,object:r})=>[e.length,-s.size,o,r])??null}var[io,ro,Tn,Oi]=[0,1,2,3];function Mi(n,t,e){let{vocabulary:s}=n;if(Dr(s,e.verdict))return{level:null,reasons:[]};if(e.decidedBy!=="direct"||!e.direct)return{level:s.
strengths[io],reasons:["mechanism_only"]};let o=Pf(e.direct.results,e.directSign),[r,i]=Df(s,o),c=Hf(n,t,e,o);return{level:s.strengths[Math.max(r-c.length,io)],
reasons:[i,...c]}}function Pf(n,t){return n.filter(({signs:e})=>t===dt?e.size>0:e.has(t))}function Ei(n){return n.reduce((t,{people:e})=>t+e,0)}function Df({many:n},t){
let e=t.filter(({level:r})=>r===Rt),s=e.filter(r=>r.pooled);if(s.some(({people:r})=>r>=n.people))return[Oi,"pooled_controlled_many"];if(e.length>=n.several&&Ei(
e)>=n.more_people)return[Oi,"several_controlled_many"];if(s.length)return[Tn,"pooled_controlled"];if(e.length>1)return[Tn,"two_controlled"];if(e.some(({people:r})=>r>=
n.people))return[Tn,"one_controlled_many"];let o=t.filter(({level:r})=>r===Zt);return zf(n.people,o,e.length)}function zf(n,t,e){let s=Ei(t);return(t.some(({pooled:o})=>o)||
t.length>1)&&s>=n?[Tn,"several_observational_many"]:e?[ro,"one_controlled"]:s>=n?[ro,"one_observational_many"]:t.length>1?[ro,"two_observational"]:[io,t.length?
"one_observational":"no_study"]}function Hf(n,t,e,s){let o=s.flatMap(({findings:i})=>i.map(({edge:c})=>c)),r=s.filter(({openKeys:i})=>i.length).length;return[...e.
contested||e.directSign===dt?["contested_evidence"]:[],...r*2>s.length?["indirect"]:Wf(t,o)?["only_animals"]:[],...o.every(i=>i.certainty==="tentative"||i.analysis)?
["tentative_only"]:[],...o.some(i=>n.audited.has(i.id))?["audited_reading"]:[]]}function Wf({context:n},t){return!n.species&&t.every(({species:e})=>e!==""&&e!==
Jt)}function _i(n,t,e,s){let{vocabulary:o,nodes:r}=n,{budget:i,verdict:c}=e,a=r.get(t.target)?.category??"";if(i.exhausted||c!==Mt(o)||o.suggests.no_targets.includes(
a))return null;let l=Ai(n,e,!1);return l||r.get(t.context.population)?.category!=="Disorder"?l:Ai(n,Ie(n,t,{healthy:!0,passes:s},i),!0)}function Ai(n,t,e){let{most_steps:s,
hit_rates:o}=n.vocabulary.suggests,r=t.paths.filter(y=>y.counted&&y.steps.length<=s&&Uf(n,y)),i=r.filter(y=>P(y.sign)),[c]=x(i,y=>[y.kind,y.steps.length,y.nodes]);
if(!c)return null;let{sign:a,steps:l}=c,u=r.filter(y=>y.kind===c.kind&&y.steps.length<=l.length);if(u.some(y=>y.sign===ht||y.sign===dt))return null;let f=x(u.filter(
y=>P(y.sign)),y=>y.nodes);if(f.some(y=>y.sign!==a))return null;let h=n.vocabulary.kinds[c.kind],p=S(new Set(f.flatMap(y=>[...y.studies]))),m=f.map(y=>y.nodes),g=[
...new Set(f.flatMap(Ff))];return{sign:a,kind:h,paths:m,wholes:g,studies:p,hitRate:o[h],inHealthy:e}}function Ff({steps:n}){let t=n.find(e=>e.kind===wt);return t?
[t.subject]:[]}function Uf(n,{nodes:t}){return t.slice(1,-1).every(e=>n.nodes.get(e)?.category!=="Biomarker")}function Te(n,t,e){let s=ce(n,t);return co(new at(n,s,{passes:e}),s)}function co(n,t){let{graph:e,passes:s}=n,o=new re(e.vocabulary.budget),r=oo(n,t,o),{verdict:i,
decidedBy:c,mechanismVerdict:a,direct:l,paths:u}=r,f=Mt(e.vocabulary),h=r.deciding.map(g=>g.match),p=G(r),m=qf({question:t,verdict:i,decidedBy:c,mechanism:a,direct:l,
paths:u,contested:r.contested,disagreement:c==="direct"&&a!==i&&a!==f,match:h.length?Math.max(...h):null,leans:r.leans},{strength:()=>Mi(e,t,r),specific:()=>Kf(
r),foundIn:()=>Vf(e,r),suggests:()=>_i(e,t,r,s),byLayer:()=>bi(e,t,i,{passes:s,budget:o}),elsewhere:()=>ki(e,t,{passes:s,budget:o}),resolving:()=>ln(e.vocabulary,
i)?r.resolving:null,reported:()=>r.reported,missing:()=>vi(t,n,r),sensitivity:()=>Si(e,r),cautions:()=>In(e,new Set(p.flatMap(g=>g.edges))),complete:()=>Gf(o,m)});
return m}function Gf(n,{suggests:t,byLayer:e,elsewhere:s,sensitivity:o}){return!!(o||t||e||s)&&!n.exhausted}function qf(n,t){for(let[e,s]of Object.entries(t)){let o;
Object.defineProperty(n,e,{enumerable:!0,get:()=>(o??={value:s()},o.value)})}return n}function Kf({direct:n,decidedBy:t}){if(!n||t!=="direct")return null;let e=n.
results.filter(({openKeys:s})=>!s.length);return e.length&&e.length<n.results.length?U(e):null}function Vf({scoper:n},{decidingSteps:t,counting:{asked:e}}){let s=t.
flatMap(i=>i.speaking.filter(F)),o=n.common(new Set(s.map(({edge:i})=>n.ofEdge(i)))),r=n.common([e]);return new Map([...o].filter(([i,c])=>c.join()!==r.get(i)?.
join()))}var Yf=["opposite","null"],Xf=["unresolved","partly","explained"];function Ii(n,t){let e=t.map(s=>Jf(n,s)).filter(s=>s!==null);return x(e,({kind:s,status:o,subject:r,
object:i})=>[Yf.indexOf(s),Xf.indexOf(o),r,i])}function Jf(n,{subject:t,object:e,speaking:s}){let o=s.map(({edge:l})=>l).filter(l=>l.signed),r=Zf(n,o);if(!r.length)
return null;let i=r.filter(l=>l.keys.length),c=r.filter(l=>!l.keys.length),a=({one:l,other:u})=>l.sign==="0"||u.sign==="0";return{subject:t,object:e,kind:r.every(
a)?"null":"opposite",status:c.length?i.length?"partly":"unresolved":"explained",keys:Ve(n.scoper.scopes.keys,i.map(l=>l.keys))??[],clashes:x(r,l=>[a(l),!l.keys.
length,l.one.id,l.other.id]),open:Qf(n,c)}}function Zf(n,t){let{scoper:e}=n,s=t.filter(o=>o.sign!=="?");return s.flatMap((o,r)=>s.slice(r+1).filter(i=>o.sign!==
i.sign&&Ot(o,i)).map(i=>({one:o,other:i,keys:e.scopes.separators(e.ofEdge(o),e.ofEdge(i))})))}function Qf({scoper:n},t){return n.scopes.keys.filter(e=>t.some(({
one:s,other:o})=>{let[r,i]=[s,o].map(c=>n.scopes.value(n.ofEdge(c),e));return r===null!=(i===null)}))}function W({sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,route:i,regimen:c,setting:a}){return{sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,
route:i,regimen:c,setting:a}}function Tt(n,t,e,s){if(e==="dose"){let o=s.indexOf(" ");return{...t,dose:Number(s.slice(0,o)),dose_to:null,dose_unit:s.slice(o+1)}}
if(e==="setting"){let o=n.contexts.get(s)?.group,r=t.setting.filter(i=>n.contexts.get(i)?.group!==o);return{...t,setting:[...r,s]}}return{...t,[e]:s}}var Ti=new WeakMap;
function th({scoper:n},t){let e=Ti.get(t)??n.ofContext(W(t));return Ti.set(t,e),e}function lt(n,t,e){let{effects:s,evidence:o,hidden:r}=t;return e.signed&&t.stated&&
!n.scoper.reportsAll(e,th(n,t))||e.signed&&s.length&&!s.includes(e.effect)||e.signed&&o.length&&!o.includes(e.evidence_type)?!1:r.length?![e.subject,e.object].some(
i=>r.includes(n.nodes.get(i)?.category??"")):!0}function ao(n,t){let e=ce(n,{source:t.from,target:t.to,context:W(t),layers:t.layers,max_hops:t.hops}),s=new at(n,
e,{passes:p=>lt(n,t,p)}),o=s.all(),r=new Map(o.flatMap(p=>p.findings.map(m=>[m.edge.id,m]))),c=t.from&&t.to&&t.from!==t.to?co(s,e):null,a=c&&t.one?eh(n,c):c,l=nh(
o,a,t),u=new Set(l.flatMap(p=>[p.subject,p.object]));if(t.extent==="answer")for(let p of[t.from,t.to])p&&u.add(p);let f=Ii(n,o),h=new Map(f.map(p=>[$(p),p]));return{
findings:r,answer:a,shown:l,nodes:u,conflicts:f,clashing:h}}function eh(n,t){let e=t.paths.filter(o=>!o.chimera),s=G({direct:t.direct,paths:e});return Object.create(
t,{paths:{value:e},cautions:{get:()=>In(n,s.flatMap(o=>o.edges))}})}function ae(n){return n?new Set(G(n).map($)):new Set}function $({subject:n,object:t}){return`${n}\
>${t}`}function nh(n,t,{extent:e}){return e==="all"?n:t?[...new Set(G(t))]:[]}var lo=["sex","species","population","route","regimen"],Ci=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function Ri(n,t){let e=[...n.edges.
values()].filter(i=>i.signed),s=e.filter(i=>t.layers.includes(i.layer)),o=[...lo,"dose","setting"].map(i=>[i,Bi(n,t,s,i)]),r=Ci.map(([i,c])=>[i,Pi(n,e,c)]);return Object.
fromEntries([...o,...r].map(([i,c])=>[i,[...c].map(a=>({value:a}))]))}function Bi(n,t,e,s){return jn(n,e,s,lo.includes(s)?String(Reflect.get(t,s)):"")}function Pi(n,t,e){
let s=new Set(t.map(o=>o[e]));return n.words[e].filter(o=>s.has(o))}function uo(n,t){let e=[...n.edges.values()].filter(a=>a.signed),s=e.filter(a=>t.layers.includes(
a.layer)),o=W(t),r=Ni(n,s.filter(a=>lt(n,t,a))),i={};for(let a of[...lo,"dose","setting"])i[a]=Bi(n,t,s,a).map(l=>{let u=n.scoper.ofContext(Tt(n,o,a,l));return{
value:l,...Li(n,r,u,oh(n,a,l))}});let c=n.scoper.ofContext(o);for(let[a,l]of Ci){let u={...t,[a]:a==="layers"?n.words.layer:[]},f=e.filter(h=>u.layers.includes(
h.layer)&&lt(n,u,h));i[a]=Pi(n,e,l).map(h=>{let p=f.filter(m=>m[l]===h);return{value:h,count:Li(n,Ni(n,p),c).count}})}return i}var ji=new WeakMap;function fo(n){
let t=ji.get(n)??sh(n);return ji.set(n,t),t}function sh(n){let t={kinds:[],of:new Map,reporting:new Map},e=new Map;for(let s of n.edges.values()){if(!s.signed)continue;
let o=n.scoper.kind(s),r=e.get(o)??t.kinds.push(s)-1;e.set(o,r),t.of.set(s,r)}return t}function Ni(n,t){let{of:e}=fo(n),s=new Map;for(let o of t){let r=e.get(o)??
-1;s.set(r,(s.get(r)??0)+1)}return s}function Li(n,t,e,s){let{kinds:o}=fo(n),{scoper:r}=n,[i,c]=[0,0];for(let[a,l]of t)r.scopes.share(r.ofEdge(o[a]),e)&&(i+=l,s?.
has(a)&&(c+=l));return{count:i,stated:c}}function oh(n,t,e){let{kinds:s,reporting:o}=fo(n),r=`${t} ${e}`,i=o.get(r)??new Set;if(o.has(r))return i;let{scoper:c}=n,
a=c.ofContext(Tt(n,gt({}),t,e));for(let[l,u]of s.entries())c.reportsAll(u,a)&&i.add(l);return o.set(r,i),i}function jn(n,t,e,s=""){if(e==="sex")return["female",
"male"];if(e==="dose")return rh(n,t);let o=new Set(t.flatMap(i=>Reflect.get(i,e)));return(e==="setting"?[...n.contexts.keys()]:n.words[e]).filter(i=>o.has(i)||i===
s)}function rh(n,t){let e=new Map;for(let{dose_min:s,dose_max:o,dose_unit:r}of t)for(let i of[s,o])i!==null&&e.set(`${i} ${r}`,[n.words.dose_unit.indexOf(r),i]);
return x(e,([,s])=>s).map(([s])=>s)}function Di({speaking:n}){return n.filter(({edge:t,match:e})=>t.signed&&e===O.ASSERTED)}var Nn=["opposite","differs","only_a","only_b","same"];function zi(n,t){if(!t.by)return null;let[e,s]=[t.a,t.b].map(i=>ih(n,t,i)),o=S(new Set([...e.keys(),...s.
keys()])).map(i=>{let[c,a]=i.split(">"),l=[e,s].map(f=>f.get(i)??[]),u=l.map(ch);return{subject:c,object:a,signs:u,edges:l.map(f=>f.map(({edge:h})=>h.id)),relation:ah(
u)}}),r={};for(let i of o)r[i.relation]=(r[i.relation]??0)+1;return{rows:o,counts:r}}function ih(n,t,e){let s={context:Tt(n,W(t),t.by,e),layers:t.layers},r=new at(
n,s,{passes:i=>lt(n,t,i)}).all().map(i=>[$(i),Di(i)]);return new Map(r.filter(([,i])=>i.length))}function ch(n){return n.length?U(D(n)).sign:""}function ah([n,t]){
return n?t?n===t?"same":n==="+"&&t==="-"||n==="-"&&t==="+"?"opposite":"differs":"only_a":"only_b"}var lh=new Set(["title","aria-label","placeholder"]);function d(n,t={},...e){let s=document.createElement(n);for(let[o,r]of Object.entries(t))typeof r=="functio\
n"?s.addEventListener(o.slice(2),r):r===!0?s.setAttribute(o,""):typeof r=="string"&&s.setAttribute(o,lh.has(o)?ct(r):r);return s.append(...Wt(e)),s}function Wt(n){
return n.flatMap(t=>typeof t=="string"?t===""?[]:[ct(t)]:t instanceof Element?[t]:t?Wt(t):[])}function Hi(n){let t=d("div",{class:"later"}),e=new IntersectionObserver(
s=>{s.some(({isIntersecting:o})=>o)&&(e.disconnect(),t.replaceChildren(...Wt([n()])),t.classList.remove("later"))});return e.observe(t),t}function le(n){return n.
target instanceof HTMLInputElement||n.target instanceof HTMLSelectElement?n.target.value:""}function je(n){return n.target instanceof HTMLInputElement&&n.target.
checked}function Z(n,t,e,s,o){return d("select",{id:n,"aria-label":o,onchange:r=>s(le(r))},e.map(([r,i])=>d("option",{value:r,selected:r===t},i)))}var uh={"+":"\
up","-":"down",0:"null",conflicting:"mixed",mixed:"mixed"};function Ln(n,t){return t==="="?"–":n.graph.vocabulary.arrows[t]}function J(n,t,e=n.sign(t)){return d(
"span",{class:`sign sign-${uh[t]??"open"}`,title:e},d("span",{"aria-hidden":"true"},Ln(n,t)),d("span",{class:"unseen"},e))}function N(n,t,e){return n.explained(
t)?d("span",{class:"term",role:"term","data-term":t},e):e}function ho(n,t){return t.signed?J(n,t.sign):J(n,"=",n.say(t.predicate))}var fh=/[?#]/g;function hh(n,{
doi:t,pmid:e}){let s=(r,i)=>d("a",{href:r,rel:"noopener noreferrer",target:"_blank"},i),o=encodeURI(t).replace(fh,encodeURIComponent);return[...un(n,{doi:o,pmid:""}).
map(r=>s(r,`doi:${t}`)),...e?[s(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(e)}/`,`PMID ${e}`)]:[]]}function Cn(n,{silentBecause:t}){return t?`${n.say(
"not counted")}: ${n.say(`because_${t}`)}`:""}function Rn({graph:n,words:t},e){let{t:s}=t,{edge:o,match:r}=e,i=Cn(t,e),c=n.flags.get(o.id)??[],a=o.reference.map(
u=>n.references.get(u)).filter(u=>u!==void 0),l=o.section&&(o.reference.length||o.citation.length)?` §${o.section}`:"";return d("article",{class:`card ${r===O.
COMPATIBLE||i?"light":""}`,id:`finding-${o.id}`,"data-finding":o.id,"data-counted":String(!i)},d("h3",{},ho(t,o)," ",`${t.node(o.subject)} → ${t.node(o.object)}`),
d("p",{},t.statement(o)),dh(t,e),i?d("p",{class:"silent"},i):null,ph(n,t,o).map(u=>d("p",{class:"warning"},u)),c.map(u=>mh(t,u)),o.note?d("p",{class:"note"},d("\
strong",{},`${s.note}: `),o.note):null,d("p",{class:"source"},t.source(o),l," · ",d("code",{},o.id)),a.map(u=>po(t,u)))}function dh(n,t){let{edge:e,match:s}=t,
o=n.text(n.graph.vocabulary.matches[s]);return d("ul",{class:"chips"},n.chips(e).map(r=>d("li",{},r)),e.signed?d("li",{class:"match"},N(n,n.graph.vocabulary.matches[s],
o)):null,e.signed&&E(t)?d("li",{class:"match"},N(n,"counted",n.say("counted"))):null,e.signed?null:d("li",{},n.say(e.predicate)),e.evidence_type?d("li",{},n.say(
e.evidence_type)):null,d("li",{},N(n,e.layer,n.say(e.layer))))}function ph(n,{t},{reference:e}){let s=e.filter(o=>n.retracted(o)).length;return s?[s===e.length?
t.retracted:t.partlyRetracted]:[]}function mh(n,t){return d("p",{class:"warning"},d("strong",{},`${n.t.reviewSays}: `),n.flag(t))}function po(n,t){let{graph:e,t:s}=n,
o=hh(e,t);return d("p",{class:"source"},`${[n.paper(t.id),t.title,t.journal].filter(Boolean).join(". ")} `,o.map(r=>[r," "]),o.length?"":`(${s.unverified})`,t.citation.
length?` ${s.confidence(n.say(t.match_confidence))}`:"")}var Wi={by:"",a:"",b:"",pick:""};function Fi(n){let{words:t,state:e,overlay:s,view:o,change:r}=n,{t:i}=t,c=ae(o.answer),a=x(s?.rows??[],u=>!c.has($(u))),l=()=>r(
Wi);return[gh(n),s?d("button",{type:"button",id:"overlay-close",onclick:l},i.clear):d("p",{},i.noComparison),Nn.filter(u=>s?.counts[u]).map(u=>[d("h3",{class:`r\
elation relation-${u}`,"data-relation":u,"data-count":String(s?.counts[u])},`${Bn(t,e,u)} (${s?.counts[u]})`),d("ul",{class:"paths"},a.filter(f=>f.relation===u).
map(f=>d("li",{},wh(n,f,c))))])]}function gh({graph:n,words:t,state:e,change:s}){let{t:o}=t,r=[...n.edges.values()].filter(h=>h.signed&&e.layers.includes(h.layer)),
i=h=>{let[p,m]=h?jn(n,r,h):[];s(m===void 0?Wi:{by:h,a:p,b:m,pick:""})},c=(h,p,m)=>d("div",{class:"row"},d("label",{for:h},p),m),a=n.vocabulary.keys.map(h=>[h,t.
text(h)]),l=c("overlay-by",o.compareBy,Z("overlay-by",e.by,[["","–"],...a],i));if(!e.by)return l;let u=jn(n,r,e.by).map(h=>[h,t.named(h)]),f=(h,p)=>{let m=`ov\
erlay-${h}`;return c(m,p,Z(m,e[h],u,g=>s({[h]:g,pick:""})))};return[l,f("a",o.first),f("b",o.second)]}function yh({graph:n,words:t},e,s){let o=s.map(c=>n.edges.
get(c)).filter(c=>c!==void 0),r=new Set(o.map(({study:c})=>c)).size;if(!r)return`${t.named(e)}: ${t.t.untested}`;let i=[...new Set(o.map(c=>t.source(c)))].join(
" ");return`${t.named(e)}: ${t.t.studies(r)} ${i}`}function wh(n,t,e){let{words:s,state:o,change:r}=n,i=$(t),c=(a,l)=>a?d("span",{class:l?"stratum-b":"stratum-a"},
J(s,a)):d("span",{class:"sign"},"·");return d("button",{type:"button",class:"path","data-compared":i,onclick:()=>r({pick:`pair:${i}`,tab:"evidence"})},t.signs.
map(c),` ${s.node(t.subject)} → ${s.node(t.object)}`,[o.a,o.b].map((a,l)=>d("small",{},yh(n,a,t.edges[l]))),e.has(i)?null:d("small",{class:"note"},s.t.notHere))}
function Bn(n,{a:t,b:e},s){let o=n.t.relation[s];return typeof o=="function"?o(n.named(t),n.named(e)):o}var Ui={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",conflicting:"#8a5a00",mixed:"#8a5a00",text:"#15181c",paper:"#ffffff",halo:"#f\
fffff",badge:"#8a5a00",a:"#7a3fa0",b:"#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",conflicting:"\
#ffcf70",mixed:"#ffcf70",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},xh={0:[2,4],"?":[
7,5],mixed:[10,3,2,3]},bh={"+":"arrow","-":"bar",0:"circle",conflicting:"diamond",mixed:"diamond"},Pn=["+","-","0","conflicting","mixed","?","="];function Ft(n){
return{dash:xh[n]??[],end:bh[n]??""}}var mo=18,Ut=12,kh=42,vh=/(?<=[\s·；，])|(?<=[\u3400-\u9fff])/u;function Ne(n,{one:t,stated:e,effects:s,evidence:o,hidden:r}){let{t:i}=n,c=(l,u)=>u.length?`${l}\
: ${n.joined(u.map(f=>n.say(f)))}`:"";return[t?i.one:"",e?i.stated:"",c(i.effects,s),c(i.evidence,o),c(i.hidden,r)].filter(Boolean).join(" · ")}function go({graph:n,
words:t,state:e,view:s}){let o=new oe(n,e.lang,n.figures),{answer:r}=s,i=r?o.text("hops",{hops:r.question.max_hops}):"";return{said:[...r?[o.question(r.question)+
i,o.found(r)]:[t.where(e)],Ne(t,e)].filter(Boolean),stamp:o.stamp(r?te(n,r):"–")}}function Gi(n,t){let{strokes:e,notes:s}=yo(n,t),o=e.map(({stroke:c,text:a})=>({
text:a,draw:(l,u)=>Qs({x:l,y:u},...c)})),r=(n.overlay?[s.join(" · ")]:s).map(c=>({text:c,draw:()=>""})),i=xo(n,t).map(({category:c,shape:a,colour:l})=>({text:n.
words.say(c),draw:(u,f)=>hi({x:u+17,y:f},a,l)}));return{...go(n),legend:[...o,...r,...i]}}function yo({words:n,state:t,overlay:e},{lines:s,badges:o,colours:r}){
if(e)return $h({words:n,state:t,overlay:e},s,r);let{strokes:i,notes:c}=wo(n,r),a=[s.some(({light:l})=>l),s.some(({label:l})=>l),o.length>0,!0];return{strokes:i.
filter((l,u)=>s.some(({sign:f})=>f===Pn[u])),notes:c.filter((l,u)=>a[u])}}function wo(n,t){let{light_line:e,sexMarks:s,badge:o,framed:r}=n.t;return{strokes:Pn.map(
i=>{let{dash:c,end:a}=Ft(i);return{stroke:[t[i],c,a],text:`${Ln(n,i)} ${n.sign(i)}`}}),notes:[e,s,o,r]}}function $h({words:n,state:t,overlay:e},s,o){let r=new Set(
s.map($)),i=e.rows.filter(u=>r.has($(u))),c=u=>i.filter(f=>f.relation===u).length,a=Nn.filter(c);return{strokes:[...[["a",[],n.named(t.a)],["b",[9,4],n.named(t.
b)],["both",[],Bn(n,t,"same")]].filter(([u])=>s.some(({id:f})=>f.endsWith(` ${u}`))).map(([u,f,h])=>({stroke:[o[u],f,""],text:h})),...Pn.filter(u=>s.some(f=>f.sign===
u)).map(u=>({stroke:[o.both,[],Ft(u).end],text:`${Ln(n,u)} ${n.sign(u)}`}))],notes:a.map(u=>`${Bn(n,t,u)}: ${c(u)}`)}}function xo({graph:n},{nodes:t}){let e=new Set(
t.map(({id:s})=>n.nodes.get(s)?.category??""));return n.words.category.filter(s=>e.has(s)).map(s=>({category:s,...n.looks.get(s)??{shape:"dot",colour:"#777777"}}))}
function qi({said:n,legend:t,stamp:e},s,{width:o,height:r,colours:i},c){let a=[],l=r,u=(h,p=!1)=>{for(let m of Sh(h,o-2*Ut,c))l+=mo,a.push(Zs(m,{x:Ut,y:l},i.text,
p))};u(s,!0);for(let h of n)u(h);let f=Ut;l+=mo+4;for(let{draw:h,text:p}of t){let g=h(f,l-4)?kh:0,y=g+c(p);f>Ut&&f+y>o-Ut&&(f=Ut,l+=mo),a.push(h(f,l-4),Zs(p,{x:f+
g,y:l},i.text)),f+=y+16}return l+=4,u(e),{parts:a,height:l+Ut}}function Sh(n,t,e){let s=[],o="";for(let r of n.split(vh))o&&e(o+r)>t&&(s.push(o.trimEnd()),o=""),
o+=r;return[...s,o]}var Oh=["sex","species","population","dose","dose_to","dose_unit","route","regimen","setting","one","stated","effects","evidence","hidden"].map(n=>n);function Ki({
words:{t:n},state:t,overlay:e},s){let{from:o,to:r,hops:i,view:c}=t,[a,l]=[["harvest","forest"].includes(c),["ladder","map"].includes(c)];return s&&c==="forest"?
n.noSizes:s&&!l?n.noFinding:o&&o===r?n.same:o&&r?e?n.noFinding:n.noPath(i):a?n.noPair:n.noQuestion}function K({graph:n,words:t,state:e,change:s},o){let{t:r}=t,i=Oh.
filter(f=>String(e[f]??"")!==String(R[f]??"")),c=kt(n).layers,a=(f,h,p)=>d("button",{type:"button","data-way":f,onclick:()=>s(p)},h),l=Object.fromEntries(i.map(
f=>[f,R[f]])),u=[t.where(e),Ne(t,e)].filter(Boolean).join(" · ");return d("div",{class:"empty"},d("p",{},o),i.length?d("p",{},r.narrowed(u)):null,d("p",{class:"\
tools"},i.length?a("filters",r.reset,l):null,e.layers.length<c.length?a("layers",r.allLayers,{layers:c}):null,e.from&&e.to&&e.hops<zt?a("hops",r.moreSteps(zt),{
hops:zt}):null,...Mh(t,n,e).map(([f,h])=>a(f,`${t.node(String(h.from))} → ${t.node(String(h.to))}`,{...h,pick:""})),e.pick?a("pick",r.letGo,{pick:"",tab:"answ\
er"}):null))}function Mh(n,t,{from:e,to:s}){let{start:o}=t;if(!(e&&s)||e===s)return[["start",{from:String(o.from),to:String(o.to)}]];let r=[...n.graph.edges.values()].
some(c=>c.signed&&c.subject===s),i=[...n.graph.edges.values()].some(c=>c.signed&&c.subject===e);return r&&!i?[["swap",{from:s,to:e}]]:[]}function Vi(n,t){let{words:e,state:s}=n,{t:o}=e,r=t.match===null?"":e.graph.vocabulary.matches[t.match],i={"data-verdict":t.verdict,"data-match":r,"data-contest\
ed":String(t.contested),"data-strength":t.strength.level??""},{level:c}=t.strength;return[d("h2",{},`${o.question(e.node(s.from),e.node(s.to))} `,d("small",{id:"\
for-whom"},`· ${e.where(t.question.context)}`)),d("p",{class:`verdict verdict-${t.verdict}`,id:"verdict",...i},J(e,Dn(e,t.verdict)),` ${o.verdict}: `,d("strong",
{},N(e,t.verdict,e.leaning(e.say(t.verdict),t.leans?.sign))),c?[" · ",N(e,"strength",`${o.strength}: ${e.say(c)}`)]:"",d("br"),d("span",{id:"rests-on"},Eh(e,t))),
Ah(n,t),Ih(e,t),d("p",{id:"why"},Rs(e,t))]}function Dn({graph:n},t){let{verdicts:e}=n.vocabulary;return Object.keys(e).find(s=>e[s]===t)??"?"}function Eh({t:n},{
direct:t}){if(!t)return n.noDirect;let e=new Set(t.findings.filter(({edge:s})=>s.signed).map(({study:s})=>s));return n.about(t.findings.length,e.size,t.results.
length)}function Ah(n,{direct:t,question:e}){if(!t)return null;let{words:s}=n,o=Object.keys(nt(e.context)).length>0,r=new Map;for(let a of t.findings){let{silentBecause:l}=a;
l&&r.set(l,[...r.get(l)??[],a])}let i=(a,l)=>d("ul",{class:"studies"},a.map(u=>d("li",{},_h(n,u,l)))),c=[...r.values()].flat().length;return d("div",{id:"studie\
s"},d("h3",{},N(s,"counted",s.t.counted)),i(t.findings.filter(E),o),c?d("details",{id:"silent"},d("summary",{},`${s.t.notCounted} (${c})`),Array.from(r,([a,l])=>[
d("p",{class:"silent"},s.say(`because_${a}`)),i(l,!1)])):null)}function _h({words:n,change:t},{edge:e,openKeys:s},o){let r=[e.evidence_type&&n.say(e.evidence_type),
e.sample_size===null?"":`n=${e.sample_size}`,n.sex(e.sex,e.species)].filter(Boolean),i=s.length?n.t.notTold(n.joined(s.map(c=>n.say(c)))):n.text("asserted");return d(
"button",{type:"button",class:"plain",title:n.statement(e),"data-study-line":e.id,onclick:()=>t({pick:`pair:${$(e)}`,tab:"evidence"})},J(n,e.signed?e.sign:"="),
` ${n.source(e)} `,d("small",{},[...r,...o?[i]:[]].join(" · ")))}function Ih(n,{direct:t,verdict:e,leans:s,disagreement:o,mechanism:r,decidedBy:i}){if(!t||i!==
"direct")return null;let c=s?.sign??Dn(n,e),l=t.results.filter(({signs:u})=>u.size&&![...u].some(f=>f===c)).map(u=>`${n.study(u.study,u.findings.map(({edge:f})=>f))}\
: ${n.outcome(rn(u))}`);return o&&l.push(`${n.say("mechanism paths")}: ${n.say(r)}`),l.length?d("p",{id:"against"},d("strong",{},`${n.t.against}: `),n.joined(l,
"clauses")):d("p",{id:"against"},d("strong",{},`${n.t.against}: `),n.t.nobody)}function Yi(n,{question:t}){let{graph:e,words:s}=n,o=[...e.successors.get(t.target)?.values()??[]].flat().filter(({predicate:a})=>a==="has_symptom"),r=[...new Set(
o.map(({object:a})=>a))];if(!r.length)return null;let i=d("ul",{class:"paths"});return d("details",{id:"symptoms",ontoggle:()=>{i.childElementCount||i.append(...r.
map(a=>d("li",{},Th(n,t,a))))}},d("summary",{},`${s.t.symptoms} (${r.length})`),i)}function Th({graph:n,words:t,state:e,change:s},o,r){let{source:i,context:c,layers:a,
max_hops:l}=o,u=Te(n,{source:i,target:r,context:c,layers:a,max_hops:l},h=>lt(n,e,h)),f=u.direct?.results.length??0;return d("button",{type:"button",class:"path",
"data-symptom":r,"data-verdict":u.verdict,onclick:()=>s({to:r,pick:"",tab:"answer"})},J(t,Dn(t,u.verdict)),` ${t.node(r)} `,d("small",{},`${t.say(u.verdict)} · ${t.
t.countedStudies(f)}`))}var Xi=25,bo=!1;function Ji(){bo=!1}function Zi(n){let{words:t,state:e,view:s}=n,{t:o}=t;if(!(e.from&&e.to))return[d("p",{},o.noQuestion)];if(!s.answer)return[d(
"p",{},o.same)];let r=s.answer;return[Vi(n,r),r.direct||r.paths.length?null:K(n,o.noPath(e.hops)),Yi(n,r),jh(t,r),r.decidedBy==="nothing"?null:Nh(t,r),Lh(t,r),r.
direct?[d("h3",{},o.direct),Rh(n,r.direct)]:null,Ch(n,r.paths),zh(t,r)]}function jh(n,{question:t,byLayer:e,elsewhere:s}){if(s){let r=n.joined(s.layers.map(i=>n.
say(i)));return d("p",{id:"elsewhere"},n.t.elsewhere(r,s.findings,n.say(s.verdict)))}if(t.layers.length<2)return null;let o=[...e].map(([r,i])=>[r,i,n.say(i)]);
return d("div",{id:"by-layer"},d("h3",{},n.t.byLayer),d("ul",{},o.map(([r,i,c])=>d("li",{"data-layer":r,"data-verdict":i},N(n,r,n.say(r)),`: ${c}`))))}function Nh(n,{
sensitivity:t}){let{without:e,flips:s,scenarios:o}=t,r=c=>{let a=e.get(c)??"";return d("li",{"data-study":c,"data-verdict":a},`${n.say("without")} ${n.study(c)}\
: ${n.say(a)}`)},i=(c,a)=>d("li",{"data-scenario":c,"data-verdict":a},`${n.say(c)}: ${n.say(a)}`);return d("details",{id:"sensitivity"},d("summary",{},N(n,"robu\
stness",n.t.robustness)),d("ul",{},s.map(r),Array.from(o,([c,a])=>i(c,a))))}function Lh(n,{missing:t,question:e}){if(!t.length)return null;let s=t.map(o=>d("li",
{"data-missing":$(o)},n.missing(o,e.context.species)));return d("details",{id:"missing"},d("summary",{},N(n,"missing",`${n.t.missing} (${t.length})`)),d("ul",{},
s))}function Ch(n,t){let{t:e}=n.words,s=bo?t:t.slice(0,Xi),o=()=>{bo=!0,n.redraw();let r=document.querySelectorAll("#panel-body [data-path]")[Xi];r instanceof HTMLElement&&
r.focus()};return[d("h3",{},e.paths(t.length)),d("ol",{class:"paths"},s.map(r=>d("li",{},Bh(n,r)))),s.length<t.length?d("button",{type:"button",id:"more-paths",
onclick:o},e.more(t.length-s.length)):null]}function Rh(n,t){let{words:e,change:s}=n,o=$(t);return d("button",{type:"button",class:"path","data-pair":o,onclick:()=>s(
{pick:`pair:${o}`,tab:"evidence"})},J(e,t.signed?t.weighed.sign:"="),` ${e.node(t.subject)} → ${e.node(t.object)} `,Qi(n,t),tc(e,t))}function Bh(n,t){let{words:e,
state:s,change:o}=n,r=t.nodes.join(">"),i=t.match===O.COMPATIBLE;return d("button",{type:"button",class:`path ${t.counted?"":"uncounted"} ${i?"light":""}`,"data\
-path":r,"data-sign":t.sign,"data-kind":e.graph.vocabulary.kinds[t.kind],"data-match":e.graph.vocabulary.matches[t.match],"data-chimera":String(t.chimera),"data\
-speculative":String(t.speculative),"aria-pressed":String(s.pick===`path:${r}`),onclick:()=>o({pick:`path:${r}`,tab:"evidence"})},J(e,t.sign)," ",e.node(t.nodes[0]),
t.steps.map((c,a)=>[" ",d("span",{class:"step"},Ph(e,c,t.signs[a]),tc(e,c),Qi(n,c))," ",e.node(c.object)]),d("small",{},Dh(e,s,t).map(([c,a],l)=>[l?" · ":" ",N(
e,c,a)])))}function Ph(n,t,e){return J(n,e,t.signed?void 0:n.say(t.edges[0].predicate))}function Dh(n,t,e){let{t:s}=n,o=Object.keys(nt(W(t))).length>0,r=Ge(e.steps,
u=>u.gaps.length),i=e.gaps&&r?`${n.node(r.subject)} → ${n.node(r.object)}`:"",{kinds:c,matches:a}=n.graph.vocabulary;return[[c[e.kind],n.say(c[e.kind])],[a[e.
match],o?n.text(a[e.match]):""],["weakest",i&&`${s.weakest}: ${i}`],["chimera",e.chimera?s.chimera:""],["speculative",e.speculative?s.speculative:""],["conteste\
d",e.contested?s.contested:""],["blocked",e.sign==="0"&&e.counted?s.blocked:""]].filter(([,u])=>u)}function Qi({graph:n,view:t,words:{t:e}},s){let o=t.clashing.
get($(s)),r=(c,a,l)=>d("span",{class:"clash",title:l,"data-term":c==="⚑"?null:"clash"},d("span",{"aria-hidden":"true"},c),d("span",{class:"unseen"},` (${a}) `)),
i=s.speaking.some(({edge:c})=>n.flags.has(c.id));return[o?r(o.kind==="opposite"?"⇅":"∅",e.clash,e.kind[o.kind]):null,i?r("⚑",e.reviewSays,e.reviewSays):null]}
function tc(n,t){let e=t.papers.map(s=>n.paper(s));return d("span",{class:"cited"},[bt(t.cited),...e].filter(Boolean).join(" "))}function zh(n,{cautions:t}){if(!t.
length)return null;let e=t.map(s=>d("p",{class:"warning","data-flag":s.id},n.flag(s)));return[d("h3",{id:"cautions"},`${n.t.cautions} (${t.length})`),e]}var Le="side",vo={[Le]:[1,2],front:[0,2],top:[0,1]},ut=1.6,ko=2.5,ec=.22,nc=12;function sc(n){let t=n.flat(),[e,s]=[t.map(([o])=>o),t.map(([,o])=>o)];return{left:Math.
min(...e),right:Math.max(...e),low:Math.min(...s),high:Math.max(...s)}}var zn=class{constructor(t,e,s){this.name=t,this.left=e,this.top=s}at(t){let[e,s]=vo[this.
name];return[this.left+t[e]*ut,this.top-t[s]*ut]}shown(t){return this.name===Le?t.filter(([e])=>e<ko):t}numbered([t]){return this.name===Le||t>-ko}};function oc(n,t){
return n.filter(([e])=>e*t>0||Math.abs(e)<ko).slice(0,1)}function rc([n,t],[e,s]){let[o,r]=[(n+e)/2+ec*(s-t),(t+s)/2-ec*(e-n)];return Array.from({length:nc+1},(i,c)=>{
let a=c/nc,[l,u,f]=[(1-a)**2,2*(1-a)*a,a**2];return[l*n+u*o+f*e,l*t+u*r+f*s]})}function ic(n,t,e,s){let o=n.reduce((c,[,a])=>c+a,0),r=-.25;return[...n.flatMap(([
c,a])=>{if(!a)return[];let l=H[c];if(a===o)return[z(t,e,s,{fill:l})];let u=a/o,f=Math.max(3,ee(24*u)),h=r;r+=u;let p=Array.from({length:f+1},(m,g)=>{let y=2*Math.
PI*(h+u*g/f);return[t+s*Math.cos(y),e+s*Math.sin(y)]});return[Pt([[t,e],...p],{fill:l,closed:!0})]}),z(t,e,s,{stroke:o?"paper":"muted",width:1})]}var[Ce,cc,Re,$o]=[18,38,11,16],Hn=2,[Hh,Wh]=[4.2,20],Fh=3,So=22,Oo=["-","0","+"],Uh=["BrainRegion","Connection"];function ac(n,t,e,s="sex"){return new Mo(n,t,e,
s).scene()}var Mo=class{constructor(t,e,s,o){this.words=t,this.question=s,this.by=o,this.places=new Map;for(let{node:c,x:a,y:l,z:u}of t.data.places)a&&l&&u&&this.
places.set(c,[...this.places.get(c)??[],[Number(a),Number(l),Number(u)]]);this.found=new Map,this.placeless=0,this.#t(e),this.edges=[...this.found.values()].flat().
map(({edge:c})=>c),this.outlines=t.data.outlines,this.spans=Object.fromEntries(Object.entries(this.outlines).map(([c,a])=>[c,sc(a)]));let i=Object.values(this.spans).
reduce((c,{left:a,right:l})=>c+(l-a),0)*ut+2*Ce;this.list=(i-Ce)/Hn,this.sheet=new q(t.ruler,i+2*b)}#t(t){let{nodes:e,successors:s}=this.words.graph,{source:o}=this.
question;for(let r of S(s.get(o)?.keys()??[])){let i=t.step(o,r)?.speaking.filter(({edge:c})=>c.signed)??[];i.length&&Uh.includes(e.get(r)?.category??"")&&(this.#e(
r).length?this.found.set(r,i):this.placeless+=i.length)}}#e(t){if(this.places.has(t))return[t];let s=[...this.words.graph.successors.get(t)??[]].filter(([,r])=>r.
some(({predicate:i})=>i==="connects")),o=S(s.map(([r])=>r));return o.length>1&&o.every(r=>this.places.has(r))?o:[]}scene(){let{words:t,sheet:e,question:s,by:o}=this,
r=t.node(s.source),i=t.joined(s.layers.map(f=>t.say(f))),c=t.text("brain_question",{source:r,where:t.where(s.context),layers:i});e.head(t.text("brain",{source:r,
by:t.grouped(o)}),[c]);let a=xn(this.edges,o,Fh);for(let f of a){let h=this.#n(f,a);h.length&&this.#s(f,h)}this.edges.length||e.notes([t.text("nothing")],"ink"),
e.legend(Vh(t));let[l,u]=[this.edges.length,this.edges.length+this.placeless];return e.notes([t.text("brain_note"),t.text("brain_counts",{placed:l,all:u})]),e.finish(
t.lang,t.stamp(this.#f(),"stamp_map"),l)}#n(t,e){let s=[...this.found].flatMap(([o,r])=>{let i=r.filter(({edge:c})=>Me(c,this.by,e)===t);return i.length?[{node:o,
ends:this.#e(o),results:D(i),findings:i}]:[]});return x(s,({ends:o,results:r,node:i})=>[o.length>1,-r.length,i])}#s(t,e){let{words:s,sheet:o,by:r}=this,i=r==="s\
ex"&&!t?s.text("sex_untold"):et(s,t,r,this.edges),c=s.counted("finding",e.reduce((m,{findings:g})=>m+g.length,0)),a=s.text("brain_row",{stratum:i,counts:c});o.heading(
s.ruler.fitted(a,o.width-2*b-20,12.5,!0));let l=o.y+6,u=Math.max(...Object.values(this.spans).map(({low:m,high:g})=>g-m))*ut,f=e.slice(0,So).filter(({ends:m})=>m.
length===1),h=new Map(f.map(({node:m},g)=>[m,g+1])),p=b;for(let m of Object.keys(vo)){let{left:g,right:y,low:k,high:I}=this.spans[m],Q=l+(u-(I-k)*ut)/2,jt=new zn(
m,p-g*ut,Q+I*ut);for(let be of this.outlines[m])o.add(Pt(be.map(([B,_])=>[jt.left+B*ut,jt.top-_*ut]),{stroke:"rule",width:1.1}));this.#c(t,e,h,jt),p+=(y-g)*ut+Ce}
o.y=this.#o(t,e,h,l+u)+8}#o(t,e,s,o){let{words:r,sheet:i}=this,[c,a]=[e.slice(0,So),e.length-So],l=Math.ceil((c.length+(a>0?1:0))/Hn);for(let[u,f]of c.entries()){
let[h,p]=[Math.floor(u/l),u%l],m=r.tooltip(f.findings.map(({edge:y})=>y)),g=this.#i(f,s,b+h*(this.list+Ce),o+(p+1)*$o);i.group(g,`${r.node(f.node)}
${m}`,"",`item ${f.node} ${t||"-"}`)}if(a>0){let u=b+(Hn-1)*(this.list+Ce),f=o+(c.length-(Hn-1)*l+1)*$o;i.add(v(u+20,f,`… +${a}`,Re,{colour:"muted"}))}return o+
l*$o}#i(t,e,s,o){let{words:r}=this,i=s+this.list-cc*Oo.length,c=r.ruler.fitted(r.node(t.node),i-s-28,Re);return[t.ends.length===1?v(s+14,o,String(e.get(t.node)),
Re,{anchor:"end",colour:"muted"}):Kh(U(t.results).sign,s+4,o-3.5),v(s+20,o,c,Re),...qh(t,i,o)]}#c(t,e,s,o){let r=t||"-";for(let a of e.filter(({ends:l})=>l.length>
1).reverse())this.#r(this.#u(a,o),a,`arc ${a.node} ${r}`);let i=[],c=[];for(let a of e.filter(({ends:l})=>l.length===1)){let l=Math.min(Wh,Hh*Math.sqrt(a.results.
length)),u=s.get(a.node),f=o.shown(this.places.get(a.node)??[]).flatMap(h=>{let[p,m]=o.at(h);return i.push({left:p-l,top:m-l,right:p+l,bottom:m+l}),u&&o.numbered(
h)&&c.push({said:String(u),x:p,y:m,radius:l}),ic(Oo.map(g=>[g,lc(a,g)]),p,m,l)});this.#r(f,a,`disc ${a.node} ${r}`)}for(let a of c)this.#a(a,i)}#r(t,{node:e},s){
this.sheet.group(t,this.words.node(e),"",s)}#a({said:t,x:e,y:s,radius:o},r){for(let i=0;i<60;i+=5)for(let c=0;c<12;c+=1){let a=c*Math.PI/6-Math.PI/4,l=o+7+i,[u,
f]=[Math.cos(a),Math.sin(a)],h=v(e+l*u,s+l*f+3,t,9,{anchor:"middle"}),p=this.words.ruler.box(h);if(r.some(y=>Gh(p,y)))continue;r.push(p);let[m,g]=[o+1,l-6];i>5&&
this.sheet.add(M([e+m*u,s+m*f,e+g*u,s+g*f],"muted",.6)),this.sheet.add(h);return}}#l({ends:t},e){return(e.name===Le?[-1]:[-1,1]).map(s=>t.flatMap(o=>oc(this.places.
get(o)??[],s))).filter(s=>s.length>1)}#u(t,e){let{sign:s}=U(t.results),o=H[s];return this.#l(t,e).flatMap(i=>i.slice(1).map((c,a)=>[e.at(i[a]),e.at(c)])).flatMap(
i=>{let c=rc(i[0],i[1]);return[...P(s)?[Pt(c,{stroke:o,width:2}),...C(s,...c[Math.floor(c.length/2)],3.4)]:c.flatMap((l,u)=>u%2===0&&u+1<c.length?[M([...l,...c[u+
1]],o,2)]:[]),...i.map(([l,u])=>z(l,u,1.8,{fill:"muted"}))]})}#f(){let{graph:t,data:e}=this.words,{source:s,context:o,layers:r}=this.question,i=[this.edges.map(
c=>Ps(t,c)),e.places];return Dt([s,this.by,Bs(o),r,i])}};function Gh(n,t){return n.left+.5<t.right&&t.left+.5<n.right&&n.top+.5<t.bottom&&t.top+.5<n.bottom}function lc({
results:n},t){return n.filter(({signs:e})=>[...e].some(s=>s===t)).length}function qh(n,t,e){let s=Oo.map((o,r)=>({place:r,sign:o,count:lc(n,o)})).filter(({count:o})=>o);
return(s.length?s:[{place:1,sign:"?",count:1}]).flatMap(({place:o,sign:r,count:i})=>{let c=t+o*cc+6,a=i>1?[v(c+7,e,`×${i}`,Re,{colour:"muted"})]:[];return[...C(
r,c,e-3.6,4.2),...a]})}function Kh(n,t,e){return M([t-3,e,t+11,e],H[n],2,P(n)?"":"3 2")}function Vh(n){let t=(e,s)=>[(o,r)=>[z(o,r,6,{fill:H[e]})],n.text(s)];return[
t("-","lowers"),t("0","no_effect"),t("+","raises"),[(e,s)=>[M([e-9,s,e+9,s],"plus",2)],n.text("brain_arc")],[(e,s)=>[M([e-9,s,e+9,s],"mixed",2,"4 3")],n.text("b\
rain_unsettled")]]}function Be({direct:n}){return(n?.findings??[]).filter(({edge:t})=>t.signed)}function ue({words:n,answer:t,by:e,sheet:s},o,{by:r=n.grouped(e),more:i=""}={}){let{
question:c}=t,a={source:n.node(c.source),target:n.node(c.target)};s.head(n.text(o,{...a,by:r}),[n.question(c)+i,n.found(t)])}function fe({words:n,answer:t,sheet:e},s){
return e.finish(n.lang,n.stamp(te(n.graph,t)),s)}var uc=["odds_ratio","relative_risk","hazard_ratio"];function fc(n,t,e){let s=t.flatMap(({edge:m})=>[m.effect_size,m.ci_low,m.ci_high]).filter(m=>m!==null),o=uc.includes(n)&&s.every(m=>m>0),r=uc.includes(n)?1:0,i=o?
Math.log:Number,c=[...s,r].map(m=>i(m)),[a,l]=[Math.min(...c),Math.max(...c)],u=.08*(l-a)||.5,[f,h]=[a-u,l+u],p=o?Xh(Math.exp(f),Math.exp(h)):Yh(f,h);return{at:m=>e+
330*(i(m)-f)/(h-f),ticks:p.filter(m=>f<=i(m)&&i(m)<=h),none:r}}function hc(n){return Number(n.toFixed(12))}function Yh(n,t){let e=(t-n)/5,s=10**Math.floor(Math.
log10(e)),o=s*([1,2,5].find(c=>s*c>=e)??10),[r,i]=[Math.ceil(n/o),Math.floor(t/o)];return Array.from({length:i-r+1},(c,a)=>hc((r+a)*o))}function Xh(n,t){let e=Math.
floor(Math.log10(n)),s=Array.from({length:Math.ceil(Math.log10(t))+1-e},(i,c)=>e+c),r=s.flatMap(i=>[1,2,5].map(c=>hc(c*10**i))).filter(i=>n<=i&&i<=t);return r.length<=
10?r:s.map(i=>10**i)}var[Gt,Pe,dc,Jh]=[250,56,168,176],[Zh,Fn]=[25,12],Un=4.5;function pc(n,t,e="sex"){return new Eo(n,t,e).scene()}function Qh(n){return Be(n).filter(({edge:t})=>t.
effect_size!==null)}var Eo=class{constructor(t,e,s){this.words=t,this.answer=e,this.by=s,this.all=Be(e),this.sized=Qh(e),this.left=b+Gt+Pe+dc,this.sheet=new q(t.
ruler,this.left+330+24+Jh+b)}scene(){let{words:t,sheet:e,sized:s}=this;ue(this,"forest");let o=new Set(s.map(({edge:a})=>a.effect_metric)),r=Object.keys(t.graph.
vocabulary.symbols).filter(a=>o.has(a));for(let a of r)this.#t(a);r.length||e.notes([t.text("forest_nothing")],"ink"),e.legend(ed(t));let i=new Set(s.map(({study:a})=>a)).
size,c=t.text("forest_counts",{sizes:s.length,findings:this.all.length,studies:i});return e.notes([t.text("forest_note",{way:t.text("forest_way")}),c]),fe(this,
s.length)}#t(t){let{words:e,sheet:s,by:o}=this,r=this.sized.filter(({edge:l})=>l.effect_metric===t);s.heading(e.metric(t)),s.y+=16;for(let[l,u,f]of[[b,"forest_s\
tudy","start"],[b+Gt+Pe-14,"forest_n","end"],[b+Gt+Pe,"forest_design","start"],[this.left+330+24,"forest_size","start"]])s.add(v(l,s.y,e.text(u),11,{anchor:f,colour:"\
muted"}));s.y+=6;let i=fc(t,r,this.left),c=s.y,a=r.map(({edge:l})=>l);for(let l of zs(a,o)){let u=r.filter(({edge:p})=>ne(p,o)===l),f=x(u,p=>[!E(p),-p.level,p.study,
p.edge.id]);s.y+=20;let h=e.ruler.fitted(et(e,l,o,a),Gt,Fn,!0);s.add(v(b,s.y-4,h,Fn,{bold:!0}));for(let p of f)this.#n(p,i)}this.#e(i,c)}#e(t,e){let s=this.sheet.
y+6,o=t.at(t.none);this.sheet.add(M([o,e,o,s],"muted",1,"4 3"),M([this.left,s,this.left+330,s]));for(let r of t.ticks){let i=t.at(r);this.sheet.add(M([i,s,i,s+4]),
v(i,s+16,tt(r),10,{anchor:"middle",colour:"muted"}))}this.sheet.y=s+22}#n(t,e){let{words:s,sheet:o}=this,{edge:r,silentBecause:i}=t,c=s.ruler.wrapped(s.who(r),Gt-
12,Fn).slice(0,2),a=Zh+(c.length-1)*14,l=o.y+a/2,u=[s.say(r.evidence_type),s.say(r.analysis)].filter(Boolean).join(" · ")||"–",f=r.sample_size===null?"?":String(
r.sample_size),h=s.size(r),p=[L(b,o.y+2,o.width-2*b,a-4,{fill:"band",radius:4}),...c.map((g,y)=>v(b+6,l+4.2+14*(y-(c.length-1)/2),g,Fn)),v(b+Gt+Pe-14,l+4,f,11,{
anchor:"end"}),v(b+Gt+Pe,l+4,s.ruler.fitted(u,dc-12,11),11,{colour:"muted"}),v(this.left+330+24,l+4,h.slice(h.indexOf(" = ")+3),11),...td(t,e,l)],m=i?`
${s.say("not counted")}: ${s.say(`because_${i}`)}`:"";o.group(p,s.tooltip([r])+m,s.address(r.reference),`finding ${r.id}`),o.y+=a}};function td(n,t,e){let{ci_low:s,
ci_high:o,effect_size:r,sign:i}=n.edge,c=H[i],a=[];if(s!==null&&o!==null){let f=[t.at(s),t.at(o)];a.push(M([f[0],e,f[1],e],c,1.8),...f.map(h=>M([h,e-4,h,e+4],c,
1.8)))}let l=t.at(r??0),u=E(n)?{fill:c}:{fill:"paper",stroke:c};return[...a,L(l-Un,e-Un,2*Un,2*Un,u)]}function ed(n){return[[(t,e)=>[L(t-4.5,e-4.5,9,9,{fill:"in\
k"})],n.text("forest_counted")],[(t,e)=>[L(t-4.5,e-4.5,9,9,{fill:"paper",stroke:"ink"})],n.text("forest_silent")],[(t,e)=>[M([t-9,e,t+9,e],"ink",1.8)],n.text("f\
orest_interval")]]}function mc(n,t,e,s){let o=new Map;for(let i of n){let{study:c,edge:a}=i;if(!a.signed)continue;let[l,{sign:u}]=[bn(a,t,e),a],f=JSON.stringify([c,l,u]),h=o.get(f)??
{study:c,stratum:l,sign:u,found:[]};h.found.push(i),o.set(f,h)}let r=Array.from(o.values(),({found:i,...c})=>{let a=i.filter(E),l=a.length?a:i;return{...c,findings:l,
counted:a.length>0,own:l.some(({edge:u})=>s.includes(u.layer)),people:Math.max(...l.map(({edge:u})=>u.sample_size??0)),level:Math.max(...l.map(({level:u})=>u))}});
return x(r,i=>[!i.counted,-i.level,-i.people,i.study])}function gc({findings:n}){let t=new Map;for(let{edge:e}of n){let{dose_min:s,dose_max:o,dose_unit:r}=e;if(s===
null||o===null)continue;let i=st([s,o,r]).slice(0,-r.length-1);t.set(r,(t.get(r)??new Map).set(i,s))}return Array.from(t,([e,s])=>`${x(s,([,r])=>r).map(([r])=>r).
join(", ")} ${e}`).join("; ")}function yc({findings:n}){return[...new Set(n.flatMap(({edge:t})=>t.reference))]}var Ao=1.959963984540054;function wc(n){let t=n.map(nd),[e,s,o]=["+","-",null].map(c=>t.filter(a=>a===c).length),[r,i]=sd(e,e+s);return{plus:e,minus:s,leftOut:o,
low:r,high:i,p:od(e,e+s)}}function nd({signs:n,tendency:t}){let e=[...n].filter(P);return e.length>1?null:e[0]??t}function sd(n,t){if(!t)return[0,1];let[e,s]=[n/
t,Ao*Ao],o=e+s/(2*t),r=Ao*Math.sqrt(e*(1-e)/t+s/(4*t*t)),i=1+s/t;return[Math.max(0,(o-r)/i),Math.min(1,(o+r)/i)]}function od(n,t){let e=Math.min(n,t-n),[s,o]=[1,
1];for(let r=1;r<=e;r+=1)s=s*(t-r+1)/r,o+=s;return Math.min(1,2*o/2**t)}var[xc,To,rd,bc]=[22,15,52,7],[_o,Gn,kc,Io]=[128,9.5,8,6],qn=26,id=10,qt=[240,280,400,430,620,770],he=160,cd=.01,ad=900,vc={"-":"lowers",0:"no_effect","+":"rais\
es","?":"no_direction"},ld=["-","0","+","?"];function No(n,t,e="sex"){return new jo(n,t,e).scene()}var jo=class{constructor(t,e,s){this.words=t,this.answer=e,this.
by=s,this.findings=Be(e),this.edges=this.findings.map(({edge:u})=>u);let o=this.findings.filter(E).map(({edge:u})=>u);this.strata=Kr(this.edges,o,s,id),this.bars=
mc(this.findings,s,this.strata,t.graph.vocabulary.own_layers);let r=new Set(this.bars.filter(u=>!u.counted).map(u=>u.findings[0].silentBecause)),i=t.data.reasons.
filter(u=>r.has(u));this.letters=new Map(i.map((u,f)=>[u,String.fromCharCode(97+f)])),this.signs=ld.filter(u=>u!=="?"||this.bars.some(f=>f.sign===u)),this.most=
Math.max(0,...this.bars.map(({people:u})=>u));let c=this.signs.map(u=>this.#n(u)),a=c.reduce((u,f)=>u+f,0)+Io*(this.signs.length-1);this.left=b+_o,this.sheet=new q(
t.ruler,Math.max(ad,this.left+a+b));let l=(this.sheet.width-b-this.left-a)/this.signs.length;this.columns=this.#t(c.map(u=>u+l))}#t(t){let e=this.left;return this.
signs.map((s,o)=>{let r={sign:s,x:e,width:t[o]};return e+=t[o]+Io,r})}#e(t,e){return this.bars.filter(s=>s.stratum===t&&s.sign===e).map(s=>this.#s(s))}#n(t){let e=Math.
max(0,...this.strata.map(o=>this.#e(o,t).length)),s=this.words.ruler.width(this.words.text(vc[t]),12.5,!0)+36;return Math.max(s,Math.min(e,qn)*xc+2*kc)}#s(t){let{
words:e}=this,s=t.people?Math.max(bc,rd*Math.sqrt(t.people/this.most)):bc,o=e.text("people",{count:t.people||"?"}),r=t.counted?"":` · ${this.letters.get(t.findings[0].
silentBecause)}`,i=`${e.short(t.study)} · ${o}${r}`,c=this.by==="dose"?"":gc(t),a=s+(t.people?5:7),l=a+e.ruler.width(i,Gn);return{bar:t,height:s,above:i,below:c,
foot:a,up:l,down:c?5+e.ruler.width(c,Gn):0}}scene(){let{words:t,sheet:e,by:s}=this;if(ue(this,"harvest"),this.bars.length){this.#o();for(let r of this.strata)this.#i(
r)}else e.notes([t.text("nothing")],"ink");let o=fd(t);return e.legend(s==="dose"?o.slice(0,-1):o),e.notes(this.#a()),e.heading(t.text("swim")),e.notes([t.text(
"swim_grouping",{key:t.say(s)}),t.text("swim_metric")]),e.notes([t.text("swim_test")]),this.#l(),e.notes([t.text("swim_warning")],"ink"),fe(this,this.bars.length)}#o(){
let{words:t,sheet:e}=this;e.y+=22;for(let{sign:s,x:o,width:r}of this.columns){let i=t.text(vc[s]),c=20+t.ruler.width(i,12.5,!0),a=o+(r-c)/2;e.add(...C(s,a+7,e.y-
4.5),v(a+20,e.y,i,12.5,{bold:!0}))}e.y+=8}#i(t){let{sheet:e}=this,s=this.columns.map(l=>({...l,found:this.#e(t,l.sign)})),o=Math.max(...s.map(({found:l})=>Math.
floor((l.length-1)/qn)+1))||1,r=Array.from({length:o},(l,u)=>{let f=s.map(({x:p,width:m,found:g})=>({x:p,width:m,part:g.slice(u*qn,(u+1)*qn)})),h=f.flatMap(({part:p})=>p);
return{parts:f,up:Math.max(0,...h.map(({up:p})=>p)),down:Math.max(0,...h.map(({down:p})=>p))}}),i=r.reduce((l,{up:u,down:f})=>l+(u+f+14),0),c=e.y;for(let{x:l,width:u}of this.
columns)e.add(L(l,c,u,i,{stroke:"rule"}));this.#c(t,c,i);let a=c;for(let{parts:l,up:u,down:f}of r){a+=u+8;for(let{x:h,width:p,part:m}of l){e.add(M([h+4,a,h+p-4,
a]));for(let[g,y]of m.entries())this.#r(y,h+kc+g*xc,a)}a+=f+6}e.y=c+i+Io}#c(t,e,s){let{words:o,sheet:r}=this,i=this.bars.filter(h=>h.stratum===t),c=new Set(i.filter(
h=>h.counted).map(({study:h})=>h)),a=new Set(i.map(({study:h})=>h).filter(h=>!c.has(h))).size,l=o.ruler.wrapped(et(o,t,this.by,this.edges),_o-12,12.5,!0),u=a?o.
text("cell_silent",{silent:a}):"",f=e+s/2-8*l.length+8;for(let h of l)r.add(v(this.left-10,f,h,12.5,{anchor:"end",bold:!0})),f+=16;for(let h of o.ruler.wrapped(
o.text("cell",{counted:c.size})+u,_o-12,10.5))r.add(v(this.left-10,f,h,10.5,{anchor:"end",colour:"muted"})),f+=13}#r({bar:t,height:e,above:s,below:o,foot:r},i,c){
let{words:a}=this,l=i+To/2+3.4,u=[...ud(t,i,c,e),v(l,c-r,s,Gn,{colour:t.counted?"ink":"muted",turned:!0})];o&&u.push(v(l,c+5,o,Gn,{anchor:"end",colour:"muted",turned:!0}));
let f=t.findings[0].silentBecause,h=[a.tooltip(t.findings.map(({edge:m})=>m))];f&&h.push(`${a.say("not counted")}: ${a.say(`because_${f}`)}`);let p=`study ${t.study}\
 ${t.stratum||"-"} ${t.sign}`;this.sheet.group(u,h.join(`
`),a.address(yc(t)),p)}#a(){let{words:t}=this,e=Array.from(this.letters,([s,o])=>{let r=this.bars.filter(i=>!i.counted&&i.findings[0].silentBecause===s).length;
return t.text("reason",{letter:o,reason:t.say(`because_${s}`),count:r})});return e.length?[`${t.say("not counted")}: ${t.joined(e,"clauses")}`]:[]}#l(){let{words:t,
sheet:e,by:s,strata:o}=this,r=this.findings.filter(E),i=[[t.text("swim_all"),r]];for(let c of o.length>1?o:[]){let a=r.filter(({edge:l})=>bn(l,s,o)===c);i.push(
[et(t,c,s,this.edges),a])}e.y+=20;for(let[c,a,l]of[[2,"end","swim_out"],[3,"start","swim_share"],[4,"start","swim_interval"],[5,"start","swim_p"]])e.add(v(b+qt[c],
e.y,t.text(l),11,{anchor:a,colour:"muted"}));for(let[c,a]of["-","+"].entries())e.add(...C(a,b+qt[c]-4,e.y-4,5));for(let[c,a]of i)a.length&&this.#u(c,wc(D(a)));e.
y+=12}#u(t,{plus:e,minus:s,leftOut:o,low:r,high:i,p:c}){let{sheet:a}=this,l=e+s;a.y+=18;let{y:u}=a;a.add(v(b,u,a.ruler.fitted(t,qt[0]-24,11.5),11.5));for(let[p,
m]of[s,e,o].entries())a.add(v(b+qt[p],u,String(m),11.5,{anchor:"end"}));if(!l)return;let[f,h]=[b+qt[3],e/l];a.add(M([f,u-4,f+he,u-4],"rule",1),M([f+he/2,u-9,f+he/
2,u+1],"muted",1,"2 2"),M([f+he*r,u-4,f+he*i,u-4],"ink",2),z(f+he*h,u-4,4,{fill:"ink"}),v(b+qt[4],u,`${mn(h)} [${mn(r)}, ${mn(i)}]`,11.5),v(b+qt[5],u,c>=cd?pn(c):
Ur(c),11.5))}};function ud({sign:n,counted:t,own:e,people:s},o,r,i){let c=H[n]==="muted"?"null":H[n],a=t?c:`${c}_faded`,l=e?{fill:a}:{stroke:a,hatch:a},u=L(o,r-
i,To,i,l);return s?[u]:[u,M([o,r-i-2.5,o+To,r-i-2.5],a,1.5,"3 2")]}function fd(n){let t=e=>(s,o)=>[L(s-7,o-7,14,14,e)];return[[t({fill:"minus"}),n.text("harvest\
_own")],[t({stroke:"minus",hatch:"minus"}),n.text("harvest_told")],[t({fill:"minus_faded"}),n.text("harvest_silent")],[(e,s)=>[L(e-8,s-2,6,8,{fill:"null"}),L(e+
1,s-8,6,14,{fill:"null"})],n.text("harvest_height")],[(e,s)=>[v(e,s+4,"24",10,{anchor:"middle",colour:"muted"})],n.text("harvest_dose")]]}var[De,Kn,$c,Sc]=[32,212,110,100],[hd,Kt,Vt]=[25,15,12.5],dd=3,pd=24,de=2,Vn=["-","0","+"],md=[["-","lowers"],["0","no_effect"],["+","raises"],["?","no_directio\
n"],["conflicting","conflicting"],["mixed","mixed"]];function Oc(n,t,e="sex"){return new Co(n,t,e).scene()}var Co=class{constructor(t,e,s){this.words=t,this.answer=
e,this.by=s;let{rows:o,rest:r}=gd(t,e);this.rows=o,this.rest=r;let i=this.rows.flatMap(({first:c,last:a})=>a?[c,a]:[c]);this.edges=i.flatMap(c=>c.speaking.map(({
edge:a})=>a)),this.columns=this.#t(this.edges.filter(({signed:c})=>c)),this.column=De*Vn.length,this.heads=this.columns.map(c=>this.#n(c));for(let c of this.heads.
flat())this.column=Math.max(this.column,t.ruler.width(c,Vt,!0)+10);this.side=this.column*this.columns.length,this.left=b,this.middle=this.left+this.side+10,this.
right=this.middle+Kn+10,this.together=this.right+this.side+10,this.sources=this.together+$c,this.sheet=new q(t.ruler,this.sources+Sc+b)}#t(t){let e=xn(t,this.by,
dd);if(!Object.hasOwn(nt(this.answer.question.context),this.by))return e;let s=new Set(t.map(o=>Me(o,this.by,e)));return e.filter(o=>!o||s.has(o))}#e(){let{words:t,
columns:e}=this,s=["female","male"].map(i=>et(t,i,"sex",this.edges)),o=s[0]===t.text("female_animals")&&s[1]===t.text("male_animals");return this.by==="sex"&&e.
includes("female")&&e.includes("male")&&!o?t.text("by_sex"):t.grouped(this.by)}#n(t){let{words:e,by:s}=this,o=s==="sex"&&!t?e.text("sex_untold"):et(e,t,s,this.edges),
r=De*Vn.length-8,[i,...c]=e.ruler.wrapped(o,r,Vt,!0);return c.length?[i,e.ruler.fitted(c.join(" "),r,Vt,!0)]:[i]}scene(){let{words:t,sheet:e,answer:s,rows:o}=this;
ue(this,"ladder",{by:this.#e(),more:t.text("hops",{hops:s.question.max_hops})}),o.length?this.#s(t.node(s.question.source),t.node(s.question.target)):e.notes([t.
text("nothing")],"ink"),e.legend(xd(t));let r=o.filter(({nodes:a})=>a.length),i=r.filter(({steps:a})=>a.length===de).length,c=t.text("ladder_counts",{two:i,several:r.
length-i,rest:this.rest});return e.notes([t.text("ladder_fan"),c]),s.complete||e.notes([t.text("incomplete")],"ink"),fe(this,o.length)}#s(t,e){let{sheet:s}=this;
this.#o(t,e);let o="";for(let r of this.rows)r.group!==o&&(o=r.group,s.y+=26,s.add(v(b,s.y-3,o,11.5,{colour:"muted",italic:!0})),s.y+=5),this.#i(r)}#o(t,e){let{
words:s,sheet:o,side:r}=this,{ruler:i}=s;o.y+=18;let c=i.wrapped(s.text("left",{source:t}),r,12),a=i.wrapped(s.text("right",{target:e}),r,12);for(let[l,u]of[[this.
left,c],[this.right,a]])for(let[f,h]of u.slice(0,de).entries()){let p=i.fitted(h+(u.length>de&&f===1?" …":""),r,12);o.add(v(l+r/2,o.y+f*Kt,p,12,{anchor:"middl\
e",colour:"muted"}))}o.y+=Kt*(Math.min(de,Math.max(c.length,a.length))-1),o.y+=20+Kt*(Math.max(...this.heads.map(({length:l})=>l))-1);for(let l of[this.left,this.
right])for(let[u,f]of this.heads.entries())for(let[h,p]of[...f].reverse().entries()){let m=l+(u+.5)*this.column;o.add(v(m,o.y-h*Kt,p,Vt,{anchor:"middle",bold:!0}))}
for(let[l,u,f]of[[this.middle+Kn/2,"mediator","middle"],[this.together,"together","start"],[this.sources,"sources","start"]])o.add(v(l,o.y,s.text(u),Vt,{anchor:f,
bold:!0}))}#i(t){let{words:e,sheet:s}=this,o=e.ruler.wrapped(t.middle,Kn-8,Vt),r=hd+(o.length-1)*Kt,i=s.y+r/2,c=i+4.3-Kt*(o.length-1)/2,a=e.ruler.fitted(t.kind,
$c-25,11),l=e.ruler.fitted(wd(t.steps),Sc,11),u=[...this.#c(r),...this.#r(t.first,this.left,i),...t.last?this.#r(t.last,this.right,i):[],...o.map((g,y)=>v(this.
middle+Kn/2,c+Kt*y,g,Vt,{anchor:"middle"})),...t.sign?C(t.sign,this.together+7,i):[],v(this.together+21,i+4,a,11,{colour:"muted"}),v(this.sources,i+4,l,11,{colour:"\
muted"})],f=t.steps.flatMap(g=>g.speaking),h=new Map(f.map(({edge:g})=>[g.id,g])),p=t.nodes.map(g=>e.node(g)).join(" → ")||t.middle,m=`row ${t.nodes.join(" ")||
"direct"}`;s.group(u,`${p}
${e.tooltip([...h.values()])}`,"",m),s.y+=r}#c(t){let{sheet:e}=this,[s,o]=[e.y,e.width-2*b],r=[this.left,this.right].flatMap(i=>Array.from({length:this.columns.
length+1},(c,a)=>({x:i,place:a})).filter(({place:c})=>c>0||i===this.right));return[L(b,s+2,o,t-4,{fill:"band",radius:4}),...r.map(({x:i,place:c})=>{let a=i+c*this.
column;return M([a,s+2,a,s+t-2],"paper",3)})]}#r(t,e,s){let{words:o,by:r,columns:i}=this,c=t.speaking.filter(({edge:a})=>a.signed);if(!(t.signed&&c.length)){let l=t.
edges.some(f=>f.signed)?o.text("counted_nothing"):o.say(t.edges[0].predicate),u={anchor:"middle",colour:"muted",italic:!0};return[v(e+this.side/2,s+4,`— ${l} \
—`,11,u)]}return i.flatMap((a,l)=>{let u=c.filter(({edge:f})=>Me(f,r,i)===a);return u.length?this.#a(u,e+l*this.column,s):[]})}#a(t,e,s){let o=D(t),r=e+(this.
column-De*Vn.length)/2,i=Vn.flatMap((c,a)=>{let l=o.filter(({signs:f})=>[...f].some(h=>h===c)).length;if(!l)return[];let u=r+a*De+8;return[...C(c,u,s),...l>1?[v(
u+6.5,s+4,`×${l}`,9,{colour:"muted"})]:[]]});return i.length?i:[...C("?",r+De+8,s)]}};function gd(n,{direct:t,paths:e}){let s=e.filter(({steps:f})=>f.length===
de),o=e.filter(({steps:f})=>f.length>de),r=new Set(s.map(({nodes:f})=>f[1])),i=new Map;for(let f of o)f.counted&&f.sign!=="?"&&!r.has(f.nodes[1])&&!i.has(f.nodes[1])&&
i.set(f.nodes[1],f);let c=[...i.values()].slice(0,pd),a=f=>n.graph.nodes.get(f.nodes[1])?.category??"",l=x(s.filter(f=>f.counted),f=>n.categoryPlace(a(f)));return{
rows:[...t?[yd(n,t)]:[],...l.map(f=>Lo(n,n.category(a(f)),f)),...c.map(f=>Lo(n,n.text("circuits"),f)),...s.filter(f=>!f.counted).map(f=>Lo(n,n.text("not_counted"),
f))],rest:o.length-c.length}}function yd(n,t){let[e,s]=[n.say("direct evidence"),n.text("directly")];return{group:e,middle:s,first:t,last:null,sign:t.sign,kind:"",
steps:[t],nodes:[]}}function Lo(n,t,{nodes:e,steps:s,kind:o,sign:r,counted:i}){let{arrows:c,kinds:a}=n.graph.vocabulary,l=s.slice(1,-1).flatMap(u=>[u.signed?c[u.
sign]:"→",n.node(u.object)]);return{group:t,middle:[n.node(e[1]),...l].join(" "),first:s[0],last:s[s.length-1],sign:i?r:"",kind:n.say(i?a[o]:"not counted"),steps:s,
nodes:e}}function wd(n){let t=[...new Set(n.flatMap(s=>s.cited))].sort((s,o)=>s-o),e=new Set(n.flatMap(s=>s.papers)).size;return[t.length?`[${t.join(" ")}]`:"",
e?`+${e}`:""].filter(Boolean).join(" ")}function xd(n){let t=(e,s)=>(o,r)=>[v(o,r+4,e,s,{anchor:"middle",colour:"muted"})];return[...md.map(([e,s])=>[(o,r)=>C(e,
o,r),n.text(s)]),[t("×3",9),n.text("ladder_cell")],[t("+2",10),n.text("ladder_sources")]]}var Ro=["+","-","0"],[Yn,bd,kd]=[210,190,10.5],vd=760,Bo={block:{wide:46,high:48,dx:0,dy:14},pair:{wide:74,high:24,dx:23,dy:0}};function Xn({view:n,extent:t}){return n===
"map"&&t==="all"}function Ac(n,{graph:t,state:e,view:s},o){let r=s.shown.filter(m=>m.findings.some(({edge:g})=>g.signed)),i=$d(t,e),c=i?Od(n,t,r,i,o):Sd(n,t,r,o),
[a,l]=[Mc(c,"column"),Mc(c,"row")],u=new q(n.ruler,Math.max(vd,b+Yn+a.length*Bo[c.name].wide+b)),f=`${n.where(W(e))} · ${n.joined(e.layers.map(m=>n.say(m)))}`;
u.head(c.title,[f]),i&&Md(u,o),Ed(u,c,a,l);let h=["raises","lowers","no_effect"];u.legend(h.map((m,g)=>[(y,k)=>C(Ro[g],y,k,5),n.text(m)])),u.notes([o.matrixNote]);
let p=r.flatMap(m=>m.findings.map(({edge:g})=>g.id));return u.finish(n.lang,n.stamp(Dt(x(p,m=>m)),"stamp_map"),c.cells.length)}function $d(n,{pick:t}){let[e,s]=X(
t);return e==="block"?s.split(">"):e!=="pair"?null:s.split(">").map(o=>n.nodes.get(o)?.category??"")}function Sd(n,t,e,s){let o=r=>t.nodes.get(r)?.category??"";
return{title:s.matrix,name:"block",cells:_c(e,o),called:r=>n.category(r),place:r=>[t.looks.get(r)?.level??0,r]}}function Od(n,t,e,[s,o],r){let i=e.filter(({subject:c,
object:a})=>t.nodes.get(c)?.category===s&&t.nodes.get(a)?.category===o);return{title:r.matrixOf(n.category(s),n.category(o)),name:"pair",cells:_c(i,c=>c),called:c=>n.
node(c),place:c=>n.node(c).toLowerCase()}}function _c(n,t){let e=new Map;for(let s of n){let o=`${t(s.subject)}>${t(s.object)}`;e.set(o,[...e.get(o)??[],s])}return Array.
from(e,([s,o])=>{let[r,i]=s.split(">"),c=o.flatMap(({findings:l})=>l.map(({edge:u})=>u.signed?u.sign:"")),a=new Map(Ro.map(l=>[l,c.filter(u=>u===l).length]));return{
row:i,column:r,pairs:o.length,counts:a}})}function Mc({cells:n,place:t},e){return x(new Set(n.map(s=>s[e])),t)}function Md(n,{allCategories:t}){n.y+=16;let e=v(
b,n.y-4,t,12.5,{colour:"minus",bold:!0}),s=L(b-4,n.y-18,n.ruler.width(t,12.5,!0)+8,20,{fill:"paper"});n.group([s,e],t,"","block all")}function Ed(n,t,e,s){let{ruler:o}=n,
{wide:r,high:i}=Bo[t.name],c=b+Yn,a=e.map(l=>o.fitted(t.called(l),bd,11.5));n.y+=10+Math.max(0,...a.map(l=>o.width(l,11.5)));for(let[l,u]of a.entries())n.add(v(
c+(l+.5)*r+4,n.y,u,11.5,{turned:!0}));n.y+=6;for(let l of s){let u=n.y,f=o.fitted(t.called(l),Yn-16,12);n.add(L(b,u+1,Yn+e.length*r,i-2,{fill:"band",radius:3})),
n.add(v(c-8,u+i/2+4.3,f,12,{anchor:"end"}));for(let h of t.cells.filter(({row:p})=>p===l))Ad(n,t,h,c+e.indexOf(h.column)*r);n.y+=i}}function Ad(n,{name:t,called:e},{
row:s,column:o,counts:r,pairs:i},c){let{wide:a,high:l,dx:u,dy:f}=Bo[t],h=Ro.filter(B=>r.get(B)),p=h.reduce((B,_)=>(r.get(_)??0)>(r.get(B)??0)?_:B,"0"),m=h.length?
`${H[p]}_faded`:"paper",g=L(c+1,n.y+2,a-2,l-4,{fill:m,radius:3}),[y,k]=[n.y+l/2,(h.length-1)/2],I=c+a/2-4,Q=h.flatMap((B,_)=>_d(B,r.get(B)??0,I+(_-k)*u,y+(_-k)*
f)),jt=h.map(B=>`${Ec[B]} ${r.get(B)}`).join(" · "),be=t==="block"?` (${i})`:"";n.group([g,...h.length?Q:C("?",c+a/2,y,4)],`${e(o)} → ${e(s)}${be}
${jt||Ec["?"]}`,"",`${t} ${o}>${s}`)}var Ec={"+":"▲","-":"▼",0:"∅","?":"?"};function _d(n,t,e,s){return[...C(n,e-4,s,3.4),v(e+2,s+3.8,String(t),kd)]}var Id={title:"OxyGraph",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the evidence sa\
ys",stage:"Map",from:"From",to:"To",hops:"Steps at most",swap:"Swap",one:"Only paths that hold in one context",extent:"Show",answerOnly:"this answer",everything:"\
everything admitted",whom:"For whom",how:"How it was given",what:"Which findings",any:"any",reset:"Reset filters",sex:"Sex",species:"Species",population:"Popula\
tion",dose:"Dose",doseFrom:"Dose from",doseTo:"to",doseUnit:"Unit",route:"Route",regimen:"Regimen",setting:"Setting",settingAdd:"Add a setting",layers:"Layer",effects:"\
Effect",evidence:"Evidence type",legend:"Categories",ladder:"Ladder",brain:"Brain",harvest:"Harvest plot",forest:"Forest plot",gaps:"Gaps",columnsBy:"Columns by",
views:"What the middle shows",noPair:"Choose a row, a line or a path, or two ends, to see every study of it.",map:"Map",matrix:"What acts on what, by category",
matrixOf:(n,t)=>`What acts on what: ${n} → ${t}`,matrixNote:"Columns act on rows. A cell counts findings that raise, lower and change nothing; its shade is th\
at of the most. A cell opens the things of its categories, and then their evidence.",allCategories:"← all categories",table:"Table",zoomIn:"Zoom in",zoomOut:"\
Zoom out",fit:"Fit",guide:"Guide",guideStep:(n,t)=>`${n} of ${t}`,guideClose:"Close",back:"Back",next:"Next",done:"Done",allWords:"All unusual words",share:"Tak\
e it away",link:"Copy link",keep:"This view as a file",png:"PNG picture",svg:"SVG picture",csv:"Findings as CSV",json:"Findings as JSON",cite:"Copy citations",bibtex:"\
Papers as BibTeX",ris:"Papers as RIS",papers:n=>n===1?"1 paper":`${n} papers`,hidden:"Left out",papersOf:"Papers of",papersOfAnswer:"this answer",papersOfPick:"\
what is picked",papersShown:"what the middle shows",noPaper:"No finding here names a paper.",print:"Print",copied:"Copied.",saved:"Saved.",copyFailed:"The brows\
er refused to copy.",tabs:{answer:"Answer",evidence:"Evidence",conflicts:"Conflicts",compare:"Compare",papers:"Papers"},shown:(n,t,e)=>`${n} findings of the gra\
ph fit${t<n?` (${t} say so, ${n-t} do not state it)`:""}, ${e} of them in this answer`,drawn:(n,t)=>`${n} nodes, ${t} lines drawn`,firstPaths:(n,t)=>`of the fir\
st ${n} of ${t} paths`,question:(n,t)=>`How does ${n} reach ${t}?`,noQuestion:"Choose where to start and where to arrive.",same:"Start and end are the same.",verdict:"\
Verdict",strength:"evidence",byLayer:"Each layer alone",about:(n,t,e)=>`${n} findings of ${t} studies; ${e} studies counted`,robustness:"What the verdict would \
be with less",missing:"Missing experiments",direct:"Direct evidence",paths:n=>`${n} indirect paths`,more:n=>`Show ${n} more`,chimera:"chimera: no one context ho\
lds for all steps",speculative:"a step has nothing that is counted",contested:"contested by a null",weakest:"weakest step",blocked:"blocked by a null",clash:"fi\
ndings disagree here",asserted:"asserted",compatible:"compatible",nothing:"Nothing is picked. Choose a node, a line or a path.",findings:n=>n===1?"1 finding":`${n}\
 findings`,noFinding:"No finding fits what is asked.",noSizes:"No finding of this pair says how large its effect is.",noRow:n=>`No row holds “${n}”.`,rows:(n,t)=>n===
t?`${t} rows`:`${n} of ${t} rows`,allRows:"Show all rows",narrowed:n=>`It is asked only for: ${n}.`,allLayers:"Ask all layers",moreSteps:n=>`Look for up to ${n}\
 steps`,letGo:"Let go of what is picked",noPath:n=>`No finding joins the two ends, and no path of up to ${n} steps.`,reviewSays:"Review and paper differ",cautions:"\
Cautions",retracted:"Retracted: supports no answer.",partlyRetracted:"A paper of it has been retracted; it rests on the others.",unverified:"identifier not veri\
fied",confidence:n=>`match of number and paper: ${n}`,note:"Note",description:"About",identifier:"Identifier",through:"Start here",until:"End here",kind:{opposite:"\
opposite findings",null:"an effect and a null"},status:{explained:"explained by",partly:"partly explained by",unresolved:"no context key parts them"},flips:"Pai\
rs whose findings disagree",flipsBy:"What parts them",noConflict:"No findings disagree in this selection.",compareBy:"Compare by",first:"First",second:"Second",
noComparison:"Choose a key and two values to lay one over the other.",relation:{opposite:"opposite",differs:"effect against null or mixed",only_a:(n,t)=>`report\
ed for ${n} only; ${t}: not tested`,only_b:(n,t)=>`reported for ${t} only; ${n}: not tested`,same:"same"},countedStudies:n=>n===1?"1 study counted":`${n} studie\
s counted`,symptoms:"Its symptoms, each alone",counted:"Studies counted",notCounted:"Not counted, and why",noDirect:"No study tests this directly; ways over med\
iators are below.",notTold:n=>`does not say: ${n}`,against:"Against it",nobody:"no counted study.",elsewhere:(n,t,e)=>`Layers not asked (${n}): ${t} findings be\
tween the two ends; with them the verdict is: ${e}.`,statedCount:(n,t)=>t?`${n} · +${t} not stated`:String(n),stated:"Only findings that say so",untested:"not \
tested",studies:n=>n===1?"1 study":`${n} studies`,notHere:"not in this answer",here:"In this answer",others:"Elsewhere in the selection",versus:"against",moreClashes:n=>`\
+${n} more`,didYouMean:n=>`Instead of ${n} you may mean:`,mayBe:(n,t)=>n?`${n} may be: ${t}.`:`An address may say: ${t}.`,leftOut:n=>`The address says ${n}, whi\
ch is not understood here and was left out.`,cited:(n,t,e)=>`OxyGraph ${n}${t?` · answer ${t} · cite: “OxyGraph ${n}, answer ${t}, ${e}”`:""} · data CC BY\
 4.0`,clear:"Close the comparison",columns:["Subject","Relation","Object","Match","Context","Source","Statement","Finding"],filter:"Filter the table",tableCaption:"\
Every finding of the selection",signs:{"+":"increases","-":"decreases",0:"no effect","?":"direction not given","=":"structure",conflicting:"conflicting",mixed:"\
mixed"},mapHelp:"Arrow keys go from node to node, Enter opens the evidence, plus and minus zoom, 0 fits, Escape lets go.",at:(n,t)=>`${n}, ${t} lines`,unknown:n=>`\
Nothing is called “${n}”.`,light_line:"thinner and lighter: only compatible, or not counted",badge:"⇅ ∅ findings disagree",sexMarks:"×n findings, the mo\
re the thicker; ♀ ♂ in women, in men",framed:"bold frame: ends, picked",offline:"Everything is in this file; nothing is fetched.",tooOld:"This browser canno\
t unpack what is in this file. Browsers since 2023 can."},Td={title:"OxyGraph",lead:"哪些证据适用于谁",language:"English",dark:"深色",light:"浅色",ask:"\
问题与筛选",panel:"证据说明什么",stage:"图",from:"起点",to:"终点",hops:"最多步数",swap:"互换",one:"只看各步有共同情境的路径",extent:"\
显示",answerOnly:"本问题",everything:"全部适用证据",whom:"对谁",how:"如何给药",what:"哪些证据",any:"不限",reset:"清除筛选",sex:"性别",
species:"物种",population:"人群",dose:"剂量",doseFrom:"剂量自",doseTo:"至",doseUnit:"单位",route:"途径",regimen:"给药方案",setting:"情境",settingAdd:"\
添加情境",layers:"层",effects:"作用方向",evidence:"证据类型",legend:"类别",ladder:"阶梯图",brain:"脑图",harvest:"收获图",forest:"森林图",
gaps:"空白图",columnsBy:"列按",views:"中间显示什么",noPair:"请选择一行、一条线、一条路径，或起点和终点，以查看其全部研究。",
map:"网络图",matrix:"什么作用于什么，按类别",matrixOf:(n,t)=>`什么作用于什么：${n} → ${t}`,matrixNote:"列作用于行。格中为升高、降低、无作用的结果数，底色为最多者。点击一\
格可见其类别中的条目，再点击可见证据。",allCategories:"← 全部类别",table:"表格",zoomIn:"放大",zoomOut:"缩小",fit:"适应窗口",guide:"\
导览",guideStep:(n,t)=>`第 ${n} 步，共 ${t} 步`,guideClose:"关闭",back:"上一步",next:"下一步",done:"完成",allWords:"全部术语",share:"带走",
link:"复制链接",keep:"当前视图（文件）",png:"PNG 图片",svg:"SVG 图片",csv:"证据 CSV",json:"证据 JSON",cite:"复制文献",bibtex:"文献 BibTeX",
ris:"文献 RIS",papers:n=>`${n} 篇文献`,hidden:"不含",papersOf:"文献属于",papersOfAnswer:"本回答",papersOfPick:"所选内容",papersShown:"中间所示内容",
noPaper:"此处的证据没有注明文献。",print:"打印",copied:"已复制。",saved:"已保存。",copyFailed:"浏览器不允许复制。",tabs:{answer:"\
回答",evidence:"证据",conflicts:"矛盾",compare:"比较",papers:"文献"},shown:(n,t,e)=>`图谱中适用 ${n} 条${t<n?`（明确说明 ${t}，未说明 ${n-
t}）`:""}，其中本回答 ${e} 条`,drawn:(n,t)=>`画出 ${n} 个节点、${t} 条线`,firstPaths:(n,t)=>`（${t} 条路径中的前 ${n} 条）`,question:(n,t)=>`${n}\
如何到达${t}？`,noQuestion:"请选择起点和终点。",same:"起点与终点相同。",verdict:"结论",strength:"证据强度",byLayer:"各层单独的结论",
about:(n,t,e)=>`${n} 条结果，${t} 项研究，计入 ${e} 项`,robustness:"证据减少时的结论",missing:"缺少的实验",direct:"直接证据",paths:n=>`${n}\
 条间接路径`,more:n=>`再显示 ${n} 条`,chimera:"嵌合路径：各步无共同情境",speculative:"有一步没有计入的结果",contested:"有阴性结果",
weakest:"最弱的一步",blocked:"被阴性结果阻断",clash:"此处证据相互矛盾",asserted:"明确适用",compatible:"不冲突",nothing:"尚未选择。请选择节点、线条\
或路径。",findings:n=>`${n} 条证据`,noFinding:"没有符合所问的证据。",noSizes:"这一对的证据都没有给出效应大小。",noRow:n=>`没有含“${n}\
”的行。`,rows:(n,t)=>n===t?`${t} 行`:`${t} 行中的 ${n} 行`,allRows:"显示全部行",narrowed:n=>`目前只问：${n}。`,allLayers:"包括所有层",
moreSteps:n=>`查找至多 ${n} 步`,letGo:"取消所选",noPath:n=>`两端之间没有结果，也没有 ${n} 步以内的路径。`,reviewSays:"综述与原文不同",
cautions:"须注意",retracted:"已撤稿：不支持任何结论。",partlyRetracted:"其中有论文已被撤稿；此结果依据其余论文。",unverified:"\
标识符未核实",confidence:n=>`编号与论文的匹配：${n}`,note:"备注",description:"说明",identifier:"标识符",through:"设为起点",until:"设为终点",
kind:{opposite:"方向相反",null:"有作用与无作用"},status:{explained:"可由此解释：",partly:"部分可由此解释：",unresolved:"没有情境因素可以区分"},
flips:"证据不一致的关系",flipsBy:"区分因素",noConflict:"所选证据没有矛盾。",compareBy:"比较",first:"甲",second:"乙",noComparison:"选择一个因\
素和两个取值，叠加在一张图上比较。",relation:{opposite:"相反",differs:"有作用对无作用或不一",only_a:(n,t)=>`仅${n}有报告；${t}\
：未检验`,only_b:(n,t)=>`仅${t}有报告；${n}：未检验`,same:"相同"},countedStudies:n=>`计入 ${n} 项研究`,symptoms:"各个症状单独的结论",
counted:"计入的研究",notCounted:"未计入及原因",noDirect:"没有研究直接检验；经由中介的路径见下。",notTold:n=>`未说明：${n}`,against:"\
与之相反",nobody:"计入的研究中没有。",elsewhere:(n,t,e)=>`未问的层次（${n}）：两端之间 ${t} 条结果；计入后结论为：${e}。`,statedCount:(n,t)=>t?
`${n} · 另 ${t} 未说明`:String(n),stated:"只看明确说明的证据",untested:"未检验",studies:n=>`${n} 项研究`,notHere:"不在本回答之内",here:"\
本回答之内",others:"所选的其他证据",versus:"对",moreClashes:n=>`另 ${n} 对`,didYouMean:n=>`${n} 或许应为：`,mayBe:(n,t)=>n?`${n} 可为：${t}\
。`:`地址可含：${t}。`,leftOut:n=>`地址中的 ${n} 无法理解，已略去。`,cited:(n,t,e)=>`OxyGraph ${n}${t?` · 回答编号 ${t} · 引用格式：“OxyGrap\
h ${n}，回答 ${t}，${e}”`:""} · 数据 CC BY 4.0`,clear:"结束比较",columns:["主体","关系","客体","适用程度","情境","来源","陈述","编号"],
filter:"筛选表格",tableCaption:"所选的全部证据",signs:{"+":"升高","-":"降低",0:"无作用","?":"方向不明","=":"结构",conflicting:"相互矛盾",
mixed:"结果不一"},mapHelp:"方向键在节点间移动，回车打开证据，加减号缩放，0 适应窗口，Esc 取消选择。",at:(n,t)=>`${n}，${t}\
 条线`,unknown:n=>`没有名为“${n}”的条目。`,light_line:"较细较浅：不冲突但未明确适用，或未计入",badge:"⇅ ∅ 证据不一致",
sexMarks:"×n 两者之间的证据数，越多越粗；♀ ♂ 其中女性与男性的条数",framed:"粗框：起点、终点和所选",offline:"所有内容都在此文件中，不\
访问网络。",tooOld:"此浏览器无法解压本文件中的内容；2023 年以来的浏览器可以。"},pe={en:Id,zh:Td};var jd={verdict:"What the counted studies add up to, for whom you asked; never more than they say.",increases:"The counted studies that found an effect found mo\
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
agree; the tab Conflicts says which, and what parts them.",compare:"Two values of one key, such as women and men, laid over each other."},Nd={verdict:"针对所问对象，计入\
的研究合起来说明什么；不超出研究所述。",increases:"有作用的计入研究都见升高，且多于未见作用的研究。",decreases:"有作用的计\
入研究都见降低，且多于未见作用的研究。",no_effect:"检验过而未见作用；这并不证明没有作用。",conflicting:"计入的研究有的升高、有的降低。",
mixed:"有的计入研究见到作用，同样多或更多的研究未见。",insufficient:"没有计入的结果说明方向。",strength:"多少项对照研究、多少人结果一致；分级见方\
法说明。",counted:"每项研究计一个结果。重复、较不具体或设计较弱者列出而不计入。",asserted:"该结果自身报告了问题限定的全部条件。",
compatible:"该结果未报告问题限定的某个条件，但与之不冲突。",chimera:"各步来自不同情境（如先雄鼠后女性）；从不计入。",
contested:"某一步有计入的研究未见作用。",speculative:"某一步只有展望或假设。",blocked:"某一步已检验而未见作用。",weakest:"对\
问题条件说明最少的一步。",causal:"每一步都有干预。",marker:"至少一步仅为并行测量，无人干预。",inherited:"由部分、整体或症状外推。",
review:"综述的陈述，无论对错。",primary:"所引论文自身报告的结果。",extended:"综述未引的论文。",layers:"谁说的：综述、综述所引的论文，或综述未引的论文。",
setting:"测量时的其他条件：任务、地点、同伴、时间。",population:"哪些人或动物：某种障碍，或健康、青少年等。",regimen:"\
给药一次、多次或数周。",route:"如何进入体内：经鼻、静脉或脑内。",stated:"不勾选时，未说明性别（剂量、物种等）的结果也一并显示。",
hops:"路径由起点经中介到终点；每个箭头为一步。",ladder:"每个中介一行：左为起点对它的作用，右为它与终点的关系。",harvest:"\
每项研究一根柱：所在列为其结果，高度为样本量。",forest:"效应量及其区间，照原文；不作合并。",untold:"研究未说明性别，或两性合并。",
together:"一条路径各步在同一情境下合起来的结果。",missing:"图谱中无人报告的实验，最需要的在前。",robustness:"去掉一项研究或证据较少时的结\
论。",clash:"两者之间计入的结果不一致；“矛盾”标签列出哪些、因何不同。",compare:"同一因素的两个取值（如女性与男性）叠加比较。"},
Jn={en:jd,zh:Nd},Ic={en:{strength:"evidence: weak, moderate …",stated:"only findings that say so",hops:"step, path",untold:"not told apart",robustness:"the ve\
rdict with less",missing:"missing experiment",clash:"⇅ ∅ findings disagree",weakest:"weakest step",compare:"compare"},zh:{strength:"证据强度",stated:"只看\
明确说明的证据",hops:"步、路径",untold:"未区分",robustness:"证据减少时的结论",missing:"缺少的实验",clash:"⇅ ∅ 证据不一致",weakest:"\
最弱的一步",compare:"比较"}},me={en:[["ask-section","Ask","Choose where to start, where to arrive, and for whom. Behind each choice stands how many findi\
ngs report it."],["stage","Look","Each row is a way: ▲ raises, ▼ lowers, ∅ no effect found; women, men and those not told apart in columns of their own. A row o\
pens its evidence."],["panel","Judge","The verdict, the studies behind it, and what speaks against it. Words underlined with dots say what they mean. “Take it a\
way” saves pictures, papers, and this very view."]],zh:[["ask-section","提问","选择起点、终点和对象。每个选项后是报告它的结果数。"],
["stage","看图","每行是一条路径：▲ 升高，▼ 降低，∅ 未见作用；女性、男性和未区分者各成一列。点击一行可见其证据。"],
["panel","判断","结论、所依据的研究，以及与之相反的证据。带点下划线的词有解释。“带走”可保存图片、文献和当前视图。"]]};var Ld=/^[A-Z][a-z]+[A-Z]/,Cd=/(?<=[a-z])(?=[A-Z])/g,ge=class extends it{constructor(t,e){super(t,e),this.t=pe[e]}say(t){return this.lang==="en"&&Ld.test(t)?t.replace(
Cd," ").toLowerCase():super.say(t)}flag({kind:t,statement:e,statement_zh:s}){return`${this.say(t)} – ${this.either(e,s)}`}text(t){return Reflect.get(this.t,t)}explained(t){
return Reflect.get(Jn[this.lang],t)??""}sign(t){return Reflect.get(this.t.signs,t)??""}};var Rd=4,Tc='[data-name^="disc "], [data-name^="arc "]',Bd='[data-name^="row "], [data-name^="study "], [data-name^="item "], [data-name^="disc "], [data-name^=\
"finding "], [data-name^="pair "], [data-name^="cell "], [data-name^="block "]';function Zn(n){let t=Ne(new ge(n.graph,n.state.lang),n.state);return Dd(n).map(e=>t?
Pd(e,Qn(n),t):e)}function Pd(n,t,e){let s=t.ruler.wrapped(e,n.width-2*b,Et),o=s.map((i,c)=>v(b,n.height+c*gn*Et,i,Et)),r=n.height+Math.ceil(s.length*gn*Et);return{
...n,height:r,description:`${n.description} ${e}`,marks:[...n.marks,...o]}}function Dd(n){let{state:t,view:e}=n,s=t.by||"sex",o=Qn(n);if(Xn(t))return[Ac(o,n,pe[t.
lang])];if(t.view==="ladder"&&e.answer)return[Oc(o,e.answer,s)];if(t.view==="brain"&&t.from)return[zd(o,n,s)];if(t.view==="gaps"&&t.from)return[Xr(o,{source:t.from,
layers:t.layers},t.columns)];if(t.view!=="harvest"&&t.view!=="forest")return[];let r=t.view==="harvest"?No:pc;return Po(t).map(([i,c])=>r(o,Lc(n,i,c,Math.min(t.
hops,Rd)),s))}function zd(n,{graph:t,state:e},s){let{from:o,to:r,layers:i}=e,c=ce(t,{source:o,target:r,context:W(e),layers:i,max_hops:1}),a=new at(t,c,{passes:l=>lt(
t,e,l)});return ac(n,a,c,s)}function jc({words:n,state:t,change:e}){let s=Ee.map(i=>[i,n.text(i)]),o=i=>e({columns:Ee.find(c=>c===i)}),r=d("label",{for:"columns\
-by"},n.t.columnsBy);return d("p",{class:"row"},r,Z("columns-by",t.columns,s,o))}function Qn({graph:n,state:t}){return new oe(n,t.lang,n.figures)}function Nc({state:n,
view:t}){let e=new Set(Po(n).map(([s,o])=>$({subject:s,object:o})));return[...t.findings.values()].some(({edge:s})=>s.effect_size!==null&&e.has($(s)))}function Po({
from:n,to:t,pick:e}){let[s,o]=X(e),r=s==="pair"||s==="path"?o.split(">"):[n,t];return r.slice(1).flatMap((i,c)=>r[c]&&i&&r[c]!==i?[[r[c],i]]:[])}function Lc({graph:n,
state:t,view:e},s,o,r){let{answer:i}=e;if(i?.question.source===s&&i.question.target===o&&r===i.question.max_hops)return i;let a={source:s,target:o,context:W(t),
layers:t.layers,max_hops:r};return Te(n,a,l=>lt(n,t,l))}function ts(n){let t=new DOMParser().parseFromString(n,"image/svg+xml").documentElement;return document.
importNode(t,!0)}function Cc(n,t,e){let s=ts(_e(n,t.graph.figures,e));for(let r of["title","desc"])s.querySelector(`:scope > ${r}`)?.remove();s.setAttribute("ro\
le","group"),s.setAttribute("aria-label",`${n.title}. ${n.description}`);for(let r of s.querySelectorAll(Bd))Wd(r,t);let o=Hd(Qn(t));for(let r of s.querySelectorAll(
"text")){let i=o.get(r.textContent??"");i&&r.setAttribute("data-term",i)}for(let r of s.querySelectorAll(Tc))r.setAttribute("aria-hidden","true");return s}function Hd(n){
let{kinds:t}=n.graph.vocabulary,e=[...t.map(s=>[n.say(s),s]),[n.say("not counted"),"counted"],[n.text("sex_untold"),"untold"],[n.text("together"),"together"]];return new Map(
e)}function Wd(n,t){let e=n.getAttribute("data-name")??"",s=qd(e,t);for(let i of["href","target","rel"])n.removeAttribute(i);if(n.addEventListener("click",s),n.
matches(Tc))return;let o=Ud(n,t.words);o&&n.setAttribute("aria-label",o);let[,...r]=(n.querySelector("title")?.textContent??"").split(`
`);o&&r.length&&!o.includes(r[0])&&n.setAttribute("aria-description",r.join(" ")),n.setAttribute("role","button"),n.setAttribute("tabindex","0"),n.setAttribute(
"aria-pressed",String(Gd(e,t.state))),n.addEventListener("keydown",i=>{i instanceof KeyboardEvent&&["Enter"," "].includes(i.key)&&(i.preventDefault(),s())})}var Fd=new Set(
["block","pair"]);function Ud(n,t){let[e,...s]=(n.querySelector("title")?.textContent??"").split(`
`),o=Array.from(n.querySelectorAll("text"),f=>f.textContent).join(", "),[r,,...i]=(n.getAttribute("data-name")??"").split(" "),c=r==="study"?i.pop()??"":"",a=["\
study","item"].includes(r)?i.join(" "):"",l=[c&&t.sign(c),a&&a!=="-"?t.named(a):""];if(Fd.has(r))return[e,...s].join(" · ");let u=r!=="row"&&r!=="item"?o:s.length?
e:"";return u&&[u,...l].filter(Boolean).join(", ")}function Gd(n,{pick:t,from:e,to:s}){let[o,r]=n.split(" ");if(o==="finding"||o==="pair")return t===`${o}:${r}`;
if(o==="block")return!1;if(o!=="row")return o!=="study"&&t===`pair:${e}>${r}`;let i=n.slice(4);return t===(i==="direct"?`pair:${e}>${s}`:`path:${i.replaceAll(" ",
">")}`)}function qd(n,t){let[e,s]=n.split(" ");if(e==="row")return Kd(n.slice(4),t);if(e==="study")return Vd(n,t);if(e==="block")return()=>t.change({pick:s==="a\
ll"?"":`block:${s}`});if(e==="pair")return()=>t.change({pick:`pair:${s}`,tab:"evidence"});let o=e==="finding"?`finding:${s}`:`pair:${t.state.from}>${s}`;return()=>t.
change({pick:o,tab:"evidence"})}function Kd(n,{state:t,change:e}){let s=n==="direct"?`pair:${t.from}>${t.to}`:`path:${n.replaceAll(" ",">")}`;return()=>e({pick:s,
tab:"evidence"})}function Vd(n,{state:t,view:e,change:s}){let[,o]=n.split(" "),r=n.slice(n.lastIndexOf(" ")+1);return()=>{let i=new Set(Po(t).map(([h,p])=>$({subject:h,
object:p}))),a=[...e.findings.values()].filter(h=>h.study===o&&h.edge.sign===r).find(({edge:h})=>i.has($(h))),[l]=X(t.pick),u=l==="pair"||l==="path"?t.pick:`pai\
r:${[...i][0]}`;s({pick:u,tab:"evidence"});let f=a?document.getElementById(`finding-${a.edge.id}`):null;f?.scrollIntoView({block:"nearest"}),f?.classList.add("f\
ound")}}function es(n,t,e){let{words:s,change:o}=n,r=Lc(n,t,e,1);if(new Set((r.direct?.findings??[]).filter(({edge:g})=>g.signed).map(({study:g})=>g)).size<2)return null;
let c=No(Qn(n),r,n.state.by||"sex"),a=c.marks.map(g=>g.kind==="group"?{...g,href:"",tooltip:""}:g),l=ts(_e({...c,marks:a},n.graph.figures,n.theme));for(let g of l.
querySelectorAll("title, desc"))g.remove();let[u,f]=Yd(c);l.setAttribute("viewBox",`0 ${u} ${c.width} ${f-u}`);for(let g of["width","height","role"])l.removeAttribute(
g);l.setAttribute("aria-hidden","true");let h=()=>o({view:"harvest",pick:`pair:${t}>${e}`}),p=`${s.t.harvest}: ${s.node(t)} → ${s.node(e)}`,m={type:"button",class:"\
thumb","data-harvest":`${t}>${e}`,onclick:h};return d("button",m,l,d("span",{},`${p} ⤢`))}function Yd({marks:n,height:t}){let e=n.flatMap(s=>s.kind==="rect"&&
s.stroke==="rule"?[s]:[]);return e.length?[Math.min(...e.map(({y:s})=>s))-26,Math.max(...e.map(s=>s.y+s.height))+4]:[0,t]}function Rc(n){let{words:t,view:e}=n,{t:s}=t;if(!e.conflicts.length)return[K(n,s.noConflict)];let o=ae(e.answer),r=e.conflicts.filter(c=>o.has($(c))),i=e.conflicts.
filter(c=>!o.has($(c)));return[d("h2",{},`${s.flips} (${e.conflicts.length})`),r.length?[d("h3",{id:"conflicts-here"},`${s.here} (${r.length})`),Do(n,r)]:null,r.
length&&i.length?d("details",{id:"conflicts-elsewhere"},d("summary",{},`${s.others} (${i.length})`),Do(n,i)):Do(n,i)]}function Do(n,t){let{words:e,state:s}=n,{t:o}=e,
r=$({subject:s.from,object:s.to}),i=a=>$(a)!==r,c=new Map;for(let a of x(t,l=>i(l))){let l=Bc(e,a)||o.status.unresolved;c.set(l,[...c.get(l)??[],a])}return x(c,
([,a])=>[a.every(i),-a.length]).map(([a,l])=>[d("h4",{},`${o.flipsBy}: ${a} (${l.length})`),d("ul",{class:"paths"},l.map(u=>d("li",{},Zd(n,u),Hi(()=>es(n,u.subject,
u.object)))))])}var zo=2;function Xd(n,t,e){let{sex:s,species:o,population:r,dose_min:i,dose_max:c,dose_unit:a,route:l,regimen:u,setting:f}=t,h={species:[n.say(
o)],dose:i===null||c===null?[]:[st([i,c,a])],route:[n.say(l)],regimen:[n.say(u)],setting:f.map(m=>n.named(m))},p=e.flatMap(m=>h[m]??[]);return[n.sex(s,o),...r.map(
m=>n.named(m)),...p].filter(Boolean)}function Jd(n,{clashes:t}){let{t:e}=n,s=(r,i)=>{let c=Xd(n,r,i);return`${n.graph.vocabulary.arrows[r.sign]} ${n.source(r)}${c.
length?` (${c.join(", ")})`:""}`};return[...t.slice(0,zo).map(({one:r,other:i,keys:c})=>`${s(r,c)} ${e.versus} ${s(i,c)}`),...t.length>zo?[e.moreClashes(t.length-
zo)]:[]]}function Bc(n,{keys:t}){return t.map(e=>n.say(e)).join(" + ")}function Zd({words:n,change:t},e){let{t:s}=n,{subject:o,object:r,kind:i,status:c,keys:a}=e,
l=$(e);return d("button",{type:"button",class:"path","data-conflict":l,"data-status":c,"data-kind":i,"data-keys":a.join("|"),onclick:()=>t({pick:`pair:${l}`,tab:"\
evidence"})},d("span",{class:"clash","aria-hidden":"true"},i==="opposite"?"⇅":"∅"),` ${n.node(o)} → ${n.node(r)} `,d("small",{},`${s.kind[i]} · ${s.status[c]}\
 ${Bc(n,e)}`),Jd(n,e).map(u=>d("small",{class:"versus"},u)))}function Pc(n){let{words:t,state:e,view:s}=n,{t:o}=t,[r,i]=X(e.pick);if(r==="node")return tp(n,i);if(r==="finding"){let a=s.findings.get(i);return[a?Rn(n,a):K(n,
o.noFinding)]}if(r!=="pair"&&r!=="path")return[d("p",{},o.nothing)];let c=i.split(">");return c.slice(1).map((a,l)=>Qd(n,c[l],a))}function Qd(n,t,e){let{words:s,
view:o}=n,r=Dc([...o.findings.values()].filter(({edge:i})=>i.subject===t&&i.object===e));return[d("h2",{},`${s.node(t)} → ${s.node(e)} `,d("small",{},s.t.findings(
r.length))),es(n,t,e),r.length?r.map(i=>Rn(n,i)):K(n,s.t.noFinding)]}function Dc(n){return x(n,t=>{let{edge:e,match:s}=t;return[!E(t),!e.signed,-s,e.id]})}function tp(n,t){
let{graph:e,words:s,view:o,change:r}=n,{t:i}=s,c=e.nodes.get(t);if(!c)return[d("p",{},i.nothing)];let a=[...o.findings.values()].filter(({edge:h})=>h.subject===
t||h.object===t),l=Dc(a),u=s.lang==="zh"?c.name:c.name_zh,f=(h,p,m)=>d("button",{type:"button",id:h,onclick:()=>r({[m]:t,pick:"",tab:"answer",extent:"answer"})},
p);return[d("h2",{},s.node(t)," ",d("small",{},s.say(c.category))),d("p",{},u,c.synonyms.length?` · ${c.synonyms.join(", ")}`:""),c.description?d("p",{},c.description):
null,c.curie?d("p",{class:"source"},`${i.identifier}: `,d("code",{},c.curie)):null,d("p",{},f("start-here",i.through,"from")," ",f("end-here",i.until,"to")),d("\
h3",{},i.findings(l.length)),l.length?l.map(h=>Rn(n,h)):K(n,i.noFinding)]}var ns=6,ep='button, [role="button"], select, input, .term';function zc(n){let t=(s,o)=>{vt();let r=o.map(c=>[rp(c),n(ss(c))]).filter(([,c])=>c);if(!r.length)return;
let i=r.length>1;w("explained").replaceChildren(...r.map(([c,a])=>d("span",{},i?d("strong",{},`${c}: `):"",a))),Hc(s)},e=s=>s instanceof Element?s.closest("[dat\
a-term]"):null;addEventListener("pointerover",({target:s})=>{let o=e(s);o&&t(o,[o])}),addEventListener("pointerout",({pointerType:s,target:o,relatedTarget:r})=>{
s==="touch"||!e(o)||r instanceof Element&&r.closest("#explained")||vt()}),addEventListener("pointerdown",({target:s})=>{e(s)||vt()}),addEventListener("focusin",
({target:s})=>{s instanceof Element&&s.matches(ep)&&s.matches(":focus-visible")&&t(s,op(s))}),addEventListener("focusout",vt),addEventListener("scroll",sp,!0),addEventListener(
"keydown",np,!0),w("explained").addEventListener("pointerleave",vt)}function np(n){n.key!=="Escape"||w("explained").hidden||(vt(),n.stopPropagation())}function sp(){
let n=document.activeElement;n?.getAttribute("aria-describedby")==="explained"?Hc(n):vt()}function vt(){w("explained").hidden=!0;for(let n of document.querySelectorAll(
'[aria-describedby="explained"]'))n.removeAttribute("aria-describedby")}function op(n){let e=[...((n instanceof HTMLInputElement||n instanceof HTMLSelectElement?
n.labels?.[0]:null)??n).querySelectorAll("[data-term]")],s=e.length?e:[n.closest("[data-term]")].filter(o=>o!==null);return[...new Map(s.map(o=>[ss(o),o])).values()]}
function ss(n){return n.getAttribute("data-term")??""}function rp(n){return(n.textContent??"").trim()}function Hc(n){let t=w("explained");t.hidden=!1;let[e,s]=[
n.getBoundingClientRect(),t.getBoundingClientRect()],o=e.bottom+ns,r=o+s.height>innerHeight?Math.max(0,e.top-ns-s.height):o;t.style.setProperty("--at",`${Math.max(
ns,Math.min(e.left,innerWidth-s.width-ns))}px`),t.style.setProperty("--from",`${r}px`),n.setAttribute("aria-describedby","explained")}function Wc(n){let t=new Set;
for(let e of n.querySelectorAll(".term"))t.has(ss(e))||e.closest("button, label, summary")||(t.add(ss(e)),e.setAttribute("tabindex","0"))}var ye=3,ip=2,cp=/\s+/,ap=/^\s*\d+(\.\d+)?\s*$/,lp={hops:["1","2","3","4","5","6"],one:["true","false"],stated:["true","false"],a:["female","human","24 IU"],b:[
"male","rodent","40 IU"],dose:["24IU","8-40IU"],dose_to:["40"],pick:["node:amygdala","pair:oxytocin>amygdala","path:oxytocin>amygdala>ptsd"],zoom:["1.4,0.5,0.5"],
sort:["1","-1"]},Fc={source:"from",start:"from",target:"to",end:"to",gender:"sex",layer:"layers",effect:"effects",evidence_type:"evidence",max_hops:"hops",steps:"\
hops",language:"lang",unit:"dose_unit"};function Uc(n,[t,e]){if(!Object.hasOwn(R,t))return fp(t,e);if(t==="dose"&&ap.test(e))return{better:hp(n,e.trim()),words:[]};
let s=Ks(n,t),o=t==="from"||t==="to"?up(n,e):dp(n,e,s);return{better:o.includes(e)?[]:o.map(i=>[t,i]),words:s.length?s:lp[t]??[]}}function up(n,t){let e=ve(n,t,
ye);return e.length?e:ve(n,t.trim().split(cp)[0],ye)}function fp(n,t){let e=n.toLowerCase().replaceAll("-","_"),s=Object.keys(R),o=s.filter(i=>2*vs([...e],[...i])<
Math.min(2*ip+1,e.length));return{better:(Object.hasOwn(Fc,e)?[Fc[e]]:o).slice(0,ye).map(i=>[i,t]),words:s}}function hp(n,t){let e=new Map(n.words.dose_unit.map(
r=>[r,0]));for(let{dose_min:r,dose_max:i,dose_unit:c}of n.edges.values())c&&e.set(c,(e.get(c)??0)+([r,i].includes(Number(t))?1e3:1));let s=x(e,([,r])=>-r),o=s.filter(
([,r])=>r>=1e3);return(o.length?o:s).slice(0,ye).map(([r])=>["dose",`${t}${r}`])}function dp({vocabulary:n},t,e){let s=new Map(e.map(c=>[Y(n,c),c])),o=Xe(n,t,s,
ye).map(([c])=>c),r=Y(n,t),i=[...s].filter(([c])=>r.length>2&&c.includes(r)).map(([,c])=>c);return[...new Set([...o,...i])].slice(0,ye)}function Kc({t:n},t,e){pp(n);let s={lead:n.lead,language:n.language,theme:e==="dark"?n.light:n.dark,"share-title":n.share,"ask-title":n.ask,"panel-title":n.panel,
"zoom-in":"+","zoom-out":"−","zoom-fit":n.fit,"map-help":n.mapHelp,offline:n.offline,skip:n.panel};for(let[r,i]of Object.entries(s))w(r).textContent=i;let o={
"zoom-in":n.zoomIn,"zoom-out":n.zoomOut,"ask-section":n.ask,stage:n.views,panel:n.panel,"map-focus":n.stage,table:n.table,figure:n[t.view],views:n.views};for(let[
r,i]of Object.entries(o))w(r).setAttribute("aria-label",i);mp(n,t),w("language").setAttribute("lang",t.lang==="zh"?"en":"zh-Hans")}function pp(n){let{link:t,keep:e,
png:s,svg:o,csv:r,json:i,cite:c,bibtex:a,ris:l,print:u}=n;for(let[f,h]of Object.entries({link:t,keep:e,png:s,svg:o,csv:r,json:i,cite:c,bibtex:a,ris:l,print:u}))
w(f).textContent=h}function mp(n,{view:t}){for(let e of Ae)w(`view-${e}`).textContent=n[e],w(`view-${e}`).setAttribute("aria-pressed",String(t===e));for(let e of[
"ladder","harvest","forest"])w(`view-${e}`).dataset.term=e;w("tab-compare").dataset.term="compare",w("tab-conflicts").dataset.term="clash"}function Vc({t:n},t,e){
for(let s of _t){let o=w(`tab-${s}`);o.textContent=n.tabs[s]+(s==="conflicts"?` (${e.conflicts.length})`:""),o.setAttribute("aria-selected",String(t.tab===s)),o.
tabIndex=t.tab===s?0:-1}w("panel-body").setAttribute("aria-labelledby",`tab-${t.tab}`)}var gp=60,Gc=12,qc=6;function Yc(n,t,e){let{t:s}=n,o=w("notice");o.hidden=
!t.length;let r=([l,u])=>(u?`${l}=${u}`:l).slice(0,gp),i=l=>{let{better:u,words:f}=Uc(n.graph,l),h=m=>d("button",{type:"button",class:"plain",onclick:()=>e(l,m)},
r(m));if(u.length)return[` ${s.didYouMean(r(l))} `,u.map((m,g)=>[g?", ":"",h(m)])];let p=f.slice(0,Gc).join(", ")+(f.length>Gc?", …":"");return p?` ${s.mayBe(
Object.hasOwn(R,l[0])?l[0]:"",p)}`:""},c=t.slice(0,qc),a=[...c.map(r),...t.length>qc?["…"]:[]].join(", ");o.replaceChildren(...t.length?Wt([s.leftOut(a),c.map(
i)]):[])}function Xc({graph:n,t},{answer:e}){let s=e?te(n,e):"",{version:o}=n.figures;w("cited").textContent=t.cited(o,s,new Date().toISOString().slice(0,10))}function Jc(n,t,{
findings:e,answer:s}){let o=[...e.values()].filter(({edge:i})=>i.signed),r=o.filter(({match:i})=>i===O.ASSERTED).length;w("headline").textContent=s?ct(`${n.node(
t.from)} → ${n.node(t.to)} · ${n.where(s.question.context)}: ${n.say(s.verdict)}`):"",w("counts").textContent=n.t.shown(o.length,r,yp(s)),w("counts").dataset.
findings=String(o.length)}function yp(n){if(!n)return 0;let t=G(n);return new Set(t.flatMap(e=>e.edges.filter(s=>s.signed))).size}function Zc(n,t){let{words:e}=n,
s=w("line-legend"),o=()=>xo(n,t).map(({category:i,...c})=>d("li",{},An(c),e.say(i))),r=({strokes:i,notes:c})=>[...i.map(({stroke:a,text:l})=>d("li",{},pi(...a),
l)),...c.map(a=>d("li",{},a)),...o()];s.style.minHeight="",s.replaceChildren(...r(wo(e,t.colours))),s.style.minHeight=`${s.offsetHeight}px`,s.replaceChildren(...r(
yo(n,t)))}var wp=6;function Qc(n,t,e){let s=e.startsWith("line:")?t?.lines.find(r=>r.id===e.slice(5)):void 0,o=e.startsWith("node:")?n.node(e.slice(5)):"";w("hi\
nt").textContent=ct(s?xp(n,s):o)}function xp(n,{subject:t,object:e,sign:s,label:o,ids:r}){let i=r.map(l=>n.graph.edges.get(l)).filter(l=>l!==void 0),c=[...new Set(
i.map(l=>n.source(l)))].slice(0,wp);return`${`${n.node(t)} → ${n.node(e)}`}: ${n.sign(s)} ${o} ${c.join(" ")}`}var ta="oxygraph:guide",ea="read",os=class{constructor(t){this.words=t,this.step=0,w("guide-open").addEventListener("click",()=>w("guide").hidden?this.open():this.
close()),w("guide-back").addEventListener("click",()=>this.go(this.step-1)),w("guide-next").addEventListener("click",()=>this.go(this.step+1)),w("guide-close").
addEventListener("click",()=>this.close()),w("guide").addEventListener("keydown",e=>{e.key==="Escape"&&this.close()})}greet(){location.hash.length>1||document.body.
dataset.view||!kp()||(w("guide").hidden=!1,this.draw())}open(){w("guide").hidden=!1,this.step=0,this.draw(),dispatchEvent(new Event("resize")),w("guide-next").focus()}close(){
let t=w("guide").contains(document.activeElement);w("guide").hidden=!0,vp(),this.draw(),dispatchEvent(new Event("resize")),t&&w("guide-open").focus()}go(t){if(t>=
me.en.length){this.close();return}this.step=Math.max(0,t),this.draw()}draw(){let t=this.words(),{t:e,lang:s}=t,o=!w("guide").hidden,[r,i,c]=me[s][this.step];for(let[
l]of me[s])w(l).classList.toggle("pointed",o&&l===r);if(w("guide-open").textContent=e.guide,w("guide-open").setAttribute("aria-expanded",String(o)),w("guide").setAttribute(
"aria-label",e.guide),!o)return;let a=this.step===me[s].length-1;w("guide-text").replaceChildren(d("strong",{},`${e.guideStep(this.step+1,me[s].length)} · ${i}\
: `),c),w("guide-back").textContent=e.back,w("guide-back").toggleAttribute("disabled",!this.step),w("guide-next").textContent=a?e.done:e.next,w("guide-close").textContent=
e.guideClose,w("glossary-title").textContent=e.allWords,Lt("glossary").dataset.lang!==s&&bp(t)}};function bp(n){let{lang:t}=n,e=o=>Reflect.get(Ic[t],o)??n.text(
o)??n.say(o),s=Object.entries(Jn[t]).map(([o,r])=>d("div",{},d("dt",{},e(o)),d("dd",{},r)));w("glossary-words").replaceChildren(...s),Lt("glossary").dataset.lang=
t}function kp(){try{return localStorage.getItem(ta)!==ea}catch{return!1}}function vp(){try{localStorage.setItem(ta,ea)}catch{}}function ze(n,t){let e=Ep(n),{paper:s}=n.papers,o=new Set([...t].flatMap(({reference:i})=>i.map(c=>s.get(c)??c))),r=Array.from(o,i=>Sp($p(n,i),e.get(i)??i));return x(
r,({key:i})=>i)}function $p({references:n,papers:t},e){let s=[...t.paper].filter(([i,c])=>c===e&&i!==e),o=[e,...s.map(([i])=>i)].map(i=>n.get(i)),r={...o[0]};for(let[
i,c]of o.slice(1).flatMap(a=>Object.entries(a)))na(Reflect.get(r,i))&&!na(c)&&Reflect.set(r,i,c);return t.withdrawn.has(e)?{...r,status:"retracted"}:r}function na(n){
return Array.isArray(n)?!n.length:!n}function Sp(n,t){let e=n.authors.split(";").map(i=>i.trim()),s=n.status==="retracted"?["Retracted."]:[],{citation:o,match_confidence:r}=n;
return["high","medium"].includes(r)||s.push(`Match to the review's number ${o.join(", ")}: ${r}.`),{...n,key:t,names:e.filter(Boolean).map(Mp),told:s.join(" ")}}
var Op=/^(.+) (\p{Lu}{1,4})$/u;function Mp(n){let[,t,e]=Op.exec(n)??["",n,""];return{family:t,given:[...e].map(s=>`${s}.`).join(" ")}}function oa({family:n,given:t}){
return t?`${n}, ${t}`:n}var sa=new WeakMap;function Ep(n){let t=sa.get(n)??Ap(n);return sa.set(n,t),t}function Ap({references:n,papers:t,vocabulary:e}){let s=new RegExp(
e.named.initials),o=new Map;for(let c of S(new Set(t.paper.values()))){let{authors:a,year:l}=n.get(c),u=a.split(";")[0].trim().replace(s,""),f=Lp(u,l)||Y(e,c).replaceAll(
" ","-");o.set(f,[...o.get(f)??[],c])}let r=new Map,i=[...o].sort(([c,a],[l,u])=>+(a.length>1)-+(u.length>1)||ft(c,l));for(let[c,a]of i){let l=Cp(c,new Set(r.values()),
a.length===1);for(let u of a)r.set(u,String(l.next().value))}return r}var _p={ß:"ss",ø:"o",Ø:"O",ł:"l",Ł:"L",æ:"ae",Æ:"Ae",đ:"d",ı:"i"},Ip=/[ßøØłŁæÆđı]/g,
Tp=/\p{Mn}/gu,jp=/[^a-z0-9]/g,Np=/[a-z]/;function Lp(n,t){let s=n.replace(Ip,o=>_p[o]).normalize("NFKD").replace(Tp,"").toLowerCase().replace(jp,"");return Np.test(
s)?`${s}${t||"nd"}`:""}function*Cp(n,t,e){e&&!t.has(n)&&(yield n);for(let s=0;;s+=1){let o=`${n}${ra(s)}`;t.has(o)||(yield o)}}function ra(n){return(n>=26?ra(Math.
floor(n/26)-1):"")+String.fromCharCode(97+n%26)}var Rp=/[&%$#_{}]/g,Bp=/[\p{L}\p{N}]*[\p{L}\p{Nl}\p{No}][\p{L}\p{N}]*[A-Z][\p{L}\p{N}]*|[A-Z]\p{Nd}+/gu;function we(n){
return n.replaceAll("\\","/").replaceAll("~"," ").replace(Rp,"\\$&")}function ia(n){let t=s=>s.given||!s.family.includes(" ")?we(oa(s)):`{${we(s.family)}}`;return n.
map(s=>{let o={author:s.names.map(t).join(" and "),title:we(s.title).replace(Bp,"{$&}"),journal:we(s.journal),year:String(s.year||""),volume:we(s.volume),pages:s.
pages.replaceAll("-","--"),doi:s.doi,pmid:s.pmid,note:we(s.told)},i=Object.entries(o).filter(([,c])=>c).map(([c,a])=>`  ${c} = {${a}}`).join(`,
`);return`@${s.journal?"article":"misc"}{${s.key},
${i}
}
`}).join(`
`)}function ca(n){return n.map(e=>{let s=e.pages.indexOf("-"),[o,r]=s<0?[e.pages,""]:[e.pages.slice(0,s),e.pages.slice(s+1)];return`${[["TY",e.journal?"JOUR":"G\
EN"],["ID",e.key],...e.names.map(a=>["AU",oa(a)]),["TI",e.title],["PY",String(e.year||"")],["T2",e.journal],["VL",e.volume],["SP",o],["EP",r],["DO",e.doi],["AN",
e.pmid?`PMID: ${e.pmid}`:""],["N1",e.told]].filter(([,a])=>a).map(([a,l])=>`${a}  - ${l}
`).join("")}ER  - 
`}).join(`
`)}function Yt({view:n,state:t}){let s=t.extent==="all"?n.findings.values():n.shown.flatMap(o=>o.findings);return x(s,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function aa(n,t){let{words:e,state:s,view:o,note:r,change:i}=t,{t:c}=e,a=d("tr",{},c.columns.map((k,I)=>d("th",{scope:"col","aria-sort":Pp(s,I)},Dp(t,k,I)))),l=Yt(
t),u=d("tbody",{},zp(l,t).map(k=>Wp(t,k))),f=d("span",{id:"table-rows",role:"status"}),h=d("div",{class:"empty"}),p=k=>{let I=Hp(u,k);if(f.textContent=c.rows(I,
u.rows.length),h.hidden=I>0,h.hidden)return;let Q=d("button",{type:"button","data-way":"rows",onclick:()=>i({find:""})},c.allRows);h.replaceChildren(d("p",{},ct(
c.noRow(k))),d("p",{class:"tools"},Q))},m=k=>{p(le(k)),r({find:le(k)})};p(s.find);let g={type:"search","aria-label":c.filter,placeholder:c.filter,oninput:m},y=o.
answer||s.extent==="all";n.replaceChildren(d("p",{class:"tools"},d("input",{id:"table-filter",value:s.find,...g}),f),...l.length?[h]:[K(t,y?c.noFinding:c.noQuestion)],
d("table",{},d("caption",{},c.tableCaption),d("thead",{},a),u))}function Pp({sort:n},t){return Math.abs(Number(n))!==t+1?"none":Number(n)<0?"descending":"ascend\
ing"}function Dp({state:n,change:t},e,s){let o=String(s+1),r=()=>t({sort:n.sort===o?`-${o}`:o});return d("button",{type:"button",class:"plain",id:`sort-${s}`,onclick:r},
e)}function zp(n,t){if(!t.state.sort)return n;let e=Math.abs(Number(t.state.sort))-1,{compare:s}=new Intl.Collator(t.state.lang,{numeric:!0}),r=n.map(i=>({finding:i,
text:la(t,i)[e]})).sort((i,c)=>s(i.text,c.text)).map(({finding:i})=>i);return Number(t.state.sort)<0?r.reverse():r}function Hp(n,t){let e=t.trim().toLowerCase();
for(let s of n.rows)s.hidden=!s.textContent?.toLowerCase().includes(e);return[...n.rows].filter(s=>!s.hidden).length}function la({graph:n,words:t},e){let{edge:s,
match:o}=e,r=s.signed?t.text(n.vocabulary.matches[o]):"";return[t.node(s.subject),t.say(s.signed?s.effect:s.predicate),t.node(s.object),[r,Cn(t,e)].filter(Boolean).
join("; "),t.chips(s).join(" · "),t.source(s),t.statement(s),s.id]}function Wp(n,t){let{graph:e,words:s,change:o}=n,{edge:r,match:i}=t,c=Cn(s,t),[a,l,u,f,h,p,m,
g]=la(n,t),y=()=>o({pick:`finding:${r.id}`,tab:"evidence"});return d("tr",{"data-finding":r.id,"data-match":e.vocabulary.matches[i],"data-counted":String(!c),class:i===
O.COMPATIBLE||c?"light":""},d("td",{},a),d("td",{},r.signed?[ho(s,r),` ${l}`]:l),[u,f,h,p,m].map(k=>d("td",{},k)),d("th",{scope:"row"},d("button",{type:"button",
class:"plain",onclick:y},g)))}function ua(n,{edge:t,match:e,silentBecause:s}){let o=Object.entries(fn(n.vocabulary,"edges",t));return{...Object.fromEntries(o.map(([r,i])=>[r,i??""])),match:n.
vocabulary.matches[e],counted:s?"no":"yes",silent_because:s,doi:t.reference.map(r=>n.references.get(r)?.doi).filter(Boolean)}}var Fp=/^\s*[=+\-@]|^[\t\r]/,Up=/[",\n\r]/;
function Gp(n){let t=Array.isArray(n)?n.join("|"):String(n),e=Fp.test(t)?`'${t}`:t;return Up.test(e)?`"${e.replaceAll('"','""')}"`:e}function fa(n,t){let e=[...Object.
keys(n.vocabulary.columns.edges),"match","counted","silent_because","doi"],s=t.map(o=>{let r=ua(n,o);return e.map(i=>Gp(Reflect.get(r,i))).join(",")});return`\uFEFF${[
e.join(","),...s].join(`\r
`)}\r
`}function ha(n,t,e){let s={question:Ht(n,e),findings:t.map(o=>ua(n,o))};return`${JSON.stringify(s,null,1)}
`}function rs(n,t){let e=new Set(t.flatMap(({reference:i})=>i)),s=Array.from(e,i=>n.references.get(i)).filter(i=>i!==void 0),o=x(s,({citation:i,id:c})=>[i[0]??Number.
MAX_VALUE,c]),r=new Set;return o.filter(i=>r.size<r.add(i.doi||i.id).size).map(i=>{let{id:c,citation:a,authors:l,year:u,title:f,journal:h}=i,p=[l||c,u,f,h].filter(
Boolean).join(". "),m=un(n,i).join(" "),g=n.retracted(c)?" RETRACTED":"";return`${[bt(a),p].filter(Boolean).join(" ")}. ${m||"(identifier not verified)"}${g}`}).
join(`
`)}var qp=1e4;function Ho(n,t){let e=URL.createObjectURL(n),s=document.createElement("a");[s.href,s.download]=[e,t],document.body.append(s),s.click(),s.remove(),
setTimeout(()=>URL.revokeObjectURL(e),qp)}function is(n,t,e){Ho(new Blob([n],{type:`${e};charset=utf-8`}),t)}async function cs(n){try{return await navigator.clipboard.
writeText(n),!0}catch{let t=document.createElement("textarea");t.value=n,t.setAttribute("readonly",""),document.body.append(t),t.select();let e=document.execCommand(
"copy");return t.remove(),e}}var He={bibtex:{write:ia,name:"oxygraph.bib",type:"application/x-bibtex"},ris:{write:ca,name:"oxygraph.ris",type:"application/x-research-info-systems"}},Wo="ans\
wer";function Kp({view:{answer:n}}){return n?[...new Set(G(n))].flatMap(t=>t.edges):[]}function Vp({view:n,state:t}){let[e,s]=X(t.pick),o=s.split(">"),r=new Set(
o.slice(1).map((a,l)=>`${o[l]}>${a}`)),i=a=>e==="finding"?a.id===s:e==="node"?a.subject===s||a.object===s:r.has(`${a.subject}>${a.object}`);return(t.pick?[...n.
findings.values()]:Yt({view:n,state:t})).map(({edge:a})=>a).filter(a=>!t.pick||i(a))}function Yp(n,t){return t==="answer"&&n.view.answer?Kp(n):Vp(n)}function da(n){
let{graph:t,words:e,state:s,redraw:o}=n,{t:r}=e,i=Yp(n,Wo),c=ze(t,i),a=u=>{Wo=u,o()},l=[["answer",r.papersOfAnswer],["shown",s.pick?r.papersOfPick:r.papersShown]];
return[d("h2",{},r.papers(c.length)),d("div",{class:"row"},d("label",{for:"papers-of"},r.papersOf),Z("papers-of",n.view.answer?Wo:"shown",l,a)),c.length?Xp(n,i):
K(n,r.noPaper),d("ol",{class:"papers"},c.map(u=>d("li",{"data-paper":u.key},po(e,u))))]}function Xp({graph:n,words:t,announce:e},s){let{t:o}=t,r=(a,l,u)=>d("but\
ton",{type:"button",id:a,onclick:u},l),i=a=>()=>{let{write:l,name:u,type:f}=He[a];is(l(ze(n,s)),u,f),e(o.saved)},c=async()=>e(await cs(rs(n,s))?o.copied:o.copyFailed);
return d("p",{class:"tools"},r("papers-copy",o.cite,c),r("papers-bibtex","BibTeX",i("bibtex")),r("papers-ris","RIS",i("ris")))}var Jp=[[0,1,2],[3],[4],[5],[6,7]],pa=3,Zp=4,Qp=12,[tm,em]=[250,4],nm=3;function ga(n,t,{from:e,to:s}){let o=S(t).filter(a=>a!==e&&a!==s),i=Jp.map(a=>o.filter(l=>a.
includes(sm(n,l)))).filter(a=>a.length),c=[e,s].map(a=>t.has(a)?[a]:[]);for(;i.length>Zp||i.length>pa&&i.some(a=>a.length<pa);){let a=i.indexOf(V(i,u=>u.length)??
i[0]),[l]=i.splice(a,1);i[Math.max(0,a-1)].push(...l)}return[c[0],...i,c[1]].filter(a=>a.length)}function sm(n,t){return Math.min(7,n.looks.get(n.nodes.get(t)?.
category??"")?.level??0)}function Uo(n,t){let e=n.map((a,l)=>a.map(u=>ya(u,!0,l))),s=new Map(e.flat().map(a=>[a.id,a])),o=new Map;for(let{subject:a,object:l}of t){
let[u,f]=[s.get(a),s.get(l)];if(!(u&&f))continue;let h=`${a}>${l}`;o.set(h,om(e,h,u.column<=f.column?[u,f]:[f,u]))}for(let a of e)as(a);let r=rm(e),c=[...o].filter(
([,[a,l]])=>a.column===l.column).filter(([,[a,l]])=>a.column>0&&hm(r[a.column],a,l)).map(([a])=>a);return{columns:r,chains:o,back:new Set(c)}}function ya(n,t,e){
return{id:n,node:t,column:e,rank:0,before:[],after:[],level:[]}}function om(n,t,[e,s]){if(e.column===s.column)return e.level.push(s),s.level.push(e),[e,s];let o=[
e];for(let r=e.column+1;r<s.column;r+=1){let i=ya(t,!1,r);n[r].push(i),o.push(i)}o.push(s);for(let r=1;r<o.length;r+=1)o[r-1].after.push(o[r]),o[r].before.push(
o[r-1]);return o}function as(n){for(let[t,e]of n.entries())e.rank=t}function rm(n){let t=n.map(o=>[...o]),e=Number.POSITIVE_INFINITY,s=n.flat().length>tm?em:Qp;
for(let o=0;o<s&&e;o+=1){let r=o%2===1;im(r?[...n].reverse():n,r?"after":"before");let i=nm;for(;i&&am(n);)i-=1;let c=n.reduce((a,l)=>a+dm(l)+fm(l),0);c<e&&(t=n.
map(a=>[...a])),e=Math.min(e,c)}for(let o of t)as(o);return t}function im(n,t){for(let e of n){let s=new Map(e.map(o=>[o,cm(o,t)]));e.splice(0,e.length,...x(e,o=>[
s.get(o)??0,o.rank])),as(e)}}function cm(n,t){let e=[...n[t],...n.level];return e.length?e.reduce((s,{rank:o})=>s+o,0)/e.length:n.rank}function am(n){let t=!1;for(let e of n)
for(let s of[...e])t=lm(e,s)||t;return t}function lm(n,t){let e=t.rank,s=n.filter(l=>l!==t),[o,r,i,c]=[0,0,0,0];for(let[l,u]of s.entries())t.rank=u.rank-.5,o+=ma(
u,t)+um(t,u)-ma(t,u),l+1===e&&(c=o),o<r&&([r,i]=[o,l+1]);let a=r<c;return a&&n.splice(0,n.length,...s.slice(0,i),t,...s.slice(i)),as(n),a}function ma(n,t){let e=0;
for(let s of["before","after"])for(let o of n[s])for(let r of t[s])o.rank>r.rank&&(e+=1);return e}function um(n,t){let e=(s,o)=>s.level.reduce((r,{rank:i})=>r+(i===
o.rank?0:Math.sign(i-s.rank)),0);return Fo(n)*e(t,n)-Fo(t)*e(n,t)}function Fo({before:n,after:t}){return Math.min(n.length,t.length)}function fm(n){let t=0;for(let{
rank:e,level:s}of n)for(let o of s)for(let r of n.slice(e+1,Math.max(e+1,o.rank)))t+=Fo(r);return t}function hm(n,t,e){return n.slice(Math.min(t.rank,e.rank)+1,
Math.max(t.rank,e.rank)).reduce((o,{before:r,after:i})=>o+r.length-i.length,0)<0}function dm(n){let t=0;for(let[e,s]of n.entries())for(let o of n.slice(e+1))for(let r of s.
after)for(let i of o.after)r.rank>i.rank&&(t+=1);return t}var ls=3,pm=1e6,[mm,wa,gm]=[12,34,10];function xa(n,t,e){let s=(a,l)=>e?{x:l,y:a}:{x:a,y:l},o=n.order.columns.flat(),r=new Map(o.filter(({node:a})=>a).map(a=>[a.
id,ym(n,a,t.get(a)??0,s)])),i=wm(n,t),c=Array.from(n.order.chains,([a,l])=>{let[u,f]=[l[0],l[l.length-1]],[h,p]=[u,f].map((g,y)=>i.get(`${g.id} ${a}`)??y),m=[h,
...l.slice(1,-1).map(g=>t.get(g)??0),p];return[a,xm(n,a,l,m,s)]});return{boxes:r,routes:new Map(c)}}function ym({spans:n,sizes:t,density:e},s,o,r){let i=((t.get(
s)??0)-e.gap)/2,{start:c,end:a}=n[s.column],[l,u]=[r(c,o-i),r(a,o+i)];return[l.x,l.y,u.x,u.y]}function wm({order:n,sizes:t,density:e},s){let o=new Map(n.columns.
flat().map(i=>[i,[[],[]]]));for(let[i,c]of n.chains){let[a,l]=[c[0],c[c.length-1]],u=a.column===l.column,f=!i.startsWith(`${a.id}>`),h=n.back.has(i)?0:1;o.get(a)?.[h].
push({pair:i,other:c[1],level:u,back:f}),o.get(l)?.[u?h:0].push({pair:i,other:c[c.length-2],level:u,back:f})}let r=new Map;for(let[i,c]of o){let[a,l]=[s.get(i)??
0,(t.get(i)??0)-e.gap-4],u=({other:f,level:h})=>{let p=(s.get(f)??0)-a;return h?Math.sign(p)*pm-p:p};for(let f of c){let h=Math.min(e.port,l/Math.max(1,f.length)),
p=x(f,m=>[u(m),m.back,m.pair]);for(let[m,{pair:g}]of p.entries())r.set(`${i.id} ${g}`,a+(m-(f.length-1)/2)*h)}}return r}function xm(n,t,e,s,o){let r=t.startsWith(
`${e[0].id}>`),c=e[0].column===e[e.length-1].column?[bm(n,t,e,s,o)]:km(n,e,r,s,o);return r?c:c.reverse().map(([a,l,u,f])=>[f,u,l,a])}function bm({spans:n,length:t,
order:e},s,[o],[r,i],c){let a=e.back.has(s)?-1:1,l=s.startsWith(`${o.id}>`),{column:u}=o,f=a<0?n[u].start:n[u].end,h=a<0?n[u-1]?.end:n[u+1]?.start,p=Math.min(wa,
h===void 0?wa:Math.abs(h-f)-gm),m=f+a*4*Math.min(p,mm+60*Math.abs(i-r)/t)/3,[g,y]=l?[f,f+a*ls]:[f+a*ls,f];return[c(g,r),c(m,r),c(m,i),c(y,i)]}function km({spans:n},t,e,s,o){
let r=t.length-1;return t.slice(1).flatMap((i,c)=>{let[a,l]=[n[t[c].column].end,n[i.column].start],[u,f]=[c===0&&!e?a+ls:a,c+1===r&&e?l-ls:l],[h,p,m]=[s[c],s[c+
1],(a+l)/2],g=[o(u,h),o(m,h),o(m,p),o(f,p)];if(c+1===r)return[g];let[y,k]=[o(l,p),o(n[i.column].end,p)];return[g,[y,y,k,k]]})}function ba(n,t){let e=0,s=n.map(({size:c})=>(e+=c,e-c/2)),o=Math.max(0,t-e),r=[];for(let[c,{wish:a}]of n.entries()){let l={mean:a-s[c],count:1};for(let u=r.at(
-1);u&&u.mean>l.mean;u=r.at(-1)){let f=u.count+l.count;l={mean:(u.mean*u.count+l.mean*l.count)/f,count:f},r.pop()}r.push(l)}let i=r.flatMap(({mean:c,count:a})=>Array.
from({length:a},()=>c));return s.map((c,a)=>c+Math.min(o,Math.max(0,i[a])))}var[mt,xe]=[10,34],ka=[{lines:4,gap:12,slot:9,port:7},{lines:4,gap:8,slot:7,port:6},{lines:3,gap:7,slot:6,port:5},{lines:3,gap:5,slot:5,port:4},{lines:2,gap:5,slot:5,
port:4},{lines:2,gap:4,slot:4,port:3},{lines:1,gap:4,slot:4,port:3}],[vm,va,$m]=[70,160,6],Sm=2,[Om,Mm]=[44,30],us={box:78,depth:64,channel:44,abreast:[4,3,2]},
Em=10;function Oa(n,t,e){let s=JSON.stringify([e,t.from,t.to,[...t.names],t.pairs.map($)]),o=Go.get(s)??Am(n,t,e);return Go.clear(),Go.set(s,o),o}var Go=new Map;
function Am(n,t,e){let s=e.width<e.height*.75,o=ga(n,t.nodes,t),r=s?jm(o,t,e):Tm(n,o,t,e),i=Lm(r,s?mt:xe),{boxes:c,routes:a}=xa(r,i,s),l=Array.from(c,([p,m])=>[
p,_m(m,s)]),[u,f]=[Math.floor((r.spans.at(-1)?.end??0)+mt),r.length],h=s?{width:Math.max(e.width,f+2*mt),height:Math.max(e.height,u)}:{width:Math.max(e.width,u),
height:Math.max(e.height,f+xe+mt)};return{positions:new Map(l),boxes:c,routes:a,upright:s,size:h}}function _m([n,t,e,s],o){return o?{x:(n+e)/2,y:t+22/2}:{x:n+22/
2,y:(t+s)/2}}var Im=/[\s-]/;function Tm(n,t,{pairs:e,names:s},{width:o,height:r}){let i=new se(n.figures.widths),c=(h,p)=>i.wrapped(s.get(h)??"",p-22-4,12,!0).length,
a=h=>Math.max(...(s.get(h)??"").split(Im).map(p=>i.width(p,12,!0)))+22+6,l=Uo(t,e),u=r-xe-mt,f=$a(l,Sa(t,o-2*mt,c,a),u,c);if(f.length>u){let h=o*f.length/u;f=$a(
l,Sa(t,h-2*mt,c,a),u,c)}return f}function $a(n,t,e,s){let o=new Map(n.columns.flat().map(c=>[c,s(c.id,t[c.column].end-t[c.column].start)])),r=ka.map(c=>{let a=({
column:u})=>n.columns[u].length===1;return{density:c,...Ma(n,c,u=>14*Math.min(o.get(u)??1,a(u)?ka[0].lines:c.lines)+4)}}),i=r.find(({longest:c})=>c<=e)??r[r.length-
1];return{order:n,spans:t,...i,length:Math.max(e,i.longest)}}function Sa(n,t,e,s){let o=Math.max(1,n.length-1),r=n.map(g=>Math.min(va,Math.max(vm,...g.map(s)))),
i=n.map((g,y)=>{let k=r[y];for(;k<va&&g.some(I=>e(I,k)>Sm);)k+=$m;return k}),c=g=>g.reduce((y,k)=>y+k,0),a=Math.max(1,c(i)-c(r)),l=Math.min(1,Math.max(0,t-o*Om-
c(r))/a),u=i.map((g,y)=>r[y]+l*(g-r[y])),f=Math.min(1,(t-o*Mm)/c(u)),h=u.map(g=>g*f),p=(t-c(h))/o,m=mt;return h.map(g=>{let y={start:m,end:m+g};return m=y.end+p,
y})}function jm(n,{pairs:t},{width:e,height:s}){let o={lines:3,gap:5,slot:5,port:4},r=us.abreast.map(m=>{let g=n.flatMap(k=>Nm(k,m)),y=Uo(g,t);return{rows:g,order:y,
...Ma(y,o,()=>us.box)}}),i=e-2*mt,{rows:c,order:a,sizes:l,longest:u}=r.find(m=>m.longest<=i)??V(r,m=>m.longest)??r[0],{depth:f}=us,h=Math.max(f+us.channel,(s-xe-
mt-f)/Math.max(1,c.length-1)),p=c.map((m,g)=>({start:xe+g*h,end:xe+g*h+f}));return{order:a,spans:p,sizes:l,density:o,length:Math.max(i,u)}}function Nm(n,t){let e=Math.
ceil(n.length/t);return Array.from({length:e},(s,o)=>n.filter((r,i)=>Math.floor(i*e/n.length)===o))}function Ma({columns:n},{gap:t,slot:e,port:s},o){let r=a=>{if(!a.
node)return e;let l=Math.max(a.before.length,a.after.length+a.level.length);return Math.max(o(a),l*s)+t},i=new Map(n.flatMap(a=>a.map(l=>[l,r(l)]))),c=n.map(a=>a.
reduce((l,u)=>l+(i.get(u)??0),0));return{sizes:i,longest:Math.max(0,...c)}}function Lm({order:{columns:n},sizes:t,length:e},s){let o=new Map,r=(c,a)=>{let l=c.map(
u=>({size:t.get(u)??0,wish:a(u)-s}));for(let[u,f]of ba(l,e).entries())o.set(c[u],s+f)};for(let c of n)r(c,({rank:a})=>s+e*(a+.5)/c.length);let i=c=>{let a=[...c.
before,...c.after],l=a.reduce((u,f)=>u+(o.get(f)??0),0);return a.length?l/a.length:o.get(c)??0};for(let c=0;c<Em;c+=1)for(let a of c%2?[...n].reverse():n)r(a,i);
return o}function hs(n,t,{view:e,overlay:s},o,r){let i=Ui[r],c=ae(e.answer),a=s?.rows.filter(_=>!e.answer||c.has($(_))),{steps:l,paths:u}=Cm(e,t),f=a??l,h=a||f!==e.shown?
new Set(f.flatMap(_=>[_.subject,_.object])):e.nodes,p=new it(n,t.lang),m=new Map(Array.from(h,_=>[_,p.node(_)])),{from:g,to:y}=t,k=Oa(n,{nodes:h,pairs:f,names:m,
from:g,to:y},o),I=Km(t,e,f),Q=_=>qm(t)&&I?.has($(_)),jt=a?a.flatMap(_=>Um(n,_,i)):l.flatMap(_=>Q(_)?Hm(_,i):[Wm(_,i)]),be=Rm(jt,k,I),B={layout:k,lines:be,colours:i,
paths:u,...k.size};return{...B,nodes:Pm(n,t,m,B,I),badges:s?[]:Gm(e,B,I)}}var Ea=56;function Cm(n,t){let{answer:e,shown:s}=n,o=e?.paths.length??0;if(!e||t.extent===
"all"||s.length<=Ea)return{steps:s,paths:o};let r=_a(t.pick,n),i=new Set(s.filter(f=>f===e.direct)),c=0;for(let{steps:f}of e.paths){let h=f.filter(p=>!i.has(p));
if(i.size+h.length>Ea)break;for(let p of h)i.add(p);c+=1}let[a,l]=X(t.pick),u=a==="node"&&[...i].some(({subject:f,object:h})=>f===l||h===l);return{steps:s.filter(
f=>i.has(f)||!u&&r?.has($(f))),paths:c}}var Aa=11;function Rm(n,{routes:t},e){let s=new Map;for(let r of n)s.set($(r),[...s.get($(r))??[],r]);let o=[...s].flatMap(
([r,i])=>{let[{subject:c,object:a}]=i,l=s.has($({subject:a,object:c}))?i.length*Aa/2:0,u={lit:e?.has(r)??!1,faded:!(e?.has(r)??!0)};return i.map((f,h)=>{let p=(h-
(i.length-1)/2)*Aa-l;return{...f,...u,...Bm(t.get(r)??[],p,f,u)}})});return x(o,r=>r.lit)}function Bm(n,t,{width:e,light:s},{lit:o,faded:r}){let i=t?Mr(n,t):n,c=r?
.8:s?.25:0;return{curves:i,path:$r(i),width:e+(o?1:0),fade:c}}function Pm(n,t,e,{layout:s,lines:o},r){let i=new Map;for(let{subject:a,object:l,ids:u}of o)for(let f of[
a,l])i.set(f,(i.get(f)??0)+u.length);let c=r&&new Set([...r].flatMap(a=>a.split(">")));return Array.from(e,([a,l])=>{let u=n.looks.get(n.nodes.get(a)?.category??
""),f=a===t.from||a===t.to;return{id:a,...s.positions.get(a)??{x:0,y:0},box:s.boxes.get(a)??[0,0,0,0],shape:u?.shape??"dot",colour:u?.colour??"#777777",size:f?7.5:
6,text:l,end:f,faded:c!==null&&!c.has(a),degree:f?Number.POSITIVE_INFINITY:i.get(a)??0,picked:t.pick===`node:${a}`}})}var Dm={male:"♂",female:"♀"},zm=["+","\
-","0","?","="];function Hm(n,t){let{arrows:e}=n.graph.vocabulary;return zm.flatMap(s=>{let o=n.findings.filter(({edge:i})=>(i.signed?i.sign:"=")===s);if(!o.length)
return[];let r=qo(n,o,s,t);return[r.label||s!=="="?{...r,label:`${e[s]} ${r.label}`.trim()}:r]})}function Wm(n,t){let e=n.findings.filter(({edge:o})=>o.signed);
if(!e.length)return qo(n,n.findings,"=",t);let s=e.filter(E);return qo(n,e,U(D(s.length?s:e)).sign,t)}function qo({subject:n,object:t},e,s,o){let r=e.map(({edge:p})=>p),
i=p=>r.filter(m=>m.sex===p).length,c=["female","male"].flatMap(p=>i(p)?[`${Dm[p]}${Fm(i(p))}`]:[]),a=[r.length>1?`×${r.length}`:"",...c].filter(Boolean).join("\
 "),l=s==="=",u=Math.max(...e.map(p=>p.match)),f=!l&&(u===O.COMPATIBLE||!e.some(E)),h=Math.min(5,1.6+.5*(r.length-1))*(f?.65:1);return{id:`${n}>${t} ${s}`,subject:n,
object:t,sign:s,match:u,light:f,ids:r.map(({id:p})=>p),...Ft(s),colour:o[s],width:l?1:h,label:l?"":a}}function Fm(n){return n>1?String(n):""}function Um(n,{subject:t,
object:e,signs:s,edges:o,relation:r},i){let{arrows:c}=n.vocabulary,a=(f,h,p)=>({id:`${t}>${e} ${f}`,subject:t,object:e,sign:h,ids:p,match:O.ASSERTED,colour:i[f],
dash:f==="b"?[9,4]:f==="both"?Ft(h).dash:[],end:Ft(h).end,width:f==="both"?1.5:2.6,light:!1,label:c[h]}),[l,u]=s;return r==="same"&&l?[a("both",l,o.flat())]:[...l?
[a("a",l,o[0])]:[],...u?[a("b",u,o[1])]:[]]}function Gm(n,{lines:t},e){return n.shown.flatMap(s=>{let o=$(s),r=n.clashing.get(o),i=t.find(c=>$(c)===o);return!(r&&
i)||e&&!e.has(o)?[]:[{id:o,...$e(Se(i.curves)[0],.26),kind:r.kind}]})}function qm({pick:n}){return["pair","path"].includes(X(n)[0])}function Km({pick:n},t,e){let s=_a(
n,t);return s&&e.some(o=>s.has($(o)))?s:null}function _a(n,t){let[e,s]=X(n);if(e==="path"){let o=t.answer?.paths.find(r=>r.nodes.join(">")===s);return o?new Set(
o.steps.map($)):null}return e==="pair"?new Set([s]):e!=="node"?null:new Set(t.shown.filter(o=>o.subject===s||o.object===s).map($))}var Vm=8,Ym=60;function Vo(n,t){let e=new Ko(n,t);return d("div",{class:"combobox"},d("label",{for:n},t.words.t[n]),e.input,e.list)}var Ko=class{constructor(t,e){
let{words:s,state:o}=e;this.key=t,this.shown=e,this.hits=[],this.at=-1,this.list=d("ul",{role:"listbox",id:`${t}-list`,"aria-label":s.t[t],hidden:!0}),this.input=
d("input",{id:t,type:"text",role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-controls":`${t}-list`,"aria-expanded":"false",
value:o[t]?s.node(o[t]):""}),this.input.addEventListener("input",()=>{this.at=-1,this.show()}),this.input.addEventListener("focus",()=>this.input.select()),this.
input.addEventListener("blur",()=>this.putBack()),this.input.addEventListener("keydown",r=>this.pressed(r))}close(){this.list.hidden=!0,this.input.setAttribute(
"aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.at=-1}putBack(){let{words:t,state:e}=this.shown;this.close(),this.input.value=
e[this.key]?t.node(e[this.key]):""}take(t){this.close(),this.shown.change({[this.key]:t,pick:"",extent:"answer",tab:"answer"})}find(){this.hits=ve(this.shown.graph,
this.input.value,Vm)}show(){this.find(),this.list.replaceChildren(...this.hits.map((t,e)=>this.option(t,e))),this.list.hidden=!this.hits.length,this.input.setAttribute(
"aria-expanded",String(this.hits.length>0)),this.at>=0&&this.input.setAttribute("aria-activedescendant",`${this.key}-${this.at}`)}option(t,e){let{graph:s,words:o}=this.
shown,r=l=>{l.preventDefault(),this.take(t)},i={role:"option",id:`${this.key}-${e}`,"aria-selected":String(e===this.at)},c=s.nodes.get(t)?.category??"",a=d("sma\
ll",{},` ${o.say(c)}`);return d("li",{...i,"data-node":t,onmousedown:r},o.node(t),a)}pressed(t){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp",
"Enter"].includes(t.key)&&(t.preventDefault(),t.key==="Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}walk(t){this.list.hidden||(this.at=(this.at+t+this.
hits.length)%Math.max(1,this.hits.length)),this.show()}enter(){let t=this.input.value.trim();this.find(),this.hits.length?this.take(this.hits[Math.max(0,this.at)]):
t?this.shown.announce(this.shown.words.t.unknown(t.slice(0,Ym))):this.take("")}};var Yo=new Set(["how","what","legend"]);function Jo(n,t){let{words:e,state:s,change:o}=t,{t:r}=e,i=Array.from({length:zt},(a,l)=>[String(l+1),String(l+1)]),c=()=>o(
{from:s.to,to:s.from,pick:""});n.replaceChildren(d("div",{class:"ends"},Vo("from",t),Vo("to",t)),d("div",{class:"row"},d("label",{for:"hops"},N(e,"hops",r.hops)),
Z("hops",String(s.hops),i,a=>o({hops:Number(a),pick:""})),d("button",{type:"button",id:"swap",onclick:c},r.swap)),Fe({type:"checkbox",id:"one",checked:s.one,onchange:a=>o(
{one:je(a)})},N(e,"chimera",r.one)),Fe({type:"checkbox",id:"stated",checked:s.stated,onchange:a=>o({stated:je(a),pick:""})},N(e,"stated",r.stated)),Xm(t),ds("wh\
om",r.whom,We(t,"sex"),We(t,"species"),We(t,"population"),Jm(t)),ds("how",r.how,Zm(t),We(t,"route"),We(t,"regimen")),ds("what",r.what,Xo(t,"layers"),Xo(t,"effec\
ts"),Xo(t,"evidence")),ds("legend",r.legend,eg(t)),d("button",{type:"button",id:"reset",onclick:()=>o(ng(t.graph))},r.reset))}function Fe(n,...t){return d("labe\
l",{class:"choice"},d("input",n),t)}function Xm({words:{t:n},state:t,change:e}){let s=(o,r)=>{let i=t.extent===o,c=()=>e({extent:o,pick:""});return Fe({type:"ra\
dio",name:"extent",id:`extent-${o}`,value:o,checked:i,onchange:c},r)};return d("fieldset",{},d("legend",{},n.extent),s("answer",n.answerOnly),s("all",n.everything))}
function ds(n,t,...e){let s=o=>{o.target instanceof HTMLDetailsElement&&o.target.open?Yo.delete(n):Yo.add(n)};return d("details",{id:`group-${n}`,open:!Yo.has(n),
ontoggle:s},d("summary",{id:`group-${n}-title`},t),e)}function Ue({t:n},t,{count:e,stated:s}){return e===void 0?t:`${t} (${s===void 0?e:n.statedCount(s,e-s)})`}
function We({words:n,state:t,facets:e,change:s},o){let r=e[o].map(i=>[i.value,Ue(n,n.named(i.value),i)]);return d("div",{class:"row"},d("label",{for:`facet-${o}`},
N(n,o,n.t[o])),Z(`facet-${o}`,t[o],[["",n.t.any],...r],i=>s({[o]:i,pick:""})))}function Jm({graph:n,words:t,state:e,facets:s,change:o}){let i=s.setting.filter(({
value:a})=>!e.setting.includes(a)).map(a=>[a.value,Ue(t,t.named(a.value),a)]),c=a=>o({setting:[...Tt(n,W(e),"setting",a).setting],pick:""});return d("div",{},d(
"div",{class:"row"},d("label",{for:"facet-setting"},N(t,"setting",t.t.setting)),Z("facet-setting","",[["",t.t.settingAdd],...i],c)),e.setting.map(a=>d("button",
{...{type:"button",class:"chosen","data-setting":a,"data-near":"facet-setting"},onclick:()=>o({setting:e.setting.filter(f=>f!==a),pick:""})},`${t.named(a)} ✕`)))}
var Ia="IU";function Zm({graph:n,words:t,state:e,facets:s,change:o}){let{t:r}=t,i=e.dose===null||e.dose_to!==null?"":`${e.dose} ${e.dose_unit}`,c=s.dose.map(h=>[
h.value,Ue(t,h.value,h)]),a=h=>{let p=h?Tt(n,W(e),"dose",h):R;o({dose:p.dose,dose_to:p.dose_to,dose_unit:p.dose_unit,pick:""})},l=h=>o({...Qm(e,h),pick:""}),u=(h,p,m)=>d(
"input",{type:"number",min:"0",step:"any",id:h,"aria-label":p,placeholder:p,value:String(e[m]??""),onchange:g=>{let y=le(g);setTimeout(()=>l({[m]:y===""?null:Math.
max(0,Number(y))}))}}),f=n.words.dose_unit.map(h=>[h,h]);return d("div",{},d("div",{class:"row"},d("label",{for:"facet-dose"},r.dose),Z("facet-dose",i,[["",r.any],
...c],a)),d("div",{class:"row dose"},u("dose-from",r.doseFrom,"dose"),u("dose-to",r.doseTo,"dose_to"),Z("dose-unit",e.dose_unit||Ia,f,h=>l({dose_unit:h}),r.doseUnit)))}
function Qm(n,t){let e={dose:n.dose,dose_to:n.dose_to,dose_unit:n.dose_unit||Ia,...t};if(e.dose===null)return{dose:null,dose_to:null,dose_unit:""};let s=e.dose_to!==
null&&e.dose_to>=e.dose;return{...e,dose_to:s?e.dose_to:null}}var tg={layers:"layer",effects:"effect",evidence:"evidence_type"};function Xo({graph:n,words:t,state:e,
facets:s,change:o},r){let i=e[r],c=(l,u)=>{let f=u?[...i,l]:i.filter(p=>p!==l),h=r==="layers"&&!f.length;o({[r]:h?kt(n).layers:n.words[tg[r]].filter(p=>f.includes(
p)),pick:""})},a=s[r].map(l=>{let{value:u}=l,f={type:"checkbox","data-facet":r,value:u,checked:i.includes(u)};return Fe({...f,onchange:h=>c(u,je(h))},r==="layer\
s"?N(t,u,Ue(t,t.say(u),l)):Ue(t,t.say(u),l))});return d("fieldset",{},d("legend",{},N(t,r,t.t[r])),a)}function eg({graph:n,words:t,state:e,change:s}){let o=n.words.
category.flatMap(r=>{let i=n.looks.get(r);if(!i)return[];let c=e.hidden.filter(f=>f!==r),a=f=>s({hidden:je(f)?c:[...c,r],pick:""}),l=!e.hidden.includes(r);return[
d("li",{},Fe({type:"checkbox","data-category":r,checked:l,onchange:a},An(i),t.say(r)))]});return d("ul",{class:"legend"},o)}function ng(n){let{from:t,to:e,hops:s,
one:o,extent:r,tab:i,view:c,lang:a,theme:l,...u}=kt(n);return u}var sg={width:1200,height:800},ps=class{constructor(t){this.page=t;let e=(s,o)=>w(s).addEventListener("click",o);e("print",()=>window.print()),e("link",()=>this.
copy(this.link())),e("cite",()=>this.copy(rs(t.graph,this.#t())));for(let s of["bibtex","ris"])e(s,()=>this.save(this.bibliography(s),He[s].name,He[s].type));e(
"csv",()=>this.save(fa(t.graph,Yt(t)),"oxygraph-findings.csv","text/csv")),e("json",()=>{this.save(ha(t.graph,Yt(t),t.state),"oxygraph-findings.json","applicati\
on/json")}),e("keep",()=>this.save(this.#e(),og(t.state),"text/html")),e("svg",()=>this.save(this.picture().text,"oxygraph.svg","image/svg+xml")),e("png",async()=>{
let{text:s,size:o}=this.picture();Ho(await gi(s,o),"oxygraph.png"),this.announce("saved")})}#t(){return Yt(this.page).map(({edge:t})=>t)}bibliography(t){return He[t].
write(ze(this.page.graph,this.#t()))}announce(t){this.page.announce(this.page.words.text(t))}async copy(t){this.announce(await cs(t)?"copied":"copyFailed")}save(t,e,s){
is(t,e,s),this.announce("saved")}#e(){let{source:t,graph:e,state:s}=this.page,o=t.cloneNode(!0),[r,i]=[o.querySelector("title"),o.querySelector("body")];if(!(r&&
i))throw new Error("the page was not written by OxyGraph");return r.textContent=document.title,i.dataset.view=Ht(e,s),`<!doctype html>
${o.outerHTML}
`}link(){let{page:t}=this;return t.remember(),`${location.href.split("#")[0]}#${Ht(t.graph,t.state)}`}#n(){let t=this.page.map?.size();return t?.width&&t.height?
t:sg}picture(){let{page:t}=this,[e]=Zn(t);return e?{text:_e(e,t.graph.figures),size:e}:this.#s()}printed(){let{page:t}=this;if(t.inLines)return[ts(this.#s().text)];
if(t.state.view!=="table")return[];let{said:e,stamp:s}=go(t);return[d("h2",{},document.title),...[...e,s].map(o=>d("p",{},o))]}#s(){let{page:t}=this,e=hs(t.graph,
t.state,t,this.#n(),t.theme),s=t.map?.measure??nn(),o=qi(Gi(t,e),document.title,e,s),r={width:e.width,height:Math.round(o.height)};return{text:fi(e,document.title,
s,o),size:r}}};function og({from:n,to:t}){return`${["oxygraph",n,t].filter(Boolean).join("-")}.html`}function Ta(){let n=Lt("share");n.addEventListener("keydown",
t=>{t.key!=="Escape"||!n.open||(n.open=!1,w("share-title").focus())});for(let t of["focusin","pointerdown"])document.addEventListener(t,({target:e})=>{e instanceof
Node&&n.contains(e)||(n.open=!1)})}var ja={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},rg=2.5,ms=class{constructor(t){this.page=t,this.walked=""}press(t){let{key:e}=t,{page:s,
walked:o}=this,r={Escape:()=>this.#t(),"+":()=>s.map?.zoom(1),"=":()=>s.map?.zoom(1),"-":()=>s.map?.zoom(-1),0:()=>s.fitted()};if(o&&(r.Enter=()=>s.change({pick:`\
node:${o}`,tab:"evidence"})),Object.hasOwn(ja,e))this.#e(e);else if(Object.hasOwn(r,e))r[e]();else return;t.preventDefault()}#t(){let{page:t}=this;this.walked="",
t.map&&(t.map.hovered=""),t.change({pick:""})}#e(t){let{page:e}=this,{picture:s,map:o,words:r}=e,i=s&&ig(s,this.walked,e.state.from,ja[t]);if(!(i&&s))return;this.
walked=i.id,o&&(o.hovered=i.id),o?.reveal(i);let c=s.lines.filter(({subject:a,object:l})=>a===i.id||l===i.id);e.announce(r.t.at(r.node(i.id),c.length)),e.hint(`\
node:${i.id}`)}};function ig({nodes:n},t,e,[s,o]){let r=n.find(c=>c.id===t);if(!r)return n.find(c=>c.id===e)??n[0];let i=n.filter(c=>c!==r&&Na(c,r,s,o)>2);return V(
i,c=>[Na(c,r,s,o)+rg*cg(c,r,s,o),c.id])??r}function Na(n,t,e,s){return(n.x-t.x)*e+(n.y-t.y)*s}function cg(n,t,e,s){return Math.abs((n.x-t.x)*s)+Math.abs((n.y-t.
y)*e)}var ag={answer:Zi,evidence:Pc,conflicts:Rc,compare:Fi,papers:da},lg=["from","to","extent","by","view"],La=120,ys=class{constructor(t,e){this.graph=t,this.source=
e,this.state=this.#t(),this.counted=!1,this.leftOut=qs(gs(),this.state,t),this.view=ao(t,this.state),this.overlay=this.#i(),this.picture=null,this.announced="",
this.moving=void 0,this.map=null,this.takeAway=new ps(this),this.guide=new os(()=>this.words),Lt("ask").open=Os(),this.#d(),this.guide.greet(),this.#c()}openMap(){
let t=new _n(w("map"),{pick:e=>this.#n(e),hover:e=>this.hint(e),move:()=>this.note({zoom:t.where()})});this.map=t,this.inLines&&this.#u(),t.go(this.state.zoom)}look(){
let{graph:t,state:e,view:s,overlay:o,picture:r,map:i}=this;return{graph:t,state:e,view:s,overlay:o,picture:r,map:i,facets:()=>uo(t,e),bibliography:c=>this.takeAway.
bibliography(c),taken:()=>this.takeAway.picture().text,sensitivity:()=>Array.from(s.answer?.sensitivity.without??[],([c,a])=>({study:c,verdict:a})),change:c=>this.
change(c)}}#t(){return ri(gs(),{...kt(this.graph),...this.graph.start},this.graph)}change(t){let e=this.state;this.#e(),this.leftOut=[],this.state={...e,...t},lg.
some(r=>e[r]!==this.state[r])&&t.zoom===void 0&&(this.state.zoom=""),(e.from!==this.state.from||e.to!==this.state.to)&&Ji(),this.remember(),this.draw();let o=this.
state.pick!==""&&e.pick!==this.state.pick&&this.state.tab==="evidence";(o||e.tab!==this.state.tab)&&this.#s(o),this.#f(o),this.inLines&&this.map?.go(this.state.
zoom)}note(t){this.state={...this.state,...t},clearTimeout(this.moving),this.moving=setTimeout(()=>this.#e(),La)}#e(){this.moving!==void 0&&(clearTimeout(this.moving),
this.moving=void 0,this.remember("replaceState"))}#n(t){this.change({pick:t,...t?{tab:"evidence"}:{}})}#s(t){w("panel").scrollTop=0,t&&!Os()&&w("panel").scrollIntoView()}remember(t="\
pushState"){try{let e=`#${Ht(this.graph,this.state)}`;e!==location.hash&&history[t](null,"",e)}catch{}}get inLines(){return this.state.view==="map"&&!Xn(this.state)&&
(this.overlay?.rows??this.view.shown).length>0}get#o(){return matchMedia("print").matches}get theme(){return this.#o?"light":this.state.theme||(matchMedia("(pre\
fers-color-scheme: dark)").matches?"dark":"light")}get words(){return new ge(this.graph,this.state.lang)}draw(){this.view=ao(this.graph,this.state),this.overlay=
this.#i(),this.#c()}#i(){return this.state.tab==="compare"?zi(this.graph,this.state):null}#c(){let{state:t,words:e}=this,s=Es();vt(),document.documentElement.lang=
t.lang==="zh"?"zh-Hans":"en",document.documentElement.dataset.theme=this.theme;let o=t.from&&t.to?e.t.question(e.node(t.from),e.node(t.to)):"";document.title=o?
`${o} – OxyGraph`:e.t.title;let r=this.#r();Kc(e,t,this.theme),this.guide.draw(),Yc(e,this.leftOut,(i,c)=>{location.hash=oi(gs(),this.graph,i,c)}),Xc(e,this.view),
Jo(w("ask-body"),r),Vc(e,t,this.view),w("panel-body").replaceChildren(...Wt(ag[t.tab](r))),Wc(w("panel-body")),Jc(e,t,this.view),this.#a(r),w("printed").replaceChildren(
...this.#o?this.takeAway.printed():[]),As(s)}#r(){let{graph:t,state:e,words:s,counted:o}=this;return{graph:t,words:s,state:e,view:this.view,overlay:this.overlay,
facets:o?uo(t,e):Ri(t,e),theme:this.theme,change:r=>this.change(r),note:r=>this.note(r),redraw:()=>this.draw(),announce:r=>this.announce(r)}}count(){this.counted=
!0;let t=Es();Jo(w("ask-body"),this.#r()),As(t)}#a(t){let{view:e}=this.state,s=this.inLines;w("table").hidden=e!=="table",w("map-frame").hidden=!s,w("figure").hidden=
s||e==="table",this.picture=null,w("view-forest").hidden=e!=="forest"&&!Nc(this),w("drawn").textContent="",e==="table"?aa(w("table"),t):s?this.#u():this.#l(t)}#l(t){
let e=Zn(this),s=this.state.view==="gaps"?[jc(t)]:[],o=e.map(i=>Cc(i,t,this.theme)),r=e.length&&e.every(i=>i.drawn)?[]:[K(t,Ki(t,e.length>0))];w("figure").replaceChildren(
...s,...r,...o),performance.mark("oxygraph:drawn")}#u(){let{map:t}=this;if(!t)return;let e=()=>hs(this.graph,this.state,this,t.free(),this.theme),s=e(),{t:o}=this.
words,r=this.view.answer?.paths.length??0,i=s.paths<r&&!this.overlay?` ${o.firstPaths(s.paths,r)}`:"",{height:c}=t.free();w("drawn").textContent=o.drawn(s.nodes.
length,s.lines.length)+i,Zc(this,s),t.free().height!==c&&(s=e()),this.picture=s,t.show(s)}hint(t){Qc(this.words,this.picture,t)}#f(t){let{words:e,view:s}=this,r=`${s.
answer?`${e.t.verdict}: ${e.say(s.answer.verdict)}. `:""}${w("counts").textContent}`,i=t?w("panel-body").querySelector("h2, h3"):null;i?this.announce(`${e.t.tabs.
evidence}: ${gr(i)}`):r!==this.announced&&this.announce(r),this.announced=r}announce(t){w("live").textContent=t}#d(){let t=(s,o)=>w(s).addEventListener("click",
o);t("language",()=>this.change({lang:this.state.lang==="zh"?"en":"zh"})),t("theme",()=>this.change({theme:this.theme==="dark"?"light":"dark"}));for(let s of Ae)
t(`view-${s}`,()=>this.change({view:s}));t("zoom-in",()=>this.map?.zoom(1)),t("zoom-out",()=>this.map?.zoom(-1)),t("zoom-fit",()=>this.fitted()),t("skip",s=>{s.
preventDefault(),w("panel-body").focus()});for(let s of _t)t(`tab-${s}`,()=>this.change({tab:s}));w("tabs").addEventListener("keydown",s=>this.#m(s));let e=new ms(
this);w("map-focus").addEventListener("keydown",s=>e.press(s)),w("map-focus").addEventListener("blur",()=>this.map?.hover("")),Ta(),zc(s=>this.words.explained(s)),
this.#p()}#p(){let t;addEventListener("resize",()=>{clearTimeout(t),t=setTimeout(()=>{this.picture&&(this.#u(),this.map?.go(this.state.zoom))},La)}),matchMedia(
"(prefers-color-scheme: dark)").addEventListener("change",()=>this.draw()),matchMedia("print").addEventListener("change",()=>this.#h()),addEventListener("hashch\
ange",()=>{clearTimeout(this.moving),this.moving=void 0,this.state=this.#t(),this.leftOut=qs(gs(),this.state,this.graph),this.#h()})}#h(){this.draw(),this.map?.
go(this.state.zoom)}fitted(){this.map?.fit(),this.note({zoom:""})}#m(t){let[e,s]=[_t.indexOf(this.state.tab),_t.length],o={ArrowRight:e+1,ArrowLeft:e-1,Home:0,End:s-
1};if(!Object.hasOwn(o,t.key))return;t.preventDefault();let r=_t[(o[t.key]+s)%s];this.change({tab:r}),w(`tab-${r}`).focus()}};function gs(){return location.hash.
length>1?location.hash:document.body.dataset.view??""}var ug=500;async function fg(){if(!fr()){w("counts").textContent=pe[document.documentElement.lang==="en"?"en":"zh"].tooOld;return}let n=document.documentElement.
cloneNode(!0),t=new ys(await pr(document),n);await hg(),t.count(),await wi(document),t.openMap(),Reflect.set(window,"oxygraph",t)}function hg(){return new Promise(
n=>{requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,ug)})}fg();})();
