package vn.dany.core.access;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody on the register of staff.
 *
 * @param identity the e-mail address or user name that the sign-in vouches for, {@linkplain #identity(String) normalised}
 * @param assignments what they are, were or will be, at least one
 */
public record StaffMember(String identity, String name, List<Assignment> assignments) {

    /** The longest identity and the longest name, in characters. */
    public static final int LONGEST = 200;

    public StaffMember {
        assignments = List.copyOf(assignments);
        if (identity.isEmpty() || identity.length() > LONGEST || !identity.equals(identity(identity))) {
            throw new IllegalArgumentException("not an identity");
        }
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("a member of staff needs a name");
        }
        if (assignments.isEmpty()) {
            throw new IllegalArgumentException("a member of staff is something");
        }
    }

    /** {@code text} as identities are compared: its case and the spaces around it say nothing. */
    public static String identity(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** What they are on {@code date}. */
    public List<Assignment> on(LocalDate date) {
        return assignments.stream()
                .filter(assignment -> assignment.holdsOn(date))
                .toList();
    }

    /** The same with {@code next} in the place of {@code assignment}, or without it if there is none. */
    public StaffMember replacing(Assignment assignment, Optional<Assignment> next) {
        return new StaffMember(
                identity,
                name,
                assignments.stream()
                        .flatMap(one -> one.equals(assignment) ? next.stream() : Stream.of(one))
                        .toList());
    }

    /** The same, and {@code assignment} as well. */
    public StaffMember with(Assignment assignment) {
        List<Assignment> more = new ArrayList<>(assignments);
        more.add(assignment);
        return new StaffMember(identity, name, more);
    }
}
