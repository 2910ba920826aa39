#!/usr/bin/env node
// The least a function can do: the runtime's loop, a page of the form's size, and one conditional put for a POST.
const http = require('node:http');

const agent = new http.Agent({ keepAlive: true });
const runtime = 'http://' + process.env.AWS_LAMBDA_RUNTIME_API + '/2018-06-01/runtime/invocation/';
const page = 'x'.repeat(20000);

function ask(url, method, headers, body) {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method, headers, agent }, (answer) => {
      let text = '';
      answer.on('data', (part) => { text += part; });
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function put(key) {
  const body = {
    TableName: process.env.DANY_STORAGE_RESPONSES_TABLE,
    Item: { PK: { S: 'bare#2' }, SK: { S: key }, answers: { S: '5'.repeat(400) } },
    ConditionExpression: 'attribute_not_exists(PK)',
  };
  const answer = await ask(process.env.QUARKUS_DYNAMODB_ENDPOINT_OVERRIDE, 'POST', {
    'X-Amz-Target': 'DynamoDB_20120810.PutItem',
    'Content-Type': 'application/x-amz-json-1.0',
    Authorization: 'AWS4-HMAC-SHA256 Credential=local/20240401/ap-southeast-1/dynamodb/aws4_request, '
      + 'SignedHeaders=host, Signature=0',
  }, JSON.stringify(body));
  return answer.status;
}

async function handle(event, id) {
  if (event.requestContext.http.method === 'POST') {
    return { statusCode: await put(id) === 200 ? 303 : 500, headers: { Location: '/r' } };
  }
  return { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: page };
}

(async () => {
  for (;;) {
    const work = await ask(runtime + 'next', 'GET');
    const id = work.headers['lambda-runtime-aws-request-id'];
    await ask(runtime + id + '/response', 'POST', {}, JSON.stringify(await handle(JSON.parse(work.text), id)));
  }
})();
