package vn.dany.emulators.function;

/** Events as EventBridge sends them to functions that nobody asks. */
public final class Events {

    private Events() {}

    /** The bucket has a new object under this name. */
    public static String objectCreated(String key) {
        return """
                {"version":"0","id":"2d4eba74-fd51-3966-4bfa-b013c9da8ff1","detail-type":"Object Created",
                 "source":"aws.s3","account":"123456789012","time":"2024-04-01T10:05:10Z","region":"ap-southeast-1",
                 "resources":["arn:aws:s3:::dan-y-123456789012"],
                 "detail":{"version":"0","bucket":{"name":"dan-y-123456789012"},
                  "object":{"key":"%s","size":184,"etag":"4e68adba0abe2dc8653dc3354e14c01d","sequencer":"006408"},
                  "request-id":"57H08PA84AB1JZW0","requester":"123456789012","reason":"PutObject"}}
                """.formatted(key);
    }

    /** It is time again. */
    public static String scheduled() {
        return """
                {"version":"0","id":"53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa","detail-type":"Scheduled Event",
                 "source":"aws.scheduler","time":"2024-04-01T01:00:00Z","resources":[],"detail":"{}"}
                """;
    }
}
