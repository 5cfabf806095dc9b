package dk.samvaer.starter;

import static dk.samvaer.starter.testkit.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import dk.samvaer.starter.ssl.SharedBundleAutoConfiguration;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.client.autoconfigure.HttpClientAutoConfiguration;
import org.springframework.boot.http.client.autoconfigure.imperative.ImperativeHttpClientAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.restclient.autoconfigure.RestClientAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.cloud.stream.binder.kafka.properties.KafkaBinderConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Every kind of client meets a server that demands TLS and a certificate, and shows the one of the shared bundle. */
class SharedBundleTest {
    private static final String SECRET = "secret";
    private static final String CLIENT = "CN=samvaer-client";
    private static final CloseOptions IN_NO_TIME = CloseOptions.timeout(Duration.ZERO);

    @TempDir
    private Path folder;

    private TlsEar broker;
    private TlsEar database;
    private TlsEar web;

    @BeforeEach
    void servers() throws Exception {
        KeyStore server = keys("server", "CN=localhost");
        KeyStore client = keys("client", CLIENT);
        try (OutputStream file = Files.newOutputStream(folder.resolve("trust.p12"))) {
            trusting(server, "server").store(file, SECRET.toCharArray());
        }
        SSLContext context = context(server, trusting(client, "client"));
        broker = new TlsEar(context);
        database = new TlsEar(context);
        web = new TlsEar(context);
    }

    @AfterEach
    void close() {
        Stream.of(broker, database, web).forEach(TlsEar::close);
    }

    @Test
    void the_clients_of_the_broker_use_it() {
        try (var service = start()) {
            var kafka = service.getBean(KafkaProperties.class);
            Producer<byte[], byte[]> relay = new MessagingAutoConfiguration().relayProducer(kafka);
            met(broker, () -> send(relay), () -> relay.close(Duration.ZERO));
            meets(Admin.create(kafka.buildAdminProperties()));
            meets(Admin.create(service.getBean(KafkaAdmin.class).getConfigurationProperties()));
        }
    }

    @Test
    void the_clients_that_the_binder_makes_use_it() {
        try (var service = start()) {
            var binder = new KafkaBinderConfigurationProperties(
                    service.getBean(KafkaProperties.class), service.getBeanProvider(KafkaConnectionDetails.class));
            Map<String, Object> settings = new HashMap<>(binder.mergedConsumerConfiguration());
            settings.put("group.id", "any");
            var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
            consumer.subscribe(List.of("any"));
            met(broker, () -> consumer.poll(Duration.ofSeconds(2)), () -> consumer.close(IN_NO_TIME));
            Map<String, Object> writing = new HashMap<>(binder.mergedProducerConfiguration());
            writing.put("max.block.ms", 2_000);
            var producer = new KafkaProducer<>(writing, new ByteArraySerializer(), new ByteArraySerializer());
            met(broker, () -> send(producer), () -> producer.close(Duration.ZERO));
        }
    }

    private void meets(Admin admin) {
        met(broker, admin::listTopics, () -> admin.close(Duration.ZERO));
    }

    @Test
    void the_client_of_the_database_uses_it() {
        try (var service = start()) {
            assertThat(service.getBean(MongoClient.class)).isNotNull();
            met(database, () -> {}, () -> {});
        }
    }

    @Test
    void calls_by_HTTP_use_it() {
        try (var service = start()) {
            var client = service.getBean(RestClient.Builder.class).build();
            met(web, () -> call(client), () -> {});
        }
    }

    @Test
    void the_keys_of_the_token_issuer_are_fetched_over_it() {
        try (var service = start()) {
            var issuer = NimbusJwtDecoder.withIssuerLocation("https://localhost:" + web.port());
            service.getBean(JwkSetUriJwtDecoderBuilderCustomizer.class).customize(issuer);
            met(web, () -> assertThatThrownBy(issuer::build).isInstanceOf(RuntimeException.class), () -> {});
        }
    }

