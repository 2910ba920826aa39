package vn.dany.infrastructure.costs;

/**
 * What something asks of AWS, counted in the running functions by {@code CountedCallsTest}, which fails when one more or
 * one less is made.
 *
 * @param requests of a phone, each one call of a function
 * @param readUnits of DynamoDB: 4 KB read consistently
 * @param writeUnits of DynamoDB: 1 KB written
 * @param gets of S3
 * @param puts of S3
 */
record Calls(int requests, double readUnits, double writeUnits, int gets, int puts) {

    /** Form, script, sending, receipt, by a function that remembers nothing of before but the units. */
    static final Calls ANSWER = new Calls(4, 24, 1, 0, 0);

    /** The image of a code nobody asked for before: drawn and kept. */
    static final Calls QR_IMAGE = new Calls(1, 8, 0, 1, 1);

    /** A run of the tally that finds nothing open; nobody's request. */
    static final Calls IDLE_RUN = new Calls(0, 3, 0, 0, 0);

    /** A run that counts one open round and finds no new texts, without the responses it reads. */
    static final Calls RUN = new Calls(0, 8, 0, 3, 3);
}
