package vn.dany.documents.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.emulators.EmbeddedServices;

@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class WindowLinesTest {

    @Test
    void oneDay_isNamedAsOne() {
        assertThat(WindowLines.of(List.of(window("2024-04-01T00:00", "2024-04-02T00:00"))))
                .containsExactly("Trong ngày 01/4/2024");
    }

    @Test
    void severalWindows_haveALineEach() {
        assertThat(WindowLines.of(List.of(
                        window("2024-01-22T00:00", "2024-03-26T00:00"),
                        window("2024-10-01T08:00", "2025-01-02T17:30"))))
                .containsExactly(
                        "Đợt 1: từ ngày 22/01/2024 đến hết ngày 25/3/2024",
                        "Đợt 2: từ 8\u00a0giờ ngày 01/10/2024 đến 17\u00a0giờ\u00a030\u00a0phút ngày 02/01/2025");
    }

    @Test
    void manyWindows_areSummedUp() {
        assertThat(WindowLines.of(Collections.nCopies(7, window("2024-04-01T00:00", "2024-04-02T00:00"))))
                .containsExactly("Trong ngày 01/4/2024", "(7 đợt)");
    }

    private static CollectionWindow window(String opensAt, String closesAt) {
        return new CollectionWindow(Samples.vietnam(opensAt), Samples.vietnam(closesAt));
    }
}
