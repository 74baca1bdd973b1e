# The jar is built first: mvn verify, then docker build -t onrecord .
FROM eclipse-temurin:21-jre

RUN groupadd --system --gid 10001 onrecord \
 && useradd --system --uid 10001 --gid onrecord --home-dir /data --shell /usr/sbin/nologin onrecord \
 && install --directory --owner onrecord --group onrecord --mode 700 /data

COPY target/onrecord.jar /app/onrecord.jar

USER onrecord
WORKDIR /data
ENV ONRECORD_DATA_DIR=/data \
    SERVER_PORT=8080 \
    # the rest is for Lucene's mapped files and, where it runs inside, PostgreSQL
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError"
VOLUME /data
EXPOSE 8080

# bash speaks TCP by itself; the base image need not have curl
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$SERVER_PORT && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200'"]

ENTRYPOINT ["java", "-jar", "/app/onrecord.jar"]
