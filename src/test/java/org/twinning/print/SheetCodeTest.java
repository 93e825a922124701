package org.twinning.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCodeTest {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K7M-2QX-9RA",
                "k7m2qx9ra",
                " K7M 2QX 9RA ",
                "https://register.example/check/K7M-2QX-9RA",
                "К7М–2QХ–9RА"
            })
    void isReadAsPeopleTypeIt(String typed) {
        assertThat(SheetCode.read(typed)).contains(new SheetCode("K7M2QX9RA"));
        assertThat(new SheetCode("K7M2QX9RA").shown()).isEqualTo("K7M-2QX-9RA");
    }

    @Test
    void everyWrongSignIsNoticed() {
        for (int round = 0; round < 50; round++) {
            String code = SheetCode.random(new Random(round)).text();
            for (int place = 0; place < code.length(); place++) {
                for (char sign : SIGNS.toCharArray()) {
                    String wrong = code.substring(0, place) + sign + code.substring(place + 1);
                    assertThat(SheetCode.read(wrong).isPresent()).as(wrong).isEqualTo(wrong.equals(code));
                }
            }
        }
    }

    @Test
    void anyTwoSignsThatChangedPlacesAreNoticed() {
        for (int round = 0; round < 50; round++) {
            String code = SheetCode.random(new Random(round)).text();
            for (int first = 0; first < code.length(); first++) {
                for (int second = first + 1; second < code.length(); second++) {
                    StringBuilder wrong = new StringBuilder(code);
                    wrong.setCharAt(first, code.charAt(second));
                    wrong.setCharAt(second, code.charAt(first));
                    assertThat(SheetCode.read(wrong.toString()).isPresent())
                            .as(wrong.toString())
                            .isEqualTo(wrong.toString().equals(code));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7M-2QX-9R", "K7M-2QX-9RAA", "K7M-2QX-9R0", "O7M-2QX-9RA", "' or 1=1 --"})
    void whatIsNoCodeIsNone(String typed) {
        assertThat(SheetCode.read(typed)).isEmpty();
    }
}
