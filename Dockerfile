FROM eclipse-temurin:25.0.1_8-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
RUN ./mvnw -B -ntp -q dependency:go-offline
COPY src src
RUN ./mvnw -B -ntp -q package -DskipTests && java -Djarmode=tools -jar target/cooperation-portal-*.jar extract --layers --destination /layers

FROM eclipse-temurin:25.0.1_8-jre
RUN useradd --system --uid 10001 portal
WORKDIR /portal
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
# The search index, and the portal's own PostgreSQL where no other is configured.
RUN mkdir data && chown portal data
VOLUME /portal/data
USER portal
EXPOSE 8080
ENTRYPOINT ["sh", "-c", "exec java -jar /portal/cooperation-portal-*.jar"]
