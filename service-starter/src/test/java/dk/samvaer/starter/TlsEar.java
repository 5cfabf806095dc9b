package dk.samvaer.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** A server that does no more than the handshake of TLS, and notes who came. It demands a certificate of its clients. */
final class TlsEar implements AutoCloseable {
    private final SSLServerSocket server;
    private final List<String> came = new CopyOnWriteArrayList<>();

    TlsEar(SSLContext own) {
        try {
            server = (SSLServerSocket)
                    own.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setNeedClientAuth(true);
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return server.getLocalPort();
    }

    /** The subjects of the certificates that clients have shown. */
    List<String> came() {
        return came;
    }

    private void listen() {
        while (!server.isClosed()) {
            try (SSLSocket client = (SSLSocket) server.accept()) {
                client.setSoTimeout(5_000);
                client.startHandshake();
                came.add(client.getSession().getPeerPrincipal().getName());
            } catch (IOException refused) {
                // One that trusts nobody, or shows nothing, is not noted.
            }
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
