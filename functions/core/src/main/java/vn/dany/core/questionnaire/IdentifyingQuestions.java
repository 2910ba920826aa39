package vn.dany.core.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dany.core.unit.SearchText;

/**
 * Finds questions whose label asks who somebody is: a name, a telephone number, an address or an identity number, in
 * Vietnamese with or without tone marks, or in English. A guess by words: good for a warning and for promising less, never
 * for refusing.
 */
public final class IdentifyingQuestions {

    /** What a label asks for. */
    public enum Detail {
        NAME(
                "ho ten|ho va ten|ho, ten|ho dem|quy danh|danh tinh|ten day du|ten cua (?:ong|ba|anh|chi|dong chi|ban|minh)"
                        + "|ten (?:ong|ba|anh|chi|dong chi|ban|nguoi)|ten la gi|ky ten"
                        + "|full name|your name|first name|last name|family name|surname|name of (?:the )?(?:person|respondent)"),
        PHONE("(?:so )?dien thoai|so dt|sdt|di dong|so zalo|phone|telephone|mobile|cell number"),
        ADDRESS(
                "dia chi|noi o|noi cu tru|noi thuong tru|noi tam tru|so nha|e-?mail|thu dien tu|address|where do you live"),
        IDENTITY_NUMBER(
                "can cuoc|cccd|cmnd|cmtnd|chung minh thu|chung minh nhan dan|so dinh danh|dinh danh ca nhan|ho chieu"
                        + "|identity (?:number|card)|id (?:number|card|no)|national id|citizen id|passport|identification number");

        private final Pattern words;

        Detail(String words) {
            this.words = Pattern.compile("(?<![a-z0-9])(?:" + words + ")(?![a-z0-9])");
        }
    }

    /** A label that is nothing but this asks for a name; inside a sentence the word says little. */
    private static final Pattern BARE_NAME = Pattern.compile("(?:[a-z]?\\d*[.)] ?)?(?:ten|name|your name)");

    /** "Không ghi tên, số điện thoại": up to the end of the clause nothing is asked for. */
    private static final Pattern DENIED = Pattern.compile(
            "(?<![a-z0-9])(?:khong (?:can |phai |nen )?(?:ghi|neu|hoi|de|viet|cung cap)|dung (?:ghi|neu|viet)|xin dung|"
                    + "do not|don['’]t|never|without|no) [^.;:()!?–]*");

    private IdentifyingQuestions() {}

    /** A label that asks for something. */
    public record Found(QuestionId questionId, Detail detail) {}

    /** Each such question whose answers are kept, in order; contact details are sealed apart from them. */
    public static List<Found> in(Questionnaire questionnaire) {
        List<Found> found = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            if (question.kind().answering() == QuestionKind.Answering.FREELY) {
                details(question.label()).forEach(detail -> found.add(new Found(question.id(), detail)));
            }
        }
        return found;
    }

    /** Whether nobody is asked for a name, and for nothing else that tells who answered but sealed contact details. */
    public static boolean areAbsentFrom(Questionnaire questionnaire) {
        return in(questionnaire).isEmpty()
                && questionnaire
                        .contactQuestion()
                        .filter(question -> details(question.label()).contains(Detail.NAME))
                        .isEmpty();
    }

    private static List<Detail> details(LocalizedText label) {
        Map<String, String> wordings = new TreeMap<>(label.byLanguage());
        List<String> asked = wordings.values().stream()
                .map(SearchText::fold)
                .map(text -> DENIED.matcher(text).replaceAll(""))
                .collect(Collectors.toList());
        return Stream.of(Detail.values())
                .filter(detail -> asked.stream()
                        .anyMatch(text -> detail.words.matcher(text).find()
                                || (detail == Detail.NAME
                                        && BARE_NAME
                                                .matcher(text.replaceAll("[:.?* ]+$", ""))
                                                .matches())))
                .toList();
    }
}
