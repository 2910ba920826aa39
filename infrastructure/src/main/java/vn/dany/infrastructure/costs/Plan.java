package vn.dany.infrastructure.costs;

/**
 * A campaign as far as money is concerned.
 *
 * @param units communes, each with one QR image
 * @param answers how many arrive, evenly over the days
 * @param days how long it is open
 * @param edge whether CloudFront is in front
 */
record Plan(int units, int answers, int days, boolean edge) {

    /** Bytes of one response in its table, counted; with the hundred DynamoDB adds to each item when it bills storage. */
    static final double RESPONSE_BYTES = 450;

    private static final double STORED_BYTES = RESPONSE_BYTES + 100;

    /** Of form, script, sending and receipt together, compressed, with their headers. At most, counted. */
    static final double SENT_BYTES = 20_500;

    private static final double READ_UNIT = 4_096;
    private static final double GB = 1e9;
    private static final int RUNS_A_DAY = 24 * 60 / 5;
    private static final int RUNS_A_MONTH = 30 * RUNS_A_DAY;

    /** Grace, aftermath and freezing, when everything has arrived. */
    private static final int LAST_RUNS = 12;

    // Not counted: no emulator bills time or logs. Native, in the memory app.yaml gives them.
    private static final double SURVEY_GB_SECONDS = 0.25 * 0.020;
    private static final double IDLE_RUN_GB_SECONDS = 1 * 0.020;
    private static final double GB_SECONDS_A_RESPONSE = 1 * 0.000_05;
    private static final double LOGGED_BYTES_A_CALL = 700;
    private static final double LOGGED_BYTES_A_REQUEST = 250;

    /** Mostly kits for the printer; tallies are replaced and stay below a megabyte. */
    private static final double KEPT_GB = 0.2;

    private static final int ALARMS = 7;

    /** From the form to the receipt. */
    Usage answering() {
        double forms = (double) Calls.ANSWER.requests() * answers;
        // The script comes from the edge.
        double requests = edge ? forms - answers : forms;
        return sent(forms, SENT_BYTES * answers)
                .and(called(requests, SURVEY_GB_SECONDS))
                .and("http-api.request", requests)
                .and("logs.written", requests * LOGGED_BYTES_A_REQUEST / GB)
                .and(Calls.ANSWER, answers);
    }

    /** Each code's image once; who asks again finds it kept. */
    Usage qrImages() {
        double requests = (double) Calls.QR_IMAGE.requests() * units;
        return called(requests, SURVEY_GB_SECONDS)
                .and("http-api.request", requests)
                .and(Calls.QR_IMAGE, units);
    }

    /**
     * Every run reads all there is: half of it on the average, and the whole after the end. The first one of a day reads it
     * once more, to copy what was written; reckoned as if everybody had.
     */
    Usage counting() {
        double runs = days * RUNS_A_DAY + LAST_RUNS;
        double responses = (days * (RUNS_A_DAY + 1) / 2.0 + LAST_RUNS + 1) * answers;
        return called(runs, IDLE_RUN_GB_SECONDS)
                .and("scheduler.call", runs)
                .and("lambda.time", responses * GB_SECONDS_A_RESPONSE)
                .and("dynamodb.read", responses * RESPONSE_BYTES / READ_UNIT)
                .and("dynamodb.write", answers)
                .and(Calls.RUN, runs);
    }

    /** A month in which nothing is open, with the answers of this campaign in the tables and its kit in the bucket. */
    Usage idleMonth() {
        double stored = answers * STORED_BYTES / GB;
        return called(RUNS_A_MONTH, IDLE_RUN_GB_SECONDS)
                .and("scheduler.call", RUNS_A_MONTH)
                .and("alarm.month", ALARMS)
                .and("dynamodb.storage", stored)
                .and("dynamodb.recovery", stored)
                .and("s3.storage", KEPT_GB)
                .and(Calls.IDLE_RUN, RUNS_A_MONTH);
    }

    private static Usage called(double times, double gbSeconds) {
        return Usage.NONE
                .and("lambda.request", times)
                .and("lambda.time", times * gbSeconds)
                .and("logs.written", times * LOGGED_BYTES_A_CALL / GB);
    }

    private Usage sent(double requests, double bytes) {
        return edge
                ? Usage.NONE.and("edge.request", requests).and("edge.out", bytes / GB)
                : Usage.NONE.and("transfer.out", bytes / GB);
    }
}
