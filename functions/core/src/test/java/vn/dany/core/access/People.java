package vn.dany.core.access;

import java.time.LocalDate;
import java.util.List;
import vn.dany.core.Samples;
import vn.dany.core.unit.UnitId;

/** Members of staff of the sample province, signed in on a day after every reform. */
public final class People {

    /** An editor of the province. */
    public static final Person EDITOR = editor("editor@bacgiang.gov.vn");

    private People() {}

    /** An editor of the province who goes by {@code identity}. */
    public static Person editor(String identity) {
        return person(identity, Assignment.provincial(Role.PROVINCE_EDITOR, Samples.FOUNDED));
    }

    /** Somebody with a role that is about everything. */
    public static Person provincial(Role role) {
        return person(role.name(), Assignment.provincial(role, Samples.FOUNDED));
    }

    /** Somebody with a role in {@code head} and everything below it. */
    public static Person in(UnitId head, Role role) {
        return person(role.name(), Assignment.in(head, role, Samples.FOUNDED));
    }

    private static Person person(String identity, Assignment assignment) {
        return new Person(identity, identity, LocalDate.of(2030, 1, 1), List.of(assignment));
    }
}
