package dk.samvaer.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the build makes is what the manifests run. */
class ImagesTest {
    private static final String ROOT_POM = Root.read("pom.xml");

    @Test
    void an_image_is_made_of_each_service_and_of_nothing_else() {
        assertThat(ROOT_POM).contains("<jib.skip>true</jib.skip>");
        assertThat(Root.below(".", "pom.xml").stream()
                        .filter(pom -> Root.read(pom).contains("<jib.skip>false</jib.skip>"))
                        .map(pom -> pom.resolve("..").normalize().getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(Rendered.SERVICES.stream()
                        .map(service -> service + "-service")
                        .toList());
    }

    @Test
    void it_runs_as_the_user_and_on_the_port_of_the_manifests() {
        Resource service = Rendered.one("overlays/production/services", "Deployment", "plan-service");
        String pod = "/spec/template/spec";
        String user = service.text(pod + "/securityContext/runAsUser") + ":"
                + service.text(pod + "/securityContext/runAsGroup");
        assertThat(ROOT_POM)
                .contains("<user>" + user + "</user>")
                .contains("<port>" + service.text(pod + "/containers/0/ports/0/containerPort") + "</port>");
    }

    @Test
    void manifests_name_the_image_of_their_service() {
        for (Resource workload : Rendered.all().filter(Resource::isWorkload).toList()) {
            String image = workload.text("/spec/template/spec/containers/0/image");
            assertThat(List.of(image.split("[/:]"))).contains(workload.label("app.kubernetes.io/name"));
        }
    }
}
