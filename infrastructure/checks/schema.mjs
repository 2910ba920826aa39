// Whether each resource of a template has only properties its schema knows, of the right shape, and all it must have.
import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';

const spec = loadAwsServiceSpecSync();

// What a value can be before it is deployed: a function call is of any type.
const isCall = value =>
  value !== null && typeof value === 'object' && Object.keys(value).length === 1 &&
  (Object.keys(value)[0] === 'Ref' || Object.keys(value)[0].startsWith('Fn::'));

/** Every fault, each as one line that starts with the place. */
export function faults(name, template) {
  const found = [];
  for (const [id, resource] of Object.entries(template.Resources)) {
    const known = spec.lookup('resource', 'cloudFormationType', 'equals', resource.Type);
    if (known.length === 0) {
      found.push(`${name}: ${id} is of a type nobody knows: ${resource.Type}`);
      continue;
    }
    properties(`${name}: ${id}`, known[0].properties, resource.Properties ?? {}, found);
  }
  return found;
}

function properties(where, known, given, found) {
  for (const [name, property] of Object.entries(known)) {
    if (property.required && !(name in given)) {
      found.push(`${where} lacks ${name}`);
    }
  }
  for (const [name, value] of Object.entries(given)) {
    if (!(name in known)) {
      found.push(`${where} has ${name}, which its schema does not`);
    } else {
      shape(`${where}.${name}`, known[name].type, value, found);
    }
  }
}

function shape(where, type, value, found) {
  if (isCall(value)) {
    return;
  }
  const wrong = wanted => found.push(`${where} is no ${wanted}: ${JSON.stringify(value).slice(0, 80)}`);
  switch (type.type) {
    case 'string':
    case 'date-time':
      // A number or a truth value is written as a text by CloudFormation itself.
      if (typeof value === 'object') wrong('text');
      break;
    case 'integer':
    case 'number':
      if (typeof value === 'object' || Number.isNaN(Number(value))) wrong('number');
      break;
    case 'boolean':
      if (String(value) !== 'true' && String(value) !== 'false') wrong('truth value');
      break;
    case 'array':
      if (!Array.isArray(value)) wrong('list');
      else value.forEach((item, i) => shape(`${where}[${i}]`, type.element, item, found));
      break;
    case 'map':
      if (typeof value !== 'object' || Array.isArray(value)) wrong('mapping');
      else Object.entries(value).forEach(([key, item]) => shape(`${where}.${key}`, type.element, item, found));
      break;
    case 'ref':
      if (typeof value !== 'object' || Array.isArray(value)) wrong('mapping');
      else properties(where, spec.get('typeDefinition', type.reference.$ref).properties, value, found);
      break;
    case 'union': {
      const tries = type.types.map(one => {
        const faults = [];
        shape(where, one, value, faults);
        return faults;
      });
      if (tries.every(faults => faults.length > 0)) found.push(...tries.sort((a, b) => a.length - b.length)[0]);
      break;
    }
    default: // json, tag: anything goes
  }
}
