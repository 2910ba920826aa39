package vn.dany.local.endurance.faults;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseKey;
import vn.dany.core.response.ResponseStore;
import vn.dany.core.tally.ResponseSource;

/** Products that are broken on purpose, each in a way somebody might think good enough. */
enum Broken implements Product {

    /** Puts without a condition: what is sent again replaces what was there. */
    REPLACES(1, "different answers") {
        @Override
        public List<ExecutionInterceptor> meddlers() {
            return List.of(new ExecutionInterceptor() {
                @Override
                public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
                    return context.request() instanceof PutItemRequest put
                                    && put.item().containsKey("answersHash")
                            ? put.toBuilder()
                                    .conditionExpression(null)
                                    .returnValuesOnConditionCheckFailure((String) null)
                                    .build()
                            : context.request();
                }
            });
        }
    },

    /** Takes silence for a yes. */
    HOPES(1, "is missing") {
        @Override
        public ResponseStore store(ResponseStore ours) {
            return recording(
                    ours,
                    response -> ours.record(response)
                            .match(new ResponseStore.Outcome.Cases<>(
                                    yes -> yes, earlier -> earlier, unknown -> new ResponseStore.Outcome.Recorded())));
        }
    },

    /** Tries again under another key when there is no word. */
    CHANGES_KEYS(1, "twice") {
        @Override
        public ResponseStore store(ResponseStore ours) {
            return recording(
                    ours,
                    response -> ours.record(response)
                            .match(new ResponseStore.Outcome.Cases<>(
                                    yes -> yes,
                                    earlier -> earlier,
                                    unknown -> ours.record(underAnotherKey(response)))));
        }
    },

    /** Reads the first page of a partition and takes it for all of it. */
    SKIPS_PAGES(1, "is missing") {
        @Override
        public List<ExecutionInterceptor> meddlers() {
            return List.of(new ExecutionInterceptor() {
                @Override
                public SdkResponse modifyResponse(Context.ModifyResponse context, ExecutionAttributes attributes) {
                    return context.response() instanceof QueryResponse page && page.hasLastEvaluatedKey()
                            ? page.toBuilder().lastEvaluatedKey(null).build()
                            : context.response();
                }
            });
        }
    },

    /** Counts what could be read, and says nothing of what could not. */
    COUNTS_WHAT_IT_GETS(1, "is missing") {
        @Override
        public ResponseSource source(ResponseSource ours) {
            return (RoundId roundId, ResponseSource.Reading reading, Consumer<Response> reader) -> {
                try {
                    ours.read(roundId, reading, reader);
                } catch (ProblemException e) {
                    // That will do.
                }
            };
        }
    };

    private final int foundOutBy;
    private final String guilt;

    Broken(int foundOutBy, String guilt) {
        this.foundOutBy = foundOutBy;
        this.guilt = guilt;
    }

    /** A seed that finds it out, or one a little before. */
    int foundOutBy() {
        return foundOutBy;
    }

    /** Whether a fault is the one this product has. */
    boolean isGuilty(String fault) {
        return fault.contains(guilt);
    }

    private interface Recording {
        ResponseStore.Outcome record(Response response);
    }

    private static ResponseStore recording(ResponseStore ours, Recording recording) {
        return new ResponseStore() {
            @Override
            public Outcome record(Response response) {
                return recording.record(response);
            }

            @Override
            public Optional<String> find(ResponseKey key) {
                return ours.find(key);
            }
        };
    }

    private static Response underAnotherKey(Response response) {
        String other = new StringBuilder(response.key().digest()).reverse().toString();
        return new Response(
                new ResponseKey(response.key().roundId(), other),
                response.unitId(),
                response.placement(),
                response.questionnaire(),
                response.answers(),
                response.answersHash(),
                response.flags(),
                response.durationClass());
    }
}
