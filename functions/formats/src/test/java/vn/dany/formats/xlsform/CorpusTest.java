package vn.dany.formats.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.publish.ReadWorkbook;
import vn.dany.core.publish.TypedSettings;

class CorpusTest {

    static List<Corpus.Form> forms() {
        return Corpus.forms();
    }

    @Test
    void corpus_hasManyForms() {
        assertThat(forms()).hasSizeGreaterThan(60).extracting(Corpus.Form::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void form_comesOutAsItMust(Corpus.Form form) {
        Verdict<ReadWorkbook> verdict =
                XlsFormReader.readWithNotices(form.grid().bytes(), TypedSettings.NONE, Corpus::picture);
        assertThat(verdict.match(CorpusTest::taken, CorpusTest::refused)).isEqualTo(form.outcome());
        verdict.sound()
                .map(ReadWorkbook::questionnaire)
                .ifPresent(read -> assertThat(XlsFormReader.readWithNotices(
                                        XlsFormWriter.write(read), TypedSettings.NONE, Corpus::picture)
                                .orElseThrow()
                                .questionnaire())
                        .isEqualTo(read));
    }

    private static String taken(ReadWorkbook read) {
        Stream<String> names = read.questionnaire().questions().stream()
                .map(question -> " " + question.id().value());
        return "taken" + names.collect(Collectors.joining()) + lines(read.notices()) + lines(read.missing());
    }

    private static String refused(List<Finding> problems) {
        return "refused" + lines(problems);
    }

    private static String lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> "\n" + finding.where() + " " + finding.code().name())
                .collect(Collectors.joining());
    }
}
