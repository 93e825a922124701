package org.twinning;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.twinning.journey.Journeys;

/**
 * What a person does, in a real browser against a running register with a database of its own. Test methods may ask for
 * a {@link org.twinning.journey.Visitor}. Skipped where no Chromium is, unless {@code REGISTER_JOURNEYS=required}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "register.admin.password=" + Journey.PASSWORD)
@Import(TestDatabase.class)
@DirtiesContext
@ExtendWith(Journeys.class)
public @interface Journey {

    /** The first password of {@code admin} in every journey. */
    String PASSWORD = "Journey-2022-Terbuny-Chechersk";
}
