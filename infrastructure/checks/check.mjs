// Checks the templates named on the command line against the schemas of CloudFormation and SAM and against cdk-nag's
// packs AwsSolutions and Serverless. Says each fault on a line of its own; 1 when there is one. A rule that does not fit
// is suppressed in the template, beside the resource, with its reason.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { App, Stack, Validations } from 'aws-cdk-lib';
import { CfnInclude } from 'aws-cdk-lib/cloudformation-include';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { faults } from './schema.mjs';

const long = { Ref: 'Ref', Condition: 'Condition' };
const tags = ['Ref', 'Sub', 'GetAtt', 'If', 'Not', 'And', 'Or', 'Equals', 'Join', 'FindInMap', 'ImportValue', 'Condition']
  .flatMap(name => ['scalar', 'seq', 'map'].map(kind => ({
    tag: `!${name}`,
    collection: kind === 'scalar' ? undefined : kind,
    resolve: value => {
      const argument = kind === 'scalar' ? value : value.toJSON();
      const split = name === 'GetAtt' && kind === 'scalar' ? argument.split(/\.(.*)/, 2) : argument;
      return { [long[name] ?? `Fn::${name}`]: split };
    },
  })));

const templates = process.argv.slice(2).map(file => ({
  name: basename(file),
  template: parse(readFileSync(file, 'utf8'), { customTags: tags, merge: true, maxAliasCount: 1000 }),
}));
const shapes = templates.flatMap(({ name, template }) => faults(name, plain(template)));
// What has the wrong shape cannot be looked at any further.
const found = shapes.length > 0 ? shapes : templates.flatMap(({ name, template }) => nag(name, template));
found.forEach(fault => console.error(fault));
console.log(found.length === 0 ? 'The stacks are as they should be.' : `${found.length} faults`);
process.exitCode = found.length === 0 ? 0 : 1;

function nag(name, template) {
  const folder = mkdtempSync(join(tmpdir(), 'stack-'));
  try {
    const file = join(folder, 'template.json');
    writeFileSync(file, JSON.stringify(plain(template)));
    const app = new App({ outdir: join(folder, 'out') });
    const stack = new Stack(app, 'stack');
    const included = new CfnInclude(stack, 'T', { templateFile: file });
    acknowledge(stack, template.Metadata);
    Object.entries(template.Resources)
      .forEach(([id, resource]) => acknowledge(included.getResource(id), resource.Metadata));
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
    quietly(() => app.synth());
    return JSON.parse(readFileSync(join(folder, 'out', 'validation-report.json'), 'utf8')).pluginReports
      .flatMap(({ violations }) => violations)
      .flatMap(({ ruleName, description, violatingConstructs }) => violatingConstructs
        .map(({ constructPath }) => `${name}: ${constructPath.split('/').pop()}: ${ruleName}: ${description}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function acknowledge(construct, metadata) {
  Object.entries(metadata?.nag ?? {}).forEach(([id, reason]) => Validations.of(construct).acknowledge({ id, reason }));
}

// The report says it all, one fault a line.
function quietly(synth) {
  const { error } = console;
  console.error = () => {};
  try {
    synth();
  } catch (e) {
    if (!/validation/i.test(e.message)) throw e;
  } finally {
    console.error = error;
  }
}

// What SAM makes of a function, as far as the rules look.
function plain(template) {
  const { Transform, Globals, ...rest } = structuredClone(template);
  for (const [id, resource] of Object.entries(rest.Resources)) {
    if (resource.Type !== 'AWS::Serverless::Function') continue;
    const { CodeUri, AutoPublishAlias, AutoPublishCodeSha256, EventInvokeConfig, Tags, ...own } =
      { ...Globals?.Function, ...resource.Properties };
    // Rules cannot follow a choice; of the two the JVM is the one with a version to look at.
    if (own.Runtime['Fn::FindInMap']) own.Runtime = template.Mappings.Language.jvm.Runtime;
    const onFailure = EventInvokeConfig?.DestinationConfig?.OnFailure?.Destination;
    rest.Resources[id] = {
      ...resource,
      Type: 'AWS::Lambda::Function',
      Properties: {
        ...own,
        ...(onFailure && { DeadLetterConfig: { TargetArn: onFailure } }),
        Code: { S3Bucket: 'artifacts', S3Key: CodeUri },
      },
    };
    const same = resource.Condition && { Condition: resource.Condition };
    rest.Resources[`${id}Version`] = { ...same, Type: 'AWS::Lambda::Version', Properties: { FunctionName: { Ref: id } } };
    rest.Resources[`${id}Alias${AutoPublishAlias}`] = {
      ...same,
      Type: 'AWS::Lambda::Alias',
      Properties: { FunctionName: { Ref: id }, Name: AutoPublishAlias, FunctionVersion: { 'Fn::GetAtt': [`${id}Version`, 'Version'] } },
    };
  }
  return rest;
}
