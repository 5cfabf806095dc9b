package dk.samvaer.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the build makes is what the manifests run. */
class ImagesTest {
    private static final String ROOT_POM = Root.read("pom.xml");
    private static final String PROFILE = profile("<id>images</id>");

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

    /** A folder on the class path, or jars in an order of their own, and Java takes no cache. */
    @Test
    void classes_are_in_jars_in_a_named_order_and_the_entry_point_names_their_cache() {
        assertThat(PROFILE)
                .contains("<containerizingMode>packaged</containerizingMode>")
                .contains("<expandClasspathDependencies>true</expandClasspathDependencies>")
                .containsSubsequence(
                        "<jvmFlag>-XX:+IgnoreUnrecognizedVMOptions</jvmFlag>", "<jvmFlag>-XX:AOTCache=/app/");
    }

    /** Before it, Jib would find the plain jar of the build before. */
    @Test
    void the_jar_of_this_build_is_taken() {
        assertThat(PROFILE)
                .containsSubsequence(
                        "<artifactId>spring-boot-maven-plugin</artifactId>",
                        "<artifactId>jib-maven-plugin</artifactId>");
    }

    @Test
    void java_is_started_without_a_shell() {
        assertThat(PROFILE).doesNotContain("<entrypoint>");
        for (Resource workload : Rendered.all().filter(Resource::isWorkload).toList()) {
            assertThat(workload.containers())
                    .as(workload.toString())
                    .allSatisfy(it -> assertThat(it.has("command")).isFalse());
        }
    }

    @Test
    void a_list_of_what_it_consists_of_is_made() {
        assertThat(PROFILE)
                .containsSubsequence("<artifactId>cyclonedx-maven-plugin</artifactId>", "<skip>${jib.skip}</skip>");
    }

    @Test
    void manifests_name_the_image_of_their_service() {
        for (Resource workload : Rendered.all().filter(Resource::isWorkload).toList()) {
            String image = workload.text("/spec/template/spec/containers/0/image");
            assertThat(List.of(image.split("[/:]"))).contains(workload.label("app.kubernetes.io/name"));
        }
    }

    private static String profile(String id) {
        int begin = ROOT_POM.indexOf(id);
        return ROOT_POM.substring(begin, ROOT_POM.indexOf("</profile>", begin));
    }
}
