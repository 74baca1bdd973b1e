package onrecord.database;

import static org.assertj.core.api.Assertions.assertThat;

import onrecord.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.testcontainers.service.connection.ServiceConnectionAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Two tests in two contexts: what the first leaves in its database the second does not see. */
@SpringBootTest(classes = TestDatabaseTests.DatabaseOnly.class, webEnvironment = WebEnvironment.NONE)
@Import(TestDatabase.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class TestDatabaseTests {

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        ServiceConnectionAutoConfiguration.class
    })
    static class DatabaseOnly {}

    @Autowired
    JdbcClient database;

    @Test
    void givesOneContextAnEmptyDatabaseOfPostgres18() {
        leavesATable();
    }

    @Test
    void givesTheNextContextAnother() {
        leavesATable();
    }

    private void leavesATable() {
        database.sql("create table left_behind (id int)").update();
        assertThat(database.sql("show server_version").query(String.class).single())
                .startsWith("18");
    }
}
