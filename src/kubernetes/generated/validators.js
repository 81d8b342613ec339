const es=Ne;const I={type:"object",properties:{annotations:{type:"object",additionalProperties:{type:"string"}},creationTimestamp:{type:"string"},deletionGracePeriodSeconds:{
type:"integer"},deletionTimestamp:{type:"string"},finalizers:{type:"array",items:{type:"string"}},generateName:{type:"string"},generation:{type:"integer"},labels:{
type:"object",additionalProperties:{type:"string"}},managedFields:{type:"array",items:{$ref:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry"}},name:{type:"string"},
namespace:{type:"string"},ownerReferences:{type:"array",items:{$ref:"kubernetes#/$defs/meta.v1.OwnerReference"}},resourceVersion:{type:"string"},selfLink:{type:"\
string"},uid:{type:"string"}},additionalProperties:!1};const L=Object.prototype.hasOwnProperty;function X(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="obje\
ct"&&!Array.isArray(n)){for(const t in n)if(!L.call(I.properties,t)){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.annotations!==void 0){let t=n.annotations;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const a in t)if(typeof t[a]!="string"){const p={instancePath:r+"/annotations/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={
instancePath:r+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),
s++}}if(n.creationTimestamp!==void 0&&typeof n.creationTimestamp!="string"){const t={instancePath:r+"/creationTimestamp",schemaPath:"#/properties/creationTimest\
amp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.deletionGracePeriodSeconds!==void 0){let t=n.deletionGracePeriodSeconds;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeco\
nds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(n.deletionTimestamp!==void 0&&typeof n.deletionTimestamp!=
"string"){const t={instancePath:r+"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[t]:e.push(t),s++}if(n.finalizers!==void 0){let t=n.finalizers;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="str\
ing"){const o={instancePath:r+"/finalizers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};e===null?e=[a]:e.push(a),s++}}if(n.generateName!==void 0&&typeof n.generateName!="string"){const t={instancePath:r+"/generateName",schemaPath:"#/pr\
operties/generateName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.generation!==void 0){let t=n.generation;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(n.labels!==void 0){let t=n.labels;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)
if(typeof t[a]!="string"){const p={instancePath:r+"/labels/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/labels",schemaPath:"#/properties/la\
bels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.managedFields!==void 0){let t=n.managedFields;if(Array.
isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i in o)if(!(i==="apiVersion"||i==="fieldsTyp\
e"||i==="fieldsV1"||i==="manager"||i==="operation"||i==="subresource"||i==="time")){const l={instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$defs/me\
ta.v1.ManagedFieldsEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?
e=[l]:e.push(l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/managedFields/"+p+"/apiVersion",schemaPath:"kubernetes#/$\
defs/meta.v1.ManagedFieldsEntry/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.fieldsType!==
void 0&&typeof o.fieldsType!="string"){const i={instancePath:r+"/managedFields/"+p+"/fieldsType",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/proper\
ties/fieldsType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.manager!==void 0&&typeof o.manager!="str\
ing"){const i={instancePath:r+"/managedFields/"+p+"/manager",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/manager/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.operation!==void 0&&typeof o.operation!="string"){const i={instancePath:r+"/managedFi\
elds/"+p+"/operation",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[i]:e.push(i),s++}if(o.subresource!==void 0&&typeof o.subresource!="string"){const i={instancePath:r+"/managedFields/"+p+"/subresource",schemaPath:"\
kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/subresource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),s++}if(o.time!==void 0&&typeof o.time!="string"){const i={instancePath:r+"/managedFields/"+p+"/time",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry\
/properties/time/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+"/managedField\
s/"+p,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{
const a={instancePath:r+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
a]:e.push(a),s++}}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.namespace!==void 0&&typeof n.namespace!="string"){const t={instancePath:r+"/namespace",schemaPath:"\
#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.ownerReferences!==void 0){let t=n.
ownerReferences;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const i={
instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"\
must have required property 'apiVersion'"};e===null?e=[i]:e.push(i),s++}if(o.kind===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes\
#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[i]:e.push(
i),s++}if(o.name===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[i]:e.push(i),s++}if(o.uid===void 0){const i={instancePath:r+"/ownerReferences/"+
p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"uid"},message:"must have required property 'uid'"};
e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="apiVersion"||i==="blockOwnerDeletion"||i==="controller"||i==="kind"||i==="name"||i==="uid")){const l={instancePath:r+
"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/ownerRefer\
ences/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[i]:e.push(i),s++}if(o.blockOwnerDeletion!==void 0&&typeof o.blockOwnerDeletion!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/\
blockOwnerDeletion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/blockOwnerDeletion/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[i]:e.push(i),s++}if(o.controller!==void 0&&typeof o.controller!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/controller",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/controller/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:
e.push(i),s++}if(o.kind!==void 0&&typeof o.kind!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/kind",schemaPath:"kubernetes#/$defs/meta.v1.OwnerRefe\
rence/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.name!==void 0&&typeof o.name!="str\
ing"){const i={instancePath:r+"/ownerReferences/"+p+"/name",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.uid!==void 0&&typeof o.uid!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/uid",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),s++}}else{const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.resourceVersion!==void 0&&typeof n.resourceVersion!="string"){const t={instancePath:r+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.
selfLink!==void 0&&typeof n.selfLink!="string"){const t={instancePath:r+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.uid!==void 0&&typeof n.uid!="string"){const t={instancePath:r+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return X.errors=e,s===0}function Ne(n,{instancePath:r="",parentData:C,parentDataProperty:F,
rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.apiVersion===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[t]:e.push(t),s++}if(n.kind===void 0){const t={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.metadata===
void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};
e===null?e=[t]:e.push(t),s++}for(const t in n)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){const a={instancePath:r,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.apiVersion!==
void 0&&n.apiVersion!=="v1"){const t={instancePath:r+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"v1"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.kind!==void 0&&n.kind!=="Namespace"){const t={instancePath:r+"/kind",schemaPath:"#/properties/kind\
/const",keyword:"const",params:{allowedValue:"Namespace"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.metadata!==void 0&&(X(n.metadata,
{instancePath:r+"/metadata",parentData:n,parentDataProperty:"metadata",rootData:$})||(e=e===null?X.errors:e.concat(X.errors),s=e.length)),n.spec!==void 0){let t=n.
spec;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(a!=="finalizers"){const p={instancePath:r+"/spec",schemaPath:"kubernetes#/$defs/core.v1.Na\
mespaceSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(
p),s++}if(t.finalizers!==void 0){let a=t.finalizers;if(Array.isArray(a)){const p=a.length;for(let o=0;o<p;o++)if(typeof a[o]!="string"){const i={instancePath:r+
"/spec/finalizers/"+o,schemaPath:"kubernetes#/$defs/core.v1.NamespaceSpec/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[i]:e.push(i),s++}}else{const p={instancePath:r+"/spec/finalizers",schemaPath:"kubernetes#/$defs/core.v1.NamespaceSpec/properties/finaliz\
ers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}}else{const a={instancePath:r+"/spec",schemaPath:"kubernet\
es#/$defs/core.v1.NamespaceSpec/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}}else{const t={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ne.errors=e,s===0}const ss=$e;function Y(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)
if(!L.call(I.properties,t)){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"mu\
st NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.annotations!==void 0){let t=n.annotations;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)
if(typeof t[a]!="string"){const p={instancePath:r+"/annotations/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.creationTimestamp!==void 0&&typeof n.
creationTimestamp!="string"){const t={instancePath:r+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.deletionGracePeriodSeconds!==void 0){let t=n.deletionGracePeriodSeconds;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(n.deletionTimestamp!==void 0&&typeof n.deletionTimestamp!="string"){const t={instancePath:r+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}
if(n.finalizers!==void 0){let t=n.finalizers;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/final\
izers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={
instancePath:r+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}
if(n.generateName!==void 0&&typeof n.generateName!="string"){const t={instancePath:r+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.generation!==void 0){let t=n.generation;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))){const a={instancePath:r+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[a]:e.push(a),s++}}if(n.labels!==void 0){let t=n.labels;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(typeof t[a]!="string"){const p={
instancePath:r+"/labels/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.managedFields!==void 0){let t=n.managedFields;if(Array.isArray(t)){const a=t.length;
for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i in o)if(!(i==="apiVersion"||i==="fieldsType"||i==="fieldsV1"||i==="mana\
ger"||i==="operation"||i==="subresource"||i==="time")){const l={instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.
apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/managedFields/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.ManagedField\
sEntry/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.fieldsType!==void 0&&typeof o.
fieldsType!="string"){const i={instancePath:r+"/managedFields/"+p+"/fieldsType",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/fieldsType/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.manager!==void 0&&typeof o.manager!="string"){const i={instancePath:r+
"/managedFields/"+p+"/manager",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/manager/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(o.operation!==void 0&&typeof o.operation!="string"){const i={instancePath:r+"/managedFields/"+p+"/operation",schemaPath:"\
kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
s++}if(o.subresource!==void 0&&typeof o.subresource!="string"){const i={instancePath:r+"/managedFields/"+p+"/subresource",schemaPath:"kubernetes#/$defs/meta.v1.\
ManagedFieldsEntry/properties/subresource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.time!==void 0&&
typeof o.time!="string"){const i={instancePath:r+"/managedFields/"+p+"/time",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/time/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$d\
efs/meta.v1.ManagedFieldsEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+
"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.name!==
void 0&&typeof n.name!="string"){const t={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),s++}if(n.namespace!==void 0&&typeof n.namespace!="string"){const t={instancePath:r+"/namespace",schemaPath:"#/properties/namespace\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.ownerReferences!==void 0){let t=n.ownerReferences;if(Array.
isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const i={instancePath:r+"/ow\
nerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have req\
uired property 'apiVersion'"};e===null?e=[i]:e.push(i),s++}if(o.kind===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.\
v1.OwnerReference/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[i]:e.push(i),s++}if(o.name===
void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[i]:e.push(i),s++}if(o.uid===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"k\
ubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"uid"},message:"must have required property 'uid'"};e===null?e=[i]:
e.push(i),s++}for(const i in o)if(!(i==="apiVersion"||i==="blockOwnerDeletion"||i==="controller"||i==="kind"||i==="name"||i==="uid")){const l={instancePath:r+"/\
ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/ownerRefer\
ences/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[i]:e.push(i),s++}if(o.blockOwnerDeletion!==void 0&&typeof o.blockOwnerDeletion!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/\
blockOwnerDeletion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/blockOwnerDeletion/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[i]:e.push(i),s++}if(o.controller!==void 0&&typeof o.controller!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/controller",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/controller/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:
e.push(i),s++}if(o.kind!==void 0&&typeof o.kind!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/kind",schemaPath:"kubernetes#/$defs/meta.v1.OwnerRefe\
rence/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.name!==void 0&&typeof o.name!="str\
ing"){const i={instancePath:r+"/ownerReferences/"+p+"/name",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.uid!==void 0&&typeof o.uid!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/uid",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),s++}}else{const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.resourceVersion!==void 0&&typeof n.resourceVersion!="string"){const t={instancePath:r+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.
selfLink!==void 0&&typeof n.selfLink!="string"){const t={instancePath:r+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.uid!==void 0&&typeof n.uid!="string"){const t={instancePath:r+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Y.errors=e,s===0}const Re={type:"object",properties:{failurePolicy:{enum:["\
Fail","Ignore"]},matchConditions:{type:"array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.MatchCondition"}},matchConstraints:{$ref:"kubernetes#/$de\
fs/admissionregistration.v1.MatchResources"},mutations:{type:"array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.Mutation"}},paramKind:{$ref:"kubern\
etes#/$defs/admissionregistration.v1.ParamKind"},reinvocationPolicy:{enum:["IfNeeded","Never"]},variables:{type:"array",items:{$ref:"kubernetes#/$defs/admission\
registration.v1.Variable"}}},additionalProperties:!1};const rs={type:"object",properties:{excludeResourceRules:{type:"array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations"}},matchPolicy:{
enum:["Equivalent","Exact"]},namespaceSelector:{$ref:"kubernetes#/$defs/meta.v1.LabelSelector"},objectSelector:{$ref:"kubernetes#/$defs/meta.v1.LabelSelector"},
resourceRules:{type:"array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations"}}},additionalProperties:!1},Z={type:"object",properties:{
apiGroups:{type:"array",items:{type:"string"}},apiVersions:{type:"array",items:{type:"string"}},operations:{type:"array",items:{enum:["*","CONNECT","CREATE","DE\
LETE","UPDATE"]}},resourceNames:{type:"array",items:{type:"string"}},resources:{type:"array",items:{type:"string"}},scope:{enum:["*","Cluster","Namespaced"]}},additionalProperties:!1};function K(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)
if(!(t==="matchExpressions"||t==="matchLabels")){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.matchExpressions!==void 0){let t=n.matchExpressions;if(Array.isArray(t)){const a=t.
length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.key===void 0){const i={instancePath:r+"/matchExpressions/"+p,schemaPath:"\
kubernetes#/$defs/meta.v1.LabelSelectorRequirement/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===
null?e=[i]:e.push(i),s++}if(o.operator===void 0){const i={instancePath:r+"/matchExpressions/"+p,schemaPath:"kubernetes#/$defs/meta.v1.LabelSelectorRequirement/r\
equired",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=[i]:e.push(i),s++}for(const i in o)
if(!(i==="key"||i==="operator"||i==="values")){const l={instancePath:r+"/matchExpressions/"+p,schemaPath:"kubernetes#/$defs/meta.v1.LabelSelectorRequirement/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.
key!==void 0&&typeof o.key!="string"){const i={instancePath:r+"/matchExpressions/"+p+"/key",schemaPath:"kubernetes#/$defs/meta.v1.LabelSelectorRequirement/prope\
rties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.operator!==void 0&&typeof o.operator!="string"){
const i={instancePath:r+"/matchExpressions/"+p+"/operator",schemaPath:"kubernetes#/$defs/meta.v1.LabelSelectorRequirement/properties/operator/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.values!==void 0){let i=o.values;if(Array.isArray(i)){const l=i.length;for(let m=0;m<
l;m++)if(typeof i[m]!="string"){const y={instancePath:r+"/matchExpressions/"+p+"/values/"+m,schemaPath:"kubernetes#/$defs/meta.v1.LabelSelectorRequirement/prope\
rties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}}else{const l={instancePath:r+"/matchExpre\
ssions/"+p+"/values",schemaPath:"kubernetes#/$defs/meta.v1.LabelSelectorRequirement/properties/values/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[l]:e.push(l),s++}}}else{const i={instancePath:r+"/matchExpressions/"+p,schemaPath:"kubernetes#/$defs/meta.v1.LabelSelectorRequirement/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/matchExpressions",schemaPath:"#/pr\
operties/matchExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.matchLabels!==void 0){let t=n.matchLabels;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(typeof t[a]!="string"){const p={instancePath:r+"/matchLabels/"+a.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{
const a={instancePath:r+"/matchLabels",schemaPath:"#/properties/matchLabels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:
e.push(a),s++}}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return K.
errors=e,s===0}function z(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)
if(!(t==="excludeResourceRules"||t==="matchPolicy"||t==="namespaceSelector"||t==="objectSelector"||t==="resourceRules")){const a={instancePath:r,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.
excludeResourceRules!==void 0){let t=n.excludeResourceRules;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.
isArray(o)){for(const i in o)if(!(i==="apiGroups"||i==="apiVersions"||i==="operations"||i==="resourceNames"||i==="resources"||i==="scope")){const l={instancePath:r+
"/excludeResourceRules/"+p,schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.apiGroups!==void 0){let i=o.apiGroups;if(Array.isArray(i)){
const l=i.length;for(let m=0;m<l;m++)if(typeof i[m]!="string"){const y={instancePath:r+"/excludeResourceRules/"+p+"/apiGroups/"+m,schemaPath:"kubernetes#/$defs/\
admissionregistration.v1.NamedRuleWithOperations/properties/apiGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:
e.push(y),s++}}else{const l={instancePath:r+"/excludeResourceRules/"+p+"/apiGroups",schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperatio\
ns/properties/apiGroups/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(o.apiVersions!==void 0){let i=o.apiVersions;
if(Array.isArray(i)){const l=i.length;for(let m=0;m<l;m++)if(typeof i[m]!="string"){const y={instancePath:r+"/excludeResourceRules/"+p+"/apiVersions/"+m,schemaPath:"\
kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/apiVersions/items/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[y]:e.push(y),s++}}else{const l={instancePath:r+"/excludeResourceRules/"+p+"/apiVersions",schemaPath:"kubernetes#/$defs/admissionregistration.v\
1.NamedRuleWithOperations/properties/apiVersions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(o.operations!==
void 0){let i=o.operations;if(Array.isArray(i)){const l=i.length;for(let m=0;m<l;m++){let y=i[m];if(!(y==="*"||y==="CONNECT"||y==="CREATE"||y==="DELETE"||y==="U\
PDATE")){const u={instancePath:r+"/excludeResourceRules/"+p+"/operations/"+m,schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/prop\
erties/operations/items/enum",keyword:"enum",params:{allowedValues:Z.properties.operations.items.enum},message:"must be equal to one of the allowed values"};e===
null?e=[u]:e.push(u),s++}}}else{const l={instancePath:r+"/excludeResourceRules/"+p+"/operations",schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRul\
eWithOperations/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(o.resourceNames!==void 0){
let i=o.resourceNames;if(Array.isArray(i)){const l=i.length;for(let m=0;m<l;m++)if(typeof i[m]!="string"){const y={instancePath:r+"/excludeResourceRules/"+p+"/r\
esourceNames/"+m,schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/resourceNames/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}}else{const l={instancePath:r+"/excludeResourceRules/"+p+"/resourceNames",schemaPath:"kubernetes\
#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/resourceNames/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[l]:e.push(l),s++}}if(o.resources!==void 0){let i=o.resources;if(Array.isArray(i)){const l=i.length;for(let m=0;m<l;m++)if(typeof i[m]!="string"){const y={instancePath:r+
"/excludeResourceRules/"+p+"/resources/"+m,schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/resources/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}}else{const l={instancePath:r+"/excludeResourceRules/"+p+"/resources",schemaPath:"\
kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/resources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[l]:e.push(l),s++}}if(o.scope!==void 0){let i=o.scope;if(!(i==="*"||i==="Cluster"||i==="Namespaced")){const l={instancePath:r+"/excludeResourceRules/"+p+
"/scope",schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/scope/enum",keyword:"enum",params:{allowedValues:Z.properties.
scope.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}}else{const i={instancePath:r+"/excludeResourceRules/"+p,schemaPath:"\
kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),
s++}}}else{const a={instancePath:r+"/excludeResourceRules",schemaPath:"#/properties/excludeResourceRules/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};e===null?e=[a]:e.push(a),s++}}if(n.matchPolicy!==void 0){let t=n.matchPolicy;if(!(t==="Equivalent"||t==="Exact")){const a={instancePath:r+"/matchPo\
licy",schemaPath:"#/properties/matchPolicy/enum",keyword:"enum",params:{allowedValues:rs.properties.matchPolicy.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[a]:e.push(a),s++}}if(n.namespaceSelector!==void 0&&(K(n.namespaceSelector,{instancePath:r+"/namespaceSelector",parentData:n,parentDataProperty:"\
namespaceSelector",rootData:$})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),n.objectSelector!==void 0&&(K(n.objectSelector,{instancePath:r+"/objectSel\
ector",parentData:n,parentDataProperty:"objectSelector",rootData:$})||(e=e===null?K.errors:e.concat(K.errors),s=e.length)),n.resourceRules!==void 0){let t=n.resourceRules;
if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i in o)if(!(i==="apiGroups"||i==="a\
piVersions"||i==="operations"||i==="resourceNames"||i==="resources"||i==="scope")){const l={instancePath:r+"/resourceRules/"+p,schemaPath:"kubernetes#/$defs/adm\
issionregistration.v1.NamedRuleWithOperations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have addition\
al properties"};e===null?e=[l]:e.push(l),s++}if(o.apiGroups!==void 0){let i=o.apiGroups;if(Array.isArray(i)){const l=i.length;for(let m=0;m<l;m++)if(typeof i[m]!=
"string"){const y={instancePath:r+"/resourceRules/"+p+"/apiGroups/"+m,schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/\
apiGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}}else{const l={instancePath:r+"/resourceRules\
/"+p+"/apiGroups",schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/apiGroups/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(o.apiVersions!==void 0){let i=o.apiVersions;if(Array.isArray(i)){const l=i.length;for(let m=0;m<l;m++)
if(typeof i[m]!="string"){const y={instancePath:r+"/resourceRules/"+p+"/apiVersions/"+m,schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOper\
ations/properties/apiVersions/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}}else{const l={instancePath:r+
"/resourceRules/"+p+"/apiVersions",schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/apiVersions/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(o.operations!==void 0){let i=o.operations;if(Array.isArray(i)){const l=i.length;for(let m=0;m<
l;m++){let y=i[m];if(!(y==="*"||y==="CONNECT"||y==="CREATE"||y==="DELETE"||y==="UPDATE")){const u={instancePath:r+"/resourceRules/"+p+"/operations/"+m,schemaPath:"\
kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/operations/items/enum",keyword:"enum",params:{allowedValues:Z.properties.operations.
items.enum},message:"must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),s++}}}else{const l={instancePath:r+"/resourceRules/"+p+"/operations",
schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[l]:e.push(l),s++}}if(o.resourceNames!==void 0){let i=o.resourceNames;if(Array.isArray(i)){const l=i.length;for(let m=0;m<l;m++)if(typeof i[m]!=
"string"){const y={instancePath:r+"/resourceRules/"+p+"/resourceNames/"+m,schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/propert\
ies/resourceNames/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}}else{const l={instancePath:r+"/resou\
rceRules/"+p+"/resourceNames",schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/resourceNames/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(o.resources!==void 0){let i=o.resources;if(Array.isArray(i)){const l=i.length;for(let m=0;m<
l;m++)if(typeof i[m]!="string"){const y={instancePath:r+"/resourceRules/"+p+"/resources/"+m,schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWith\
Operations/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}}else{const l={instancePath:r+
"/resourceRules/"+p+"/resources",schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/resources/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(o.scope!==void 0){let i=o.scope;if(!(i==="*"||i==="Cluster"||i==="Namespaced")){const l={
instancePath:r+"/resourceRules/"+p+"/scope",schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/scope/enum",keyword:"enum",
params:{allowedValues:Z.properties.scope.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}}else{const i={instancePath:r+
"/resourceRules/"+p,schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/resourceRules",schemaPath:"#/properties/resourceRules/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}return z.errors=e,s===0}const ts={type:"object",properties:{applyConfiguration:{$ref:"kubernetes#/$defs/admissionr\
egistration.v1.ApplyConfiguration"},jsonPatch:{$ref:"kubernetes#/$defs/admissionregistration.v1.JSONPatch"},patchType:{enum:["ApplyConfiguration","JSONPatch"]}},
required:["patchType"],additionalProperties:!1};function ee(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.patchType===
void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"patchType"},message:"must have required property 'patchType'"};
e===null?e=[t]:e.push(t),s++}for(const t in n)if(!(t==="applyConfiguration"||t==="jsonPatch"||t==="patchType")){const a={instancePath:r,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.applyConfiguration!==
void 0){let t=n.applyConfiguration;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(a!=="expression"){const p={instancePath:r+"/applyConfigurati\
on",schemaPath:"kubernetes#/$defs/admissionregistration.v1.ApplyConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(t.expression!==void 0&&typeof t.expression!="string"){const a={instancePath:r+"/a\
pplyConfiguration/expression",schemaPath:"kubernetes#/$defs/admissionregistration.v1.ApplyConfiguration/properties/expression/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}else{const a={instancePath:r+"/applyConfiguration",schemaPath:"kubernetes#/$defs/admissionregis\
tration.v1.ApplyConfiguration/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.jsonPatch!==void 0){let t=n.
jsonPatch;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(a!=="expression"){const p={instancePath:r+"/jsonPatch",schemaPath:"kubernetes#/$defs/\
admissionregistration.v1.JSONPatch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properti\
es"};e===null?e=[p]:e.push(p),s++}if(t.expression!==void 0&&typeof t.expression!="string"){const a={instancePath:r+"/jsonPatch/expression",schemaPath:"kubernete\
s#/$defs/admissionregistration.v1.JSONPatch/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),
s++}}else{const a={instancePath:r+"/jsonPatch",schemaPath:"kubernetes#/$defs/admissionregistration.v1.JSONPatch/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),s++}}if(n.patchType!==void 0){let t=n.patchType;if(!(t==="ApplyConfiguration"||t==="JSONPatch")){const a={instancePath:r+
"/patchType",schemaPath:"#/properties/patchType/enum",keyword:"enum",params:{allowedValues:ts.properties.patchType.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[a]:e.push(a),s++}}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),s++}return ee.errors=e,s===0}function se(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(const t in n)if(!(t==="failurePolicy"||t==="matchConditions"||t==="matchConstraints"||t==="mutations"||t==="paramKind"||t==="re\
invocationPolicy"||t==="variables")){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"\
must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.failurePolicy!==void 0){let t=n.failurePolicy;if(!(t==="Fail"||t==="Ignore")){const a={instancePath:r+
"/failurePolicy",schemaPath:"#/properties/failurePolicy/enum",keyword:"enum",params:{allowedValues:Re.properties.failurePolicy.enum},message:"must be equal to o\
ne of the allowed values"};e===null?e=[a]:e.push(a),s++}}if(n.matchConditions!==void 0){let t=n.matchConditions;if(Array.isArray(t)){const a=t.length;for(let p=0;p<
a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const i={instancePath:r+"/matchConditions/"+p,schemaPath:"kubernetes#/$defs/a\
dmissionregistration.v1.MatchCondition/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[i]:
e.push(i),s++}if(o.expression===void 0){const i={instancePath:r+"/matchConditions/"+p,schemaPath:"kubernetes#/$defs/admissionregistration.v1.MatchCondition/requ\
ired",keyword:"required",params:{missingProperty:"expression"},message:"must have required property 'expression'"};e===null?e=[i]:e.push(i),s++}for(const i in o)
if(!(i==="expression"||i==="name")){const l={instancePath:r+"/matchConditions/"+p,schemaPath:"kubernetes#/$defs/admissionregistration.v1.MatchCondition/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.expression!==
void 0&&typeof o.expression!="string"){const i={instancePath:r+"/matchConditions/"+p+"/expression",schemaPath:"kubernetes#/$defs/admissionregistration.v1.MatchC\
ondition/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.name!==void 0&&typeof o.name!=
"string"){const i={instancePath:r+"/matchConditions/"+p+"/name",schemaPath:"kubernetes#/$defs/admissionregistration.v1.MatchCondition/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+"/matchConditions/"+p,schemaPath:"kubernetes#/\
$defs/admissionregistration.v1.MatchCondition/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={
instancePath:r+"/matchConditions",schemaPath:"#/properties/matchConditions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.
push(a),s++}}if(n.matchConstraints!==void 0&&(z(n.matchConstraints,{instancePath:r+"/matchConstraints",parentData:n,parentDataProperty:"matchConstraints",rootData:$})||
(e=e===null?z.errors:e.concat(z.errors),s=e.length)),n.mutations!==void 0){let t=n.mutations;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)ee(t[p],{
instancePath:r+"/mutations/"+p,parentData:t,parentDataProperty:p,rootData:$})||(e=e===null?ee.errors:e.concat(ee.errors),s=e.length)}else{const a={instancePath:r+
"/mutations",schemaPath:"#/properties/mutations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.paramKind!==
void 0){let t=n.paramKind;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(!(a==="apiVersion"||a==="kind")){const p={instancePath:r+"/paramKind",
schemaPath:"kubernetes#/$defs/admissionregistration.v1.ParamKind/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"mus\
t NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(t.apiVersion!==void 0&&typeof t.apiVersion!="string"){const a={instancePath:r+"/paramKind/api\
Version",schemaPath:"kubernetes#/$defs/admissionregistration.v1.ParamKind/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[a]:e.push(a),s++}if(t.kind!==void 0&&typeof t.kind!="string"){const a={instancePath:r+"/paramKind/kind",schemaPath:"kubernetes#/$defs/admissio\
nregistration.v1.ParamKind/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}else{const a={instancePath:r+
"/paramKind",schemaPath:"kubernetes#/$defs/admissionregistration.v1.ParamKind/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
a]:e.push(a),s++}}if(n.reinvocationPolicy!==void 0){let t=n.reinvocationPolicy;if(!(t==="IfNeeded"||t==="Never")){const a={instancePath:r+"/reinvocationPolicy",
schemaPath:"#/properties/reinvocationPolicy/enum",keyword:"enum",params:{allowedValues:Re.properties.reinvocationPolicy.enum},message:"must be equal to one of t\
he allowed values"};e===null?e=[a]:e.push(a),s++}}if(n.variables!==void 0){let t=n.variables;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const i={instancePath:r+"/variables/"+p,schemaPath:"kubernetes#/$defs/admissionregistration.v1.\
Variable/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[i]:e.push(i),s++}if(o.expression===
void 0){const i={instancePath:r+"/variables/"+p,schemaPath:"kubernetes#/$defs/admissionregistration.v1.Variable/required",keyword:"required",params:{missingProperty:"\
expression"},message:"must have required property 'expression'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="expression"||i==="name")){const l={instancePath:r+
"/variables/"+p,schemaPath:"kubernetes#/$defs/admissionregistration.v1.Variable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.expression!==void 0&&typeof o.expression!="string"){const i={instancePath:r+"/v\
ariables/"+p+"/expression",schemaPath:"kubernetes#/$defs/admissionregistration.v1.Variable/properties/expression/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(o.name!==void 0&&typeof o.name!="string"){const i={instancePath:r+"/variables/"+p+"/name",schemaPath:"kubernete\
s#/$defs/admissionregistration.v1.Variable/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{
const i={instancePath:r+"/variables/"+p,schemaPath:"kubernetes#/$defs/admissionregistration.v1.Variable/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[t]:e.push(t),s++}return se.errors=e,s===0}function $e(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,
s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.apiVersion===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[t]:e.push(t),s++}if(n.kind===void 0){const t={instancePath:r,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.metadata===void 0){const t={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[t]:e.push(t),s++}if(n.
spec===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'"};
e===null?e=[t]:e.push(t),s++}for(const t in n)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){const a={instancePath:r,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.apiVersion!==
void 0&&n.apiVersion!=="admissionregistration.k8s.io/v1"){const t={instancePath:r+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{
allowedValue:"admissionregistration.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.kind!==void 0&&n.kind!=="MutatingAdmissio\
nPolicy"){const t={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"MutatingAdmissionPolicy"},message:"must be \
equal to constant"};e===null?e=[t]:e.push(t),s++}n.metadata!==void 0&&(Y(n.metadata,{instancePath:r+"/metadata",parentData:n,parentDataProperty:"metadata",rootData:$})||
(e=e===null?Y.errors:e.concat(Y.errors),s=e.length)),n.spec!==void 0&&(se(n.spec,{instancePath:r+"/spec",parentData:n,parentDataProperty:"spec",rootData:$})||(e=
e===null?se.errors:e.concat(se.errors),s=e.length))}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[t]:e.push(t),s++}return $e.errors=e,s===0}const is=Te;function re(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)
if(!L.call(I.properties,t)){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"mu\
st NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.annotations!==void 0){let t=n.annotations;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)
if(typeof t[a]!="string"){const p={instancePath:r+"/annotations/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.creationTimestamp!==void 0&&typeof n.
creationTimestamp!="string"){const t={instancePath:r+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.deletionGracePeriodSeconds!==void 0){let t=n.deletionGracePeriodSeconds;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(n.deletionTimestamp!==void 0&&typeof n.deletionTimestamp!="string"){const t={instancePath:r+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}
if(n.finalizers!==void 0){let t=n.finalizers;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/final\
izers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={
instancePath:r+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}
if(n.generateName!==void 0&&typeof n.generateName!="string"){const t={instancePath:r+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.generation!==void 0){let t=n.generation;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))){const a={instancePath:r+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[a]:e.push(a),s++}}if(n.labels!==void 0){let t=n.labels;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(typeof t[a]!="string"){const p={
instancePath:r+"/labels/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.managedFields!==void 0){let t=n.managedFields;if(Array.isArray(t)){const a=t.length;
for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i in o)if(!(i==="apiVersion"||i==="fieldsType"||i==="fieldsV1"||i==="mana\
ger"||i==="operation"||i==="subresource"||i==="time")){const l={instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.
apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/managedFields/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.ManagedField\
sEntry/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.fieldsType!==void 0&&typeof o.
fieldsType!="string"){const i={instancePath:r+"/managedFields/"+p+"/fieldsType",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/fieldsType/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.manager!==void 0&&typeof o.manager!="string"){const i={instancePath:r+
"/managedFields/"+p+"/manager",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/manager/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(o.operation!==void 0&&typeof o.operation!="string"){const i={instancePath:r+"/managedFields/"+p+"/operation",schemaPath:"\
kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
s++}if(o.subresource!==void 0&&typeof o.subresource!="string"){const i={instancePath:r+"/managedFields/"+p+"/subresource",schemaPath:"kubernetes#/$defs/meta.v1.\
ManagedFieldsEntry/properties/subresource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.time!==void 0&&
typeof o.time!="string"){const i={instancePath:r+"/managedFields/"+p+"/time",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/time/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$d\
efs/meta.v1.ManagedFieldsEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+
"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.name!==
void 0&&typeof n.name!="string"){const t={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),s++}if(n.namespace!==void 0&&typeof n.namespace!="string"){const t={instancePath:r+"/namespace",schemaPath:"#/properties/namespace\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.ownerReferences!==void 0){let t=n.ownerReferences;if(Array.
isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const i={instancePath:r+"/ow\
nerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have req\
uired property 'apiVersion'"};e===null?e=[i]:e.push(i),s++}if(o.kind===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.\
v1.OwnerReference/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[i]:e.push(i),s++}if(o.name===
void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[i]:e.push(i),s++}if(o.uid===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"k\
ubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"uid"},message:"must have required property 'uid'"};e===null?e=[i]:
e.push(i),s++}for(const i in o)if(!(i==="apiVersion"||i==="blockOwnerDeletion"||i==="controller"||i==="kind"||i==="name"||i==="uid")){const l={instancePath:r+"/\
ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/ownerRefer\
ences/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[i]:e.push(i),s++}if(o.blockOwnerDeletion!==void 0&&typeof o.blockOwnerDeletion!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/\
blockOwnerDeletion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/blockOwnerDeletion/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[i]:e.push(i),s++}if(o.controller!==void 0&&typeof o.controller!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/controller",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/controller/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:
e.push(i),s++}if(o.kind!==void 0&&typeof o.kind!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/kind",schemaPath:"kubernetes#/$defs/meta.v1.OwnerRefe\
rence/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.name!==void 0&&typeof o.name!="str\
ing"){const i={instancePath:r+"/ownerReferences/"+p+"/name",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.uid!==void 0&&typeof o.uid!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/uid",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),s++}}else{const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.resourceVersion!==void 0&&typeof n.resourceVersion!="string"){const t={instancePath:r+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.
selfLink!==void 0&&typeof n.selfLink!="string"){const t={instancePath:r+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.uid!==void 0&&typeof n.uid!="string"){const t={instancePath:r+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return re.errors=e,s===0}const ps={type:"object",properties:{name:{type:"string"},namespace:{type:"string"},parameterNotFoundAction:{enum:["Allow","Deny"]},selector:{$ref:"kubernetes#/$\
defs/meta.v1.LabelSelector"}},additionalProperties:!1};function U(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&
typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="name"||t==="namespace"||t==="parameterNotFoundAction"||t==="selector")){const a={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),s++}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.namespace!==void 0&&typeof n.namespace!="string"){const t={instancePath:r+"/namespace",schemaPath:"#\
/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.parameterNotFoundAction!==void 0){
let t=n.parameterNotFoundAction;if(!(t==="Allow"||t==="Deny")){const a={instancePath:r+"/parameterNotFoundAction",schemaPath:"#/properties/parameterNotFoundActi\
on/enum",keyword:"enum",params:{allowedValues:ps.properties.parameterNotFoundAction.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.
push(a),s++}}n.selector!==void 0&&(K(n.selector,{instancePath:r+"/selector",parentData:n,parentDataProperty:"selector",rootData:$})||(e=e===null?K.errors:e.concat(
K.errors),s=e.length))}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}return U.errors=e,s===0}function te(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.
isArray(n)){for(const t in n)if(!(t==="matchResources"||t==="paramRef"||t==="policyName")){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.matchResources!==void 0&&(z(
n.matchResources,{instancePath:r+"/matchResources",parentData:n,parentDataProperty:"matchResources",rootData:$})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),
n.paramRef!==void 0&&(U(n.paramRef,{instancePath:r+"/paramRef",parentData:n,parentDataProperty:"paramRef",rootData:$})||(e=e===null?U.errors:e.concat(U.errors),
s=e.length)),n.policyName!==void 0&&typeof n.policyName!="string"){const t={instancePath:r+"/policyName",schemaPath:"#/properties/policyName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return te.errors=e,s===0}function Te(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){
let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.apiVersion===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[t]:e.push(t),s++}if(n.kind===void 0){const t={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.metadata===void 0){
const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?
e=[t]:e.push(t),s++}if(n.spec===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have re\
quired property 'spec'"};e===null?e=[t]:e.push(t),s++}for(const t in n)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){const a={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}
if(n.apiVersion!==void 0&&n.apiVersion!=="admissionregistration.k8s.io/v1"){const t={instancePath:r+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"\
const",params:{allowedValue:"admissionregistration.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.kind!==void 0&&n.kind!=="M\
utatingAdmissionPolicyBinding"){const t={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"MutatingAdmissionPoli\
cyBinding"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}n.metadata!==void 0&&(re(n.metadata,{instancePath:r+"/metadata",parentData:n,parentDataProperty:"\
metadata",rootData:$})||(e=e===null?re.errors:e.concat(re.errors),s=e.length)),n.spec!==void 0&&(te(n.spec,{instancePath:r+"/spec",parentData:n,parentDataProperty:"\
spec",rootData:$})||(e=e===null?te.errors:e.concat(te.errors),s=e.length))}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),s++}return Te.errors=e,s===0}const as=Ce;function ie(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)
if(!L.call(I.properties,t)){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"mu\
st NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.annotations!==void 0){let t=n.annotations;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)
if(typeof t[a]!="string"){const p={instancePath:r+"/annotations/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.creationTimestamp!==void 0&&typeof n.
creationTimestamp!="string"){const t={instancePath:r+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.deletionGracePeriodSeconds!==void 0){let t=n.deletionGracePeriodSeconds;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(n.deletionTimestamp!==void 0&&typeof n.deletionTimestamp!="string"){const t={instancePath:r+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}
if(n.finalizers!==void 0){let t=n.finalizers;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/final\
izers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={
instancePath:r+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}
if(n.generateName!==void 0&&typeof n.generateName!="string"){const t={instancePath:r+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.generation!==void 0){let t=n.generation;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))){const a={instancePath:r+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[a]:e.push(a),s++}}if(n.labels!==void 0){let t=n.labels;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(typeof t[a]!="string"){const p={
instancePath:r+"/labels/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.managedFields!==void 0){let t=n.managedFields;if(Array.isArray(t)){const a=t.length;
for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i in o)if(!(i==="apiVersion"||i==="fieldsType"||i==="fieldsV1"||i==="mana\
ger"||i==="operation"||i==="subresource"||i==="time")){const l={instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.
apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/managedFields/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.ManagedField\
sEntry/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.fieldsType!==void 0&&typeof o.
fieldsType!="string"){const i={instancePath:r+"/managedFields/"+p+"/fieldsType",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/fieldsType/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.manager!==void 0&&typeof o.manager!="string"){const i={instancePath:r+
"/managedFields/"+p+"/manager",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/manager/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(o.operation!==void 0&&typeof o.operation!="string"){const i={instancePath:r+"/managedFields/"+p+"/operation",schemaPath:"\
kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
s++}if(o.subresource!==void 0&&typeof o.subresource!="string"){const i={instancePath:r+"/managedFields/"+p+"/subresource",schemaPath:"kubernetes#/$defs/meta.v1.\
ManagedFieldsEntry/properties/subresource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.time!==void 0&&
typeof o.time!="string"){const i={instancePath:r+"/managedFields/"+p+"/time",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/time/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$d\
efs/meta.v1.ManagedFieldsEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+
"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.name!==
void 0&&typeof n.name!="string"){const t={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),s++}if(n.namespace!==void 0&&typeof n.namespace!="string"){const t={instancePath:r+"/namespace",schemaPath:"#/properties/namespace\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.ownerReferences!==void 0){let t=n.ownerReferences;if(Array.
isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const i={instancePath:r+"/ow\
nerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have req\
uired property 'apiVersion'"};e===null?e=[i]:e.push(i),s++}if(o.kind===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.\
v1.OwnerReference/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[i]:e.push(i),s++}if(o.name===
void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[i]:e.push(i),s++}if(o.uid===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"k\
ubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"uid"},message:"must have required property 'uid'"};e===null?e=[i]:
e.push(i),s++}for(const i in o)if(!(i==="apiVersion"||i==="blockOwnerDeletion"||i==="controller"||i==="kind"||i==="name"||i==="uid")){const l={instancePath:r+"/\
ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/ownerRefer\
ences/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[i]:e.push(i),s++}if(o.blockOwnerDeletion!==void 0&&typeof o.blockOwnerDeletion!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/\
blockOwnerDeletion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/blockOwnerDeletion/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[i]:e.push(i),s++}if(o.controller!==void 0&&typeof o.controller!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/controller",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/controller/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:
e.push(i),s++}if(o.kind!==void 0&&typeof o.kind!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/kind",schemaPath:"kubernetes#/$defs/meta.v1.OwnerRefe\
rence/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.name!==void 0&&typeof o.name!="str\
ing"){const i={instancePath:r+"/ownerReferences/"+p+"/name",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.uid!==void 0&&typeof o.uid!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/uid",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),s++}}else{const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.resourceVersion!==void 0&&typeof n.resourceVersion!="string"){const t={instancePath:r+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.
selfLink!==void 0&&typeof n.selfLink!="string"){const t={instancePath:r+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.uid!==void 0&&typeof n.uid!="string"){const t={instancePath:r+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ie.errors=e,s===0}const os={type:"object",properties:{auditAnnotations:{type:"\
array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.AuditAnnotation"}},failurePolicy:{enum:["Fail","Ignore"]},matchConditions:{type:"array",items:{$ref:"\
kubernetes#/$defs/admissionregistration.v1.MatchCondition"}},matchConstraints:{$ref:"kubernetes#/$defs/admissionregistration.v1.MatchResources"},paramKind:{$ref:"\
kubernetes#/$defs/admissionregistration.v1.ParamKind"},validations:{type:"array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.Validation"}},variables:{
type:"array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.Variable"}}},additionalProperties:!1};const ns={type:"object",properties:{expression:{type:"string"},message:{type:"string"},messageExpression:{type:"string"},reason:{enum:["Forbidden","Invalid","Re\
questEntityTooLarge"]}},required:["expression"],additionalProperties:!1};function pe(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,
s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="auditAnnotations"||t==="failurePolicy"||t==="matchConditions"||t==="matchConstraints"||
t==="paramKind"||t==="validations"||t==="variables")){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.auditAnnotations!==void 0){let t=n.auditAnnotations;if(Array.isArray(t)){const a=t.
length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.key===void 0){const i={instancePath:r+"/auditAnnotations/"+p,schemaPath:"\
kubernetes#/$defs/admissionregistration.v1.AuditAnnotation/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key\
'"};e===null?e=[i]:e.push(i),s++}if(o.valueExpression===void 0){const i={instancePath:r+"/auditAnnotations/"+p,schemaPath:"kubernetes#/$defs/admissionregistrati\
on.v1.AuditAnnotation/required",keyword:"required",params:{missingProperty:"valueExpression"},message:"must have required property 'valueExpression'"};e===null?
e=[i]:e.push(i),s++}for(const i in o)if(!(i==="key"||i==="valueExpression")){const l={instancePath:r+"/auditAnnotations/"+p,schemaPath:"kubernetes#/$defs/admiss\
ionregistration.v1.AuditAnnotation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properti\
es"};e===null?e=[l]:e.push(l),s++}if(o.key!==void 0&&typeof o.key!="string"){const i={instancePath:r+"/auditAnnotations/"+p+"/key",schemaPath:"kubernetes#/$defs\
/admissionregistration.v1.AuditAnnotation/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.
valueExpression!==void 0&&typeof o.valueExpression!="string"){const i={instancePath:r+"/auditAnnotations/"+p+"/valueExpression",schemaPath:"kubernetes#/$defs/ad\
missionregistration.v1.AuditAnnotation/properties/valueExpression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
s++}}else{const i={instancePath:r+"/auditAnnotations/"+p,schemaPath:"kubernetes#/$defs/admissionregistration.v1.AuditAnnotation/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/auditAnnotations",schemaPath:"#/properties/auditAnnotations/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.failurePolicy!==void 0){let t=n.failurePolicy;if(!(t==="Fail"||
t==="Ignore")){const a={instancePath:r+"/failurePolicy",schemaPath:"#/properties/failurePolicy/enum",keyword:"enum",params:{allowedValues:os.properties.failurePolicy.
enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}if(n.matchConditions!==void 0){let t=n.matchConditions;if(Array.isArray(
t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const i={instancePath:r+"/matchConditions/"+
p,schemaPath:"kubernetes#/$defs/admissionregistration.v1.MatchCondition/required",keyword:"required",params:{missingProperty:"name"},message:"must have required\
 property 'name'"};e===null?e=[i]:e.push(i),s++}if(o.expression===void 0){const i={instancePath:r+"/matchConditions/"+p,schemaPath:"kubernetes#/$defs/admissionr\
egistration.v1.MatchCondition/required",keyword:"required",params:{missingProperty:"expression"},message:"must have required property 'expression'"};e===null?e=
[i]:e.push(i),s++}for(const i in o)if(!(i==="expression"||i==="name")){const l={instancePath:r+"/matchConditions/"+p,schemaPath:"kubernetes#/$defs/admissionregi\
stration.v1.MatchCondition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}if(o.expression!==void 0&&typeof o.expression!="string"){const i={instancePath:r+"/matchConditions/"+p+"/expression",schemaPath:"kubern\
etes#/$defs/admissionregistration.v1.MatchCondition/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.
push(i),s++}if(o.name!==void 0&&typeof o.name!="string"){const i={instancePath:r+"/matchConditions/"+p+"/name",schemaPath:"kubernetes#/$defs/admissionregistrati\
on.v1.MatchCondition/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+
"/matchConditions/"+p,schemaPath:"kubernetes#/$defs/admissionregistration.v1.MatchCondition/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/matchConditions",schemaPath:"#/properties/matchConditions/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.matchConstraints!==void 0&&(z(n.matchConstraints,{instancePath:r+"/matchConstraints",parentData:n,parentDataProperty:"\
matchConstraints",rootData:$})||(e=e===null?z.errors:e.concat(z.errors),s=e.length)),n.paramKind!==void 0){let t=n.paramKind;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const a in t)if(!(a==="apiVersion"||a==="kind")){const p={instancePath:r+"/paramKind",schemaPath:"kubernetes#/$defs/admissionregistration.v1.ParamKind/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(t.
apiVersion!==void 0&&typeof t.apiVersion!="string"){const a={instancePath:r+"/paramKind/apiVersion",schemaPath:"kubernetes#/$defs/admissionregistration.v1.Param\
Kind/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(t.kind!==void 0&&typeof t.kind!=
"string"){const a={instancePath:r+"/paramKind/kind",schemaPath:"kubernetes#/$defs/admissionregistration.v1.ParamKind/properties/kind/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}else{const a={instancePath:r+"/paramKind",schemaPath:"kubernetes#/$defs/admissionregistra\
tion.v1.ParamKind/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.validations!==void 0){let t=n.validations;
if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.expression===void 0){const i={instancePath:r+
"/validations/"+p,schemaPath:"kubernetes#/$defs/admissionregistration.v1.Validation/required",keyword:"required",params:{missingProperty:"expression"},message:"\
must have required property 'expression'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="expression"||i==="message"||i==="messageExpression"||i==="rea\
son")){const l={instancePath:r+"/validations/"+p,schemaPath:"kubernetes#/$defs/admissionregistration.v1.Validation/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.expression!==void 0&&typeof o.expression!=
"string"){const i={instancePath:r+"/validations/"+p+"/expression",schemaPath:"kubernetes#/$defs/admissionregistration.v1.Validation/properties/expression/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.message!==void 0&&typeof o.message!="string"){const i={instancePath:r+
"/validations/"+p+"/message",schemaPath:"kubernetes#/$defs/admissionregistration.v1.Validation/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(o.messageExpression!==void 0&&typeof o.messageExpression!="string"){const i={instancePath:r+"/validations/"+p+"\
/messageExpression",schemaPath:"kubernetes#/$defs/admissionregistration.v1.Validation/properties/messageExpression/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(o.reason!==void 0){let i=o.reason;if(!(i==="Forbidden"||i==="Invalid"||i==="RequestEntityTooLarge")){const l={instancePath:r+
"/validations/"+p+"/reason",schemaPath:"kubernetes#/$defs/admissionregistration.v1.Validation/properties/reason/enum",keyword:"enum",params:{allowedValues:ns.properties.
reason.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}}else{const i={instancePath:r+"/validations/"+p,schemaPath:"kub\
ernetes#/$defs/admissionregistration.v1.Validation/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={
instancePath:r+"/validations",schemaPath:"#/properties/validations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),
s++}}if(n.variables!==void 0){let t=n.variables;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.name===void 0){const i={instancePath:r+"/variables/"+p,schemaPath:"kubernetes#/$defs/admissionregistration.v1.Variable/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[i]:e.push(i),s++}if(o.expression===void 0){const i={instancePath:r+"/variables\
/"+p,schemaPath:"kubernetes#/$defs/admissionregistration.v1.Variable/required",keyword:"required",params:{missingProperty:"expression"},message:"must have requi\
red property 'expression'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="expression"||i==="name")){const l={instancePath:r+"/variables/"+p,schemaPath:"\
kubernetes#/$defs/admissionregistration.v1.Variable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have ad\
ditional properties"};e===null?e=[l]:e.push(l),s++}if(o.expression!==void 0&&typeof o.expression!="string"){const i={instancePath:r+"/variables/"+p+"/expression",
schemaPath:"kubernetes#/$defs/admissionregistration.v1.Variable/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),s++}if(o.name!==void 0&&typeof o.name!="string"){const i={instancePath:r+"/variables/"+p+"/name",schemaPath:"kubernetes#/$defs/admissionreg\
istration.v1.Variable/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+
"/variables/"+p,schemaPath:"kubernetes#/$defs/admissionregistration.v1.Variable/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[i]:e.push(i),s++}}}else{const a={instancePath:r+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[a]:e.push(a),s++}}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[t]:e.push(t),s++}return pe.errors=e,s===0}function Ce(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="\
object"&&!Array.isArray(n)){if(n.apiVersion===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"\
must have required property 'apiVersion'"};e===null?e=[t]:e.push(t),s++}if(n.kind===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.metadata===void 0){const t={instancePath:r,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[t]:e.push(t),s++}if(n.spec===void 0){
const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'"};e===null?e=[t]:
e.push(t),s++}for(const t in n)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.apiVersion!==void 0&&n.apiVersion!==
"admissionregistration.k8s.io/v1"){const t={instancePath:r+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"admiss\
ionregistration.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.kind!==void 0&&n.kind!=="ValidatingAdmissionPolicy"){const t={
instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"ValidatingAdmissionPolicy"},message:"must be equal to constant"};
e===null?e=[t]:e.push(t),s++}n.metadata!==void 0&&(ie(n.metadata,{instancePath:r+"/metadata",parentData:n,parentDataProperty:"metadata",rootData:$})||(e=e===null?
ie.errors:e.concat(ie.errors),s=e.length)),n.spec!==void 0&&(pe(n.spec,{instancePath:r+"/spec",parentData:n,parentDataProperty:"spec",rootData:$})||(e=e===null?
pe.errors:e.concat(pe.errors),s=e.length))}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),s++}return Ce.errors=e,s===0}const ls=Fe;function ae(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)
if(!L.call(I.properties,t)){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"mu\
st NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.annotations!==void 0){let t=n.annotations;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)
if(typeof t[a]!="string"){const p={instancePath:r+"/annotations/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.creationTimestamp!==void 0&&typeof n.
creationTimestamp!="string"){const t={instancePath:r+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.deletionGracePeriodSeconds!==void 0){let t=n.deletionGracePeriodSeconds;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(n.deletionTimestamp!==void 0&&typeof n.deletionTimestamp!="string"){const t={instancePath:r+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}
if(n.finalizers!==void 0){let t=n.finalizers;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/final\
izers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={
instancePath:r+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}
if(n.generateName!==void 0&&typeof n.generateName!="string"){const t={instancePath:r+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.generation!==void 0){let t=n.generation;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))){const a={instancePath:r+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[a]:e.push(a),s++}}if(n.labels!==void 0){let t=n.labels;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(typeof t[a]!="string"){const p={
instancePath:r+"/labels/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.managedFields!==void 0){let t=n.managedFields;if(Array.isArray(t)){const a=t.length;
for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i in o)if(!(i==="apiVersion"||i==="fieldsType"||i==="fieldsV1"||i==="mana\
ger"||i==="operation"||i==="subresource"||i==="time")){const l={instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.
apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/managedFields/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.ManagedField\
sEntry/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.fieldsType!==void 0&&typeof o.
fieldsType!="string"){const i={instancePath:r+"/managedFields/"+p+"/fieldsType",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/fieldsType/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.manager!==void 0&&typeof o.manager!="string"){const i={instancePath:r+
"/managedFields/"+p+"/manager",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/manager/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(o.operation!==void 0&&typeof o.operation!="string"){const i={instancePath:r+"/managedFields/"+p+"/operation",schemaPath:"\
kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
s++}if(o.subresource!==void 0&&typeof o.subresource!="string"){const i={instancePath:r+"/managedFields/"+p+"/subresource",schemaPath:"kubernetes#/$defs/meta.v1.\
ManagedFieldsEntry/properties/subresource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.time!==void 0&&
typeof o.time!="string"){const i={instancePath:r+"/managedFields/"+p+"/time",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/time/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$d\
efs/meta.v1.ManagedFieldsEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+
"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.name!==
void 0&&typeof n.name!="string"){const t={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),s++}if(n.namespace!==void 0&&typeof n.namespace!="string"){const t={instancePath:r+"/namespace",schemaPath:"#/properties/namespace\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.ownerReferences!==void 0){let t=n.ownerReferences;if(Array.
isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const i={instancePath:r+"/ow\
nerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have req\
uired property 'apiVersion'"};e===null?e=[i]:e.push(i),s++}if(o.kind===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.\
v1.OwnerReference/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[i]:e.push(i),s++}if(o.name===
void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[i]:e.push(i),s++}if(o.uid===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"k\
ubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"uid"},message:"must have required property 'uid'"};e===null?e=[i]:
e.push(i),s++}for(const i in o)if(!(i==="apiVersion"||i==="blockOwnerDeletion"||i==="controller"||i==="kind"||i==="name"||i==="uid")){const l={instancePath:r+"/\
ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/ownerRefer\
ences/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[i]:e.push(i),s++}if(o.blockOwnerDeletion!==void 0&&typeof o.blockOwnerDeletion!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/\
blockOwnerDeletion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/blockOwnerDeletion/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[i]:e.push(i),s++}if(o.controller!==void 0&&typeof o.controller!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/controller",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/controller/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:
e.push(i),s++}if(o.kind!==void 0&&typeof o.kind!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/kind",schemaPath:"kubernetes#/$defs/meta.v1.OwnerRefe\
rence/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.name!==void 0&&typeof o.name!="str\
ing"){const i={instancePath:r+"/ownerReferences/"+p+"/name",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.uid!==void 0&&typeof o.uid!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/uid",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),s++}}else{const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.resourceVersion!==void 0&&typeof n.resourceVersion!="string"){const t={instancePath:r+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.
selfLink!==void 0&&typeof n.selfLink!="string"){const t={instancePath:r+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.uid!==void 0&&typeof n.uid!="string"){const t={instancePath:r+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ae.errors=e,s===0}const ms={type:"object",properties:{matchResources:{$ref:"\
kubernetes#/$defs/admissionregistration.v1.MatchResources"},paramRef:{$ref:"kubernetes#/$defs/admissionregistration.v1.ParamRef"},policyName:{type:"string"},validationActions:{
type:"array",items:{enum:["Audit","Deny","Warn"]}}},required:["policyName","validationActions"],additionalProperties:!1};function oe(n,{instancePath:r="",parentData:C,
parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.policyName===void 0){const t={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"policyName"},message:"must have required property 'policyName'"};e===null?e=[t]:e.push(t),s++}if(n.validationActions===
void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"validationActions"},message:"must have required property 'va\
lidationActions'"};e===null?e=[t]:e.push(t),s++}for(const t in n)if(!(t==="matchResources"||t==="paramRef"||t==="policyName"||t==="validationActions")){const a={
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===
null?e=[a]:e.push(a),s++}if(n.matchResources!==void 0&&(z(n.matchResources,{instancePath:r+"/matchResources",parentData:n,parentDataProperty:"matchResources",rootData:$})||
(e=e===null?z.errors:e.concat(z.errors),s=e.length)),n.paramRef!==void 0&&(U(n.paramRef,{instancePath:r+"/paramRef",parentData:n,parentDataProperty:"paramRef",rootData:$})||
(e=e===null?U.errors:e.concat(U.errors),s=e.length)),n.policyName!==void 0&&typeof n.policyName!="string"){const t={instancePath:r+"/policyName",schemaPath:"#/p\
roperties/policyName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.validationActions!==void 0){let t=n.
validationActions;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(!(o==="Audit"||o==="Deny"||o==="Warn")){const i={instancePath:r+"/val\
idationActions/"+p,schemaPath:"#/properties/validationActions/items/enum",keyword:"enum",params:{allowedValues:ms.properties.validationActions.items.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/validationActions",schemaPath:"#/properties/validatio\
nActions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return oe.errors=e,s===0}function Fe(n,{instancePath:r="",parentData:C,parentDataProperty:F,
rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.apiVersion===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[t]:e.push(t),s++}if(n.kind===void 0){const t={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.metadata===
void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};
e===null?e=[t]:e.push(t),s++}if(n.spec===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"mus\
t have required property 'spec'"};e===null?e=[t]:e.push(t),s++}for(const t in n)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){const a={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),s++}if(n.apiVersion!==void 0&&n.apiVersion!=="admissionregistration.k8s.io/v1"){const t={instancePath:r+"/apiVersion",schemaPath:"#/properties/apiVersio\
n/const",keyword:"const",params:{allowedValue:"admissionregistration.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.kind!==void 0&&
n.kind!=="ValidatingAdmissionPolicyBinding"){const t={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Validati\
ngAdmissionPolicyBinding"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}n.metadata!==void 0&&(ae(n.metadata,{instancePath:r+"/metadata",parentData:n,
parentDataProperty:"metadata",rootData:$})||(e=e===null?ae.errors:e.concat(ae.errors),s=e.length)),n.spec!==void 0&&(oe(n.spec,{instancePath:r+"/spec",parentData:n,
parentDataProperty:"spec",rootData:$})||(e=e===null?oe.errors:e.concat(oe.errors),s=e.length))}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Fe.errors=e,s===0}const cs=De;function De(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.apiVersion===
void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersio\
n'"};e===null?e=[t]:e.push(t),s++}if(n.kind===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.plugins===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"plugins"},message:"must have required property 'plugins'"};e===null?e=[t]:e.push(t),s++}for(const t in n)if(!(t==="apiVersion"||t==="kind"||t===
"plugins")){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addi\
tional properties"};e===null?e=[a]:e.push(a),s++}if(n.apiVersion!==void 0&&n.apiVersion!=="apiserver.config.k8s.io/v1"){const t={instancePath:r+"/apiVersion",schemaPath:"\
#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"apiserver.config.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),
s++}if(n.kind!==void 0&&n.kind!=="AdmissionConfiguration"){const t={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
AdmissionConfiguration"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.plugins!==void 0){let t=n.plugins;if(Array.isArray(t)){const a=t.
length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const i={instancePath:r+"/plugins/"+p,schemaPath:"#/prop\
erties/plugins/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[i]:e.push(i),s++}for(const i in o)
if(!(i==="name"||i==="path"||i==="configuration")){const l={instancePath:r+"/plugins/"+p,schemaPath:"#/properties/plugins/items/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.name!==void 0&&typeof o.name!=
"string"){const i={instancePath:r+"/plugins/"+p+"/name",schemaPath:"#/properties/plugins/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(o.path!==void 0&&typeof o.path!="string"){const i={instancePath:r+"/plugins/"+p+"/path",schemaPath:"#/propertie\
s/plugins/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.configuration!==void 0){
let i=o.configuration;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const l={instancePath:r+"/plugins/"+p+"/configuration",schemaPath:"#/properties/plugins/it\
ems/properties/configuration/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}}else{const i={instancePath:r+"\
/plugins/"+p,schemaPath:"#/properties/plugins/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={
instancePath:r+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{
const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return De.errors=e,s===
0}const us=Le,ve={type:"object",properties:{apiVersion:{const:"pod-security.admission.config.k8s.io/v1"},kind:{const:"PodSecurityConfiguration"},defaults:{type:"\
object",properties:{enforce:{enum:["privileged","baseline","restricted"]},"enforce-version":{type:"string",pattern:"^(latest|v1\\.(0|[1-9][0-9]*))$"},audit:{enum:[
"privileged","baseline","restricted"]},"audit-version":{type:"string",pattern:"^(latest|v1\\.(0|[1-9][0-9]*))$"},warn:{enum:["privileged","baseline","restricted"]},
"warn-version":{type:"string",pattern:"^(latest|v1\\.(0|[1-9][0-9]*))$"}},additionalProperties:!1},exemptions:{type:"object",properties:{usernames:{type:"array",
items:{type:"string"}},runtimeClasses:{type:"array",items:{type:"string"}},namespaces:{type:"array",items:{type:"string"}}},additionalProperties:!1}},required:[
"apiVersion","kind"],additionalProperties:!1,$defs:{},$id:"kind6"},Ae=new RegExp("^(latest|v1\\.(0|[1-9][0-9]*))$","u");function Le(n,{instancePath:r="",parentData:C,
parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.apiVersion===void 0){const t={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[t]:e.push(t),s++}if(n.kind===
void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[t]:e.push(t),s++}for(const t in n)if(!(t==="apiVersion"||t==="kind"||t==="defaults"||t==="exemptions")){const a={instancePath:r,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.apiVersion!==
void 0&&n.apiVersion!=="pod-security.admission.config.k8s.io/v1"){const t={instancePath:r+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"cons\
t",params:{allowedValue:"pod-security.admission.config.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.kind!==void 0&&n.kind!==
"PodSecurityConfiguration"){const t={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"PodSecurityConfiguration"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.defaults!==void 0){let t=n.defaults;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)
if(!(a==="enforce"||a==="enforce-version"||a==="audit"||a==="audit-version"||a==="warn"||a==="warn-version")){const p={instancePath:r+"/defaults",schemaPath:"#/\
properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=
[p]:e.push(p),s++}if(t.enforce!==void 0){let a=t.enforce;if(!(a==="privileged"||a==="baseline"||a==="restricted")){const p={instancePath:r+"/defaults/enforce",schemaPath:"\
#/properties/defaults/properties/enforce/enum",keyword:"enum",params:{allowedValues:ve.properties.defaults.properties.enforce.enum},message:"must be equal to on\
e of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(t["enforce-version"]!==void 0){let a=t["enforce-version"];if(typeof a=="string"){if(!Ae.test(a)){const p={
instancePath:r+"/defaults/enforce-version",schemaPath:"#/properties/defaults/properties/enforce-version/pattern",keyword:"pattern",params:{pattern:"^(latest|v1\\\
.(0|[1-9][0-9]*))$"},message:'must match pattern "^(latest|v1\\.(0|[1-9][0-9]*))$"'};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:r+"/defaults/enfor\
ce-version",schemaPath:"#/properties/defaults/properties/enforce-version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.
push(p),s++}}if(t.audit!==void 0){let a=t.audit;if(!(a==="privileged"||a==="baseline"||a==="restricted")){const p={instancePath:r+"/defaults/audit",schemaPath:"\
#/properties/defaults/properties/audit/enum",keyword:"enum",params:{allowedValues:ve.properties.defaults.properties.audit.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[p]:e.push(p),s++}}if(t["audit-version"]!==void 0){let a=t["audit-version"];if(typeof a=="string"){if(!Ae.test(a)){const p={instancePath:r+
"/defaults/audit-version",schemaPath:"#/properties/defaults/properties/audit-version/pattern",keyword:"pattern",params:{pattern:"^(latest|v1\\.(0|[1-9][0-9]*))$"},
message:'must match pattern "^(latest|v1\\.(0|[1-9][0-9]*))$"'};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:r+"/defaults/audit-version",schemaPath:"\
#/properties/defaults/properties/audit-version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}if(t.warn!==void 0){
let a=t.warn;if(!(a==="privileged"||a==="baseline"||a==="restricted")){const p={instancePath:r+"/defaults/warn",schemaPath:"#/properties/defaults/properties/war\
n/enum",keyword:"enum",params:{allowedValues:ve.properties.defaults.properties.warn.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.
push(p),s++}}if(t["warn-version"]!==void 0){let a=t["warn-version"];if(typeof a=="string"){if(!Ae.test(a)){const p={instancePath:r+"/defaults/warn-version",schemaPath:"\
#/properties/defaults/properties/warn-version/pattern",keyword:"pattern",params:{pattern:"^(latest|v1\\.(0|[1-9][0-9]*))$"},message:'must match pattern "^(lates\
t|v1\\.(0|[1-9][0-9]*))$"'};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:r+"/defaults/warn-version",schemaPath:"#/properties/defaults/properties/war\
n-version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}}else{const a={instancePath:r+"/defaults",schemaPath:"\
#/properties/defaults/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.exemptions!==void 0){let t=n.exemptions;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(!(a==="usernames"||a==="runtimeClasses"||a==="namespaces")){const p={instancePath:r+"/exemption\
s",schemaPath:"#/properties/exemptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional prop\
erties"};e===null?e=[p]:e.push(p),s++}if(t.usernames!==void 0){let a=t.usernames;if(Array.isArray(a)){const p=a.length;for(let o=0;o<p;o++)if(typeof a[o]!="stri\
ng"){const i={instancePath:r+"/exemptions/usernames/"+o,schemaPath:"#/properties/exemptions/properties/usernames/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const p={instancePath:r+"/exemptions/usernames",schemaPath:"#/properties/exemptions/properties/user\
names/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(t.runtimeClasses!==void 0){let a=t.runtimeClasses;if(Array.
isArray(a)){const p=a.length;for(let o=0;o<p;o++)if(typeof a[o]!="string"){const i={instancePath:r+"/exemptions/runtimeClasses/"+o,schemaPath:"#/properties/exem\
ptions/properties/runtimeClasses/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const p={instancePath:r+
"/exemptions/runtimeClasses",schemaPath:"#/properties/exemptions/properties/runtimeClasses/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[p]:e.push(p),s++}}if(t.namespaces!==void 0){let a=t.namespaces;if(Array.isArray(a)){const p=a.length;for(let o=0;o<p;o++)if(typeof a[o]!="string"){const i={
instancePath:r+"/exemptions/namespaces/"+o,schemaPath:"#/properties/exemptions/properties/namespaces/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}}else{const p={instancePath:r+"/exemptions/namespaces",schemaPath:"#/properties/exemptions/properties/namespaces/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}}else{const a={instancePath:r+"/exemptions",schemaPath:"#/prope\
rties/exemptions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}}else{const t={instancePath:r,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Le.errors=e,s===0}const ys=Me;function Me(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.apiVersion===
void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersio\
n'"};e===null?e=[t]:e.push(t),s++}if(n.kind===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}for(const t in n)if(!(t==="apiVersion"||t==="kind"||t==="staticManifestsDir")){const a={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),s++}if(n.apiVersion!==void 0&&n.apiVersion!=="apiserver.config.k8s.io/v1"){const t={instancePath:r+"/apiVersion",schemaPath:"#/properties/apiVersion/con\
st",keyword:"const",params:{allowedValue:"apiserver.config.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.kind!==void 0&&n.kind!==
"ValidatingAdmissionPolicyConfiguration"){const t={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"ValidatingA\
dmissionPolicyConfiguration"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.staticManifestsDir!==void 0&&typeof n.staticManifestsDir!="\
string"){const t={instancePath:r+"/staticManifestsDir",schemaPath:"#/properties/staticManifestsDir/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),s++}return Me.errors=e,s===0}const ds=Ge;function Ge(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.apiVersion===
void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersio\
n'"};e===null?e=[t]:e.push(t),s++}if(n.kind===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}for(const t in n)if(!(t==="apiVersion"||t==="kind"||t==="staticManifestsDir")){const a={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),s++}if(n.apiVersion!==void 0&&n.apiVersion!=="apiserver.config.k8s.io/v1"){const t={instancePath:r+"/apiVersion",schemaPath:"#/properties/apiVersion/con\
st",keyword:"const",params:{allowedValue:"apiserver.config.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.kind!==void 0&&n.kind!==
"MutatingAdmissionPolicyConfiguration"){const t={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"MutatingAdmis\
sionPolicyConfiguration"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.staticManifestsDir!==void 0&&typeof n.staticManifestsDir!="stri\
ng"){const t={instancePath:r+"/staticManifestsDir",schemaPath:"#/properties/staticManifestsDir/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
t]:e.push(t),s++}return Ge.errors=e,s===0}const fs=He,je={type:"object",properties:{apiVersion:{const:"kustomize.config.k8s.io/v1beta1"},kind:{const:"Kustomizat\
ion"},metadata:{type:"object",properties:{name:{type:"string"},namespace:{type:"string"},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{
type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1},namespace:{type:"string"},namePrefix:{type:"string"},nameSuffix:{type:"string"},resources:{
type:"array",items:{type:"string"}},components:{type:"array",items:{type:"string"}},crds:{type:"array",items:{type:"string"}},configurations:{type:"array",items:{
type:"string"}},generators:{type:"array",items:{type:"string"}},transformers:{type:"array",items:{type:"string"}},validators:{type:"array",items:{type:"string"}},
labels:{type:"array",items:{$ref:"#/$defs/label"}},commonAnnotations:{type:"object",additionalProperties:{type:"string"}},patches:{type:"array",items:{$ref:"#/$\
defs/patch"}},images:{type:"array",items:{$ref:"#/$defs/image"}},replicas:{type:"array",items:{$ref:"#/$defs/replica"}},replacements:{type:"array",items:{type:"\
object"}},configMapGenerator:{type:"array",items:{$ref:"#/$defs/configMapArgs"}},secretGenerator:{type:"array",items:{$ref:"#/$defs/secretArgs"}},generatorOptions:{
$ref:"#/$defs/generatorOptions"},sortOptions:{type:"object",properties:{order:{enum:["legacy","fifo"]},legacySortOptions:{type:"object",properties:{orderFirst:{
type:"array",items:{type:"string"}},orderLast:{type:"array",items:{type:"string"}}},additionalProperties:!1}},additionalProperties:!1},buildMetadata:{type:"arra\
y",items:{enum:["managedByLabel","originAnnotations","transformerAnnotations"]}}},required:["apiVersion","kind"],additionalProperties:!1,$defs:{generatorOptions:{
type:"object",properties:{labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{type:"string"}},disableNameSuffixHash:{
type:"boolean"},immutable:{type:"boolean"}},additionalProperties:!1},label:{type:"object",properties:{pairs:{type:"object",additionalProperties:{type:"string"}},
includeSelectors:{type:"boolean"},includeTemplates:{type:"boolean"},fields:{type:"array",items:{type:"object",properties:{path:{type:"string"},group:{type:"stri\
ng"},version:{type:"string"},kind:{type:"string"},create:{type:"boolean"}},additionalProperties:!1}}},additionalProperties:!1,required:["pairs"]},target:{type:"\
object",properties:{group:{type:"string"},version:{type:"string"},kind:{type:"string"},name:{type:"string"},namespace:{type:"string"},labelSelector:{type:"strin\
g"},annotationSelector:{type:"string"}},additionalProperties:!1},patch:{type:"object",properties:{path:{type:"string"},patch:{type:"string"},target:{$ref:"#/$de\
fs/target"},options:{type:"object",additionalProperties:{type:"boolean"}}},additionalProperties:!1},image:{type:"object",properties:{name:{type:"string"},newName:{
type:"string"},newTag:{type:"string"},tagSuffix:{type:"string"},digest:{type:"string"}},additionalProperties:!1,required:["name"]},replica:{type:"object",properties:{
name:{type:"string"},count:{type:"integer"}},additionalProperties:!1,required:["name"]},configMapArgs:{type:"object",properties:{name:{type:"string"},namespace:{
type:"string"},behavior:{enum:["create","replace","merge"]},files:{type:"array",items:{type:"string"}},literals:{type:"array",items:{type:"string"}},envs:{type:"\
array",items:{type:"string"}},options:{$ref:"#/$defs/generatorOptions"}},additionalProperties:!1,required:["name"]},secretArgs:{type:"object",properties:{type:{
type:"string"},name:{type:"string"},namespace:{type:"string"},behavior:{enum:["create","replace","merge"]},files:{type:"array",items:{type:"string"}},literals:{
type:"array",items:{type:"string"}},envs:{type:"array",items:{type:"string"}},options:{$ref:"#/$defs/generatorOptions"}},additionalProperties:!1,required:["name"]}},
$id:"kind9"};function ne(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)
if(!(t==="path"||t==="patch"||t==="target"||t==="options")){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.path!==void 0&&typeof n.path!="string"){const t={instancePath:r+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.patch!==void 0&&typeof n.patch!="strin\
g"){const t={instancePath:r+"/patch",schemaPath:"#/properties/patch/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(n.target!==void 0){let t=n.target;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(!(a==="group"||a==="version"||a==="kind"||a==="name"||
a==="namespace"||a==="labelSelector"||a==="annotationSelector")){const p={instancePath:r+"/target",schemaPath:"#/$defs/target/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(t.group!==void 0&&typeof t.group!=
"string"){const a={instancePath:r+"/target/group",schemaPath:"#/$defs/target/properties/group/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[a]:e.push(a),s++}if(t.version!==void 0&&typeof t.version!="string"){const a={instancePath:r+"/target/version",schemaPath:"#/$defs/target/propert\
ies/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(t.kind!==void 0&&typeof t.kind!="string"){const a={
instancePath:r+"/target/kind",schemaPath:"#/$defs/target/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.
push(a),s++}if(t.name!==void 0&&typeof t.name!="string"){const a={instancePath:r+"/target/name",schemaPath:"#/$defs/target/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const a={instancePath:r+"/t\
arget/namespace",schemaPath:"#/$defs/target/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),
s++}if(t.labelSelector!==void 0&&typeof t.labelSelector!="string"){const a={instancePath:r+"/target/labelSelector",schemaPath:"#/$defs/target/properties/labelSe\
lector/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(t.annotationSelector!==void 0&&typeof t.annotationSelector!=
"string"){const a={instancePath:r+"/target/annotationSelector",schemaPath:"#/$defs/target/properties/annotationSelector/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}else{const a={instancePath:r+"/target",schemaPath:"#/$defs/target/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.options!==void 0){let t=n.options;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)
if(typeof t[a]!="boolean"){const p={instancePath:r+"/options/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/options/additionalProperties/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/options",schemaPath:"#/proper\
ties/options/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}}else{const t={instancePath:r,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ne.errors=e,s===0}const ze={type:"object",properties:{name:{
type:"string"},namespace:{type:"string"},behavior:{enum:["create","replace","merge"]},files:{type:"array",items:{type:"string"}},literals:{type:"array",items:{type:"\
string"}},envs:{type:"array",items:{type:"string"}},options:{$ref:"#/$defs/generatorOptions"}},additionalProperties:!1,required:["name"]};function le(n,{instancePath:r="",
parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){const t={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}for(const t in n)if(!(t===
"name"||t==="namespace"||t==="behavior"||t==="files"||t==="literals"||t==="envs"||t==="options")){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.name!==void 0&&typeof n.name!=
"string"){const t={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(n.namespace!==void 0&&typeof n.namespace!="string"){const t={instancePath:r+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.behavior!==void 0){let t=n.behavior;if(!(t==="create"||t==="replace"||t==="merge")){const a={
instancePath:r+"/behavior",schemaPath:"#/properties/behavior/enum",keyword:"enum",params:{allowedValues:ze.properties.behavior.enum},message:"must be equal to o\
ne of the allowed values"};e===null?e=[a]:e.push(a),s++}}if(n.files!==void 0){let t=n.files;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!=
"string"){const o={instancePath:r+"/files/"+p,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[a]:e.push(a),s++}}if(n.literals!==void 0){let t=n.literals;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={
instancePath:r+"/literals/"+p,schemaPath:"#/properties/literals/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),s++}}else{const a={instancePath:r+"/literals",schemaPath:"#/properties/literals/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[a]:e.push(a),s++}}if(n.envs!==void 0){let t=n.envs;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+
"/envs/"+p,schemaPath:"#/properties/envs/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={
instancePath:r+"/envs",schemaPath:"#/properties/envs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.options!==
void 0){let t=n.options;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(!(a==="labels"||a==="annotations"||a==="disableNameSuffixHash"||a==="im\
mutable")){const p={instancePath:r+"/options",schemaPath:"#/$defs/generatorOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(t.labels!==void 0){let a=t.labels;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a)
if(typeof a[p]!="string"){const o={instancePath:r+"/options/labels/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properties/la\
bels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const p={instancePath:r+"/opt\
ions/labels",schemaPath:"#/$defs/generatorOptions/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(
p),s++}}if(t.annotations!==void 0){let a=t.annotations;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a)if(typeof a[p]!="string"){const o={instancePath:r+
"/options/annotations/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properties/annotations/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const p={instancePath:r+"/options/annotations",schemaPath:"#/$defs/gen\
eratorOptions/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(t.disableNameSuffixHash!==
void 0&&typeof t.disableNameSuffixHash!="boolean"){const a={instancePath:r+"/options/disableNameSuffixHash",schemaPath:"#/$defs/generatorOptions/properties/disa\
bleNameSuffixHash/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),s++}if(t.immutable!==void 0&&typeof t.immutable!=
"boolean"){const a={instancePath:r+"/options/immutable",schemaPath:"#/$defs/generatorOptions/properties/immutable/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[a]:e.push(a),s++}}else{const a={instancePath:r+"/options",schemaPath:"#/$defs/generatorOptions/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),s++}return le.errors=e,s===0}const Ie={type:"object",properties:{type:{type:"string"},name:{type:"string"},namespace:{
type:"string"},behavior:{enum:["create","replace","merge"]},files:{type:"array",items:{type:"string"}},literals:{type:"array",items:{type:"string"}},envs:{type:"\
array",items:{type:"string"}},options:{$ref:"#/$defs/generatorOptions"}},additionalProperties:!1,required:["name"]};function me(n,{instancePath:r="",parentData:C,
parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){const t={instancePath:r,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.push(t),s++}for(const t in n)if(!(t==="\
type"||t==="name"||t==="namespace"||t==="behavior"||t==="files"||t==="literals"||t==="envs"||t==="options")){const a={instancePath:r,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.type!==void 0&&
typeof n.type!="string"){const t={instancePath:r+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),s++}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.namespace!==void 0&&typeof n.namespace!="string"){const t={instancePath:r+"/namespace",
schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.behavior!==void 0){let t=n.
behavior;if(!(t==="create"||t==="replace"||t==="merge")){const a={instancePath:r+"/behavior",schemaPath:"#/properties/behavior/enum",keyword:"enum",params:{allowedValues:Ie.
properties.behavior.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}if(n.files!==void 0){let t=n.files;if(Array.isArray(
t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/files/"+p,schemaPath:"#/properties/files/items/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/files",schemaPath:"#/properties/files/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.literals!==void 0){let t=n.literals;if(Array.isArray(t)){const a=t.length;
for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/literals/"+p,schemaPath:"#/properties/literals/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/literals",schemaPath:"#/properties/literals/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.envs!==void 0){let t=n.envs;if(Array.isArray(t)){const a=t.length;for(let p=0;p<
a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/envs/"+p,schemaPath:"#/properties/envs/items/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/envs",schemaPath:"#/properties/envs/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),s++}}if(n.options!==void 0){let t=n.options;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(!(a==="lab\
els"||a==="annotations"||a==="disableNameSuffixHash"||a==="immutable")){const p={instancePath:r+"/options",schemaPath:"#/$defs/generatorOptions/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(t.labels!==void 0){
let a=t.labels;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a)if(typeof a[p]!="string"){const o={instancePath:r+"/options/labels/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[o]:e.push(o),s++}}else{const p={instancePath:r+"/options/labels",schemaPath:"#/$defs/generatorOptions/properties/labels/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(t.annotations!==void 0){let a=t.annotations;if(a&&typeof a=="object"&&!Array.
isArray(a)){for(const p in a)if(typeof a[p]!="string"){const o={instancePath:r+"/options/annotations/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$d\
efs/generatorOptions/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),
s++}}else{const p={instancePath:r+"/options/annotations",schemaPath:"#/$defs/generatorOptions/properties/annotations/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(t.disableNameSuffixHash!==void 0&&typeof t.disableNameSuffixHash!="boolean"){const a={instancePath:r+
"/options/disableNameSuffixHash",schemaPath:"#/$defs/generatorOptions/properties/disableNameSuffixHash/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[a]:e.push(a),s++}if(t.immutable!==void 0&&typeof t.immutable!="boolean"){const a={instancePath:r+"/options/immutable",schemaPath:"#/$\
defs/generatorOptions/properties/immutable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),s++}}else{const a={instancePath:r+
"/options",schemaPath:"#/$defs/generatorOptions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}}else{const t={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return me.errors=e,s===0}function He(n,{
instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.apiVersion===void 0){const t={
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[
t]:e.push(t),s++}if(n.kind===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have requi\
red property 'kind'"};e===null?e=[t]:e.push(t),s++}for(const t in n)if(!L.call(je.properties,t)){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.apiVersion!==void 0&&n.apiVersion!==
"kustomize.config.k8s.io/v1beta1"){const t={instancePath:r+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"kustom\
ize.config.k8s.io/v1beta1"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.kind!==void 0&&n.kind!=="Kustomization"){const t={instancePath:r+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Kustomization"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),
s++}if(n.metadata!==void 0){let t=n.metadata;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(!(a==="name"||a==="namespace"||a==="labels"||a==="\
annotations")){const p={instancePath:r+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(t.name!==void 0&&typeof t.name!="string"){const a={instancePath:r+"/metadata/name",
schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(t.namespace!==
void 0&&typeof t.namespace!="string"){const a={instancePath:r+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(t.labels!==void 0){let a=t.labels;if(a&&typeof a=="object"&&!Array.isArray(a)){
for(const p in a)if(typeof a[p]!="string"){const o={instancePath:r+"/metadata/labels/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadat\
a/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const p={instancePath:r+
"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(
p),s++}}if(t.annotations!==void 0){let a=t.annotations;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a)if(typeof a[p]!="string"){const o={instancePath:r+
"/metadata/annotations/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const p={instancePath:r+"/metadata/annotations",schemaPath:"#/propertie\
s/metadata/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}}else{const a={instancePath:r+
"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.namespace!==
void 0&&typeof n.namespace!="string"){const t={instancePath:r+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),s++}if(n.namePrefix!==void 0&&typeof n.namePrefix!="string"){const t={instancePath:r+"/namePrefix",schemaPath:"#/prope\
rties/namePrefix/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.nameSuffix!==void 0&&typeof n.nameSuffix!=
"string"){const t={instancePath:r+"/nameSuffix",schemaPath:"#/properties/nameSuffix/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),s++}if(n.resources!==void 0){let t=n.resources;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+
"/resources/"+p,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{
const a={instancePath:r+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(
a),s++}}if(n.components!==void 0){let t=n.components;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+
"/components/"+p,schemaPath:"#/properties/components/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{
const a={instancePath:r+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(
a),s++}}if(n.crds!==void 0){let t=n.crds;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/crds/"+p,
schemaPath:"#/properties/crds/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+
"/crds",schemaPath:"#/properties/crds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.configurations!==void 0){
let t=n.configurations;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/configurations/"+p,schemaPath:"\
#/properties/configurations/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+
"/configurations",schemaPath:"#/properties/configurations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.
generators!==void 0){let t=n.generators;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/generators\
/"+p,schemaPath:"#/properties/generators/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={
instancePath:r+"/generators",schemaPath:"#/properties/generators/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}
if(n.transformers!==void 0){let t=n.transformers;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/t\
ransformers/"+p,schemaPath:"#/properties/transformers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{
const a={instancePath:r+"/transformers",schemaPath:"#/properties/transformers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:
e.push(a),s++}}if(n.validators!==void 0){let t=n.validators;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+
"/validators/"+p,schemaPath:"#/properties/validators/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{
const a={instancePath:r+"/validators",schemaPath:"#/properties/validators/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(
a),s++}}if(n.labels!==void 0){let t=n.labels;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.pairs===void 0){const i={instancePath:r+"/labels/"+p,schemaPath:"#/$defs/label/required",keyword:"required",params:{missingProperty:"pairs"},message:"must \
have required property 'pairs'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="pairs"||i==="includeSelectors"||i==="includeTemplates"||i==="fields")){
const l={instancePath:r+"/labels/"+p,schemaPath:"#/$defs/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must \
NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.pairs!==void 0){let i=o.pairs;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const l in i)if(typeof i[l]!=
"string"){const m={instancePath:r+"/labels/"+p+"/pairs/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/label/properties/pairs/additionalPropertie\
s/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}else{const l={instancePath:r+"/labels/"+p+"/pairs",schemaPath:"\
#/$defs/label/properties/pairs/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}if(o.includeSelectors!==void 0&&
typeof o.includeSelectors!="boolean"){const i={instancePath:r+"/labels/"+p+"/includeSelectors",schemaPath:"#/$defs/label/properties/includeSelectors/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(o.includeTemplates!==void 0&&typeof o.includeTemplates!="boolean"){const i={
instancePath:r+"/labels/"+p+"/includeTemplates",schemaPath:"#/$defs/label/properties/includeTemplates/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"};e===null?e=[i]:e.push(i),s++}if(o.fields!==void 0){let i=o.fields;if(Array.isArray(i)){const l=i.length;for(let m=0;m<l;m++){let y=i[m];if(y&&typeof y==
"object"&&!Array.isArray(y)){for(const u in y)if(!(u==="path"||u==="group"||u==="version"||u==="kind"||u==="create")){const d={instancePath:r+"/labels/"+p+"/fie\
lds/"+m,schemaPath:"#/$defs/label/properties/fields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT h\
ave additional properties"};e===null?e=[d]:e.push(d),s++}if(y.path!==void 0&&typeof y.path!="string"){const u={instancePath:r+"/labels/"+p+"/fields/"+m+"/path",
schemaPath:"#/$defs/label/properties/fields/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),
s++}if(y.group!==void 0&&typeof y.group!="string"){const u={instancePath:r+"/labels/"+p+"/fields/"+m+"/group",schemaPath:"#/$defs/label/properties/fields/items/\
properties/group/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(y.version!==void 0&&typeof y.version!="st\
ring"){const u={instancePath:r+"/labels/"+p+"/fields/"+m+"/version",schemaPath:"#/$defs/label/properties/fields/items/properties/version/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(y.kind!==void 0&&typeof y.kind!="string"){const u={instancePath:r+"/labels/"+p+"/fields\
/"+m+"/kind",schemaPath:"#/$defs/label/properties/fields/items/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[u]:e.push(u),s++}if(y.create!==void 0&&typeof y.create!="boolean"){const u={instancePath:r+"/labels/"+p+"/fields/"+m+"/create",schemaPath:"#/$defs/label/proper\
ties/fields/items/properties/create/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[u]:e.push(u),s++}}else{const u={instancePath:r+
"/labels/"+p+"/fields/"+m,schemaPath:"#/$defs/label/properties/fields/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:
e.push(u),s++}}}else{const l={instancePath:r+"/labels/"+p+"/fields",schemaPath:"#/$defs/label/properties/fields/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),s++}}}else{const i={instancePath:r+"/labels/"+p,schemaPath:"#/$defs/label/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.commonAnnotations!==void 0){let t=n.commonAnnotations;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)
if(typeof t[a]!="string"){const p={instancePath:r+"/commonAnnotations/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/commonAnnotations/addi\
tionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/commonAnnota\
tions",schemaPath:"#/properties/commonAnnotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.patches!==
void 0){let t=n.patches;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)ne(t[p],{instancePath:r+"/patches/"+p,parentData:t,parentDataProperty:p,rootData:$})||
(e=e===null?ne.errors:e.concat(ne.errors),s=e.length)}else{const a={instancePath:r+"/patches",schemaPath:"#/properties/patches/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.images!==void 0){let t=n.images;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const i={instancePath:r+"/images/"+p,schemaPath:"#/$defs/image/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="name"||i==="newName"||i==="newTag"||
i==="tagSuffix"||i==="digest")){const l={instancePath:r+"/images/"+p,schemaPath:"#/$defs/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.name!==void 0&&typeof o.name!="string"){const i={instancePath:r+"/images/"+p+"/\
name",schemaPath:"#/$defs/image/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.newName!==
void 0&&typeof o.newName!="string"){const i={instancePath:r+"/images/"+p+"/newName",schemaPath:"#/$defs/image/properties/newName/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.newTag!==void 0&&typeof o.newTag!="string"){const i={instancePath:r+"/images/"+p+"/newTag",
schemaPath:"#/$defs/image/properties/newTag/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.tagSuffix!==
void 0&&typeof o.tagSuffix!="string"){const i={instancePath:r+"/images/"+p+"/tagSuffix",schemaPath:"#/$defs/image/properties/tagSuffix/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.digest!==void 0&&typeof o.digest!="string"){const i={instancePath:r+"/images/"+p+"/di\
gest",schemaPath:"#/$defs/image/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={
instancePath:r+"/images/"+p,schemaPath:"#/$defs/image/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{
const a={instancePath:r+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}
if(n.replicas!==void 0){let t=n.replicas;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.
name===void 0){const i={instancePath:r+"/replicas/"+p,schemaPath:"#/$defs/replica/required",keyword:"required",params:{missingProperty:"name"},message:"must hav\
e required property 'name'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="name"||i==="count")){const l={instancePath:r+"/replicas/"+p,schemaPath:"#/$\
defs/replica/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.
push(l),s++}if(o.name!==void 0&&typeof o.name!="string"){const i={instancePath:r+"/replicas/"+p+"/name",schemaPath:"#/$defs/replica/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.count!==void 0){let i=o.count;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&
isFinite(i))){const l={instancePath:r+"/replicas/"+p+"/count",schemaPath:"#/$defs/replica/properties/count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),s++}}}else{const i={instancePath:r+"/replicas/"+p,schemaPath:"#/$defs/replica/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.replacements!==void 0){let t=n.replacements;if(Array.isArray(t)){const a=t.length;for(let p=0;p<
a;p++){let o=t[p];if(!(o&&typeof o=="object"&&!Array.isArray(o))){const i={instancePath:r+"/replacements/"+p,schemaPath:"#/properties/replacements/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/replacements",schemaPath:"#/properties/repl\
acements/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.configMapGenerator!==void 0){let t=n.configMapGenerator;
if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)le(t[p],{instancePath:r+"/configMapGenerator/"+p,parentData:t,parentDataProperty:p,rootData:$})||(e=e===
null?le.errors:e.concat(le.errors),s=e.length)}else{const a={instancePath:r+"/configMapGenerator",schemaPath:"#/properties/configMapGenerator/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.secretGenerator!==void 0){let t=n.secretGenerator;if(Array.isArray(t)){const a=t.
length;for(let p=0;p<a;p++)me(t[p],{instancePath:r+"/secretGenerator/"+p,parentData:t,parentDataProperty:p,rootData:$})||(e=e===null?me.errors:e.concat(me.errors),
s=e.length)}else{const a={instancePath:r+"/secretGenerator",schemaPath:"#/properties/secretGenerator/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[a]:e.push(a),s++}}if(n.generatorOptions!==void 0){let t=n.generatorOptions;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(!(a===
"labels"||a==="annotations"||a==="disableNameSuffixHash"||a==="immutable")){const p={instancePath:r+"/generatorOptions",schemaPath:"#/$defs/generatorOptions/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(t.
labels!==void 0){let a=t.labels;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a)if(typeof a[p]!="string"){const o={instancePath:r+"/generatorOptio\
ns/labels/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properties/labels/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const p={instancePath:r+"/generatorOptions/labels",schemaPath:"#/$defs/generatorOptions/pr\
operties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(t.annotations!==void 0){let a=t.annotations;
if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a)if(typeof a[p]!="string"){const o={instancePath:r+"/generatorOptions/annotations/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}}else{const p={instancePath:r+"/generatorOptions/annotations",schemaPath:"#/$defs/generatorOptions/properties/anno\
tations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(t.disableNameSuffixHash!==void 0&&typeof t.disableNameSuffixHash!=
"boolean"){const a={instancePath:r+"/generatorOptions/disableNameSuffixHash",schemaPath:"#/$defs/generatorOptions/properties/disableNameSuffixHash/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),s++}if(t.immutable!==void 0&&typeof t.immutable!="boolean"){const a={instancePath:r+
"/generatorOptions/immutable",schemaPath:"#/$defs/generatorOptions/properties/immutable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[a]:e.push(a),s++}}else{const a={instancePath:r+"/generatorOptions",schemaPath:"#/$defs/generatorOptions/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.sortOptions!==void 0){let t=n.sortOptions;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)
if(!(a==="order"||a==="legacySortOptions")){const p={instancePath:r+"/sortOptions",schemaPath:"#/properties/sortOptions/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(t.order!==void 0){let a=t.order;if(!(a===
"legacy"||a==="fifo")){const p={instancePath:r+"/sortOptions/order",schemaPath:"#/properties/sortOptions/properties/order/enum",keyword:"enum",params:{allowedValues:je.
properties.sortOptions.properties.order.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(t.legacySortOptions!==void 0){
let a=t.legacySortOptions;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a)if(!(p==="orderFirst"||p==="orderLast")){const o={instancePath:r+"/sortO\
ptions/legacySortOptions",schemaPath:"#/properties/sortOptions/properties/legacySortOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(a.orderFirst!==void 0){let p=a.orderFirst;if(Array.isArray(p)){const o=p.length;for(let i=0;i<
o;i++)if(typeof p[i]!="string"){const l={instancePath:r+"/sortOptions/legacySortOptions/orderFirst/"+i,schemaPath:"#/properties/sortOptions/properties/legacySor\
tOptions/properties/orderFirst/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{const o={instancePath:r+
"/sortOptions/legacySortOptions/orderFirst",schemaPath:"#/properties/sortOptions/properties/legacySortOptions/properties/orderFirst/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(a.orderLast!==void 0){let p=a.orderLast;if(Array.isArray(p)){const o=p.length;for(let i=0;i<
o;i++)if(typeof p[i]!="string"){const l={instancePath:r+"/sortOptions/legacySortOptions/orderLast/"+i,schemaPath:"#/properties/sortOptions/properties/legacySort\
Options/properties/orderLast/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{const o={instancePath:r+
"/sortOptions/legacySortOptions/orderLast",schemaPath:"#/properties/sortOptions/properties/legacySortOptions/properties/orderLast/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}}else{const p={instancePath:r+"/sortOptions/legacySortOptions",schemaPath:"#/properties/sortOptio\
ns/properties/legacySortOptions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}}else{const a={instancePath:r+
"/sortOptions",schemaPath:"#/properties/sortOptions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.buildMetadata!==
void 0){let t=n.buildMetadata;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(!(o==="managedByLabel"||o==="originAnnotations"||o==="tra\
nsformerAnnotations")){const i={instancePath:r+"/buildMetadata/"+p,schemaPath:"#/properties/buildMetadata/items/enum",keyword:"enum",params:{allowedValues:je.properties.
buildMetadata.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/buildMetadata",schemaPath:"\
#/properties/buildMetadata/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{const t={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return He.errors=e,s===0}const hs=Ke,xe={type:"object",properties:{
apiVersion:{const:"kustomize.config.k8s.io/v1alpha1"},kind:{const:"Component"},metadata:{type:"object",properties:{name:{type:"string"},namespace:{type:"string"},
labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1},namespace:{
type:"string"},namePrefix:{type:"string"},nameSuffix:{type:"string"},resources:{type:"array",items:{type:"string"}},components:{type:"array",items:{type:"string"}},
crds:{type:"array",items:{type:"string"}},configurations:{type:"array",items:{type:"string"}},generators:{type:"array",items:{type:"string"}},transformers:{type:"\
array",items:{type:"string"}},validators:{type:"array",items:{type:"string"}},labels:{type:"array",items:{$ref:"#/$defs/label"}},commonAnnotations:{type:"object",
additionalProperties:{type:"string"}},patches:{type:"array",items:{$ref:"#/$defs/patch"}},images:{type:"array",items:{$ref:"#/$defs/image"}},replicas:{type:"arr\
ay",items:{$ref:"#/$defs/replica"}},replacements:{type:"array",items:{type:"object"}},configMapGenerator:{type:"array",items:{$ref:"#/$defs/configMapArgs"}},secretGenerator:{
type:"array",items:{$ref:"#/$defs/secretArgs"}},generatorOptions:{$ref:"#/$defs/generatorOptions"},sortOptions:{type:"object",properties:{order:{enum:["legacy",
"fifo"]},legacySortOptions:{type:"object",properties:{orderFirst:{type:"array",items:{type:"string"}},orderLast:{type:"array",items:{type:"string"}}},additionalProperties:!1}},
additionalProperties:!1},buildMetadata:{type:"array",items:{enum:["managedByLabel","originAnnotations","transformerAnnotations"]}}},required:["apiVersion","kind"],
additionalProperties:!1,$defs:{generatorOptions:{type:"object",properties:{labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",
additionalProperties:{type:"string"}},disableNameSuffixHash:{type:"boolean"},immutable:{type:"boolean"}},additionalProperties:!1},label:{type:"object",properties:{
pairs:{type:"object",additionalProperties:{type:"string"}},includeSelectors:{type:"boolean"},includeTemplates:{type:"boolean"},fields:{type:"array",items:{type:"\
object",properties:{path:{type:"string"},group:{type:"string"},version:{type:"string"},kind:{type:"string"},create:{type:"boolean"}},additionalProperties:!1}}},
additionalProperties:!1,required:["pairs"]},target:{type:"object",properties:{group:{type:"string"},version:{type:"string"},kind:{type:"string"},name:{type:"str\
ing"},namespace:{type:"string"},labelSelector:{type:"string"},annotationSelector:{type:"string"}},additionalProperties:!1},patch:{type:"object",properties:{path:{
type:"string"},patch:{type:"string"},target:{$ref:"#/$defs/target"},options:{type:"object",additionalProperties:{type:"boolean"}}},additionalProperties:!1},image:{
type:"object",properties:{name:{type:"string"},newName:{type:"string"},newTag:{type:"string"},tagSuffix:{type:"string"},digest:{type:"string"}},additionalProperties:!1,
required:["name"]},replica:{type:"object",properties:{name:{type:"string"},count:{type:"integer"}},additionalProperties:!1,required:["name"]},configMapArgs:{type:"\
object",properties:{name:{type:"string"},namespace:{type:"string"},behavior:{enum:["create","replace","merge"]},files:{type:"array",items:{type:"string"}},literals:{
type:"array",items:{type:"string"}},envs:{type:"array",items:{type:"string"}},options:{$ref:"#/$defs/generatorOptions"}},additionalProperties:!1,required:["name"]},
secretArgs:{type:"object",properties:{type:{type:"string"},name:{type:"string"},namespace:{type:"string"},behavior:{enum:["create","replace","merge"]},files:{type:"\
array",items:{type:"string"}},literals:{type:"array",items:{type:"string"}},envs:{type:"array",items:{type:"string"}},options:{$ref:"#/$defs/generatorOptions"}},
additionalProperties:!1,required:["name"]}},$id:"kind10"};function ce(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&
typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!(t==="path"||t==="patch"||t==="target"||t==="options")){const a={instancePath:r,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.path!==
void 0&&typeof n.path!="string"){const t={instancePath:r+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),s++}if(n.patch!==void 0&&typeof n.patch!="string"){const t={instancePath:r+"/patch",schemaPath:"#/properties/patch/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.target!==void 0){let t=n.target;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const a in t)if(!(a==="group"||a==="version"||a==="kind"||a==="name"||a==="namespace"||a==="labelSelector"||a==="annotationSelector")){const p={instancePath:r+
"/target",schemaPath:"#/$defs/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional proper\
ties"};e===null?e=[p]:e.push(p),s++}if(t.group!==void 0&&typeof t.group!="string"){const a={instancePath:r+"/target/group",schemaPath:"#/$defs/target/properties\
/group/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(t.version!==void 0&&typeof t.version!="string"){const a={
instancePath:r+"/target/version",schemaPath:"#/$defs/target/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[a]:e.push(a),s++}if(t.kind!==void 0&&typeof t.kind!="string"){const a={instancePath:r+"/target/kind",schemaPath:"#/$defs/target/properties/kind/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(t.name!==void 0&&typeof t.name!="string"){const a={instancePath:r+"/targe\
t/name",schemaPath:"#/$defs/target/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(t.namespace!==
void 0&&typeof t.namespace!="string"){const a={instancePath:r+"/target/namespace",schemaPath:"#/$defs/target/properties/namespace/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(t.labelSelector!==void 0&&typeof t.labelSelector!="string"){const a={instancePath:r+"/target/\
labelSelector",schemaPath:"#/$defs/target/properties/labelSelector/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),
s++}if(t.annotationSelector!==void 0&&typeof t.annotationSelector!="string"){const a={instancePath:r+"/target/annotationSelector",schemaPath:"#/$defs/target/pro\
perties/annotationSelector/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}else{const a={instancePath:r+"/ta\
rget",schemaPath:"#/$defs/target/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.options!==void 0){let t=n.
options;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(typeof t[a]!="boolean"){const p={instancePath:r+"/options/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[p]:e.push(
p),s++}}else{const a={instancePath:r+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[a]:e.push(a),s++}}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}return ce.errors=e,s===0}function ue(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.name===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required p\
roperty 'name'"};e===null?e=[t]:e.push(t),s++}for(const t in n)if(!(t==="name"||t==="namespace"||t==="behavior"||t==="files"||t==="literals"||t==="envs"||t==="o\
ptions")){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additi\
onal properties"};e===null?e=[a]:e.push(a),s++}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:r+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.namespace!==void 0&&typeof n.namespace!="string"){const t={instancePath:r+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.behavior!==
void 0){let t=n.behavior;if(!(t==="create"||t==="replace"||t==="merge")){const a={instancePath:r+"/behavior",schemaPath:"#/properties/behavior/enum",keyword:"en\
um",params:{allowedValues:ze.properties.behavior.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}if(n.files!==void 0){
let t=n.files;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/files/"+p,schemaPath:"#/properties/f\
iles/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/files",schemaPath:"\
#/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.literals!==void 0){let t=n.literals;if(Array.
isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/literals/"+p,schemaPath:"#/properties/literals/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/literals",schemaPath:"#/properties/\
literals/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.envs!==void 0){let t=n.envs;if(Array.isArray(t)){
const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/envs/"+p,schemaPath:"#/properties/envs/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/envs",schemaPath:"#/properties/envs/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.options!==void 0){let t=n.options;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)
if(!(a==="labels"||a==="annotations"||a==="disableNameSuffixHash"||a==="immutable")){const p={instancePath:r+"/options",schemaPath:"#/$defs/generatorOptions/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(t.
labels!==void 0){let a=t.labels;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a)if(typeof a[p]!="string"){const o={instancePath:r+"/options/labels\
/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const p={instancePath:r+"/options/labels",schemaPath:"#/$defs/generatorOptions/properties/label\
s/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(t.annotations!==void 0){let a=t.annotations;if(a&&typeof a==
"object"&&!Array.isArray(a)){for(const p in a)if(typeof a[p]!="string"){const o={instancePath:r+"/options/annotations/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/$defs/generatorOptions/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),s++}}else{const p={instancePath:r+"/options/annotations",schemaPath:"#/$defs/generatorOptions/properties/annotations/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(t.disableNameSuffixHash!==void 0&&typeof t.disableNameSuffixHash!="boolean"){const a={
instancePath:r+"/options/disableNameSuffixHash",schemaPath:"#/$defs/generatorOptions/properties/disableNameSuffixHash/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[a]:e.push(a),s++}if(t.immutable!==void 0&&typeof t.immutable!="boolean"){const a={instancePath:r+"/options/immutable",schemaPath:"\
#/$defs/generatorOptions/properties/immutable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),s++}}else{const a={
instancePath:r+"/options",schemaPath:"#/$defs/generatorOptions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}}else{
const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ue.errors=e,s===
0}function ye(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){
const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:
e.push(t),s++}for(const t in n)if(!(t==="type"||t==="name"||t==="namespace"||t==="behavior"||t==="files"||t==="literals"||t==="envs"||t==="options")){const a={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),s++}if(n.type!==void 0&&typeof n.type!="string"){const t={instancePath:r+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:r+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.namespace!==void 0&&typeof n.namespace!="string"){const t={
instancePath:r+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}
if(n.behavior!==void 0){let t=n.behavior;if(!(t==="create"||t==="replace"||t==="merge")){const a={instancePath:r+"/behavior",schemaPath:"#/properties/behavior/e\
num",keyword:"enum",params:{allowedValues:Ie.properties.behavior.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),s++}}if(n.
files!==void 0){let t=n.files;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/files/"+p,schemaPath:"\
#/properties/files/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/file\
s",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.literals!==void 0){let t=n.
literals;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/literals/"+p,schemaPath:"#/properties/lit\
erals/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/literals",schemaPath:"\
#/properties/literals/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.envs!==void 0){let t=n.envs;if(Array.
isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/envs/"+p,schemaPath:"#/properties/envs/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/envs",schemaPath:"#/properties/envs/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.options!==void 0){let t=n.options;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const a in t)if(!(a==="labels"||a==="annotations"||a==="disableNameSuffixHash"||a==="immutable")){const p={instancePath:r+"/options",schemaPath:"#/$defs\
/generatorOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[
p]:e.push(p),s++}if(t.labels!==void 0){let a=t.labels;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a)if(typeof a[p]!="string"){const o={instancePath:r+
"/options/labels/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properties/labels/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const p={instancePath:r+"/options/labels",schemaPath:"#/$defs/generatorOptions/prope\
rties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(t.annotations!==void 0){let a=t.annotations;
if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a)if(typeof a[p]!="string"){const o={instancePath:r+"/options/annotations/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),s++}}else{const p={instancePath:r+"/options/annotations",schemaPath:"#/$defs/generatorOptions/properties/annotations/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(t.disableNameSuffixHash!==void 0&&typeof t.disableNameSuffixHash!="boolean"){
const a={instancePath:r+"/options/disableNameSuffixHash",schemaPath:"#/$defs/generatorOptions/properties/disableNameSuffixHash/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),s++}if(t.immutable!==void 0&&typeof t.immutable!="boolean"){const a={instancePath:r+"/options/immu\
table",schemaPath:"#/$defs/generatorOptions/properties/immutable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),
s++}}else{const a={instancePath:r+"/options",schemaPath:"#/$defs/generatorOptions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[a]:e.push(a),s++}}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),
s++}return ye.errors=e,s===0}function Ke(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.apiVersion===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must hav\
e required property 'apiVersion'"};e===null?e=[t]:e.push(t),s++}if(n.kind===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}for(const t in n)if(!L.call(xe.properties,t)){const a={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}
if(n.apiVersion!==void 0&&n.apiVersion!=="kustomize.config.k8s.io/v1alpha1"){const t={instancePath:r+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"\
const",params:{allowedValue:"kustomize.config.k8s.io/v1alpha1"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.kind!==void 0&&n.kind!=="\
Component"){const t={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Component"},message:"must be equal to con\
stant"};e===null?e=[t]:e.push(t),s++}if(n.metadata!==void 0){let t=n.metadata;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(!(a==="name"||a===
"namespace"||a==="labels"||a==="annotations")){const p={instancePath:r+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(t.name!==void 0&&typeof t.name!="string"){
const a={instancePath:r+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[a]:e.push(a),s++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const a={instancePath:r+"/metadata/namespace",schemaPath:"#/properties/metad\
ata/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(t.labels!==void 0){let a=t.labels;
if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a)if(typeof a[p]!="string"){const o={instancePath:r+"/metadata/labels/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),s++}}else{const p={instancePath:r+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(t.annotations!==void 0){let a=t.annotations;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a)
if(typeof a[p]!="string"){const o={instancePath:r+"/metadata/annotations/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties\
/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const p={instancePath:r+
"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[p]:e.push(p),s++}}}else{const a={instancePath:r+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[a]:e.push(a),s++}}if(n.namespace!==void 0&&typeof n.namespace!="string"){const t={instancePath:r+"/namespace",schemaPath:"#/properties/namesp\
ace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.namePrefix!==void 0&&typeof n.namePrefix!="string"){
const t={instancePath:r+"/namePrefix",schemaPath:"#/properties/namePrefix/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.
push(t),s++}if(n.nameSuffix!==void 0&&typeof n.nameSuffix!="string"){const t={instancePath:r+"/nameSuffix",schemaPath:"#/properties/nameSuffix/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.resources!==void 0){let t=n.resources;if(Array.isArray(t)){const a=t.length;
for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/resources/"+p,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/resources",schemaPath:"#/properties/resources/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.components!==void 0){let t=n.components;if(Array.isArray(t)){const a=t.length;
for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/components/"+p,schemaPath:"#/properties/components/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/components",schemaPath:"#/properties/components/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.crds!==void 0){let t=n.crds;if(Array.isArray(t)){const a=t.length;for(let p=0;p<
a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/crds/"+p,schemaPath:"#/properties/crds/items/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/crds",schemaPath:"#/properties/crds/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),s++}}if(n.configurations!==void 0){let t=n.configurations;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!=
"string"){const o={instancePath:r+"/configurations/"+p,schemaPath:"#/properties/configurations/items/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/configurations",schemaPath:"#/properties/configurations/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.generators!==void 0){let t=n.generators;if(Array.isArray(t)){const a=t.length;for(let p=0;p<
a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/generators/"+p,schemaPath:"#/properties/generators/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/generators",schemaPath:"#/properties/generators/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.transformers!==void 0){let t=n.transformers;if(Array.isArray(t)){const a=t.length;for(let p=0;p<
a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/transformers/"+p,schemaPath:"#/properties/transformers/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/transformers",schemaPath:"#/properties/transformers/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.validators!==void 0){let t=n.validators;if(Array.isArray(t)){const a=t.length;
for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/validators/"+p,schemaPath:"#/properties/validators/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/validators",schemaPath:"#/properties/validators/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.labels!==void 0){let t=n.labels;if(Array.isArray(t)){const a=t.length;for(let p=0;p<
a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.pairs===void 0){const i={instancePath:r+"/labels/"+p,schemaPath:"#/$defs/label/required",keyword:"\
required",params:{missingProperty:"pairs"},message:"must have required property 'pairs'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="pairs"||i==="i\
ncludeSelectors"||i==="includeTemplates"||i==="fields")){const l={instancePath:r+"/labels/"+p,schemaPath:"#/$defs/label/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.pairs!==void 0){let i=o.pairs;if(i&&
typeof i=="object"&&!Array.isArray(i)){for(const l in i)if(typeof i[l]!="string"){const m={instancePath:r+"/labels/"+p+"/pairs/"+l.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/$defs/label/properties/pairs/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(
m),s++}}else{const l={instancePath:r+"/labels/"+p+"/pairs",schemaPath:"#/$defs/label/properties/pairs/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[l]:e.push(l),s++}}if(o.includeSelectors!==void 0&&typeof o.includeSelectors!="boolean"){const i={instancePath:r+"/labels/"+p+"/includeSe\
lectors",schemaPath:"#/$defs/label/properties/includeSelectors/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),
s++}if(o.includeTemplates!==void 0&&typeof o.includeTemplates!="boolean"){const i={instancePath:r+"/labels/"+p+"/includeTemplates",schemaPath:"#/$defs/label/pro\
perties/includeTemplates/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(o.fields!==void 0){let i=o.fields;
if(Array.isArray(i)){const l=i.length;for(let m=0;m<l;m++){let y=i[m];if(y&&typeof y=="object"&&!Array.isArray(y)){for(const u in y)if(!(u==="path"||u==="group"||
u==="version"||u==="kind"||u==="create")){const d={instancePath:r+"/labels/"+p+"/fields/"+m,schemaPath:"#/$defs/label/properties/fields/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(y.path!==void 0&&
typeof y.path!="string"){const u={instancePath:r+"/labels/"+p+"/fields/"+m+"/path",schemaPath:"#/$defs/label/properties/fields/items/properties/path/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(y.group!==void 0&&typeof y.group!="string"){const u={instancePath:r+"/lab\
els/"+p+"/fields/"+m+"/group",schemaPath:"#/$defs/label/properties/fields/items/properties/group/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[u]:e.push(u),s++}if(y.version!==void 0&&typeof y.version!="string"){const u={instancePath:r+"/labels/"+p+"/fields/"+m+"/version",schemaPath:"\
#/$defs/label/properties/fields/items/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(y.
kind!==void 0&&typeof y.kind!="string"){const u={instancePath:r+"/labels/"+p+"/fields/"+m+"/kind",schemaPath:"#/$defs/label/properties/fields/items/properties/k\
ind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(y.create!==void 0&&typeof y.create!="boolean"){const u={
instancePath:r+"/labels/"+p+"/fields/"+m+"/create",schemaPath:"#/$defs/label/properties/fields/items/properties/create/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[u]:e.push(u),s++}}else{const u={instancePath:r+"/labels/"+p+"/fields/"+m,schemaPath:"#/$defs/label/properties/fields/\
items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),s++}}}else{const l={instancePath:r+"/labels/"+p+"/fields",schemaPath:"\
#/$defs/label/properties/fields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}}else{const i={instancePath:r+
"/labels/"+p,schemaPath:"#/$defs/label/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+
"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.commonAnnotations!==
void 0){let t=n.commonAnnotations;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(typeof t[a]!="string"){const p={instancePath:r+"/commonAnnota\
tions/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/commonAnnotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/commonAnnotations",schemaPath:"#/properties/commonAnnotations/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.patches!==void 0){let t=n.patches;if(Array.isArray(t)){const a=t.length;for(let p=0;p<
a;p++)ce(t[p],{instancePath:r+"/patches/"+p,parentData:t,parentDataProperty:p,rootData:$})||(e=e===null?ce.errors:e.concat(ce.errors),s=e.length)}else{const a={
instancePath:r+"/patches",schemaPath:"#/properties/patches/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.
images!==void 0){let t=n.images;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){
const i={instancePath:r+"/images/"+p,schemaPath:"#/$defs/image/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property\
 'name'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="name"||i==="newName"||i==="newTag"||i==="tagSuffix"||i==="digest")){const l={instancePath:r+"/\
images/"+p,schemaPath:"#/$defs/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional proper\
ties"};e===null?e=[l]:e.push(l),s++}if(o.name!==void 0&&typeof o.name!="string"){const i={instancePath:r+"/images/"+p+"/name",schemaPath:"#/$defs/image/properti\
es/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.newName!==void 0&&typeof o.newName!="string"){const i={
instancePath:r+"/images/"+p+"/newName",schemaPath:"#/$defs/image/properties/newName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),s++}if(o.newTag!==void 0&&typeof o.newTag!="string"){const i={instancePath:r+"/images/"+p+"/newTag",schemaPath:"#/$defs/image/properties/newTag/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.tagSuffix!==void 0&&typeof o.tagSuffix!="string"){const i={
instancePath:r+"/images/"+p+"/tagSuffix",schemaPath:"#/$defs/image/properties/tagSuffix/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),s++}if(o.digest!==void 0&&typeof o.digest!="string"){const i={instancePath:r+"/images/"+p+"/digest",schemaPath:"#/$defs/image/properties/di\
gest/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+"/images/"+p,schemaPath:"#\
/$defs/image/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/images",schemaPath:"\
#/properties/images/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.replicas!==void 0){let t=n.replicas;if(Array.
isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const i={instancePath:r+"/replicas\
/"+p,schemaPath:"#/$defs/replica/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[i]:e.push(
i),s++}for(const i in o)if(!(i==="name"||i==="count")){const l={instancePath:r+"/replicas/"+p,schemaPath:"#/$defs/replica/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.name!==void 0&&typeof o.name!="str\
ing"){const i={instancePath:r+"/replicas/"+p+"/name",schemaPath:"#/$defs/replica/properties/name/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[i]:e.push(i),s++}if(o.count!==void 0){let i=o.count;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){const l={instancePath:r+"/repli\
cas/"+p+"/count",schemaPath:"#/$defs/replica/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),s++}}}else{
const i={instancePath:r+"/replicas/"+p,schemaPath:"#/$defs/replica/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),
s++}}}else{const a={instancePath:r+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[a]:e.push(a),s++}}if(n.replacements!==void 0){let t=n.replacements;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(!(o&&typeof o=="obj\
ect"&&!Array.isArray(o))){const i={instancePath:r+"/replacements/"+p,schemaPath:"#/properties/replacements/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/replacements",schemaPath:"#/properties/replacements/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.configMapGenerator!==void 0){let t=n.configMapGenerator;if(Array.isArray(t)){const a=t.
length;for(let p=0;p<a;p++)ue(t[p],{instancePath:r+"/configMapGenerator/"+p,parentData:t,parentDataProperty:p,rootData:$})||(e=e===null?ue.errors:e.concat(ue.errors),
s=e.length)}else{const a={instancePath:r+"/configMapGenerator",schemaPath:"#/properties/configMapGenerator/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[a]:e.push(a),s++}}if(n.secretGenerator!==void 0){let t=n.secretGenerator;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)ye(
t[p],{instancePath:r+"/secretGenerator/"+p,parentData:t,parentDataProperty:p,rootData:$})||(e=e===null?ye.errors:e.concat(ye.errors),s=e.length)}else{const a={instancePath:r+
"/secretGenerator",schemaPath:"#/properties/secretGenerator/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.
generatorOptions!==void 0){let t=n.generatorOptions;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(!(a==="labels"||a==="annotations"||a==="dis\
ableNameSuffixHash"||a==="immutable")){const p={instancePath:r+"/generatorOptions",schemaPath:"#/$defs/generatorOptions/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(t.labels!==void 0){let a=t.labels;if(a&&
typeof a=="object"&&!Array.isArray(a)){for(const p in a)if(typeof a[p]!="string"){const o={instancePath:r+"/generatorOptions/labels/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[o]:e.push(o),s++}}else{const p={instancePath:r+"/generatorOptions/labels",schemaPath:"#/$defs/generatorOptions/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(t.annotations!==void 0){let a=t.annotations;if(a&&typeof a=="object"&&!Array.isArray(a)){
for(const p in a)if(typeof a[p]!="string"){const o={instancePath:r+"/generatorOptions/annotations/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs\
/generatorOptions/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{
const p={instancePath:r+"/generatorOptions/annotations",schemaPath:"#/$defs/generatorOptions/properties/annotations/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(t.disableNameSuffixHash!==void 0&&typeof t.disableNameSuffixHash!="boolean"){const a={instancePath:r+
"/generatorOptions/disableNameSuffixHash",schemaPath:"#/$defs/generatorOptions/properties/disableNameSuffixHash/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[a]:e.push(a),s++}if(t.immutable!==void 0&&typeof t.immutable!="boolean"){const a={instancePath:r+"/generatorOptions/immutable",schemaPath:"\
#/$defs/generatorOptions/properties/immutable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),s++}}else{const a={
instancePath:r+"/generatorOptions",schemaPath:"#/$defs/generatorOptions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(
a),s++}}if(n.sortOptions!==void 0){let t=n.sortOptions;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(!(a==="order"||a==="legacySortOptions")){
const p={instancePath:r+"/sortOptions",schemaPath:"#/properties/sortOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(t.order!==void 0){let a=t.order;if(!(a==="legacy"||a==="fifo")){const p={instancePath:r+"/\
sortOptions/order",schemaPath:"#/properties/sortOptions/properties/order/enum",keyword:"enum",params:{allowedValues:xe.properties.sortOptions.properties.order.enum},
message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(t.legacySortOptions!==void 0){let a=t.legacySortOptions;if(a&&typeof a=="\
object"&&!Array.isArray(a)){for(const p in a)if(!(p==="orderFirst"||p==="orderLast")){const o={instancePath:r+"/sortOptions/legacySortOptions",schemaPath:"#/pro\
perties/sortOptions/properties/legacySortOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have addit\
ional properties"};e===null?e=[o]:e.push(o),s++}if(a.orderFirst!==void 0){let p=a.orderFirst;if(Array.isArray(p)){const o=p.length;for(let i=0;i<o;i++)if(typeof p[i]!=
"string"){const l={instancePath:r+"/sortOptions/legacySortOptions/orderFirst/"+i,schemaPath:"#/properties/sortOptions/properties/legacySortOptions/properties/or\
derFirst/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{const o={instancePath:r+"/sortOptions/le\
gacySortOptions/orderFirst",schemaPath:"#/properties/sortOptions/properties/legacySortOptions/properties/orderFirst/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}}if(a.orderLast!==void 0){let p=a.orderLast;if(Array.isArray(p)){const o=p.length;for(let i=0;i<o;i++)if(typeof p[i]!=
"string"){const l={instancePath:r+"/sortOptions/legacySortOptions/orderLast/"+i,schemaPath:"#/properties/sortOptions/properties/legacySortOptions/properties/ord\
erLast/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{const o={instancePath:r+"/sortOptions/lega\
cySortOptions/orderLast",schemaPath:"#/properties/sortOptions/properties/legacySortOptions/properties/orderLast/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}}}else{const p={instancePath:r+"/sortOptions/legacySortOptions",schemaPath:"#/properties/sortOptions/properties/leg\
acySortOptions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}}else{const a={instancePath:r+"/sortOptions",
schemaPath:"#/properties/sortOptions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.buildMetadata!==void 0){
let t=n.buildMetadata;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(!(o==="managedByLabel"||o==="originAnnotations"||o==="transformer\
Annotations")){const i={instancePath:r+"/buildMetadata/"+p,schemaPath:"#/properties/buildMetadata/items/enum",keyword:"enum",params:{allowedValues:xe.properties.
buildMetadata.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/buildMetadata",schemaPath:"\
#/properties/buildMetadata/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}}else{const t={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ke.errors=e,s===0}const gs=_e,qe={required:["apiVers\
ion","kind","metadata","spec"],type:"object",properties:{apiVersion:{const:"policies.kyverno.io/v1"},kind:{const:"ValidatingPolicy"},metadata:{$ref:"kubernetes#\
/$defs/meta.v1.ObjectMeta"},spec:{type:"object",properties:{auditAnnotations:{type:"array",items:{required:["key","valueExpression"],type:"object",properties:{key:{
type:"string"},valueExpression:{type:"string"}},additionalProperties:!1}},autogen:{type:"object",properties:{podControllers:{type:"object",properties:{controllers:{
type:"array",items:{type:"string"}}},additionalProperties:!1},validatingAdmissionPolicy:{type:"object",properties:{enabled:{type:"boolean"}},additionalProperties:!1}},
additionalProperties:!1},evaluation:{type:"object",properties:{admission:{type:"object",properties:{enabled:{type:"boolean"}},additionalProperties:!1},background:{
type:"object",properties:{enabled:{type:"boolean"}},additionalProperties:!1},mode:{type:"string"}},additionalProperties:!1},failurePolicy:{enum:["Ignore","Fail"],
type:"string"},matchConditions:{type:"array",items:{required:["expression","name"],type:"object",properties:{expression:{type:"string"},name:{type:"string"}},additionalProperties:!1}},
matchConstraints:{type:"object",properties:{excludeResourceRules:{type:"array",items:{type:"object",properties:{apiGroups:{type:"array",items:{type:"string"}},apiVersions:{
type:"array",items:{type:"string"}},operations:{type:"array",items:{type:"string"}},resourceNames:{type:"array",items:{type:"string"}},resources:{type:"array",items:{
type:"string"}},scope:{type:"string"}},additionalProperties:!1}},matchPolicy:{type:"string"},namespaceSelector:{type:"object",properties:{matchExpressions:{type:"\
array",items:{required:["key","operator"],type:"object",properties:{key:{type:"string"},operator:{type:"string"},values:{type:"array",items:{type:"string"}}},additionalProperties:!1}},
matchLabels:{type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1},objectSelector:{type:"object",properties:{matchExpressions:{type:"arr\
ay",items:{required:["key","operator"],type:"object",properties:{key:{type:"string"},operator:{type:"string"},values:{type:"array",items:{type:"string"}}},additionalProperties:!1}},
matchLabels:{type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1},resourceRules:{type:"array",items:{type:"object",properties:{apiGroups:{
type:"array",items:{type:"string"}},apiVersions:{type:"array",items:{type:"string"}},operations:{type:"array",items:{type:"string"}},resourceNames:{type:"array",
items:{type:"string"}},resources:{type:"array",items:{type:"string"}},scope:{type:"string"}},additionalProperties:!1}}},additionalProperties:!1},validationActions:{
type:"array",items:{enum:["Deny","Audit","Warn"],type:"string"}},validations:{type:"array",items:{required:["expression"],type:"object",properties:{expression:{
type:"string"},message:{type:"string"},messageExpression:{type:"string"},reason:{type:"string"}},additionalProperties:!1}},variables:{type:"array",items:{required:[
"expression","name"],type:"object",properties:{expression:{type:"string"},name:{type:"string"}},additionalProperties:!1}},webhookConfiguration:{type:"object",properties:{
timeoutSeconds:{type:"integer"}},additionalProperties:!1}},additionalProperties:!1}},additionalProperties:!1,$id:"kind11"};function de(n,{instancePath:r="",parentData:C,
parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!L.call(I.properties,t)){const a={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),s++}if(n.annotations!==void 0){let t=n.annotations;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(typeof t[a]!="string"){const p={instancePath:r+
"/annotations/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.creationTimestamp!==void 0&&typeof n.creationTimestamp!="string"){const t={instancePath:r+
"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}
if(n.deletionGracePeriodSeconds!==void 0){let t=n.deletionGracePeriodSeconds;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"\
/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[a]:e.push(a),s++}}if(n.deletionTimestamp!==void 0&&typeof n.deletionTimestamp!="string"){const t={instancePath:r+"/deletionTimestamp",schemaPath:"#/propertie\
s/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.finalizers!==void 0){let t=n.finalizers;
if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/finalizers/"+p,schemaPath:"#/properties/finalizers\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/finalizers",schemaPath:"\
#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.generateName!==void 0&&typeof n.generateName!=
"string"){const t={instancePath:r+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),s++}if(n.generation!==void 0){let t=n.generation;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"/genera\
tion",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(n.labels!==void 0){
let t=n.labels;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(typeof t[a]!="string"){const p={instancePath:r+"/labels/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
s++}}else{const a={instancePath:r+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:
e.push(a),s++}}if(n.managedFields!==void 0){let t=n.managedFields;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&
!Array.isArray(o)){for(const i in o)if(!(i==="apiVersion"||i==="fieldsType"||i==="fieldsV1"||i==="manager"||i==="operation"||i==="subresource"||i==="time")){const l={
instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/m\
anagedFields/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(o.fieldsType!==void 0&&typeof o.fieldsType!="string"){const i={instancePath:r+"/managedFields/"+p+"/fieldsType",
schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/fieldsType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[i]:e.push(i),s++}if(o.manager!==void 0&&typeof o.manager!="string"){const i={instancePath:r+"/managedFields/"+p+"/manager",schemaPath:"kubernetes#/$defs/meta.v\
1.ManagedFieldsEntry/properties/manager/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.operation!==void 0&&
typeof o.operation!="string"){const i={instancePath:r+"/managedFields/"+p+"/operation",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/opera\
tion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.subresource!==void 0&&typeof o.subresource!="string"){
const i={instancePath:r+"/managedFields/"+p+"/subresource",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/subresource/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.time!==void 0&&typeof o.time!="string"){const i={instancePath:r+"/managedFiel\
ds/"+p+"/time",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/time/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/managedFields",schemaPath:"#/properties/managedFields/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:r+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.namespace!==void 0&&
typeof n.namespace!="string"){const t={instancePath:r+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[t]:e.push(t),s++}if(n.ownerReferences!==void 0){let t=n.ownerReferences;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.Owner\
Reference/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[i]:e.push(i),s++}if(o.
kind===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[i]:e.push(i),s++}if(o.name===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"\
kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[
i]:e.push(i),s++}if(o.uid===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"requir\
ed",params:{missingProperty:"uid"},message:"must have required property 'uid'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="apiVersion"||i==="blockO\
wnerDeletion"||i==="controller"||i==="kind"||i==="name"||i==="uid")){const l={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerRe\
ference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v\
1.OwnerReference/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.blockOwnerDeletion!==
void 0&&typeof o.blockOwnerDeletion!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/blockOwnerDeletion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerR\
eference/properties/blockOwnerDeletion/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(o.controller!==void 0&&
typeof o.controller!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/controller",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/cont\
roller/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(o.kind!==void 0&&typeof o.kind!="string"){const i={
instancePath:r+"/ownerReferences/"+p+"/kind",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(o.name!==void 0&&typeof o.name!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/name",schemaPath:"kub\
ernetes#/$defs/meta.v1.OwnerReference/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.uid!==
void 0&&typeof o.uid!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/uid",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/uid/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/\
$defs/meta.v1.OwnerReference/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"\
/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.
resourceVersion!==void 0&&typeof n.resourceVersion!="string"){const t={instancePath:r+"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.selfLink!==void 0&&typeof n.selfLink!="string"){const t={instancePath:r+
"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.uid!==void 0&&
typeof n.uid!="string"){const t={instancePath:r+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),s++}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}
return de.errors=e,s===0}function _e(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.apiVersion===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have requir\
ed property 'apiVersion'"};e===null?e=[t]:e.push(t),s++}if(n.kind===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.metadata===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[t]:e.push(t),s++}if(n.spec===void 0){const t={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'"};e===null?e=[t]:e.push(t),s++}for(const t in n)
if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.apiVersion!==void 0&&n.apiVersion!=="policies.kyverno.io/\
v1"){const t={instancePath:r+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"policies.kyverno.io/v1"},message:"mu\
st be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.kind!==void 0&&n.kind!=="ValidatingPolicy"){const t={instancePath:r+"/kind",schemaPath:"#/properties\
/kind/const",keyword:"const",params:{allowedValue:"ValidatingPolicy"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.metadata!==void 0&&
(de(n.metadata,{instancePath:r+"/metadata",parentData:n,parentDataProperty:"metadata",rootData:$})||(e=e===null?de.errors:e.concat(de.errors),s=e.length)),n.spec!==
void 0){let t=n.spec;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(!L.call(qe.properties.spec.properties,a)){const p={instancePath:r+"/spec",
schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};
e===null?e=[p]:e.push(p),s++}if(t.auditAnnotations!==void 0){let a=t.auditAnnotations;if(Array.isArray(a)){const p=a.length;for(let o=0;o<p;o++){let i=a[o];if(i&&
typeof i=="object"&&!Array.isArray(i)){if(i.key===void 0){const l={instancePath:r+"/spec/auditAnnotations/"+o,schemaPath:"#/properties/spec/properties/auditAnno\
tations/items/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[l]:e.push(l),s++}if(i.valueExpression===
void 0){const l={instancePath:r+"/spec/auditAnnotations/"+o,schemaPath:"#/properties/spec/properties/auditAnnotations/items/required",keyword:"required",params:{
missingProperty:"valueExpression"},message:"must have required property 'valueExpression'"};e===null?e=[l]:e.push(l),s++}for(const l in i)if(!(l==="key"||l==="v\
alueExpression")){const m={instancePath:r+"/spec/auditAnnotations/"+o,schemaPath:"#/properties/spec/properties/auditAnnotations/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(i.key!==void 0&&typeof i.key!=
"string"){const l={instancePath:r+"/spec/auditAnnotations/"+o+"/key",schemaPath:"#/properties/spec/properties/auditAnnotations/items/properties/key/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(i.valueExpression!==void 0&&typeof i.valueExpression!="string"){const l={
instancePath:r+"/spec/auditAnnotations/"+o+"/valueExpression",schemaPath:"#/properties/spec/properties/auditAnnotations/items/properties/valueExpression/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{const l={instancePath:r+"/spec/auditAnnotations/"+o,schemaPath:"#/prop\
erties/spec/properties/auditAnnotations/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}}else{const p={
instancePath:r+"/spec/auditAnnotations",schemaPath:"#/properties/spec/properties/auditAnnotations/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"};e===null?e=[p]:e.push(p),s++}}if(t.autogen!==void 0){let a=t.autogen;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a)if(!(p==="podController\
s"||p==="validatingAdmissionPolicy")){const o={instancePath:r+"/spec/autogen",schemaPath:"#/properties/spec/properties/autogen/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(a.podControllers!==void 0){let p=a.
podControllers;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p)if(o!=="controllers"){const i={instancePath:r+"/spec/autogen/podControllers",schemaPath:"\
#/properties/spec/properties/autogen/properties/podControllers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must \
NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(p.controllers!==void 0){let o=p.controllers;if(Array.isArray(o)){const i=o.length;for(let l=0;l<
i;l++)if(typeof o[l]!="string"){const m={instancePath:r+"/spec/autogen/podControllers/controllers/"+l,schemaPath:"#/properties/spec/properties/autogen/propertie\
s/podControllers/properties/controllers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}else{const i={
instancePath:r+"/spec/autogen/podControllers/controllers",schemaPath:"#/properties/spec/properties/autogen/properties/podControllers/properties/controllers/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}}else{const o={instancePath:r+"/spec/autogen/podControllers",schemaPath:"\
#/properties/spec/properties/autogen/properties/podControllers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}
if(a.validatingAdmissionPolicy!==void 0){let p=a.validatingAdmissionPolicy;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p)if(o!=="enabled"){const i={
instancePath:r+"/spec/autogen/validatingAdmissionPolicy",schemaPath:"#/properties/spec/properties/autogen/properties/validatingAdmissionPolicy/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(p.enabled!==void 0&&
typeof p.enabled!="boolean"){const o={instancePath:r+"/spec/autogen/validatingAdmissionPolicy/enabled",schemaPath:"#/properties/spec/properties/autogen/properti\
es/validatingAdmissionPolicy/properties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}}else{const o={
instancePath:r+"/spec/autogen/validatingAdmissionPolicy",schemaPath:"#/properties/spec/properties/autogen/properties/validatingAdmissionPolicy/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}}else{const p={instancePath:r+"/spec/autogen",schemaPath:"#/properties/spec/p\
roperties/autogen/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(t.evaluation!==void 0){let a=t.evaluation;
if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a)if(!(p==="admission"||p==="background"||p==="mode")){const o={instancePath:r+"/spec/evaluation",schemaPath:"\
#/properties/spec/properties/evaluation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional pro\
perties"};e===null?e=[o]:e.push(o),s++}if(a.admission!==void 0){let p=a.admission;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p)if(o!=="enabled"){
const i={instancePath:r+"/spec/evaluation/admission",schemaPath:"#/properties/spec/properties/evaluation/properties/admission/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(p.enabled!==void 0&&typeof p.enabled!=
"boolean"){const o={instancePath:r+"/spec/evaluation/admission/enabled",schemaPath:"#/properties/spec/properties/evaluation/properties/admission/properties/enab\
led/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}}else{const o={instancePath:r+"/spec/evaluation/admissi\
on",schemaPath:"#/properties/spec/properties/evaluation/properties/admission/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:
e.push(o),s++}}if(a.background!==void 0){let p=a.background;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p)if(o!=="enabled"){const i={instancePath:r+
"/spec/evaluation/background",schemaPath:"#/properties/spec/properties/evaluation/properties/background/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(p.enabled!==void 0&&typeof p.enabled!="boolean"){const o={instancePath:r+
"/spec/evaluation/background/enabled",schemaPath:"#/properties/spec/properties/evaluation/properties/background/properties/enabled/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[o]:e.push(o),s++}}else{const o={instancePath:r+"/spec/evaluation/background",schemaPath:"#/properties/spe\
c/properties/evaluation/properties/background/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}if(a.mode!==void 0&&
typeof a.mode!="string"){const p={instancePath:r+"/spec/evaluation/mode",schemaPath:"#/properties/spec/properties/evaluation/properties/mode/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{const p={instancePath:r+"/spec/evaluation",schemaPath:"#/properties/spec/pro\
perties/evaluation/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(t.failurePolicy!==void 0){let a=t.failurePolicy;
if(typeof a!="string"){const p={instancePath:r+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(!(a==="Ignore"||a==="Fail")){const p={instancePath:r+"/spec/failurePolicy",schemaPath:"#/prope\
rties/spec/properties/failurePolicy/enum",keyword:"enum",params:{allowedValues:qe.properties.spec.properties.failurePolicy.enum},message:"must be equal to one o\
f the allowed values"};e===null?e=[p]:e.push(p),s++}}if(t.matchConditions!==void 0){let a=t.matchConditions;if(Array.isArray(a)){const p=a.length;for(let o=0;o<
p;o++){let i=a[o];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.expression===void 0){const l={instancePath:r+"/spec/matchConditions/"+o,schemaPath:"#/proper\
ties/spec/properties/matchConditions/items/required",keyword:"required",params:{missingProperty:"expression"},message:"must have required property 'expression'"};
e===null?e=[l]:e.push(l),s++}if(i.name===void 0){const l={instancePath:r+"/spec/matchConditions/"+o,schemaPath:"#/properties/spec/properties/matchConditions/ite\
ms/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),s++}for(const l in i)if(!(l===
"expression"||l==="name")){const m={instancePath:r+"/spec/matchConditions/"+o,schemaPath:"#/properties/spec/properties/matchConditions/items/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(i.expression!==void 0&&
typeof i.expression!="string"){const l={instancePath:r+"/spec/matchConditions/"+o+"/expression",schemaPath:"#/properties/spec/properties/matchConditions/items/p\
roperties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(i.name!==void 0&&typeof i.name!="stri\
ng"){const l={instancePath:r+"/spec/matchConditions/"+o+"/name",schemaPath:"#/properties/spec/properties/matchConditions/items/properties/name/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{const l={instancePath:r+"/spec/matchConditions/"+o,schemaPath:"#/propert\
ies/spec/properties/matchConditions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}}else{const p={instancePath:r+
"/spec/matchConditions",schemaPath:"#/properties/spec/properties/matchConditions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[p]:e.push(p),s++}}if(t.matchConstraints!==void 0){let a=t.matchConstraints;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a)if(!(p==="excludeResou\
rceRules"||p==="matchPolicy"||p==="namespaceSelector"||p==="objectSelector"||p==="resourceRules")){const o={instancePath:r+"/spec/matchConstraints",schemaPath:"\
#/properties/spec/properties/matchConstraints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have addition\
al properties"};e===null?e=[o]:e.push(o),s++}if(a.excludeResourceRules!==void 0){let p=a.excludeResourceRules;if(Array.isArray(p)){const o=p.length;for(let i=0;i<
o;i++){let l=p[i];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const m in l)if(!(m==="apiGroups"||m==="apiVersions"||m==="operations"||m==="resourceNames"||
m==="resources"||m==="scope")){const y={instancePath:r+"/spec/matchConstraints/excludeResourceRules/"+i,schemaPath:"#/properties/spec/properties/matchConstraint\
s/properties/excludeResourceRules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional pro\
perties"};e===null?e=[y]:e.push(y),s++}if(l.apiGroups!==void 0){let m=l.apiGroups;if(Array.isArray(m)){const y=m.length;for(let u=0;u<y;u++)if(typeof m[u]!="str\
ing"){const d={instancePath:r+"/spec/matchConstraints/excludeResourceRules/"+i+"/apiGroups/"+u,schemaPath:"#/properties/spec/properties/matchConstraints/propert\
ies/excludeResourceRules/items/properties/apiGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{
const y={instancePath:r+"/spec/matchConstraints/excludeResourceRules/"+i+"/apiGroups",schemaPath:"#/properties/spec/properties/matchConstraints/properties/exclu\
deResourceRules/items/properties/apiGroups/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),s++}}if(l.apiVersions!==
void 0){let m=l.apiVersions;if(Array.isArray(m)){const y=m.length;for(let u=0;u<y;u++)if(typeof m[u]!="string"){const d={instancePath:r+"/spec/matchConstraints/\
excludeResourceRules/"+i+"/apiVersions/"+u,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/apiVersion\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{const y={instancePath:r+"/spec/matchConstraints\
/excludeResourceRules/"+i+"/apiVersions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/apiVersions/\
type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),s++}}if(l.operations!==void 0){let m=l.operations;if(Array.isArray(
m)){const y=m.length;for(let u=0;u<y;u++)if(typeof m[u]!="string"){const d={instancePath:r+"/spec/matchConstraints/excludeResourceRules/"+i+"/operations/"+u,schemaPath:"\
#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/operations/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),s++}}else{const y={instancePath:r+"/spec/matchConstraints/excludeResourceRules/"+i+"/operations",schemaPath:"#/propert\
ies/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[y]:e.push(y),s++}}if(l.resourceNames!==void 0){let m=l.resourceNames;if(Array.isArray(m)){const y=m.length;for(let u=0;u<y;u++)if(typeof m[u]!=
"string"){const d={instancePath:r+"/spec/matchConstraints/excludeResourceRules/"+i+"/resourceNames/"+u,schemaPath:"#/properties/spec/properties/matchConstraints\
/properties/excludeResourceRules/items/properties/resourceNames/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(
d),s++}}else{const y={instancePath:r+"/spec/matchConstraints/excludeResourceRules/"+i+"/resourceNames",schemaPath:"#/properties/spec/properties/matchConstraints\
/properties/excludeResourceRules/items/properties/resourceNames/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),s++}}
if(l.resources!==void 0){let m=l.resources;if(Array.isArray(m)){const y=m.length;for(let u=0;u<y;u++)if(typeof m[u]!="string"){const d={instancePath:r+"/spec/ma\
tchConstraints/excludeResourceRules/"+i+"/resources/"+u,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properti\
es/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{const y={instancePath:r+"/spec/match\
Constraints/excludeResourceRules/"+i+"/resources",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/properties/res\
ources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),s++}}if(l.scope!==void 0&&typeof l.scope!="string"){const m={
instancePath:r+"/spec/matchConstraints/excludeResourceRules/"+i+"/scope",schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRul\
es/items/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}else{const m={instancePath:r+"/spe\
c/matchConstraints/excludeResourceRules/"+i,schemaPath:"#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/items/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{const o={instancePath:r+"/spec/matchConstraints/excludeResourceRules",schemaPath:"\
#/properties/spec/properties/matchConstraints/properties/excludeResourceRules/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:
e.push(o),s++}}if(a.matchPolicy!==void 0&&typeof a.matchPolicy!="string"){const p={instancePath:r+"/spec/matchConstraints/matchPolicy",schemaPath:"#/properties/\
spec/properties/matchConstraints/properties/matchPolicy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(a.
namespaceSelector!==void 0){let p=a.namespaceSelector;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p)if(!(o==="matchExpressions"||o==="matchLabel\
s")){const i={instancePath:r+"/spec/matchConstraints/namespaceSelector",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}if(p.
matchExpressions!==void 0){let o=p.matchExpressions;if(Array.isArray(o)){const i=o.length;for(let l=0;l<i;l++){let m=o[l];if(m&&typeof m=="object"&&!Array.isArray(
m)){if(m.key===void 0){const y={instancePath:r+"/spec/matchConstraints/namespaceSelector/matchExpressions/"+l,schemaPath:"#/properties/spec/properties/matchCons\
traints/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},message:"must have required p\
roperty 'key'"};e===null?e=[y]:e.push(y),s++}if(m.operator===void 0){const y={instancePath:r+"/spec/matchConstraints/namespaceSelector/matchExpressions/"+l,schemaPath:"\
#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"\
operator"},message:"must have required property 'operator'"};e===null?e=[y]:e.push(y),s++}for(const y in m)if(!(y==="key"||y==="operator"||y==="values")){const u={
instancePath:r+"/spec/matchConstraints/namespaceSelector/matchExpressions/"+l,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSele\
ctor/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional prop\
erties"};e===null?e=[u]:e.push(u),s++}if(m.key!==void 0&&typeof m.key!="string"){const y={instancePath:r+"/spec/matchConstraints/namespaceSelector/matchExpressi\
ons/"+l+"/key",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}if(m.operator!==void 0&&typeof m.operator!="string"){const y={instancePath:r+
"/spec/matchConstraints/namespaceSelector/matchExpressions/"+l+"/operator",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelecto\
r/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}if(m.
values!==void 0){let y=m.values;if(Array.isArray(y)){const u=y.length;for(let d=0;d<u;d++)if(typeof y[d]!="string"){const R={instancePath:r+"/spec/matchConstrai\
nts/namespaceSelector/matchExpressions/"+l+"/values/"+d,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchE\
xpressions/items/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[R]:e.push(R),s++}}else{const u={instancePath:r+
"/spec/matchConstraints/namespaceSelector/matchExpressions/"+l+"/values",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/\
properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}}else{const y={
instancePath:r+"/spec/matchConstraints/namespaceSelector/matchExpressions/"+l,schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSele\
ctor/properties/matchExpressions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),s++}}}else{const i={instancePath:r+
"/spec/matchConstraints/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/ma\
tchExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}if(p.matchLabels!==void 0){let o=p.matchLabels;
if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i in o)if(typeof o[i]!="string"){const l={instancePath:r+"/spec/matchConstraints/namespaceSelector/matchL\
abels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchLabels/a\
dditionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{const i={instancePath:r+"/spec/matc\
hConstraints/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/properties/matchLabels/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const o={instancePath:r+"/spec/matchConstraints/namespaceSel\
ector",schemaPath:"#/properties/spec/properties/matchConstraints/properties/namespaceSelector/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[o]:e.push(o),s++}}if(a.objectSelector!==void 0){let p=a.objectSelector;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p)if(!(o==="m\
atchExpressions"||o==="matchLabels")){const i={instancePath:r+"/spec/matchConstraints/objectSelector",schemaPath:"#/properties/spec/properties/matchConstraints/\
properties/objectSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===
null?e=[i]:e.push(i),s++}if(p.matchExpressions!==void 0){let o=p.matchExpressions;if(Array.isArray(o)){const i=o.length;for(let l=0;l<i;l++){let m=o[l];if(m&&typeof m==
"object"&&!Array.isArray(m)){if(m.key===void 0){const y={instancePath:r+"/spec/matchConstraints/objectSelector/matchExpressions/"+l,schemaPath:"#/properties/spe\
c/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},message:"m\
ust have required property 'key'"};e===null?e=[y]:e.push(y),s++}if(m.operator===void 0){const y={instancePath:r+"/spec/matchConstraints/objectSelector/matchExpr\
essions/"+l,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/required",keyword:"required",params:{
missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=[y]:e.push(y),s++}for(const y in m)if(!(y==="key"||y==="operator"||y===
"values")){const u={instancePath:r+"/spec/matchConstraints/objectSelector/matchExpressions/"+l,schemaPath:"#/properties/spec/properties/matchConstraints/propert\
ies/objectSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have a\
dditional properties"};e===null?e=[u]:e.push(u),s++}if(m.key!==void 0&&typeof m.key!="string"){const y={instancePath:r+"/spec/matchConstraints/objectSelector/ma\
tchExpressions/"+l+"/key",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/items/properties/key/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}if(m.operator!==void 0&&typeof m.operator!="string"){const y={
instancePath:r+"/spec/matchConstraints/objectSelector/matchExpressions/"+l+"/operator",schemaPath:"#/properties/spec/properties/matchConstraints/properties/obje\
ctSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),
s++}if(m.values!==void 0){let y=m.values;if(Array.isArray(y)){const u=y.length;for(let d=0;d<u;d++)if(typeof y[d]!="string"){const R={instancePath:r+"/spec/matc\
hConstraints/objectSelector/matchExpressions/"+l+"/values/"+d,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/mat\
chExpressions/items/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[R]:e.push(R),s++}}else{const u={instancePath:r+
"/spec/matchConstraints/objectSelector/matchExpressions/"+l+"/values",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/proper\
ties/matchExpressions/items/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}}else{const y={instancePath:r+
"/spec/matchConstraints/objectSelector/matchExpressions/"+l,schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/match\
Expressions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),s++}}}else{const i={instancePath:r+"/spec/match\
Constraints/objectSelector/matchExpressions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchExpressions/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}if(p.matchLabels!==void 0){let o=p.matchLabels;if(o&&typeof o=="o\
bject"&&!Array.isArray(o)){for(const i in o)if(typeof o[i]!="string"){const l={instancePath:r+"/spec/matchConstraints/objectSelector/matchLabels/"+i.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchLabels/additionalProperties/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{const i={instancePath:r+"/spec/matchConstraints/objectSelecto\
r/matchLabels",schemaPath:"#/properties/spec/properties/matchConstraints/properties/objectSelector/properties/matchLabels/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const o={instancePath:r+"/spec/matchConstraints/objectSelector",schemaPath:"#/properties/spe\
c/properties/matchConstraints/properties/objectSelector/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}if(a.
resourceRules!==void 0){let p=a.resourceRules;if(Array.isArray(p)){const o=p.length;for(let i=0;i<o;i++){let l=p[i];if(l&&typeof l=="object"&&!Array.isArray(l)){
for(const m in l)if(!(m==="apiGroups"||m==="apiVersions"||m==="operations"||m==="resourceNames"||m==="resources"||m==="scope")){const y={instancePath:r+"/spec/m\
atchConstraints/resourceRules/"+i,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),s++}if(l.apiGroups!==void 0){let m=l.apiGroups;
if(Array.isArray(m)){const y=m.length;for(let u=0;u<y;u++)if(typeof m[u]!="string"){const d={instancePath:r+"/spec/matchConstraints/resourceRules/"+i+"/apiGroup\
s/"+u,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/apiGroups/items/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{const y={instancePath:r+"/spec/matchConstraints/resourceRules/"+i+"/apiGroups",schemaPath:"#/\
properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/apiGroups/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[y]:e.push(y),s++}}if(l.apiVersions!==void 0){let m=l.apiVersions;if(Array.isArray(m)){const y=m.length;for(let u=0;u<y;u++)if(typeof m[u]!="stri\
ng"){const d={instancePath:r+"/spec/matchConstraints/resourceRules/"+i+"/apiVersions/"+u,schemaPath:"#/properties/spec/properties/matchConstraints/properties/re\
sourceRules/items/properties/apiVersions/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{const y={
instancePath:r+"/spec/matchConstraints/resourceRules/"+i+"/apiVersions",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items\
/properties/apiVersions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),s++}}if(l.operations!==void 0){let m=l.operations;
if(Array.isArray(m)){const y=m.length;for(let u=0;u<y;u++)if(typeof m[u]!="string"){const d={instancePath:r+"/spec/matchConstraints/resourceRules/"+i+"/operatio\
ns/"+u,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/operations/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{const y={instancePath:r+"/spec/matchConstraints/resourceRules/"+i+"/operations",schemaPath:"\
#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"};e===null?e=[y]:e.push(y),s++}}if(l.resourceNames!==void 0){let m=l.resourceNames;if(Array.isArray(m)){const y=m.length;for(let u=0;u<y;u++)if(typeof m[u]!=
"string"){const d={instancePath:r+"/spec/matchConstraints/resourceRules/"+i+"/resourceNames/"+u,schemaPath:"#/properties/spec/properties/matchConstraints/proper\
ties/resourceRules/items/properties/resourceNames/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{
const y={instancePath:r+"/spec/matchConstraints/resourceRules/"+i+"/resourceNames",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resource\
Rules/items/properties/resourceNames/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),s++}}if(l.resources!==void 0){
let m=l.resources;if(Array.isArray(m)){const y=m.length;for(let u=0;u<y;u++)if(typeof m[u]!="string"){const d={instancePath:r+"/spec/matchConstraints/resourceRu\
les/"+i+"/resources/"+u,schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/resources/items/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{const y={instancePath:r+"/spec/matchConstraints/resourceRules/"+i+"/resource\
s",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/resources/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[y]:e.push(y),s++}}if(l.scope!==void 0&&typeof l.scope!="string"){const m={instancePath:r+"/spec/matchConstraints/resourceRules/"+i+"\
/scope",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/items/properties/scope/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[m]:e.push(m),s++}}else{const m={instancePath:r+"/spec/matchConstraints/resourceRules/"+i,schemaPath:"#/properties/spec/properties/m\
atchConstraints/properties/resourceRules/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{const o={
instancePath:r+"/spec/matchConstraints/resourceRules",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}}else{const p={instancePath:r+"/spec/matchConstraints",schemaPath:"#/properties/spec/proper\
ties/matchConstraints/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(t.validationActions!==void 0){let a=t.
validationActions;if(Array.isArray(a)){const p=a.length;for(let o=0;o<p;o++){let i=a[o];if(typeof i!="string"){const l={instancePath:r+"/spec/validationActions/"+
o,schemaPath:"#/properties/spec/properties/validationActions/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
s++}if(!(i==="Deny"||i==="Audit"||i==="Warn")){const l={instancePath:r+"/spec/validationActions/"+o,schemaPath:"#/properties/spec/properties/validationActions/i\
tems/enum",keyword:"enum",params:{allowedValues:qe.properties.spec.properties.validationActions.items.enum},message:"must be equal to one of the allowed values"};
e===null?e=[l]:e.push(l),s++}}}else{const p={instancePath:r+"/spec/validationActions",schemaPath:"#/properties/spec/properties/validationActions/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(t.validations!==void 0){let a=t.validations;if(Array.isArray(a)){const p=a.
length;for(let o=0;o<p;o++){let i=a[o];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.expression===void 0){const l={instancePath:r+"/spec/validations/"+o,schemaPath:"\
#/properties/spec/properties/validations/items/required",keyword:"required",params:{missingProperty:"expression"},message:"must have required property 'expressi\
on'"};e===null?e=[l]:e.push(l),s++}for(const l in i)if(!(l==="expression"||l==="message"||l==="messageExpression"||l==="reason")){const m={instancePath:r+"/spec\
/validations/"+o,schemaPath:"#/properties/spec/properties/validations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(i.expression!==void 0&&typeof i.expression!="string"){const l={instancePath:r+"/spec/valid\
ations/"+o+"/expression",schemaPath:"#/properties/spec/properties/validations/items/properties/expression/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[l]:e.push(l),s++}if(i.message!==void 0&&typeof i.message!="string"){const l={instancePath:r+"/spec/validations/"+o+"/message",schemaPath:"\
#/properties/spec/properties/validations/items/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
s++}if(i.messageExpression!==void 0&&typeof i.messageExpression!="string"){const l={instancePath:r+"/spec/validations/"+o+"/messageExpression",schemaPath:"#/pro\
perties/spec/properties/validations/items/properties/messageExpression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),s++}if(i.reason!==void 0&&typeof i.reason!="string"){const l={instancePath:r+"/spec/validations/"+o+"/reason",schemaPath:"#/properties/spec/properties/valida\
tions/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{const l={instancePath:r+"\
/spec/validations/"+o,schemaPath:"#/properties/spec/properties/validations/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[l]:e.push(l),s++}}}else{const p={instancePath:r+"/spec/validations",schemaPath:"#/properties/spec/properties/validations/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(t.variables!==void 0){let a=t.variables;if(Array.isArray(a)){const p=a.length;for(let o=0;o<p;o++){
let i=a[o];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.expression===void 0){const l={instancePath:r+"/spec/variables/"+o,schemaPath:"#/properties/spec/pro\
perties/variables/items/required",keyword:"required",params:{missingProperty:"expression"},message:"must have required property 'expression'"};e===null?e=[l]:e.
push(l),s++}if(i.name===void 0){const l={instancePath:r+"/spec/variables/"+o,schemaPath:"#/properties/spec/properties/variables/items/required",keyword:"require\
d",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),s++}for(const l in i)if(!(l==="expression"||l==="name")){
const m={instancePath:r+"/spec/variables/"+o,schemaPath:"#/properties/spec/properties/variables/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(i.expression!==void 0&&typeof i.expression!="string"){const l={
instancePath:r+"/spec/variables/"+o+"/expression",schemaPath:"#/properties/spec/properties/variables/items/properties/expression/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(i.name!==void 0&&typeof i.name!="string"){const l={instancePath:r+"/spec/variables/"+o+"/name",
schemaPath:"#/properties/spec/properties/variables/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.
push(l),s++}}else{const l={instancePath:r+"/spec/variables/"+o,schemaPath:"#/properties/spec/properties/variables/items/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}}else{const p={instancePath:r+"/spec/variables",schemaPath:"#/properties/spec/properties/variables/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(t.webhookConfiguration!==void 0){let a=t.webhookConfiguration;
if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a)if(p!=="timeoutSeconds"){const o={instancePath:r+"/spec/webhookConfiguration",schemaPath:"#/proper\
ties/spec/properties/webhookConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional p\
roperties"};e===null?e=[o]:e.push(o),s++}if(a.timeoutSeconds!==void 0){let p=a.timeoutSeconds;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const o={
instancePath:r+"/spec/webhookConfiguration/timeoutSeconds",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/timeoutSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),s++}}}else{const p={instancePath:r+"/spec/webhookConfiguration",schemaPath:"#/\
properties/spec/properties/webhookConfiguration/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}}else{const a={
instancePath:r+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}}else{const t={
instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return _e.errors=e,s===0}const bs=We,
ks={required:["apiVersion","kind","metadata","spec"],type:"object",properties:{apiVersion:{const:"policies.kyverno.io/v1"},kind:{const:"PolicyException"},metadata:{
$ref:"kubernetes#/$defs/meta.v1.ObjectMeta"},spec:{required:["policyRefs"],type:"object",properties:{allowedValues:{type:"array",items:{type:"string"}},evaluationMode:{
type:"string"},expiresAt:{type:"string"},images:{type:"array",items:{type:"string"}},matchConditions:{type:"array",items:{required:["expression","name"],type:"o\
bject",properties:{expression:{type:"string"},name:{type:"string"}},additionalProperties:!1}},policyRefs:{type:"array",items:{required:["kind","name"],type:"obj\
ect",properties:{kind:{type:"string"},name:{type:"string"}},additionalProperties:!1}},properties:{type:"object",additionalProperties:{type:"string"}},reportResult:{
enum:["skip","pass"],type:"string"}},additionalProperties:!1}},additionalProperties:!1,$id:"kind12"};function fe(n,{instancePath:r="",parentData:C,parentDataProperty:F,
rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!L.call(I.properties,t)){const a={instancePath:r,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}
if(n.annotations!==void 0){let t=n.annotations;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(typeof t[a]!="string"){const p={instancePath:r+"\
/annotations/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.creationTimestamp!==void 0&&typeof n.creationTimestamp!="string"){const t={instancePath:r+
"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}
if(n.deletionGracePeriodSeconds!==void 0){let t=n.deletionGracePeriodSeconds;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"\
/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[a]:e.push(a),s++}}if(n.deletionTimestamp!==void 0&&typeof n.deletionTimestamp!="string"){const t={instancePath:r+"/deletionTimestamp",schemaPath:"#/propertie\
s/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.finalizers!==void 0){let t=n.finalizers;
if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/finalizers/"+p,schemaPath:"#/properties/finalizers\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/finalizers",schemaPath:"\
#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.generateName!==void 0&&typeof n.generateName!=
"string"){const t={instancePath:r+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),s++}if(n.generation!==void 0){let t=n.generation;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"/genera\
tion",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(n.labels!==void 0){
let t=n.labels;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(typeof t[a]!="string"){const p={instancePath:r+"/labels/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
s++}}else{const a={instancePath:r+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:
e.push(a),s++}}if(n.managedFields!==void 0){let t=n.managedFields;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&
!Array.isArray(o)){for(const i in o)if(!(i==="apiVersion"||i==="fieldsType"||i==="fieldsV1"||i==="manager"||i==="operation"||i==="subresource"||i==="time")){const l={
instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/m\
anagedFields/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(o.fieldsType!==void 0&&typeof o.fieldsType!="string"){const i={instancePath:r+"/managedFields/"+p+"/fieldsType",
schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/fieldsType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[i]:e.push(i),s++}if(o.manager!==void 0&&typeof o.manager!="string"){const i={instancePath:r+"/managedFields/"+p+"/manager",schemaPath:"kubernetes#/$defs/meta.v\
1.ManagedFieldsEntry/properties/manager/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.operation!==void 0&&
typeof o.operation!="string"){const i={instancePath:r+"/managedFields/"+p+"/operation",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/opera\
tion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.subresource!==void 0&&typeof o.subresource!="string"){
const i={instancePath:r+"/managedFields/"+p+"/subresource",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/subresource/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.time!==void 0&&typeof o.time!="string"){const i={instancePath:r+"/managedFiel\
ds/"+p+"/time",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/time/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/managedFields",schemaPath:"#/properties/managedFields/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:r+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.namespace!==void 0&&
typeof n.namespace!="string"){const t={instancePath:r+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[t]:e.push(t),s++}if(n.ownerReferences!==void 0){let t=n.ownerReferences;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.Owner\
Reference/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[i]:e.push(i),s++}if(o.
kind===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[i]:e.push(i),s++}if(o.name===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"\
kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[
i]:e.push(i),s++}if(o.uid===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"requir\
ed",params:{missingProperty:"uid"},message:"must have required property 'uid'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="apiVersion"||i==="blockO\
wnerDeletion"||i==="controller"||i==="kind"||i==="name"||i==="uid")){const l={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerRe\
ference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v\
1.OwnerReference/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.blockOwnerDeletion!==
void 0&&typeof o.blockOwnerDeletion!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/blockOwnerDeletion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerR\
eference/properties/blockOwnerDeletion/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(o.controller!==void 0&&
typeof o.controller!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/controller",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/cont\
roller/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(o.kind!==void 0&&typeof o.kind!="string"){const i={
instancePath:r+"/ownerReferences/"+p+"/kind",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(o.name!==void 0&&typeof o.name!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/name",schemaPath:"kub\
ernetes#/$defs/meta.v1.OwnerReference/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.uid!==
void 0&&typeof o.uid!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/uid",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/uid/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/\
$defs/meta.v1.OwnerReference/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"\
/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.
resourceVersion!==void 0&&typeof n.resourceVersion!="string"){const t={instancePath:r+"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.selfLink!==void 0&&typeof n.selfLink!="string"){const t={instancePath:r+
"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.uid!==void 0&&
typeof n.uid!="string"){const t={instancePath:r+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),s++}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}
return fe.errors=e,s===0}function We(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.apiVersion===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have requir\
ed property 'apiVersion'"};e===null?e=[t]:e.push(t),s++}if(n.kind===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.metadata===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[t]:e.push(t),s++}if(n.spec===void 0){const t={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'"};e===null?e=[t]:e.push(t),s++}for(const t in n)
if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.apiVersion!==void 0&&n.apiVersion!=="policies.kyverno.io/\
v1"){const t={instancePath:r+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"policies.kyverno.io/v1"},message:"mu\
st be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.kind!==void 0&&n.kind!=="PolicyException"){const t={instancePath:r+"/kind",schemaPath:"#/properties/\
kind/const",keyword:"const",params:{allowedValue:"PolicyException"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.metadata!==void 0&&(fe(
n.metadata,{instancePath:r+"/metadata",parentData:n,parentDataProperty:"metadata",rootData:$})||(e=e===null?fe.errors:e.concat(fe.errors),s=e.length)),n.spec!==
void 0){let t=n.spec;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.policyRefs===void 0){const a={instancePath:r+"/spec",schemaPath:"#/properties/spec/requir\
ed",keyword:"required",params:{missingProperty:"policyRefs"},message:"must have required property 'policyRefs'"};e===null?e=[a]:e.push(a),s++}for(const a in t)if(!(a===
"allowedValues"||a==="evaluationMode"||a==="expiresAt"||a==="images"||a==="matchConditions"||a==="policyRefs"||a==="properties"||a==="reportResult")){const p={instancePath:r+
"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional prope\
rties"};e===null?e=[p]:e.push(p),s++}if(t.allowedValues!==void 0){let a=t.allowedValues;if(Array.isArray(a)){const p=a.length;for(let o=0;o<p;o++)if(typeof a[o]!=
"string"){const i={instancePath:r+"/spec/allowedValues/"+o,schemaPath:"#/properties/spec/properties/allowedValues/items/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const p={instancePath:r+"/spec/allowedValues",schemaPath:"#/properties/spec/properties/allowedV\
alues/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(t.evaluationMode!==void 0&&typeof t.evaluationMode!="\
string"){const a={instancePath:r+"/spec/evaluationMode",schemaPath:"#/properties/spec/properties/evaluationMode/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),s++}if(t.expiresAt!==void 0&&typeof t.expiresAt!="string"){const a={instancePath:r+"/spec/expiresAt",schemaPath:"#/pro\
perties/spec/properties/expiresAt/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(t.images!==void 0){let a=t.
images;if(Array.isArray(a)){const p=a.length;for(let o=0;o<p;o++)if(typeof a[o]!="string"){const i={instancePath:r+"/spec/images/"+o,schemaPath:"#/properties/sp\
ec/properties/images/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const p={instancePath:r+"/sp\
ec/images",schemaPath:"#/properties/spec/properties/images/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(t.
matchConditions!==void 0){let a=t.matchConditions;if(Array.isArray(a)){const p=a.length;for(let o=0;o<p;o++){let i=a[o];if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.expression===void 0){const l={instancePath:r+"/spec/matchConditions/"+o,schemaPath:"#/properties/spec/properties/matchConditions/items/required",keyword:"\
required",params:{missingProperty:"expression"},message:"must have required property 'expression'"};e===null?e=[l]:e.push(l),s++}if(i.name===void 0){const l={instancePath:r+
"/spec/matchConditions/"+o,schemaPath:"#/properties/spec/properties/matchConditions/items/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[l]:e.push(l),s++}for(const l in i)if(!(l==="expression"||l==="name")){const m={instancePath:r+"/spec/matchCondi\
tions/"+o,schemaPath:"#/properties/spec/properties/matchConditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(i.expression!==void 0&&typeof i.expression!="string"){const l={instancePath:r+"/spec/match\
Conditions/"+o+"/expression",schemaPath:"#/properties/spec/properties/matchConditions/items/properties/expression/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}if(i.name!==void 0&&typeof i.name!="string"){const l={instancePath:r+"/spec/matchConditions/"+o+"/name",schemaPath:"\
#/properties/spec/properties/matchConditions/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
s++}}else{const l={instancePath:r+"/spec/matchConditions/"+o,schemaPath:"#/properties/spec/properties/matchConditions/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}}else{const p={instancePath:r+"/spec/matchConditions",schemaPath:"#/properties/spec/properties/m\
atchConditions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(t.policyRefs!==void 0){let a=t.policyRefs;if(Array.
isArray(a)){const p=a.length;for(let o=0;o<p;o++){let i=a[o];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){const l={instancePath:r+"/spec/pol\
icyRefs/"+o,schemaPath:"#/properties/spec/properties/policyRefs/items/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required p\
roperty 'kind'"};e===null?e=[l]:e.push(l),s++}if(i.name===void 0){const l={instancePath:r+"/spec/policyRefs/"+o,schemaPath:"#/properties/spec/properties/policyR\
efs/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),s++}for(const l in i)
if(!(l==="kind"||l==="name")){const m={instancePath:r+"/spec/policyRefs/"+o,schemaPath:"#/properties/spec/properties/policyRefs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(i.kind!==void 0&&typeof i.kind!=
"string"){const l={instancePath:r+"/spec/policyRefs/"+o+"/kind",schemaPath:"#/properties/spec/properties/policyRefs/items/properties/kind/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(i.name!==void 0&&typeof i.name!="string"){const l={instancePath:r+"/spec/policyRefs/"+o+
"/name",schemaPath:"#/properties/spec/properties/policyRefs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),s++}}else{const l={instancePath:r+"/spec/policyRefs/"+o,schemaPath:"#/properties/spec/properties/policyRefs/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}}else{const p={instancePath:r+"/spec/policyRefs",schemaPath:"#/properties/spec/properties/polic\
yRefs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(t.properties!==void 0){let a=t.properties;if(a&&typeof a==
"object"&&!Array.isArray(a)){for(const p in a)if(typeof a[p]!="string"){const o={instancePath:r+"/spec/properties/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/properties/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{
const p={instancePath:r+"/spec/properties",schemaPath:"#/properties/spec/properties/properties/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[p]:e.push(p),s++}}if(t.reportResult!==void 0){let a=t.reportResult;if(typeof a!="string"){const p={instancePath:r+"/spec/reportResult",schemaPath:"\
#/properties/spec/properties/reportResult/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(!(a==="skip"||a===
"pass")){const p={instancePath:r+"/spec/reportResult",schemaPath:"#/properties/spec/properties/reportResult/enum",keyword:"enum",params:{allowedValues:ks.properties.
spec.properties.reportResult.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}}else{const a={instancePath:r+"/spec",schemaPath:"\
#/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}}else{const t={instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return We.errors=e,s===0}const Ps=Be,G={required:["apiVersi\
on","kind","metadata","spec"],type:"object",properties:{apiVersion:{const:"kyverno.io/v1"},kind:{const:"ClusterPolicy"},metadata:{$ref:"kubernetes#/$defs/meta.v\
1.ObjectMeta"},spec:{type:"object",properties:{admission:{type:"boolean"},applyRules:{enum:["All","One"],type:"string"},background:{type:"boolean"},emitWarning:{
type:"boolean"},failurePolicy:{enum:["Ignore","Fail"],type:"string"},generateExisting:{type:"boolean"},generateExistingOnPolicyUpdate:{type:"boolean"},mutateExistingOnPolicyUpdate:{
type:"boolean"},rules:{type:"array",items:{required:["match","name"],type:"object",properties:{celPreconditions:{type:"array",items:{required:["expression","nam\
e"],type:"object",properties:{expression:{type:"string"},name:{type:"string"}},additionalProperties:!1}},exclude:{type:"object",not:{type:"object",properties:{any:{},
all:{}},required:["any","all"]},properties:{all:{type:"array",items:{type:"object",properties:{clusterRoles:{type:"array",items:{type:"string"}},resources:{type:"\
object",not:{type:"object",properties:{name:{},names:{}},required:["name","names"]},properties:{annotations:{type:"object",additionalProperties:{type:"string"}},
kinds:{type:"array",items:{type:"string"}},name:{type:"string"},names:{type:"array",items:{type:"string"}},namespaceSelector:{type:"object",properties:{matchExpressions:{
type:"array",items:{required:["key","operator"],type:"object",properties:{key:{type:"string"},operator:{type:"string"},values:{type:"array",items:{type:"string"}}},
additionalProperties:!1}},matchLabels:{type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1},namespaces:{type:"array",items:{type:"strin\
g"}},operations:{type:"array",items:{enum:["CREATE","CONNECT","UPDATE","DELETE"],type:"string"}},selector:{type:"object",properties:{matchExpressions:{type:"arr\
ay",items:{required:["key","operator"],type:"object",properties:{key:{type:"string"},operator:{type:"string"},values:{type:"array",items:{type:"string"}}},additionalProperties:!1}},
matchLabels:{type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1}},additionalProperties:!1},roles:{type:"array",items:{type:"string"}},
subjects:{type:"array",items:{required:["kind","name"],type:"object",properties:{apiGroup:{type:"string"},kind:{type:"string"},name:{type:"string"},namespace:{type:"\
string"}},additionalProperties:!1}}},additionalProperties:!1}},any:{type:"array",items:{type:"object",properties:{clusterRoles:{type:"array",items:{type:"string"}},
resources:{type:"object",not:{type:"object",properties:{name:{},names:{}},required:["name","names"]},properties:{annotations:{type:"object",additionalProperties:{
type:"string"}},kinds:{type:"array",items:{type:"string"}},name:{type:"string"},names:{type:"array",items:{type:"string"}},namespaceSelector:{type:"object",properties:{
matchExpressions:{type:"array",items:{required:["key","operator"],type:"object",properties:{key:{type:"string"},operator:{type:"string"},values:{type:"array",items:{
type:"string"}}},additionalProperties:!1}},matchLabels:{type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1},namespaces:{type:"array",items:{
type:"string"}},operations:{type:"array",items:{enum:["CREATE","CONNECT","UPDATE","DELETE"],type:"string"}},selector:{type:"object",properties:{matchExpressions:{
type:"array",items:{required:["key","operator"],type:"object",properties:{key:{type:"string"},operator:{type:"string"},values:{type:"array",items:{type:"string"}}},
additionalProperties:!1}},matchLabels:{type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1}},additionalProperties:!1},roles:{type:"arra\
y",items:{type:"string"}},subjects:{type:"array",items:{required:["kind","name"],type:"object",properties:{apiGroup:{type:"string"},kind:{type:"string"},name:{type:"\
string"},namespace:{type:"string"}},additionalProperties:!1}}},additionalProperties:!1}},clusterRoles:{type:"array",items:{type:"string"}},resources:{type:"obje\
ct",not:{type:"object",properties:{name:{},names:{}},required:["name","names"]},properties:{annotations:{type:"object",additionalProperties:{type:"string"}},kinds:{
type:"array",items:{type:"string"}},name:{type:"string"},names:{type:"array",items:{type:"string"}},namespaceSelector:{type:"object",properties:{matchExpressions:{
type:"array",items:{required:["key","operator"],type:"object",properties:{key:{type:"string"},operator:{type:"string"},values:{type:"array",items:{type:"string"}}},
additionalProperties:!1}},matchLabels:{type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1},namespaces:{type:"array",items:{type:"strin\
g"}},operations:{type:"array",items:{enum:["CREATE","CONNECT","UPDATE","DELETE"],type:"string"}},selector:{type:"object",properties:{matchExpressions:{type:"arr\
ay",items:{required:["key","operator"],type:"object",properties:{key:{type:"string"},operator:{type:"string"},values:{type:"array",items:{type:"string"}}},additionalProperties:!1}},
matchLabels:{type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1}},additionalProperties:!1},roles:{type:"array",items:{type:"string"}},
subjects:{type:"array",items:{required:["kind","name"],type:"object",properties:{apiGroup:{type:"string"},kind:{type:"string"},name:{type:"string"},namespace:{type:"\
string"}},additionalProperties:!1}}},additionalProperties:!1},match:{type:"object",not:{type:"object",properties:{any:{},all:{}},required:["any","all"]},properties:{
all:{type:"array",items:{type:"object",properties:{clusterRoles:{type:"array",items:{type:"string"}},resources:{type:"object",not:{type:"object",properties:{name:{},
names:{}},required:["name","names"]},properties:{annotations:{type:"object",additionalProperties:{type:"string"}},kinds:{type:"array",items:{type:"string"}},name:{
type:"string"},names:{type:"array",items:{type:"string"}},namespaceSelector:{type:"object",properties:{matchExpressions:{type:"array",items:{required:["key","op\
erator"],type:"object",properties:{key:{type:"string"},operator:{type:"string"},values:{type:"array",items:{type:"string"}}},additionalProperties:!1}},matchLabels:{
type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1},namespaces:{type:"array",items:{type:"string"}},operations:{type:"array",items:{enum:[
"CREATE","CONNECT","UPDATE","DELETE"],type:"string"}},selector:{type:"object",properties:{matchExpressions:{type:"array",items:{required:["key","operator"],type:"\
object",properties:{key:{type:"string"},operator:{type:"string"},values:{type:"array",items:{type:"string"}}},additionalProperties:!1}},matchLabels:{type:"objec\
t",additionalProperties:{type:"string"}}},additionalProperties:!1}},additionalProperties:!1},roles:{type:"array",items:{type:"string"}},subjects:{type:"array",items:{
required:["kind","name"],type:"object",properties:{apiGroup:{type:"string"},kind:{type:"string"},name:{type:"string"},namespace:{type:"string"}},additionalProperties:!1}}},
additionalProperties:!1}},any:{type:"array",items:{type:"object",properties:{clusterRoles:{type:"array",items:{type:"string"}},resources:{type:"object",not:{type:"\
object",properties:{name:{},names:{}},required:["name","names"]},properties:{annotations:{type:"object",additionalProperties:{type:"string"}},kinds:{type:"array",
items:{type:"string"}},name:{type:"string"},names:{type:"array",items:{type:"string"}},namespaceSelector:{type:"object",properties:{matchExpressions:{type:"arra\
y",items:{required:["key","operator"],type:"object",properties:{key:{type:"string"},operator:{type:"string"},values:{type:"array",items:{type:"string"}}},additionalProperties:!1}},
matchLabels:{type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1},namespaces:{type:"array",items:{type:"string"}},operations:{type:"arr\
ay",items:{enum:["CREATE","CONNECT","UPDATE","DELETE"],type:"string"}},selector:{type:"object",properties:{matchExpressions:{type:"array",items:{required:["key",
"operator"],type:"object",properties:{key:{type:"string"},operator:{type:"string"},values:{type:"array",items:{type:"string"}}},additionalProperties:!1}},matchLabels:{
type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1}},additionalProperties:!1},roles:{type:"array",items:{type:"string"}},subjects:{type:"\
array",items:{required:["kind","name"],type:"object",properties:{apiGroup:{type:"string"},kind:{type:"string"},name:{type:"string"},namespace:{type:"string"}},additionalProperties:!1}}},
additionalProperties:!1}},clusterRoles:{type:"array",items:{type:"string"}},resources:{type:"object",not:{type:"object",properties:{name:{},names:{}},required:[
"name","names"]},properties:{annotations:{type:"object",additionalProperties:{type:"string"}},kinds:{type:"array",items:{type:"string"}},name:{type:"string"},names:{
type:"array",items:{type:"string"}},namespaceSelector:{type:"object",properties:{matchExpressions:{type:"array",items:{required:["key","operator"],type:"object",
properties:{key:{type:"string"},operator:{type:"string"},values:{type:"array",items:{type:"string"}}},additionalProperties:!1}},matchLabels:{type:"object",additionalProperties:{
type:"string"}}},additionalProperties:!1},namespaces:{type:"array",items:{type:"string"}},operations:{type:"array",items:{enum:["CREATE","CONNECT","UPDATE","DEL\
ETE"],type:"string"}},selector:{type:"object",properties:{matchExpressions:{type:"array",items:{required:["key","operator"],type:"object",properties:{key:{type:"\
string"},operator:{type:"string"},values:{type:"array",items:{type:"string"}}},additionalProperties:!1}},matchLabels:{type:"object",additionalProperties:{type:"\
string"}}},additionalProperties:!1}},additionalProperties:!1},roles:{type:"array",items:{type:"string"}},subjects:{type:"array",items:{required:["kind","name"],
type:"object",properties:{apiGroup:{type:"string"},kind:{type:"string"},name:{type:"string"},namespace:{type:"string"}},additionalProperties:!1}}},additionalProperties:!1},
name:{type:"string",pattern:"^.{0,63}$"},preconditions:{},reportProperties:{type:"object",additionalProperties:{type:"string"}},skipBackgroundRequests:{type:"bo\
olean"},validate:{type:"object",properties:{allowExistingViolations:{type:"boolean"},cel:{type:"object",properties:{auditAnnotations:{type:"array",items:{required:[
"key","valueExpression"],type:"object",properties:{key:{type:"string"},valueExpression:{type:"string"}},additionalProperties:!1}},expressions:{type:"array",items:{
required:["expression"],type:"object",properties:{expression:{type:"string"},message:{type:"string"},messageExpression:{type:"string"},reason:{type:"string"}},additionalProperties:!1}},
generate:{type:"boolean"},paramKind:{type:"object",properties:{apiVersion:{type:"string"},kind:{type:"string"}},additionalProperties:!1},paramRef:{type:"object",
properties:{name:{type:"string"},namespace:{type:"string"},parameterNotFoundAction:{type:"string"},selector:{type:"object",properties:{matchExpressions:{type:"a\
rray",items:{required:["key","operator"],type:"object",properties:{key:{type:"string"},operator:{type:"string"},values:{type:"array",items:{type:"string"}}},additionalProperties:!1}},
matchLabels:{type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1}},additionalProperties:!1},variables:{type:"array",items:{required:["e\
xpression","name"],type:"object",properties:{expression:{type:"string"},name:{type:"string"}},additionalProperties:!1}}},additionalProperties:!1},deny:{type:"ob\
ject",properties:{conditions:{}},additionalProperties:!1},failureAction:{enum:["Audit","Enforce"],type:"string"},failureActionOverrides:{type:"array",items:{type:"\
object",properties:{action:{enum:["audit","enforce","Audit","Enforce"],type:"string"},namespaceSelector:{type:"object",properties:{matchExpressions:{type:"array",
items:{required:["key","operator"],type:"object",properties:{key:{type:"string"},operator:{type:"string"},values:{type:"array",items:{type:"string"}}},additionalProperties:!1}},
matchLabels:{type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1},namespaces:{type:"array",items:{type:"string"}}},additionalProperties:!1}},
message:{type:"string"}},additionalProperties:!1}},additionalProperties:!1}},schemaValidation:{type:"boolean"},useServerSideApply:{type:"boolean"},validationFailureAction:{
enum:["audit","enforce","Audit","Enforce"],type:"string"},validationFailureActionOverrides:{type:"array",items:{type:"object",properties:{action:{enum:["audit",
"enforce","Audit","Enforce"],type:"string"},namespaceSelector:{type:"object",properties:{matchExpressions:{type:"array",items:{required:["key","operator"],type:"\
object",properties:{key:{type:"string"},operator:{type:"string"},values:{type:"array",items:{type:"string"}}},additionalProperties:!1}},matchLabels:{type:"objec\
t",additionalProperties:{type:"string"}}},additionalProperties:!1},namespaces:{type:"array",items:{type:"string"}}},additionalProperties:!1}},webhookConfiguration:{
type:"object",properties:{failurePolicy:{enum:["Ignore","Fail"],type:"string"},matchConditions:{type:"array",items:{required:["expression","name"],type:"object",
properties:{expression:{type:"string"},name:{type:"string"}},additionalProperties:!1}},timeoutSeconds:{type:"integer"}},additionalProperties:!1},webhookTimeoutSeconds:{
type:"integer"}},additionalProperties:!1}},additionalProperties:!1,$id:"kind13"};function he(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){
let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!L.call(I.properties,t)){const a={instancePath:r,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.annotations!==
void 0){let t=n.annotations;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(typeof t[a]!="string"){const p={instancePath:r+"/annotations/"+a.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),s++}}if(n.creationTimestamp!==void 0&&typeof n.creationTimestamp!="string"){const t={instancePath:r+"/creationTimestam\
p",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.deletionGracePeriodSeconds!==
void 0){let t=n.deletionGracePeriodSeconds;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"/deletionGracePeriodSeconds",schemaPath:"\
#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(n.deletionTimestamp!==
void 0&&typeof n.deletionTimestamp!="string"){const t={instancePath:r+"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.finalizers!==void 0){let t=n.finalizers;if(Array.isArray(t)){const a=t.length;for(let p=0;p<
a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/finalizers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.generateName!==void 0&&typeof n.generateName!="string"){const t={instancePath:r+"/generateNa\
me",schemaPath:"#/properties/generateName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.generation!==void 0){
let t=n.generation;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"/generation",schemaPath:"#/properties/generation/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(n.labels!==void 0){let t=n.labels;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const a in t)if(typeof t[a]!="string"){const p={instancePath:r+"/labels/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/addit\
ionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.managedFields!==void 0){let t=n.managedFields;
if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i in o)if(!(i==="apiVersion"||i==="\
fieldsType"||i==="fieldsV1"||i==="manager"||i==="operation"||i==="subresource"||i==="time")){const l={instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#\
/$defs/meta.v1.ManagedFieldsEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional propertie\
s"};e===null?e=[l]:e.push(l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/managedFields/"+p+"/apiVersion",schemaPath:"\
kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
s++}if(o.fieldsType!==void 0&&typeof o.fieldsType!="string"){const i={instancePath:r+"/managedFields/"+p+"/fieldsType",schemaPath:"kubernetes#/$defs/meta.v1.Man\
agedFieldsEntry/properties/fieldsType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.manager!==void 0&&
typeof o.manager!="string"){const i={instancePath:r+"/managedFields/"+p+"/manager",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/manager/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.operation!==void 0&&typeof o.operation!="string"){const i={
instancePath:r+"/managedFields/"+p+"/operation",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/operation/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.subresource!==void 0&&typeof o.subresource!="string"){const i={instancePath:r+"/managedFiel\
ds/"+p+"/subresource",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/subresource/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[i]:e.push(i),s++}if(o.time!==void 0&&typeof o.time!="string"){const i={instancePath:r+"/managedFields/"+p+"/time",schemaPath:"kubernetes\
#/$defs/meta.v1.ManagedFieldsEntry/properties/time/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={
instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),s++}}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.namespace!==void 0&&typeof n.namespace!="string"){const t={instancePath:r+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.ownerReferences!==
void 0){let t=n.ownerReferences;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===
void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[i]:e.push(i),s++}if(o.kind===void 0){const i={instancePath:r+"/ownerReferences/"+p,
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[i]:e.push(i),s++}if(o.name===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[i]:e.push(i),s++}if(o.uid===void 0){const i={instancePath:r+
"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"uid"},message:"must have requir\
ed property 'uid'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="apiVersion"||i==="blockOwnerDeletion"||i==="controller"||i==="kind"||i==="name"||i===
"uid")){const l={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){
const i={instancePath:r+"/ownerReferences/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/apiVersion/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.blockOwnerDeletion!==void 0&&typeof o.blockOwnerDeletion!="boolean"){const i={instancePath:r+
"/ownerReferences/"+p+"/blockOwnerDeletion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/blockOwnerDeletion/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(o.controller!==void 0&&typeof o.controller!="boolean"){const i={instancePath:r+"/ownerRefer\
ences/"+p+"/controller",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/controller/type",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"};e===null?e=[i]:e.push(i),s++}if(o.kind!==void 0&&typeof o.kind!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/kind",schemaPath:"kubernete\
s#/$defs/meta.v1.OwnerReference/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.name!==void 0&&
typeof o.name!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/name",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.uid!==void 0&&typeof o.uid!="string"){const i={instancePath:r+"/ownerRe\
ferences/"+p+"/uid",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.resourceVersion!==void 0&&typeof n.resourceVersion!="string"){const t={
instancePath:r+"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(n.selfLink!==void 0&&typeof n.selfLink!="string"){const t={instancePath:r+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.uid!==void 0&&typeof n.uid!="string"){const t={instancePath:r+"/uid",schemaPath:"#/pr\
operties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return he.errors=e,s===0}const Ue=new RegExp("^.{0,63}$","u");function Be(n,{
instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.apiVersion===void 0){const u={
instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[
u]:e.push(u),s++}if(n.kind===void 0){const u={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have requi\
red property 'kind'"};e===null?e=[u]:e.push(u),s++}if(n.metadata===void 0){const u={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},message:"must have required property 'metadata'"};e===null?e=[u]:e.push(u),s++}if(n.spec===void 0){const u={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"spec"},message:"must have required property 'spec'"};e===null?e=[u]:e.push(u),s++}for(const u in n)if(!(u==="apiVersion"||u===
"kind"||u==="metadata"||u==="spec")){const d={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(n.apiVersion!==void 0&&n.apiVersion!=="kyverno.io/v1"){const u={instancePath:r+"/apiVersio\
n",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"kyverno.io/v1"},message:"must be equal to constant"};e===null?e=[u]:e.push(u),
s++}if(n.kind!==void 0&&n.kind!=="ClusterPolicy"){const u={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Clu\
sterPolicy"},message:"must be equal to constant"};e===null?e=[u]:e.push(u),s++}if(n.metadata!==void 0&&(he(n.metadata,{instancePath:r+"/metadata",parentData:n,parentDataProperty:"\
metadata",rootData:$})||(e=e===null?he.errors:e.concat(he.errors),s=e.length)),n.spec!==void 0){let u=n.spec;if(u&&typeof u=="object"&&!Array.isArray(u)){for(const d in u)
if(!L.call(G.properties.spec.properties,d)){const R={instancePath:r+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[R]:e.push(R),s++}if(u.admission!==void 0&&typeof u.admission!="boolean"){const d={
instancePath:r+"/spec/admission",schemaPath:"#/properties/spec/properties/admission/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[d]:e.push(d),s++}if(u.applyRules!==void 0){let d=u.applyRules;if(typeof d!="string"){const R={instancePath:r+"/spec/applyRules",schemaPath:"#/properties\
/spec/properties/applyRules/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[R]:e.push(R),s++}if(!(d==="All"||d==="One")){const R={
instancePath:r+"/spec/applyRules",schemaPath:"#/properties/spec/properties/applyRules/enum",keyword:"enum",params:{allowedValues:G.properties.spec.properties.applyRules.
enum},message:"must be equal to one of the allowed values"};e===null?e=[R]:e.push(R),s++}}if(u.background!==void 0&&typeof u.background!="boolean"){const d={instancePath:r+
"/spec/background",schemaPath:"#/properties/spec/properties/background/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.
push(d),s++}if(u.emitWarning!==void 0&&typeof u.emitWarning!="boolean"){const d={instancePath:r+"/spec/emitWarning",schemaPath:"#/properties/spec/properties/emi\
tWarning/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.push(d),s++}if(u.failurePolicy!==void 0){let d=u.failurePolicy;
if(typeof d!="string"){const R={instancePath:r+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[R]:e.push(R),s++}if(!(d==="Ignore"||d==="Fail")){const R={instancePath:r+"/spec/failurePolicy",schemaPath:"#/prope\
rties/spec/properties/failurePolicy/enum",keyword:"enum",params:{allowedValues:G.properties.spec.properties.failurePolicy.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[R]:e.push(R),s++}}if(u.generateExisting!==void 0&&typeof u.generateExisting!="boolean"){const d={instancePath:r+"/spec/generat\
eExisting",schemaPath:"#/properties/spec/properties/generateExisting/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.push(
d),s++}if(u.generateExistingOnPolicyUpdate!==void 0&&typeof u.generateExistingOnPolicyUpdate!="boolean"){const d={instancePath:r+"/spec/generateExistingOnPolicy\
Update",schemaPath:"#/properties/spec/properties/generateExistingOnPolicyUpdate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[d]:e.push(d),s++}if(u.mutateExistingOnPolicyUpdate!==void 0&&typeof u.mutateExistingOnPolicyUpdate!="boolean"){const d={instancePath:r+"/spec/mutateExistingO\
nPolicyUpdate",schemaPath:"#/properties/spec/properties/mutateExistingOnPolicyUpdate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[d]:e.push(d),s++}if(u.rules!==void 0){let d=u.rules;if(Array.isArray(d)){const R=d.length;for(let c=0;c<R;c++){let V=d[c];if(V&&typeof V=="object"&&!Array.
isArray(V)){if(V.match===void 0){const E={instancePath:r+"/spec/rules/"+c,schemaPath:"#/properties/spec/properties/rules/items/required",keyword:"required",params:{
missingProperty:"match"},message:"must have required property 'match'"};e===null?e=[E]:e.push(E),s++}if(V.name===void 0){const E={instancePath:r+"/spec/rules/"+
c,schemaPath:"#/properties/spec/properties/rules/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[E]:e.push(E),s++}for(const E in V)if(!(E==="celPreconditions"||E==="exclude"||E==="match"||E==="name"||E==="preconditions"||E==="reportProperties"||
E==="skipBackgroundRequests"||E==="validate")){const w={instancePath:r+"/spec/rules/"+c,schemaPath:"#/properties/spec/properties/rules/items/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:E},message:"must NOT have additional properties"};e===null?e=[w]:e.push(w),s++}if(V.celPreconditions!==
void 0){let E=V.celPreconditions;if(Array.isArray(E)){const w=E.length;for(let v=0;v<w;v++){let P=E[v];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.expression===
void 0){const A={instancePath:r+"/spec/rules/"+c+"/celPreconditions/"+v,schemaPath:"#/properties/spec/properties/rules/items/properties/celPreconditions/items/r\
equired",keyword:"required",params:{missingProperty:"expression"},message:"must have required property 'expression'"};e===null?e=[A]:e.push(A),s++}if(P.name===void 0){
const A={instancePath:r+"/spec/rules/"+c+"/celPreconditions/"+v,schemaPath:"#/properties/spec/properties/rules/items/properties/celPreconditions/items/required",
keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[A]:e.push(A),s++}for(const A in P)if(!(A==="express\
ion"||A==="name")){const h={instancePath:r+"/spec/rules/"+c+"/celPreconditions/"+v,schemaPath:"#/properties/spec/properties/rules/items/properties/celPreconditi\
ons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},message:"must NOT have additional properties"};e===null?e=[h]:e.push(
h),s++}if(P.expression!==void 0&&typeof P.expression!="string"){const A={instancePath:r+"/spec/rules/"+c+"/celPreconditions/"+v+"/expression",schemaPath:"#/prop\
erties/spec/properties/rules/items/properties/celPreconditions/items/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[A]:e.push(A),s++}if(P.name!==void 0&&typeof P.name!="string"){const A={instancePath:r+"/spec/rules/"+c+"/celPreconditions/"+v+"/name",schemaPath:"#/\
properties/spec/properties/rules/items/properties/celPreconditions/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[A]:e.push(A),s++}}else{const A={instancePath:r+"/spec/rules/"+c+"/celPreconditions/"+v,schemaPath:"#/properties/spec/properties/rules/items/properties/c\
elPreconditions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[A]:e.push(A),s++}}}else{const w={instancePath:r+"/spec/r\
ules/"+c+"/celPreconditions",schemaPath:"#/properties/spec/properties/rules/items/properties/celPreconditions/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[w]:e.push(w),s++}}if(V.exclude!==void 0){let E=V.exclude;const w=s,v=s;if(s===v)if(E&&typeof E=="object"&&!Array.isArray(E)){let P;if(E.
any===void 0&&(P="any")||E.all===void 0&&(P="all")){const A={};e===null?e=[A]:e.push(A),s++}}else{const P={};e===null?e=[P]:e.push(P),s++}var t=v===s;if(t){const P={
instancePath:r+"/spec/rules/"+c+"/exclude",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/not",keyword:"not",params:{},message:"must NO\
T be valid"};e===null?e=[P]:e.push(P),s++}else s=w,e!==null&&(w?e.length=w:e=null);if(E&&typeof E=="object"&&!Array.isArray(E)){for(const P in E)if(!(P==="all"||
P==="any"||P==="clusterRoles"||P==="resources"||P==="roles"||P==="subjects")){const A={instancePath:r+"/spec/rules/"+c+"/exclude",schemaPath:"#/properties/spec/\
properties/rules/items/properties/exclude/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional p\
roperties"};e===null?e=[A]:e.push(A),s++}if(E.all!==void 0){let P=E.all;if(Array.isArray(P)){const A=P.length;for(let h=0;h<A;h++){let k=P[h];if(k&&typeof k=="o\
bject"&&!Array.isArray(k)){for(const g in k)if(!(g==="clusterRoles"||g==="resources"||g==="roles"||g==="subjects")){const j={instancePath:r+"/spec/rules/"+c+"/e\
xclude/all/"+h,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[j]:e.push(j),s++}if(k.clusterRoles!==void 0){let g=k.clusterRoles;if(Array.
isArray(g)){const j=g.length;for(let q=0;q<j;q++)if(typeof g[q]!="string"){const b={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/clusterRoles/"+q,schemaPath:"\
#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/clusterRoles/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[b]:e.push(b),s++}}else{const j={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/clusterRoles",schemaPath:"#/properties/spec/pro\
perties/rules/items/properties/exclude/properties/all/items/properties/clusterRoles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[j]:e.push(j),s++}}if(k.resources!==void 0){let g=k.resources;const j=s,q=s;if(s===q)if(g&&typeof g=="object"&&!Array.isArray(g)){let b;if(g.name===void 0&&(b=
"name")||g.names===void 0&&(b="names")){const f={};e===null?e=[f]:e.push(f),s++}}else{const b={};e===null?e=[b]:e.push(b),s++}var a=q===s;if(a){const b={instancePath:r+
"/spec/rules/"+c+"/exclude/all/"+h+"/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resource\
s/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[b]:e.push(b),s++}else s=j,e!==null&&(j?e.length=j:e=null);if(g&&typeof g=="object"&&!Array.
isArray(g)){for(const b in g)if(!(b==="annotations"||b==="kinds"||b==="name"||b==="names"||b==="namespaceSelector"||b==="namespaces"||b==="operations"||b==="sel\
ector")){const f={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/propert\
ies/all/items/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properti\
es"};e===null?e=[f]:e.push(f),s++}if(g.annotations!==void 0){let b=g.annotations;if(b&&typeof b=="object"&&!Array.isArray(b)){for(const f in b)if(typeof b[f]!="\
string"){const x={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/annotations/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/annotations/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[x]:e.push(x),s++}}else{const f={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/annotations",
schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/annotations/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}}if(g.kinds!==void 0){let b=g.kinds;if(Array.isArray(b)){const f=b.length;for(let x=0;x<f;x++)
if(typeof b[x]!="string"){const O={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/kinds/"+x,schemaPath:"#/properties/spec/properties/rules/items/\
properties/exclude/properties/all/items/properties/resources/properties/kinds/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[O]:e.push(O),s++}}else{const f={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/kinds",schemaPath:"#/properties/spec/properties/rules/items/pro\
perties/exclude/properties/all/items/properties/resources/properties/kinds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[f]:e.
push(f),s++}}if(g.name!==void 0&&typeof g.name!="string"){const b={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/name",schemaPath:"#/properties/\
spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/name/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[b]:e.push(b),s++}if(g.names!==void 0){let b=g.names;if(Array.isArray(b)){const f=b.length;for(let x=0;x<f;x++)if(typeof b[x]!="string"){
const O={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/names/"+x,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/propert\
ies/all/items/properties/resources/properties/names/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),s++}}else{
const f={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/names",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties\
/all/items/properties/resources/properties/names/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[f]:e.push(f),s++}}if(g.namespaceSelector!==
void 0){let b=g.namespaceSelector;if(b&&typeof b=="object"&&!Array.isArray(b)){for(const f in b)if(!(f==="matchExpressions"||f==="matchLabels")){const x={instancePath:r+
"/spec/rules/"+c+"/exclude/all/"+h+"/resources/namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/p\
roperties/resources/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have addit\
ional properties"};e===null?e=[x]:e.push(x),s++}if(b.matchExpressions!==void 0){let f=b.matchExpressions;if(Array.isArray(f)){const x=f.length;for(let O=0;O<x;O++){
let N=f[O];if(N&&typeof N=="object"&&!Array.isArray(N)){if(N.key===void 0){const S={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/namespaceSelec\
tor/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/namespaceS\
elector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[S]:
e.push(S),s++}if(N.operator===void 0){const S={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/namespaceSelector/matchExpressions/"+O,schemaPath:"\
#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/i\
tems/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=[S]:e.push(S),s++}for(const S in N)
if(!(S==="key"||S==="operator"||S==="values")){const T={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/namespaceSelector/matchExpressions/"+O,schemaPath:"\
#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/i\
tems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional properties"};e===null?e=[T]:e.push(T),
s++}if(N.key!==void 0&&typeof N.key!="string"){const S={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/namespaceSelector/matchExpressions/"+O+"/k\
ey",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/namespaceSelector/properties/ma\
tchExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),s++}if(N.operator!==void 0&&typeof N.
operator!="string"){const S={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/namespaceSelector/matchExpressions/"+O+"/operator",schemaPath:"#/prop\
erties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/p\
roperties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),s++}if(N.values!==void 0){let S=N.values;if(Array.
isArray(S)){const T=S.length;for(let D=0;D<T;D++)if(typeof S[D]!="string"){const M={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/namespaceSelec\
tor/matchExpressions/"+O+"/values/"+D,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properti\
es/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[M]:e.push(M),s++}}else{const T={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/namespaceSelector/matchExpressions/"+O+"/values",schemaPath:"#/pr\
operties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items\
/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[T]:e.push(T),s++}}}else{const S={instancePath:r+"/spec/rules/"+
c+"/exclude/all/"+h+"/resources/namespaceSelector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/it\
ems/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[S]:e.push(S),s++}}}else{const x={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/namespaceSelector/matchExpressions",schemaPath:"#/propert\
ies/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[x]:e.push(x),s++}}if(b.matchLabels!==void 0){let f=b.matchLabels;if(f&&typeof f=="object"&&!Array.
isArray(f)){for(const x in f)if(typeof f[x]!="string"){const O={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/namespaceSelector/matchLabels/"+x.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/propert\
ies/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),
s++}}else{const x={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/rules/i\
tems/properties/exclude/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[x]:e.push(x),s++}}}else{const f={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/namespaceSelector",schemaPath:"\
#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/namespaceSelector/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}}if(g.namespaces!==void 0){let b=g.namespaces;if(Array.isArray(b)){const f=b.length;for(let x=0;x<
f;x++)if(typeof b[x]!="string"){const O={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/namespaces/"+x,schemaPath:"#/properties/spec/properties/r\
ules/items/properties/exclude/properties/all/items/properties/resources/properties/namespaces/items/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[O]:e.push(O),s++}}else{const f={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/namespaces",schemaPath:"#/properties/spec/pr\
operties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/namespaces/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[f]:e.push(f),s++}}if(g.operations!==void 0){let b=g.operations;if(Array.isArray(b)){const f=b.length;for(let x=0;x<f;x++){let O=b[x];if(typeof O!=
"string"){const N={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/operations/"+x,schemaPath:"#/properties/spec/properties/rules/items/properties/\
exclude/properties/all/items/properties/resources/properties/operations/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
N]:e.push(N),s++}if(!(O==="CREATE"||O==="CONNECT"||O==="UPDATE"||O==="DELETE")){const N={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/operation\
s/"+x,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/operations/items/enum",keyword:"\
enum",params:{allowedValues:G.properties.spec.properties.rules.items.properties.exclude.properties.all.items.properties.resources.properties.operations.items.enum},
message:"must be equal to one of the allowed values"};e===null?e=[N]:e.push(N),s++}}}else{const f={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources\
/operations",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/operations/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[f]:e.push(f),s++}}if(g.selector!==void 0){let b=g.selector;if(b&&typeof b=="object"&&!Array.isArray(
b)){for(const f in b)if(!(f==="matchExpressions"||f==="matchLabels")){const x={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/selector",schemaPath:"\
#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/selector/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[x]:e.push(x),s++}if(b.matchExpressions!==void 0){let f=b.
matchExpressions;if(Array.isArray(f)){const x=f.length;for(let O=0;O<x;O++){let N=f[O];if(N&&typeof N=="object"&&!Array.isArray(N)){if(N.key===void 0){const S={
instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/selector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/excl\
ude/properties/all/items/properties/resources/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},
message:"must have required property 'key'"};e===null?e=[S]:e.push(S),s++}if(N.operator===void 0){const S={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/r\
esources/selector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/propert\
ies/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'operator'"};
e===null?e=[S]:e.push(S),s++}for(const S in N)if(!(S==="key"||S==="operator"||S==="values")){const T={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resour\
ces/selector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/s\
elector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional p\
roperties"};e===null?e=[T]:e.push(T),s++}if(N.key!==void 0&&typeof N.key!="string"){const S={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/selec\
tor/matchExpressions/"+O+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/sel\
ector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),s++}if(N.operator!==
void 0&&typeof N.operator!="string"){const S={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/selector/matchExpressions/"+O+"/operator",schemaPath:"\
#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/selector/properties/matchExpressions/items/prop\
erties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),s++}if(N.values!==void 0){let S=N.values;if(Array.
isArray(S)){const T=S.length;for(let D=0;D<T;D++)if(typeof S[D]!="string"){const M={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/selector/match\
Expressions/"+O+"/values/"+D,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/select\
or/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[M]:e.push(M),s++}}else{
const T={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/selector/matchExpressions/"+O+"/values",schemaPath:"#/properties/spec/properties/rules/it\
ems/properties/exclude/properties/all/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[T]:e.push(T),s++}}}else{const S={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/selector/match\
Expressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/selector/properties\
/matchExpressions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[S]:e.push(S),s++}}}else{const x={instancePath:r+"/spec\
/rules/"+c+"/exclude/all/"+h+"/resources/selector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items\
/properties/resources/properties/selector/properties/matchExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[x]:e.push(
x),s++}}if(b.matchLabels!==void 0){let f=b.matchLabels;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const x in f)if(typeof f[x]!="string"){const O={instancePath:r+
"/spec/rules/"+c+"/exclude/all/"+h+"/resources/selector/matchLabels/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/rules/it\
ems/properties/exclude/properties/all/items/properties/resources/properties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[O]:e.push(O),s++}}else{const x={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/resources/selector/matchLabel\
s",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/selector/properties/matchLabels/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[x]:e.push(x),s++}}}else{const f={instancePath:r+"/spec/rules/"+c+"/exclude/all\
/"+h+"/resources/selector",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/properties/selector\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}}}else{const b={instancePath:r+"/spec/rules/"+c+"/exclude/al\
l/"+h+"/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/resources/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),s++}}if(k.roles!==void 0){let g=k.roles;if(Array.isArray(g)){const j=g.length;for(let q=0;q<j;q++)
if(typeof g[q]!="string"){const b={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/roles/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties\
/exclude/properties/all/items/properties/roles/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}}else{const j={
instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/roles",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properti\
es/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[j]:e.push(j),s++}}if(k.subjects!==void 0){let g=k.subjects;if(Array.isArray(
g)){const j=g.length;for(let q=0;q<j;q++){let b=g[q];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.kind===void 0){const f={instancePath:r+"/spec/rules/"+c+"\
/exclude/all/"+h+"/subjects/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/subjects/items/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[f]:e.push(f),s++}if(b.name===void 0){const f={instancePath:r+
"/spec/rules/"+c+"/exclude/all/"+h+"/subjects/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/subjec\
ts/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[f]:e.push(f),s++}for(const f in b)
if(!(f==="apiGroup"||f==="kind"||f==="name"||f==="namespace")){const x={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/subjects/"+q,schemaPath:"#/propertie\
s/spec/properties/rules/items/properties/exclude/properties/all/items/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"};e===null?e=[x]:e.push(x),s++}if(b.apiGroup!==void 0&&typeof b.apiGroup!="string"){const f={instancePath:r+"/spec/\
rules/"+c+"/exclude/all/"+h+"/subjects/"+q+"/apiGroup",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/s\
ubjects/items/properties/apiGroup/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(b.kind!==void 0&&typeof b.
kind!="string"){const f={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/subjects/"+q+"/kind",schemaPath:"#/properties/spec/properties/rules/items/propertie\
s/exclude/properties/all/items/properties/subjects/items/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.
push(f),s++}if(b.name!==void 0&&typeof b.name!="string"){const f={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/subjects/"+q+"/name",schemaPath:"#/propert\
ies/spec/properties/rules/items/properties/exclude/properties/all/items/properties/subjects/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[f]:e.push(f),s++}if(b.namespace!==void 0&&typeof b.namespace!="string"){const f={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+
"/subjects/"+q+"/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/subjects/items/properties/na\
mespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}else{const f={instancePath:r+"/spec/rules/"+c+"/excl\
ude/all/"+h+"/subjects/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/subjects/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}}}else{const j={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h+"/subjects",
schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/items/properties/subjects/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[j]:e.push(j),s++}}}else{const g={instancePath:r+"/spec/rules/"+c+"/exclude/all/"+h,schemaPath:"#/properties/spec/properties/rules/it\
ems/properties/exclude/properties/all/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),s++}}}else{const A={instancePath:r+
"/spec/rules/"+c+"/exclude/all",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/all/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[A]:e.push(A),s++}}if(E.any!==void 0){let P=E.any;if(Array.isArray(P)){const A=P.length;for(let h=0;h<A;h++){let k=P[h];if(k&&
typeof k=="object"&&!Array.isArray(k)){for(const g in k)if(!(g==="clusterRoles"||g==="resources"||g==="roles"||g==="subjects")){const j={instancePath:r+"/spec/r\
ules/"+c+"/exclude/any/"+h,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[j]:e.push(j),s++}if(k.clusterRoles!==void 0){let g=k.clusterRoles;
if(Array.isArray(g)){const j=g.length;for(let q=0;q<j;q++)if(typeof g[q]!="string"){const b={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/clusterRoles/"+
q,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/clusterRoles/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}}else{const j={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/clusterRoles",schemaPath:"#/p\
roperties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/clusterRoles/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[j]:e.push(j),s++}}if(k.resources!==void 0){let g=k.resources;const j=s,q=s;if(s===q)if(g&&typeof g=="object"&&!Array.isArray(g)){let b;if(g.
name===void 0&&(b="name")||g.names===void 0&&(b="names")){const f={};e===null?e=[f]:e.push(f),s++}}else{const b={};e===null?e=[b]:e.push(b),s++}var p=q===s;if(p){
const b={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/i\
tems/properties/resources/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[b]:e.push(b),s++}else s=j,e!==null&&(j?e.length=j:e=null);if(g&&
typeof g=="object"&&!Array.isArray(g)){for(const b in g)if(!(b==="annotations"||b==="kinds"||b==="name"||b==="names"||b==="namespaceSelector"||b==="namespaces"||
b==="operations"||b==="selector")){const f={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources",schemaPath:"#/properties/spec/properties/rules/items/\
properties/exclude/properties/any/items/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NO\
T have additional properties"};e===null?e=[f]:e.push(f),s++}if(g.annotations!==void 0){let b=g.annotations;if(b&&typeof b=="object"&&!Array.isArray(b)){for(const f in b)
if(typeof b[f]!="string"){const x={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/annotations/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/annotations/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[x]:e.push(x),s++}}else{const f={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources\
/annotations",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/annotations/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}}if(g.kinds!==void 0){let b=g.kinds;if(Array.isArray(b)){const f=b.length;for(let x=0;x<
f;x++)if(typeof b[x]!="string"){const O={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/kinds/"+x,schemaPath:"#/properties/spec/properties/rules/\
items/properties/exclude/properties/any/items/properties/resources/properties/kinds/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[O]:e.push(O),s++}}else{const f={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/kinds",schemaPath:"#/properties/spec/properties/rules/\
items/properties/exclude/properties/any/items/properties/resources/properties/kinds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[f]:e.push(f),s++}}if(g.name!==void 0&&typeof g.name!="string"){const b={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/name",schemaPath:"#/pro\
perties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[b]:e.push(b),s++}if(g.names!==void 0){let b=g.names;if(Array.isArray(b)){const f=b.length;for(let x=0;x<f;x++)if(typeof b[x]!="stri\
ng"){const O={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/names/"+x,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/pr\
operties/any/items/properties/resources/properties/names/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),s++}}else{
const f={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/names",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties\
/any/items/properties/resources/properties/names/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[f]:e.push(f),s++}}if(g.namespaceSelector!==
void 0){let b=g.namespaceSelector;if(b&&typeof b=="object"&&!Array.isArray(b)){for(const f in b)if(!(f==="matchExpressions"||f==="matchLabels")){const x={instancePath:r+
"/spec/rules/"+c+"/exclude/any/"+h+"/resources/namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/p\
roperties/resources/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have addit\
ional properties"};e===null?e=[x]:e.push(x),s++}if(b.matchExpressions!==void 0){let f=b.matchExpressions;if(Array.isArray(f)){const x=f.length;for(let O=0;O<x;O++){
let N=f[O];if(N&&typeof N=="object"&&!Array.isArray(N)){if(N.key===void 0){const S={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/namespaceSelec\
tor/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/namespaceS\
elector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[S]:
e.push(S),s++}if(N.operator===void 0){const S={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/namespaceSelector/matchExpressions/"+O,schemaPath:"\
#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/i\
tems/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=[S]:e.push(S),s++}for(const S in N)
if(!(S==="key"||S==="operator"||S==="values")){const T={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/namespaceSelector/matchExpressions/"+O,schemaPath:"\
#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/i\
tems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional properties"};e===null?e=[T]:e.push(T),
s++}if(N.key!==void 0&&typeof N.key!="string"){const S={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/namespaceSelector/matchExpressions/"+O+"/k\
ey",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/namespaceSelector/properties/ma\
tchExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),s++}if(N.operator!==void 0&&typeof N.
operator!="string"){const S={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/namespaceSelector/matchExpressions/"+O+"/operator",schemaPath:"#/prop\
erties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/p\
roperties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),s++}if(N.values!==void 0){let S=N.values;if(Array.
isArray(S)){const T=S.length;for(let D=0;D<T;D++)if(typeof S[D]!="string"){const M={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/namespaceSelec\
tor/matchExpressions/"+O+"/values/"+D,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properti\
es/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[M]:e.push(M),s++}}else{const T={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/namespaceSelector/matchExpressions/"+O+"/values",schemaPath:"#/pr\
operties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items\
/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[T]:e.push(T),s++}}}else{const S={instancePath:r+"/spec/rules/"+
c+"/exclude/any/"+h+"/resources/namespaceSelector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/it\
ems/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[S]:e.push(S),s++}}}else{const x={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/namespaceSelector/matchExpressions",schemaPath:"#/propert\
ies/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[x]:e.push(x),s++}}if(b.matchLabels!==void 0){let f=b.matchLabels;if(f&&typeof f=="object"&&!Array.
isArray(f)){for(const x in f)if(typeof f[x]!="string"){const O={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/namespaceSelector/matchLabels/"+x.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/propert\
ies/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),
s++}}else{const x={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/rules/i\
tems/properties/exclude/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[x]:e.push(x),s++}}}else{const f={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/namespaceSelector",schemaPath:"\
#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/namespaceSelector/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}}if(g.namespaces!==void 0){let b=g.namespaces;if(Array.isArray(b)){const f=b.length;for(let x=0;x<
f;x++)if(typeof b[x]!="string"){const O={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/namespaces/"+x,schemaPath:"#/properties/spec/properties/r\
ules/items/properties/exclude/properties/any/items/properties/resources/properties/namespaces/items/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[O]:e.push(O),s++}}else{const f={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/namespaces",schemaPath:"#/properties/spec/pr\
operties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/namespaces/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[f]:e.push(f),s++}}if(g.operations!==void 0){let b=g.operations;if(Array.isArray(b)){const f=b.length;for(let x=0;x<f;x++){let O=b[x];if(typeof O!=
"string"){const N={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/operations/"+x,schemaPath:"#/properties/spec/properties/rules/items/properties/\
exclude/properties/any/items/properties/resources/properties/operations/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
N]:e.push(N),s++}if(!(O==="CREATE"||O==="CONNECT"||O==="UPDATE"||O==="DELETE")){const N={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/operation\
s/"+x,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/operations/items/enum",keyword:"\
enum",params:{allowedValues:G.properties.spec.properties.rules.items.properties.exclude.properties.any.items.properties.resources.properties.operations.items.enum},
message:"must be equal to one of the allowed values"};e===null?e=[N]:e.push(N),s++}}}else{const f={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources\
/operations",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/operations/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[f]:e.push(f),s++}}if(g.selector!==void 0){let b=g.selector;if(b&&typeof b=="object"&&!Array.isArray(
b)){for(const f in b)if(!(f==="matchExpressions"||f==="matchLabels")){const x={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/selector",schemaPath:"\
#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/selector/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[x]:e.push(x),s++}if(b.matchExpressions!==void 0){let f=b.
matchExpressions;if(Array.isArray(f)){const x=f.length;for(let O=0;O<x;O++){let N=f[O];if(N&&typeof N=="object"&&!Array.isArray(N)){if(N.key===void 0){const S={
instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/selector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/excl\
ude/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},
message:"must have required property 'key'"};e===null?e=[S]:e.push(S),s++}if(N.operator===void 0){const S={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/r\
esources/selector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/propert\
ies/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'operator'"};
e===null?e=[S]:e.push(S),s++}for(const S in N)if(!(S==="key"||S==="operator"||S==="values")){const T={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resour\
ces/selector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/s\
elector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional p\
roperties"};e===null?e=[T]:e.push(T),s++}if(N.key!==void 0&&typeof N.key!="string"){const S={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/selec\
tor/matchExpressions/"+O+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/sel\
ector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),s++}if(N.operator!==
void 0&&typeof N.operator!="string"){const S={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/selector/matchExpressions/"+O+"/operator",schemaPath:"\
#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/prop\
erties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),s++}if(N.values!==void 0){let S=N.values;if(Array.
isArray(S)){const T=S.length;for(let D=0;D<T;D++)if(typeof S[D]!="string"){const M={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/selector/match\
Expressions/"+O+"/values/"+D,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/select\
or/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[M]:e.push(M),s++}}else{
const T={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/selector/matchExpressions/"+O+"/values",schemaPath:"#/properties/spec/properties/rules/it\
ems/properties/exclude/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[T]:e.push(T),s++}}}else{const S={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/selector/match\
Expressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/selector/properties\
/matchExpressions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[S]:e.push(S),s++}}}else{const x={instancePath:r+"/spec\
/rules/"+c+"/exclude/any/"+h+"/resources/selector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items\
/properties/resources/properties/selector/properties/matchExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[x]:e.push(
x),s++}}if(b.matchLabels!==void 0){let f=b.matchLabels;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const x in f)if(typeof f[x]!="string"){const O={instancePath:r+
"/spec/rules/"+c+"/exclude/any/"+h+"/resources/selector/matchLabels/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/rules/it\
ems/properties/exclude/properties/any/items/properties/resources/properties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[O]:e.push(O),s++}}else{const x={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/resources/selector/matchLabel\
s",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/selector/properties/matchLabels/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[x]:e.push(x),s++}}}else{const f={instancePath:r+"/spec/rules/"+c+"/exclude/any\
/"+h+"/resources/selector",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/properties/selector\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}}}else{const b={instancePath:r+"/spec/rules/"+c+"/exclude/an\
y/"+h+"/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/resources/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),s++}}if(k.roles!==void 0){let g=k.roles;if(Array.isArray(g)){const j=g.length;for(let q=0;q<j;q++)
if(typeof g[q]!="string"){const b={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/roles/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties\
/exclude/properties/any/items/properties/roles/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}}else{const j={
instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/roles",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properti\
es/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[j]:e.push(j),s++}}if(k.subjects!==void 0){let g=k.subjects;if(Array.isArray(
g)){const j=g.length;for(let q=0;q<j;q++){let b=g[q];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.kind===void 0){const f={instancePath:r+"/spec/rules/"+c+"\
/exclude/any/"+h+"/subjects/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/subjects/items/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[f]:e.push(f),s++}if(b.name===void 0){const f={instancePath:r+
"/spec/rules/"+c+"/exclude/any/"+h+"/subjects/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/subjec\
ts/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[f]:e.push(f),s++}for(const f in b)
if(!(f==="apiGroup"||f==="kind"||f==="name"||f==="namespace")){const x={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/subjects/"+q,schemaPath:"#/propertie\
s/spec/properties/rules/items/properties/exclude/properties/any/items/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"};e===null?e=[x]:e.push(x),s++}if(b.apiGroup!==void 0&&typeof b.apiGroup!="string"){const f={instancePath:r+"/spec/\
rules/"+c+"/exclude/any/"+h+"/subjects/"+q+"/apiGroup",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/s\
ubjects/items/properties/apiGroup/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(b.kind!==void 0&&typeof b.
kind!="string"){const f={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/subjects/"+q+"/kind",schemaPath:"#/properties/spec/properties/rules/items/propertie\
s/exclude/properties/any/items/properties/subjects/items/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.
push(f),s++}if(b.name!==void 0&&typeof b.name!="string"){const f={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/subjects/"+q+"/name",schemaPath:"#/propert\
ies/spec/properties/rules/items/properties/exclude/properties/any/items/properties/subjects/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[f]:e.push(f),s++}if(b.namespace!==void 0&&typeof b.namespace!="string"){const f={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+
"/subjects/"+q+"/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/subjects/items/properties/na\
mespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}}else{const f={instancePath:r+"/spec/rules/"+c+"/excl\
ude/any/"+h+"/subjects/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/subjects/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}}}else{const j={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h+"/subjects",
schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/items/properties/subjects/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[j]:e.push(j),s++}}}else{const g={instancePath:r+"/spec/rules/"+c+"/exclude/any/"+h,schemaPath:"#/properties/spec/properties/rules/it\
ems/properties/exclude/properties/any/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),s++}}}else{const A={instancePath:r+
"/spec/rules/"+c+"/exclude/any",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/any/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[A]:e.push(A),s++}}if(E.clusterRoles!==void 0){let P=E.clusterRoles;if(Array.isArray(P)){const A=P.length;for(let h=0;h<A;h++)
if(typeof P[h]!="string"){const k={instancePath:r+"/spec/rules/"+c+"/exclude/clusterRoles/"+h,schemaPath:"#/properties/spec/properties/rules/items/properties/ex\
clude/properties/clusterRoles/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}else{const A={instancePath:r+
"/spec/rules/"+c+"/exclude/clusterRoles",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/clusterRoles/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[A]:e.push(A),s++}}if(E.resources!==void 0){let P=E.resources;const A=s,h=s;if(s===h)if(P&&typeof P=="object"&&
!Array.isArray(P)){let k;if(P.name===void 0&&(k="name")||P.names===void 0&&(k="names")){const g={};e===null?e=[g]:e.push(g),s++}}else{const k={};e===null?e=[k]:
e.push(k),s++}var o=h===s;if(o){const k={instancePath:r+"/spec/rules/"+c+"/exclude/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/ex\
clude/properties/resources/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[k]:e.push(k),s++}else s=A,e!==null&&(A?e.length=A:e=null);if(P&&
typeof P=="object"&&!Array.isArray(P)){for(const k in P)if(!(k==="annotations"||k==="kinds"||k==="name"||k==="names"||k==="namespaceSelector"||k==="namespaces"||
k==="operations"||k==="selector")){const g={instancePath:r+"/spec/rules/"+c+"/exclude/resources",schemaPath:"#/properties/spec/properties/rules/items/properties\
/exclude/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"};
e===null?e=[g]:e.push(g),s++}if(P.annotations!==void 0){let k=P.annotations;if(k&&typeof k=="object"&&!Array.isArray(k)){for(const g in k)if(typeof k[g]!="strin\
g"){const j={instancePath:r+"/spec/rules/"+c+"/exclude/resources/annotations/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties\
/rules/items/properties/exclude/properties/resources/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[j]:e.push(j),s++}}else{const g={instancePath:r+"/spec/rules/"+c+"/exclude/resources/annotations",schemaPath:"#/properties/spec/properties/rul\
es/items/properties/exclude/properties/resources/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(
g),s++}}if(P.kinds!==void 0){let k=P.kinds;if(Array.isArray(k)){const g=k.length;for(let j=0;j<g;j++)if(typeof k[j]!="string"){const q={instancePath:r+"/spec/ru\
les/"+c+"/exclude/resources/kinds/"+j,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/kinds/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}}else{const g={instancePath:r+"/spec/rules/"+c+"/exclude/resources/\
kinds",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/kinds/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[g]:e.push(g),s++}}if(P.name!==void 0&&typeof P.name!="string"){const k={instancePath:r+"/spec/rules/"+c+"/exclude/resources\
/name",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[k]:e.push(k),s++}if(P.names!==void 0){let k=P.names;if(Array.isArray(k)){const g=k.length;for(let j=0;j<g;j++)if(typeof k[j]!=
"string"){const q={instancePath:r+"/spec/rules/"+c+"/exclude/resources/names/"+j,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/propert\
ies/resources/properties/names/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}}else{const g={instancePath:r+
"/spec/rules/"+c+"/exclude/resources/names",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/names/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[g]:e.push(g),s++}}if(P.namespaceSelector!==void 0){let k=P.namespaceSelector;if(k&&typeof k==
"object"&&!Array.isArray(k)){for(const g in k)if(!(g==="matchExpressions"||g==="matchLabels")){const j={instancePath:r+"/spec/rules/"+c+"/exclude/resources/name\
spaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/namespaceSelector/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[j]:e.push(j),s++}if(k.matchExpressions!==void 0){
let g=k.matchExpressions;if(Array.isArray(g)){const j=g.length;for(let q=0;q<j;q++){let b=g[q];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.key===void 0){const f={
instancePath:r+"/spec/rules/"+c+"/exclude/resources/namespaceSelector/matchExpressions/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/exclu\
de/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},message:"must\
 have required property 'key'"};e===null?e=[f]:e.push(f),s++}if(b.operator===void 0){const f={instancePath:r+"/spec/rules/"+c+"/exclude/resources/namespaceSelec\
tor/matchExpressions/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/namespaceSelector/properties/ma\
tchExpressions/items/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=[f]:e.push(f),
s++}for(const f in b)if(!(f==="key"||f==="operator"||f==="values")){const x={instancePath:r+"/spec/rules/"+c+"/exclude/resources/namespaceSelector/matchExpressi\
ons/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/namespaceSelector/properties/matchExpressions/it\
ems/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[x]:e.push(x),s++}
if(b.key!==void 0&&typeof b.key!="string"){const f={instancePath:r+"/spec/rules/"+c+"/exclude/resources/namespaceSelector/matchExpressions/"+q+"/key",schemaPath:"\
#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/key/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(b.operator!==void 0&&typeof b.operator!="string"){const f={
instancePath:r+"/spec/rules/"+c+"/exclude/resources/namespaceSelector/matchExpressions/"+q+"/operator",schemaPath:"#/properties/spec/properties/rules/items/prop\
erties/exclude/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[f]:e.push(f),s++}if(b.values!==void 0){let f=b.values;if(Array.isArray(f)){const x=f.length;for(let O=0;O<x;O++)if(typeof f[O]!=
"string"){const N={instancePath:r+"/spec/rules/"+c+"/exclude/resources/namespaceSelector/matchExpressions/"+q+"/values/"+O,schemaPath:"#/properties/spec/propert\
ies/rules/items/properties/exclude/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}}else{const x={instancePath:r+"/spec/rules/"+c+"/exclude/resources/namespaceSe\
lector/matchExpressions/"+q+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/namespaceSelector/\
properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[x]:e.push(x),s++}}}else{const f={
instancePath:r+"/spec/rules/"+c+"/exclude/resources/namespaceSelector/matchExpressions/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/exclu\
de/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[f]:e.push(f),s++}}}else{const j={instancePath:r+"/spec/rules/"+c+"/exclude/resources/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/p\
roperties/rules/items/properties/exclude/properties/resources/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[j]:e.push(j),s++}}if(k.matchLabels!==void 0){let g=k.matchLabels;if(g&&typeof g=="object"&&!Array.isArray(g)){for(const j in g)
if(typeof g[j]!="string"){const q={instancePath:r+"/spec/rules/"+c+"/exclude/resources/namespaceSelector/matchLabels/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/namespaceSelector/properties/matchLabels/additionalPrope\
rties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}}else{const j={instancePath:r+"/spec/rules/"+c+"/exclud\
e/resources/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/namespaceSele\
ctor/properties/matchLabels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[j]:e.push(j),s++}}}else{const g={instancePath:r+"/\
spec/rules/"+c+"/exclude/resources/namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/na\
mespaceSelector/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),s++}}if(P.namespaces!==void 0){let k=P.namespaces;
if(Array.isArray(k)){const g=k.length;for(let j=0;j<g;j++)if(typeof k[j]!="string"){const q={instancePath:r+"/spec/rules/"+c+"/exclude/resources/namespaces/"+j,
schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/namespaces/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[q]:e.push(q),s++}}else{const g={instancePath:r+"/spec/rules/"+c+"/exclude/resources/namespaces",schemaPath:"#/propert\
ies/spec/properties/rules/items/properties/exclude/properties/resources/properties/namespaces/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[g]:e.push(g),s++}}if(P.operations!==void 0){let k=P.operations;if(Array.isArray(k)){const g=k.length;for(let j=0;j<g;j++){let q=k[j];if(typeof q!="s\
tring"){const b={instancePath:r+"/spec/rules/"+c+"/exclude/resources/operations/"+j,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/prop\
erties/resources/properties/operations/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}if(!(q==="CREATE"||
q==="CONNECT"||q==="UPDATE"||q==="DELETE")){const b={instancePath:r+"/spec/rules/"+c+"/exclude/resources/operations/"+j,schemaPath:"#/properties/spec/properties\
/rules/items/properties/exclude/properties/resources/properties/operations/items/enum",keyword:"enum",params:{allowedValues:G.properties.spec.properties.rules.items.
properties.exclude.properties.resources.properties.operations.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),s++}}}else{
const g={instancePath:r+"/spec/rules/"+c+"/exclude/resources/operations",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/reso\
urces/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[g]:e.push(g),s++}}if(P.selector!==void 0){let k=P.selector;
if(k&&typeof k=="object"&&!Array.isArray(k)){for(const g in k)if(!(g==="matchExpressions"||g==="matchLabels")){const j={instancePath:r+"/spec/rules/"+c+"/exclud\
e/resources/selector",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/selector/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[j]:e.push(j),s++}if(k.matchExpressions!==void 0){
let g=k.matchExpressions;if(Array.isArray(g)){const j=g.length;for(let q=0;q<j;q++){let b=g[q];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.key===void 0){const f={
instancePath:r+"/spec/rules/"+c+"/exclude/resources/selector/matchExpressions/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/proper\
ties/resources/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},message:"must have required pro\
perty 'key'"};e===null?e=[f]:e.push(f),s++}if(b.operator===void 0){const f={instancePath:r+"/spec/rules/"+c+"/exclude/resources/selector/matchExpressions/"+q,schemaPath:"\
#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/selector/properties/matchExpressions/items/required",keyword:"requir\
ed",params:{missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=[f]:e.push(f),s++}for(const f in b)if(!(f==="key"||f==="ope\
rator"||f==="values")){const x={instancePath:r+"/spec/rules/"+c+"/exclude/resources/selector/matchExpressions/"+q,schemaPath:"#/properties/spec/properties/rules\
/items/properties/exclude/properties/resources/properties/selector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[x]:e.push(x),s++}if(b.key!==void 0&&typeof b.key!="string"){const f={instancePath:r+
"/spec/rules/"+c+"/exclude/resources/selector/matchExpressions/"+q+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/res\
ources/properties/selector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:
e.push(f),s++}if(b.operator!==void 0&&typeof b.operator!="string"){const f={instancePath:r+"/spec/rules/"+c+"/exclude/resources/selector/matchExpressions/"+q+"/\
operator",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/selector/properties/matchExpressions/items/pro\
perties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(b.values!==void 0){let f=b.values;if(Array.
isArray(f)){const x=f.length;for(let O=0;O<x;O++)if(typeof f[O]!="string"){const N={instancePath:r+"/spec/rules/"+c+"/exclude/resources/selector/matchExpression\
s/"+q+"/values/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/selector/properties/matchExpressions/\
items/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}}else{const x={instancePath:r+"\
/spec/rules/"+c+"/exclude/resources/selector/matchExpressions/"+q+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/r\
esources/properties/selector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[x]:e.push(x),s++}}}else{const f={instancePath:r+"/spec/rules/"+c+"/exclude/resources/selector/matchExpressions/"+q,schemaPath:"#/properties/spec/properties/rul\
es/items/properties/exclude/properties/resources/properties/selector/properties/matchExpressions/items/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[f]:e.push(f),s++}}}else{const j={instancePath:r+"/spec/rules/"+c+"/exclude/resources/selector/matchExpressions",schemaPath:"#/propertie\
s/spec/properties/rules/items/properties/exclude/properties/resources/properties/selector/properties/matchExpressions/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[j]:e.push(j),s++}}if(k.matchLabels!==void 0){let g=k.matchLabels;if(g&&typeof g=="object"&&!Array.isArray(g)){for(const j in g)
if(typeof g[j]!="string"){const q={instancePath:r+"/spec/rules/"+c+"/exclude/resources/selector/matchLabels/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/selector/properties/matchLabels/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}}else{const j={instancePath:r+"/spec/rules/"+c+"/exclude/resources/selector/\
matchLabels",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/selector/properties/matchLabels/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[j]:e.push(j),s++}}}else{const g={instancePath:r+"/spec/rules/"+c+"/exclude/resources/selector",
schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/resources/properties/selector/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[g]:e.push(g),s++}}}else{const k={instancePath:r+"/spec/rules/"+c+"/exclude/resources",schemaPath:"#/properties/spec/properties/rule\
s/items/properties/exclude/properties/resources/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),s++}}if(E.roles!==
void 0){let P=E.roles;if(Array.isArray(P)){const A=P.length;for(let h=0;h<A;h++)if(typeof P[h]!="string"){const k={instancePath:r+"/spec/rules/"+c+"/exclude/rol\
es/"+h,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/roles/items/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[k]:e.push(k),s++}}else{const A={instancePath:r+"/spec/rules/"+c+"/exclude/roles",schemaPath:"#/properties/spec/properties/rules/items/pr\
operties/exclude/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[A]:e.push(A),s++}}if(E.subjects!==void 0){let P=E.
subjects;if(Array.isArray(P)){const A=P.length;for(let h=0;h<A;h++){let k=P[h];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.kind===void 0){const g={instancePath:r+
"/spec/rules/"+c+"/exclude/subjects/"+h,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/subjects/items/required",keyword:"req\
uired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[g]:e.push(g),s++}if(k.name===void 0){const g={instancePath:r+"/\
spec/rules/"+c+"/exclude/subjects/"+h,schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/subjects/items/required",keyword:"requi\
red",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[g]:e.push(g),s++}for(const g in k)if(!(g==="apiGroup"||g==="kind"||
g==="name"||g==="namespace")){const j={instancePath:r+"/spec/rules/"+c+"/exclude/subjects/"+h,schemaPath:"#/properties/spec/properties/rules/items/properties/ex\
clude/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};
e===null?e=[j]:e.push(j),s++}if(k.apiGroup!==void 0&&typeof k.apiGroup!="string"){const g={instancePath:r+"/spec/rules/"+c+"/exclude/subjects/"+h+"/apiGroup",schemaPath:"\
#/properties/spec/properties/rules/items/properties/exclude/properties/subjects/items/properties/apiGroup/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[g]:e.push(g),s++}if(k.kind!==void 0&&typeof k.kind!="string"){const g={instancePath:r+"/spec/rules/"+c+"/exclude/subjects/"+h+"/kind",
schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/subjects/items/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[g]:e.push(g),s++}if(k.name!==void 0&&typeof k.name!="string"){const g={instancePath:r+"/spec/rules/"+c+"/exclude/subjects/"+h+"/nam\
e",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/subjects/items/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[g]:e.push(g),s++}if(k.namespace!==void 0&&typeof k.namespace!="string"){const g={instancePath:r+"/spec/rules/"+c+"/exclude\
/subjects/"+h+"/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/properties/subjects/items/properties/namespace/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}}else{const g={instancePath:r+"/spec/rules/"+c+"/exclude/subjects/"+h,schemaPath:"\
#/properties/spec/properties/rules/items/properties/exclude/properties/subjects/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[g]:e.push(g),s++}}}else{const A={instancePath:r+"/spec/rules/"+c+"/exclude/subjects",schemaPath:"#/properties/spec/properties/rules/items/properties/exc\
lude/properties/subjects/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[A]:e.push(A),s++}}}else{const P={instancePath:r+"/spec/\
rules/"+c+"/exclude",schemaPath:"#/properties/spec/properties/rules/items/properties/exclude/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[P]:e.push(P),s++}}if(V.match!==void 0){let E=V.match;const w=s,v=s;if(s===v)if(E&&typeof E=="object"&&!Array.isArray(E)){let P;if(E.any===void 0&&(P=
"any")||E.all===void 0&&(P="all")){const A={};e===null?e=[A]:e.push(A),s++}}else{const P={};e===null?e=[P]:e.push(P),s++}var i=v===s;if(i){const P={instancePath:r+
"/spec/rules/"+c+"/match",schemaPath:"#/properties/spec/properties/rules/items/properties/match/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?
e=[P]:e.push(P),s++}else s=w,e!==null&&(w?e.length=w:e=null);if(E&&typeof E=="object"&&!Array.isArray(E)){for(const P in E)if(!(P==="all"||P==="any"||P==="clust\
erRoles"||P==="resources"||P==="roles"||P==="subjects")){const A={instancePath:r+"/spec/rules/"+c+"/match",schemaPath:"#/properties/spec/properties/rules/items/\
properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"};e===null?e=[A]:
e.push(A),s++}if(E.all!==void 0){let P=E.all;if(Array.isArray(P)){const A=P.length;for(let h=0;h<A;h++){let k=P[h];if(k&&typeof k=="object"&&!Array.isArray(k)){
for(const g in k)if(!(g==="clusterRoles"||g==="resources"||g==="roles"||g==="subjects")){const j={instancePath:r+"/spec/rules/"+c+"/match/all/"+h,schemaPath:"#/\
properties/spec/properties/rules/items/properties/match/properties/all/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
message:"must NOT have additional properties"};e===null?e=[j]:e.push(j),s++}if(k.clusterRoles!==void 0){let g=k.clusterRoles;if(Array.isArray(g)){const j=g.length;
for(let q=0;q<j;q++)if(typeof g[q]!="string"){const b={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/clusterRoles/"+q,schemaPath:"#/properties/spec/properti\
es/rules/items/properties/match/properties/all/items/properties/clusterRoles/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[b]:e.push(b),s++}}else{const j={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/clusterRoles",schemaPath:"#/properties/spec/properties/rules/items/properti\
es/match/properties/all/items/properties/clusterRoles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[j]:e.push(j),s++}}if(k.resources!==
void 0){let g=k.resources;const j=s,q=s;if(s===q)if(g&&typeof g=="object"&&!Array.isArray(g)){let b;if(g.name===void 0&&(b="name")||g.names===void 0&&(b="names")){
const f={};e===null?e=[f]:e.push(f),s++}}else{const b={};e===null?e=[b]:e.push(b),s++}var l=q===s;if(l){const b={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+
"/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/not",keyword:"not",params:{},message:"\
must NOT be valid"};e===null?e=[b]:e.push(b),s++}else s=j,e!==null&&(j?e.length=j:e=null);if(g&&typeof g=="object"&&!Array.isArray(g)){for(const b in g)if(!(b===
"annotations"||b==="kinds"||b==="name"||b==="names"||b==="namespaceSelector"||b==="namespaces"||b==="operations"||b==="selector")){const f={instancePath:r+"/spe\
c/rules/"+c+"/match/all/"+h+"/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}if(g.annotations!==
void 0){let b=g.annotations;if(b&&typeof b=="object"&&!Array.isArray(b)){for(const f in b)if(typeof b[f]!="string"){const x={instancePath:r+"/spec/rules/"+c+"/m\
atch/all/"+h+"/resources/annotations/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties\
/all/items/properties/resources/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[x]:
e.push(x),s++}}else{const f={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/annotations",schemaPath:"#/properties/spec/properties/rules/items/prope\
rties/match/properties/all/items/properties/resources/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:
e.push(f),s++}}if(g.kinds!==void 0){let b=g.kinds;if(Array.isArray(b)){const f=b.length;for(let x=0;x<f;x++)if(typeof b[x]!="string"){const O={instancePath:r+"/\
spec/rules/"+c+"/match/all/"+h+"/resources/kinds/"+x,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resou\
rces/properties/kinds/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),s++}}else{const f={instancePath:r+"/s\
pec/rules/"+c+"/match/all/"+h+"/resources/kinds",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources\
/properties/kinds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[f]:e.push(f),s++}}if(g.name!==void 0&&typeof g.name!="string"){
const b={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/name",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/\
items/properties/resources/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}if(g.names!==void 0){
let b=g.names;if(Array.isArray(b)){const f=b.length;for(let x=0;x<f;x++)if(typeof b[x]!="string"){const O={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/res\
ources/names/"+x,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/names/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),s++}}else{const f={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/n\
ames",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/names/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[f]:e.push(f),s++}}if(g.namespaceSelector!==void 0){let b=g.namespaceSelector;if(b&&typeof b=="object"&&!Array.
isArray(b)){for(const f in b)if(!(f==="matchExpressions"||f==="matchLabels")){const x={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/namespaceSele\
ctor",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[x]:e.push(x),s++}if(b.matchExpressions!==
void 0){let f=b.matchExpressions;if(Array.isArray(f)){const x=f.length;for(let O=0;O<x;O++){let N=f[O];if(N&&typeof N=="object"&&!Array.isArray(N)){if(N.key===void 0){
const S={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/namespaceSelector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items\
/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[S]:e.push(S),s++}if(N.operator===void 0){const S={instancePath:r+"/spec/rules/"+
c+"/match/all/"+h+"/resources/namespaceSelector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/\
properties/resources/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"operator"},message:"mu\
st have required property 'operator'"};e===null?e=[S]:e.push(S),s++}for(const S in N)if(!(S==="key"||S==="operator"||S==="values")){const T={instancePath:r+"/sp\
ec/rules/"+c+"/match/all/"+h+"/resources/namespaceSelector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties\
/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},
message:"must NOT have additional properties"};e===null?e=[T]:e.push(T),s++}if(N.key!==void 0&&typeof N.key!="string"){const S={instancePath:r+"/spec/rules/"+c+
"/match/all/"+h+"/resources/namespaceSelector/matchExpressions/"+O+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/i\
tems/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[S]:e.push(S),s++}if(N.operator!==void 0&&typeof N.operator!="string"){const S={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resou\
rces/namespaceSelector/matchExpressions/"+O+"/operator",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/re\
sources/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[S]:e.push(S),s++}if(N.values!==void 0){let S=N.values;if(Array.isArray(S)){const T=S.length;for(let D=0;D<T;D++)if(typeof S[D]!="string"){const M={instancePath:r+
"/spec/rules/"+c+"/match/all/"+h+"/resources/namespaceSelector/matchExpressions/"+O+"/values/"+D,schemaPath:"#/properties/spec/properties/rules/items/properties\
/match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[M]:e.push(M),s++}}else{const T={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/namespaceSelect\
or/matchExpressions/"+O+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/nam\
espaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[T]:e.push(T),
s++}}}else{const S={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/namespaceSelector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/\
rules/items/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[S]:e.push(S),s++}}}else{const x={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/namespaceSelec\
tor/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaceSelect\
or/properties/matchExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[x]:e.push(x),s++}}if(b.matchLabels!==void 0){let f=b.
matchLabels;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const x in f)if(typeof f[x]!="string"){const O={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/r\
esources/namespaceSelector/matchLabels/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properti\
es/all/items/properties/resources/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[O]:e.push(O),s++}}else{const x={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/namespaceSelector/matchLabels",schemaPath:"\
#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchLabels/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[x]:e.push(x),s++}}}else{const f={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/\
namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}}if(g.namespaces!==void 0){let b=g.namespaces;if(Array.isArray(
b)){const f=b.length;for(let x=0;x<f;x++)if(typeof b[x]!="string"){const O={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/namespaces/"+x,schemaPath:"\
#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaces/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[O]:e.push(O),s++}}else{const f={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/namespaces",schemaPath:"\
#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/namespaces/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[f]:e.push(f),s++}}if(g.operations!==void 0){let b=g.operations;if(Array.isArray(b)){const f=b.length;for(let x=0;x<f;x++){
let O=b[x];if(typeof O!="string"){const N={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/operations/"+x,schemaPath:"#/properties/spec/properties/r\
ules/items/properties/match/properties/all/items/properties/resources/properties/operations/items/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[N]:e.push(N),s++}if(!(O==="CREATE"||O==="CONNECT"||O==="UPDATE"||O==="DELETE")){const N={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/r\
esources/operations/"+x,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/operations/it\
ems/enum",keyword:"enum",params:{allowedValues:G.properties.spec.properties.rules.items.properties.match.properties.all.items.properties.resources.properties.operations.
items.enum},message:"must be equal to one of the allowed values"};e===null?e=[N]:e.push(N),s++}}}else{const f={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"\
/resources/operations",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/operations/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[f]:e.push(f),s++}}if(g.selector!==void 0){let b=g.selector;if(b&&typeof b=="object"&&
!Array.isArray(b)){for(const f in b)if(!(f==="matchExpressions"||f==="matchLabels")){const x={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/select\
or",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[x]:e.push(x),s++}if(b.matchExpressions!==void 0){
let f=b.matchExpressions;if(Array.isArray(f)){const x=f.length;for(let O=0;O<x;O++){let N=f[O];if(N&&typeof N=="object"&&!Array.isArray(N)){if(N.key===void 0){const S={
instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/selector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/match/\
properties/all/items/properties/resources/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'"};e===null?e=[S]:e.push(S),s++}if(N.operator===void 0){const S={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/se\
lector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/\
properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=
[S]:e.push(S),s++}for(const S in N)if(!(S==="key"||S==="operator"||S==="values")){const T={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/selector/\
matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/propert\
ies/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional properties"};e===
null?e=[T]:e.push(T),s++}if(N.key!==void 0&&typeof N.key!="string"){const S={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/selector/matchExpressio\
ns/"+O+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/properties/mat\
chExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),s++}if(N.operator!==void 0&&typeof N.
operator!="string"){const S={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/selector/matchExpressions/"+O+"/operator",schemaPath:"#/properties/spec\
/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/operator/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),s++}if(N.values!==void 0){let S=N.values;if(Array.isArray(S)){const T=S.
length;for(let D=0;D<T;D++)if(typeof S[D]!="string"){const M={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/selector/matchExpressions/"+O+"/values\
/"+D,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/properties/matchExpress\
ions/items/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[M]:e.push(M),s++}}else{const T={instancePath:r+
"/spec/rules/"+c+"/match/all/"+h+"/resources/selector/matchExpressions/"+O+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/match/prope\
rties/all/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[T]:e.push(T),s++}}}else{const S={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/selector/matchExpressions/"+O,schemaPath:"\
#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/properties/matchExpressions/items/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[S]:e.push(S),s++}}}else{const x={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/r\
esources/selector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/s\
elector/properties/matchExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[x]:e.push(x),s++}}if(b.matchLabels!==void 0){
let f=b.matchLabels;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const x in f)if(typeof f[x]!="string"){const O={instancePath:r+"/spec/rules/"+c+"/match/all\
/"+h+"/resources/selector/matchLabels/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/propertie\
s/all/items/properties/resources/properties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[O]:e.push(O),s++}}else{const x={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/selector/matchLabels",schemaPath:"#/properties/sp\
ec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/properties/matchLabels/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[x]:e.push(x),s++}}}else{const f={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources/selector",schemaPath:"\
#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/properties/selector/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[f]:e.push(f),s++}}}else{const b={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/resources",schemaPath:"#/properties\
/spec/properties/rules/items/properties/match/properties/all/items/properties/resources/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[b]:e.push(b),s++}}if(k.roles!==void 0){let g=k.roles;if(Array.isArray(g)){const j=g.length;for(let q=0;q<j;q++)if(typeof g[q]!="string"){const b={instancePath:r+
"/spec/rules/"+c+"/match/all/"+h+"/roles/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/roles/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}}else{const j={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+
"/roles",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/roles/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[j]:e.push(j),s++}}if(k.subjects!==void 0){let g=k.subjects;if(Array.isArray(g)){const j=g.length;for(let q=0;q<j;q++){let b=g[q];
if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.kind===void 0){const f={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/subjects/"+q,schemaPath:"#/propertie\
s/spec/properties/rules/items/properties/match/properties/all/items/properties/subjects/items/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[f]:e.push(f),s++}if(b.name===void 0){const f={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/subjects/"+q,schemaPath:"\
#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/subjects/items/required",keyword:"required",params:{missingProperty:"n\
ame"},message:"must have required property 'name'"};e===null?e=[f]:e.push(f),s++}for(const f in b)if(!(f==="apiGroup"||f==="kind"||f==="name"||f==="namespace")){
const x={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/subjects/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/ite\
ms/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===
null?e=[x]:e.push(x),s++}if(b.apiGroup!==void 0&&typeof b.apiGroup!="string"){const f={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/subjects/"+q+"/apiGroup",
schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/subjects/items/properties/apiGroup/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(b.kind!==void 0&&typeof b.kind!="string"){const f={instancePath:r+"/spec/rules/"+c+"/ma\
tch/all/"+h+"/subjects/"+q+"/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/properties/subjects/items/properti\
es/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(b.name!==void 0&&typeof b.name!="string"){const f={
instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/subjects/"+q+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/item\
s/properties/subjects/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(b.namespace!==
void 0&&typeof b.namespace!="string"){const f={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/subjects/"+q+"/namespace",schemaPath:"#/properties/spec/propert\
ies/rules/items/properties/match/properties/all/items/properties/subjects/items/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[f]:e.push(f),s++}}else{const f={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/subjects/"+q,schemaPath:"#/properties/spec/properties/r\
ules/items/properties/match/properties/all/items/properties/subjects/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:
e.push(f),s++}}}else{const j={instancePath:r+"/spec/rules/"+c+"/match/all/"+h+"/subjects",schemaPath:"#/properties/spec/properties/rules/items/properties/match/\
properties/all/items/properties/subjects/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[j]:e.push(j),s++}}}else{const g={instancePath:r+
"/spec/rules/"+c+"/match/all/"+h,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/all/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[g]:e.push(g),s++}}}else{const A={instancePath:r+"/spec/rules/"+c+"/match/all",schemaPath:"#/properties/spec/proper\
ties/rules/items/properties/match/properties/all/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[A]:e.push(A),s++}}if(E.any!==void 0){
let P=E.any;if(Array.isArray(P)){const A=P.length;for(let h=0;h<A;h++){let k=P[h];if(k&&typeof k=="object"&&!Array.isArray(k)){for(const g in k)if(!(g==="cluste\
rRoles"||g==="resources"||g==="roles"||g==="subjects")){const j={instancePath:r+"/spec/rules/"+c+"/match/any/"+h,schemaPath:"#/properties/spec/properties/rules/\
items/properties/match/properties/any/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional\
 properties"};e===null?e=[j]:e.push(j),s++}if(k.clusterRoles!==void 0){let g=k.clusterRoles;if(Array.isArray(g)){const j=g.length;for(let q=0;q<j;q++)if(typeof g[q]!=
"string"){const b={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/clusterRoles/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/match/prop\
erties/any/items/properties/clusterRoles/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}}else{const j={
instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/clusterRoles",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/prope\
rties/clusterRoles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[j]:e.push(j),s++}}if(k.resources!==void 0){let g=k.resources;
const j=s,q=s;if(s===q)if(g&&typeof g=="object"&&!Array.isArray(g)){let b;if(g.name===void 0&&(b="name")||g.names===void 0&&(b="names")){const f={};e===null?e=[
f]:e.push(f),s++}}else{const b={};e===null?e=[b]:e.push(b),s++}var m=q===s;if(m){const b={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources",schemaPath:"\
#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/not",keyword:"not",params:{},message:"must NOT be valid"};e===
null?e=[b]:e.push(b),s++}else s=j,e!==null&&(j?e.length=j:e=null);if(g&&typeof g=="object"&&!Array.isArray(g)){for(const b in g)if(!(b==="annotations"||b==="kin\
ds"||b==="name"||b==="names"||b==="namespaceSelector"||b==="namespaces"||b==="operations"||b==="selector")){const f={instancePath:r+"/spec/rules/"+c+"/match/any\
/"+h+"/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),s++}if(g.annotations!==void 0){let b=g.
annotations;if(b&&typeof b=="object"&&!Array.isArray(b)){for(const f in b)if(typeof b[f]!="string"){const x={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/r\
esources/annotations/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/prope\
rties/resources/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[x]:e.push(x),s++}}else{
const f={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/annotations",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properti\
es/any/items/properties/resources/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}}if(g.
kinds!==void 0){let b=g.kinds;if(Array.isArray(b)){const f=b.length;for(let x=0;x<f;x++)if(typeof b[x]!="string"){const O={instancePath:r+"/spec/rules/"+c+"/mat\
ch/any/"+h+"/resources/kinds/"+x,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/kind\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),s++}}else{const f={instancePath:r+"/spec/rules/"+c+"/matc\
h/any/"+h+"/resources/kinds",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/kinds/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[f]:e.push(f),s++}}if(g.name!==void 0&&typeof g.name!="string"){const b={instancePath:r+
"/spec/rules/"+c+"/match/any/"+h+"/resources/name",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resourc\
es/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}if(g.names!==void 0){let b=g.names;if(Array.
isArray(b)){const f=b.length;for(let x=0;x<f;x++)if(typeof b[x]!="string"){const O={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/names/"+x,schemaPath:"\
#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/names/items/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[O]:e.push(O),s++}}else{const f={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/names",schemaPath:"#/pr\
operties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/names/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[f]:e.push(f),s++}}if(g.namespaceSelector!==void 0){let b=g.namespaceSelector;if(b&&typeof b=="object"&&!Array.isArray(b)){for(const f in b)
if(!(f==="matchExpressions"||f==="matchLabels")){const x={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/namespaceSelector",schemaPath:"#/propertie\
s/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[x]:e.push(x),s++}if(b.matchExpressions!==void 0){let f=b.matchExpressions;
if(Array.isArray(f)){const x=f.length;for(let O=0;O<x;O++){let N=f[O];if(N&&typeof N=="object"&&!Array.isArray(N)){if(N.key===void 0){const S={instancePath:r+"/\
spec/rules/"+c+"/match/any/"+h+"/resources/namespaceSelector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properti\
es/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'"};e===null?e=[S]:e.push(S),s++}if(N.operator===void 0){const S={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/na\
mespaceSelector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/\
namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'opera\
tor'"};e===null?e=[S]:e.push(S),s++}for(const S in N)if(!(S==="key"||S==="operator"||S==="values")){const T={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/r\
esources/namespaceSelector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/\
properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must \
NOT have additional properties"};e===null?e=[T]:e.push(T),s++}if(N.key!==void 0&&typeof N.key!="string"){const S={instancePath:r+"/spec/rules/"+c+"/match/any/"+
h+"/resources/namespaceSelector/matchExpressions/"+O+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/propertie\
s/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[S]:e.push(S),s++}if(N.operator!==void 0&&typeof N.operator!="string"){const S={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/namespace\
Selector/matchExpressions/"+O+"/operator",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/proper\
ties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:
e.push(S),s++}if(N.values!==void 0){let S=N.values;if(Array.isArray(S)){const T=S.length;for(let D=0;D<T;D++)if(typeof S[D]!="string"){const M={instancePath:r+"\
/spec/rules/"+c+"/match/any/"+h+"/resources/namespaceSelector/matchExpressions/"+O+"/values/"+D,schemaPath:"#/properties/spec/properties/rules/items/properties/\
match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[M]:e.push(M),s++}}else{const T={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/namespaceSelect\
or/matchExpressions/"+O+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/nam\
espaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[T]:e.push(T),
s++}}}else{const S={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/namespaceSelector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/\
rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[S]:e.push(S),s++}}}else{const x={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/namespaceSelec\
tor/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelect\
or/properties/matchExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[x]:e.push(x),s++}}if(b.matchLabels!==void 0){let f=b.
matchLabels;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const x in f)if(typeof f[x]!="string"){const O={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/r\
esources/namespaceSelector/matchLabels/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properti\
es/any/items/properties/resources/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[O]:e.push(O),s++}}else{const x={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/namespaceSelector/matchLabels",schemaPath:"\
#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchLabels/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[x]:e.push(x),s++}}}else{const f={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/\
namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}}if(g.namespaces!==void 0){let b=g.namespaces;if(Array.isArray(
b)){const f=b.length;for(let x=0;x<f;x++)if(typeof b[x]!="string"){const O={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/namespaces/"+x,schemaPath:"\
#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaces/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[O]:e.push(O),s++}}else{const f={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/namespaces",schemaPath:"\
#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/namespaces/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[f]:e.push(f),s++}}if(g.operations!==void 0){let b=g.operations;if(Array.isArray(b)){const f=b.length;for(let x=0;x<f;x++){
let O=b[x];if(typeof O!="string"){const N={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/operations/"+x,schemaPath:"#/properties/spec/properties/r\
ules/items/properties/match/properties/any/items/properties/resources/properties/operations/items/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[N]:e.push(N),s++}if(!(O==="CREATE"||O==="CONNECT"||O==="UPDATE"||O==="DELETE")){const N={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/r\
esources/operations/"+x,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/operations/it\
ems/enum",keyword:"enum",params:{allowedValues:G.properties.spec.properties.rules.items.properties.match.properties.any.items.properties.resources.properties.operations.
items.enum},message:"must be equal to one of the allowed values"};e===null?e=[N]:e.push(N),s++}}}else{const f={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"\
/resources/operations",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/operations/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[f]:e.push(f),s++}}if(g.selector!==void 0){let b=g.selector;if(b&&typeof b=="object"&&
!Array.isArray(b)){for(const f in b)if(!(f==="matchExpressions"||f==="matchLabels")){const x={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/select\
or",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[x]:e.push(x),s++}if(b.matchExpressions!==void 0){
let f=b.matchExpressions;if(Array.isArray(f)){const x=f.length;for(let O=0;O<x;O++){let N=f[O];if(N&&typeof N=="object"&&!Array.isArray(N)){if(N.key===void 0){const S={
instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/selector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/match/\
properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'"};e===null?e=[S]:e.push(S),s++}if(N.operator===void 0){const S={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/se\
lector/matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/\
properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=
[S]:e.push(S),s++}for(const S in N)if(!(S==="key"||S==="operator"||S==="values")){const T={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/selector/\
matchExpressions/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/propert\
ies/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},message:"must NOT have additional properties"};e===
null?e=[T]:e.push(T),s++}if(N.key!==void 0&&typeof N.key!="string"){const S={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/selector/matchExpressio\
ns/"+O+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/mat\
chExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),s++}if(N.operator!==void 0&&typeof N.
operator!="string"){const S={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/selector/matchExpressions/"+O+"/operator",schemaPath:"#/properties/spec\
/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/operator/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[S]:e.push(S),s++}if(N.values!==void 0){let S=N.values;if(Array.isArray(S)){const T=S.
length;for(let D=0;D<T;D++)if(typeof S[D]!="string"){const M={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/selector/matchExpressions/"+O+"/values\
/"+D,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpress\
ions/items/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[M]:e.push(M),s++}}else{const T={instancePath:r+
"/spec/rules/"+c+"/match/any/"+h+"/resources/selector/matchExpressions/"+O+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/match/prope\
rties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[T]:e.push(T),s++}}}else{const S={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/selector/matchExpressions/"+O,schemaPath:"\
#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[S]:e.push(S),s++}}}else{const x={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/r\
esources/selector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/s\
elector/properties/matchExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[x]:e.push(x),s++}}if(b.matchLabels!==void 0){
let f=b.matchLabels;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const x in f)if(typeof f[x]!="string"){const O={instancePath:r+"/spec/rules/"+c+"/match/any\
/"+h+"/resources/selector/matchLabels/"+x.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/propertie\
s/any/items/properties/resources/properties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[O]:e.push(O),s++}}else{const x={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/selector/matchLabels",schemaPath:"#/properties/sp\
ec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchLabels/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[x]:e.push(x),s++}}}else{const f={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources/selector",schemaPath:"\
#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/properties/selector/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[f]:e.push(f),s++}}}else{const b={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/resources",schemaPath:"#/properties\
/spec/properties/rules/items/properties/match/properties/any/items/properties/resources/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[b]:e.push(b),s++}}if(k.roles!==void 0){let g=k.roles;if(Array.isArray(g)){const j=g.length;for(let q=0;q<j;q++)if(typeof g[q]!="string"){const b={instancePath:r+
"/spec/rules/"+c+"/match/any/"+h+"/roles/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/roles/items/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}}else{const j={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+
"/roles",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/roles/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[j]:e.push(j),s++}}if(k.subjects!==void 0){let g=k.subjects;if(Array.isArray(g)){const j=g.length;for(let q=0;q<j;q++){let b=g[q];
if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.kind===void 0){const f={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/subjects/"+q,schemaPath:"#/propertie\
s/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[f]:e.push(f),s++}if(b.name===void 0){const f={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/subjects/"+q,schemaPath:"\
#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/required",keyword:"required",params:{missingProperty:"n\
ame"},message:"must have required property 'name'"};e===null?e=[f]:e.push(f),s++}for(const f in b)if(!(f==="apiGroup"||f==="kind"||f==="name"||f==="namespace")){
const x={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/subjects/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/ite\
ms/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===
null?e=[x]:e.push(x),s++}if(b.apiGroup!==void 0&&typeof b.apiGroup!="string"){const f={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/subjects/"+q+"/apiGroup",
schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/properties/apiGroup/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(b.kind!==void 0&&typeof b.kind!="string"){const f={instancePath:r+"/spec/rules/"+c+"/ma\
tch/any/"+h+"/subjects/"+q+"/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/properties/subjects/items/properti\
es/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(b.name!==void 0&&typeof b.name!="string"){const f={
instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/subjects/"+q+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/item\
s/properties/subjects/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(b.namespace!==
void 0&&typeof b.namespace!="string"){const f={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/subjects/"+q+"/namespace",schemaPath:"#/properties/spec/propert\
ies/rules/items/properties/match/properties/any/items/properties/subjects/items/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[f]:e.push(f),s++}}else{const f={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/subjects/"+q,schemaPath:"#/properties/spec/properties/r\
ules/items/properties/match/properties/any/items/properties/subjects/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:
e.push(f),s++}}}else{const j={instancePath:r+"/spec/rules/"+c+"/match/any/"+h+"/subjects",schemaPath:"#/properties/spec/properties/rules/items/properties/match/\
properties/any/items/properties/subjects/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[j]:e.push(j),s++}}}else{const g={instancePath:r+
"/spec/rules/"+c+"/match/any/"+h,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/any/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[g]:e.push(g),s++}}}else{const A={instancePath:r+"/spec/rules/"+c+"/match/any",schemaPath:"#/properties/spec/proper\
ties/rules/items/properties/match/properties/any/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[A]:e.push(A),s++}}if(E.clusterRoles!==
void 0){let P=E.clusterRoles;if(Array.isArray(P)){const A=P.length;for(let h=0;h<A;h++)if(typeof P[h]!="string"){const k={instancePath:r+"/spec/rules/"+c+"/matc\
h/clusterRoles/"+h,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/clusterRoles/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[k]:e.push(k),s++}}else{const A={instancePath:r+"/spec/rules/"+c+"/match/clusterRoles",schemaPath:"#/properties/spec/proper\
ties/rules/items/properties/match/properties/clusterRoles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[A]:e.push(A),s++}}if(E.
resources!==void 0){let P=E.resources;const A=s,h=s;if(s===h)if(P&&typeof P=="object"&&!Array.isArray(P)){let k;if(P.name===void 0&&(k="name")||P.names===void 0&&
(k="names")){const g={};e===null?e=[g]:e.push(g),s++}}else{const k={};e===null?e=[k]:e.push(k),s++}var y=h===s;if(y){const k={instancePath:r+"/spec/rules/"+c+"/\
match/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/not",keyword:"not",params:{},message:"must NOT be va\
lid"};e===null?e=[k]:e.push(k),s++}else s=A,e!==null&&(A?e.length=A:e=null);if(P&&typeof P=="object"&&!Array.isArray(P)){for(const k in P)if(!(k==="annotations"||
k==="kinds"||k==="name"||k==="names"||k==="namespaceSelector"||k==="namespaces"||k==="operations"||k==="selector")){const g={instancePath:r+"/spec/rules/"+c+"/m\
atch/resources",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:k},message:"must NOT have additional properties"};e===null?e=[g]:e.push(g),s++}if(P.annotations!==void 0){let k=P.annotations;if(k&&typeof k==
"object"&&!Array.isArray(k)){for(const g in k)if(typeof k[g]!="string"){const j={instancePath:r+"/spec/rules/"+c+"/match/resources/annotations/"+g.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/annotations/additionalProperties\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[j]:e.push(j),s++}}else{const g={instancePath:r+"/spec/rules/"+c+"/match/resou\
rces/annotations",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/annotations/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),s++}}if(P.kinds!==void 0){let k=P.kinds;if(Array.isArray(k)){const g=k.length;for(let j=0;j<g;j++)
if(typeof k[j]!="string"){const q={instancePath:r+"/spec/rules/"+c+"/match/resources/kinds/"+j,schemaPath:"#/properties/spec/properties/rules/items/properties/m\
atch/properties/resources/properties/kinds/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}}else{const g={
instancePath:r+"/spec/rules/"+c+"/match/resources/kinds",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/k\
inds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[g]:e.push(g),s++}}if(P.name!==void 0&&typeof P.name!="string"){const k={instancePath:r+
"/spec/rules/"+c+"/match/resources/name",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(P.names!==void 0){let k=P.names;if(Array.isArray(k)){const g=k.length;for(let j=0;j<
g;j++)if(typeof k[j]!="string"){const q={instancePath:r+"/spec/rules/"+c+"/match/resources/names/"+j,schemaPath:"#/properties/spec/properties/rules/items/proper\
ties/match/properties/resources/properties/names/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}}else{
const g={instancePath:r+"/spec/rules/"+c+"/match/resources/names",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/pro\
perties/names/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[g]:e.push(g),s++}}if(P.namespaceSelector!==void 0){let k=P.namespaceSelector;
if(k&&typeof k=="object"&&!Array.isArray(k)){for(const g in k)if(!(g==="matchExpressions"||g==="matchLabels")){const j={instancePath:r+"/spec/rules/"+c+"/match/\
resources/namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"};e===null?e=[j]:e.push(j),s++}if(k.matchExpressions!==
void 0){let g=k.matchExpressions;if(Array.isArray(g)){const j=g.length;for(let q=0;q<j;q++){let b=g[q];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.key===void 0){
const f={instancePath:r+"/spec/rules/"+c+"/match/resources/namespaceSelector/matchExpressions/"+q,schemaPath:"#/properties/spec/properties/rules/items/propertie\
s/match/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'"};e===null?e=[f]:e.push(f),s++}if(b.operator===void 0){const f={instancePath:r+"/spec/rules/"+c+"/match/resources/namespaceSel\
ector/matchExpressions/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/properties/ma\
tchExpressions/items/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=[f]:e.push(f),
s++}for(const f in b)if(!(f==="key"||f==="operator"||f==="values")){const x={instancePath:r+"/spec/rules/"+c+"/match/resources/namespaceSelector/matchExpression\
s/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[x]:e.push(x),s++}if(b.
key!==void 0&&typeof b.key!="string"){const f={instancePath:r+"/spec/rules/"+c+"/match/resources/namespaceSelector/matchExpressions/"+q+"/key",schemaPath:"#/pro\
perties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(b.operator!==void 0&&typeof b.operator!="string"){const f={instancePath:r+
"/spec/rules/"+c+"/match/resources/namespaceSelector/matchExpressions/"+q+"/operator",schemaPath:"#/properties/spec/properties/rules/items/properties/match/prop\
erties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[f]:e.push(f),s++}if(b.values!==void 0){let f=b.values;if(Array.isArray(f)){const x=f.length;for(let O=0;O<x;O++)if(typeof f[O]!="string"){
const N={instancePath:r+"/spec/rules/"+c+"/match/resources/namespaceSelector/matchExpressions/"+q+"/values/"+O,schemaPath:"#/properties/spec/properties/rules/it\
ems/properties/match/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[N]:e.push(N),s++}}else{const x={instancePath:r+"/spec/rules/"+c+"/match/resources/namespaceSelector/matchExpressi\
ons/"+q+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/properties/matchExpres\
sions/items/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[x]:e.push(x),s++}}}else{const f={instancePath:r+"/\
spec/rules/"+c+"/match/resources/namespaceSelector/matchExpressions/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resourc\
es/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),
s++}}}else{const j={instancePath:r+"/spec/rules/"+c+"/match/resources/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/p\
roperties/match/properties/resources/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[j]:e.push(j),s++}}if(k.matchLabels!==void 0){let g=k.matchLabels;if(g&&typeof g=="object"&&!Array.isArray(g)){for(const j in g)if(typeof g[j]!="stri\
ng"){const q={instancePath:r+"/spec/rules/"+c+"/match/resources/namespaceSelector/matchLabels/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}}else{const j={instancePath:r+"/spec/rules/"+c+"/match/resources/namespaceSelector\
/matchLabels",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/properties/matchLabels/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[j]:e.push(j),s++}}}else{const g={instancePath:r+"/spec/rules/"+c+"/match/resource\
s/namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/namespaceSelector/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),s++}}if(P.namespaces!==void 0){let k=P.namespaces;if(Array.isArray(k)){const g=k.length;
for(let j=0;j<g;j++)if(typeof k[j]!="string"){const q={instancePath:r+"/spec/rules/"+c+"/match/resources/namespaces/"+j,schemaPath:"#/properties/spec/properties\
/rules/items/properties/match/properties/resources/properties/namespaces/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[q]:e.push(q),s++}}else{const g={instancePath:r+"/spec/rules/"+c+"/match/resources/namespaces",schemaPath:"#/properties/spec/properties/rules/items/properties/m\
atch/properties/resources/properties/namespaces/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[g]:e.push(g),s++}}if(P.operations!==
void 0){let k=P.operations;if(Array.isArray(k)){const g=k.length;for(let j=0;j<g;j++){let q=k[j];if(typeof q!="string"){const b={instancePath:r+"/spec/rules/"+c+
"/match/resources/operations/"+j,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/operations/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}if(!(q==="CREATE"||q==="CONNECT"||q==="UPDATE"||q==="DELETE")){const b={instancePath:r+
"/spec/rules/"+c+"/match/resources/operations/"+j,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/operatio\
ns/items/enum",keyword:"enum",params:{allowedValues:G.properties.spec.properties.rules.items.properties.match.properties.resources.properties.operations.items.enum},
message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),s++}}}else{const g={instancePath:r+"/spec/rules/"+c+"/match/resources/operations",
schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/operations/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[g]:e.push(g),s++}}if(P.selector!==void 0){let k=P.selector;if(k&&typeof k=="object"&&!Array.isArray(k)){for(const g in k)if(!(g==="m\
atchExpressions"||g==="matchLabels")){const j={instancePath:r+"/spec/rules/"+c+"/match/resources/selector",schemaPath:"#/properties/spec/properties/rules/items/\
properties/match/properties/resources/properties/selector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT h\
ave additional properties"};e===null?e=[j]:e.push(j),s++}if(k.matchExpressions!==void 0){let g=k.matchExpressions;if(Array.isArray(g)){const j=g.length;for(let q=0;q<
j;q++){let b=g[q];if(b&&typeof b=="object"&&!Array.isArray(b)){if(b.key===void 0){const f={instancePath:r+"/spec/rules/"+c+"/match/resources/selector/matchExpre\
ssions/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/properties/matchExpressions/items/requ\
ired",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[f]:e.push(f),s++}if(b.operator===void 0){const f={
instancePath:r+"/spec/rules/"+c+"/match/resources/selector/matchExpressions/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties\
/resources/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required pr\
operty 'operator'"};e===null?e=[f]:e.push(f),s++}for(const f in b)if(!(f==="key"||f==="operator"||f==="values")){const x={instancePath:r+"/spec/rules/"+c+"/matc\
h/resources/selector/matchExpressions/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/propert\
ies/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===
null?e=[x]:e.push(x),s++}if(b.key!==void 0&&typeof b.key!="string"){const f={instancePath:r+"/spec/rules/"+c+"/match/resources/selector/matchExpressions/"+q+"/k\
ey",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/properties/matchExpressions/items/properties/\
key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),s++}if(b.operator!==void 0&&typeof b.operator!="string"){const f={
instancePath:r+"/spec/rules/"+c+"/match/resources/selector/matchExpressions/"+q+"/operator",schemaPath:"#/properties/spec/properties/rules/items/properties/matc\
h/properties/resources/properties/selector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[f]:e.push(f),s++}if(b.values!==void 0){let f=b.values;if(Array.isArray(f)){const x=f.length;for(let O=0;O<x;O++)if(typeof f[O]!="string"){const N={
instancePath:r+"/spec/rules/"+c+"/match/resources/selector/matchExpressions/"+q+"/values/"+O,schemaPath:"#/properties/spec/properties/rules/items/properties/mat\
ch/properties/resources/properties/selector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[N]:e.push(N),s++}}else{const x={instancePath:r+"/spec/rules/"+c+"/match/resources/selector/matchExpressions/"+q+"/values",schemaPath:"#/\
properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/properties/matchExpressions/items/properties/values/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[x]:e.push(x),s++}}}else{const f={instancePath:r+"/spec/rules/"+c+"/match/resources/selector/mat\
chExpressions/"+q,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/properties/matchExpressions/ite\
ms/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),s++}}}else{const j={instancePath:r+"/spec/rules/"+c+"/match/re\
sources/selector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/properties/mat\
chExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[j]:e.push(j),s++}}if(k.matchLabels!==void 0){let g=k.matchLabels;if(g&&
typeof g=="object"&&!Array.isArray(g)){for(const j in g)if(typeof g[j]!="string"){const q={instancePath:r+"/spec/rules/"+c+"/match/resources/selector/matchLabel\
s/"+j.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/prop\
erties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}}else{const j={instancePath:r+
"/spec/rules/"+c+"/match/resources/selector/matchLabels",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/s\
elector/properties/matchLabels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[j]:e.push(j),s++}}}else{const g={instancePath:r+
"/spec/rules/"+c+"/match/resources/selector",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/properties/selector/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),s++}}}else{const k={instancePath:r+"/spec/rules/"+c+"/match/resources",
schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/resources/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[k]:e.push(k),s++}}if(E.roles!==void 0){let P=E.roles;if(Array.isArray(P)){const A=P.length;for(let h=0;h<A;h++)if(typeof P[h]!="string"){const k={instancePath:r+
"/spec/rules/"+c+"/match/roles/"+h,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/roles/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}else{const A={instancePath:r+"/spec/rules/"+c+"/match/roles",schemaPath:"#/properties/spec/prop\
erties/rules/items/properties/match/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[A]:e.push(A),s++}}if(E.subjects!==
void 0){let P=E.subjects;if(Array.isArray(P)){const A=P.length;for(let h=0;h<A;h++){let k=P[h];if(k&&typeof k=="object"&&!Array.isArray(k)){if(k.kind===void 0){
const g={instancePath:r+"/spec/rules/"+c+"/match/subjects/"+h,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/subjects/items/re\
quired",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[g]:e.push(g),s++}if(k.name===void 0){const g={
instancePath:r+"/spec/rules/"+c+"/match/subjects/"+h,schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/subjects/items/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[g]:e.push(g),s++}for(const g in k)if(!(g==="apiGroup"||g==="\
kind"||g==="name"||g==="namespace")){const j={instancePath:r+"/spec/rules/"+c+"/match/subjects/"+h,schemaPath:"#/properties/spec/properties/rules/items/properti\
es/match/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properti\
es"};e===null?e=[j]:e.push(j),s++}if(k.apiGroup!==void 0&&typeof k.apiGroup!="string"){const g={instancePath:r+"/spec/rules/"+c+"/match/subjects/"+h+"/apiGroup",
schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/subjects/items/properties/apiGroup/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[g]:e.push(g),s++}if(k.kind!==void 0&&typeof k.kind!="string"){const g={instancePath:r+"/spec/rules/"+c+"/match/subjects/"+
h+"/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/subjects/items/properties/kind/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[g]:e.push(g),s++}if(k.name!==void 0&&typeof k.name!="string"){const g={instancePath:r+"/spec/rules/"+c+"/match/subje\
cts/"+h+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/subjects/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}if(k.namespace!==void 0&&typeof k.namespace!="string"){const g={instancePath:r+"/spec/rules/"+c+
"/match/subjects/"+h+"/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/match/properties/subjects/items/properties/namespace/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[g]:e.push(g),s++}}else{const g={instancePath:r+"/spec/rules/"+c+"/match/subjects/"+h,schemaPath:"\
#/properties/spec/properties/rules/items/properties/match/properties/subjects/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[g]:e.push(g),s++}}}else{const A={instancePath:r+"/spec/rules/"+c+"/match/subjects",schemaPath:"#/properties/spec/properties/rules/items/properties/match/prop\
erties/subjects/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[A]:e.push(A),s++}}}else{const P={instancePath:r+"/spec/rules/"+c+
"/match",schemaPath:"#/properties/spec/properties/rules/items/properties/match/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[P]:e.push(P),s++}}if(V.name!==void 0){let E=V.name;if(typeof E=="string"){if(!Ue.test(E)){const w={instancePath:r+"/spec/rules/"+c+"/name",schemaPath:"#/proper\
ties/spec/properties/rules/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^.{0,63}$"},message:'must match pattern "^.{0,63}$"'};e===null?e=[w]:
e.push(w),s++}}else{const w={instancePath:r+"/spec/rules/"+c+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}}if(V.reportProperties!==void 0){let E=V.reportProperties;if(E&&typeof E=="object"&&!Array.
isArray(E)){for(const w in E)if(typeof E[w]!="string"){const v={instancePath:r+"/spec/rules/"+c+"/reportProperties/"+w.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/rules/items/properties/reportProperties/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[v]:e.push(v),s++}}else{const w={instancePath:r+"/spec/rules/"+c+"/reportProperties",schemaPath:"#/properties/spec/properties/rules/items/properties/\
reportProperties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),s++}}if(V.skipBackgroundRequests!==void 0&&typeof V.
skipBackgroundRequests!="boolean"){const E={instancePath:r+"/spec/rules/"+c+"/skipBackgroundRequests",schemaPath:"#/properties/spec/properties/rules/items/prope\
rties/skipBackgroundRequests/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[E]:e.push(E),s++}if(V.validate!==void 0){let E=V.
validate;if(E&&typeof E=="object"&&!Array.isArray(E)){for(const w in E)if(!(w==="allowExistingViolations"||w==="cel"||w==="deny"||w==="failureAction"||w==="fail\
ureActionOverrides"||w==="message")){const v={instancePath:r+"/spec/rules/"+c+"/validate",schemaPath:"#/properties/spec/properties/rules/items/properties/valida\
te/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"};e===null?e=[v]:e.push(v),s++}
if(E.allowExistingViolations!==void 0&&typeof E.allowExistingViolations!="boolean"){const w={instancePath:r+"/spec/rules/"+c+"/validate/allowExistingViolations",
schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/allowExistingViolations/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[w]:e.push(w),s++}if(E.cel!==void 0){let w=E.cel;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const v in w)if(!(v==="auditAnnot\
ations"||v==="expressions"||v==="generate"||v==="paramKind"||v==="paramRef"||v==="variables")){const P={instancePath:r+"/spec/rules/"+c+"/validate/cel",schemaPath:"\
#/properties/spec/properties/rules/items/properties/validate/properties/cel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"\
must NOT have additional properties"};e===null?e=[P]:e.push(P),s++}if(w.auditAnnotations!==void 0){let v=w.auditAnnotations;if(Array.isArray(v)){const P=v.length;
for(let A=0;A<P;A++){let h=v[A];if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.key===void 0){const k={instancePath:r+"/spec/rules/"+c+"/validate/cel/auditAnn\
otations/"+A,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/auditAnnotations/items/required",keyword:"requir\
ed",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[k]:e.push(k),s++}if(h.valueExpression===void 0){const k={instancePath:r+
"/spec/rules/"+c+"/validate/cel/auditAnnotations/"+A,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/auditAnn\
otations/items/required",keyword:"required",params:{missingProperty:"valueExpression"},message:"must have required property 'valueExpression'"};e===null?e=[k]:e.
push(k),s++}for(const k in h)if(!(k==="key"||k==="valueExpression")){const g={instancePath:r+"/spec/rules/"+c+"/validate/cel/auditAnnotations/"+A,schemaPath:"#/\
properties/spec/properties/rules/items/properties/validate/properties/cel/properties/auditAnnotations/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:k},message:"must NOT have additional properties"};e===null?e=[g]:e.push(g),s++}if(h.key!==void 0&&typeof h.key!="string"){const k={instancePath:r+
"/spec/rules/"+c+"/validate/cel/auditAnnotations/"+A+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/a\
uditAnnotations/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(h.valueExpression!==void 0&&
typeof h.valueExpression!="string"){const k={instancePath:r+"/spec/rules/"+c+"/validate/cel/auditAnnotations/"+A+"/valueExpression",schemaPath:"#/properties/spe\
c/properties/rules/items/properties/validate/properties/cel/properties/auditAnnotations/items/properties/valueExpression/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}else{const k={instancePath:r+"/spec/rules/"+c+"/validate/cel/auditAnnotations/"+A,schemaPath:"#/pro\
perties/spec/properties/rules/items/properties/validate/properties/cel/properties/auditAnnotations/items/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[k]:e.push(k),s++}}}else{const P={instancePath:r+"/spec/rules/"+c+"/validate/cel/auditAnnotations",schemaPath:"#/properties/spec/prope\
rties/rules/items/properties/validate/properties/cel/properties/auditAnnotations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[P]:e.push(P),s++}}if(w.expressions!==void 0){let v=w.expressions;if(Array.isArray(v)){const P=v.length;for(let A=0;A<P;A++){let h=v[A];if(h&&typeof h=="object"&&
!Array.isArray(h)){if(h.expression===void 0){const k={instancePath:r+"/spec/rules/"+c+"/validate/cel/expressions/"+A,schemaPath:"#/properties/spec/properties/ru\
les/items/properties/validate/properties/cel/properties/expressions/items/required",keyword:"required",params:{missingProperty:"expression"},message:"must have \
required property 'expression'"};e===null?e=[k]:e.push(k),s++}for(const k in h)if(!(k==="expression"||k==="message"||k==="messageExpression"||k==="reason")){const g={
instancePath:r+"/spec/rules/"+c+"/validate/cel/expressions/"+A,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/propertie\
s/expressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"};e===null?e=
[g]:e.push(g),s++}if(h.expression!==void 0&&typeof h.expression!="string"){const k={instancePath:r+"/spec/rules/"+c+"/validate/cel/expressions/"+A+"/expression",
schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/items/properties/expression/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(h.message!==void 0&&typeof h.message!="string"){const k={instancePath:r+"/spec/\
rules/"+c+"/validate/cel/expressions/"+A+"/message",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressio\
ns/items/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(h.messageExpression!==void 0&&
typeof h.messageExpression!="string"){const k={instancePath:r+"/spec/rules/"+c+"/validate/cel/expressions/"+A+"/messageExpression",schemaPath:"#/properties/spec\
/properties/rules/items/properties/validate/properties/cel/properties/expressions/items/properties/messageExpression/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[k]:e.push(k),s++}if(h.reason!==void 0&&typeof h.reason!="string"){const k={instancePath:r+"/spec/rules/"+c+"/validate/cel/\
expressions/"+A+"/reason",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/items/properties/reason\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}else{const k={instancePath:r+"/spec/rules/"+c+"/validate/ce\
l/expressions/"+A,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),s++}}}else{const P={instancePath:r+"/spec/rules/"+c+"/validate/cel/expressions",schemaPath:"#/\
properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[P]:e.push(P),s++}}if(w.generate!==void 0&&typeof w.generate!="boolean"){const v={instancePath:r+"/spec/rules/"+c+"/validate/cel/generate",schemaPath:"\
#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/generate/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"};e===null?e=[v]:e.push(v),s++}if(w.paramKind!==void 0){let v=w.paramKind;if(v&&typeof v=="object"&&!Array.isArray(v)){for(const P in v)if(!(P==="apiVersi\
on"||P==="kind")){const A={instancePath:r+"/spec/rules/"+c+"/validate/cel/paramKind",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/pr\
operties/cel/properties/paramKind/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional propertie\
s"};e===null?e=[A]:e.push(A),s++}if(v.apiVersion!==void 0&&typeof v.apiVersion!="string"){const P={instancePath:r+"/spec/rules/"+c+"/validate/cel/paramKind/apiV\
ersion",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramKind/properties/apiVersion/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}if(v.kind!==void 0&&typeof v.kind!="string"){const P={instancePath:r+"/spec/rules/"+
c+"/validate/cel/paramKind/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramKind/properties/kind/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}}else{const P={instancePath:r+"/spec/rules/"+c+"/validate/cel/p\
aramKind",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramKind/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[P]:e.push(P),s++}}if(w.paramRef!==void 0){let v=w.paramRef;if(v&&typeof v=="object"&&!Array.isArray(v)){for(const P in v)if(!(P===
"name"||P==="namespace"||P==="parameterNotFoundAction"||P==="selector")){const A={instancePath:r+"/spec/rules/"+c+"/validate/cel/paramRef",schemaPath:"#/propert\
ies/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},
message:"must NOT have additional properties"};e===null?e=[A]:e.push(A),s++}if(v.name!==void 0&&typeof v.name!="string"){const P={instancePath:r+"/spec/rules/"+
c+"/validate/cel/paramRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}if(v.namespace!==void 0&&typeof v.namespace!="string"){const P={instancePath:r+
"/spec/rules/"+c+"/validate/cel/paramRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/\
properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}if(v.parameterNotFoundAction!==void 0&&typeof v.
parameterNotFoundAction!="string"){const P={instancePath:r+"/spec/rules/"+c+"/validate/cel/paramRef/parameterNotFoundAction",schemaPath:"#/properties/spec/prope\
rties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/parameterNotFoundAction/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[P]:e.push(P),s++}if(v.selector!==void 0){let P=v.selector;if(P&&typeof P=="object"&&!Array.isArray(P)){for(const A in P)if(!(A==="m\
atchExpressions"||A==="matchLabels")){const h={instancePath:r+"/spec/rules/"+c+"/validate/cel/paramRef/selector",schemaPath:"#/properties/spec/properties/rules/\
items/properties/validate/properties/cel/properties/paramRef/properties/selector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A},
message:"must NOT have additional properties"};e===null?e=[h]:e.push(h),s++}if(P.matchExpressions!==void 0){let A=P.matchExpressions;if(Array.isArray(A)){const h=A.
length;for(let k=0;k<h;k++){let g=A[k];if(g&&typeof g=="object"&&!Array.isArray(g)){if(g.key===void 0){const j={instancePath:r+"/spec/rules/"+c+"/validate/cel/p\
aramRef/selector/matchExpressions/"+k,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/sel\
ector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[j]:
e.push(j),s++}if(g.operator===void 0){const j={instancePath:r+"/spec/rules/"+c+"/validate/cel/paramRef/selector/matchExpressions/"+k,schemaPath:"#/properties/sp\
ec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/required",keyword:"requir\
ed",params:{missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=[j]:e.push(j),s++}for(const j in g)if(!(j==="key"||j==="ope\
rator"||j==="values")){const q={instancePath:r+"/spec/rules/"+c+"/validate/cel/paramRef/selector/matchExpressions/"+k,schemaPath:"#/properties/spec/properties/r\
ules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:j},message:"must NOT have additional properties"};e===null?e=[q]:e.push(q),s++}if(g.key!==void 0&&typeof g.key!="string"){
const j={instancePath:r+"/spec/rules/"+c+"/validate/cel/paramRef/selector/matchExpressions/"+k+"/key",schemaPath:"#/properties/spec/properties/rules/items/prope\
rties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[j]:e.push(j),s++}if(g.operator!==void 0&&typeof g.operator!="string"){const j={instancePath:r+"/spec/rules/"+c+"/validate/\
cel/paramRef/selector/matchExpressions/"+k+"/operator",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramR\
ef/properties/selector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[j]:
e.push(j),s++}if(g.values!==void 0){let j=g.values;if(Array.isArray(j)){const q=j.length;for(let b=0;b<q;b++)if(typeof j[b]!="string"){const f={instancePath:r+"\
/spec/rules/"+c+"/validate/cel/paramRef/selector/matchExpressions/"+k+"/values/"+b,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/prop\
erties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[f]:e.push(f),s++}}else{const q={instancePath:r+"/spec/rules/"+c+"/validate/cel/paramRef/selector/matchExpressions/"+k+"/values",schemaPath:"\
#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchExpressions/items/properties\
/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[q]:e.push(q),s++}}}else{const j={instancePath:r+"/spec/rules/"+c+"/valid\
ate/cel/paramRef/selector/matchExpressions/"+k,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/prope\
rties/selector/properties/matchExpressions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[j]:e.push(j),s++}}}else{const h={
instancePath:r+"/spec/rules/"+c+"/validate/cel/paramRef/selector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/prop\
erties/cel/properties/paramRef/properties/selector/properties/matchExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[h]:
e.push(h),s++}}if(P.matchLabels!==void 0){let A=P.matchLabels;if(A&&typeof A=="object"&&!Array.isArray(A)){for(const h in A)if(typeof A[h]!="string"){const k={instancePath:r+
"/spec/rules/"+c+"/validate/cel/paramRef/selector/matchLabels/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/rules/items/pr\
operties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[k]:e.push(k),s++}}else{const h={instancePath:r+"/spec/rules/"+c+"/validate/cel/paramRef/selector/matchLabels",schemaPath:"\
#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/properties/matchLabels/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}}}else{const A={instancePath:r+"/spec/rules/"+c+"/validate/cel/paramRef/selector",
schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/selector/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[A]:e.push(A),s++}}}else{const P={instancePath:r+"/spec/rules/"+c+"/validate/cel/paramRef",schemaPath:"#/propertie\
s/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[P]:e.push(P),s++}}if(w.variables!==void 0){let v=w.variables;if(Array.isArray(v)){const P=v.length;for(let A=0;A<P;A++){let h=v[A];if(h&&typeof h=="object"&&
!Array.isArray(h)){if(h.expression===void 0){const k={instancePath:r+"/spec/rules/"+c+"/validate/cel/variables/"+A,schemaPath:"#/properties/spec/properties/rule\
s/items/properties/validate/properties/cel/properties/variables/items/required",keyword:"required",params:{missingProperty:"expression"},message:"must have requ\
ired property 'expression'"};e===null?e=[k]:e.push(k),s++}if(h.name===void 0){const k={instancePath:r+"/spec/rules/"+c+"/validate/cel/variables/"+A,schemaPath:"\
#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/variables/items/required",keyword:"required",params:{missingProperty:"nam\
e"},message:"must have required property 'name'"};e===null?e=[k]:e.push(k),s++}for(const k in h)if(!(k==="expression"||k==="name")){const g={instancePath:r+"/sp\
ec/rules/"+c+"/validate/cel/variables/"+A,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/variables/items/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"};e===null?e=[g]:e.push(g),s++}if(h.
expression!==void 0&&typeof h.expression!="string"){const k={instancePath:r+"/spec/rules/"+c+"/validate/cel/variables/"+A+"/expression",schemaPath:"#/properties\
/spec/properties/rules/items/properties/validate/properties/cel/properties/variables/items/properties/expression/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[k]:e.push(k),s++}if(h.name!==void 0&&typeof h.name!="string"){const k={instancePath:r+"/spec/rules/"+c+"/validate/cel/variables/"+A+
"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/variables/items/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}}else{const k={instancePath:r+"/spec/rules/"+c+"/validate/cel/variables/"+A,schemaPath:"\
#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/variables/items/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[k]:e.push(k),s++}}}else{const P={instancePath:r+"/spec/rules/"+c+"/validate/cel/variables",schemaPath:"#/properties/spec/properties/rul\
es/items/properties/validate/properties/cel/properties/variables/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[P]:e.push(P),s++}}}else{
const v={instancePath:r+"/spec/rules/"+c+"/validate/cel",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),s++}}if(E.deny!==void 0){let w=E.deny;if(w&&typeof w=="object"&&!Array.isArray(w)){
for(const v in w)if(v!=="conditions"){const P={instancePath:r+"/spec/rules/"+c+"/validate/deny",schemaPath:"#/properties/spec/properties/rules/items/properties/\
validate/properties/deny/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"};e===null?
e=[P]:e.push(P),s++}}else{const v={instancePath:r+"/spec/rules/"+c+"/validate/deny",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/pro\
perties/deny/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),s++}}if(E.failureAction!==void 0){let w=E.failureAction;
if(typeof w!="string"){const v={instancePath:r+"/spec/rules/"+c+"/validate/failureAction",schemaPath:"#/properties/spec/properties/rules/items/properties/valida\
te/properties/failureAction/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}if(!(w==="Audit"||w==="Enforce")){
const v={instancePath:r+"/spec/rules/"+c+"/validate/failureAction",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureAc\
tion/enum",keyword:"enum",params:{allowedValues:G.properties.spec.properties.rules.items.properties.validate.properties.failureAction.enum},message:"must be equ\
al to one of the allowed values"};e===null?e=[v]:e.push(v),s++}}if(E.failureActionOverrides!==void 0){let w=E.failureActionOverrides;if(Array.isArray(w)){const v=w.
length;for(let P=0;P<v;P++){let A=w[P];if(A&&typeof A=="object"&&!Array.isArray(A)){for(const h in A)if(!(h==="action"||h==="namespaceSelector"||h==="namespaces")){
const k={instancePath:r+"/spec/rules/"+c+"/validate/failureActionOverrides/"+P,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properti\
es/failureActionOverrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"};
e===null?e=[k]:e.push(k),s++}if(A.action!==void 0){let h=A.action;if(typeof h!="string"){const k={instancePath:r+"/spec/rules/"+c+"/validate/failureActionOverri\
des/"+P+"/action",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/action/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(!(h==="audit"||h==="enforce"||h==="Audit"||h==="Enforce")){const k={instancePath:r+
"/spec/rules/"+c+"/validate/failureActionOverrides/"+P+"/action",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActi\
onOverrides/items/properties/action/enum",keyword:"enum",params:{allowedValues:G.properties.spec.properties.rules.items.properties.validate.properties.failureActionOverrides.
items.properties.action.enum},message:"must be equal to one of the allowed values"};e===null?e=[k]:e.push(k),s++}}if(A.namespaceSelector!==void 0){let h=A.namespaceSelector;
if(h&&typeof h=="object"&&!Array.isArray(h)){for(const k in h)if(!(k==="matchExpressions"||k==="matchLabels")){const g={instancePath:r+"/spec/rules/"+c+"/valida\
te/failureActionOverrides/"+P+"/namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/it\
ems/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"};
e===null?e=[g]:e.push(g),s++}if(h.matchExpressions!==void 0){let k=h.matchExpressions;if(Array.isArray(k)){const g=k.length;for(let j=0;j<g;j++){let q=k[j];if(q&&
typeof q=="object"&&!Array.isArray(q)){if(q.key===void 0){const b={instancePath:r+"/spec/rules/"+c+"/validate/failureActionOverrides/"+P+"/namespaceSelector/mat\
chExpressions/"+j,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/\
properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[b]:e.push(
b),s++}if(q.operator===void 0){const b={instancePath:r+"/spec/rules/"+c+"/validate/failureActionOverrides/"+P+"/namespaceSelector/matchExpressions/"+j,schemaPath:"\
#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/it\
ems/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=[b]:e.push(b),s++}for(const b in q)
if(!(b==="key"||b==="operator"||b==="values")){const f={instancePath:r+"/spec/rules/"+c+"/validate/failureActionOverrides/"+P+"/namespaceSelector/matchExpressio\
ns/"+j,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/\
matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"};e===null?
e=[f]:e.push(f),s++}if(q.key!==void 0&&typeof q.key!="string"){const b={instancePath:r+"/spec/rules/"+c+"/validate/failureActionOverrides/"+P+"/namespaceSelecto\
r/matchExpressions/"+j+"/key",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namesp\
aceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}
if(q.operator!==void 0&&typeof q.operator!="string"){const b={instancePath:r+"/spec/rules/"+c+"/validate/failureActionOverrides/"+P+"/namespaceSelector/matchExp\
ressions/"+j+"/operator",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSe\
lector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),s++}
if(q.values!==void 0){let b=q.values;if(Array.isArray(b)){const f=b.length;for(let x=0;x<f;x++)if(typeof b[x]!="string"){const O={instancePath:r+"/spec/rules/"+
c+"/validate/failureActionOverrides/"+P+"/namespaceSelector/matchExpressions/"+j+"/values/"+x,schemaPath:"#/properties/spec/properties/rules/items/properties/va\
lidate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[O]:e.push(O),s++}}else{const f={instancePath:r+"/spec/rules/"+c+"/validate/failureActionOverrides/"+P+"/nam\
espaceSelector/matchExpressions/"+j+"/values",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/p\
roperties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
f]:e.push(f),s++}}}else{const b={instancePath:r+"/spec/rules/"+c+"/validate/failureActionOverrides/"+P+"/namespaceSelector/matchExpressions/"+j,schemaPath:"#/pr\
operties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),s++}}}else{const g={instancePath:r+"/spec/rules/"+c+"/validate/fa\
ilureActionOverrides/"+P+"/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureAction\
Overrides/items/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[g]:e.push(
g),s++}}if(h.matchLabels!==void 0){let k=h.matchLabels;if(k&&typeof k=="object"&&!Array.isArray(k)){for(const g in k)if(typeof k[g]!="string"){const j={instancePath:r+
"/spec/rules/"+c+"/validate/failureActionOverrides/"+P+"/namespaceSelector/matchLabels/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/\
properties/rules/items/properties/validate/properties/failureActionOverrides/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[j]:e.push(j),s++}}else{const g={instancePath:r+"/spec/rules/"+c+"/validate/failureAc\
tionOverrides/"+P+"/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/it\
ems/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[g]:e.push(g),s++}}}else{
const k={instancePath:r+"/spec/rules/"+c+"/validate/failureActionOverrides/"+P+"/namespaceSelector",schemaPath:"#/properties/spec/properties/rules/items/propert\
ies/validate/properties/failureActionOverrides/items/properties/namespaceSelector/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[k]:e.push(k),s++}}if(A.namespaces!==void 0){let h=A.namespaces;if(Array.isArray(h)){const k=h.length;for(let g=0;g<k;g++)if(typeof h[g]!="string"){const j={instancePath:r+
"/spec/rules/"+c+"/validate/failureActionOverrides/"+P+"/namespaces/"+g,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/fail\
ureActionOverrides/items/properties/namespaces/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[j]:e.push(j),s++}}else{const k={
instancePath:r+"/spec/rules/"+c+"/validate/failureActionOverrides/"+P+"/namespaces",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/pro\
perties/failureActionOverrides/items/properties/namespaces/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[k]:e.push(k),s++}}}else{
const h={instancePath:r+"/spec/rules/"+c+"/validate/failureActionOverrides/"+P,schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properti\
es/failureActionOverrides/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}}}else{const v={instancePath:r+
"/spec/rules/"+c+"/validate/failureActionOverrides",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureActionOverrides/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[v]:e.push(v),s++}}if(E.message!==void 0&&typeof E.message!="string"){const w={instancePath:r+
"/spec/rules/"+c+"/validate/message",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/message/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}}else{const w={instancePath:r+"/spec/rules/"+c+"/validate",schemaPath:"#/properties/spec/propert\
ies/rules/items/properties/validate/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[w]:e.push(w),s++}}}else{const E={instancePath:r+
"/spec/rules/"+c,schemaPath:"#/properties/spec/properties/rules/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[E]:e.push(
E),s++}}}else{const R={instancePath:r+"/spec/rules",schemaPath:"#/properties/spec/properties/rules/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"};e===null?e=[R]:e.push(R),s++}}if(u.schemaValidation!==void 0&&typeof u.schemaValidation!="boolean"){const d={instancePath:r+"/spec/schemaValidation",schemaPath:"\
#/properties/spec/properties/schemaValidation/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.push(d),s++}if(u.useServerSideApply!==
void 0&&typeof u.useServerSideApply!="boolean"){const d={instancePath:r+"/spec/useServerSideApply",schemaPath:"#/properties/spec/properties/useServerSideApply/t\
ype",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.push(d),s++}if(u.validationFailureAction!==void 0){let d=u.validationFailureAction;
if(typeof d!="string"){const R={instancePath:r+"/spec/validationFailureAction",schemaPath:"#/properties/spec/properties/validationFailureAction/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[R]:e.push(R),s++}if(!(d==="audit"||d==="enforce"||d==="Audit"||d==="Enforce")){const R={instancePath:r+
"/spec/validationFailureAction",schemaPath:"#/properties/spec/properties/validationFailureAction/enum",keyword:"enum",params:{allowedValues:G.properties.spec.properties.
validationFailureAction.enum},message:"must be equal to one of the allowed values"};e===null?e=[R]:e.push(R),s++}}if(u.validationFailureActionOverrides!==void 0){
let d=u.validationFailureActionOverrides;if(Array.isArray(d)){const R=d.length;for(let c=0;c<R;c++){let V=d[c];if(V&&typeof V=="object"&&!Array.isArray(V)){for(const E in V)
if(!(E==="action"||E==="namespaceSelector"||E==="namespaces")){const w={instancePath:r+"/spec/validationFailureActionOverrides/"+c,schemaPath:"#/properties/spec\
/properties/validationFailureActionOverrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:E},message:"must NOT have add\
itional properties"};e===null?e=[w]:e.push(w),s++}if(V.action!==void 0){let E=V.action;if(typeof E!="string"){const w={instancePath:r+"/spec/validationFailureAc\
tionOverrides/"+c+"/action",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/action/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}if(!(E==="audit"||E==="enforce"||E==="Audit"||E==="Enforce")){const w={instancePath:r+"/spec/val\
idationFailureActionOverrides/"+c+"/action",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/action/enum",keyword:"enu\
m",params:{allowedValues:G.properties.spec.properties.validationFailureActionOverrides.items.properties.action.enum},message:"must be equal to one of the allowe\
d values"};e===null?e=[w]:e.push(w),s++}}if(V.namespaceSelector!==void 0){let E=V.namespaceSelector;if(E&&typeof E=="object"&&!Array.isArray(E)){for(const w in E)
if(!(w==="matchExpressions"||w==="matchLabels")){const v={instancePath:r+"/spec/validationFailureActionOverrides/"+c+"/namespaceSelector",schemaPath:"#/properti\
es/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},
message:"must NOT have additional properties"};e===null?e=[v]:e.push(v),s++}if(E.matchExpressions!==void 0){let w=E.matchExpressions;if(Array.isArray(w)){const v=w.
length;for(let P=0;P<v;P++){let A=w[P];if(A&&typeof A=="object"&&!Array.isArray(A)){if(A.key===void 0){const h={instancePath:r+"/spec/validationFailureActionOve\
rrides/"+c+"/namespaceSelector/matchExpressions/"+P,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector\
/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[h]:e.push(
h),s++}if(A.operator===void 0){const h={instancePath:r+"/spec/validationFailureActionOverrides/"+c+"/namespaceSelector/matchExpressions/"+P,schemaPath:"#/proper\
ties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{
missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=[h]:e.push(h),s++}for(const h in A)if(!(h==="key"||h==="operator"||h===
"values")){const k={instancePath:r+"/spec/validationFailureActionOverrides/"+c+"/namespaceSelector/matchExpressions/"+P,schemaPath:"#/properties/spec/properties\
/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:h},message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),s++}if(A.key!==void 0&&typeof A.key!="string"){const h={instancePath:r+
"/spec/validationFailureActionOverrides/"+c+"/namespaceSelector/matchExpressions/"+P+"/key",schemaPath:"#/properties/spec/properties/validationFailureActionOver\
rides/items/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[h]:e.push(h),s++}if(A.operator!==void 0&&typeof A.operator!="string"){const h={instancePath:r+"/spec/validationFailureActionOverrides/"+c+"/namespac\
eSelector/matchExpressions/"+P+"/operator",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properti\
es/matchExpressions/items/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[h]:e.push(h),s++}if(A.values!==void 0){
let h=A.values;if(Array.isArray(h)){const k=h.length;for(let g=0;g<k;g++)if(typeof h[g]!="string"){const j={instancePath:r+"/spec/validationFailureActionOverrid\
es/"+c+"/namespaceSelector/matchExpressions/"+P+"/values/"+g,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespac\
eSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[j]:e.push(
j),s++}}else{const k={instancePath:r+"/spec/validationFailureActionOverrides/"+c+"/namespaceSelector/matchExpressions/"+P+"/values",schemaPath:"#/properties/spe\
c/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[k]:e.push(k),s++}}}else{const h={instancePath:r+"/spec/validationFailureActionOverrides/"+c+"/namespaceSelect\
or/matchExpressions/"+P,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchExpressions\
/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[h]:e.push(h),s++}}}else{const v={instancePath:r+"/spec/validationFailur\
eActionOverrides/"+c+"/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaceS\
elector/properties/matchExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[v]:e.push(v),s++}}if(E.matchLabels!==void 0){
let w=E.matchLabels;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const v in w)if(typeof w[v]!="string"){const P={instancePath:r+"/spec/validationFailureActi\
onOverrides/"+c+"/namespaceSelector/matchLabels/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/validationFailureActionOverr\
ides/items/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[P]:e.push(P),s++}}else{const v={instancePath:r+"/spec/validationFailureActionOverrides/"+c+"/namespaceSelector/matchLabels",schemaPath:"#/properties/spec/pro\
perties/validationFailureActionOverrides/items/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[v]:e.push(v),s++}}}else{const w={instancePath:r+"/spec/validationFailureActionOverrides/"+c+"/namespaceSelector",schemaPath:"#/properties/s\
pec/properties/validationFailureActionOverrides/items/properties/namespaceSelector/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[w]:e.push(w),s++}}if(V.namespaces!==void 0){let E=V.namespaces;if(Array.isArray(E)){const w=E.length;for(let v=0;v<w;v++)if(typeof E[v]!="string"){const P={instancePath:r+
"/spec/validationFailureActionOverrides/"+c+"/namespaces/"+v,schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespac\
es/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}}else{const w={instancePath:r+"/spec/validationFailu\
reActionOverrides/"+c+"/namespaces",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/items/properties/namespaces/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[w]:e.push(w),s++}}}else{const E={instancePath:r+"/spec/validationFailureActionOverrides/"+c,schemaPath:"#/pro\
perties/spec/properties/validationFailureActionOverrides/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[E]:e.push(E),s++}}}else{
const R={instancePath:r+"/spec/validationFailureActionOverrides",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[R]:e.push(R),s++}}if(u.webhookConfiguration!==void 0){let d=u.webhookConfiguration;if(d&&typeof d=="o\
bject"&&!Array.isArray(d)){for(const R in d)if(!(R==="failurePolicy"||R==="matchConditions"||R==="timeoutSeconds")){const c={instancePath:r+"/spec/webhookConfig\
uration",schemaPath:"#/properties/spec/properties/webhookConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R},message:"\
must NOT have additional properties"};e===null?e=[c]:e.push(c),s++}if(d.failurePolicy!==void 0){let R=d.failurePolicy;if(typeof R!="string"){const c={instancePath:r+
"/spec/webhookConfiguration/failurePolicy",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/failurePolicy/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}if(!(R==="Ignore"||R==="Fail")){const c={instancePath:r+"/spec/webhookConfiguration/failurePolic\
y",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/failurePolicy/enum",keyword:"enum",params:{allowedValues:G.properties.spec.properties.
webhookConfiguration.properties.failurePolicy.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),s++}}if(d.matchConditions!==void 0){
let R=d.matchConditions;if(Array.isArray(R)){const c=R.length;for(let V=0;V<c;V++){let E=R[V];if(E&&typeof E=="object"&&!Array.isArray(E)){if(E.expression===void 0){
const w={instancePath:r+"/spec/webhookConfiguration/matchConditions/"+V,schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/matchConditions\
/items/required",keyword:"required",params:{missingProperty:"expression"},message:"must have required property 'expression'"};e===null?e=[w]:e.push(w),s++}if(E.
name===void 0){const w={instancePath:r+"/spec/webhookConfiguration/matchConditions/"+V,schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/\
matchConditions/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[w]:e.push(w),s++}for(const w in E)
if(!(w==="expression"||w==="name")){const v={instancePath:r+"/spec/webhookConfiguration/matchConditions/"+V,schemaPath:"#/properties/spec/properties/webhookConf\
iguration/properties/matchConditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional \
properties"};e===null?e=[v]:e.push(v),s++}if(E.expression!==void 0&&typeof E.expression!="string"){const w={instancePath:r+"/spec/webhookConfiguration/matchCond\
itions/"+V+"/expression",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/matchConditions/items/properties/expression/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}if(E.name!==void 0&&typeof E.name!="string"){const w={instancePath:r+"/spec/web\
hookConfiguration/matchConditions/"+V+"/name",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/matchConditions/items/properties/name/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}}else{const w={instancePath:r+"/spec/webhookConfiguration/matchC\
onditions/"+V,schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/matchConditions/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[w]:e.push(w),s++}}}else{const c={instancePath:r+"/spec/webhookConfiguration/matchConditions",schemaPath:"#/properties/spec/properti\
es/webhookConfiguration/properties/matchConditions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[c]:e.push(c),s++}}if(d.timeoutSeconds!==
void 0){let R=d.timeoutSeconds;if(!(typeof R=="number"&&!(R%1)&&!isNaN(R)&&isFinite(R))){const c={instancePath:r+"/spec/webhookConfiguration/timeoutSeconds",schemaPath:"\
#/properties/spec/properties/webhookConfiguration/properties/timeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[
c]:e.push(c),s++}}}else{const R={instancePath:r+"/spec/webhookConfiguration",schemaPath:"#/properties/spec/properties/webhookConfiguration/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[R]:e.push(R),s++}}if(u.webhookTimeoutSeconds!==void 0){let d=u.webhookTimeoutSeconds;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d))){const R={instancePath:r+"/spec/webhookTimeoutSeconds",schemaPath:"#/properties/spec/properties/webhookTimeoutSeconds/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[R]:e.push(R),s++}}}else{const d={instancePath:r+"/spec",schemaPath:"#/proper\
ties/spec/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}}}else{const u={instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),s++}return Be.errors=e,s===0}const ws=Ze,B={required:["apiVersion","kin\
d","metadata","spec"],type:"object",properties:{apiVersion:{const:"kyverno.io/v2"},kind:{const:"PolicyException"},metadata:{$ref:"kubernetes#/$defs/meta.v1.Obje\
ctMeta"},spec:{required:["exceptions","match"],type:"object",properties:{background:{type:"boolean"},conditions:{type:"object",properties:{all:{type:"array",items:{
type:"object",properties:{key:{},message:{type:"string"},operator:{enum:["Equals","NotEquals","AnyIn","AllIn","AnyNotIn","AllNotIn","GreaterThanOrEquals","Great\
erThan","LessThanOrEquals","LessThan","DurationGreaterThanOrEquals","DurationGreaterThan","DurationLessThanOrEquals","DurationLessThan"],type:"string"},value:{}},
additionalProperties:!1}},any:{type:"array",items:{type:"object",properties:{key:{},message:{type:"string"},operator:{enum:["Equals","NotEquals","AnyIn","AllIn",
"AnyNotIn","AllNotIn","GreaterThanOrEquals","GreaterThan","LessThanOrEquals","LessThan","DurationGreaterThanOrEquals","DurationGreaterThan","DurationLessThanOrE\
quals","DurationLessThan"],type:"string"},value:{}},additionalProperties:!1}}},additionalProperties:!1},exceptions:{type:"array",items:{required:["policyName","\
ruleNames"],type:"object",properties:{policyName:{type:"string"},ruleNames:{type:"array",items:{type:"string"}}},additionalProperties:!1}},match:{type:"object",
not:{type:"object",properties:{any:{},all:{}},required:["any","all"]},properties:{all:{type:"array",items:{type:"object",properties:{clusterRoles:{type:"array",
items:{type:"string"}},resources:{type:"object",not:{type:"object",properties:{name:{},names:{}},required:["name","names"]},properties:{annotations:{type:"objec\
t",additionalProperties:{type:"string"}},kinds:{type:"array",items:{type:"string"}},name:{type:"string"},names:{type:"array",items:{type:"string"}},namespaceSelector:{
type:"object",properties:{matchExpressions:{type:"array",items:{required:["key","operator"],type:"object",properties:{key:{type:"string"},operator:{type:"string"},
values:{type:"array",items:{type:"string"}}},additionalProperties:!1}},matchLabels:{type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1},
namespaces:{type:"array",items:{type:"string"}},operations:{type:"array",items:{enum:["CREATE","CONNECT","UPDATE","DELETE"],type:"string"}},selector:{type:"obje\
ct",properties:{matchExpressions:{type:"array",items:{required:["key","operator"],type:"object",properties:{key:{type:"string"},operator:{type:"string"},values:{
type:"array",items:{type:"string"}}},additionalProperties:!1}},matchLabels:{type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1}},additionalProperties:!1},
roles:{type:"array",items:{type:"string"}},subjects:{type:"array",items:{required:["kind","name"],type:"object",properties:{apiGroup:{type:"string"},kind:{type:"\
string"},name:{type:"string"},namespace:{type:"string"}},additionalProperties:!1}}},additionalProperties:!1}},any:{type:"array",items:{type:"object",properties:{
clusterRoles:{type:"array",items:{type:"string"}},resources:{type:"object",not:{type:"object",properties:{name:{},names:{}},required:["name","names"]},properties:{
annotations:{type:"object",additionalProperties:{type:"string"}},kinds:{type:"array",items:{type:"string"}},name:{type:"string"},names:{type:"array",items:{type:"\
string"}},namespaceSelector:{type:"object",properties:{matchExpressions:{type:"array",items:{required:["key","operator"],type:"object",properties:{key:{type:"st\
ring"},operator:{type:"string"},values:{type:"array",items:{type:"string"}}},additionalProperties:!1}},matchLabels:{type:"object",additionalProperties:{type:"st\
ring"}}},additionalProperties:!1},namespaces:{type:"array",items:{type:"string"}},operations:{type:"array",items:{enum:["CREATE","CONNECT","UPDATE","DELETE"],type:"\
string"}},selector:{type:"object",properties:{matchExpressions:{type:"array",items:{required:["key","operator"],type:"object",properties:{key:{type:"string"},operator:{
type:"string"},values:{type:"array",items:{type:"string"}}},additionalProperties:!1}},matchLabels:{type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1}},
additionalProperties:!1},roles:{type:"array",items:{type:"string"}},subjects:{type:"array",items:{required:["kind","name"],type:"object",properties:{apiGroup:{type:"\
string"},kind:{type:"string"},name:{type:"string"},namespace:{type:"string"}},additionalProperties:!1}}},additionalProperties:!1}}},additionalProperties:!1},podSecurity:{
type:"array",items:{required:["controlName"],type:"object",properties:{controlName:{enum:["HostProcess","Host Namespaces","Privileged Containers","Capabilities",
"HostPath Volumes","Host Ports","AppArmor","SELinux","/proc Mount Type","Seccomp","Sysctls","Volume Types","Privilege Escalation","Running as Non-root","Running\
 as Non-root user"],type:"string"},images:{type:"array",items:{type:"string"}},restrictedField:{type:"string"},values:{type:"array",items:{type:"string"}}},additionalProperties:!1}}},
additionalProperties:!1}},additionalProperties:!1,$id:"kind14"};function ge(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,
s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!L.call(I.properties,t)){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.annotations!==void 0){let t=n.
annotations;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(typeof t[a]!="string"){const p={instancePath:r+"/annotations/"+a.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
p]:e.push(p),s++}}else{const a={instancePath:r+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[a]:e.push(a),s++}}if(n.creationTimestamp!==void 0&&typeof n.creationTimestamp!="string"){const t={instancePath:r+"/creationTimestamp",schemaPath:"\
#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.deletionGracePeriodSeconds!==
void 0){let t=n.deletionGracePeriodSeconds;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"/deletionGracePeriodSeconds",schemaPath:"\
#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(n.deletionTimestamp!==
void 0&&typeof n.deletionTimestamp!="string"){const t={instancePath:r+"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.finalizers!==void 0){let t=n.finalizers;if(Array.isArray(t)){const a=t.length;for(let p=0;p<
a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/finalizers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.generateName!==void 0&&typeof n.generateName!="string"){const t={instancePath:r+"/generateNa\
me",schemaPath:"#/properties/generateName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.generation!==void 0){
let t=n.generation;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"/generation",schemaPath:"#/properties/generation/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(n.labels!==void 0){let t=n.labels;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const a in t)if(typeof t[a]!="string"){const p={instancePath:r+"/labels/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/addit\
ionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.managedFields!==void 0){let t=n.managedFields;
if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i in o)if(!(i==="apiVersion"||i==="\
fieldsType"||i==="fieldsV1"||i==="manager"||i==="operation"||i==="subresource"||i==="time")){const l={instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#\
/$defs/meta.v1.ManagedFieldsEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional propertie\
s"};e===null?e=[l]:e.push(l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/managedFields/"+p+"/apiVersion",schemaPath:"\
kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
s++}if(o.fieldsType!==void 0&&typeof o.fieldsType!="string"){const i={instancePath:r+"/managedFields/"+p+"/fieldsType",schemaPath:"kubernetes#/$defs/meta.v1.Man\
agedFieldsEntry/properties/fieldsType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.manager!==void 0&&
typeof o.manager!="string"){const i={instancePath:r+"/managedFields/"+p+"/manager",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/manager/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.operation!==void 0&&typeof o.operation!="string"){const i={
instancePath:r+"/managedFields/"+p+"/operation",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/operation/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.subresource!==void 0&&typeof o.subresource!="string"){const i={instancePath:r+"/managedFiel\
ds/"+p+"/subresource",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/subresource/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[i]:e.push(i),s++}if(o.time!==void 0&&typeof o.time!="string"){const i={instancePath:r+"/managedFields/"+p+"/time",schemaPath:"kubernetes\
#/$defs/meta.v1.ManagedFieldsEntry/properties/time/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={
instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),s++}}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.namespace!==void 0&&typeof n.namespace!="string"){const t={instancePath:r+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.ownerReferences!==
void 0){let t=n.ownerReferences;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===
void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[i]:e.push(i),s++}if(o.kind===void 0){const i={instancePath:r+"/ownerReferences/"+p,
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[i]:e.push(i),s++}if(o.name===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[i]:e.push(i),s++}if(o.uid===void 0){const i={instancePath:r+
"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"uid"},message:"must have requir\
ed property 'uid'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="apiVersion"||i==="blockOwnerDeletion"||i==="controller"||i==="kind"||i==="name"||i===
"uid")){const l={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){
const i={instancePath:r+"/ownerReferences/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/apiVersion/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.blockOwnerDeletion!==void 0&&typeof o.blockOwnerDeletion!="boolean"){const i={instancePath:r+
"/ownerReferences/"+p+"/blockOwnerDeletion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/blockOwnerDeletion/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(o.controller!==void 0&&typeof o.controller!="boolean"){const i={instancePath:r+"/ownerRefer\
ences/"+p+"/controller",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/controller/type",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"};e===null?e=[i]:e.push(i),s++}if(o.kind!==void 0&&typeof o.kind!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/kind",schemaPath:"kubernete\
s#/$defs/meta.v1.OwnerReference/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.name!==void 0&&
typeof o.name!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/name",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.uid!==void 0&&typeof o.uid!="string"){const i={instancePath:r+"/ownerRe\
ferences/"+p+"/uid",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.resourceVersion!==void 0&&typeof n.resourceVersion!="string"){const t={
instancePath:r+"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(n.selfLink!==void 0&&typeof n.selfLink!="string"){const t={instancePath:r+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.uid!==void 0&&typeof n.uid!="string"){const t={instancePath:r+"/uid",schemaPath:"#/pr\
operties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ge.errors=e,s===0}function Ze(n,{instancePath:r="",parentData:C,
parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.apiVersion===void 0){const o={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[o]:e.push(o),s++}if(n.kind===
void 0){const o={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[o]:e.push(o),s++}if(n.metadata===void 0){const o={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must\
 have required property 'metadata'"};e===null?e=[o]:e.push(o),s++}if(n.spec===void 0){const o={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"spec"},message:"must have required property 'spec'"};e===null?e=[o]:e.push(o),s++}for(const o in n)if(!(o==="apiVersion"||o==="kind"||o==="meta\
data"||o==="spec")){const i={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT h\
ave additional properties"};e===null?e=[i]:e.push(i),s++}if(n.apiVersion!==void 0&&n.apiVersion!=="kyverno.io/v2"){const o={instancePath:r+"/apiVersion",schemaPath:"\
#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"kyverno.io/v2"},message:"must be equal to constant"};e===null?e=[o]:e.push(o),s++}if(n.kind!==
void 0&&n.kind!=="PolicyException"){const o={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"PolicyException"},
message:"must be equal to constant"};e===null?e=[o]:e.push(o),s++}if(n.metadata!==void 0&&(ge(n.metadata,{instancePath:r+"/metadata",parentData:n,parentDataProperty:"\
metadata",rootData:$})||(e=e===null?ge.errors:e.concat(ge.errors),s=e.length)),n.spec!==void 0){let o=n.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.exceptions===
void 0){const i={instancePath:r+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"exceptions"},message:"must have requ\
ired property 'exceptions'"};e===null?e=[i]:e.push(i),s++}if(o.match===void 0){const i={instancePath:r+"/spec",schemaPath:"#/properties/spec/required",keyword:"\
required",params:{missingProperty:"match"},message:"must have required property 'match'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="background"||i===
"conditions"||i==="exceptions"||i==="match"||i==="podSecurity")){const l={instancePath:r+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.background!==void 0&&typeof o.
background!="boolean"){const i={instancePath:r+"/spec/background",schemaPath:"#/properties/spec/properties/background/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(o.conditions!==void 0){let i=o.conditions;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const l in i)
if(!(l==="all"||l==="any")){const m={instancePath:r+"/spec/conditions",schemaPath:"#/properties/spec/properties/conditions/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(i.all!==void 0){let l=i.all;if(Array.
isArray(l)){const m=l.length;for(let y=0;y<m;y++){let u=l[y];if(u&&typeof u=="object"&&!Array.isArray(u)){for(const d in u)if(!(d==="key"||d==="message"||d==="o\
perator"||d==="value")){const R={instancePath:r+"/spec/conditions/all/"+y,schemaPath:"#/properties/spec/properties/conditions/properties/all/items/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[R]:e.push(R),s++}if(u.message!==
void 0&&typeof u.message!="string"){const d={instancePath:r+"/spec/conditions/all/"+y+"/message",schemaPath:"#/properties/spec/properties/conditions/properties/\
all/items/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(u.operator!==void 0){let d=u.
operator;if(typeof d!="string"){const R={instancePath:r+"/spec/conditions/all/"+y+"/operator",schemaPath:"#/properties/spec/properties/conditions/properties/all\
/items/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[R]:e.push(R),s++}if(!(d==="Equals"||d==="NotEquals"||
d==="AnyIn"||d==="AllIn"||d==="AnyNotIn"||d==="AllNotIn"||d==="GreaterThanOrEquals"||d==="GreaterThan"||d==="LessThanOrEquals"||d==="LessThan"||d==="DurationGre\
aterThanOrEquals"||d==="DurationGreaterThan"||d==="DurationLessThanOrEquals"||d==="DurationLessThan")){const R={instancePath:r+"/spec/conditions/all/"+y+"/opera\
tor",schemaPath:"#/properties/spec/properties/conditions/properties/all/items/properties/operator/enum",keyword:"enum",params:{allowedValues:B.properties.spec.properties.
conditions.properties.all.items.properties.operator.enum},message:"must be equal to one of the allowed values"};e===null?e=[R]:e.push(R),s++}}}else{const d={instancePath:r+
"/spec/conditions/all/"+y,schemaPath:"#/properties/spec/properties/conditions/properties/all/items/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[d]:e.push(d),s++}}}else{const m={instancePath:r+"/spec/conditions/all",schemaPath:"#/properties/spec/properties/conditions/properties/all/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),s++}}if(i.any!==void 0){let l=i.any;if(Array.isArray(l)){const m=l.length;
for(let y=0;y<m;y++){let u=l[y];if(u&&typeof u=="object"&&!Array.isArray(u)){for(const d in u)if(!(d==="key"||d==="message"||d==="operator"||d==="value")){const R={
instancePath:r+"/spec/conditions/any/"+y,schemaPath:"#/properties/spec/properties/conditions/properties/any/items/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[R]:e.push(R),s++}if(u.message!==void 0&&typeof u.message!="strin\
g"){const d={instancePath:r+"/spec/conditions/any/"+y+"/message",schemaPath:"#/properties/spec/properties/conditions/properties/any/items/properties/message/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(u.operator!==void 0){let d=u.operator;if(typeof d!="string"){
const R={instancePath:r+"/spec/conditions/any/"+y+"/operator",schemaPath:"#/properties/spec/properties/conditions/properties/any/items/properties/operator/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[R]:e.push(R),s++}if(!(d==="Equals"||d==="NotEquals"||d==="AnyIn"||d==="AllIn"||d==="\
AnyNotIn"||d==="AllNotIn"||d==="GreaterThanOrEquals"||d==="GreaterThan"||d==="LessThanOrEquals"||d==="LessThan"||d==="DurationGreaterThanOrEquals"||d==="Duratio\
nGreaterThan"||d==="DurationLessThanOrEquals"||d==="DurationLessThan")){const R={instancePath:r+"/spec/conditions/any/"+y+"/operator",schemaPath:"#/properties/s\
pec/properties/conditions/properties/any/items/properties/operator/enum",keyword:"enum",params:{allowedValues:B.properties.spec.properties.conditions.properties.
any.items.properties.operator.enum},message:"must be equal to one of the allowed values"};e===null?e=[R]:e.push(R),s++}}}else{const d={instancePath:r+"/spec/con\
ditions/any/"+y,schemaPath:"#/properties/spec/properties/conditions/properties/any/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[d]:e.push(d),s++}}}else{const m={instancePath:r+"/spec/conditions/any",schemaPath:"#/properties/spec/properties/conditions/properties/any/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),s++}}}else{const l={instancePath:r+"/spec/conditions",schemaPath:"#/properties/spe\
c/properties/conditions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}if(o.exceptions!==void 0){let i=o.exceptions;
if(Array.isArray(i)){const l=i.length;for(let m=0;m<l;m++){let y=i[m];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.policyName===void 0){const u={instancePath:r+
"/spec/exceptions/"+m,schemaPath:"#/properties/spec/properties/exceptions/items/required",keyword:"required",params:{missingProperty:"policyName"},message:"must\
 have required property 'policyName'"};e===null?e=[u]:e.push(u),s++}if(y.ruleNames===void 0){const u={instancePath:r+"/spec/exceptions/"+m,schemaPath:"#/propert\
ies/spec/properties/exceptions/items/required",keyword:"required",params:{missingProperty:"ruleNames"},message:"must have required property 'ruleNames'"};e===null?
e=[u]:e.push(u),s++}for(const u in y)if(!(u==="policyName"||u==="ruleNames")){const d={instancePath:r+"/spec/exceptions/"+m,schemaPath:"#/properties/spec/proper\
ties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?
e=[d]:e.push(d),s++}if(y.policyName!==void 0&&typeof y.policyName!="string"){const u={instancePath:r+"/spec/exceptions/"+m+"/policyName",schemaPath:"#/propertie\
s/spec/properties/exceptions/items/properties/policyName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(y.
ruleNames!==void 0){let u=y.ruleNames;if(Array.isArray(u)){const d=u.length;for(let R=0;R<d;R++)if(typeof u[R]!="string"){const c={instancePath:r+"/spec/excepti\
ons/"+m+"/ruleNames/"+R,schemaPath:"#/properties/spec/properties/exceptions/items/properties/ruleNames/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[c]:e.push(c),s++}}else{const d={instancePath:r+"/spec/exceptions/"+m+"/ruleNames",schemaPath:"#/properties/spec/properties/exceptio\
ns/items/properties/ruleNames/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),s++}}}else{const u={instancePath:r+"/\
spec/exceptions/"+m,schemaPath:"#/properties/spec/properties/exceptions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
u]:e.push(u),s++}}}else{const l={instancePath:r+"/spec/exceptions",schemaPath:"#/properties/spec/properties/exceptions/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(o.match!==void 0){let i=o.match;const l=s,m=s;if(s===m)if(i&&typeof i=="object"&&!Array.isArray(i)){let y;
if(i.any===void 0&&(y="any")||i.all===void 0&&(y="all")){const u={};e===null?e=[u]:e.push(u),s++}}else{const y={};e===null?e=[y]:e.push(y),s++}var t=m===s;if(t){
const y={instancePath:r+"/spec/match",schemaPath:"#/properties/spec/properties/match/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[y]:e.
push(y),s++}else s=l,e!==null&&(l?e.length=l:e=null);if(i&&typeof i=="object"&&!Array.isArray(i)){for(const y in i)if(!(y==="all"||y==="any")){const u={instancePath:r+
"/spec/match",schemaPath:"#/properties/spec/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NO\
T have additional properties"};e===null?e=[u]:e.push(u),s++}if(i.all!==void 0){let y=i.all;if(Array.isArray(y)){const u=y.length;for(let d=0;d<u;d++){let R=y[d];
if(R&&typeof R=="object"&&!Array.isArray(R)){for(const c in R)if(!(c==="clusterRoles"||c==="resources"||c==="roles"||c==="subjects")){const V={instancePath:r+"/\
spec/match/all/"+d,schemaPath:"#/properties/spec/properties/match/properties/all/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"};e===null?e=[V]:e.push(V),s++}if(R.clusterRoles!==void 0){let c=R.clusterRoles;if(Array.isArray(c)){const V=c.length;
for(let E=0;E<V;E++)if(typeof c[E]!="string"){const w={instancePath:r+"/spec/match/all/"+d+"/clusterRoles/"+E,schemaPath:"#/properties/spec/properties/match/pro\
perties/all/items/properties/clusterRoles/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}}else{const V={
instancePath:r+"/spec/match/all/"+d+"/clusterRoles",schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/clusterRoles/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[V]:e.push(V),s++}}if(R.resources!==void 0){let c=R.resources;const V=s,E=s;if(s===E)if(c&&typeof c==
"object"&&!Array.isArray(c)){let w;if(c.name===void 0&&(w="name")||c.names===void 0&&(w="names")){const v={};e===null?e=[v]:e.push(v),s++}}else{const w={};e===null?
e=[w]:e.push(w),s++}var a=E===s;if(a){const w={instancePath:r+"/spec/match/all/"+d+"/resources",schemaPath:"#/properties/spec/properties/match/properties/all/it\
ems/properties/resources/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[w]:e.push(w),s++}else s=V,e!==null&&(V?e.length=V:e=null);if(c&&typeof c==
"object"&&!Array.isArray(c)){for(const w in c)if(!(w==="annotations"||w==="kinds"||w==="name"||w==="names"||w==="namespaceSelector"||w==="namespaces"||w==="oper\
ations"||w==="selector")){const v={instancePath:r+"/spec/match/all/"+d+"/resources",schemaPath:"#/properties/spec/properties/match/properties/all/items/properti\
es/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"};e===null?e=[v]:e.
push(v),s++}if(c.annotations!==void 0){let w=c.annotations;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const v in w)if(typeof w[v]!="string"){const P={instancePath:r+
"/spec/match/all/"+d+"/resources/annotations/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/match/properties/all/items/prop\
erties/resources/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}}else{
const v={instancePath:r+"/spec/match/all/"+d+"/resources/annotations",schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/resources/p\
roperties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),s++}}if(c.kinds!==void 0){let w=c.kinds;if(Array.
isArray(w)){const v=w.length;for(let P=0;P<v;P++)if(typeof w[P]!="string"){const A={instancePath:r+"/spec/match/all/"+d+"/resources/kinds/"+P,schemaPath:"#/prop\
erties/spec/properties/match/properties/all/items/properties/resources/properties/kinds/items/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[A]:e.push(A),s++}}else{const v={instancePath:r+"/spec/match/all/"+d+"/resources/kinds",schemaPath:"#/properties/spec/properties/match/properties\
/all/items/properties/resources/properties/kinds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[v]:e.push(v),s++}}if(c.name!==void 0&&
typeof c.name!="string"){const w={instancePath:r+"/spec/match/all/"+d+"/resources/name",schemaPath:"#/properties/spec/properties/match/properties/all/items/prop\
erties/resources/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}if(c.names!==void 0){let w=c.
names;if(Array.isArray(w)){const v=w.length;for(let P=0;P<v;P++)if(typeof w[P]!="string"){const A={instancePath:r+"/spec/match/all/"+d+"/resources/names/"+P,schemaPath:"\
#/properties/spec/properties/match/properties/all/items/properties/resources/properties/names/items/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[A]:e.push(A),s++}}else{const v={instancePath:r+"/spec/match/all/"+d+"/resources/names",schemaPath:"#/properties/spec/properties/match/prop\
erties/all/items/properties/resources/properties/names/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[v]:e.push(v),s++}}if(c.namespaceSelector!==
void 0){let w=c.namespaceSelector;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const v in w)if(!(v==="matchExpressions"||v==="matchLabels")){const P={instancePath:r+
"/spec/match/all/"+d+"/resources/namespaceSelector",schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/resources/properties/namespac\
eSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"};e===null?e=[P]:e.push(
P),s++}if(w.matchExpressions!==void 0){let v=w.matchExpressions;if(Array.isArray(v)){const P=v.length;for(let A=0;A<P;A++){let h=v[A];if(h&&typeof h=="object"&&
!Array.isArray(h)){if(h.key===void 0){const k={instancePath:r+"/spec/match/all/"+d+"/resources/namespaceSelector/matchExpressions/"+A,schemaPath:"#/properties/s\
pec/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[k]:e.push(k),s++}if(h.operator===void 0){const k={instancePath:r+"/spec/match/al\
l/"+d+"/resources/namespaceSelector/matchExpressions/"+A,schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/resources/properties/nam\
espaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'operator\
'"};e===null?e=[k]:e.push(k),s++}for(const k in h)if(!(k==="key"||k==="operator"||k==="values")){const g={instancePath:r+"/spec/match/all/"+d+"/resources/namesp\
aceSelector/matchExpressions/"+A,schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/propertie\
s/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"};e===null?
e=[g]:e.push(g),s++}if(h.key!==void 0&&typeof h.key!="string"){const k={instancePath:r+"/spec/match/all/"+d+"/resources/namespaceSelector/matchExpressions/"+A+"\
/key",schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/pr\
operties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(h.operator!==void 0&&typeof h.operator!="stri\
ng"){const k={instancePath:r+"/spec/match/all/"+d+"/resources/namespaceSelector/matchExpressions/"+A+"/operator",schemaPath:"#/properties/spec/properties/match/\
properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(h.values!==void 0){let k=h.values;if(Array.isArray(k)){const g=k.length;for(let j=0;j<g;j++)if(typeof k[j]!=
"string"){const q={instancePath:r+"/spec/match/all/"+d+"/resources/namespaceSelector/matchExpressions/"+A+"/values/"+j,schemaPath:"#/properties/spec/properties/\
match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}}else{const g={instancePath:r+"/spec/match/all/"+d+"/resources/namespaceSelector/matchExpr\
essions/"+A+"/values",schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchExpr\
essions/items/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[g]:e.push(g),s++}}}else{const k={instancePath:r+
"/spec/match/all/"+d+"/resources/namespaceSelector/matchExpressions/"+A,schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/resources\
/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),s++}}}else{
const P={instancePath:r+"/spec/match/all/"+d+"/resources/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/match/properties/all/items\
/properties/resources/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[P]:
e.push(P),s++}}if(w.matchLabels!==void 0){let v=w.matchLabels;if(v&&typeof v=="object"&&!Array.isArray(v)){for(const P in v)if(typeof v[P]!="string"){const A={instancePath:r+
"/spec/match/all/"+d+"/resources/namespaceSelector/matchLabels/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/match/propert\
ies/all/items/properties/resources/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[A]:e.push(A),s++}}else{const P={instancePath:r+"/spec/match/all/"+d+"/resources/namespaceSelector/matchLabels",schemaPath:"#/proper\
ties/spec/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[P]:e.push(P),s++}}}else{const v={instancePath:r+"/spec/match/all/"+d+"/resources/namespaceSelector",schemaPath:"#/pro\
perties/spec/properties/match/properties/all/items/properties/resources/properties/namespaceSelector/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[v]:e.push(v),s++}}if(c.namespaces!==void 0){let w=c.namespaces;if(Array.isArray(w)){const v=w.length;for(let P=0;P<v;P++)if(typeof w[P]!=
"string"){const A={instancePath:r+"/spec/match/all/"+d+"/resources/namespaces/"+P,schemaPath:"#/properties/spec/properties/match/properties/all/items/properties\
/resources/properties/namespaces/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[A]:e.push(A),s++}}else{const v={instancePath:r+
"/spec/match/all/"+d+"/resources/namespaces",schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/resources/properties/namespaces/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[v]:e.push(v),s++}}if(c.operations!==void 0){let w=c.operations;if(Array.isArray(w)){const v=w.
length;for(let P=0;P<v;P++){let A=w[P];if(typeof A!="string"){const h={instancePath:r+"/spec/match/all/"+d+"/resources/operations/"+P,schemaPath:"#/properties/s\
pec/properties/match/properties/all/items/properties/resources/properties/operations/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[h]:e.push(h),s++}if(!(A==="CREATE"||A==="CONNECT"||A==="UPDATE"||A==="DELETE")){const h={instancePath:r+"/spec/match/all/"+d+"/resources/operations/"+
P,schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/resources/properties/operations/items/enum",keyword:"enum",params:{allowedValues:B.
properties.spec.properties.match.properties.all.items.properties.resources.properties.operations.items.enum},message:"must be equal to one of the allowed values"};
e===null?e=[h]:e.push(h),s++}}}else{const v={instancePath:r+"/spec/match/all/"+d+"/resources/operations",schemaPath:"#/properties/spec/properties/match/properti\
es/all/items/properties/resources/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[v]:e.push(v),s++}}if(c.selector!==
void 0){let w=c.selector;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const v in w)if(!(v==="matchExpressions"||v==="matchLabels")){const P={instancePath:r+
"/spec/match/all/"+d+"/resources/selector",schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/resources/properties/selector/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"};e===null?e=[P]:e.push(P),s++}if(w.matchExpressions!==
void 0){let v=w.matchExpressions;if(Array.isArray(v)){const P=v.length;for(let A=0;A<P;A++){let h=v[A];if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.key===void 0){
const k={instancePath:r+"/spec/match/all/"+d+"/resources/selector/matchExpressions/"+A,schemaPath:"#/properties/spec/properties/match/properties/all/items/prope\
rties/resources/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},message:"must have required pr\
operty 'key'"};e===null?e=[k]:e.push(k),s++}if(h.operator===void 0){const k={instancePath:r+"/spec/match/all/"+d+"/resources/selector/matchExpressions/"+A,schemaPath:"\
#/properties/spec/properties/match/properties/all/items/properties/resources/properties/selector/properties/matchExpressions/items/required",keyword:"required",
params:{missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=[k]:e.push(k),s++}for(const k in h)if(!(k==="key"||k==="operato\
r"||k==="values")){const g={instancePath:r+"/spec/match/all/"+d+"/resources/selector/matchExpressions/"+A,schemaPath:"#/properties/spec/properties/match/propert\
ies/all/items/properties/resources/properties/selector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
message:"must NOT have additional properties"};e===null?e=[g]:e.push(g),s++}if(h.key!==void 0&&typeof h.key!="string"){const k={instancePath:r+"/spec/match/all/"+
d+"/resources/selector/matchExpressions/"+A+"/key",schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/resources/properties/selector/\
properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(h.operator!==
void 0&&typeof h.operator!="string"){const k={instancePath:r+"/spec/match/all/"+d+"/resources/selector/matchExpressions/"+A+"/operator",schemaPath:"#/properties\
/spec/properties/match/properties/all/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/operator/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(h.values!==void 0){let k=h.values;if(Array.isArray(k)){const g=k.length;for(let j=0;j<
g;j++)if(typeof k[j]!="string"){const q={instancePath:r+"/spec/match/all/"+d+"/resources/selector/matchExpressions/"+A+"/values/"+j,schemaPath:"#/properties/spe\
c/properties/match/properties/all/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}}else{const g={instancePath:r+"/spec/match/all/"+d+"/resources/selector/matchExpre\
ssions/"+A+"/values",schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/resources/properties/selector/properties/matchExpressions/it\
ems/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[g]:e.push(g),s++}}}else{const k={instancePath:r+"/spec/mat\
ch/all/"+d+"/resources/selector/matchExpressions/"+A,schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/resources/properties/selecto\
r/properties/matchExpressions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),s++}}}else{const P={instancePath:r+
"/spec/match/all/"+d+"/resources/selector/matchExpressions",schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/resources/properties/\
selector/properties/matchExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[P]:e.push(P),s++}}if(w.matchLabels!==void 0){
let v=w.matchLabels;if(v&&typeof v=="object"&&!Array.isArray(v)){for(const P in v)if(typeof v[P]!="string"){const A={instancePath:r+"/spec/match/all/"+d+"/resou\
rces/selector/matchLabels/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/resources/pr\
operties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[A]:e.push(A),s++}}else{
const P={instancePath:r+"/spec/match/all/"+d+"/resources/selector/matchLabels",schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/re\
sources/properties/selector/properties/matchLabels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[P]:e.push(P),s++}}}else{const v={
instancePath:r+"/spec/match/all/"+d+"/resources/selector",schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/resources/properties/se\
lector/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),s++}}}else{const w={instancePath:r+"/spec/match/all/"+d+"/\
resources",schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/resources/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[w]:e.push(w),s++}}if(R.roles!==void 0){let c=R.roles;if(Array.isArray(c)){const V=c.length;for(let E=0;E<V;E++)if(typeof c[E]!="string"){const w={
instancePath:r+"/spec/match/all/"+d+"/roles/"+E,schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/roles/items/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}}else{const V={instancePath:r+"/spec/match/all/"+d+"/roles",schemaPath:"#/properti\
es/spec/properties/match/properties/all/items/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[V]:e.push(V),s++}}
if(R.subjects!==void 0){let c=R.subjects;if(Array.isArray(c)){const V=c.length;for(let E=0;E<V;E++){let w=c[E];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.
kind===void 0){const v={instancePath:r+"/spec/match/all/"+d+"/subjects/"+E,schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/subjec\
ts/items/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[v]:e.push(v),s++}if(w.name===void 0){
const v={instancePath:r+"/spec/match/all/"+d+"/subjects/"+E,schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/subjects/items/requir\
ed",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[v]:e.push(v),s++}for(const v in w)if(!(v==="api\
Group"||v==="kind"||v==="name"||v==="namespace")){const P={instancePath:r+"/spec/match/all/"+d+"/subjects/"+E,schemaPath:"#/properties/spec/properties/match/pro\
perties/all/items/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional\
 properties"};e===null?e=[P]:e.push(P),s++}if(w.apiGroup!==void 0&&typeof w.apiGroup!="string"){const v={instancePath:r+"/spec/match/all/"+d+"/subjects/"+E+"/ap\
iGroup",schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/subjects/items/properties/apiGroup/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[v]:e.push(v),s++}if(w.kind!==void 0&&typeof w.kind!="string"){const v={instancePath:r+"/spec/match/all/"+d+"/subject\
s/"+E+"/kind",schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/subjects/items/properties/kind/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[v]:e.push(v),s++}if(w.name!==void 0&&typeof w.name!="string"){const v={instancePath:r+"/spec/match/all/"+d+"/subje\
cts/"+E+"/name",schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/subjects/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}if(w.namespace!==void 0&&typeof w.namespace!="string"){const v={instancePath:r+"/spec/match/all/"+
d+"/subjects/"+E+"/namespace",schemaPath:"#/properties/spec/properties/match/properties/all/items/properties/subjects/items/properties/namespace/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}}else{const v={instancePath:r+"/spec/match/all/"+d+"/subjects/"+E,schemaPath:"\
#/properties/spec/properties/match/properties/all/items/properties/subjects/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[v]:e.push(v),s++}}}else{const V={instancePath:r+"/spec/match/all/"+d+"/subjects",schemaPath:"#/properties/spec/properties/match/properties/all/items/properti\
es/subjects/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[V]:e.push(V),s++}}}else{const c={instancePath:r+"/spec/match/all/"+d,
schemaPath:"#/properties/spec/properties/match/properties/all/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(
c),s++}}}else{const u={instancePath:r+"/spec/match/all",schemaPath:"#/properties/spec/properties/match/properties/all/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[u]:e.push(u),s++}}if(i.any!==void 0){let y=i.any;if(Array.isArray(y)){const u=y.length;for(let d=0;d<u;d++){let R=y[d];if(R&&
typeof R=="object"&&!Array.isArray(R)){for(const c in R)if(!(c==="clusterRoles"||c==="resources"||c==="roles"||c==="subjects")){const V={instancePath:r+"/spec/m\
atch/any/"+d,schemaPath:"#/properties/spec/properties/match/properties/any/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"};e===null?e=[V]:e.push(V),s++}if(R.clusterRoles!==void 0){let c=R.clusterRoles;if(Array.isArray(c)){const V=c.length;
for(let E=0;E<V;E++)if(typeof c[E]!="string"){const w={instancePath:r+"/spec/match/any/"+d+"/clusterRoles/"+E,schemaPath:"#/properties/spec/properties/match/pro\
perties/any/items/properties/clusterRoles/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}}else{const V={
instancePath:r+"/spec/match/any/"+d+"/clusterRoles",schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/clusterRoles/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[V]:e.push(V),s++}}if(R.resources!==void 0){let c=R.resources;const V=s,E=s;if(s===E)if(c&&typeof c==
"object"&&!Array.isArray(c)){let w;if(c.name===void 0&&(w="name")||c.names===void 0&&(w="names")){const v={};e===null?e=[v]:e.push(v),s++}}else{const w={};e===null?
e=[w]:e.push(w),s++}var p=E===s;if(p){const w={instancePath:r+"/spec/match/any/"+d+"/resources",schemaPath:"#/properties/spec/properties/match/properties/any/it\
ems/properties/resources/not",keyword:"not",params:{},message:"must NOT be valid"};e===null?e=[w]:e.push(w),s++}else s=V,e!==null&&(V?e.length=V:e=null);if(c&&typeof c==
"object"&&!Array.isArray(c)){for(const w in c)if(!(w==="annotations"||w==="kinds"||w==="name"||w==="names"||w==="namespaceSelector"||w==="namespaces"||w==="oper\
ations"||w==="selector")){const v={instancePath:r+"/spec/match/any/"+d+"/resources",schemaPath:"#/properties/spec/properties/match/properties/any/items/properti\
es/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"};e===null?e=[v]:e.
push(v),s++}if(c.annotations!==void 0){let w=c.annotations;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const v in w)if(typeof w[v]!="string"){const P={instancePath:r+
"/spec/match/any/"+d+"/resources/annotations/"+v.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/match/properties/any/items/prop\
erties/resources/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}}else{
const v={instancePath:r+"/spec/match/any/"+d+"/resources/annotations",schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/resources/p\
roperties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),s++}}if(c.kinds!==void 0){let w=c.kinds;if(Array.
isArray(w)){const v=w.length;for(let P=0;P<v;P++)if(typeof w[P]!="string"){const A={instancePath:r+"/spec/match/any/"+d+"/resources/kinds/"+P,schemaPath:"#/prop\
erties/spec/properties/match/properties/any/items/properties/resources/properties/kinds/items/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[A]:e.push(A),s++}}else{const v={instancePath:r+"/spec/match/any/"+d+"/resources/kinds",schemaPath:"#/properties/spec/properties/match/properties\
/any/items/properties/resources/properties/kinds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[v]:e.push(v),s++}}if(c.name!==void 0&&
typeof c.name!="string"){const w={instancePath:r+"/spec/match/any/"+d+"/resources/name",schemaPath:"#/properties/spec/properties/match/properties/any/items/prop\
erties/resources/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}if(c.names!==void 0){let w=c.
names;if(Array.isArray(w)){const v=w.length;for(let P=0;P<v;P++)if(typeof w[P]!="string"){const A={instancePath:r+"/spec/match/any/"+d+"/resources/names/"+P,schemaPath:"\
#/properties/spec/properties/match/properties/any/items/properties/resources/properties/names/items/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[A]:e.push(A),s++}}else{const v={instancePath:r+"/spec/match/any/"+d+"/resources/names",schemaPath:"#/properties/spec/properties/match/prop\
erties/any/items/properties/resources/properties/names/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[v]:e.push(v),s++}}if(c.namespaceSelector!==
void 0){let w=c.namespaceSelector;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const v in w)if(!(v==="matchExpressions"||v==="matchLabels")){const P={instancePath:r+
"/spec/match/any/"+d+"/resources/namespaceSelector",schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/resources/properties/namespac\
eSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"};e===null?e=[P]:e.push(
P),s++}if(w.matchExpressions!==void 0){let v=w.matchExpressions;if(Array.isArray(v)){const P=v.length;for(let A=0;A<P;A++){let h=v[A];if(h&&typeof h=="object"&&
!Array.isArray(h)){if(h.key===void 0){const k={instancePath:r+"/spec/match/any/"+d+"/resources/namespaceSelector/matchExpressions/"+A,schemaPath:"#/properties/s\
pec/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{
missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[k]:e.push(k),s++}if(h.operator===void 0){const k={instancePath:r+"/spec/match/an\
y/"+d+"/resources/namespaceSelector/matchExpressions/"+A,schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/resources/properties/nam\
espaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'operator\
'"};e===null?e=[k]:e.push(k),s++}for(const k in h)if(!(k==="key"||k==="operator"||k==="values")){const g={instancePath:r+"/spec/match/any/"+d+"/resources/namesp\
aceSelector/matchExpressions/"+A,schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/propertie\
s/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional properties"};e===null?
e=[g]:e.push(g),s++}if(h.key!==void 0&&typeof h.key!="string"){const k={instancePath:r+"/spec/match/any/"+d+"/resources/namespaceSelector/matchExpressions/"+A+"\
/key",schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/pr\
operties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(h.operator!==void 0&&typeof h.operator!="stri\
ng"){const k={instancePath:r+"/spec/match/any/"+d+"/resources/namespaceSelector/matchExpressions/"+A+"/operator",schemaPath:"#/properties/spec/properties/match/\
properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(h.values!==void 0){let k=h.values;if(Array.isArray(k)){const g=k.length;for(let j=0;j<g;j++)if(typeof k[j]!=
"string"){const q={instancePath:r+"/spec/match/any/"+d+"/resources/namespaceSelector/matchExpressions/"+A+"/values/"+j,schemaPath:"#/properties/spec/properties/\
match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}}else{const g={instancePath:r+"/spec/match/any/"+d+"/resources/namespaceSelector/matchExpr\
essions/"+A+"/values",schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchExpr\
essions/items/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[g]:e.push(g),s++}}}else{const k={instancePath:r+
"/spec/match/any/"+d+"/resources/namespaceSelector/matchExpressions/"+A,schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/resources\
/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),s++}}}else{
const P={instancePath:r+"/spec/match/any/"+d+"/resources/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/match/properties/any/items\
/properties/resources/properties/namespaceSelector/properties/matchExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[P]:
e.push(P),s++}}if(w.matchLabels!==void 0){let v=w.matchLabels;if(v&&typeof v=="object"&&!Array.isArray(v)){for(const P in v)if(typeof v[P]!="string"){const A={instancePath:r+
"/spec/match/any/"+d+"/resources/namespaceSelector/matchLabels/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/match/propert\
ies/any/items/properties/resources/properties/namespaceSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[A]:e.push(A),s++}}else{const P={instancePath:r+"/spec/match/any/"+d+"/resources/namespaceSelector/matchLabels",schemaPath:"#/proper\
ties/spec/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[P]:e.push(P),s++}}}else{const v={instancePath:r+"/spec/match/any/"+d+"/resources/namespaceSelector",schemaPath:"#/pro\
perties/spec/properties/match/properties/any/items/properties/resources/properties/namespaceSelector/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[v]:e.push(v),s++}}if(c.namespaces!==void 0){let w=c.namespaces;if(Array.isArray(w)){const v=w.length;for(let P=0;P<v;P++)if(typeof w[P]!=
"string"){const A={instancePath:r+"/spec/match/any/"+d+"/resources/namespaces/"+P,schemaPath:"#/properties/spec/properties/match/properties/any/items/properties\
/resources/properties/namespaces/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[A]:e.push(A),s++}}else{const v={instancePath:r+
"/spec/match/any/"+d+"/resources/namespaces",schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/resources/properties/namespaces/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[v]:e.push(v),s++}}if(c.operations!==void 0){let w=c.operations;if(Array.isArray(w)){const v=w.
length;for(let P=0;P<v;P++){let A=w[P];if(typeof A!="string"){const h={instancePath:r+"/spec/match/any/"+d+"/resources/operations/"+P,schemaPath:"#/properties/s\
pec/properties/match/properties/any/items/properties/resources/properties/operations/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[h]:e.push(h),s++}if(!(A==="CREATE"||A==="CONNECT"||A==="UPDATE"||A==="DELETE")){const h={instancePath:r+"/spec/match/any/"+d+"/resources/operations/"+
P,schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/resources/properties/operations/items/enum",keyword:"enum",params:{allowedValues:B.
properties.spec.properties.match.properties.any.items.properties.resources.properties.operations.items.enum},message:"must be equal to one of the allowed values"};
e===null?e=[h]:e.push(h),s++}}}else{const v={instancePath:r+"/spec/match/any/"+d+"/resources/operations",schemaPath:"#/properties/spec/properties/match/properti\
es/any/items/properties/resources/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[v]:e.push(v),s++}}if(c.selector!==
void 0){let w=c.selector;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const v in w)if(!(v==="matchExpressions"||v==="matchLabels")){const P={instancePath:r+
"/spec/match/any/"+d+"/resources/selector",schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/resources/properties/selector/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"};e===null?e=[P]:e.push(P),s++}if(w.matchExpressions!==
void 0){let v=w.matchExpressions;if(Array.isArray(v)){const P=v.length;for(let A=0;A<P;A++){let h=v[A];if(h&&typeof h=="object"&&!Array.isArray(h)){if(h.key===void 0){
const k={instancePath:r+"/spec/match/any/"+d+"/resources/selector/matchExpressions/"+A,schemaPath:"#/properties/spec/properties/match/properties/any/items/prope\
rties/resources/properties/selector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},message:"must have required pr\
operty 'key'"};e===null?e=[k]:e.push(k),s++}if(h.operator===void 0){const k={instancePath:r+"/spec/match/any/"+d+"/resources/selector/matchExpressions/"+A,schemaPath:"\
#/properties/spec/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/required",keyword:"required",
params:{missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=[k]:e.push(k),s++}for(const k in h)if(!(k==="key"||k==="operato\
r"||k==="values")){const g={instancePath:r+"/spec/match/any/"+d+"/resources/selector/matchExpressions/"+A,schemaPath:"#/properties/spec/properties/match/propert\
ies/any/items/properties/resources/properties/selector/properties/matchExpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
message:"must NOT have additional properties"};e===null?e=[g]:e.push(g),s++}if(h.key!==void 0&&typeof h.key!="string"){const k={instancePath:r+"/spec/match/any/"+
d+"/resources/selector/matchExpressions/"+A+"/key",schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/resources/properties/selector/\
properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(h.operator!==
void 0&&typeof h.operator!="string"){const k={instancePath:r+"/spec/match/any/"+d+"/resources/selector/matchExpressions/"+A+"/operator",schemaPath:"#/properties\
/spec/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/operator/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[k]:e.push(k),s++}if(h.values!==void 0){let k=h.values;if(Array.isArray(k)){const g=k.length;for(let j=0;j<
g;j++)if(typeof k[j]!="string"){const q={instancePath:r+"/spec/match/any/"+d+"/resources/selector/matchExpressions/"+A+"/values/"+j,schemaPath:"#/properties/spe\
c/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),s++}}else{const g={instancePath:r+"/spec/match/any/"+d+"/resources/selector/matchExpre\
ssions/"+A+"/values",schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/resources/properties/selector/properties/matchExpressions/it\
ems/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[g]:e.push(g),s++}}}else{const k={instancePath:r+"/spec/mat\
ch/any/"+d+"/resources/selector/matchExpressions/"+A,schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/resources/properties/selecto\
r/properties/matchExpressions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),s++}}}else{const P={instancePath:r+
"/spec/match/any/"+d+"/resources/selector/matchExpressions",schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/resources/properties/\
selector/properties/matchExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[P]:e.push(P),s++}}if(w.matchLabels!==void 0){
let v=w.matchLabels;if(v&&typeof v=="object"&&!Array.isArray(v)){for(const P in v)if(typeof v[P]!="string"){const A={instancePath:r+"/spec/match/any/"+d+"/resou\
rces/selector/matchLabels/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/resources/pr\
operties/selector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[A]:e.push(A),s++}}else{
const P={instancePath:r+"/spec/match/any/"+d+"/resources/selector/matchLabels",schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/re\
sources/properties/selector/properties/matchLabels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[P]:e.push(P),s++}}}else{const v={
instancePath:r+"/spec/match/any/"+d+"/resources/selector",schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/resources/properties/se\
lector/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[v]:e.push(v),s++}}}else{const w={instancePath:r+"/spec/match/any/"+d+"/\
resources",schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/resources/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[w]:e.push(w),s++}}if(R.roles!==void 0){let c=R.roles;if(Array.isArray(c)){const V=c.length;for(let E=0;E<V;E++)if(typeof c[E]!="string"){const w={
instancePath:r+"/spec/match/any/"+d+"/roles/"+E,schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/roles/items/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[w]:e.push(w),s++}}else{const V={instancePath:r+"/spec/match/any/"+d+"/roles",schemaPath:"#/properti\
es/spec/properties/match/properties/any/items/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[V]:e.push(V),s++}}
if(R.subjects!==void 0){let c=R.subjects;if(Array.isArray(c)){const V=c.length;for(let E=0;E<V;E++){let w=c[E];if(w&&typeof w=="object"&&!Array.isArray(w)){if(w.
kind===void 0){const v={instancePath:r+"/spec/match/any/"+d+"/subjects/"+E,schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/subjec\
ts/items/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[v]:e.push(v),s++}if(w.name===void 0){
const v={instancePath:r+"/spec/match/any/"+d+"/subjects/"+E,schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/subjects/items/requir\
ed",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[v]:e.push(v),s++}for(const v in w)if(!(v==="api\
Group"||v==="kind"||v==="name"||v==="namespace")){const P={instancePath:r+"/spec/match/any/"+d+"/subjects/"+E,schemaPath:"#/properties/spec/properties/match/pro\
perties/any/items/properties/subjects/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional\
 properties"};e===null?e=[P]:e.push(P),s++}if(w.apiGroup!==void 0&&typeof w.apiGroup!="string"){const v={instancePath:r+"/spec/match/any/"+d+"/subjects/"+E+"/ap\
iGroup",schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/subjects/items/properties/apiGroup/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[v]:e.push(v),s++}if(w.kind!==void 0&&typeof w.kind!="string"){const v={instancePath:r+"/spec/match/any/"+d+"/subject\
s/"+E+"/kind",schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/subjects/items/properties/kind/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[v]:e.push(v),s++}if(w.name!==void 0&&typeof w.name!="string"){const v={instancePath:r+"/spec/match/any/"+d+"/subje\
cts/"+E+"/name",schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/subjects/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}if(w.namespace!==void 0&&typeof w.namespace!="string"){const v={instancePath:r+"/spec/match/any/"+
d+"/subjects/"+E+"/namespace",schemaPath:"#/properties/spec/properties/match/properties/any/items/properties/subjects/items/properties/namespace/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}}else{const v={instancePath:r+"/spec/match/any/"+d+"/subjects/"+E,schemaPath:"\
#/properties/spec/properties/match/properties/any/items/properties/subjects/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[v]:e.push(v),s++}}}else{const V={instancePath:r+"/spec/match/any/"+d+"/subjects",schemaPath:"#/properties/spec/properties/match/properties/any/items/properti\
es/subjects/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[V]:e.push(V),s++}}}else{const c={instancePath:r+"/spec/match/any/"+d,
schemaPath:"#/properties/spec/properties/match/properties/any/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(
c),s++}}}else{const u={instancePath:r+"/spec/match/any",schemaPath:"#/properties/spec/properties/match/properties/any/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[u]:e.push(u),s++}}}else{const y={instancePath:r+"/spec/match",schemaPath:"#/properties/spec/properties/match/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),s++}}if(o.podSecurity!==void 0){let i=o.podSecurity;if(Array.isArray(i)){const l=i.
length;for(let m=0;m<l;m++){let y=i[m];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.controlName===void 0){const u={instancePath:r+"/spec/podSecurity/"+m,schemaPath:"\
#/properties/spec/properties/podSecurity/items/required",keyword:"required",params:{missingProperty:"controlName"},message:"must have required property 'control\
Name'"};e===null?e=[u]:e.push(u),s++}for(const u in y)if(!(u==="controlName"||u==="images"||u==="restrictedField"||u==="values")){const d={instancePath:r+"/spec\
/podSecurity/"+m,schemaPath:"#/properties/spec/properties/podSecurity/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(y.controlName!==void 0){let u=y.controlName;if(typeof u!="string"){const d={instancePath:r+
"/spec/podSecurity/"+m+"/controlName",schemaPath:"#/properties/spec/properties/podSecurity/items/properties/controlName/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(!(u==="HostProcess"||u==="Host Namespaces"||u==="Privileged Containers"||u==="Capabilities"||u==="\
HostPath Volumes"||u==="Host Ports"||u==="AppArmor"||u==="SELinux"||u==="/proc Mount Type"||u==="Seccomp"||u==="Sysctls"||u==="Volume Types"||u==="Privilege Esc\
alation"||u==="Running as Non-root"||u==="Running as Non-root user")){const d={instancePath:r+"/spec/podSecurity/"+m+"/controlName",schemaPath:"#/properties/spe\
c/properties/podSecurity/items/properties/controlName/enum",keyword:"enum",params:{allowedValues:B.properties.spec.properties.podSecurity.items.properties.controlName.
enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),s++}}if(y.images!==void 0){let u=y.images;if(Array.isArray(u)){const d=u.length;
for(let R=0;R<d;R++)if(typeof u[R]!="string"){const c={instancePath:r+"/spec/podSecurity/"+m+"/images/"+R,schemaPath:"#/properties/spec/properties/podSecurity/i\
tems/properties/images/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}else{const d={instancePath:r+"/\
spec/podSecurity/"+m+"/images",schemaPath:"#/properties/spec/properties/podSecurity/items/properties/images/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[d]:e.push(d),s++}}if(y.restrictedField!==void 0&&typeof y.restrictedField!="string"){const u={instancePath:r+"/spec/podSecurity/"+m+
"/restrictedField",schemaPath:"#/properties/spec/properties/podSecurity/items/properties/restrictedField/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[u]:e.push(u),s++}if(y.values!==void 0){let u=y.values;if(Array.isArray(u)){const d=u.length;for(let R=0;R<d;R++)if(typeof u[R]!="stri\
ng"){const c={instancePath:r+"/spec/podSecurity/"+m+"/values/"+R,schemaPath:"#/properties/spec/properties/podSecurity/items/properties/values/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}}else{const d={instancePath:r+"/spec/podSecurity/"+m+"/values",schemaPath:"#\
/properties/spec/properties/podSecurity/items/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[d]:e.push(d),s++}}}else{
const u={instancePath:r+"/spec/podSecurity/"+m,schemaPath:"#/properties/spec/properties/podSecurity/items/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"};e===null?e=[u]:e.push(u),s++}}}else{const l={instancePath:r+"/spec/podSecurity",schemaPath:"#/properties/spec/properties/podSecurity/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}}else{const i={instancePath:r+"/spec",schemaPath:"#/properties/spec/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const o={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}return Ze.errors=e,s===0}const vs=Je,W={type:"object",properties:{apiCallResponses:{type:"array",
items:{required:["response"],type:"object",properties:{method:{enum:["GET","POST",""],type:"string"},response:{required:["body"],type:"object",properties:{body:{
type:"object"},statusCode:{type:"integer"}},additionalProperties:!1},url:{type:"string"},urlPath:{type:"string"}},additionalProperties:!1}},apiVersion:{const:"c\
li.kyverno.io/v1alpha1"},clusterResources:{type:"array",items:{type:"string"}},context:{type:"string"},envoyPayloads:{type:"array",items:{type:"string"}},exceptions:{
type:"array",items:{type:"string"}},globalContextEntries:{type:"array",items:{required:["name"],type:"object",properties:{data:{type:"object"},fieldPath:{type:"\
string"},name:{type:"string"},projections:{type:"array",items:{required:["name","path"],type:"object",properties:{name:{type:"string"},path:{type:"string"}},additionalProperties:!1}},
resourceFiles:{type:"array",items:{type:"string"}},resources:{type:"array",items:{type:"object"}}},additionalProperties:!1}},httpPayloads:{type:"array",items:{type:"\
string"}},jsonPayload:{type:"string"},jsonPayloads:{type:"array",items:{type:"string"}},kind:{const:"Test"},metadata:{$ref:"kubernetes#/$defs/meta.v1.ObjectMeta"},
name:{type:"string"},paramResources:{type:"array",items:{type:"string"}},policies:{type:"array",items:{type:"string"}},resources:{type:"array",items:{type:"stri\
ng"}},results:{type:"array",items:{required:["kind","policy","result"],type:"object",properties:{cloneSourceResource:{type:"string"},failOnMissingResources:{type:"\
boolean"},generatedResource:{type:"string"},generatedResources:{type:"array",items:{type:"string"}},isDeletingPolicy:{type:"boolean"},isGeneratingPolicy:{type:"\
boolean"},isImageValidatingPolicy:{type:"boolean"},isMutatingAdmissionPolicy:{type:"boolean"},isMutatingPolicy:{type:"boolean"},isValidatingAdmissionPolicy:{type:"\
boolean"},isValidatingPolicy:{type:"boolean"},kind:{type:"string"},operation:{enum:["CREATE","UPDATE","DELETE"],type:"string"},patchedResources:{type:"string"},
policy:{type:"string"},resourceSpecs:{type:"array",items:{type:"object",properties:{group:{type:"string"},kind:{type:"string"},name:{type:"string"},namespace:{type:"\
string"},subresource:{type:"string"},version:{type:"string"}},additionalProperties:!1}},resources:{type:"array",items:{type:"string"}},result:{enum:["pass","fai\
l","warn","error","skip"],type:"string"},rule:{type:"string"}},additionalProperties:!1}},targetResources:{type:"array",items:{type:"string"}},userinfo:{type:"st\
ring"},values:{type:"object",properties:{globalValues:{type:"object"},namespaceSelector:{type:"array",items:{required:["labels","name"],type:"object",properties:{
labels:{type:"object",additionalProperties:{type:"string"}},name:{type:"string"}},additionalProperties:!1}},namespaces:{type:"array",items:{type:"object",properties:{
apiVersion:{type:"string"},kind:{type:"string"},metadata:{type:"object"},spec:{type:"object",properties:{finalizers:{type:"array",items:{type:"string"}}},additionalProperties:!1},
status:{type:"object",properties:{conditions:{type:"array",items:{required:["status","type"],type:"object",properties:{lastTransitionTime:{type:"string"},message:{
type:"string"},reason:{type:"string"},status:{type:"string"},type:{type:"string"}},additionalProperties:!1}},phase:{type:"string"}},additionalProperties:!1}},additionalProperties:!1}},
policies:{type:"array",items:{required:["name"],type:"object",properties:{name:{type:"string"},resources:{type:"array",items:{required:["name"],type:"object",properties:{
name:{type:"string"},values:{type:"object"}},additionalProperties:!1}},rules:{type:"array",items:{required:["name"],type:"object",properties:{foreachValues:{type:"\
object"},name:{type:"string"},values:{type:"object"}},additionalProperties:!1}}},additionalProperties:!1}},subresources:{type:"array",items:{required:["parentRe\
source","subresource"],type:"object",properties:{parentResource:{required:["kind","name","namespaced","singularName","verbs"],type:"object",properties:{categories:{
type:"array",items:{type:"string"}},group:{type:"string"},kind:{type:"string"},name:{type:"string"},namespaced:{type:"boolean"},shortNames:{type:"array",items:{
type:"string"}},singularName:{type:"string"},storageVersionHash:{type:"string"},verbs:{type:"array",items:{type:"string"}},version:{type:"string"}},additionalProperties:!1},
subresource:{required:["kind","name","namespaced","singularName","verbs"],type:"object",properties:{categories:{type:"array",items:{type:"string"}},group:{type:"\
string"},kind:{type:"string"},name:{type:"string"},namespaced:{type:"boolean"},shortNames:{type:"array",items:{type:"string"}},singularName:{type:"string"},storageVersionHash:{
type:"string"},verbs:{type:"array",items:{type:"string"}},version:{type:"string"}},additionalProperties:!1}},additionalProperties:!1}}},additionalProperties:!1},
variables:{type:"string"}},additionalProperties:!1,required:["apiVersion","kind"],$id:"kind15"};function be(n,{instancePath:r="",parentData:C,parentDataProperty:F,
rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!L.call(I.properties,t)){const a={instancePath:r,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}
if(n.annotations!==void 0){let t=n.annotations;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(typeof t[a]!="string"){const p={instancePath:r+"\
/annotations/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.creationTimestamp!==void 0&&typeof n.creationTimestamp!="string"){const t={instancePath:r+
"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}
if(n.deletionGracePeriodSeconds!==void 0){let t=n.deletionGracePeriodSeconds;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"\
/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[a]:e.push(a),s++}}if(n.deletionTimestamp!==void 0&&typeof n.deletionTimestamp!="string"){const t={instancePath:r+"/deletionTimestamp",schemaPath:"#/propertie\
s/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.finalizers!==void 0){let t=n.finalizers;
if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/finalizers/"+p,schemaPath:"#/properties/finalizers\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/finalizers",schemaPath:"\
#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.generateName!==void 0&&typeof n.generateName!=
"string"){const t={instancePath:r+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[t]:e.push(t),s++}if(n.generation!==void 0){let t=n.generation;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"/genera\
tion",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(n.labels!==void 0){
let t=n.labels;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(typeof t[a]!="string"){const p={instancePath:r+"/labels/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
s++}}else{const a={instancePath:r+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:
e.push(a),s++}}if(n.managedFields!==void 0){let t=n.managedFields;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&
!Array.isArray(o)){for(const i in o)if(!(i==="apiVersion"||i==="fieldsType"||i==="fieldsV1"||i==="manager"||i==="operation"||i==="subresource"||i==="time")){const l={
instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/m\
anagedFields/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(o.fieldsType!==void 0&&typeof o.fieldsType!="string"){const i={instancePath:r+"/managedFields/"+p+"/fieldsType",
schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/fieldsType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[i]:e.push(i),s++}if(o.manager!==void 0&&typeof o.manager!="string"){const i={instancePath:r+"/managedFields/"+p+"/manager",schemaPath:"kubernetes#/$defs/meta.v\
1.ManagedFieldsEntry/properties/manager/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.operation!==void 0&&
typeof o.operation!="string"){const i={instancePath:r+"/managedFields/"+p+"/operation",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/opera\
tion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.subresource!==void 0&&typeof o.subresource!="string"){
const i={instancePath:r+"/managedFields/"+p+"/subresource",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/subresource/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.time!==void 0&&typeof o.time!="string"){const i={instancePath:r+"/managedFiel\
ds/"+p+"/time",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/time/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/managedFields",schemaPath:"#/properties/managedFields/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:r+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.namespace!==void 0&&
typeof n.namespace!="string"){const t={instancePath:r+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[t]:e.push(t),s++}if(n.ownerReferences!==void 0){let t=n.ownerReferences;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.Owner\
Reference/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[i]:e.push(i),s++}if(o.
kind===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[i]:e.push(i),s++}if(o.name===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"\
kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[
i]:e.push(i),s++}if(o.uid===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"requir\
ed",params:{missingProperty:"uid"},message:"must have required property 'uid'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="apiVersion"||i==="blockO\
wnerDeletion"||i==="controller"||i==="kind"||i==="name"||i==="uid")){const l={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerRe\
ference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v\
1.OwnerReference/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.blockOwnerDeletion!==
void 0&&typeof o.blockOwnerDeletion!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/blockOwnerDeletion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerR\
eference/properties/blockOwnerDeletion/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(o.controller!==void 0&&
typeof o.controller!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/controller",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/cont\
roller/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(o.kind!==void 0&&typeof o.kind!="string"){const i={
instancePath:r+"/ownerReferences/"+p+"/kind",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(o.name!==void 0&&typeof o.name!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/name",schemaPath:"kub\
ernetes#/$defs/meta.v1.OwnerReference/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.uid!==
void 0&&typeof o.uid!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/uid",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/uid/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/\
$defs/meta.v1.OwnerReference/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"\
/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.
resourceVersion!==void 0&&typeof n.resourceVersion!="string"){const t={instancePath:r+"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.selfLink!==void 0&&typeof n.selfLink!="string"){const t={instancePath:r+
"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.uid!==void 0&&
typeof n.uid!="string"){const t={instancePath:r+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),s++}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}
return be.errors=e,s===0}function Je(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.apiVersion===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have requir\
ed property 'apiVersion'"};e===null?e=[t]:e.push(t),s++}if(n.kind===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}for(const t in n)if(!L.call(W.properties,t)){const a={instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}
if(n.apiCallResponses!==void 0){let t=n.apiCallResponses;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.response===void 0){const i={instancePath:r+"/apiCallResponses/"+p,schemaPath:"#/properties/apiCallResponses/items/required",keyword:"required",
params:{missingProperty:"response"},message:"must have required property 'response'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="method"||i==="resp\
onse"||i==="url"||i==="urlPath")){const l={instancePath:r+"/apiCallResponses/"+p,schemaPath:"#/properties/apiCallResponses/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.method!==void 0){let i=o.method;
if(typeof i!="string"){const l={instancePath:r+"/apiCallResponses/"+p+"/method",schemaPath:"#/properties/apiCallResponses/items/properties/method/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(i==="GET"||i==="POST"||i==="")){const l={instancePath:r+"/apiCallRespon\
ses/"+p+"/method",schemaPath:"#/properties/apiCallResponses/items/properties/method/enum",keyword:"enum",params:{allowedValues:W.properties.apiCallResponses.items.
properties.method.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(o.response!==void 0){let i=o.response;if(i&&typeof i==
"object"&&!Array.isArray(i)){if(i.body===void 0){const l={instancePath:r+"/apiCallResponses/"+p+"/response",schemaPath:"#/properties/apiCallResponses/items/prop\
erties/response/required",keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[l]:e.push(l),s++}for(const l in i)
if(!(l==="body"||l==="statusCode")){const m={instancePath:r+"/apiCallResponses/"+p+"/response",schemaPath:"#/properties/apiCallResponses/items/properties/respon\
se/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}
if(i.body!==void 0){let l=i.body;if(!(l&&typeof l=="object"&&!Array.isArray(l))){const m={instancePath:r+"/apiCallResponses/"+p+"/response/body",schemaPath:"#/p\
roperties/apiCallResponses/items/properties/response/properties/body/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(
m),s++}}if(i.statusCode!==void 0){let l=i.statusCode;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const m={instancePath:r+"/apiCallResponses/"+p+"/\
response/statusCode",schemaPath:"#/properties/apiCallResponses/items/properties/response/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[m]:e.push(m),s++}}}else{const l={instancePath:r+"/apiCallResponses/"+p+"/response",schemaPath:"#/properties/apiCallResponses/items\
/properties/response/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}if(o.url!==void 0&&typeof o.url!="strin\
g"){const i={instancePath:r+"/apiCallResponses/"+p+"/url",schemaPath:"#/properties/apiCallResponses/items/properties/url/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.urlPath!==void 0&&typeof o.urlPath!="string"){const i={instancePath:r+"/apiCallResponses/"+p+"/\
urlPath",schemaPath:"#/properties/apiCallResponses/items/properties/urlPath/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),s++}}else{const i={instancePath:r+"/apiCallResponses/"+p,schemaPath:"#/properties/apiCallResponses/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/apiCallResponses",schemaPath:"#/properties/apiCallResponses/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.apiVersion!==void 0&&n.apiVersion!=="cli.kyverno.io/v1alpha1"){const t={instancePath:r+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"cli.kyverno.io/v1alpha1"},message:"must be equal to constant"};e===
null?e=[t]:e.push(t),s++}if(n.clusterResources!==void 0){let t=n.clusterResources;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="str\
ing"){const o={instancePath:r+"/clusterResources/"+p,schemaPath:"#/properties/clusterResources/items/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/clusterResources",schemaPath:"#/properties/clusterResources/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.context!==void 0&&typeof n.context!="string"){const t={instancePath:r+"/context",schemaPath:"\
#/properties/context/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.envoyPayloads!==void 0){let t=n.envoyPayloads;
if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/envoyPayloads/"+p,schemaPath:"#/properties/envoyPa\
yloads/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/envoyPayloads",schemaPath:"\
#/properties/envoyPayloads/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.exceptions!==void 0){let t=n.exceptions;
if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/exceptions/"+p,schemaPath:"#/properties/exceptions\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/exceptions",schemaPath:"\
#/properties/exceptions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.globalContextEntries!==void 0){let t=n.
globalContextEntries;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const i={
instancePath:r+"/globalContextEntries/"+p,schemaPath:"#/properties/globalContextEntries/items/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="data"||i==="fieldPath"||i==="name"||i==="projections"||i==="resourc\
eFiles"||i==="resources")){const l={instancePath:r+"/globalContextEntries/"+p,schemaPath:"#/properties/globalContextEntries/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.data!==void 0){let i=o.data;
if(!(i&&typeof i=="object"&&!Array.isArray(i))){const l={instancePath:r+"/globalContextEntries/"+p+"/data",schemaPath:"#/properties/globalContextEntries/items/p\
roperties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}if(o.fieldPath!==void 0&&typeof o.fieldPath!=
"string"){const i={instancePath:r+"/globalContextEntries/"+p+"/fieldPath",schemaPath:"#/properties/globalContextEntries/items/properties/fieldPath/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.name!==void 0&&typeof o.name!="string"){const i={instancePath:r+"/globa\
lContextEntries/"+p+"/name",schemaPath:"#/properties/globalContextEntries/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[i]:e.push(i),s++}if(o.projections!==void 0){let i=o.projections;if(Array.isArray(i)){const l=i.length;for(let m=0;m<l;m++){let y=i[m];if(y&&typeof y==
"object"&&!Array.isArray(y)){if(y.name===void 0){const u={instancePath:r+"/globalContextEntries/"+p+"/projections/"+m,schemaPath:"#/properties/globalContextEntr\
ies/items/properties/projections/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[u]:
e.push(u),s++}if(y.path===void 0){const u={instancePath:r+"/globalContextEntries/"+p+"/projections/"+m,schemaPath:"#/properties/globalContextEntries/items/prope\
rties/projections/items/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[u]:e.push(u),s++}
for(const u in y)if(!(u==="name"||u==="path")){const d={instancePath:r+"/globalContextEntries/"+p+"/projections/"+m,schemaPath:"#/properties/globalContextEntrie\
s/items/properties/projections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional proper\
ties"};e===null?e=[d]:e.push(d),s++}if(y.name!==void 0&&typeof y.name!="string"){const u={instancePath:r+"/globalContextEntries/"+p+"/projections/"+m+"/name",schemaPath:"\
#/properties/globalContextEntries/items/properties/projections/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[u]:e.push(u),s++}if(y.path!==void 0&&typeof y.path!="string"){const u={instancePath:r+"/globalContextEntries/"+p+"/projections/"+m+"/path",schemaPath:"#/prop\
erties/globalContextEntries/items/properties/projections/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[u]:e.push(u),s++}}else{const u={instancePath:r+"/globalContextEntries/"+p+"/projections/"+m,schemaPath:"#/properties/globalContextEntries/items/properties/proj\
ections/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),s++}}}else{const l={instancePath:r+"/globalContextE\
ntries/"+p+"/projections",schemaPath:"#/properties/globalContextEntries/items/properties/projections/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[l]:e.push(l),s++}}if(o.resourceFiles!==void 0){let i=o.resourceFiles;if(Array.isArray(i)){const l=i.length;for(let m=0;m<l;m++)if(typeof i[m]!=
"string"){const y={instancePath:r+"/globalContextEntries/"+p+"/resourceFiles/"+m,schemaPath:"#/properties/globalContextEntries/items/properties/resourceFiles/it\
ems/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}}else{const l={instancePath:r+"/globalContextEntries/"+p+
"/resourceFiles",schemaPath:"#/properties/globalContextEntries/items/properties/resourceFiles/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[l]:e.push(l),s++}}if(o.resources!==void 0){let i=o.resources;if(Array.isArray(i)){const l=i.length;for(let m=0;m<l;m++){let y=i[m];if(!(y&&typeof y==
"object"&&!Array.isArray(y))){const u={instancePath:r+"/globalContextEntries/"+p+"/resources/"+m,schemaPath:"#/properties/globalContextEntries/items/properties/\
resources/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),s++}}}else{const l={instancePath:r+"/globalContex\
tEntries/"+p+"/resources",schemaPath:"#/properties/globalContextEntries/items/properties/resources/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"};e===null?e=[l]:e.push(l),s++}}}else{const i={instancePath:r+"/globalContextEntries/"+p,schemaPath:"#/properties/globalContextEntries/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/globalContextEntries",schemaPath:"#/propert\
ies/globalContextEntries/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.httpPayloads!==void 0){let t=n.httpPayloads;
if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/httpPayloads/"+p,schemaPath:"#/properties/httpPayl\
oads/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/httpPayloads",schemaPath:"\
#/properties/httpPayloads/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.jsonPayload!==void 0&&typeof n.
jsonPayload!="string"){const t={instancePath:r+"/jsonPayload",schemaPath:"#/properties/jsonPayload/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[t]:e.push(t),s++}if(n.jsonPayloads!==void 0){let t=n.jsonPayloads;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!=
"string"){const o={instancePath:r+"/jsonPayloads/"+p,schemaPath:"#/properties/jsonPayloads/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/jsonPayloads",schemaPath:"#/properties/jsonPayloads/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.kind!==void 0&&n.kind!=="Test"){const t={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",
keyword:"const",params:{allowedValue:"Test"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.metadata!==void 0&&(be(n.metadata,{instancePath:r+
"/metadata",parentData:n,parentDataProperty:"metadata",rootData:$})||(e=e===null?be.errors:e.concat(be.errors),s=e.length)),n.name!==void 0&&typeof n.name!="str\
ing"){const t={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),s++}if(n.paramResources!==void 0){let t=n.paramResources;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+
"/paramResources/"+p,schemaPath:"#/properties/paramResources/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),
s++}}else{const a={instancePath:r+"/paramResources",schemaPath:"#/properties/paramResources/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[a]:e.push(a),s++}}if(n.policies!==void 0){let t=n.policies;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={
instancePath:r+"/policies/"+p,schemaPath:"#/properties/policies/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),s++}}else{const a={instancePath:r+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[a]:e.push(a),s++}}if(n.resources!==void 0){let t=n.resources;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+
"/resources/"+p,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{
const a={instancePath:r+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(
a),s++}}if(n.results!==void 0){let t=n.results;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.kind===void 0){const i={instancePath:r+"/results/"+p,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[i]:e.push(i),s++}if(o.policy===void 0){const i={instancePath:r+"/results/"+p,schemaPath:"#/properties/results/i\
tems/required",keyword:"required",params:{missingProperty:"policy"},message:"must have required property 'policy'"};e===null?e=[i]:e.push(i),s++}if(o.result===void 0){
const i={instancePath:r+"/results/"+p,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty:"result"},message:"must have r\
equired property 'result'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!L.call(W.properties.results.items.properties,i)){const l={instancePath:r+"/results\
/"+p,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional\
 properties"};e===null?e=[l]:e.push(l),s++}if(o.cloneSourceResource!==void 0&&typeof o.cloneSourceResource!="string"){const i={instancePath:r+"/results/"+p+"/cl\
oneSourceResource",schemaPath:"#/properties/results/items/properties/cloneSourceResource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),s++}if(o.failOnMissingResources!==void 0&&typeof o.failOnMissingResources!="boolean"){const i={instancePath:r+"/results/"+p+"/failOnMissing\
Resources",schemaPath:"#/properties/results/items/properties/failOnMissingResources/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[i]:e.push(i),s++}if(o.generatedResource!==void 0&&typeof o.generatedResource!="string"){const i={instancePath:r+"/results/"+p+"/generatedResource",schemaPath:"\
#/properties/results/items/properties/generatedResource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.
generatedResources!==void 0){let i=o.generatedResources;if(Array.isArray(i)){const l=i.length;for(let m=0;m<l;m++)if(typeof i[m]!="string"){const y={instancePath:r+
"/results/"+p+"/generatedResources/"+m,schemaPath:"#/properties/results/items/properties/generatedResources/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[y]:e.push(y),s++}}else{const l={instancePath:r+"/results/"+p+"/generatedResources",schemaPath:"#/properties/results/items/propertie\
s/generatedResources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(o.isDeletingPolicy!==void 0&&typeof o.
isDeletingPolicy!="boolean"){const i={instancePath:r+"/results/"+p+"/isDeletingPolicy",schemaPath:"#/properties/results/items/properties/isDeletingPolicy/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(o.isGeneratingPolicy!==void 0&&typeof o.isGeneratingPolicy!="b\
oolean"){const i={instancePath:r+"/results/"+p+"/isGeneratingPolicy",schemaPath:"#/properties/results/items/properties/isGeneratingPolicy/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(o.isImageValidatingPolicy!==void 0&&typeof o.isImageValidatingPolicy!="boolean"){const i={
instancePath:r+"/results/"+p+"/isImageValidatingPolicy",schemaPath:"#/properties/results/items/properties/isImageValidatingPolicy/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(o.isMutatingAdmissionPolicy!==void 0&&typeof o.isMutatingAdmissionPolicy!="boolean"){const i={
instancePath:r+"/results/"+p+"/isMutatingAdmissionPolicy",schemaPath:"#/properties/results/items/properties/isMutatingAdmissionPolicy/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(o.isMutatingPolicy!==void 0&&typeof o.isMutatingPolicy!="boolean"){const i={instancePath:r+
"/results/"+p+"/isMutatingPolicy",schemaPath:"#/properties/results/items/properties/isMutatingPolicy/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"};e===null?e=[i]:e.push(i),s++}if(o.isValidatingAdmissionPolicy!==void 0&&typeof o.isValidatingAdmissionPolicy!="boolean"){const i={instancePath:r+"/\
results/"+p+"/isValidatingAdmissionPolicy",schemaPath:"#/properties/results/items/properties/isValidatingAdmissionPolicy/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(o.isValidatingPolicy!==void 0&&typeof o.isValidatingPolicy!="boolean"){const i={instancePath:r+
"/results/"+p+"/isValidatingPolicy",schemaPath:"#/properties/results/items/properties/isValidatingPolicy/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"};e===null?e=[i]:e.push(i),s++}if(o.kind!==void 0&&typeof o.kind!="string"){const i={instancePath:r+"/results/"+p+"/kind",schemaPath:"#/propertie\
s/results/items/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.operation!==void 0){let i=o.
operation;if(typeof i!="string"){const l={instancePath:r+"/results/"+p+"/operation",schemaPath:"#/properties/results/items/properties/operation/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(i==="CREATE"||i==="UPDATE"||i==="DELETE")){const l={instancePath:r+"/res\
ults/"+p+"/operation",schemaPath:"#/properties/results/items/properties/operation/enum",keyword:"enum",params:{allowedValues:W.properties.results.items.properties.
operation.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(o.patchedResources!==void 0&&typeof o.patchedResources!="\
string"){const i={instancePath:r+"/results/"+p+"/patchedResources",schemaPath:"#/properties/results/items/properties/patchedResources/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.policy!==void 0&&typeof o.policy!="string"){const i={instancePath:r+"/results/"+p+"/p\
olicy",schemaPath:"#/properties/results/items/properties/policy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}
if(o.resourceSpecs!==void 0){let i=o.resourceSpecs;if(Array.isArray(i)){const l=i.length;for(let m=0;m<l;m++){let y=i[m];if(y&&typeof y=="object"&&!Array.isArray(
y)){for(const u in y)if(!(u==="group"||u==="kind"||u==="name"||u==="namespace"||u==="subresource"||u==="version")){const d={instancePath:r+"/results/"+p+"/resou\
rceSpecs/"+m,schemaPath:"#/properties/results/items/properties/resourceSpecs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(y.group!==void 0&&typeof y.group!="string"){const u={instancePath:r+"/results/"+p+
"/resourceSpecs/"+m+"/group",schemaPath:"#/properties/results/items/properties/resourceSpecs/items/properties/group/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[u]:e.push(u),s++}if(y.kind!==void 0&&typeof y.kind!="string"){const u={instancePath:r+"/results/"+p+"/resourceSpecs/"+m+"/\
kind",schemaPath:"#/properties/results/items/properties/resourceSpecs/items/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[u]:e.push(u),s++}if(y.name!==void 0&&typeof y.name!="string"){const u={instancePath:r+"/results/"+p+"/resourceSpecs/"+m+"/name",schemaPath:"#/proper\
ties/results/items/properties/resourceSpecs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),
s++}if(y.namespace!==void 0&&typeof y.namespace!="string"){const u={instancePath:r+"/results/"+p+"/resourceSpecs/"+m+"/namespace",schemaPath:"#/properties/resul\
ts/items/properties/resourceSpecs/items/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}
if(y.subresource!==void 0&&typeof y.subresource!="string"){const u={instancePath:r+"/results/"+p+"/resourceSpecs/"+m+"/subresource",schemaPath:"#/properties/res\
ults/items/properties/resourceSpecs/items/properties/subresource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),
s++}if(y.version!==void 0&&typeof y.version!="string"){const u={instancePath:r+"/results/"+p+"/resourceSpecs/"+m+"/version",schemaPath:"#/properties/results/ite\
ms/properties/resourceSpecs/items/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}else{const u={
instancePath:r+"/results/"+p+"/resourceSpecs/"+m,schemaPath:"#/properties/results/items/properties/resourceSpecs/items/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[u]:e.push(u),s++}}}else{const l={instancePath:r+"/results/"+p+"/resourceSpecs",schemaPath:"#/properties/results/items/prop\
erties/resourceSpecs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),s++}}if(o.resources!==void 0){let i=o.resources;
if(Array.isArray(i)){const l=i.length;for(let m=0;m<l;m++)if(typeof i[m]!="string"){const y={instancePath:r+"/results/"+p+"/resources/"+m,schemaPath:"#/properti\
es/results/items/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}}else{const l={instancePath:r+
"/results/"+p+"/resources",schemaPath:"#/properties/results/items/properties/resources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[l]:e.push(l),s++}}if(o.result!==void 0){let i=o.result;if(typeof i!="string"){const l={instancePath:r+"/results/"+p+"/result",schemaPath:"#/properties/result\
s/items/properties/result/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(!(i==="pass"||i==="fail"||i==="w\
arn"||i==="error"||i==="skip")){const l={instancePath:r+"/results/"+p+"/result",schemaPath:"#/properties/results/items/properties/result/enum",keyword:"enum",params:{
allowedValues:W.properties.results.items.properties.result.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),s++}}if(o.rule!==
void 0&&typeof o.rule!="string"){const i={instancePath:r+"/results/"+p+"/rule",schemaPath:"#/properties/results/items/properties/rule/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+"/results/"+p,schemaPath:"#/properties/results/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/results",schemaPath:"#/properties/results/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.targetResources!==void 0){let t=n.targetResources;if(Array.
isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/targetResources/"+p,schemaPath:"#/properties/targetResource\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/targetResources",schemaPath:"\
#/properties/targetResources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.userinfo!==void 0&&typeof n.
userinfo!="string"){const t={instancePath:r+"/userinfo",schemaPath:"#/properties/userinfo/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),s++}if(n.values!==void 0){let t=n.values;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(!(a==="globalValues"||a==="na\
mespaceSelector"||a==="namespaces"||a==="policies"||a==="subresources")){const p={instancePath:r+"/values",schemaPath:"#/properties/values/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(t.globalValues!==void 0){
let a=t.globalValues;if(!(a&&typeof a=="object"&&!Array.isArray(a))){const p={instancePath:r+"/values/globalValues",schemaPath:"#/properties/values/properties/g\
lobalValues/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(t.namespaceSelector!==void 0){let a=t.namespaceSelector;
if(Array.isArray(a)){const p=a.length;for(let o=0;o<p;o++){let i=a[o];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.labels===void 0){const l={instancePath:r+
"/values/namespaceSelector/"+o,schemaPath:"#/properties/values/properties/namespaceSelector/items/required",keyword:"required",params:{missingProperty:"labels"},
message:"must have required property 'labels'"};e===null?e=[l]:e.push(l),s++}if(i.name===void 0){const l={instancePath:r+"/values/namespaceSelector/"+o,schemaPath:"\
#/properties/values/properties/namespaceSelector/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[l]:e.push(l),s++}for(const l in i)if(!(l==="labels"||l==="name")){const m={instancePath:r+"/values/namespaceSelector/"+o,schemaPath:"#/properties/va\
lues/properties/namespaceSelector/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional pro\
perties"};e===null?e=[m]:e.push(m),s++}if(i.labels!==void 0){let l=i.labels;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const m in l)if(typeof l[m]!="strin\
g"){const y={instancePath:r+"/values/namespaceSelector/"+o+"/labels/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/values/properties/namesp\
aceSelector/items/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}}else{
const m={instancePath:r+"/values/namespaceSelector/"+o+"/labels",schemaPath:"#/properties/values/properties/namespaceSelector/items/properties/labels/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}if(i.name!==void 0&&typeof i.name!="string"){const l={instancePath:r+"/valu\
es/namespaceSelector/"+o+"/name",schemaPath:"#/properties/values/properties/namespaceSelector/items/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{const l={instancePath:r+"/values/namespaceSelector/"+o,schemaPath:"#/properties/values/properties/n\
amespaceSelector/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}}else{const p={instancePath:r+"/value\
s/namespaceSelector",schemaPath:"#/properties/values/properties/namespaceSelector/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[p]:e.push(p),s++}}if(t.namespaces!==void 0){let a=t.namespaces;if(Array.isArray(a)){const p=a.length;for(let o=0;o<p;o++){let i=a[o];if(i&&typeof i=="object"&&
!Array.isArray(i)){for(const l in i)if(!(l==="apiVersion"||l==="kind"||l==="metadata"||l==="spec"||l==="status")){const m={instancePath:r+"/values/namespaces/"+
o,schemaPath:"#/properties/values/properties/namespaces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must N\
OT have additional properties"};e===null?e=[m]:e.push(m),s++}if(i.apiVersion!==void 0&&typeof i.apiVersion!="string"){const l={instancePath:r+"/values/namespace\
s/"+o+"/apiVersion",schemaPath:"#/properties/values/properties/namespaces/items/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[l]:e.push(l),s++}if(i.kind!==void 0&&typeof i.kind!="string"){const l={instancePath:r+"/values/namespaces/"+o+"/kind",schemaPath:"#/prop\
erties/values/properties/namespaces/items/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(i.
metadata!==void 0){let l=i.metadata;if(!(l&&typeof l=="object"&&!Array.isArray(l))){const m={instancePath:r+"/values/namespaces/"+o+"/metadata",schemaPath:"#/pr\
operties/values/properties/namespaces/items/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}
if(i.spec!==void 0){let l=i.spec;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const m in l)if(m!=="finalizers"){const y={instancePath:r+"/values/namespaces/"+
o+"/spec",schemaPath:"#/properties/values/properties/namespaces/items/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),s++}if(l.finalizers!==void 0){let m=l.finalizers;if(Array.isArray(m)){const y=m.length;for(let u=0;u<
y;u++)if(typeof m[u]!="string"){const d={instancePath:r+"/values/namespaces/"+o+"/spec/finalizers/"+u,schemaPath:"#/properties/values/properties/namespaces/item\
s/properties/spec/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{const y={
instancePath:r+"/values/namespaces/"+o+"/spec/finalizers",schemaPath:"#/properties/values/properties/namespaces/items/properties/spec/properties/finalizers/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),s++}}}else{const m={instancePath:r+"/values/namespaces/"+o+"/spec",schemaPath:"\
#/properties/values/properties/namespaces/items/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}
if(i.status!==void 0){let l=i.status;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const m in l)if(!(m==="conditions"||m==="phase")){const y={instancePath:r+
"/values/namespaces/"+o+"/status",schemaPath:"#/properties/values/properties/namespaces/items/properties/status/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),s++}if(l.conditions!==void 0){let m=l.conditions;if(Array.
isArray(m)){const y=m.length;for(let u=0;u<y;u++){let d=m[u];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.status===void 0){const R={instancePath:r+"/values\
/namespaces/"+o+"/status/conditions/"+u,schemaPath:"#/properties/values/properties/namespaces/items/properties/status/properties/conditions/items/required",keyword:"\
required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=[R]:e.push(R),s++}if(d.type===void 0){const R={instancePath:r+
"/values/namespaces/"+o+"/status/conditions/"+u,schemaPath:"#/properties/values/properties/namespaces/items/properties/status/properties/conditions/items/requir\
ed",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[R]:e.push(R),s++}for(const R in d)if(!(R==="las\
tTransitionTime"||R==="message"||R==="reason"||R==="status"||R==="type")){const c={instancePath:r+"/values/namespaces/"+o+"/status/conditions/"+u,schemaPath:"#/\
properties/values/properties/namespaces/items/properties/status/properties/conditions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:R},
message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),s++}if(d.lastTransitionTime!==void 0&&typeof d.lastTransitionTime!="string"){const R={instancePath:r+
"/values/namespaces/"+o+"/status/conditions/"+u+"/lastTransitionTime",schemaPath:"#/properties/values/properties/namespaces/items/properties/status/properties/c\
onditions/items/properties/lastTransitionTime/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[R]:e.push(R),s++}if(d.message!==
void 0&&typeof d.message!="string"){const R={instancePath:r+"/values/namespaces/"+o+"/status/conditions/"+u+"/message",schemaPath:"#/properties/values/propertie\
s/namespaces/items/properties/status/properties/conditions/items/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[R]:e.push(R),s++}if(d.reason!==void 0&&typeof d.reason!="string"){const R={instancePath:r+"/values/namespaces/"+o+"/status/conditions/"+u+"/reason",schemaPath:"\
#/properties/values/properties/namespaces/items/properties/status/properties/conditions/items/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[R]:e.push(R),s++}if(d.status!==void 0&&typeof d.status!="string"){const R={instancePath:r+"/values/namespaces/"+o+"/status/conditio\
ns/"+u+"/status",schemaPath:"#/properties/values/properties/namespaces/items/properties/status/properties/conditions/items/properties/status/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[R]:e.push(R),s++}if(d.type!==void 0&&typeof d.type!="string"){const R={instancePath:r+"/values/name\
spaces/"+o+"/status/conditions/"+u+"/type",schemaPath:"#/properties/values/properties/namespaces/items/properties/status/properties/conditions/items/properties/\
type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[R]:e.push(R),s++}}else{const R={instancePath:r+"/values/namespaces/"+o+"/\
status/conditions/"+u,schemaPath:"#/properties/values/properties/namespaces/items/properties/status/properties/conditions/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[R]:e.push(R),s++}}}else{const y={instancePath:r+"/values/namespaces/"+o+"/status/conditions",schemaPath:"#/proper\
ties/values/properties/namespaces/items/properties/status/properties/conditions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
y]:e.push(y),s++}}if(l.phase!==void 0&&typeof l.phase!="string"){const m={instancePath:r+"/values/namespaces/"+o+"/status/phase",schemaPath:"#/properties/values\
/properties/namespaces/items/properties/status/properties/phase/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}else{
const m={instancePath:r+"/values/namespaces/"+o+"/status",schemaPath:"#/properties/values/properties/namespaces/items/properties/status/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{const l={instancePath:r+"/values/namespaces/"+o,schemaPath:"#/properties/values/pro\
perties/namespaces/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}}else{const p={instancePath:r+"/val\
ues/namespaces",schemaPath:"#/properties/values/properties/namespaces/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(
p),s++}}if(t.policies!==void 0){let a=t.policies;if(Array.isArray(a)){const p=a.length;for(let o=0;o<p;o++){let i=a[o];if(i&&typeof i=="object"&&!Array.isArray(
i)){if(i.name===void 0){const l={instancePath:r+"/values/policies/"+o,schemaPath:"#/properties/values/properties/policies/items/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),s++}for(const l in i)if(!(l==="name"||l==="resources"||l==="rules")){
const m={instancePath:r+"/values/policies/"+o,schemaPath:"#/properties/values/properties/policies/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(i.name!==void 0&&typeof i.name!="string"){const l={instancePath:r+
"/values/policies/"+o+"/name",schemaPath:"#/properties/values/properties/policies/items/properties/name/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[l]:e.push(l),s++}if(i.resources!==void 0){let l=i.resources;if(Array.isArray(l)){const m=l.length;for(let y=0;y<m;y++){let u=l[y];if(u&&
typeof u=="object"&&!Array.isArray(u)){if(u.name===void 0){const d={instancePath:r+"/values/policies/"+o+"/resources/"+y,schemaPath:"#/properties/values/propert\
ies/policies/items/properties/resources/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?
e=[d]:e.push(d),s++}for(const d in u)if(!(d==="name"||d==="values")){const R={instancePath:r+"/values/policies/"+o+"/resources/"+y,schemaPath:"#/properties/valu\
es/properties/policies/items/properties/resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT hav\
e additional properties"};e===null?e=[R]:e.push(R),s++}if(u.name!==void 0&&typeof u.name!="string"){const d={instancePath:r+"/values/policies/"+o+"/resources/"+
y+"/name",schemaPath:"#/properties/values/properties/policies/items/properties/resources/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),s++}if(u.values!==void 0){let d=u.values;if(!(d&&typeof d=="object"&&!Array.isArray(d))){const R={instancePath:r+"/val\
ues/policies/"+o+"/resources/"+y+"/values",schemaPath:"#/properties/values/properties/policies/items/properties/resources/items/properties/values/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[R]:e.push(R),s++}}}else{const d={instancePath:r+"/values/policies/"+o+"/resources/"+y,schemaPath:"\
#/properties/values/properties/policies/items/properties/resources/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.
push(d),s++}}}else{const m={instancePath:r+"/values/policies/"+o+"/resources",schemaPath:"#/properties/values/properties/policies/items/properties/resources/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),s++}}if(i.rules!==void 0){let l=i.rules;if(Array.isArray(l)){const m=l.
length;for(let y=0;y<m;y++){let u=l[y];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.name===void 0){const d={instancePath:r+"/values/policies/"+o+"/rules/"+
y,schemaPath:"#/properties/values/properties/policies/items/properties/rules/items/required",keyword:"required",params:{missingProperty:"name"},message:"must ha\
ve required property 'name'"};e===null?e=[d]:e.push(d),s++}for(const d in u)if(!(d==="foreachValues"||d==="name"||d==="values")){const R={instancePath:r+"/value\
s/policies/"+o+"/rules/"+y,schemaPath:"#/properties/values/properties/policies/items/properties/rules/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[R]:e.push(R),s++}if(u.foreachValues!==void 0){let d=u.foreachValues;if(!(d&&
typeof d=="object"&&!Array.isArray(d))){const R={instancePath:r+"/values/policies/"+o+"/rules/"+y+"/foreachValues",schemaPath:"#/properties/values/properties/po\
licies/items/properties/rules/items/properties/foreachValues/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[R]:e.push(R),s++}}
if(u.name!==void 0&&typeof u.name!="string"){const d={instancePath:r+"/values/policies/"+o+"/rules/"+y+"/name",schemaPath:"#/properties/values/properties/polici\
es/items/properties/rules/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(u.values!==
void 0){let d=u.values;if(!(d&&typeof d=="object"&&!Array.isArray(d))){const R={instancePath:r+"/values/policies/"+o+"/rules/"+y+"/values",schemaPath:"#/propert\
ies/values/properties/policies/items/properties/rules/items/properties/values/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
R]:e.push(R),s++}}}else{const d={instancePath:r+"/values/policies/"+o+"/rules/"+y,schemaPath:"#/properties/values/properties/policies/items/properties/rules/ite\
ms/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}}}else{const m={instancePath:r+"/values/policies/"+o+"/rul\
es",schemaPath:"#/properties/values/properties/policies/items/properties/rules/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:
e.push(m),s++}}}else{const l={instancePath:r+"/values/policies/"+o,schemaPath:"#/properties/values/properties/policies/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}}else{const p={instancePath:r+"/values/policies",schemaPath:"#/properties/values/properties/pol\
icies/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}if(t.subresources!==void 0){let a=t.subresources;if(Array.
isArray(a)){const p=a.length;for(let o=0;o<p;o++){let i=a[o];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.parentResource===void 0){const l={instancePath:r+
"/values/subresources/"+o,schemaPath:"#/properties/values/properties/subresources/items/required",keyword:"required",params:{missingProperty:"parentResource"},message:"\
must have required property 'parentResource'"};e===null?e=[l]:e.push(l),s++}if(i.subresource===void 0){const l={instancePath:r+"/values/subresources/"+o,schemaPath:"\
#/properties/values/properties/subresources/items/required",keyword:"required",params:{missingProperty:"subresource"},message:"must have required property 'subr\
esource'"};e===null?e=[l]:e.push(l),s++}for(const l in i)if(!(l==="parentResource"||l==="subresource")){const m={instancePath:r+"/values/subresources/"+o,schemaPath:"\
#/properties/values/properties/subresources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have addi\
tional properties"};e===null?e=[m]:e.push(m),s++}if(i.parentResource!==void 0){let l=i.parentResource;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.kind===void 0){
const m={instancePath:r+"/values/subresources/"+o+"/parentResource",schemaPath:"#/properties/values/properties/subresources/items/properties/parentResource/requ\
ired",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[m]:e.push(m),s++}if(l.name===void 0){const m={
instancePath:r+"/values/subresources/"+o+"/parentResource",schemaPath:"#/properties/values/properties/subresources/items/properties/parentResource/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[m]:e.push(m),s++}if(l.namespaced===void 0){const m={instancePath:r+
"/values/subresources/"+o+"/parentResource",schemaPath:"#/properties/values/properties/subresources/items/properties/parentResource/required",keyword:"required",
params:{missingProperty:"namespaced"},message:"must have required property 'namespaced'"};e===null?e=[m]:e.push(m),s++}if(l.singularName===void 0){const m={instancePath:r+
"/values/subresources/"+o+"/parentResource",schemaPath:"#/properties/values/properties/subresources/items/properties/parentResource/required",keyword:"required",
params:{missingProperty:"singularName"},message:"must have required property 'singularName'"};e===null?e=[m]:e.push(m),s++}if(l.verbs===void 0){const m={instancePath:r+
"/values/subresources/"+o+"/parentResource",schemaPath:"#/properties/values/properties/subresources/items/properties/parentResource/required",keyword:"required",
params:{missingProperty:"verbs"},message:"must have required property 'verbs'"};e===null?e=[m]:e.push(m),s++}for(const m in l)if(!L.call(W.properties.values.properties.
subresources.items.properties.parentResource.properties,m)){const y={instancePath:r+"/values/subresources/"+o+"/parentResource",schemaPath:"#/properties/values/\
properties/subresources/items/properties/parentResource/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT hav\
e additional properties"};e===null?e=[y]:e.push(y),s++}if(l.categories!==void 0){let m=l.categories;if(Array.isArray(m)){const y=m.length;for(let u=0;u<y;u++)if(typeof m[u]!=
"string"){const d={instancePath:r+"/values/subresources/"+o+"/parentResource/categories/"+u,schemaPath:"#/properties/values/properties/subresources/items/proper\
ties/parentResource/properties/categories/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{const y={
instancePath:r+"/values/subresources/"+o+"/parentResource/categories",schemaPath:"#/properties/values/properties/subresources/items/properties/parentResource/pr\
operties/categories/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),s++}}if(l.group!==void 0&&typeof l.group!="stri\
ng"){const m={instancePath:r+"/values/subresources/"+o+"/parentResource/group",schemaPath:"#/properties/values/properties/subresources/items/properties/parentRe\
source/properties/group/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(l.kind!==void 0&&typeof l.kind!="s\
tring"){const m={instancePath:r+"/values/subresources/"+o+"/parentResource/kind",schemaPath:"#/properties/values/properties/subresources/items/properties/parent\
Resource/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(l.name!==void 0&&typeof l.name!="\
string"){const m={instancePath:r+"/values/subresources/"+o+"/parentResource/name",schemaPath:"#/properties/values/properties/subresources/items/properties/paren\
tResource/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(l.namespaced!==void 0&&typeof l.
namespaced!="boolean"){const m={instancePath:r+"/values/subresources/"+o+"/parentResource/namespaced",schemaPath:"#/properties/values/properties/subresources/it\
ems/properties/parentResource/properties/namespaced/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[m]:e.push(m),s++}if(l.shortNames!==
void 0){let m=l.shortNames;if(Array.isArray(m)){const y=m.length;for(let u=0;u<y;u++)if(typeof m[u]!="string"){const d={instancePath:r+"/values/subresources/"+o+
"/parentResource/shortNames/"+u,schemaPath:"#/properties/values/properties/subresources/items/properties/parentResource/properties/shortNames/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{const y={instancePath:r+"/values/subresources/"+o+"/parentResource/sho\
rtNames",schemaPath:"#/properties/values/properties/subresources/items/properties/parentResource/properties/shortNames/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[y]:e.push(y),s++}}if(l.singularName!==void 0&&typeof l.singularName!="string"){const m={instancePath:r+"/values/subresource\
s/"+o+"/parentResource/singularName",schemaPath:"#/properties/values/properties/subresources/items/properties/parentResource/properties/singularName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(l.storageVersionHash!==void 0&&typeof l.storageVersionHash!="string"){const m={
instancePath:r+"/values/subresources/"+o+"/parentResource/storageVersionHash",schemaPath:"#/properties/values/properties/subresources/items/properties/parentRes\
ource/properties/storageVersionHash/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(l.verbs!==void 0){let m=l.
verbs;if(Array.isArray(m)){const y=m.length;for(let u=0;u<y;u++)if(typeof m[u]!="string"){const d={instancePath:r+"/values/subresources/"+o+"/parentResource/ver\
bs/"+u,schemaPath:"#/properties/values/properties/subresources/items/properties/parentResource/properties/verbs/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{const y={instancePath:r+"/values/subresources/"+o+"/parentResource/verbs",schemaPath:"#/properties/\
values/properties/subresources/items/properties/parentResource/properties/verbs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
y]:e.push(y),s++}}if(l.version!==void 0&&typeof l.version!="string"){const m={instancePath:r+"/values/subresources/"+o+"/parentResource/version",schemaPath:"#/p\
roperties/values/properties/subresources/items/properties/parentResource/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[m]:e.push(m),s++}}else{const m={instancePath:r+"/values/subresources/"+o+"/parentResource",schemaPath:"#/properties/values/properties/subresources/i\
tems/properties/parentResource/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}if(i.subresource!==void 0){let l=i.
subresource;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.kind===void 0){const m={instancePath:r+"/values/subresources/"+o+"/subresource",schemaPath:"#/prop\
erties/values/properties/subresources/items/properties/subresource/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required prop\
erty 'kind'"};e===null?e=[m]:e.push(m),s++}if(l.name===void 0){const m={instancePath:r+"/values/subresources/"+o+"/subresource",schemaPath:"#/properties/values/\
properties/subresources/items/properties/subresource/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[m]:e.push(m),s++}if(l.namespaced===void 0){const m={instancePath:r+"/values/subresources/"+o+"/subresource",schemaPath:"#/properties/values/properti\
es/subresources/items/properties/subresource/required",keyword:"required",params:{missingProperty:"namespaced"},message:"must have required property 'namespaced\
'"};e===null?e=[m]:e.push(m),s++}if(l.singularName===void 0){const m={instancePath:r+"/values/subresources/"+o+"/subresource",schemaPath:"#/properties/values/pr\
operties/subresources/items/properties/subresource/required",keyword:"required",params:{missingProperty:"singularName"},message:"must have required property 'si\
ngularName'"};e===null?e=[m]:e.push(m),s++}if(l.verbs===void 0){const m={instancePath:r+"/values/subresources/"+o+"/subresource",schemaPath:"#/properties/values\
/properties/subresources/items/properties/subresource/required",keyword:"required",params:{missingProperty:"verbs"},message:"must have required property 'verbs'"};
e===null?e=[m]:e.push(m),s++}for(const m in l)if(!L.call(W.properties.values.properties.subresources.items.properties.subresource.properties,m)){const y={instancePath:r+
"/values/subresources/"+o+"/subresource",schemaPath:"#/properties/values/properties/subresources/items/properties/subresource/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),s++}if(l.categories!==void 0){let m=l.categories;
if(Array.isArray(m)){const y=m.length;for(let u=0;u<y;u++)if(typeof m[u]!="string"){const d={instancePath:r+"/values/subresources/"+o+"/subresource/categories/"+
u,schemaPath:"#/properties/values/properties/subresources/items/properties/subresource/properties/categories/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),s++}}else{const y={instancePath:r+"/values/subresources/"+o+"/subresource/categories",schemaPath:"#/properties/values/\
properties/subresources/items/properties/subresource/properties/categories/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.
push(y),s++}}if(l.group!==void 0&&typeof l.group!="string"){const m={instancePath:r+"/values/subresources/"+o+"/subresource/group",schemaPath:"#/properties/valu\
es/properties/subresources/items/properties/subresource/properties/group/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.
push(m),s++}if(l.kind!==void 0&&typeof l.kind!="string"){const m={instancePath:r+"/values/subresources/"+o+"/subresource/kind",schemaPath:"#/properties/values/p\
roperties/subresources/items/properties/subresource/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(
m),s++}if(l.name!==void 0&&typeof l.name!="string"){const m={instancePath:r+"/values/subresources/"+o+"/subresource/name",schemaPath:"#/properties/values/proper\
ties/subresources/items/properties/subresource/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}
if(l.namespaced!==void 0&&typeof l.namespaced!="boolean"){const m={instancePath:r+"/values/subresources/"+o+"/subresource/namespaced",schemaPath:"#/properties/v\
alues/properties/subresources/items/properties/subresource/properties/namespaced/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[m]:e.push(m),s++}if(l.shortNames!==void 0){let m=l.shortNames;if(Array.isArray(m)){const y=m.length;for(let u=0;u<y;u++)if(typeof m[u]!="string"){const d={instancePath:r+
"/values/subresources/"+o+"/subresource/shortNames/"+u,schemaPath:"#/properties/values/properties/subresources/items/properties/subresource/properties/shortName\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{const y={instancePath:r+"/values/subresources/"+
o+"/subresource/shortNames",schemaPath:"#/properties/values/properties/subresources/items/properties/subresource/properties/shortNames/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),s++}}if(l.singularName!==void 0&&typeof l.singularName!="string"){const m={instancePath:r+"/valu\
es/subresources/"+o+"/subresource/singularName",schemaPath:"#/properties/values/properties/subresources/items/properties/subresource/properties/singularName/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(l.storageVersionHash!==void 0&&typeof l.storageVersionHash!="\
string"){const m={instancePath:r+"/values/subresources/"+o+"/subresource/storageVersionHash",schemaPath:"#/properties/values/properties/subresources/items/prope\
rties/subresource/properties/storageVersionHash/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(l.verbs!==
void 0){let m=l.verbs;if(Array.isArray(m)){const y=m.length;for(let u=0;u<y;u++)if(typeof m[u]!="string"){const d={instancePath:r+"/values/subresources/"+o+"/su\
bresource/verbs/"+u,schemaPath:"#/properties/values/properties/subresources/items/properties/subresource/properties/verbs/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{const y={instancePath:r+"/values/subresources/"+o+"/subresource/verbs",schemaPath:"#/prope\
rties/values/properties/subresources/items/properties/subresource/properties/verbs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[y]:e.push(y),s++}}if(l.version!==void 0&&typeof l.version!="string"){const m={instancePath:r+"/values/subresources/"+o+"/subresource/version",schemaPath:"#/p\
roperties/values/properties/subresources/items/properties/subresource/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[m]:e.push(m),s++}}else{const m={instancePath:r+"/values/subresources/"+o+"/subresource",schemaPath:"#/properties/values/properties/subresources/items/pr\
operties/subresource/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),s++}}}else{const l={instancePath:r+"/values/\
subresources/"+o,schemaPath:"#/properties/values/properties/subresources/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[l]:e.push(l),s++}}}else{const p={instancePath:r+"/values/subresources",schemaPath:"#/properties/values/properties/subresources/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[p]:e.push(p),s++}}}else{const a={instancePath:r+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.variables!==void 0&&typeof n.variables!="string"){const t={instancePath:r+"/variable\
s",schemaPath:"#/properties/variables/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Je.errors=e,s===0}const As=Qe,Oe={type:"\
object",properties:{apiVersion:{const:"cli.kyverno.io/v1alpha1"},globalValues:{type:"object"},kind:{const:"Values"},metadata:{$ref:"kubernetes#/$defs/meta.v1.Ob\
jectMeta"},namespaceSelector:{type:"array",items:{required:["labels","name"],type:"object",properties:{labels:{type:"object",additionalProperties:{type:"string"}},
name:{type:"string"}},additionalProperties:!1}},namespaces:{type:"array",items:{type:"object",properties:{apiVersion:{type:"string"},kind:{type:"string"},metadata:{
type:"object"},spec:{type:"object",properties:{finalizers:{type:"array",items:{type:"string"}}},additionalProperties:!1},status:{type:"object",properties:{conditions:{
type:"array",items:{required:["status","type"],type:"object",properties:{lastTransitionTime:{type:"string"},message:{type:"string"},reason:{type:"string"},status:{
type:"string"},type:{type:"string"}},additionalProperties:!1}},phase:{type:"string"}},additionalProperties:!1}},additionalProperties:!1}},policies:{type:"array",
items:{required:["name"],type:"object",properties:{name:{type:"string"},resources:{type:"array",items:{required:["name"],type:"object",properties:{name:{type:"s\
tring"},values:{type:"object"}},additionalProperties:!1}},rules:{type:"array",items:{required:["name"],type:"object",properties:{foreachValues:{type:"object"},name:{
type:"string"},values:{type:"object"}},additionalProperties:!1}}},additionalProperties:!1}},subresources:{type:"array",items:{required:["parentResource","subres\
ource"],type:"object",properties:{parentResource:{required:["kind","name","namespaced","singularName","verbs"],type:"object",properties:{categories:{type:"array",
items:{type:"string"}},group:{type:"string"},kind:{type:"string"},name:{type:"string"},namespaced:{type:"boolean"},shortNames:{type:"array",items:{type:"string"}},
singularName:{type:"string"},storageVersionHash:{type:"string"},verbs:{type:"array",items:{type:"string"}},version:{type:"string"}},additionalProperties:!1},subresource:{
required:["kind","name","namespaced","singularName","verbs"],type:"object",properties:{categories:{type:"array",items:{type:"string"}},group:{type:"string"},kind:{
type:"string"},name:{type:"string"},namespaced:{type:"boolean"},shortNames:{type:"array",items:{type:"string"}},singularName:{type:"string"},storageVersionHash:{
type:"string"},verbs:{type:"array",items:{type:"string"}},version:{type:"string"}},additionalProperties:!1}},additionalProperties:!1}}},additionalProperties:!1,
required:["apiVersion","kind"],$id:"kind16"};function ke(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n==
"object"&&!Array.isArray(n)){for(const t in n)if(!L.call(I.properties,t)){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.annotations!==void 0){let t=n.annotations;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(typeof t[a]!="string"){const p={instancePath:r+"/annotations/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{
const a={instancePath:r+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:
e.push(a),s++}}if(n.creationTimestamp!==void 0&&typeof n.creationTimestamp!="string"){const t={instancePath:r+"/creationTimestamp",schemaPath:"#/properties/crea\
tionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.deletionGracePeriodSeconds!==void 0){let t=n.
deletionGracePeriodSeconds;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"/deletionGracePeriodSeconds",schemaPath:"#/propert\
ies/deletionGracePeriodSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(n.deletionTimestamp!==void 0&&
typeof n.deletionTimestamp!="string"){const t={instancePath:r+"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.finalizers!==void 0){let t=n.finalizers;if(Array.isArray(t)){const a=t.length;for(let p=0;p<
a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/finalizers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={instancePath:r+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.generateName!==void 0&&typeof n.generateName!="string"){const t={instancePath:r+"/generateNa\
me",schemaPath:"#/properties/generateName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.generation!==void 0){
let t=n.generation;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"/generation",schemaPath:"#/properties/generation/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(n.labels!==void 0){let t=n.labels;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const a in t)if(typeof t[a]!="string"){const p={instancePath:r+"/labels/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/addit\
ionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.managedFields!==void 0){let t=n.managedFields;
if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i in o)if(!(i==="apiVersion"||i==="\
fieldsType"||i==="fieldsV1"||i==="manager"||i==="operation"||i==="subresource"||i==="time")){const l={instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#\
/$defs/meta.v1.ManagedFieldsEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional propertie\
s"};e===null?e=[l]:e.push(l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/managedFields/"+p+"/apiVersion",schemaPath:"\
kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
s++}if(o.fieldsType!==void 0&&typeof o.fieldsType!="string"){const i={instancePath:r+"/managedFields/"+p+"/fieldsType",schemaPath:"kubernetes#/$defs/meta.v1.Man\
agedFieldsEntry/properties/fieldsType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.manager!==void 0&&
typeof o.manager!="string"){const i={instancePath:r+"/managedFields/"+p+"/manager",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/manager/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.operation!==void 0&&typeof o.operation!="string"){const i={
instancePath:r+"/managedFields/"+p+"/operation",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/operation/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.subresource!==void 0&&typeof o.subresource!="string"){const i={instancePath:r+"/managedFiel\
ds/"+p+"/subresource",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/subresource/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[i]:e.push(i),s++}if(o.time!==void 0&&typeof o.time!="string"){const i={instancePath:r+"/managedFields/"+p+"/time",schemaPath:"kubernetes\
#/$defs/meta.v1.ManagedFieldsEntry/properties/time/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={
instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[a]:e.push(a),s++}}if(n.name!==void 0&&typeof n.name!="string"){const t={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.namespace!==void 0&&typeof n.namespace!="string"){const t={instancePath:r+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.ownerReferences!==
void 0){let t=n.ownerReferences;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===
void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[i]:e.push(i),s++}if(o.kind===void 0){const i={instancePath:r+"/ownerReferences/"+p,
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};
e===null?e=[i]:e.push(i),s++}if(o.name===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[i]:e.push(i),s++}if(o.uid===void 0){const i={instancePath:r+
"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"uid"},message:"must have requir\
ed property 'uid'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="apiVersion"||i==="blockOwnerDeletion"||i==="controller"||i==="kind"||i==="name"||i===
"uid")){const l={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){
const i={instancePath:r+"/ownerReferences/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/apiVersion/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.blockOwnerDeletion!==void 0&&typeof o.blockOwnerDeletion!="boolean"){const i={instancePath:r+
"/ownerReferences/"+p+"/blockOwnerDeletion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/blockOwnerDeletion/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),s++}if(o.controller!==void 0&&typeof o.controller!="boolean"){const i={instancePath:r+"/ownerRefer\
ences/"+p+"/controller",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/controller/type",keyword:"type",params:{type:"boolean"},message:"must be\
 boolean"};e===null?e=[i]:e.push(i),s++}if(o.kind!==void 0&&typeof o.kind!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/kind",schemaPath:"kubernete\
s#/$defs/meta.v1.OwnerReference/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.name!==void 0&&
typeof o.name!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/name",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.uid!==void 0&&typeof o.uid!="string"){const i={instancePath:r+"/ownerRe\
ferences/"+p+"/uid",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.resourceVersion!==void 0&&typeof n.resourceVersion!="string"){const t={
instancePath:r+"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),s++}if(n.selfLink!==void 0&&typeof n.selfLink!="string"){const t={instancePath:r+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.uid!==void 0&&typeof n.uid!="string"){const t={instancePath:r+"/uid",schemaPath:"#/pr\
operties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return ke.errors=e,s===0}function Qe(n,{instancePath:r="",parentData:C,
parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.apiVersion===void 0){const t={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[t]:e.push(t),s++}if(n.kind===
void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[t]:e.push(t),s++}for(const t in n)if(!(t==="apiVersion"||t==="globalValues"||t==="kind"||t==="metadata"||t==="namespaceSelector"||t==="namespaces"||t==="poli\
cies"||t==="subresources")){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"mu\
st NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.apiVersion!==void 0&&n.apiVersion!=="cli.kyverno.io/v1alpha1"){const t={instancePath:r+"/a\
piVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"cli.kyverno.io/v1alpha1"},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),s++}if(n.globalValues!==void 0){let t=n.globalValues;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const a={instancePath:r+"/globalValues",schemaPath:"\
#/properties/globalValues/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.kind!==void 0&&n.kind!=="Valu\
es"){const t={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Values"},message:"must be equal to constant"};e===
null?e=[t]:e.push(t),s++}if(n.metadata!==void 0&&(ke(n.metadata,{instancePath:r+"/metadata",parentData:n,parentDataProperty:"metadata",rootData:$})||(e=e===null?
ke.errors:e.concat(ke.errors),s=e.length)),n.namespaceSelector!==void 0){let t=n.namespaceSelector;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.labels===void 0){const i={instancePath:r+"/namespaceSelector/"+p,schemaPath:"#/properties/namespaceSelector/it\
ems/required",keyword:"required",params:{missingProperty:"labels"},message:"must have required property 'labels'"};e===null?e=[i]:e.push(i),s++}if(o.name===void 0){
const i={instancePath:r+"/namespaceSelector/"+p,schemaPath:"#/properties/namespaceSelector/items/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="labels"||i==="name")){const l={instancePath:r+"/namespaceSelector/"+
p,schemaPath:"#/properties/namespaceSelector/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have add\
itional properties"};e===null?e=[l]:e.push(l),s++}if(o.labels!==void 0){let i=o.labels;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const l in i)if(typeof i[l]!=
"string"){const m={instancePath:r+"/namespaceSelector/"+p+"/labels/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/namespaceSelector/items/p\
roperties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}else{const l={instancePath:r+
"/namespaceSelector/"+p+"/labels",schemaPath:"#/properties/namespaceSelector/items/properties/labels/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[l]:e.push(l),s++}}if(o.name!==void 0&&typeof o.name!="string"){const i={instancePath:r+"/namespaceSelector/"+p+"/name",schemaPath:"#/prop\
erties/namespaceSelector/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={
instancePath:r+"/namespaceSelector/"+p,schemaPath:"#/properties/namespaceSelector/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/namespaceSelector",schemaPath:"#/properties/namespaceSelector/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.namespaces!==void 0){let t=n.namespaces;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];
if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i in o)if(!(i==="apiVersion"||i==="kind"||i==="metadata"||i==="spec"||i==="status")){const l={instancePath:r+
"/namespaces/"+p,schemaPath:"#/properties/namespaces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT \
have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/namespaces/"+p+"/ap\
iVersion",schemaPath:"#/properties/namespaces/items/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.
push(i),s++}if(o.kind!==void 0&&typeof o.kind!="string"){const i={instancePath:r+"/namespaces/"+p+"/kind",schemaPath:"#/properties/namespaces/items/properties/k\
ind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.metadata!==void 0){let i=o.metadata;if(!(i&&typeof i==
"object"&&!Array.isArray(i))){const l={instancePath:r+"/namespaces/"+p+"/metadata",schemaPath:"#/properties/namespaces/items/properties/metadata/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}if(o.spec!==void 0){let i=o.spec;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(const l in i)if(l!=="finalizers"){const m={instancePath:r+"/namespaces/"+p+"/spec",schemaPath:"#/properties/namespaces/items/properties/spec/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(i.finalizers!==
void 0){let l=i.finalizers;if(Array.isArray(l)){const m=l.length;for(let y=0;y<m;y++)if(typeof l[y]!="string"){const u={instancePath:r+"/namespaces/"+p+"/spec/f\
inalizers/"+y,schemaPath:"#/properties/namespaces/items/properties/spec/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[u]:e.push(u),s++}}else{const m={instancePath:r+"/namespaces/"+p+"/spec/finalizers",schemaPath:"#/properties/namespaces/items/properties/sp\
ec/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),s++}}}else{const l={instancePath:r+"/names\
paces/"+p+"/spec",schemaPath:"#/properties/namespaces/items/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:
e.push(l),s++}}if(o.status!==void 0){let i=o.status;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const l in i)if(!(l==="conditions"||l==="phase")){const m={
instancePath:r+"/namespaces/"+p+"/status",schemaPath:"#/properties/namespaces/items/properties/status/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(i.conditions!==void 0){let l=i.conditions;if(Array.isArray(
l)){const m=l.length;for(let y=0;y<m;y++){let u=l[y];if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.status===void 0){const d={instancePath:r+"/namespaces/"+p+
"/status/conditions/"+y,schemaPath:"#/properties/namespaces/items/properties/status/properties/conditions/items/required",keyword:"required",params:{missingProperty:"\
status"},message:"must have required property 'status'"};e===null?e=[d]:e.push(d),s++}if(u.type===void 0){const d={instancePath:r+"/namespaces/"+p+"/status/cond\
itions/"+y,schemaPath:"#/properties/namespaces/items/properties/status/properties/conditions/items/required",keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'"};e===null?e=[d]:e.push(d),s++}for(const d in u)if(!(d==="lastTransitionTime"||d==="message"||d==="reason"||d==="sta\
tus"||d==="type")){const R={instancePath:r+"/namespaces/"+p+"/status/conditions/"+y,schemaPath:"#/properties/namespaces/items/properties/status/properties/condi\
tions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[R]:e.push(
R),s++}if(u.lastTransitionTime!==void 0&&typeof u.lastTransitionTime!="string"){const d={instancePath:r+"/namespaces/"+p+"/status/conditions/"+y+"/lastTransitio\
nTime",schemaPath:"#/properties/namespaces/items/properties/status/properties/conditions/items/properties/lastTransitionTime/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(u.message!==void 0&&typeof u.message!="string"){const d={instancePath:r+"/namespaces/"+p+"/st\
atus/conditions/"+y+"/message",schemaPath:"#/properties/namespaces/items/properties/status/properties/conditions/items/properties/message/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(u.reason!==void 0&&typeof u.reason!="string"){const d={instancePath:r+"/namespaces/"+p+
"/status/conditions/"+y+"/reason",schemaPath:"#/properties/namespaces/items/properties/status/properties/conditions/items/properties/reason/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(u.status!==void 0&&typeof u.status!="string"){const d={instancePath:r+"/namespa\
ces/"+p+"/status/conditions/"+y+"/status",schemaPath:"#/properties/namespaces/items/properties/status/properties/conditions/items/properties/status/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}if(u.type!==void 0&&typeof u.type!="string"){const d={instancePath:r+"/names\
paces/"+p+"/status/conditions/"+y+"/type",schemaPath:"#/properties/namespaces/items/properties/status/properties/conditions/items/properties/type/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{const d={instancePath:r+"/namespaces/"+p+"/status/conditions/"+y,schemaPath:"\
#/properties/namespaces/items/properties/status/properties/conditions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:
e.push(d),s++}}}else{const m={instancePath:r+"/namespaces/"+p+"/status/conditions",schemaPath:"#/properties/namespaces/items/properties/status/properties/condit\
ions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),s++}}if(i.phase!==void 0&&typeof i.phase!="string"){const l={instancePath:r+
"/namespaces/"+p+"/status/phase",schemaPath:"#/properties/namespaces/items/properties/status/properties/phase/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}}else{const l={instancePath:r+"/namespaces/"+p+"/status",schemaPath:"#/properties/namespaces/items/properties/stat\
us/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}}else{const i={instancePath:r+"/namespaces/"+p,schemaPath:"\
#/properties/namespaces/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+
"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.policies!==
void 0){let t=n.policies;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){
const i={instancePath:r+"/policies/"+p,schemaPath:"#/properties/policies/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have r\
equired property 'name'"};e===null?e=[i]:e.push(i),s++}for(const i in o)if(!(i==="name"||i==="resources"||i==="rules")){const l={instancePath:r+"/policies/"+p,schemaPath:"\
#/properties/policies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),s++}if(o.name!==void 0&&typeof o.name!="string"){const i={instancePath:r+"/policies/"+p+"/name",schemaPath:"#/properties/policies/items/pro\
perties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.resources!==void 0){let i=o.resources;if(Array.
isArray(i)){const l=i.length;for(let m=0;m<l;m++){let y=i[m];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.name===void 0){const u={instancePath:r+"/policies\
/"+p+"/resources/"+m,schemaPath:"#/properties/policies/items/properties/resources/items/required",keyword:"required",params:{missingProperty:"name"},message:"mu\
st have required property 'name'"};e===null?e=[u]:e.push(u),s++}for(const u in y)if(!(u==="name"||u==="values")){const d={instancePath:r+"/policies/"+p+"/resour\
ces/"+m,schemaPath:"#/properties/policies/items/properties/resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(y.name!==void 0&&typeof y.name!="string"){const u={instancePath:r+"/policies/"+p+"/resourc\
es/"+m+"/name",schemaPath:"#/properties/policies/items/properties/resources/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[u]:e.push(u),s++}if(y.values!==void 0){let u=y.values;if(!(u&&typeof u=="object"&&!Array.isArray(u))){const d={instancePath:r+"/policies/"+p+
"/resources/"+m+"/values",schemaPath:"#/properties/policies/items/properties/resources/items/properties/values/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[d]:e.push(d),s++}}}else{const u={instancePath:r+"/policies/"+p+"/resources/"+m,schemaPath:"#/properties/policies/items/properties/r\
esources/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),s++}}}else{const l={instancePath:r+"/policies/"+p+
"/resources",schemaPath:"#/properties/policies/items/properties/resources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(
l),s++}}if(o.rules!==void 0){let i=o.rules;if(Array.isArray(i)){const l=i.length;for(let m=0;m<l;m++){let y=i[m];if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.
name===void 0){const u={instancePath:r+"/policies/"+p+"/rules/"+m,schemaPath:"#/properties/policies/items/properties/rules/items/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[u]:e.push(u),s++}for(const u in y)if(!(u==="foreachValues"||u==="name"||u==="v\
alues")){const d={instancePath:r+"/policies/"+p+"/rules/"+m,schemaPath:"#/properties/policies/items/properties/rules/items/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"};e===null?e=[d]:e.push(d),s++}if(y.foreachValues!==void 0){let u=y.foreachValues;
if(!(u&&typeof u=="object"&&!Array.isArray(u))){const d={instancePath:r+"/policies/"+p+"/rules/"+m+"/foreachValues",schemaPath:"#/properties/policies/items/prop\
erties/rules/items/properties/foreachValues/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}}if(y.name!==void 0&&
typeof y.name!="string"){const u={instancePath:r+"/policies/"+p+"/rules/"+m+"/name",schemaPath:"#/properties/policies/items/properties/rules/items/properties/na\
me/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}if(y.values!==void 0){let u=y.values;if(!(u&&typeof u=="ob\
ject"&&!Array.isArray(u))){const d={instancePath:r+"/policies/"+p+"/rules/"+m+"/values",schemaPath:"#/properties/policies/items/properties/rules/items/propertie\
s/values/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}}}else{const u={instancePath:r+"/policies/"+p+"/rule\
s/"+m,schemaPath:"#/properties/policies/items/properties/rules/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(
u),s++}}}else{const l={instancePath:r+"/policies/"+p+"/rules",schemaPath:"#/properties/policies/items/properties/rules/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[l]:e.push(l),s++}}}else{const i={instancePath:r+"/policies/"+p,schemaPath:"#/properties/policies/items/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/policies",schemaPath:"#/properties/policies/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.subresources!==void 0){let t=n.subresources;if(Array.isArray(t)){
const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.parentResource===void 0){const i={instancePath:r+"/subresourc\
es/"+p,schemaPath:"#/properties/subresources/items/required",keyword:"required",params:{missingProperty:"parentResource"},message:"must have required property '\
parentResource'"};e===null?e=[i]:e.push(i),s++}if(o.subresource===void 0){const i={instancePath:r+"/subresources/"+p,schemaPath:"#/properties/subresources/items\
/required",keyword:"required",params:{missingProperty:"subresource"},message:"must have required property 'subresource'"};e===null?e=[i]:e.push(i),s++}for(const i in o)
if(!(i==="parentResource"||i==="subresource")){const l={instancePath:r+"/subresources/"+p,schemaPath:"#/properties/subresources/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.parentResource!==void 0){let i=o.
parentResource;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){const l={instancePath:r+"/subresources/"+p+"/parentResource",schemaPath:"#/prope\
rties/subresources/items/properties/parentResource/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===
null?e=[l]:e.push(l),s++}if(i.name===void 0){const l={instancePath:r+"/subresources/"+p+"/parentResource",schemaPath:"#/properties/subresources/items/properties\
/parentResource/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),s++}if(i.namespaced===
void 0){const l={instancePath:r+"/subresources/"+p+"/parentResource",schemaPath:"#/properties/subresources/items/properties/parentResource/required",keyword:"re\
quired",params:{missingProperty:"namespaced"},message:"must have required property 'namespaced'"};e===null?e=[l]:e.push(l),s++}if(i.singularName===void 0){const l={
instancePath:r+"/subresources/"+p+"/parentResource",schemaPath:"#/properties/subresources/items/properties/parentResource/required",keyword:"required",params:{missingProperty:"\
singularName"},message:"must have required property 'singularName'"};e===null?e=[l]:e.push(l),s++}if(i.verbs===void 0){const l={instancePath:r+"/subresources/"+
p+"/parentResource",schemaPath:"#/properties/subresources/items/properties/parentResource/required",keyword:"required",params:{missingProperty:"verbs"},message:"\
must have required property 'verbs'"};e===null?e=[l]:e.push(l),s++}for(const l in i)if(!L.call(Oe.properties.subresources.items.properties.parentResource.properties,
l)){const m={instancePath:r+"/subresources/"+p+"/parentResource",schemaPath:"#/properties/subresources/items/properties/parentResource/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(i.categories!==void 0){let l=i.
categories;if(Array.isArray(l)){const m=l.length;for(let y=0;y<m;y++)if(typeof l[y]!="string"){const u={instancePath:r+"/subresources/"+p+"/parentResource/categ\
ories/"+y,schemaPath:"#/properties/subresources/items/properties/parentResource/properties/categories/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),s++}}else{const m={instancePath:r+"/subresources/"+p+"/parentResource/categories",schemaPath:"#/properties/subresource\
s/items/properties/parentResource/properties/categories/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),s++}}if(i.group!==
void 0&&typeof i.group!="string"){const l={instancePath:r+"/subresources/"+p+"/parentResource/group",schemaPath:"#/properties/subresources/items/properties/pare\
ntResource/properties/group/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(i.kind!==void 0&&typeof i.kind!=
"string"){const l={instancePath:r+"/subresources/"+p+"/parentResource/kind",schemaPath:"#/properties/subresources/items/properties/parentResource/properties/kin\
d/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(i.name!==void 0&&typeof i.name!="string"){const l={instancePath:r+
"/subresources/"+p+"/parentResource/name",schemaPath:"#/properties/subresources/items/properties/parentResource/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(i.namespaced!==void 0&&typeof i.namespaced!="boolean"){const l={instancePath:r+"/subresources\
/"+p+"/parentResource/namespaced",schemaPath:"#/properties/subresources/items/properties/parentResource/properties/namespaced/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),s++}if(i.shortNames!==void 0){let l=i.shortNames;if(Array.isArray(l)){const m=l.length;for(let y=0;y<
m;y++)if(typeof l[y]!="string"){const u={instancePath:r+"/subresources/"+p+"/parentResource/shortNames/"+y,schemaPath:"#/properties/subresources/items/propertie\
s/parentResource/properties/shortNames/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}else{const m={instancePath:r+
"/subresources/"+p+"/parentResource/shortNames",schemaPath:"#/properties/subresources/items/properties/parentResource/properties/shortNames/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),s++}}if(i.singularName!==void 0&&typeof i.singularName!="string"){const l={instancePath:r+
"/subresources/"+p+"/parentResource/singularName",schemaPath:"#/properties/subresources/items/properties/parentResource/properties/singularName/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(i.storageVersionHash!==void 0&&typeof i.storageVersionHash!="string"){const l={
instancePath:r+"/subresources/"+p+"/parentResource/storageVersionHash",schemaPath:"#/properties/subresources/items/properties/parentResource/properties/storageV\
ersionHash/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(i.verbs!==void 0){let l=i.verbs;if(Array.isArray(
l)){const m=l.length;for(let y=0;y<m;y++)if(typeof l[y]!="string"){const u={instancePath:r+"/subresources/"+p+"/parentResource/verbs/"+y,schemaPath:"#/propertie\
s/subresources/items/properties/parentResource/properties/verbs/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(
u),s++}}else{const m={instancePath:r+"/subresources/"+p+"/parentResource/verbs",schemaPath:"#/properties/subresources/items/properties/parentResource/properties\
/verbs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),s++}}if(i.version!==void 0&&typeof i.version!="string"){const l={
instancePath:r+"/subresources/"+p+"/parentResource/version",schemaPath:"#/properties/subresources/items/properties/parentResource/properties/version/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{const l={instancePath:r+"/subresources/"+p+"/parentResource",schemaPath:"\
#/properties/subresources/items/properties/parentResource/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}if(o.
subresource!==void 0){let i=o.subresource;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.kind===void 0){const l={instancePath:r+"/subresources/"+p+"/subresou\
rce",schemaPath:"#/properties/subresources/items/properties/subresource/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required\
 property 'kind'"};e===null?e=[l]:e.push(l),s++}if(i.name===void 0){const l={instancePath:r+"/subresources/"+p+"/subresource",schemaPath:"#/properties/subresour\
ces/items/properties/subresource/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(
l),s++}if(i.namespaced===void 0){const l={instancePath:r+"/subresources/"+p+"/subresource",schemaPath:"#/properties/subresources/items/properties/subresource/re\
quired",keyword:"required",params:{missingProperty:"namespaced"},message:"must have required property 'namespaced'"};e===null?e=[l]:e.push(l),s++}if(i.singularName===
void 0){const l={instancePath:r+"/subresources/"+p+"/subresource",schemaPath:"#/properties/subresources/items/properties/subresource/required",keyword:"required",
params:{missingProperty:"singularName"},message:"must have required property 'singularName'"};e===null?e=[l]:e.push(l),s++}if(i.verbs===void 0){const l={instancePath:r+
"/subresources/"+p+"/subresource",schemaPath:"#/properties/subresources/items/properties/subresource/required",keyword:"required",params:{missingProperty:"verbs"},
message:"must have required property 'verbs'"};e===null?e=[l]:e.push(l),s++}for(const l in i)if(!L.call(Oe.properties.subresources.items.properties.subresource.
properties,l)){const m={instancePath:r+"/subresources/"+p+"/subresource",schemaPath:"#/properties/subresources/items/properties/subresource/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(i.categories!==void 0){
let l=i.categories;if(Array.isArray(l)){const m=l.length;for(let y=0;y<m;y++)if(typeof l[y]!="string"){const u={instancePath:r+"/subresources/"+p+"/subresource/\
categories/"+y,schemaPath:"#/properties/subresources/items/properties/subresource/properties/categories/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[u]:e.push(u),s++}}else{const m={instancePath:r+"/subresources/"+p+"/subresource/categories",schemaPath:"#/properties/subresources/i\
tems/properties/subresource/properties/categories/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),s++}}if(i.group!==
void 0&&typeof i.group!="string"){const l={instancePath:r+"/subresources/"+p+"/subresource/group",schemaPath:"#/properties/subresources/items/properties/subreso\
urce/properties/group/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(i.kind!==void 0&&typeof i.kind!="str\
ing"){const l={instancePath:r+"/subresources/"+p+"/subresource/kind",schemaPath:"#/properties/subresources/items/properties/subresource/properties/kind/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(i.name!==void 0&&typeof i.name!="string"){const l={instancePath:r+"/subre\
sources/"+p+"/subresource/name",schemaPath:"#/properties/subresources/items/properties/subresource/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),s++}if(i.namespaced!==void 0&&typeof i.namespaced!="boolean"){const l={instancePath:r+"/subresources/"+p+"/subresource\
/namespaced",schemaPath:"#/properties/subresources/items/properties/subresource/properties/namespaced/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"};e===null?e=[l]:e.push(l),s++}if(i.shortNames!==void 0){let l=i.shortNames;if(Array.isArray(l)){const m=l.length;for(let y=0;y<m;y++)if(typeof l[y]!=
"string"){const u={instancePath:r+"/subresources/"+p+"/subresource/shortNames/"+y,schemaPath:"#/properties/subresources/items/properties/subresource/properties/\
shortNames/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}else{const m={instancePath:r+"/subresources\
/"+p+"/subresource/shortNames",schemaPath:"#/properties/subresources/items/properties/subresource/properties/shortNames/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[m]:e.push(m),s++}}if(i.singularName!==void 0&&typeof i.singularName!="string"){const l={instancePath:r+"/subresources/"+p+"\
/subresource/singularName",schemaPath:"#/properties/subresources/items/properties/subresource/properties/singularName/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),s++}if(i.storageVersionHash!==void 0&&typeof i.storageVersionHash!="string"){const l={instancePath:r+"/subres\
ources/"+p+"/subresource/storageVersionHash",schemaPath:"#/properties/subresources/items/properties/subresource/properties/storageVersionHash/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(i.verbs!==void 0){let l=i.verbs;if(Array.isArray(l)){const m=l.length;for(let y=0;y<
m;y++)if(typeof l[y]!="string"){const u={instancePath:r+"/subresources/"+p+"/subresource/verbs/"+y,schemaPath:"#/properties/subresources/items/properties/subres\
ource/properties/verbs/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[u]:e.push(u),s++}}else{const m={instancePath:r+"/\
subresources/"+p+"/subresource/verbs",schemaPath:"#/properties/subresources/items/properties/subresource/properties/verbs/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[m]:e.push(m),s++}}if(i.version!==void 0&&typeof i.version!="string"){const l={instancePath:r+"/subresources/"+p+"/subr\
esource/version",schemaPath:"#/properties/subresources/items/properties/subresource/properties/version/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[l]:e.push(l),s++}}else{const l={instancePath:r+"/subresources/"+p+"/subresource",schemaPath:"#/properties/subresources/items/properties\
/subresource/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}}else{const i={instancePath:r+"/subresources/"+
p,schemaPath:"#/properties/subresources/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={
instancePath:r+"/subresources",schemaPath:"#/properties/subresources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),
s++}}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Qe.errors=
e,s===0}const js=Xe,J={type:"object",properties:{apiVersion:{const:"templates.gatekeeper.sh/v1"},kind:{const:"ConstraintTemplate"},metadata:{$ref:"kubernetes#/$\
defs/meta.v1.ObjectMeta"},spec:{type:"object",properties:{crd:{type:"object",properties:{spec:{type:"object",properties:{names:{type:"object",properties:{kind:{
type:"string"},shortNames:{type:"array",items:{type:"string"}}},additionalProperties:!1},validation:{type:"object",properties:{legacySchema:{type:"boolean"},openAPIV3Schema:{
type:"object",properties:{type:{enum:["array","boolean","integer","number","object","string"]},description:{type:"string"},default:{},enum:{type:"array",items:{}},
format:{type:"string"},pattern:{type:"string"},minimum:{type:"number"},maximum:{type:"number"},items:{$ref:"constraint-parameters"},properties:{type:"object",additionalProperties:{
$ref:"constraint-parameters"}},additionalProperties:{anyOf:[{type:"boolean"},{$ref:"constraint-parameters"}]},required:{type:"array",items:{type:"string"}}},required:[],
additionalProperties:!1,$id:"constraint-parameters"}},additionalProperties:!1}},additionalProperties:!1}},additionalProperties:!1},targets:{type:"array",items:{
type:"object",properties:{code:{type:"array",items:{type:"object",properties:{engine:{type:"string"}},required:["engine"],discriminator:{propertyName:"engine"},
oneOf:[{type:"object",properties:{engine:{const:"K8sNativeValidation"},source:{type:"object",properties:{failurePolicy:{enum:["Fail","Ignore"]},generateVAP:{type:"\
boolean"},matchCondition:{type:"array",items:{type:"object",properties:{name:{type:"string",pattern:"^(?!gatekeeper_internal_)(?!(params|anyObject)$)"},expression:{
type:"string"}},required:["name","expression"],additionalProperties:!1}},variables:{type:"array",items:{type:"object",properties:{name:{type:"string",pattern:"^\
(?!gatekeeper_internal_)(?!(params|anyObject)$)"},expression:{type:"string"}},required:["name","expression"],additionalProperties:!1}},validations:{type:"array",
items:{type:"object",properties:{expression:{type:"string"},message:{type:"string"},messageExpression:{type:"string"}},required:["expression"],additionalProperties:!1},
minItems:1}},required:["validations"],additionalProperties:!1}},required:["engine","source"],additionalProperties:!1},{type:"object",properties:{engine:{const:"\
Rego"},source:{type:"object",properties:{version:{const:"v1"},rego:{type:"string"},libs:{type:"array",items:{type:"string"}}},required:["version","rego"],additionalProperties:!1}},
required:["engine","source"],additionalProperties:!1}]}},operations:{type:"array",items:{enum:["*","CREATE","DELETE","UPDATE","CONNECT"],type:"string"}},target:{
const:"admission.k8s.gatekeeper.sh"}},additionalProperties:!1}}},additionalProperties:!1}},additionalProperties:!1,required:["apiVersion","kind","metadata","spe\
c"],$id:"kind17"};function Pe(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){
for(const t in n)if(!L.call(I.properties,t)){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[a]:e.push(a),s++}if(n.annotations!==void 0){let t=n.annotations;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const a in t)if(typeof t[a]!="string"){const p={instancePath:r+"/annotations/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotat\
ions/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/ann\
otations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.creationTimestamp!==
void 0&&typeof n.creationTimestamp!="string"){const t={instancePath:r+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.deletionGracePeriodSeconds!==void 0){let t=n.deletionGracePeriodSeconds;if(!(typeof t==
"number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(n.deletionTimestamp!==void 0&&typeof n.deletionTimestamp!="string"){const t={
instancePath:r+"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[t]:e.push(t),s++}if(n.finalizers!==void 0){let t=n.finalizers;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+
"/finalizers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{
const a={instancePath:r+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(
a),s++}}if(n.generateName!==void 0&&typeof n.generateName!="string"){const t={instancePath:r+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.generation!==void 0){let t=n.generation;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t))){const a={instancePath:r+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};e===null?e=[a]:e.push(a),s++}}if(n.labels!==void 0){let t=n.labels;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(typeof t[a]!="str\
ing"){const p={instancePath:r+"/labels/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/labels",schemaPath:"#/properties/labels/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.managedFields!==void 0){let t=n.managedFields;if(Array.isArray(t)){const a=t.
length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i in o)if(!(i==="apiVersion"||i==="fieldsType"||i==="fieldsV1"||i===
"manager"||i==="operation"||i==="subresource"||i==="time")){const l={instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}
if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/managedFields/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.Managed\
FieldsEntry/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.fieldsType!==void 0&&typeof o.
fieldsType!="string"){const i={instancePath:r+"/managedFields/"+p+"/fieldsType",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/fieldsType/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.manager!==void 0&&typeof o.manager!="string"){const i={instancePath:r+
"/managedFields/"+p+"/manager",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/manager/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(o.operation!==void 0&&typeof o.operation!="string"){const i={instancePath:r+"/managedFields/"+p+"/operation",schemaPath:"\
kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
s++}if(o.subresource!==void 0&&typeof o.subresource!="string"){const i={instancePath:r+"/managedFields/"+p+"/subresource",schemaPath:"kubernetes#/$defs/meta.v1.\
ManagedFieldsEntry/properties/subresource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.time!==void 0&&
typeof o.time!="string"){const i={instancePath:r+"/managedFields/"+p+"/time",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/time/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$d\
efs/meta.v1.ManagedFieldsEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+
"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.name!==
void 0&&typeof n.name!="string"){const t={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),s++}if(n.namespace!==void 0&&typeof n.namespace!="string"){const t={instancePath:r+"/namespace",schemaPath:"#/properties/namespace\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.ownerReferences!==void 0){let t=n.ownerReferences;if(Array.
isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const i={instancePath:r+"/ow\
nerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have req\
uired property 'apiVersion'"};e===null?e=[i]:e.push(i),s++}if(o.kind===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.\
v1.OwnerReference/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[i]:e.push(i),s++}if(o.name===
void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[i]:e.push(i),s++}if(o.uid===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"k\
ubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"uid"},message:"must have required property 'uid'"};e===null?e=[i]:
e.push(i),s++}for(const i in o)if(!(i==="apiVersion"||i==="blockOwnerDeletion"||i==="controller"||i==="kind"||i==="name"||i==="uid")){const l={instancePath:r+"/\
ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/ownerRefer\
ences/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[i]:e.push(i),s++}if(o.blockOwnerDeletion!==void 0&&typeof o.blockOwnerDeletion!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/\
blockOwnerDeletion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/blockOwnerDeletion/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[i]:e.push(i),s++}if(o.controller!==void 0&&typeof o.controller!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/controller",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/controller/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:
e.push(i),s++}if(o.kind!==void 0&&typeof o.kind!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/kind",schemaPath:"kubernetes#/$defs/meta.v1.OwnerRefe\
rence/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.name!==void 0&&typeof o.name!="str\
ing"){const i={instancePath:r+"/ownerReferences/"+p+"/name",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.uid!==void 0&&typeof o.uid!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/uid",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),s++}}else{const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.resourceVersion!==void 0&&typeof n.resourceVersion!="string"){const t={instancePath:r+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.
selfLink!==void 0&&typeof n.selfLink!="string"){const t={instancePath:r+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.uid!==void 0&&typeof n.uid!="string"){const t={instancePath:r+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Pe.errors=e,s===0}const Se={type:"object",properties:{type:{enum:["array","\
boolean","integer","number","object","string"]},description:{type:"string"},default:{},enum:{type:"array",items:{}},format:{type:"string"},pattern:{type:"string"},
minimum:{type:"number"},maximum:{type:"number"},items:{$ref:"constraint-parameters"},properties:{type:"object",additionalProperties:{$ref:"constraint-parameters"}},
additionalProperties:{anyOf:[{type:"boolean"},{$ref:"constraint-parameters"}]},required:{type:"array",items:{type:"string"}}},required:[],additionalProperties:!1,
$id:"constraint-parameters"},_={validate:H};function H(n,{instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="\
object"&&!Array.isArray(n)){for(const a in n)if(!L.call(Se.properties,a)){const p={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(n.type!==void 0){let a=n.type;if(!(a==="array"||
a==="boolean"||a==="integer"||a==="number"||a==="object"||a==="string")){const p={instancePath:r+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Se.properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(n.description!==void 0&&typeof n.description!=
"string"){const a={instancePath:r+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),s++}if(n.enum!==void 0&&!Array.isArray(n.enum)){const a={instancePath:r+"/enum",schemaPath:"#/properties/enum/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}if(n.format!==void 0&&typeof n.format!="string"){const a={instancePath:r+"/format",schemaPath:"\
#/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}if(n.pattern!==void 0&&typeof n.pattern!=
"string"){const a={instancePath:r+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
a]:e.push(a),s++}if(n.minimum!==void 0){let a=n.minimum;if(!(typeof a=="number"&&isFinite(a))){const p={instancePath:r+"/minimum",schemaPath:"#/properties/minim\
um/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[p]:e.push(p),s++}}if(n.maximum!==void 0){let a=n.maximum;if(!(typeof a=="nu\
mber"&&isFinite(a))){const p={instancePath:r+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type:"number"},message:"must be number"};e===
null?e=[p]:e.push(p),s++}}if(n.items!==void 0&&(_.validate(n.items,{instancePath:r+"/items",parentData:n,parentDataProperty:"items",rootData:$})||(e=e===null?_.
validate.errors:e.concat(_.validate.errors),s=e.length)),n.properties!==void 0){let a=n.properties;if(a&&typeof a=="object"&&!Array.isArray(a))for(const p in a)
_.validate(a[p],{instancePath:r+"/properties/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:p,rootData:$})||(e=e===null?_.validate.errors:
e.concat(_.validate.errors),s=e.length);else{const p={instancePath:r+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(n.additionalProperties!==void 0){let a=n.additionalProperties;const p=s;let o=!1;const i=s;if(typeof a!=
"boolean"){const l={instancePath:r+"/additionalProperties",schemaPath:"#/properties/additionalProperties/anyOf/0/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[l]:e.push(l),s++}var t=i===s;if(o=o||t,!o){const l=s;_.validate(a,{instancePath:r+"/additionalProperties",parentData:n,parentDataProperty:"\
additionalProperties",rootData:$})||(e=e===null?_.validate.errors:e.concat(_.validate.errors),s=e.length);var t=l===s;o=o||t}if(o)s=p,e!==null&&(p?e.length=p:e=
null);else{const l={instancePath:r+"/additionalProperties",schemaPath:"#/properties/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a \
schema in anyOf"};e===null?e=[l]:e.push(l),s++}}if(n.required!==void 0){let a=n.required;if(Array.isArray(a)){const p=a.length;for(let o=0;o<p;o++)if(typeof a[o]!=
"string"){const i={instancePath:r+"/required/"+o,schemaPath:"#/properties/required/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),s++}}else{const p={instancePath:r+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[p]:e.push(p),s++}}}else{const a={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[a]:e.push(a),s++}return H.errors=e,s===0}const Ve=new RegExp("^(?!gatekeeper_internal_)(?!(params|anyObject)$)","u");function Xe(n,{instancePath:r="",parentData:C,
parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.apiVersion===void 0){const a={instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[a]:e.push(a),s++}if(n.kind===
void 0){const a={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[a]:e.push(a),s++}if(n.metadata===void 0){const a={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must\
 have required property 'metadata'"};e===null?e=[a]:e.push(a),s++}if(n.spec===void 0){const a={instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"spec"},message:"must have required property 'spec'"};e===null?e=[a]:e.push(a),s++}for(const a in n)if(!(a==="apiVersion"||a==="kind"||a==="meta\
data"||a==="spec")){const p={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT h\
ave additional properties"};e===null?e=[p]:e.push(p),s++}if(n.apiVersion!==void 0&&n.apiVersion!=="templates.gatekeeper.sh/v1"){const a={instancePath:r+"/apiVer\
sion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"templates.gatekeeper.sh/v1"},message:"must be equal to constant"};e===null?
e=[a]:e.push(a),s++}if(n.kind!==void 0&&n.kind!=="ConstraintTemplate"){const a={instancePath:r+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{
allowedValue:"ConstraintTemplate"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),s++}if(n.metadata!==void 0&&(Pe(n.metadata,{instancePath:r+"/me\
tadata",parentData:n,parentDataProperty:"metadata",rootData:$})||(e=e===null?Pe.errors:e.concat(Pe.errors),s=e.length)),n.spec!==void 0){let a=n.spec;if(a&&typeof a==
"object"&&!Array.isArray(a)){for(const p in a)if(!(p==="crd"||p==="targets")){const o={instancePath:r+"/spec",schemaPath:"#/properties/spec/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),s++}if(a.crd!==void 0){let p=a.
crd;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p)if(o!=="spec"){const i={instancePath:r+"/spec/crd",schemaPath:"#/properties/spec/properties/cr\
d/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),s++}
if(p.spec!==void 0){let o=p.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i in o)if(!(i==="names"||i==="validation")){const l={instancePath:r+"/sp\
ec/crd/spec",schemaPath:"#/properties/spec/properties/crd/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.names!==void 0){let i=o.names;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const l in i)
if(!(l==="kind"||l==="shortNames")){const m={instancePath:r+"/spec/crd/spec/names",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/names\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}
if(i.kind!==void 0&&typeof i.kind!="string"){const l={instancePath:r+"/spec/crd/spec/names/kind",schemaPath:"#/properties/spec/properties/crd/properties/spec/pr\
operties/names/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}if(i.shortNames!==void 0){let l=i.
shortNames;if(Array.isArray(l)){const m=l.length;for(let y=0;y<m;y++)if(typeof l[y]!="string"){const u={instancePath:r+"/spec/crd/spec/names/shortNames/"+y,schemaPath:"\
#/properties/spec/properties/crd/properties/spec/properties/names/properties/shortNames/items/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[u]:e.push(u),s++}}else{const m={instancePath:r+"/spec/crd/spec/names/shortNames",schemaPath:"#/properties/spec/properties/crd/properties/spec/pr\
operties/names/properties/shortNames/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),s++}}}else{const l={instancePath:r+
"/spec/crd/spec/names",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/names/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[l]:e.push(l),s++}}if(o.validation!==void 0){let i=o.validation;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const l in i)if(!(l==="le\
gacySchema"||l==="openAPIV3Schema")){const m={instancePath:r+"/spec/crd/spec/validation",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties\
/validation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(
m),s++}if(i.legacySchema!==void 0&&typeof i.legacySchema!="boolean"){const l={instancePath:r+"/spec/crd/spec/validation/legacySchema",schemaPath:"#/properties/s\
pec/properties/crd/properties/spec/properties/validation/properties/legacySchema/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[l]:e.push(l),s++}if(i.openAPIV3Schema!==void 0){let l=i.openAPIV3Schema;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const m in l)if(!L.call(J.properties.
spec.properties.crd.properties.spec.properties.validation.properties.openAPIV3Schema.properties,m)){const y={instancePath:r+"/spec/crd/spec/validation/openAPIV3\
Schema",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),s++}if(l.type!==void 0){let m=l.type;if(!(m==="\
array"||m==="boolean"||m==="integer"||m==="number"||m==="object"||m==="string")){const y={instancePath:r+"/spec/crd/spec/validation/openAPIV3Schema/type",schemaPath:"\
#/properties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/properties/type/enum",keyword:"enum",params:{allowedValues:J.properties.
spec.properties.crd.properties.spec.properties.validation.properties.openAPIV3Schema.properties.type.enum},message:"must be equal to one of the allowed values"};
e===null?e=[y]:e.push(y),s++}}if(l.description!==void 0&&typeof l.description!="string"){const m={instancePath:r+"/spec/crd/spec/validation/openAPIV3Schema/desc\
ription",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/properties/description/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(l.enum!==void 0&&!Array.isArray(l.enum)){const m={instancePath:r+"/spec/crd/\
spec/validation/openAPIV3Schema/enum",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/properties/e\
num/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),s++}if(l.format!==void 0&&typeof l.format!="string"){const m={instancePath:r+
"/spec/crd/spec/validation/openAPIV3Schema/format",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema\
/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(l.pattern!==void 0&&typeof l.pattern!="\
string"){const m={instancePath:r+"/spec/crd/spec/validation/openAPIV3Schema/pattern",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/val\
idation/properties/openAPIV3Schema/properties/pattern/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}if(l.minimum!==
void 0){let m=l.minimum;if(!(typeof m=="number"&&isFinite(m))){const y={instancePath:r+"/spec/crd/spec/validation/openAPIV3Schema/minimum",schemaPath:"#/propert\
ies/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/properties/minimum/type",keyword:"type",params:{type:"number"},message:"\
must be number"};e===null?e=[y]:e.push(y),s++}}if(l.maximum!==void 0){let m=l.maximum;if(!(typeof m=="number"&&isFinite(m))){const y={instancePath:r+"/spec/crd/\
spec/validation/openAPIV3Schema/maximum",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/propertie\
s/maximum/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[y]:e.push(y),s++}}if(l.items!==void 0&&(H(l.items,{instancePath:r+"/\
spec/crd/spec/validation/openAPIV3Schema/items",parentData:l,parentDataProperty:"items",rootData:$})||(e=e===null?H.errors:e.concat(H.errors),s=e.length)),l.properties!==
void 0){let m=l.properties;if(m&&typeof m=="object"&&!Array.isArray(m))for(const y in m)H(m[y],{instancePath:r+"/spec/crd/spec/validation/openAPIV3Schema/proper\
ties/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:y,rootData:$})||(e=e===null?H.errors:e.concat(H.errors),s=e.length);else{const y={
instancePath:r+"/spec/crd/spec/validation/openAPIV3Schema/properties",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/propert\
ies/openAPIV3Schema/properties/properties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),s++}}if(l.additionalProperties!==
void 0){let m=l.additionalProperties;const y=s;let u=!1;const d=s;if(typeof m!="boolean"){const R={instancePath:r+"/spec/crd/spec/validation/openAPIV3Schema/add\
itionalProperties",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/properties/additionalProperties\
/anyOf/0/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[R]:e.push(R),s++}var t=d===s;if(u=u||t,!u){const R=s;H(m,{instancePath:r+
"/spec/crd/spec/validation/openAPIV3Schema/additionalProperties",parentData:l,parentDataProperty:"additionalProperties",rootData:$})||(e=e===null?H.errors:e.concat(
H.errors),s=e.length);var t=R===s;u=u||t}if(u)s=y,e!==null&&(y?e.length=y:e=null);else{const R={instancePath:r+"/spec/crd/spec/validation/openAPIV3Schema/additi\
onalProperties",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/properties/additionalProperties/an\
yOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[R]:e.push(R),s++}}if(l.required!==void 0){let m=l.required;if(Array.isArray(m)){
const y=m.length;for(let u=0;u<y;u++)if(typeof m[u]!="string"){const d={instancePath:r+"/spec/crd/spec/validation/openAPIV3Schema/required/"+u,schemaPath:"#/pro\
perties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/properties/required/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[d]:e.push(d),s++}}else{const y={instancePath:r+"/spec/crd/spec/validation/openAPIV3Schema/required",schemaPath:"#/properti\
es/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/properties/required/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[y]:e.push(y),s++}}}else{const m={instancePath:r+"/spec/crd/spec/validation/openAPIV3Schema",schemaPath:"#/properties/spec/properties\
/crd/properties/spec/properties/validation/properties/openAPIV3Schema/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(
m),s++}}}else{const l={instancePath:r+"/spec/crd/spec/validation",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}}else{const i={instancePath:r+"/spec/crd/spec",schemaPath:"#/properties/spe\
c/properties/crd/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const o={instancePath:r+
"/spec/crd",schemaPath:"#/properties/spec/properties/crd/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}if(a.
targets!==void 0){let p=a.targets;if(Array.isArray(p)){const o=p.length;for(let i=0;i<o;i++){let l=p[i];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const m in l)
if(!(m==="code"||m==="operations"||m==="target")){const y={instancePath:r+"/spec/targets/"+i,schemaPath:"#/properties/spec/properties/targets/items/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),s++}if(l.code!==void 0){
let m=l.code;if(Array.isArray(m)){const y=m.length;for(let u=0;u<y;u++){let d=m[u];if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.engine===void 0){const c={instancePath:r+
"/spec/targets/"+i+"/code/"+u,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/required",keyword:"required",params:{missingProperty:"\
engine"},message:"must have required property 'engine'"};e===null?e=[c]:e.push(c),s++}if(d.engine!==void 0&&typeof d.engine!="string"){const c={instancePath:r+"\
/spec/targets/"+i+"/code/"+u+"/engine",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/properties/engine/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),s++}const R=d.engine;if(typeof R=="string")if(R==="K8sNativeValidation")if(d&&typeof d=="objec\
t"&&!Array.isArray(d)){if(d.engine===void 0){const c={instancePath:r+"/spec/targets/"+i+"/code/"+u,schemaPath:"#/properties/spec/properties/targets/items/proper\
ties/code/items/oneOf/0/required",keyword:"required",params:{missingProperty:"engine"},message:"must have required property 'engine'"};e===null?e=[c]:e.push(c),
s++}if(d.source===void 0){const c={instancePath:r+"/spec/targets/"+i+"/code/"+u,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/one\
Of/0/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[c]:e.push(c),s++}for(const c in d)
if(!(c==="engine"||c==="source")){const V={instancePath:r+"/spec/targets/"+i+"/code/"+u,schemaPath:"#/properties/spec/properties/targets/items/properties/code/i\
tems/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[V]:e.
push(V),s++}if(d.engine!==void 0&&d.engine!=="K8sNativeValidation"){const c={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/engine",schemaPath:"#/properties/spe\
c/properties/targets/items/properties/code/items/oneOf/0/properties/engine/const",keyword:"const",params:{allowedValue:"K8sNativeValidation"},message:"must be e\
qual to constant"};e===null?e=[c]:e.push(c),s++}if(d.source!==void 0){let c=d.source;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.validations===void 0){const V={
instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/re\
quired",keyword:"required",params:{missingProperty:"validations"},message:"must have required property 'validations'"};e===null?e=[V]:e.push(V),s++}for(const V in c)
if(!(V==="failurePolicy"||V==="generateVAP"||V==="matchCondition"||V==="variables"||V==="validations")){const E={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/\
source",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:V},message:"must NOT have additional properties"};e===null?e=[E]:e.push(E),s++}if(c.failurePolicy!==void 0){let V=c.failurePolicy;
if(!(V==="Fail"||V==="Ignore")){const E={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/failurePolicy",schemaPath:"#/properties/spec/properties/targets/i\
tems/properties/code/items/oneOf/0/properties/source/properties/failurePolicy/enum",keyword:"enum",params:{allowedValues:J.properties.spec.properties.targets.items.
properties.code.items.oneOf[0].properties.source.properties.failurePolicy.enum},message:"must be equal to one of the allowed values"};e===null?e=[E]:e.push(E),s++}}
if(c.generateVAP!==void 0&&typeof c.generateVAP!="boolean"){const V={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/generateVAP",schemaPath:"#/properties\
/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/generateVAP/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"};e===null?e=[V]:e.push(V),s++}if(c.matchCondition!==void 0){let V=c.matchCondition;if(Array.isArray(V)){const E=V.length;for(let w=0;w<E;w++){let v=V[w];
if(v&&typeof v=="object"&&!Array.isArray(v)){if(v.name===void 0){const P={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/matchCondition/"+w,schemaPath:"#\
/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/matchCondition/items/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[P]:e.push(P),s++}if(v.expression===void 0){const P={instancePath:r+"/spec/targets/"+i+"/code/"+
u+"/source/matchCondition/"+w,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/matchCondition/i\
tems/required",keyword:"required",params:{missingProperty:"expression"},message:"must have required property 'expression'"};e===null?e=[P]:e.push(P),s++}for(const P in v)
if(!(P==="name"||P==="expression")){const A={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/matchCondition/"+w,schemaPath:"#/properties/spec/properties/t\
argets/items/properties/code/items/oneOf/0/properties/source/properties/matchCondition/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},
message:"must NOT have additional properties"};e===null?e=[A]:e.push(A),s++}if(v.name!==void 0){let P=v.name;if(typeof P=="string"){if(!Ve.test(P)){const A={instancePath:r+
"/spec/targets/"+i+"/code/"+u+"/source/matchCondition/"+w+"/name",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/propertie\
s/source/properties/matchCondition/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^(?!gatekeeper_internal_)(?!(params|anyObject)$)"},message:'\
must match pattern "^(?!gatekeeper_internal_)(?!(params|anyObject)$)"'};e===null?e=[A]:e.push(A),s++}}else{const A={instancePath:r+"/spec/targets/"+i+"/code/"+u+
"/source/matchCondition/"+w+"/name",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/matchCondi\
tion/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[A]:e.push(A),s++}}if(v.expression!==void 0&&typeof v.
expression!="string"){const P={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/matchCondition/"+w+"/expression",schemaPath:"#/properties/spec/properties/t\
argets/items/properties/code/items/oneOf/0/properties/source/properties/matchCondition/items/properties/expression/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[P]:e.push(P),s++}}else{const P={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/matchCondition/"+w,schemaPath:"#/properties/s\
pec/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/matchCondition/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[P]:e.push(P),s++}}}else{const E={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/matchCondition",schemaPath:"#/properties/spe\
c/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/matchCondition/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[E]:e.push(E),s++}}if(c.variables!==void 0){let V=c.variables;if(Array.isArray(V)){const E=V.length;for(let w=0;w<E;w++){let v=V[w];if(v&&typeof v==
"object"&&!Array.isArray(v)){if(v.name===void 0){const P={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/variables/"+w,schemaPath:"#/properties/spec/prop\
erties/targets/items/properties/code/items/oneOf/0/properties/source/properties/variables/items/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[P]:e.push(P),s++}if(v.expression===void 0){const P={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/varia\
bles/"+w,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/variables/items/required",keyword:"re\
quired",params:{missingProperty:"expression"},message:"must have required property 'expression'"};e===null?e=[P]:e.push(P),s++}for(const P in v)if(!(P==="name"||
P==="expression")){const A={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/variables/"+w,schemaPath:"#/properties/spec/properties/targets/items/propertie\
s/code/items/oneOf/0/properties/source/properties/variables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"mu\
st NOT have additional properties"};e===null?e=[A]:e.push(A),s++}if(v.name!==void 0){let P=v.name;if(typeof P=="string"){if(!Ve.test(P)){const A={instancePath:r+
"/spec/targets/"+i+"/code/"+u+"/source/variables/"+w+"/name",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/sou\
rce/properties/variables/items/properties/name/pattern",keyword:"pattern",params:{pattern:"^(?!gatekeeper_internal_)(?!(params|anyObject)$)"},message:'must matc\
h pattern "^(?!gatekeeper_internal_)(?!(params|anyObject)$)"'};e===null?e=[A]:e.push(A),s++}}else{const A={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source\
/variables/"+w+"/name",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/variables/items/propert\
ies/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[A]:e.push(A),s++}}if(v.expression!==void 0&&typeof v.expression!="str\
ing"){const P={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/variables/"+w+"/expression",schemaPath:"#/properties/spec/properties/targets/items/properti\
es/code/items/oneOf/0/properties/source/properties/variables/items/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[P]:e.push(P),s++}}else{const P={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/variables/"+w,schemaPath:"#/properties/spec/properties/targets/ite\
ms/properties/code/items/oneOf/0/properties/source/properties/variables/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
P]:e.push(P),s++}}}else{const E={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/variables",schemaPath:"#/properties/spec/properties/targets/items/propert\
ies/code/items/oneOf/0/properties/source/properties/variables/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[E]:e.push(E),s++}}
if(c.validations!==void 0){let V=c.validations;if(Array.isArray(V)){if(V.length<1){const w={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/validations",schemaPath:"\
#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/validations/minItems",keyword:"minItems",params:{limit:1},
message:"must NOT have fewer than 1 items"};e===null?e=[w]:e.push(w),s++}const E=V.length;for(let w=0;w<E;w++){let v=V[w];if(v&&typeof v=="object"&&!Array.isArray(
v)){if(v.expression===void 0){const P={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/validations/"+w,schemaPath:"#/properties/spec/properties/targets/it\
ems/properties/code/items/oneOf/0/properties/source/properties/validations/items/required",keyword:"required",params:{missingProperty:"expression"},message:"mus\
t have required property 'expression'"};e===null?e=[P]:e.push(P),s++}for(const P in v)if(!(P==="expression"||P==="message"||P==="messageExpression")){const A={instancePath:r+
"/spec/targets/"+i+"/code/"+u+"/source/validations/"+w,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/pr\
operties/validations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"};e===
null?e=[A]:e.push(A),s++}if(v.expression!==void 0&&typeof v.expression!="string"){const P={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/validations/"+w+
"/expression",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/validations/items/properties/exp\
ression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}if(v.message!==void 0&&typeof v.message!="string"){const P={
instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/validations/"+w+"/message",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/on\
eOf/0/properties/source/properties/validations/items/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(
P),s++}if(v.messageExpression!==void 0&&typeof v.messageExpression!="string"){const P={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/validations/"+w+"/m\
essageExpression",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/validations/items/properties\
/messageExpression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),s++}}else{const P={instancePath:r+"/spec/targe\
ts/"+i+"/code/"+u+"/source/validations/"+w,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/val\
idations/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[P]:e.push(P),s++}}}else{const E={instancePath:r+"/spec/targets/"+
i+"/code/"+u+"/source/validations",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/validations\
/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[E]:e.push(E),s++}}}else{const V={instancePath:r+"/spec/targets/"+i+"/code/"+u+"\
/source",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[V]:e.push(V),s++}}}else{const c={instancePath:r+"/spec/targets/"+i+"/code/"+u,schemaPath:"#/properties/spec/properties/targets/item\
s/properties/code/items/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}else if(R==="Rego")if(d&&typeof d==
"object"&&!Array.isArray(d)){if(d.engine===void 0){const c={instancePath:r+"/spec/targets/"+i+"/code/"+u,schemaPath:"#/properties/spec/properties/targets/items/\
properties/code/items/oneOf/1/required",keyword:"required",params:{missingProperty:"engine"},message:"must have required property 'engine'"};e===null?e=[c]:e.push(
c),s++}if(d.source===void 0){const c={instancePath:r+"/spec/targets/"+i+"/code/"+u,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/\
oneOf/1/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[c]:e.push(c),s++}for(const c in d)
if(!(c==="engine"||c==="source")){const V={instancePath:r+"/spec/targets/"+i+"/code/"+u,schemaPath:"#/properties/spec/properties/targets/items/properties/code/i\
tems/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[V]:e.
push(V),s++}if(d.engine!==void 0&&d.engine!=="Rego"){const c={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/engine",schemaPath:"#/properties/spec/properties/ta\
rgets/items/properties/code/items/oneOf/1/properties/engine/const",keyword:"const",params:{allowedValue:"Rego"},message:"must be equal to constant"};e===null?e=
[c]:e.push(c),s++}if(d.source!==void 0){let c=d.source;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.version===void 0){const V={instancePath:r+"/spec/target\
s/"+i+"/code/"+u+"/source",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/1/properties/source/required",keyword:"required",params:{
missingProperty:"version"},message:"must have required property 'version'"};e===null?e=[V]:e.push(V),s++}if(c.rego===void 0){const V={instancePath:r+"/spec/targ\
ets/"+i+"/code/"+u+"/source",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/1/properties/source/required",keyword:"required",
params:{missingProperty:"rego"},message:"must have required property 'rego'"};e===null?e=[V]:e.push(V),s++}for(const V in c)if(!(V==="version"||V==="rego"||V===
"libs")){const E={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/1/pr\
operties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:V},message:"must NOT have additional properties"};e===null?e=[E]:
e.push(E),s++}if(c.version!==void 0&&c.version!=="v1"){const V={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/version",schemaPath:"#/properties/spec/pro\
perties/targets/items/properties/code/items/oneOf/1/properties/source/properties/version/const",keyword:"const",params:{allowedValue:"v1"},message:"must be equa\
l to constant"};e===null?e=[V]:e.push(V),s++}if(c.rego!==void 0&&typeof c.rego!="string"){const V={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/rego",schemaPath:"\
#/properties/spec/properties/targets/items/properties/code/items/oneOf/1/properties/source/properties/rego/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[V]:e.push(V),s++}if(c.libs!==void 0){let V=c.libs;if(Array.isArray(V)){const E=V.length;for(let w=0;w<E;w++)if(typeof V[w]!="string"){
const v={instancePath:r+"/spec/targets/"+i+"/code/"+u+"/source/libs/"+w,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/1/pro\
perties/source/properties/libs/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),s++}}else{const E={instancePath:r+
"/spec/targets/"+i+"/code/"+u+"/source/libs",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/1/properties/source/properties/l\
ibs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[E]:e.push(E),s++}}}else{const V={instancePath:r+"/spec/targets/"+i+"/code/"+
u+"/source",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/1/properties/source/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[V]:e.push(V),s++}}}else{const c={instancePath:r+"/spec/targets/"+i+"/code/"+u,schemaPath:"#/properties/spec/properties/targets/item\
s/properties/code/items/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),s++}else{const c={instancePath:r+
"/spec/targets/"+i+"/code/"+u,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/discriminator",keyword:"discriminator",params:{error:"\
mapping",tag:"engine",tagValue:R},message:'value of tag "engine" must be in oneOf'};e===null?e=[c]:e.push(c),s++}else{const c={instancePath:r+"/spec/targets/"+i+
"/code/"+u,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"engine",
tagValue:R},message:'tag "engine" must be string'};e===null?e=[c]:e.push(c),s++}}else{const R={instancePath:r+"/spec/targets/"+i+"/code/"+u,schemaPath:"#/proper\
ties/spec/properties/targets/items/properties/code/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[R]:e.push(R),s++}}}else{
const y={instancePath:r+"/spec/targets/"+i+"/code",schemaPath:"#/properties/spec/properties/targets/items/properties/code/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[y]:e.push(y),s++}}if(l.operations!==void 0){let m=l.operations;if(Array.isArray(m)){const y=m.length;for(let u=0;u<y;u++){
let d=m[u];if(typeof d!="string"){const R={instancePath:r+"/spec/targets/"+i+"/operations/"+u,schemaPath:"#/properties/spec/properties/targets/items/properties/\
operations/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[R]:e.push(R),s++}if(!(d==="*"||d==="CREATE"||d==="DELETE"||d===
"UPDATE"||d==="CONNECT")){const R={instancePath:r+"/spec/targets/"+i+"/operations/"+u,schemaPath:"#/properties/spec/properties/targets/items/properties/operatio\
ns/items/enum",keyword:"enum",params:{allowedValues:J.properties.spec.properties.targets.items.properties.operations.items.enum},message:"must be equal to one o\
f the allowed values"};e===null?e=[R]:e.push(R),s++}}}else{const y={instancePath:r+"/spec/targets/"+i+"/operations",schemaPath:"#/properties/spec/properties/tar\
gets/items/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),s++}}if(l.target!==void 0&&l.target!==
"admission.k8s.gatekeeper.sh"){const m={instancePath:r+"/spec/targets/"+i+"/target",schemaPath:"#/properties/spec/properties/targets/items/properties/target/con\
st",keyword:"const",params:{allowedValue:"admission.k8s.gatekeeper.sh"},message:"must be equal to constant"};e===null?e=[m]:e.push(m),s++}}else{const m={instancePath:r+
"/spec/targets/"+i,schemaPath:"#/properties/spec/properties/targets/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.
push(m),s++}}}else{const o={instancePath:r+"/spec/targets",schemaPath:"#/properties/spec/properties/targets/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[o]:e.push(o),s++}}}else{const p={instancePath:r+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[p]:e.push(p),s++}}}else{const a={instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[a]:e.push(a),s++}return Xe.errors=e,s===0}const xs=Ye,Q={type:"object",properties:{apiVersion:{const:"constraints.gatekeeper.sh/v1beta1"},kind:{type:"\
string",pattern:"^[A-Z][A-Za-z0-9]*$"},metadata:{allOf:[{$ref:"kubernetes#/$defs/meta.v1.ObjectMeta"},{type:"object",properties:{name:{type:"string",pattern:"^.\
{0,63}$"}}}]},spec:{type:"object",properties:{enforcementAction:{enum:["deny","warn","dryrun","scoped"]},scopedEnforcementActions:{type:"array",items:{type:"obj\
ect",properties:{action:{enum:["deny","warn","dryrun"]},enforcementPoints:{type:"array",items:{type:"object",properties:{name:{enum:["*","audit.gatekeeper.sh","\
gator.gatekeeper.sh","validation.gatekeeper.sh","vap.k8s.io"]}},required:["name"],additionalProperties:!1}}},required:["action","enforcementPoints"],additionalProperties:!1}},
match:{type:"object",properties:{excludedNamespaces:{type:"array",items:{pattern:"^\\*?[-:a-z0-9]*\\*?$",type:"string"}},kinds:{type:"array",items:{type:"object",
properties:{apiGroups:{type:"array",items:{type:"string"}},kinds:{type:"array",items:{type:"string"}}},additionalProperties:!1}},labelSelector:{type:"object",properties:{
matchExpressions:{type:"array",items:{required:["key","operator"],type:"object",properties:{key:{type:"string"},operator:{type:"string"},values:{type:"array",items:{
type:"string"}}},additionalProperties:!1}},matchLabels:{type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1},name:{pattern:"^\\*?[-:a-z0\
-9]*\\*?$",type:"string"},namespaceSelector:{type:"object",properties:{matchExpressions:{type:"array",items:{required:["key","operator"],type:"object",properties:{
key:{type:"string"},operator:{type:"string"},values:{type:"array",items:{type:"string"}}},additionalProperties:!1}},matchLabels:{type:"object",additionalProperties:{
type:"string"}}},additionalProperties:!1},namespaces:{type:"array",items:{pattern:"^\\*?[-:a-z0-9]*\\*?$",type:"string"}},scope:{type:"string"},source:{enum:["A\
ll","Generated","Original"],type:"string"}},additionalProperties:!1},parameters:{type:"object"}},required:[],additionalProperties:!1}},required:["apiVersion","k\
ind","metadata","spec"],additionalProperties:!1,$id:"kind18"},qs=new RegExp("^[A-Z][A-Za-z0-9]*$","u"),Ee=new RegExp("^\\*?[-:a-z0-9]*\\*?$","u");function we(n,{
instancePath:r="",parentData:C,parentDataProperty:F,rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const t in n)if(!L.call(I.
properties,t)){const a={instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have a\
dditional properties"};e===null?e=[a]:e.push(a),s++}if(n.annotations!==void 0){let t=n.annotations;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)
if(typeof t[a]!="string"){const p={instancePath:r+"/annotations/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.creationTimestamp!==void 0&&typeof n.
creationTimestamp!="string"){const t={instancePath:r+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.deletionGracePeriodSeconds!==void 0){let t=n.deletionGracePeriodSeconds;if(!(typeof t=="number"&&!(t%
1)&&!isNaN(t)&&isFinite(t))){const a={instancePath:r+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[a]:e.push(a),s++}}if(n.deletionTimestamp!==void 0&&typeof n.deletionTimestamp!="string"){const t={instancePath:r+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}
if(n.finalizers!==void 0){let t=n.finalizers;if(Array.isArray(t)){const a=t.length;for(let p=0;p<a;p++)if(typeof t[p]!="string"){const o={instancePath:r+"/final\
izers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}else{const a={
instancePath:r+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}
if(n.generateName!==void 0&&typeof n.generateName!="string"){const t={instancePath:r+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.generation!==void 0){let t=n.generation;if(!(typeof t=="number"&&!(t%1)&&!isNaN(
t)&&isFinite(t))){const a={instancePath:r+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[a]:e.push(a),s++}}if(n.labels!==void 0){let t=n.labels;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(typeof t[a]!="string"){const p={
instancePath:r+"/labels/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),s++}}else{const a={instancePath:r+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.managedFields!==void 0){let t=n.managedFields;if(Array.isArray(t)){const a=t.length;
for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i in o)if(!(i==="apiVersion"||i==="fieldsType"||i==="fieldsV1"||i==="mana\
ger"||i==="operation"||i==="subresource"||i==="time")){const l={instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.
apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/managedFields/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.ManagedField\
sEntry/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.fieldsType!==void 0&&typeof o.
fieldsType!="string"){const i={instancePath:r+"/managedFields/"+p+"/fieldsType",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/fieldsType/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.manager!==void 0&&typeof o.manager!="string"){const i={instancePath:r+
"/managedFields/"+p+"/manager",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/manager/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),s++}if(o.operation!==void 0&&typeof o.operation!="string"){const i={instancePath:r+"/managedFields/"+p+"/operation",schemaPath:"\
kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
s++}if(o.subresource!==void 0&&typeof o.subresource!="string"){const i={instancePath:r+"/managedFields/"+p+"/subresource",schemaPath:"kubernetes#/$defs/meta.v1.\
ManagedFieldsEntry/properties/subresource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.time!==void 0&&
typeof o.time!="string"){const i={instancePath:r+"/managedFields/"+p+"/time",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/time/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}}else{const i={instancePath:r+"/managedFields/"+p,schemaPath:"kubernetes#/$d\
efs/meta.v1.ManagedFieldsEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+
"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.name!==
void 0&&typeof n.name!="string"){const t={instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[t]:e.push(t),s++}if(n.namespace!==void 0&&typeof n.namespace!="string"){const t={instancePath:r+"/namespace",schemaPath:"#/properties/namespace\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.ownerReferences!==void 0){let t=n.ownerReferences;if(Array.
isArray(t)){const a=t.length;for(let p=0;p<a;p++){let o=t[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const i={instancePath:r+"/ow\
nerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have req\
uired property 'apiVersion'"};e===null?e=[i]:e.push(i),s++}if(o.kind===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.\
v1.OwnerReference/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[i]:e.push(i),s++}if(o.name===
void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[i]:e.push(i),s++}if(o.uid===void 0){const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"k\
ubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"uid"},message:"must have required property 'uid'"};e===null?e=[i]:
e.push(i),s++}for(const i in o)if(!(i==="apiVersion"||i==="blockOwnerDeletion"||i==="controller"||i==="kind"||i==="name"||i==="uid")){const l={instancePath:r+"/\
ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),s++}if(o.apiVersion!==void 0&&typeof o.apiVersion!="string"){const i={instancePath:r+"/ownerRefer\
ences/"+p+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[i]:e.push(i),s++}if(o.blockOwnerDeletion!==void 0&&typeof o.blockOwnerDeletion!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/\
blockOwnerDeletion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/blockOwnerDeletion/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[i]:e.push(i),s++}if(o.controller!==void 0&&typeof o.controller!="boolean"){const i={instancePath:r+"/ownerReferences/"+p+"/controller",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/controller/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:
e.push(i),s++}if(o.kind!==void 0&&typeof o.kind!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/kind",schemaPath:"kubernetes#/$defs/meta.v1.OwnerRefe\
rence/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.name!==void 0&&typeof o.name!="str\
ing"){const i={instancePath:r+"/ownerReferences/"+p+"/name",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),s++}if(o.uid!==void 0&&typeof o.uid!="string"){const i={instancePath:r+"/ownerReferences/"+p+"/uid",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),s++}}else{const i={instancePath:r+"/ownerReferences/"+p,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),s++}}}else{const a={instancePath:r+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),s++}}if(n.resourceVersion!==void 0&&typeof n.resourceVersion!="string"){const t={instancePath:r+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.
selfLink!==void 0&&typeof n.selfLink!="string"){const t={instancePath:r+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),s++}if(n.uid!==void 0&&typeof n.uid!="string"){const t={instancePath:r+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),s++}}else{const t={instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return we.errors=e,s===0}function Ye(n,{instancePath:r="",parentData:C,parentDataProperty:F,
rootData:$=n}={}){let e=null,s=0;if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.apiVersion===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[t]:e.push(t),s++}if(n.kind===void 0){const t={instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[t]:e.push(t),s++}if(n.metadata===
void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};
e===null?e=[t]:e.push(t),s++}if(n.spec===void 0){const t={instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"mus\
t have required property 'spec'"};e===null?e=[t]:e.push(t),s++}for(const t in n)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){const a={instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[a]:e.
push(a),s++}if(n.apiVersion!==void 0&&n.apiVersion!=="constraints.gatekeeper.sh/v1beta1"){const t={instancePath:r+"/apiVersion",schemaPath:"#/properties/apiVers\
ion/const",keyword:"const",params:{allowedValue:"constraints.gatekeeper.sh/v1beta1"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),s++}if(n.kind!==
void 0){let t=n.kind;if(typeof t=="string"){if(!qs.test(t)){const a={instancePath:r+"/kind",schemaPath:"#/properties/kind/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z][A-Za-z0-9]*$"},message:'must match pattern "^[A-Z][A-Za-z0-9]*$"'};e===null?e=[a]:e.push(a),s++}}else{const a={instancePath:r+"/kind",schemaPath:"#/prope\
rties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),s++}}if(n.metadata!==void 0){let t=n.metadata;if(we(t,
{instancePath:r+"/metadata",parentData:n,parentDataProperty:"metadata",rootData:$})||(e=e===null?we.errors:e.concat(we.errors),s=e.length),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.name!==void 0){let a=t.name;if(typeof a=="string"){if(!Ue.test(a)){const p={instancePath:r+"/metadata/name",schemaPath:"#/properties/met\
adata/allOf/1/properties/name/pattern",keyword:"pattern",params:{pattern:"^.{0,63}$"},message:'must match pattern "^.{0,63}$"'};e===null?e=[p]:e.push(p),s++}}else{
const p={instancePath:r+"/metadata/name",schemaPath:"#/properties/metadata/allOf/1/properties/name/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[p]:e.push(p),s++}}}else{const a={instancePath:r+"/metadata",schemaPath:"#/properties/metadata/allOf/1/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}if(n.spec!==void 0){let t=n.spec;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t)if(!(a===
"enforcementAction"||a==="scopedEnforcementActions"||a==="match"||a==="parameters")){const p={instancePath:r+"/spec",schemaPath:"#/properties/spec/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),s++}if(t.enforcementAction!==
void 0){let a=t.enforcementAction;if(!(a==="deny"||a==="warn"||a==="dryrun"||a==="scoped")){const p={instancePath:r+"/spec/enforcementAction",schemaPath:"#/prop\
erties/spec/properties/enforcementAction/enum",keyword:"enum",params:{allowedValues:Q.properties.spec.properties.enforcementAction.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[p]:e.push(p),s++}}if(t.scopedEnforcementActions!==void 0){let a=t.scopedEnforcementActions;if(Array.isArray(a)){const p=a.
length;for(let o=0;o<p;o++){let i=a[o];if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.action===void 0){const l={instancePath:r+"/spec/scopedEnforcementAction\
s/"+o,schemaPath:"#/properties/spec/properties/scopedEnforcementActions/items/required",keyword:"required",params:{missingProperty:"action"},message:"must have \
required property 'action'"};e===null?e=[l]:e.push(l),s++}if(i.enforcementPoints===void 0){const l={instancePath:r+"/spec/scopedEnforcementActions/"+o,schemaPath:"\
#/properties/spec/properties/scopedEnforcementActions/items/required",keyword:"required",params:{missingProperty:"enforcementPoints"},message:"must have require\
d property 'enforcementPoints'"};e===null?e=[l]:e.push(l),s++}for(const l in i)if(!(l==="action"||l==="enforcementPoints")){const m={instancePath:r+"/spec/scope\
dEnforcementActions/"+o,schemaPath:"#/properties/spec/properties/scopedEnforcementActions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),s++}if(i.action!==void 0){let l=i.action;if(!(l==="deny"||l==="warn"||l==="dryrun")){const m={
instancePath:r+"/spec/scopedEnforcementActions/"+o+"/action",schemaPath:"#/properties/spec/properties/scopedEnforcementActions/items/properties/action/enum",keyword:"\
enum",params:{allowedValues:Q.properties.spec.properties.scopedEnforcementActions.items.properties.action.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[m]:e.push(m),s++}}if(i.enforcementPoints!==void 0){let l=i.enforcementPoints;if(Array.isArray(l)){const m=l.length;for(let y=0;y<m;y++){let u=l[y];
if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.name===void 0){const d={instancePath:r+"/spec/scopedEnforcementActions/"+o+"/enforcementPoints/"+y,schemaPath:"\
#/properties/spec/properties/scopedEnforcementActions/items/properties/enforcementPoints/items/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[d]:e.push(d),s++}for(const d in u)if(d!=="name"){const R={instancePath:r+"/spec/scopedEnforcementActions/"+o+"/\
enforcementPoints/"+y,schemaPath:"#/properties/spec/properties/scopedEnforcementActions/items/properties/enforcementPoints/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[R]:e.push(R),s++}if(u.name!==void 0){let d=u.name;
if(!(d==="*"||d==="audit.gatekeeper.sh"||d==="gator.gatekeeper.sh"||d==="validation.gatekeeper.sh"||d==="vap.k8s.io")){const R={instancePath:r+"/spec/scopedEnfo\
rcementActions/"+o+"/enforcementPoints/"+y+"/name",schemaPath:"#/properties/spec/properties/scopedEnforcementActions/items/properties/enforcementPoints/items/pr\
operties/name/enum",keyword:"enum",params:{allowedValues:Q.properties.spec.properties.scopedEnforcementActions.items.properties.enforcementPoints.items.properties.
name.enum},message:"must be equal to one of the allowed values"};e===null?e=[R]:e.push(R),s++}}}else{const d={instancePath:r+"/spec/scopedEnforcementActions/"+o+
"/enforcementPoints/"+y,schemaPath:"#/properties/spec/properties/scopedEnforcementActions/items/properties/enforcementPoints/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),s++}}}else{const m={instancePath:r+"/spec/scopedEnforcementActions/"+o+"/enforcementPoints",schemaPath:"\
#/properties/spec/properties/scopedEnforcementActions/items/properties/enforcementPoints/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[m]:e.push(m),s++}}}else{const l={instancePath:r+"/spec/scopedEnforcementActions/"+o,schemaPath:"#/properties/spec/properties/scopedEnforcementActions/it\
ems/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),s++}}}else{const p={instancePath:r+"/spec/scopedEnforcementAc\
tions",schemaPath:"#/properties/spec/properties/scopedEnforcementActions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(
p),s++}}if(t.match!==void 0){let a=t.match;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const p in a)if(!(p==="excludedNamespaces"||p==="kinds"||p==="labelS\
elector"||p==="name"||p==="namespaceSelector"||p==="namespaces"||p==="scope"||p==="source")){const o={instancePath:r+"/spec/match",schemaPath:"#/properties/spec\
/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[
o]:e.push(o),s++}if(a.excludedNamespaces!==void 0){let p=a.excludedNamespaces;if(Array.isArray(p)){const o=p.length;for(let i=0;i<o;i++){let l=p[i];if(typeof l==
"string"){if(!Ee.test(l)){const m={instancePath:r+"/spec/match/excludedNamespaces/"+i,schemaPath:"#/properties/spec/properties/match/properties/excludedNamespac\
es/items/pattern",keyword:"pattern",params:{pattern:"^\\*?[-:a-z0-9]*\\*?$"},message:'must match pattern "^\\*?[-:a-z0-9]*\\*?$"'};e===null?e=[m]:e.push(m),s++}}else{
const m={instancePath:r+"/spec/match/excludedNamespaces/"+i,schemaPath:"#/properties/spec/properties/match/properties/excludedNamespaces/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}}else{const o={instancePath:r+"/spec/match/excludedNamespaces",schemaPath:"#/\
properties/spec/properties/match/properties/excludedNamespaces/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}
if(a.kinds!==void 0){let p=a.kinds;if(Array.isArray(p)){const o=p.length;for(let i=0;i<o;i++){let l=p[i];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const m in l)
if(!(m==="apiGroups"||m==="kinds")){const y={instancePath:r+"/spec/match/kinds/"+i,schemaPath:"#/properties/spec/properties/match/properties/kinds/items/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),s++}if(l.apiGroups!==
void 0){let m=l.apiGroups;if(Array.isArray(m)){const y=m.length;for(let u=0;u<y;u++)if(typeof m[u]!="string"){const d={instancePath:r+"/spec/match/kinds/"+i+"/a\
piGroups/"+u,schemaPath:"#/properties/spec/properties/match/properties/kinds/items/properties/apiGroups/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),s++}}else{const y={instancePath:r+"/spec/match/kinds/"+i+"/apiGroups",schemaPath:"#/properties/spec/properties/match/p\
roperties/kinds/items/properties/apiGroups/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),s++}}if(l.kinds!==void 0){
let m=l.kinds;if(Array.isArray(m)){const y=m.length;for(let u=0;u<y;u++)if(typeof m[u]!="string"){const d={instancePath:r+"/spec/match/kinds/"+i+"/kinds/"+u,schemaPath:"\
#/properties/spec/properties/match/properties/kinds/items/properties/kinds/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[d]:e.push(d),s++}}else{const y={instancePath:r+"/spec/match/kinds/"+i+"/kinds",schemaPath:"#/properties/spec/properties/match/properties/kinds/items/properti\
es/kinds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),s++}}}else{const m={instancePath:r+"/spec/match/kinds/"+i,
schemaPath:"#/properties/spec/properties/match/properties/kinds/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(
m),s++}}}else{const o={instancePath:r+"/spec/match/kinds",schemaPath:"#/properties/spec/properties/match/properties/kinds/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(a.labelSelector!==void 0){let p=a.labelSelector;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p)
if(!(o==="matchExpressions"||o==="matchLabels")){const i={instancePath:r+"/spec/match/labelSelector",schemaPath:"#/properties/spec/properties/match/properties/l\
abelSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[i]:e.
push(i),s++}if(p.matchExpressions!==void 0){let o=p.matchExpressions;if(Array.isArray(o)){const i=o.length;for(let l=0;l<i;l++){let m=o[l];if(m&&typeof m=="obje\
ct"&&!Array.isArray(m)){if(m.key===void 0){const y={instancePath:r+"/spec/match/labelSelector/matchExpressions/"+l,schemaPath:"#/properties/spec/properties/matc\
h/properties/labelSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'k\
ey'"};e===null?e=[y]:e.push(y),s++}if(m.operator===void 0){const y={instancePath:r+"/spec/match/labelSelector/matchExpressions/"+l,schemaPath:"#/properties/spec\
/properties/match/properties/labelSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"operator"},message:"must have\
 required property 'operator'"};e===null?e=[y]:e.push(y),s++}for(const y in m)if(!(y==="key"||y==="operator"||y==="values")){const u={instancePath:r+"/spec/matc\
h/labelSelector/matchExpressions/"+l,schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/items/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),s++}if(m.key!==void 0&&
typeof m.key!="string"){const y={instancePath:r+"/spec/match/labelSelector/matchExpressions/"+l+"/key",schemaPath:"#/properties/spec/properties/match/properties\
/labelSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}
if(m.operator!==void 0&&typeof m.operator!="string"){const y={instancePath:r+"/spec/match/labelSelector/matchExpressions/"+l+"/operator",schemaPath:"#/propertie\
s/spec/properties/match/properties/labelSelector/properties/matchExpressions/items/properties/operator/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[y]:e.push(y),s++}if(m.values!==void 0){let y=m.values;if(Array.isArray(y)){const u=y.length;for(let d=0;d<u;d++)if(typeof y[d]!="string"){
const R={instancePath:r+"/spec/match/labelSelector/matchExpressions/"+l+"/values/"+d,schemaPath:"#/properties/spec/properties/match/properties/labelSelector/pro\
perties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[R]:e.push(R),s++}}else{
const u={instancePath:r+"/spec/match/labelSelector/matchExpressions/"+l+"/values",schemaPath:"#/properties/spec/properties/match/properties/labelSelector/proper\
ties/matchExpressions/items/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[u]:e.push(u),s++}}}else{const y={instancePath:r+
"/spec/match/labelSelector/matchExpressions/"+l,schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/items/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),s++}}}else{const i={instancePath:r+"/spec/match/labelSelector/matchExpr\
essions",schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/matchExpressions/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[i]:e.push(i),s++}}if(p.matchLabels!==void 0){let o=p.matchLabels;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i in o)if(typeof o[i]!=
"string"){const l={instancePath:r+"/spec/match/labelSelector/matchLabels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/mat\
ch/properties/labelSelector/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),s++}}else{const i={instancePath:r+"/spec/match/labelSelector/matchLabels",schemaPath:"#/properties/spec/properties/match/properties/labelSelector/properties/\
matchLabels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const o={instancePath:r+"/spec/match/label\
Selector",schemaPath:"#/properties/spec/properties/match/properties/labelSelector/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[o]:e.push(o),s++}}if(a.name!==void 0){let p=a.name;if(typeof p=="string"){if(!Ee.test(p)){const o={instancePath:r+"/spec/match/name",schemaPath:"#/properties\
/spec/properties/match/properties/name/pattern",keyword:"pattern",params:{pattern:"^\\*?[-:a-z0-9]*\\*?$"},message:'must match pattern "^\\*?[-:a-z0-9]*\\*?$"'};
e===null?e=[o]:e.push(o),s++}}else{const o={instancePath:r+"/spec/match/name",schemaPath:"#/properties/spec/properties/match/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}}if(a.namespaceSelector!==void 0){let p=a.namespaceSelector;if(p&&typeof p=="objec\
t"&&!Array.isArray(p)){for(const o in p)if(!(o==="matchExpressions"||o==="matchLabels")){const i={instancePath:r+"/spec/match/namespaceSelector",schemaPath:"#/p\
roperties/spec/properties/match/properties/namespaceSelector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NO\
T have additional properties"};e===null?e=[i]:e.push(i),s++}if(p.matchExpressions!==void 0){let o=p.matchExpressions;if(Array.isArray(o)){const i=o.length;for(let l=0;l<
i;l++){let m=o[l];if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.key===void 0){const y={instancePath:r+"/spec/match/namespaceSelector/matchExpressions/"+l,schemaPath:"\
#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"key"},message:"\
must have required property 'key'"};e===null?e=[y]:e.push(y),s++}if(m.operator===void 0){const y={instancePath:r+"/spec/match/namespaceSelector/matchExpressions\
/"+l,schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/required",keyword:"required",params:{missingProperty:"\
operator"},message:"must have required property 'operator'"};e===null?e=[y]:e.push(y),s++}for(const y in m)if(!(y==="key"||y==="operator"||y==="values")){const u={
instancePath:r+"/spec/match/namespaceSelector/matchExpressions/"+l,schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchE\
xpressions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[u]:
e.push(u),s++}if(m.key!==void 0&&typeof m.key!="string"){const y={instancePath:r+"/spec/match/namespaceSelector/matchExpressions/"+l+"/key",schemaPath:"#/proper\
ties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/properties/key/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[y]:e.push(y),s++}if(m.operator!==void 0&&typeof m.operator!="string"){const y={instancePath:r+"/spec/match/namespaceSelector/matchExp\
ressions/"+l+"/operator",schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/properties/operator/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),s++}if(m.values!==void 0){let y=m.values;if(Array.isArray(y)){const u=y.
length;for(let d=0;d<u;d++)if(typeof y[d]!="string"){const R={instancePath:r+"/spec/match/namespaceSelector/matchExpressions/"+l+"/values/"+d,schemaPath:"#/prop\
erties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/properties/values/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[R]:e.push(R),s++}}else{const u={instancePath:r+"/spec/match/namespaceSelector/matchExpressions/"+l+"/values",schemaPath:"#\
/properties/spec/properties/match/properties/namespaceSelector/properties/matchExpressions/items/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[u]:e.push(u),s++}}}else{const y={instancePath:r+"/spec/match/namespaceSelector/matchExpressions/"+l,schemaPath:"#/properties/spec/pr\
operties/match/properties/namespaceSelector/properties/matchExpressions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
y]:e.push(y),s++}}}else{const i={instancePath:r+"/spec/match/namespaceSelector/matchExpressions",schemaPath:"#/properties/spec/properties/match/properties/names\
paceSelector/properties/matchExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),s++}}if(p.matchLabels!==void 0){
let o=p.matchLabels;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i in o)if(typeof o[i]!="string"){const l={instancePath:r+"/spec/match/namespaceSelect\
or/matchLabels/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchLabels/add\
itionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),s++}}else{const i={instancePath:r+"/spec/match/\
namespaceSelector/matchLabels",schemaPath:"#/properties/spec/properties/match/properties/namespaceSelector/properties/matchLabels/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),s++}}}else{const o={instancePath:r+"/spec/match/namespaceSelector",schemaPath:"#/properties/spec/pro\
perties/match/properties/namespaceSelector/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),s++}}if(a.namespaces!==
void 0){let p=a.namespaces;if(Array.isArray(p)){const o=p.length;for(let i=0;i<o;i++){let l=p[i];if(typeof l=="string"){if(!Ee.test(l)){const m={instancePath:r+
"/spec/match/namespaces/"+i,schemaPath:"#/properties/spec/properties/match/properties/namespaces/items/pattern",keyword:"pattern",params:{pattern:"^\\*?[-:a-z0-9\
]*\\*?$"},message:'must match pattern "^\\*?[-:a-z0-9]*\\*?$"'};e===null?e=[m]:e.push(m),s++}}else{const m={instancePath:r+"/spec/match/namespaces/"+i,schemaPath:"\
#/properties/spec/properties/match/properties/namespaces/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),s++}}}else{
const o={instancePath:r+"/spec/match/namespaces",schemaPath:"#/properties/spec/properties/match/properties/namespaces/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[o]:e.push(o),s++}}if(a.scope!==void 0&&typeof a.scope!="string"){const p={instancePath:r+"/spec/match/scope",schemaPath:"#/\
properties/spec/properties/match/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),s++}if(a.source!==
void 0){let p=a.source;if(typeof p!="string"){const o={instancePath:r+"/spec/match/source",schemaPath:"#/properties/spec/properties/match/properties/source/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),s++}if(!(p==="All"||p==="Generated"||p==="Original")){const o={instancePath:r+
"/spec/match/source",schemaPath:"#/properties/spec/properties/match/properties/source/enum",keyword:"enum",params:{allowedValues:Q.properties.spec.properties.match.
properties.source.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),s++}}}else{const p={instancePath:r+"/spec/match",schemaPath:"\
#/properties/spec/properties/match/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}if(t.parameters!==void 0){
let a=t.parameters;if(!(a&&typeof a=="object"&&!Array.isArray(a))){const p={instancePath:r+"/spec/parameters",schemaPath:"#/properties/spec/properties/parameter\
s/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),s++}}}else{const a={instancePath:r+"/spec",schemaPath:"#/proper\
ties/spec/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),s++}}}else{const t={instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),s++}return Ye.errors=e,s===0}const Es={"v1 Namespace":es,"admissionregi\
stration.k8s.io/v1 MutatingAdmissionPolicy":ss,"admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding":is,"admissionregistration.k8s.io/v1 ValidatingAd\
missionPolicy":as,"admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding":ls,"apiserver.config.k8s.io/v1 AdmissionConfiguration":cs,"pod-security.adm\
ission.config.k8s.io/v1 PodSecurityConfiguration":us,"apiserver.config.k8s.io/v1 ValidatingAdmissionPolicyConfiguration":ys,"apiserver.config.k8s.io/v1 Mutating\
AdmissionPolicyConfiguration":ds,"kustomize.config.k8s.io/v1beta1 Kustomization":fs,"kustomize.config.k8s.io/v1alpha1 Component":hs,"policies.kyverno.io/v1 Vali\
datingPolicy":gs,"policies.kyverno.io/v1 PolicyException":bs,"kyverno.io/v1 ClusterPolicy":Ps,"kyverno.io/v2 PolicyException":ws,"cli.kyverno.io/v1alpha1 Test":vs,
"cli.kyverno.io/v1alpha1 Values":As,"templates.gatekeeper.sh/v1 ConstraintTemplate":js,"constraints.gatekeeper.sh/v1beta1 *":xs};export{ss as kind1,hs as kind10,gs as kind11,bs as kind12,Ps as kind13,ws as kind14,vs as kind15,As as kind16,js as kind17,xs as kind18,is as kind2,as as kind3,
ls as kind4,cs as kind5,us as kind6,ys as kind7,ds as kind8,fs as kind9,Es as validators};
