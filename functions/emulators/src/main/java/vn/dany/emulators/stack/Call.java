package vn.dany.emulators.stack;

import vn.dany.stack.StackFile;

/**
 * One call of an AWS service.
 *
 * @param action the right it takes, such as {@code dynamodb:GetItem}
 * @param resource the ARN it is about
 */
public record Call(String action, String resource) {

    /** On a table. */
    public static Call onTable(String action, String table) {
        return new Call(
                "dynamodb:" + action,
                "arn:aws:dynamodb:" + StackFile.REGION + ":" + StackFile.ACCOUNT_ID + ":table/" + table);
    }

    /** On a parameter of SSM, whose name begins with a slash. */
    public static Call onParameter(String action, String name) {
        return new Call(
                "ssm:" + action, "arn:aws:ssm:" + StackFile.REGION + ":" + StackFile.ACCOUNT_ID + ":parameter" + name);
    }

    /** On a bucket, or an object {@code bucket/key} in it. */
    public static Call onBucket(String action, String path) {
        return new Call("s3:" + action, "arn:aws:s3:::" + path);
    }
}
