package vn.dany.console;

/** Who is at the console. */
final class Staff {

    /** What the audit log says until sign-in names the member of staff. */
    static final String SOMEBODY = "console";

    private Staff() {}
}
