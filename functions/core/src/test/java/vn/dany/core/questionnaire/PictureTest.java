package vn.dany.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.Samples;
import vn.dany.core.finding.QuestionFinding;

class PictureTest {

    private static final PictureFile FILE = PictureFile.of(PictureFile.Kind.PNG, new byte[] {1});

    @Test
    void file_isCalledAfterItsBytesAndKind() {
        assertThat(FILE).hasToString("4bf5122f344554c53bde2ebb8cd2b7e3.png");
        assertThat(PictureFile.parse(FILE.toString())).contains(FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4bf5122f344554c53bde2ebb8cd2b7e3",
                "4bf5122f344554c53bde2ebb8cd2b7e3.webp",
                "4BF5122F344554C53BDE2EBB8CD2B7E3.png",
                "4bf5122f344554c53bde2ebb8cd2b7.png",
                "../4bf5122f344554c53bde2ebb8cd2b7e3.png",
            })
    void anythingElse_namesNoFile(String text) {
        assertThat(PictureFile.parse(text)).isEmpty();
    }

    @Test
    void nameInOurWorkbooks_saysNameAndFile() {
        Picture picture = new Picture(FILE, 10, 10, "Cổng chào 1.2");
        assertThat(PictureName.parse(picture.fileName())).contains(new PictureName("Cổng chào 1.2", Optional.of(FILE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cổng chào.JPG", " Cổng chào.jpeg", "Cổng chào.png"})
    void names_losePlaceOfTheirOwnAndEnding(String text) {
        assertThat(PictureName.parse(text)).contains(new PictureName("Cổng chào", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.gif",
                "a",
                ".jpg",
                "a/b.jpg",
                "..\\a.jpg",
                "a\u0000.jpg",
                "a\n.jpg",
                "<a>.jpg",
                "=a.jpg",
                "-.jpg",
                "a .jpg",
                "1234567890123456789012345678901234567890123456789012345678901.jpg"
            })
    void whatIsNoNameOfAPicture_isNone(String text) {
        assertThat(PictureName.parse(text)).isEmpty();
    }

    @Test
    void sizesAndNamesBeyondTheBounds_areNoPicture() {
        assertThatThrownBy(() -> new Picture(FILE, 0, 10, "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Picture(FILE, 10, Picture.LONGEST_SIDE + 1, "a"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Picture(FILE, 10, 10, "../a")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fortyPictures_areEnough() {
        assertThat(pictured(Picture.MOST).pictures()).hasSize(Picture.MOST);
        assertThatThrownBy(() -> pictured(Picture.MOST + 1))
                .isInstanceOfSatisfying(
                        Questionnaire.Refused.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> (Object) problem.code())
                                .containsExactly(QuestionFinding.TOO_MANY_PICTURES));
    }

    @Test
    void anotherPicture_isAChange() {
        assertThat(NewVersion.changes(pictured(1), pictured(2)))
                .extracting(change -> (Object) change.code())
                .contains(QuestionFinding.CHOICE_ADDED);
        Questionnaire plain = of(List.of(question(null)));
        Questionnaire shown = of(List.of(question(new Picture(FILE, 10, 10, "a"))));
        assertThat(NewVersion.changes(plain, shown))
                .extracting(change -> (Object) change.code())
                .containsExactly(QuestionFinding.PICTURE_CHANGED);
        assertThat(NewVersion.problems(plain, shown)).isEmpty();
    }

    private static Question question(@Nullable Picture picture) {
        return Question.of(new QuestionId("Q"), LocalizedText.of("Đây là gì?"), new QuestionKind.Text(9))
                .withPicture(picture);
    }

    private static Questionnaire pictured(int count) {
        List<Choice> choices = IntStream.rangeClosed(0, count)
                .mapToObj(i -> Choice.of("c" + i, LocalizedText.of("Hình " + i))
                        .withPicture(
                                i == 0
                                        ? null
                                        : new Picture(
                                                PictureFile.of(PictureFile.Kind.JPEG, new byte[] {(byte) i}),
                                                1,
                                                1,
                                                "h" + i)))
                .toList();
        return of(List.of(Question.of(
                new QuestionId("Q"), LocalizedText.of("Hình nào?"), new QuestionKind.SingleChoice(choices))));
    }

    private static Questionnaire of(List<Question> questions) {
        Questionnaire like = Samples.questionnaire();
        return new Questionnaire(
                like.version(),
                like.title(),
                null,
                like.introduction(),
                null,
                like.addressee(),
                5,
                List.of(new Section("S", null, null, questions)),
                null);
    }
}
