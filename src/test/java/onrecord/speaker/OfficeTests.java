package onrecord.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            U.S. Secretary of State         | Secretary of State              | U.S. Department of State    | US
            Secretary                       | Secretary of State              | U.S. Department of State    | US
            the American secretary of state | Secretary of State              |                             | US
            Chinese Foreign Minister        | Minister of Foreign Affairs     | Ministry of Foreign Affairs | CN
            China's foreign minister        | Minister of Foreign Affairs     | Ministry of Foreign Affairs | CN
            Foreign Minister                | Minister of External Affairs    |                             | IN
            Defence Minister                | Minister of Defense             |                             | CA
            NATO Secretary-General          | Secretary General               | NATO                        |
            the UN secretary-general        | Secretary-General               | United Nations              |
            State Department spokeswoman    | Department Spokesperson         | U.S. Department of State    | US
            South Korean Prime Minister     | Prime Minister                  |                             | KR
            Under Secretary                 | Undersecretary of State         |                             | US
            """)
    void isTheRoleWhoseWordsItStates(String stated, String title, String organization, String country) {
        assertThat(Office.stated(stated).is(Office.of(new Role(title, organization, country, null, null))))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Secretary of State             | Deputy Secretary of State | U.S. Department of State | US
            Deputy Secretary of State      | Secretary of State        | U.S. Department of State | US
            former Secretary of State      | Secretary of State        | U.S. Department of State | US
            Chinese Foreign Minister       | Minister of Foreign Affairs |                        | JP
            North Korean Foreign Minister  | Minister of Foreign Affairs |                        | KR
            Minister                       | Prime Minister            |                          | NO
            President                      | Vice President            |                          | US
            Vice President                 | President                 |                          | US
            General                        | Secretary General         | NATO                     |
            Secretary                      | Secretary General         | NATO                     |
            Foreign Minister's spokesman   | Minister of Foreign Affairs |                        | CN
            his foreign minister           | Minister of Foreign Affairs |                        | CN
            Mr.                            | Secretary of State        | U.S. Department of State | US
            Ms                             | President                 |                          | MD
            """)
    void isNoOtherRole(String stated, String title, String organization, String country) {
        assertThat(Office.stated(stated).is(Office.of(new Role(title, organization, country, null, null))))
                .isFalse();
    }
}