    @Test
    void in_the_profile_local_and_where_none_is_configured_nothing_is_encrypted() {
        for (Map<String, Object> settings : List.of(without(), with("spring.profiles.active", "local"))) {
            try (var service = run(settings)) {
                assertThat(service.getBean(KafkaProperties.class).buildProducerProperties())
                        .doesNotContainKeys("ssl.engine.factory.class", "security.protocol");
                assertThat(service.getBean(MongoClientSettings.class)
                                .getSslSettings()
                                .isEnabled())
                        .isFalse();
            }
        }
    }

    @Test
    void what_is_set_for_one_kind_of_connection_takes_precedence() {
        try (var service = run(with("spring.kafka.security.protocol", "SASL_SSL"))) {
            assertThat(service.getBean(KafkaProperties.class).buildAdminProperties())
                    .containsEntry("security.protocol", "SASL_SSL");
        }
    }

    /** Lets a client try once, waits until the server has seen it, and ends it. */
    private static void met(TlsEar server, Runnable attempt, Runnable end) {
        int before = server.came().size();
        try {
            attempt.run();
            await().atMost(Duration.ofSeconds(30)).until(() -> server.came().size() > before);
        } finally {
            end.run();
        }
        assertThat(server.came()).containsOnly(CLIENT);
    }

    private static void send(Producer<byte[], byte[]> producer) {
        producer.send(new ProducerRecord<>("any", new byte[0]));
    }

    private void call(RestClient client) {
        try {
            client.get().uri("https://localhost:" + web.port() + "/").retrieve().toBodilessEntity();
        } catch (ResourceAccessException closed) {
            assertThat(closed).isNotNull();
        }
    }

    private ConfigurableApplicationContext start() {
        return run(bundle());
    }

    private ConfigurableApplicationContext run(Map<String, Object> settings) {
        return new SpringApplicationBuilder(Clients.class)
                .web(WebApplicationType.NONE)
                .run(settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    private Map<String, Object> with(String name, Object value) {
        Map<String, Object> settings = bundle();
        settings.put(name, value);
        return settings;
    }

    private Map<String, Object> without() {
        Map<String, Object> settings = bundle();
        settings.keySet().removeIf(name -> name.startsWith("spring.ssl"));
        return settings;
    }

    private Map<String, Object> bundle() {
        Map<String, Object> settings = new HashMap<>();
        String jks = "spring.ssl.bundle.jks.samvaer.";
        settings.put(jks + "keystore.location", folder.resolve("client.p12").toUri());
        settings.put(jks + "keystore.password", SECRET);
        settings.put(jks + "truststore.location", folder.resolve("trust.p12").toUri());
        settings.put(jks + "truststore.password", SECRET);
        settings.put("spring.kafka.bootstrap-servers", "localhost:" + broker.port());
        settings.put("spring.mongodb.uri", "mongodb://localhost:" + database.port() + "/any");
        return settings;
    }

    private KeyStore keys(String name, String subject) throws Exception {
        Path file = folder.resolve(name + ".p12");
        int ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        name,
                        "-dname",
                        subject,
                        "-ext",
                        "san=dns:localhost",
                        "-keyalg",
                        "EC",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        SECRET,
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        assertThat(ended).isZero();
        return KeyStore.getInstance(file.toFile(), SECRET.toCharArray());
    }

    private static KeyStore trusting(KeyStore keys, String name) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(name, Objects.requireNonNull(keys.getCertificate(name)));
        return trusted;
    }

    private static SSLContext context(KeyStore own, KeyStore trusted) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, SECRET.toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        SslAutoConfiguration.class,
        KafkaAutoConfiguration.class,
        MongoAutoConfiguration.class,
        HttpClientAutoConfiguration.class,
        ImperativeHttpClientAutoConfiguration.class,
        RestClientAutoConfiguration.class,
        SharedBundleAutoConfiguration.class
    })
    static class Clients {}
}
