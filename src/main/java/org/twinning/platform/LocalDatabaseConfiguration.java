package org.twinning.platform;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Decides that there is a local database: when no server is named and nothing else, such as a test, offers one. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(LocalDatabaseConfiguration.NoServerNamed.class)
class LocalDatabaseConfiguration {

    @Bean
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    LocalDatabase localDatabase(@Value("${register.database.directory}") Path directory, StartupNotes notes) {
        LocalDatabase database = LocalDatabase.start(directory);
        notes.add("Data", database.folder().toString());
        return database;
    }

    static class NoServerNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
