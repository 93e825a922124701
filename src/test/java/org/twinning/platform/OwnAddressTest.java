package org.twinning.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class OwnAddressTest {

    @AfterEach
    void endTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void isThatOfTheSettingWhateverWayTheRequestCame() {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest("GET", "/account/calendars")));

        assertThat(new OwnAddress("https://register.example.by/twins/").root())
                .isEqualTo("https://register.example.by/twins");
        assertThat(new OwnAddress(" ").root()).isEqualTo("http://localhost");
    }
}
