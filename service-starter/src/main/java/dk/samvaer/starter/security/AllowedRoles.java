package dk.samvaer.starter.security;

import dk.samvaer.starter.web.PublicPaths;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Before any other interceptor, so that a caller who may not call a method learns nothing about what it takes. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AllowedRoles implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new AllowInterceptor())
                .excludePathPatterns(PublicPaths.patterns())
                .excludePathPatterns("/error")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
    }
}
