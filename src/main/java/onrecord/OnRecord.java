package onrecord;

import onrecord.database.ServerAhead;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the service. */
@SpringBootApplication
@Modulithic(systemName = "On Record")
public class OnRecord {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(OnRecord.class);
        application.addInitializers(new ServerAhead());
        application.run(args);
    }
}
