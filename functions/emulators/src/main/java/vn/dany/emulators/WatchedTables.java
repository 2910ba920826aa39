package vn.dany.emulators;

import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.model.BatchGetItemRequest;
import com.amazonaws.services.dynamodbv2.model.BatchGetItemResult;
import com.amazonaws.services.dynamodbv2.model.BatchWriteItemRequest;
import com.amazonaws.services.dynamodbv2.model.BatchWriteItemResult;
import com.amazonaws.services.dynamodbv2.model.DeleteItemRequest;
import com.amazonaws.services.dynamodbv2.model.DeleteItemResult;
import com.amazonaws.services.dynamodbv2.model.GetItemRequest;
import com.amazonaws.services.dynamodbv2.model.GetItemResult;
import com.amazonaws.services.dynamodbv2.model.PutItemRequest;
import com.amazonaws.services.dynamodbv2.model.PutItemResult;
import com.amazonaws.services.dynamodbv2.model.QueryRequest;
import com.amazonaws.services.dynamodbv2.model.QueryResult;
import com.amazonaws.services.dynamodbv2.model.ScanRequest;
import com.amazonaws.services.dynamodbv2.model.ScanResult;
import com.amazonaws.services.dynamodbv2.model.TransactGetItemsRequest;
import com.amazonaws.services.dynamodbv2.model.TransactGetItemsResult;
import com.amazonaws.services.dynamodbv2.model.TransactWriteItem;
import com.amazonaws.services.dynamodbv2.model.TransactWriteItemsRequest;
import com.amazonaws.services.dynamodbv2.model.TransactWriteItemsResult;
import com.amazonaws.services.dynamodbv2.model.UpdateItemRequest;
import com.amazonaws.services.dynamodbv2.model.UpdateItemResult;
import org.jspecify.annotations.Nullable;
import vn.dany.emulators.stack.Call;

/** The tables, with a note of each call a packaged function makes. A transaction takes the right of each of its parts. */
final class WatchedTables extends LocalDynamoDBRequestHandler {

    WatchedTables(@Nullable String directory) {
        // One database whatever access key and region a client signs with, as an account has one set of tables.
        super(0, directory == null, directory, true, false);
    }

    @Override
    public GetItemResult getItem(String key, String region, GetItemRequest request) {
        note(key, "GetItem", request.getTableName());
        return super.getItem(key, region, request);
    }

    @Override
    public PutItemResult putItem(String key, String region, PutItemRequest request) {
        note(key, "PutItem", request.getTableName());
        return super.putItem(key, region, request);
    }

    @Override
    public UpdateItemResult updateItem(String key, String region, UpdateItemRequest request) {
        note(key, "UpdateItem", request.getTableName());
        return super.updateItem(key, region, request);
    }

    @Override
    public DeleteItemResult deleteItem(String key, String region, DeleteItemRequest request) {
        note(key, "DeleteItem", request.getTableName());
        return super.deleteItem(key, region, request);
    }

    @Override
    public QueryResult query(String key, String region, QueryRequest request) {
        note(key, "Query", request.getTableName());
        return super.query(key, region, request);
    }

    @Override
    public ScanResult scan(String key, String region, ScanRequest request) {
        note(key, "Scan", request.getTableName());
        return super.scan(key, region, request);
    }

    @Override
    public BatchGetItemResult batchGetItem(String key, String region, BatchGetItemRequest request) {
        request.getRequestItems().keySet().forEach(table -> note(key, "BatchGetItem", table));
        return super.batchGetItem(key, region, request);
    }

    @Override
    public BatchWriteItemResult batchWriteItem(String key, String region, BatchWriteItemRequest request) {
        request.getRequestItems().keySet().forEach(table -> note(key, "BatchWriteItem", table));
        return super.batchWriteItem(key, region, request);
    }

    @Override
    public TransactGetItemsResult transactGetItems(String key, String region, TransactGetItemsRequest request) {
        request.getTransactItems()
                .forEach(part -> note(key, "GetItem", part.getGet().getTableName()));
        return super.transactGetItems(key, region, request);
    }

    @Override
    public TransactWriteItemsResult transactWriteItems(String key, String region, TransactWriteItemsRequest request) {
        request.getTransactItems().forEach(part -> note(key, part));
        return super.transactWriteItems(key, region, request);
    }

    private static void note(String key, TransactWriteItem part) {
        if (part.getPut() != null) {
            note(key, "PutItem", part.getPut().getTableName());
        }
        if (part.getUpdate() != null) {
            note(key, "UpdateItem", part.getUpdate().getTableName());
        }
        if (part.getDelete() != null) {
            note(key, "DeleteItem", part.getDelete().getTableName());
        }
        if (part.getConditionCheck() != null) {
            note(key, "ConditionCheckItem", part.getConditionCheck().getTableName());
        }
    }

    private static void note(String key, String action, String table) {
        if (key.equals(CallLog.ACCESS_KEY)) {
            CallLog.note(Call.onTable(action, table));
        }
    }
}
