package dk.samvaer.starter.problems;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem where Tomcat refuses a request before Spring sees it, as for a raw {@code <} in the address. */
final class RefusedByTomcat extends ErrorReportValve {
    private final Problems problems;

    RefusedByTomcat(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var failure = Failure.of(HttpStatusCode.valueOf(response.getStatus()));
        var problem = problems.problem(failure, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        try {
            response.setHeader("API-Version", "1");
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(problem));
            response.finishResponse();
        } catch (IOException callerGone) {
            getContainer().getLogger().debug("a refusal could not be told", callerGone);
        }
    }
}
