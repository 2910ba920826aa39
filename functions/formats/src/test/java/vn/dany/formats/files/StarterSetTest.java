package vn.dany.formats.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Standing;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;
import vn.dany.formats.json.QuestionnaireJson;

class StarterSetTest {

    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);
    private static final UnitRegister UNITS = StarterSet.units();

    static Stream<Questionnaire> questionnaires() {
        return StarterSet.questionnaires().stream();
    }

    @Test
    void units_areThe209OfTheProvinceInTenDistricts() {
        assertThat(UNITS.at(DAY, UnitLevel.COMMUNE)).hasSize(209);
        assertThat(UNITS.at(DAY, UnitLevel.DISTRICT)).hasSize(10);
        assertThat(UNITS.at(DAY, UnitLevel.PROVINCE))
                .extracting(AdministrativeUnit::fullName)
                .containsExactly("Tỉnh Bắc Giang");
    }

    @Test
    void tanYen_has22Units() {
        AdministrativeUnit tanYen = UNITS.byCode("216", DAY).orElseThrow();
        assertThat(tanYen.fullName()).isEqualTo("Huyện Tân Yên");
        assertThat(UNITS.subtree(tanYen.id())).hasSize(1 + 22);
    }

    @Test
    void xaPhucSon_existsInTwoDistricts() {
        assertThat(UNITS.search("xa phuc son"))
                .allSatisfy(unit -> assertThat(unit.fullName()).isEqualTo("Xã Phúc Sơn"))
                .extracting(unit -> UNITS.parentOf(unit.id()).orElseThrow().name())
                .containsExactlyInAnyOrder("Tân Yên", "Sơn Động");
    }

    @Test
    void pks01_has19QuestionsAndOnePlaceToSpecify() {
        List<String> codes = codes(questionnaire("pks01@1"));
        assertThat(codes)
                .containsExactly(
                        "A1", "A2", "A3", "A4", "B1", "B2", "B2k", "C1", "C2", "C3", "C4", "C5", "D1", "D2", "D3", "E1",
                        "E2", "E3", "E4", "E5");
        assertThat(codes.stream().filter(code -> !code.equals("B2k"))).hasSize(19);
    }

    @ParameterizedTest
    @CsvSource({
        "pks01@1, B1a, Tỷ lệ đầy đủ và kịp thời, 'Đầy đủ, kịp thời'",
        "pks01@1, C3a, Tỷ lệ đánh giá tốt, 'Tốt;Khá'",
        "pks01@1, E2, Tỷ lệ hài lòng, 'Rất hài lòng;Hài lòng'",
        "pks07@1, C1a, Tỷ lệ đánh giá tốt, 'Tốt;Khá'",
        "pks07@1, D1, Tỷ lệ hài lòng, 'Rất hài lòng;Hài lòng'",
        "gop-y@2, G5, Tỷ lệ hài lòng, 'Rất hài lòng;Hài lòng'"
    })
    void indicators_areNamedAfterTheirScaleAndCountWhatTheNameSays(
            String version, String code, String name, String levels) {
        Variable variable =
                Objects.requireNonNull(questionnaire(version).variablesById().get(new QuestionId(code)));
        Scale scale = variable.question().scale().orElseThrow();
        assertThat(scale.indicatorName().vi()).isEqualTo(name.replace(" và", ","));
        assertThat(scale.favourableLevels())
                .extracting(level -> level.label().vi())
                .containsExactly(levels.split(";"));
    }

    @Test
    void sectionsOfAWard_areOfferedInWardsOnly() {
        Question g4 = questionnaire("gop-y@2").questions().get(2);
        assertThat(g4.choices()).extracting(choice -> choice.label().vi()).contains("Công an phường");
        for (String type : List.of("Xã", "Thị trấn", "Phường")) {
            assertThat(questionnaire("gop-y@2").askedIn(type).questions().get(2).choices().stream()
                            .filter(choice -> !choice.isNeverOffered())
                            .anyMatch(choice -> choice.label().vi().contains("phường")))
                    .isEqualTo(type.equals("Phường"));
        }
    }

    @Test
    void pks07_asks20QuestionsAnd14WithoutAVisit() {
        Questionnaire pks07 = questionnaire("pks07@1");
        assertThat(pks07.questions()).hasSize(20);
        assertThat(pks07.questions().size()
                        - pks07.sections().get(1).questions().size())
                .isEqualTo(14);
        // Ethnic origin is sensitive by law and off by default.
        assertThat(codes(pks07)).doesNotContain("A4");
    }

    @Test
    void suggestionBox_asksForNoPlacementAndKeepsContactDetailsApart() {
        Questionnaire box = questionnaire("gop-y@2");
        assertThat(codes(box)).containsExactly("G2", "G3", "G4", "G5", "G6", "G7", "G9", "G10", "G11", "G12");
        assertThat(box.variablesById().get(new QuestionId("G9")).question().choices())
                .extracting(choice -> choice.label().vi())
                .containsExactly("Không", "Có, tôi sẽ tra cứu bằng mã", "Có, liên hệ với tôi");
        assertThat(box.contactQuestion()).hasValueSatisfying(contact -> {
            assertThat(contact.id().value()).isEqualTo("G10");
            assertThat(contact.isAlwaysRequired()).isTrue();
        });
        assertThat(box.variables())
                .extracting(variable -> variable.id().value())
                .doesNotContain("G10");
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void questionnaire_saysThatItIsReconstructed(Questionnaire questionnaire) {
        assertThat(questionnaire.noticeText().orElseThrow().vi()).isEqualTo("BẢN DỰNG LẠI – không phải mẫu chính thức");
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void everyText_speaksVietnameseAndEnglish(Questionnaire questionnaire) {
        assertThat(texts(questionnaire)).isNotEmpty().allSatisfy(text -> {
            assertThat(text.speaks("en")).as(text.vi()).isTrue();
            assertThat(text.in("en")).isNotBlank();
            assertThat(text.vi()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void everyDemographic_mayBeDeclined(Questionnaire questionnaire) {
        List<Question> demographics = questionnaire.questions().stream()
                .filter(question -> List.of("Tuổi của ông/bà:", "Giới tính:", "Nghề nghiệp:", "Vị trí công tác:")
                        .contains(question.label().vi()))
                .toList();
        assertThat(demographics)
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.choices())
                        .anySatisfy(choice -> assertThat(choice.label().vi()).isEqualTo("Không muốn trả lời")));
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void everyConditionalQuestion_saysWhenToAnswerIt(Questionnaire questionnaire) {
        assertThat(questionnaire.questions().stream().filter(question -> question.relevant() != null))
                .isNotEmpty()
                .allSatisfy(question ->
                        assertThat(Objects.requireNonNull(question.hint()).vi()).startsWith("Chỉ"));
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void everyDontKnow_isFlaggedAndNothingElse(Questionnaire questionnaire) {
        assertThat(questionnaire.questions().stream().flatMap(question -> question.choices().stream()))
                .allSatisfy(choice ->
                        assertThat(choice.dontKnow()).isEqualTo(choice.code().equals("kb")));
    }

    @ParameterizedTest
    @MethodSource("questionnaires")
    void questionnaire_isReadAsItWasWritten(Questionnaire questionnaire) {
        assertThat(QuestionnaireJson.read(QuestionnaireJson.write(questionnaire)))
                .isEqualTo(questionnaire);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "units/bac-giang-2024.csv",
                "questionnaires/pks01.v1.yaml",
                "questionnaires/pks07.v1.yaml",
                "questionnaires/gop-y.v2.yaml",
                "campaigns/pks01-2024.yaml",
                "campaigns/pks07-2024.yaml",
                "campaigns/gop-y-2024.yaml"
            })
    void shippedFile_isNfc(String name) throws IOException {
        try (InputStream file = StarterSet.class.getResourceAsStream("/starter/" + name)) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        }
    }

    @Test
    void pks01Campaign_isOpenForTheFirstOfAprilInVietnam() {
        Campaign campaign = StarterSet.campaigns(UNITS).get(0);
        assertThat(campaign.id().value()).isEqualTo("pks01-2024");
        assertThat(campaign.questionnaire()).hasToString("pks01@1");
        assertThat(campaign.unitIds()).hasSize(209);
        assertThat(campaign.rounds()).singleElement().satisfies(round -> {
            assertThat(round.window().opensAt()).isEqualTo(Instant.parse("2024-03-31T17:00:00Z"));
            assertThat(round.window().closesAt()).isEqualTo(Instant.parse("2024-04-01T17:00:00Z"));
        });
        assertThat(questionnaires().map(Questionnaire::version)).contains(campaign.questionnaire());
        assertThat(campaign.legalBasis().vi()).contains("152-KH/BCSĐ-BDVTU ngày 18/4/2023");
    }

    @Test
    void pks07Campaign_isOpenForThreeDays() {
        Campaign campaign = StarterSet.campaigns(UNITS).get(1);
        assertThat(campaign.id().value()).isEqualTo("pks07-2024");
        assertThat(campaign.unitIds()).hasSize(209);
        assertThat(campaign.rounds())
                .singleElement()
                .satisfies(round -> assertThat(Duration.between(
                                round.window().opensAt(), round.window().closesAt()))
                        .hasDays(3));
        assertThat(questionnaires().map(Questionnaire::version)).contains(campaign.questionnaire());
    }

    @Test
    void boxCampaign_hasFourRoundsWithGaps() {
        Campaign campaign = StarterSet.campaigns(UNITS).get(2);
        assertThat(campaign.id().value()).isEqualTo("gop-y-2024");
        assertThat(campaign.rounds()).hasSize(4);
        assertThat(campaign.at(Instant.parse("2024-03-25T16:59:59Z"))).isInstanceOf(Standing.Open.class);
        assertThat(campaign.at(Instant.parse("2024-03-25T17:00:00Z"))).isInstanceOf(Standing.Between.class);
        assertThat(questionnaires().map(Questionnaire::version)).contains(campaign.questionnaire());
    }

    @Test
    void pks01_asksFollowUpsOnlyOfThoseConcerned() {
        assertThat(asked("pks01@1", Map.of()))
                .doesNotContain("B2k", "C2", "C5", "E3")
                .contains("B1a", "B1f", "D2d");
        assertThat(asked("pks01@1", Map.of("B2", "7", "C1", "2", "C4", "4", "E2", "4")))
                .contains("B2k", "C2", "C5", "E3");
        assertThat(asked("pks01@1", Map.of("B2", "8", "C1", "3", "C4", "1", "E2", "3")))
                .doesNotContain("B2k", "C2", "C5", "E3");
        assertThat(asked("pks01@1", Map.of("C1", "kb", "E2", "5")))
                .doesNotContain("C2")
                .contains("E3");
    }

    @Test
    void pks07_asksFollowUpsOnlyOfThoseConcerned() {
        assertThat(asked("pks07@1", Map.of("A5", "2"))).noneMatch(code -> code.startsWith("B"));
        assertThat(asked("pks07@1", Map.of("A5", "1", "B3", "3", "B5", "2", "C3", "4")))
                .contains("B2g", "B4", "B6", "C4");
        assertThat(asked("pks07@1", Map.of("A5", "1", "B3", "1", "B5", "kt", "C3", "1")))
                .doesNotContain("B4", "B6", "C4");
    }

    @Test
    void suggestionBox_demandsATextUnlessItIsPraise() {
        assertThat(asked("gop-y@2", Map.of("G2", "1"))).doesNotContain("G7");
        assertThat(asked("gop-y@2", Map.of("G2", "3"))).contains("G7");
    }

    private static List<String> asked(String version, Map<String, String> fields) {
        Map<String, List<String>> sent = new TreeMap<>();
        fields.forEach((code, value) -> sent.put(code, List.of(value)));
        Map<QuestionId, Answer> answers = AnswerCheck.check(questionnaire(version), sent, DAY.atStartOfDay())
                .answers();
        return answers.keySet().stream().map(QuestionId::value).toList();
    }

    private static Questionnaire questionnaire(String version) {
        return questionnaires()
                .filter(questionnaire -> questionnaire.version().toString().equals(version))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Questionnaire questionnaire) {
        return questionnaire.questions().stream()
                .map(question -> question.id().value())
                .toList();
    }

    private static List<LocalizedText> texts(Questionnaire questionnaire) {
        return Stream.of(
                        Stream.of(
                                questionnaire.title(),
                                questionnaire.headlineText().orElseThrow(),
                                questionnaire.introduction(),
                                questionnaire.noticeText().orElseThrow(),
                                questionnaire.addressee()),
                        questionnaire.sections().stream().map(section -> section.title()),
                        questionnaire.questions().stream()
                                .flatMap(question ->
                                        Stream.of(question.label(), question.hint(), question.constraintMessage())),
                        questionnaire.questions().stream()
                                .filter(question -> question.kind() instanceof QuestionKind.Matrix)
                                .flatMap(question -> question.variables().stream())
                                .map(Variable::label),
                        questionnaire.questions().stream()
                                .flatMap(question -> question.choices().stream())
                                .map(choice -> choice.label()))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .toList();
    }
}
