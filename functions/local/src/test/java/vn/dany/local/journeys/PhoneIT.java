package vn.dany.local.journeys;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The look at a page sees what it is there to see. */
class PhoneIT {

    @Test
    void pageThatSomebodyCannotUse_isFound() {
        try (Phone phone = Phone.withScript()) {
            phone.page().setContent("<html lang=vi><title>A</title><main><h1>A</h1><input name=a></main>");
            assertThatThrownBy(phone::assertAccessible).hasMessageContaining("label");
            phone.page().setContent("<html lang=vi><title>A</title><main><h1 style='width:999px'>A</h1></main>");
            assertThatThrownBy(phone::assertAccessible).hasMessageContaining("sideways");
            phone.page().setContent("<html lang=vi><title>A</title><main><h1>A</h1></main>");
            phone.assertAccessible();
        }
    }
}
