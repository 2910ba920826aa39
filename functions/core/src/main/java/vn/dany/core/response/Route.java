package vn.dany.core.response;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.Layout;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.questionnaire.Variable;

/**
 * The way through a questionnaire that is shown one section a page: which sections are asked, given the answers so far,
 * and what comes after which. Sections nobody is asked are not on the way.
 */
public final class Route {

    /** A page of the route. */
    public sealed interface Stop {

        /** One function for each page, named after it. */
        record Cases<R>(
                Function<WholeStop, R> whole, Function<SectionStop, R> section, Function<ReviewStop, R> review) {}

        /** What {@code cases} has for this page. */
        <R> R match(Cases<R> cases);
    }

    /** All questions on one page. */
    public record WholeStop() implements Stop {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.whole().apply(this);
        }
    }

    /**
     * The questions of one section.
     *
     * @param number counted from 1 over the sections that are asked
     * @param of how many those are
     */
    public record SectionStop(Section section, int number, int of) implements Stop {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.section().apply(this);
        }
    }

    /** Every answer once more, before sending. */
    public record ReviewStop() implements Stop {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.review().apply(this);
        }
    }

    private final Questionnaire questionnaire;
    private final Map<String, List<String>> typed;
    private final AnswerCheck.Result check;
    private final Expression.Scope scope;
    private final List<Section> asked;

    /** The fields of everything asked. */
    private final Set<String> askedFields;

    /** The route of somebody who has typed {@code typed} so far. */
    public Route(Questionnaire questionnaire, Map<String, List<String>> typed, LocalDateTime now) {
        this.questionnaire = questionnaire;
        this.typed = typed;
        this.check = AnswerCheck.check(questionnaire, typed, now);
        this.scope = new Expression.Scope(check.answers(), null, now);
        this.asked = questionnaire.sections().stream()
                .filter(section -> section.questions().stream()
                        .anyMatch(question -> question.isShown() && AnswerCheck.isAsked(section, question, scope)))
                .toList();
        this.askedFields = asked.stream()
                .flatMap(section ->
                        section.questions().stream().filter(question -> AnswerCheck.isAsked(section, question, scope)))
                .flatMap(question -> question.fieldNames().stream())
                .collect(Collectors.toSet());
    }

    /** What the answers so far amount to. */
    public AnswerCheck.Result check() {
        return check;
    }

    /** Where everybody begins. */
    public Stop first() {
        if (questionnaire.layout() == Layout.ONE_PAGE) {
            return new WholeStop();
        }
        return asked.isEmpty() ? new ReviewStop() : stop(0);
    }

    /** The page of this section, or the first one if it is not on the way. */
    public Stop at(String sectionId) {
        return position(sectionId).map(this::stop).orElseGet(this::first);
    }

    /** The page after this section; the section itself while its answers have a problem. */
    public Stop after(String sectionId) {
        Optional<Integer> position = position(sectionId);
        if (position.isEmpty()) {
            return first();
        }
        int here = position.get();
        if (!problemsOf(asked.get(here)).problems().isEmpty()) {
            return stop(here);
        }
        return here + 1 < asked.size() ? stop(here + 1) : new ReviewStop();
    }

    /** The page before this section, or the last section if it is none: the way back from the review. */
    public Stop before(String sectionId) {
        int here = position(sectionId).orElse(asked.size());
        return here == 0 || asked.isEmpty() ? first() : stop(here - 1);
    }

    /** The first page whose answers have a problem; the review if there is none. */
    public Stop firstProblem() {
        for (int i = 0; i < asked.size(); i++) {
            if (!problemsOf(asked.get(i)).problems().isEmpty()) {
                return stop(i);
            }
        }
        return new ReviewStop();
    }

    /** The check, with the problems of {@code section} only. */
    public AnswerCheck.Result problemsOf(Section section) {
        Set<String> here = fieldNames(section);
        return new AnswerCheck.Result(
                check.answers(),
                check.problems().stream()
                        .filter(problem -> here.contains(problem.questionId().value()))
                        .toList(),
                check.unknownFields(),
                check.contact());
    }

    /** What was typed for questions that are asked on other pages than {@code stop}, without choices that the answers before them took away. */
    public Map<String, List<String>> carriedPast(Stop stop) {
        Set<String> here = stop.match(
                new Stop.Cases<>(whole -> askedFields, shown -> fieldNames(shown.section()), review -> Set.of()));
        Map<String, List<String>> carried = new TreeMap<>(typed);
        carried.keySet().removeIf(name -> here.contains(name) || !askedFields.contains(name));
        questionnaire
                .variables()
                .forEach(variable -> carried.computeIfPresent(
                        variable.id().value(), (name, values) -> stillOffered(variable, values)));
        return carried;
    }

    private @Nullable List<String> stillOffered(Variable variable, List<String> values) {
        List<String> offered = values.stream()
                .filter(value -> !AnswerCheck.isWithdrawn(variable, value, scope))
                .toList();
        return offered.isEmpty() ? null : offered;
    }

    /** The names of the fields that the pages of {@code sectionId} show. */
    public Set<String> fieldsOf(String sectionId) {
        return questionnaire.sections().stream()
                .filter(section -> section.sectionId().equals(sectionId))
                .flatMap(section -> fieldNames(section).stream())
                .collect(Collectors.toSet());
    }

    private Stop stop(int index) {
        return new SectionStop(asked.get(index), index + 1, asked.size());
    }

    private Optional<Integer> position(String sectionId) {
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i).sectionId().equals(sectionId)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static Set<String> fieldNames(Section section) {
        return section.questions().stream()
                .flatMap(question -> question.fieldNames().stream())
                .collect(Collectors.toSet());
    }
}
