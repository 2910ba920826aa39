#!/usr/bin/env python3
"""The least a function can do: the runtime's loop, a page of the form's size, and one conditional put for a POST."""
import http.client
import json
import os
import urllib.parse

runtime = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])
tables = None
PAGE = "x" * 20000
WORK = "/2018-06-01/runtime/invocation/"


def put(key):
    global tables
    if tables is None:
        tables = http.client.HTTPConnection(urllib.parse.urlsplit(os.environ["QUARKUS_DYNAMODB_ENDPOINT_OVERRIDE"]).netloc)
    item = {"PK": {"S": "bare#1"}, "SK": {"S": key}, "answers": {"S": "5" * 400}}
    body = {
        "TableName": os.environ["DANY_STORAGE_RESPONSES_TABLE"],
        "Item": item,
        "ConditionExpression": "attribute_not_exists(PK)",
    }
    tables.request("POST", "/", json.dumps(body), {
        "X-Amz-Target": "DynamoDB_20120810.PutItem",
        "Content-Type": "application/x-amz-json-1.0",
        "Authorization": "AWS4-HMAC-SHA256 Credential=local/20240401/ap-southeast-1/dynamodb/aws4_request, "
                         "SignedHeaders=host, Signature=0",
    })
    answer = tables.getresponse()
    answer.read()
    return answer.status


def handle(event, request_id):
    if event["requestContext"]["http"]["method"] == "POST":
        return {"statusCode": 303 if put(request_id) == 200 else 500, "headers": {"Location": "/r"}}
    return {"statusCode": 200, "headers": {"Content-Type": "text/html"}, "body": PAGE}


while True:
    runtime.request("GET", WORK + "next")
    work = runtime.getresponse()
    event = json.loads(work.read())
    request_id = work.getheader("Lambda-Runtime-Aws-Request-Id")
    runtime.request("POST", WORK + request_id + "/response", json.dumps(handle(event, request_id)))
    runtime.getresponse().read()
