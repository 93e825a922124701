# syntax=docker/dockerfile:1

# Built on the JDK that the project is written for; run on the newest long-term release.
FROM eclipse-temurin:17-jdk AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
# The dependencies in a layer of their own: it is rebuilt only when pom.xml changes.
RUN --mount=type=cache,target=/m2 ./mvnw -B -ntp -Pquick -Dmaven.repo.local=/m2 dependency:go-offline
COPY src src
RUN --mount=type=cache,target=/m2 ./mvnw -B -ntp -Pquick -Dmaven.repo.local=/m2 -Dmaven.test.skip=true package \
    && java -Djarmode=tools -jar target/twinning-register-*.jar extract --layers --destination extracted \
    && mv extracted/application/twinning-register-*.jar extracted/application/twinning-register.jar

FROM eclipse-temurin:25-jre AS run
RUN apt-get update \
    && apt-get install --yes --no-install-recommends curl \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --system --gid 10001 register \
    && useradd --system --uid 10001 --gid register --home-dir /register --create-home register
WORKDIR /register
COPY --from=build --chown=root:root /build/extracted/dependencies/ ./
COPY --from=build --chown=root:root /build/extracted/spring-boot-loader/ ./
COPY --from=build --chown=root:root /build/extracted/snapshot-dependencies/ ./
COPY --from=build --chown=root:root /build/extracted/application/ ./
# Without SPRING_DATASOURCE_URL the register keeps a PostgreSQL of its own here: mount a volume, or use docker-compose.yml.
RUN mkdir data && chown register:register data
VOLUME /register/data
USER register
ENV LANG=C.UTF-8 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8"
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
    CMD curl --fail --silent --output /dev/null "http://localhost:${SERVER_PORT:-8080}/actuator/health"
ENTRYPOINT ["java", "-jar", "twinning-register.jar"]
