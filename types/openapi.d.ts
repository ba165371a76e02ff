/**
 * The REST API as TypeScript types, made from openapi.json by `npm run types`: do not edit.
 * Use them with any client, e.g. `createClient<paths>({ baseUrl: 'https://api.example.com/api' })` of openapi-fetch.
 */

export interface paths {
    "/auth/{provider}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users-permissions/get/auth_by_provider_callback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users-permissions/post/auth_change_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/email-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users-permissions/get/auth_email_confirmation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users-permissions/post/auth_forgot_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/local": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users-permissions/post/auth_local"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/local/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users-permissions/post/auth_local_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users-permissions/post/auth_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users-permissions/post/auth_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users-permissions/post/auth_reset_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/send-email-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["users-permissions/post/auth_send_email_confirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users-permissions/get/auth_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["users-permissions/delete/auth_sessions_by_sessionId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/coupons/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a coupon before anything is booked; a refusal is an answer with its reason */
        post: operations["billing/post/billing_coupons_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/simulator/disputes/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide a simulated dispute, as the bank would */
        post: operations["billing/post/billing_simulator_disputes_by_id_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/simulator/intents/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pay with a card of the simulated gateway */
        post: operations["billing/post/billing_simulator_intents_by_id_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/webhooks/{gateway}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Receive a webhook of a payment gateway, signed by it */
        post: operations["billing/post/billing_webhooks_by_gateway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own bookings, as client or as expert */
        get: operations["bookings/get/bookings"];
        put?: never;
        /** Hold a slot, with a coupon if there is one; the answer carries the manage token of a guest */
        post: operations["bookings/post/bookings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a booking */
        get: operations["bookings/get/bookings_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{documentId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a request, as its expert */
        post: operations["bookings/post/bookings_by_documentId_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{documentId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a booking; the terms say what is paid back */
        post: operations["bookings/post/bookings_by_documentId_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{documentId}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete the session, as its expert */
        post: operations["bookings/post/bookings_by_documentId_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{documentId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline a request, as its expert */
        post: operations["bookings/post/bookings_by_documentId_decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{documentId}/no-show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the client did not come, as the expert */
        post: operations["bookings/post/bookings_by_documentId_no_show"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{documentId}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Get what the payment form of the gateway needs */
        post: operations["bookings/post/bookings_by_documentId_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{documentId}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a booking to another time */
        post: operations["bookings/post/bookings_by_documentId_reschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/{documentId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start the session, as its expert */
        post: operations["bookings/post/bookings_by_documentId_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the bookable times of an offering */
        get: operations["bookings/get/bookings_slots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/slots/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find experts who are free, with their first times */
        get: operations["bookings/get/bookings_slots_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experts/consultant-offerings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["experts/get/consultant_offerings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experts/consultant-offerings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["experts/get/consultant_offerings_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experts/consultants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["experts/get/consultants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experts/consultants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["experts/get/consultants_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/content-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["memberships/get/content_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/content-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["memberships/get/content_items_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/content-series-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["memberships/get/content_series_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/content-series-list/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["memberships/get/content_series_list_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/my/content-accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own content accesses */
        get: operations["memberships/get/memberships_my_content_accesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/my/content-accesses/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own content accesses */
        get: operations["memberships/get/memberships_my_content_accesses_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/my/credit-balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own credit balances */
        get: operations["memberships/get/memberships_my_credit_balances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/my/credit-balances/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own credit balances */
        get: operations["memberships/get/memberships_my_credit_balances_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/my/credit-transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own credit transactions */
        get: operations["memberships/get/memberships_my_credit_transactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/my/credit-transactions/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own credit transactions */
        get: operations["memberships/get/memberships_my_credit_transactions_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/my/offering-bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own offering bookings */
        get: operations["memberships/get/memberships_my_offering_bookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/my/offering-bookings/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own offering bookings */
        get: operations["memberships/get/memberships_my_offering_bookings_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/my/playbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own playbacks */
        get: operations["memberships/get/memberships_my_playbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/my/playbacks/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own playbacks */
        get: operations["memberships/get/memberships_my_playbacks_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/my/portal-accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own portal accesses */
        get: operations["memberships/get/memberships_my_portal_accesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/my/portal-accesses/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own portal accesses */
        get: operations["memberships/get/memberships_my_portal_accesses_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/my/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own purchases */
        get: operations["memberships/get/memberships_my_purchases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/my/purchases/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own purchases */
        get: operations["memberships/get/memberships_my_purchases_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/offerings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["memberships/get/offerings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/offerings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["memberships/get/offerings_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/playback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep where you stand in a video */
        post: operations["memberships/post/memberships_playback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social/social-platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["social/get/social_platforms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/social/social-platforms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["social/get/social_platforms_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/approval-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own approval requests */
        get: operations["studio/get/studio_my_approval_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/approval-requests/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own approval requests */
        get: operations["studio/get/studio_my_approval_requests_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/audience-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own audience profiles */
        get: operations["studio/get/studio_my_audience_profiles"];
        put?: never;
        /** Add to the own audience profiles */
        post: operations["studio/post/studio_my_audience_profiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/audience-profiles/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own audience profiles */
        get: operations["studio/get/studio_my_audience_profiles_by_documentId"];
        /** Change one of the own audience profiles */
        put: operations["studio/put/studio_my_audience_profiles_by_documentId"];
        post?: never;
        /** Delete one of the own audience profiles */
        delete: operations["studio/delete/studio_my_audience_profiles_by_documentId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/brand-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own brand profiles */
        get: operations["studio/get/studio_my_brand_profiles"];
        put?: never;
        /** Add to the own brand profiles */
        post: operations["studio/post/studio_my_brand_profiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/brand-profiles/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own brand profiles */
        get: operations["studio/get/studio_my_brand_profiles_by_documentId"];
        /** Change one of the own brand profiles */
        put: operations["studio/put/studio_my_brand_profiles_by_documentId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/brand-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own brand templates */
        get: operations["studio/get/studio_my_brand_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/brand-templates/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own brand templates */
        get: operations["studio/get/studio_my_brand_templates_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/calendar-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own calendar entries */
        get: operations["studio/get/studio_my_calendar_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/calendar-entries/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own calendar entries */
        get: operations["studio/get/studio_my_calendar_entries_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/calls-to-action": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own calls to action */
        get: operations["studio/get/studio_my_calls_to_action"];
        put?: never;
        /** Add to the own calls to action */
        post: operations["studio/post/studio_my_calls_to_action"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/calls-to-action/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own calls to action */
        get: operations["studio/get/studio_my_calls_to_action_by_documentId"];
        /** Change one of the own calls to action */
        put: operations["studio/put/studio_my_calls_to_action_by_documentId"];
        post?: never;
        /** Delete one of the own calls to action */
        delete: operations["studio/delete/studio_my_calls_to_action_by_documentId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/content-analyses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own content analyses */
        get: operations["studio/get/studio_my_content_analyses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/content-analyses/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own content analyses */
        get: operations["studio/get/studio_my_content_analyses_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/content-assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own content assets */
        get: operations["studio/get/studio_my_content_assets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/content-assets/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own content assets */
        get: operations["studio/get/studio_my_content_assets_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/content-calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own content calendars */
        get: operations["studio/get/studio_my_content_calendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/content-calendars/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own content calendars */
        get: operations["studio/get/studio_my_content_calendars_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/generated-contents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own generated contents */
        get: operations["studio/get/studio_my_generated_contents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/generated-contents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own generated contents */
        get: operations["studio/get/studio_my_generated_contents_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/hashtags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own hashtags */
        get: operations["studio/get/studio_my_hashtags"];
        put?: never;
        /** Add to the own hashtags */
        post: operations["studio/post/studio_my_hashtags"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/hashtags/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own hashtags */
        get: operations["studio/get/studio_my_hashtags_by_documentId"];
        /** Change one of the own hashtags */
        put: operations["studio/put/studio_my_hashtags_by_documentId"];
        post?: never;
        /** Delete one of the own hashtags */
        delete: operations["studio/delete/studio_my_hashtags_by_documentId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/qa-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own qa requests */
        get: operations["studio/get/studio_my_qa_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/qa-requests/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own qa requests */
        get: operations["studio/get/studio_my_qa_requests_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/repurposing-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own repurposing jobs */
        get: operations["studio/get/studio_my_repurposing_jobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/repurposing-jobs/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own repurposing jobs */
        get: operations["studio/get/studio_my_repurposing_jobs_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/revision-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own revision requests */
        get: operations["studio/get/studio_my_revision_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/revision-requests/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own revision requests */
        get: operations["studio/get/studio_my_revision_requests_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own templates */
        get: operations["studio/get/studio_my_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/studio/my/templates/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own templates */
        get: operations["studio/get/studio_my_templates_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["users-permissions/get/users_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ApiExpertsConsultantDocument: {
            /**
             * @description A boolean field
             * @default false
             */
            autoAcceptBookings: boolean | null;
            /**
             * @description A decimal field
             * @default 0
             */
            averageRating: number;
            /** @description A JSON field */
            bio?: unknown;
            /**
             * @description An integer field
             * @default 0
             */
            bufferAfterMinutes: number;
            /**
             * @description An integer field
             * @default 0
             */
            bufferBeforeMinutes: number;
            /** @description A string field */
            company?: string;
            /**
             * @description An enum field
             * @default pending
             * @enum {string}
             */
            consultantStatus: "pending" | "approved" | "suspended" | "inactive";
            /** @description A string field */
            country?: string;
            /** @description A datetime field */
            createdAt?: string;
            /**
             * @description A string field
             * @default USD
             */
            currency: string;
            /** @description A string field */
            displayName?: string;
            /**
             * Format: uuid
             * @description The document ID, represented by a UUID
             */
            documentId: string;
            /** @description A JSON field */
            expertiseAreas: unknown;
            /** @description A string field */
            firstName: string;
            /** @description A string field */
            githubUrl?: string;
            /** @description A decimal field */
            hourlyRateCents?: number;
            id: string | number;
            /**
             * @description A boolean field
             * @default false
             */
            identityVerified: boolean | null;
            /** @description A JSON field */
            industry?: unknown;
            /** @description A string field */
            jobTitle?: string;
            /** @description A JSON field */
            languagesSpoken?: unknown;
            /** @description A string field */
            lastName: string;
            /** @description A string field */
            linkedinUrl?: string;
            /** @description A string field */
            locale?: string;
            /** @description A relational field */
            readonly localizations?: components["schemas"]["ApiExpertsConsultantDocument"][];
            /** @description An integer field */
            maxWeeklyHours?: number;
            /**
             * @description An integer field
             * @default 1
             */
            minimumBookingHours: number;
            /**
             * @description An integer field
             * @default 0
             */
            minimumNoticeMinutes: number;
            /** @description A relational field */
            offerings?: components["schemas"]["ApiExpertsConsultantOfferingDocument"][];
            /** @description A media field */
            profileImage?: components["schemas"]["PluginUploadFileDocument"];
            /**
             * @description An enum field
             * @default public
             * @enum {string}
             */
            profileVisibility: "public" | "private" | "platform_only";
            /** @description A datetime field */
            publishedAt: string;
            /**
             * @description An integer field
             * @default 30
             */
            slotStepMinutes: number;
            /** @description A UID field */
            slug: string;
            /**
             * @description A string field
             * @default UTC
             */
            timezone: string;
            /**
             * @description An integer field
             * @default 0
             */
            totalSessions: number;
            /** @description A string field */
            twitterUrl?: string;
            /** @description A datetime field */
            updatedAt?: string;
            /** @description A string field */
            websiteUrl?: string;
            /** @description An integer field */
            yearsExperience?: number;
        };
        ApiExpertsConsultantOfferingDocument: {
            /**
             * @description An integer field
             * @default 1
             */
            advanceBookingDays: number;
            /**
             * @description A boolean field
             * @default true
             */
            autoConfirm: boolean | null;
            /**
             * @description An integer field
             * @default 5
             */
            availableSlotsPerWeek: number;
            /**
             * @description A decimal field
             * @default 0
             */
            averageRating: number;
            /**
             * @description An integer field
             * @default 24
             */
            cancellationHours: number;
            /**
             * @description An integer field
             * @default 0
             */
            completedSessions: number;
            /** @description A relational field */
            consultant: components["schemas"]["ApiExpertsConsultantDocument"];
            /** @description A datetime field */
            createdAt?: string;
            /**
             * @description A string field
             * @default USD
             */
            currency: string;
            /** @description A JSON field */
            description: unknown;
            /**
             * Format: uuid
             * @description The document ID, represented by a UUID
             */
            documentId: string;
            /** @description An integer field */
            durationMinutes: number;
            /**
             * @description A boolean field
             * @default false
             */
            featured: boolean | null;
            id: string | number;
            /**
             * @description A boolean field
             * @default false
             */
            includesMaterials: boolean | null;
            /**
             * @description A boolean field
             * @default true
             */
            isActive: boolean | null;
            /** @description An integer field */
            lateCancellationRefundPercent?: number;
            /** @description A string field */
            locale?: string;
            /** @description A relational field */
            readonly localizations?: components["schemas"]["ApiExpertsConsultantOfferingDocument"][];
            /** @description A JSON field */
            materialsDescription?: unknown;
            /**
             * @description An integer field
             * @default 60
             */
            maxAdvanceBookingDays: number;
            /**
             * @description An integer field
             * @default 1
             */
            maxParticipants: number;
            /**
             * @description An enum field
             * @default zoom
             * @enum {string}
             */
            meetingPlatform: "zoom" | "teams" | "meet" | "phone" | "in_person";
            /** @description A string field */
            name: string;
            /**
             * @description An enum field
             * @default session
             * @enum {string}
             */
            offeringType: "session" | "package" | "retainer" | "workshop" | "course";
            /** @description A decimal field */
            originalPriceCents?: number;
            /** @description A JSON field */
            preparationInstructions?: unknown;
            /**
             * @description A boolean field
             * @default false
             */
            preparationRequired: boolean | null;
            /** @description A decimal field */
            priceCents: number;
            /**
             * @description An enum field
             * @default fixed
             * @enum {string}
             */
            pricingModel: "fixed" | "hourly" | "per_participant";
            /**
             * @description An enum field
             * @default standard
             * @enum {string}
             */
            program: "standard" | "book_a_meeting" | "thirty_for_thirty";
            /** @description A datetime field */
            publishedAt: string;
            /**
             * @description A boolean field
             * @default false
             */
            requiresApproval: boolean | null;
            /**
             * @description An integer field
             * @default 12
             */
            rescheduleHours: number;
            /**
             * @description An enum field
             * @default consultation
             * @enum {string}
             */
            sessionType: "consultation" | "advisory" | "workshop" | "interview" | "review";
            /** @description A text field */
            shortDescription?: string;
            /** @description A UID field */
            slug: string;
            /**
             * @description An integer field
             * @default 0
             */
            sortOrder: number;
            /**
             * @description An integer field
             * @default 0
             */
            totalBookings: number;
            /** @description A datetime field */
            updatedAt?: string;
        };
        ApiMembershipsContentItemDocument: {
            /** @description A string field */
            category?: string;
            /**
             * @description An enum field
             * @enum {string}
             */
            contentType: "video" | "audio" | "written";
            /** @description A datetime field */
            createdAt?: string;
            /**
             * @description A string field
             * @default USD
             */
            currency: string;
            /** @description A text field */
            description?: string;
            /**
             * Format: uuid
             * @description The document ID, represented by a UUID
             */
            documentId: string;
            id: string | number;
            /**
             * @description An enum field
             * @default draft
             * @enum {string}
             */
            itemStatus: "draft" | "published" | "archived";
            /** @description A string field */
            locale?: string;
            /** @description A relational field */
            readonly localizations?: components["schemas"]["ApiMembershipsContentItemDocument"][];
            /** @description An integer field */
            mediaDurationSeconds?: number;
            /**
             * @description A JSON field
             * @default []
             */
            prerequisites: unknown;
            /** @description A decimal field */
            priceCents?: number;
            /** @description A datetime field */
            publishedAt: string;
            /**
             * @description An integer field
             * @default 0
             */
            purchaseCount: number;
            /** @description A relational field */
            series?: components["schemas"]["ApiMembershipsContentSeriesDocument"];
            /** @description A UID field */
            slug: string;
            /**
             * @description A JSON field
             * @default []
             */
            tags: unknown;
            /** @description A media field */
            thumbnail?: components["schemas"]["PluginUploadFileDocument"];
            /** @description A string field */
            title: string;
            /** @description A datetime field */
            updatedAt?: string;
            /**
             * @description An integer field
             * @default 0
             */
            viewCount: number;
            /**
             * @description An enum field
             * @default purchased_only
             * @enum {string}
             */
            visibility: "public" | "private" | "members_only" | "purchased_only";
        };
        ApiMembershipsContentSeriesDocument: {
            /**
             * @description A JSON field
             * @default []
             */
            contentOrder: unknown;
            /** @description A datetime field */
            createdAt?: string;
            /**
             * @description A string field
             * @default USD
             */
            currency: string;
            /** @description A text field */
            description?: string;
            /**
             * Format: uuid
             * @description The document ID, represented by a UUID
             */
            documentId: string;
            id: string | number;
            /** @description A string field */
            locale?: string;
            /** @description A relational field */
            readonly localizations?: components["schemas"]["ApiMembershipsContentSeriesDocument"][];
            /** @description A decimal field */
            priceCents?: number;
            /** @description A datetime field */
            publishedAt: string;
            /** @description A datetime field */
            releasedAt?: string;
            /**
             * @description An enum field
             * @default draft
             * @enum {string}
             */
            seriesStatus: "draft" | "published" | "archived";
            /** @description A UID field */
            slug: string;
            /** @description A media field */
            thumbnail?: components["schemas"]["PluginUploadFileDocument"];
            /** @description A string field */
            title: string;
            /** @description A datetime field */
            updatedAt?: string;
        };
        ApiMembershipsOfferingDocument: {
            /**
             * @description An integer field
             * @default 0
             */
            bookingCount: number;
            /**
             * @description An enum field
             * @enum {string}
             */
            capacityType: "one_on_one" | "small_group" | "large_group" | "unlimited";
            /** @description A datetime field */
            createdAt?: string;
            /** @description An integer field */
            creditCost?: number;
            /**
             * @description A string field
             * @default USD
             */
            currency: string;
            /**
             * @description An enum field
             * @enum {string}
             */
            deliveryMethod: "online" | "in_person" | "hybrid" | "self_guided";
            /** @description A text field */
            description?: string;
            /**
             * Format: uuid
             * @description The document ID, represented by a UUID
             */
            documentId: string;
            id: string | number;
            /** @description A string field */
            locale?: string;
            /** @description A relational field */
            readonly localizations?: components["schemas"]["ApiMembershipsOfferingDocument"][];
            /** @description A text field */
            locationDetails?: string;
            /** @description An integer field */
            maxParticipants?: number;
            /**
             * @description An enum field
             * @default draft
             * @enum {string}
             */
            offeringStatus: "draft" | "published" | "archived" | "cancelled" | "completed";
            /**
             * @description An enum field
             * @enum {string}
             */
            offeringType: "one_time_event" | "multi_day_program" | "recurring_fixed" | "recurring_bookable" | "cohort_course" | "retreat";
            /**
             * @description A JSON field
             * @default {}
             */
            paymentOptions: unknown;
            /** @description A decimal field */
            priceCents?: number;
            /** @description A datetime field */
            publishedAt: string;
            /** @description A datetime field */
            registrationDeadline?: string;
            /** @description A JSON field */
            schedule: unknown;
            /** @description A UID field */
            slug: string;
            /** @description A string field */
            title: string;
            /** @description A datetime field */
            updatedAt?: string;
            /** @description A string field */
            videoConferenceProvider?: string;
        };
        Error: {
            data: null;
            error: {
                details: {
                    /** @enum {string} */
                    code: "invalid_input" | "invalid_amount" | "invalid_currency" | "invalid_time" | "invalid_time_zone" | "invalid_signature" | "computed_field" | "operation_too_large" | "unauthenticated" | "forbidden" | "not_found" | "method_not_allowed" | "payload_too_large" | "unsupported_media_type" | "rate_limited" | "conflict" | "illegal_transition" | "idempotency_conflict" | "idempotency_in_flight" | "slot_taken" | "weekly_limit_reached" | "hold_expired" | "english_required" | "english_in_use" | "refund_exceeds_paid" | "payment_not_refundable" | "coupon_refused" | "rule_refused" | "slot_too_soon" | "slot_too_far" | "slot_not_offered" | "internal" | "misconfigured" | "ledger_unbalanced" | "not_implemented" | "unreadable_secret" | "remote_failed" | "mail_refused" | "unavailable";
                    errors: {
                        message: string;
                        name: string;
                        path: string[];
                    }[];
                    requestId?: string;
                } & {
                    [key: string]: unknown;
                };
                /** @description For people; programs look at the code */
                message: string;
                name: string;
                status: number;
            };
        };
        PluginUploadFileDocument: {
            /** @description A text field */
            alternativeText?: string;
            /** @description A text field */
            caption?: string;
            /** @description A datetime field */
            createdAt?: string;
            /**
             * Format: uuid
             * @description The document ID, represented by a UUID
             */
            documentId: string;
            /** @description A string field */
            ext?: string;
            /** @description A JSON field */
            focalPoint?: unknown;
            /** @description A JSON field */
            formats?: unknown;
            /** @description A string field */
            hash: string;
            /** @description An integer field */
            height?: number;
            id: string | number;
            /** @description A string field */
            mime: string;
            /** @description A string field */
            name: string;
            /** @description A text field */
            previewUrl?: string;
            /** @description A string field */
            provider: string;
            /** @description A JSON field */
            provider_metadata?: unknown;
            /** @description A datetime field */
            publishedAt: string;
            related: unknown;
            /** @description A decimal field */
            size: number;
            /** @description A datetime field */
            updatedAt?: string;
            /** @description A text field */
            url: string;
            /** @description An integer field */
            width?: number;
        };
    };
    responses: {
        /** @description The request is wrong; details.errors names the fields */
        Error400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Nobody is logged in, or the token is over */
        Error401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Not allowed */
        Error403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such thing, or it is not yours */
        Error404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description It cannot be done in this state of things; details.code says why */
        Error409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A rule refuses it */
        Error422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests; Retry-After says how long to wait */
        Error429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Our fault; details.requestId helps us find it */
        Error500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "users-permissions/get/auth_by_provider_callback": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jwt: string;
                        refreshToken?: string;
                        user: {
                            blocked: boolean;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            id: number;
                            provider: string;
                            publishedAt: string;
                            role?: number | {
                                createdAt: string;
                                description: string | null;
                                id: number;
                                name: string;
                                type: string;
                                updatedAt: string;
                            };
                            updatedAt: string;
                            username: string;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "users-permissions/post/auth_change_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    currentPassword: string;
                    password: string;
                    passwordConfirmation: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jwt: string;
                        refreshToken?: string;
                        user: {
                            blocked: boolean;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            id: number;
                            provider: string;
                            publishedAt: string;
                            role?: number | {
                                createdAt: string;
                                description: string | null;
                                id: number;
                                name: string;
                                type: string;
                                updatedAt: string;
                            };
                            updatedAt: string;
                            username: string;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "users-permissions/get/auth_email_confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "users-permissions/post/auth_forgot_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ok: boolean;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "users-permissions/post/auth_local": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    identifier: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jwt: string;
                        refreshToken?: string;
                        user: {
                            blocked: boolean;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            id: number;
                            provider: string;
                            publishedAt: string;
                            role?: number | {
                                createdAt: string;
                                description: string | null;
                                id: number;
                                name: string;
                                type: string;
                                updatedAt: string;
                            };
                            updatedAt: string;
                            username: string;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "users-permissions/post/auth_local_register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    password: string;
                    username: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jwt: string;
                        refreshToken?: string;
                        user: {
                            blocked: boolean;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            id: number;
                            provider: string;
                            publishedAt: string;
                            role?: number | {
                                createdAt: string;
                                description: string | null;
                                id: number;
                                name: string;
                                type: string;
                                updatedAt: string;
                            };
                            updatedAt: string;
                            username: string;
                        };
                    } | {
                        user: {
                            blocked: boolean;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            id: number;
                            provider: string;
                            publishedAt: string;
                            role?: number | {
                                createdAt: string;
                                description: string | null;
                                id: number;
                                name: string;
                                type: string;
                                updatedAt: string;
                            };
                            updatedAt: string;
                            username: string;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "users-permissions/post/auth_logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "users-permissions/post/auth_refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "users-permissions/post/auth_reset_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    code: string;
                    password: string;
                    passwordConfirmation: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        jwt: string;
                        refreshToken?: string;
                        user: {
                            blocked: boolean;
                            confirmed: boolean;
                            createdAt: string;
                            documentId: string;
                            email: string;
                            id: number;
                            provider: string;
                            publishedAt: string;
                            role?: number | {
                                createdAt: string;
                                description: string | null;
                                id: number;
                                name: string;
                                type: string;
                                updatedAt: string;
                            };
                            updatedAt: string;
                            username: string;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "users-permissions/post/auth_send_email_confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        email: string;
                        sent: boolean;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "users-permissions/get/auth_sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "users-permissions/delete/auth_sessions_by_sessionId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "billing/post/billing_coupons_check": {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID of your own: a repetition within 24 hours gets the first answer and does nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        code: string;
                        consultantId: string;
                        currency: string;
                        /** Format: email */
                        email: string;
                        /**
                         * @default standard
                         * @enum {string}
                         */
                        program?: "standard" | "book_a_meeting" | "thirty_for_thirty";
                        /**
                         * @default consultation
                         * @enum {string}
                         */
                        sessionType?: "consultation" | "advisory" | "workshop" | "interview" | "review";
                        subtotalCents: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            code: string;
                            discountCents: number;
                            totalAmountCents: number;
                            /** @constant */
                            valid: true;
                        } | {
                            message: string;
                            reason: string;
                            /** @constant */
                            valid: false;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "billing/post/billing_simulator_disputes_by_id_close": {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID of your own: a repetition within 24 hours gets the first answer and does nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        clientSecret: string;
                        /** @enum {string} */
                        outcome: "won" | "lost";
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            status: string;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "billing/post/billing_simulator_intents_by_id_confirm": {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID of your own: a repetition within 24 hours gets the first answer and does nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        cardNumber: string;
                        clientSecret: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            status: string;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "billing/post/billing_webhooks_by_gateway": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                gateway: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        duplicate: boolean;
                        /** @constant */
                        received: true;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "bookings/get/bookings": {
        parameters: {
            query?: {
                as?: "client" | "consultant";
                bookingStatus?: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                at: string | null;
                                by: string;
                                reason: string | null;
                            } | null;
                            client: {
                                company: string | null;
                                email: string;
                                firstName: string;
                                /** @enum {string} */
                                language: "en" | "de";
                                lastName: string;
                            };
                            consultant: {
                                documentId: string;
                                name: string;
                                slug: string;
                                timezone: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            createdAt: string;
                            documentId: string;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            end: string;
                            holdExpiresAt: string | null;
                            /** @description The start on the client's clock, with its offset */
                            localStart: string;
                            /** @description Told once the booking is confirmed */
                            meeting: {
                                id: string | null;
                                password: string | null;
                                platform: string;
                                url: string | null;
                            } | null;
                            offering: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            participants: {
                                email?: string;
                                name: string;
                            }[];
                            paymentStatus: string;
                            price: {
                                couponCode: string | null;
                                currency: string;
                                /** @description Integer hundredths of the currency */
                                discountCents: number;
                                /** @description Told to the expert only */
                                payoutCents?: number;
                                /** @description Integer hundredths of the currency */
                                refundedCents: number;
                                /** @description Integer hundredths of the currency */
                                subtotalCents: number;
                                /** @description Integer hundredths of the currency */
                                taxCents: number;
                                /** @description Integer hundredths of the currency */
                                totalCents: number;
                            };
                            /** @description The number that people say */
                            reference: string;
                            seats: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            start: string;
                            terms: {
                                cancellationHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                freeCancellationUntil: string;
                                lateCancellationRefundPercent: number;
                                rescheduleHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                rescheduleUntil: string;
                            };
                            /** @description The client's IANA zone */
                            timezone: string;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "bookings/post/bookings": {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID of your own: a repetition within 24 hours gets the first answer and does nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        client: {
                            company?: string;
                            /** @enum {string} */
                            companySize?: "startup" | "sme" | "enterprise";
                            /** Format: email */
                            email: string;
                            firstName: string;
                            jobTitle?: string;
                            lastName: string;
                            /** Format: uri */
                            linkedinUrl?: string;
                            phone?: string;
                        };
                        couponCode?: string;
                        /**
                         * @default en
                         * @enum {string}
                         */
                        language?: "en" | "de";
                        /** @enum {string} */
                        leadSource?: "website" | "referral" | "campaign" | "linkedin";
                        message?: string;
                        offering: string;
                        participants?: {
                            /** Format: email */
                            email?: string;
                            name: string;
                        }[];
                        projectBudgetRange?: string;
                        referrerUrl?: string;
                        /** @default 1 */
                        seats?: number;
                        sessionId?: string;
                        /** Format: date-time */
                        start: string;
                        timezone: string;
                        title?: string;
                        /** @enum {string} */
                        urgencyLevel?: "low" | "medium" | "high" | "urgent";
                        utmCampaign?: string;
                        utmMedium?: string;
                        utmSource?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                at: string | null;
                                by: string;
                                reason: string | null;
                            } | null;
                            client: {
                                company: string | null;
                                email: string;
                                firstName: string;
                                /** @enum {string} */
                                language: "en" | "de";
                                lastName: string;
                            };
                            consultant: {
                                documentId: string;
                                name: string;
                                slug: string;
                                timezone: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            createdAt: string;
                            documentId: string;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            end: string;
                            holdExpiresAt: string | null;
                            /** @description The start on the client's clock, with its offset */
                            localStart: string;
                            /** @description Told once the booking is confirmed */
                            meeting: {
                                id: string | null;
                                password: string | null;
                                platform: string;
                                url: string | null;
                            } | null;
                            offering: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            participants: {
                                email?: string;
                                name: string;
                            }[];
                            paymentStatus: string;
                            price: {
                                couponCode: string | null;
                                currency: string;
                                /** @description Integer hundredths of the currency */
                                discountCents: number;
                                /** @description Told to the expert only */
                                payoutCents?: number;
                                /** @description Integer hundredths of the currency */
                                refundedCents: number;
                                /** @description Integer hundredths of the currency */
                                subtotalCents: number;
                                /** @description Integer hundredths of the currency */
                                taxCents: number;
                                /** @description Integer hundredths of the currency */
                                totalCents: number;
                            };
                            /** @description The number that people say */
                            reference: string;
                            seats: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            start: string;
                            terms: {
                                cancellationHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                freeCancellationUntil: string;
                                lateCancellationRefundPercent: number;
                                rescheduleHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                rescheduleUntil: string;
                            };
                            /** @description The client's IANA zone */
                            timezone: string;
                        };
                        meta: {
                            manageToken: string;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "bookings/get/bookings_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                token?: string;
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                at: string | null;
                                by: string;
                                reason: string | null;
                            } | null;
                            client: {
                                company: string | null;
                                email: string;
                                firstName: string;
                                /** @enum {string} */
                                language: "en" | "de";
                                lastName: string;
                            };
                            consultant: {
                                documentId: string;
                                name: string;
                                slug: string;
                                timezone: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            createdAt: string;
                            documentId: string;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            end: string;
                            holdExpiresAt: string | null;
                            /** @description The start on the client's clock, with its offset */
                            localStart: string;
                            /** @description Told once the booking is confirmed */
                            meeting: {
                                id: string | null;
                                password: string | null;
                                platform: string;
                                url: string | null;
                            } | null;
                            offering: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            participants: {
                                email?: string;
                                name: string;
                            }[];
                            paymentStatus: string;
                            price: {
                                couponCode: string | null;
                                currency: string;
                                /** @description Integer hundredths of the currency */
                                discountCents: number;
                                /** @description Told to the expert only */
                                payoutCents?: number;
                                /** @description Integer hundredths of the currency */
                                refundedCents: number;
                                /** @description Integer hundredths of the currency */
                                subtotalCents: number;
                                /** @description Integer hundredths of the currency */
                                taxCents: number;
                                /** @description Integer hundredths of the currency */
                                totalCents: number;
                            };
                            /** @description The number that people say */
                            reference: string;
                            seats: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            start: string;
                            terms: {
                                cancellationHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                freeCancellationUntil: string;
                                lateCancellationRefundPercent: number;
                                rescheduleHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                rescheduleUntil: string;
                            };
                            /** @description The client's IANA zone */
                            timezone: string;
                        };
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "bookings/post/bookings_by_documentId_approve": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                token?: string;
            };
            header?: {
                /** @description A UUID of your own: a repetition within 24 hours gets the first answer and does nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    data?: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                at: string | null;
                                by: string;
                                reason: string | null;
                            } | null;
                            client: {
                                company: string | null;
                                email: string;
                                firstName: string;
                                /** @enum {string} */
                                language: "en" | "de";
                                lastName: string;
                            };
                            consultant: {
                                documentId: string;
                                name: string;
                                slug: string;
                                timezone: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            createdAt: string;
                            documentId: string;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            end: string;
                            holdExpiresAt: string | null;
                            /** @description The start on the client's clock, with its offset */
                            localStart: string;
                            /** @description Told once the booking is confirmed */
                            meeting: {
                                id: string | null;
                                password: string | null;
                                platform: string;
                                url: string | null;
                            } | null;
                            offering: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            participants: {
                                email?: string;
                                name: string;
                            }[];
                            paymentStatus: string;
                            price: {
                                couponCode: string | null;
                                currency: string;
                                /** @description Integer hundredths of the currency */
                                discountCents: number;
                                /** @description Told to the expert only */
                                payoutCents?: number;
                                /** @description Integer hundredths of the currency */
                                refundedCents: number;
                                /** @description Integer hundredths of the currency */
                                subtotalCents: number;
                                /** @description Integer hundredths of the currency */
                                taxCents: number;
                                /** @description Integer hundredths of the currency */
                                totalCents: number;
                            };
                            /** @description The number that people say */
                            reference: string;
                            seats: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            start: string;
                            terms: {
                                cancellationHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                freeCancellationUntil: string;
                                lateCancellationRefundPercent: number;
                                rescheduleHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                rescheduleUntil: string;
                            };
                            /** @description The client's IANA zone */
                            timezone: string;
                        };
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "bookings/post/bookings_by_documentId_cancel": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                token?: string;
            };
            header?: {
                /** @description A UUID of your own: a repetition within 24 hours gets the first answer and does nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    data?: {
                        reason?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                at: string | null;
                                by: string;
                                reason: string | null;
                            } | null;
                            client: {
                                company: string | null;
                                email: string;
                                firstName: string;
                                /** @enum {string} */
                                language: "en" | "de";
                                lastName: string;
                            };
                            consultant: {
                                documentId: string;
                                name: string;
                                slug: string;
                                timezone: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            createdAt: string;
                            documentId: string;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            end: string;
                            holdExpiresAt: string | null;
                            /** @description The start on the client's clock, with its offset */
                            localStart: string;
                            /** @description Told once the booking is confirmed */
                            meeting: {
                                id: string | null;
                                password: string | null;
                                platform: string;
                                url: string | null;
                            } | null;
                            offering: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            participants: {
                                email?: string;
                                name: string;
                            }[];
                            paymentStatus: string;
                            price: {
                                couponCode: string | null;
                                currency: string;
                                /** @description Integer hundredths of the currency */
                                discountCents: number;
                                /** @description Told to the expert only */
                                payoutCents?: number;
                                /** @description Integer hundredths of the currency */
                                refundedCents: number;
                                /** @description Integer hundredths of the currency */
                                subtotalCents: number;
                                /** @description Integer hundredths of the currency */
                                taxCents: number;
                                /** @description Integer hundredths of the currency */
                                totalCents: number;
                            };
                            /** @description The number that people say */
                            reference: string;
                            seats: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            start: string;
                            terms: {
                                cancellationHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                freeCancellationUntil: string;
                                lateCancellationRefundPercent: number;
                                rescheduleHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                rescheduleUntil: string;
                            };
                            /** @description The client's IANA zone */
                            timezone: string;
                        };
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "bookings/post/bookings_by_documentId_complete": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                token?: string;
            };
            header?: {
                /** @description A UUID of your own: a repetition within 24 hours gets the first answer and does nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    data?: {
                        reason?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                at: string | null;
                                by: string;
                                reason: string | null;
                            } | null;
                            client: {
                                company: string | null;
                                email: string;
                                firstName: string;
                                /** @enum {string} */
                                language: "en" | "de";
                                lastName: string;
                            };
                            consultant: {
                                documentId: string;
                                name: string;
                                slug: string;
                                timezone: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            createdAt: string;
                            documentId: string;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            end: string;
                            holdExpiresAt: string | null;
                            /** @description The start on the client's clock, with its offset */
                            localStart: string;
                            /** @description Told once the booking is confirmed */
                            meeting: {
                                id: string | null;
                                password: string | null;
                                platform: string;
                                url: string | null;
                            } | null;
                            offering: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            participants: {
                                email?: string;
                                name: string;
                            }[];
                            paymentStatus: string;
                            price: {
                                couponCode: string | null;
                                currency: string;
                                /** @description Integer hundredths of the currency */
                                discountCents: number;
                                /** @description Told to the expert only */
                                payoutCents?: number;
                                /** @description Integer hundredths of the currency */
                                refundedCents: number;
                                /** @description Integer hundredths of the currency */
                                subtotalCents: number;
                                /** @description Integer hundredths of the currency */
                                taxCents: number;
                                /** @description Integer hundredths of the currency */
                                totalCents: number;
                            };
                            /** @description The number that people say */
                            reference: string;
                            seats: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            start: string;
                            terms: {
                                cancellationHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                freeCancellationUntil: string;
                                lateCancellationRefundPercent: number;
                                rescheduleHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                rescheduleUntil: string;
                            };
                            /** @description The client's IANA zone */
                            timezone: string;
                        };
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "bookings/post/bookings_by_documentId_decline": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                token?: string;
            };
            header?: {
                /** @description A UUID of your own: a repetition within 24 hours gets the first answer and does nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        reason: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                at: string | null;
                                by: string;
                                reason: string | null;
                            } | null;
                            client: {
                                company: string | null;
                                email: string;
                                firstName: string;
                                /** @enum {string} */
                                language: "en" | "de";
                                lastName: string;
                            };
                            consultant: {
                                documentId: string;
                                name: string;
                                slug: string;
                                timezone: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            createdAt: string;
                            documentId: string;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            end: string;
                            holdExpiresAt: string | null;
                            /** @description The start on the client's clock, with its offset */
                            localStart: string;
                            /** @description Told once the booking is confirmed */
                            meeting: {
                                id: string | null;
                                password: string | null;
                                platform: string;
                                url: string | null;
                            } | null;
                            offering: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            participants: {
                                email?: string;
                                name: string;
                            }[];
                            paymentStatus: string;
                            price: {
                                couponCode: string | null;
                                currency: string;
                                /** @description Integer hundredths of the currency */
                                discountCents: number;
                                /** @description Told to the expert only */
                                payoutCents?: number;
                                /** @description Integer hundredths of the currency */
                                refundedCents: number;
                                /** @description Integer hundredths of the currency */
                                subtotalCents: number;
                                /** @description Integer hundredths of the currency */
                                taxCents: number;
                                /** @description Integer hundredths of the currency */
                                totalCents: number;
                            };
                            /** @description The number that people say */
                            reference: string;
                            seats: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            start: string;
                            terms: {
                                cancellationHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                freeCancellationUntil: string;
                                lateCancellationRefundPercent: number;
                                rescheduleHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                rescheduleUntil: string;
                            };
                            /** @description The client's IANA zone */
                            timezone: string;
                        };
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "bookings/post/bookings_by_documentId_no_show": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                token?: string;
            };
            header?: {
                /** @description A UUID of your own: a repetition within 24 hours gets the first answer and does nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    data?: {
                        reason?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                at: string | null;
                                by: string;
                                reason: string | null;
                            } | null;
                            client: {
                                company: string | null;
                                email: string;
                                firstName: string;
                                /** @enum {string} */
                                language: "en" | "de";
                                lastName: string;
                            };
                            consultant: {
                                documentId: string;
                                name: string;
                                slug: string;
                                timezone: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            createdAt: string;
                            documentId: string;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            end: string;
                            holdExpiresAt: string | null;
                            /** @description The start on the client's clock, with its offset */
                            localStart: string;
                            /** @description Told once the booking is confirmed */
                            meeting: {
                                id: string | null;
                                password: string | null;
                                platform: string;
                                url: string | null;
                            } | null;
                            offering: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            participants: {
                                email?: string;
                                name: string;
                            }[];
                            paymentStatus: string;
                            price: {
                                couponCode: string | null;
                                currency: string;
                                /** @description Integer hundredths of the currency */
                                discountCents: number;
                                /** @description Told to the expert only */
                                payoutCents?: number;
                                /** @description Integer hundredths of the currency */
                                refundedCents: number;
                                /** @description Integer hundredths of the currency */
                                subtotalCents: number;
                                /** @description Integer hundredths of the currency */
                                taxCents: number;
                                /** @description Integer hundredths of the currency */
                                totalCents: number;
                            };
                            /** @description The number that people say */
                            reference: string;
                            seats: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            start: string;
                            terms: {
                                cancellationHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                freeCancellationUntil: string;
                                lateCancellationRefundPercent: number;
                                rescheduleHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                rescheduleUntil: string;
                            };
                            /** @description The client's IANA zone */
                            timezone: string;
                        };
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "bookings/post/bookings_by_documentId_payment": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                token?: string;
            };
            header?: {
                /** @description A UUID of your own: a repetition within 24 hours gets the first answer and does nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    data?: Record<string, never>;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            clientSecret: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "bookings/post/bookings_by_documentId_reschedule": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                token?: string;
            };
            header?: {
                /** @description A UUID of your own: a repetition within 24 hours gets the first answer and does nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** Format: date-time */
                        start: string;
                        timezone?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                at: string | null;
                                by: string;
                                reason: string | null;
                            } | null;
                            client: {
                                company: string | null;
                                email: string;
                                firstName: string;
                                /** @enum {string} */
                                language: "en" | "de";
                                lastName: string;
                            };
                            consultant: {
                                documentId: string;
                                name: string;
                                slug: string;
                                timezone: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            createdAt: string;
                            documentId: string;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            end: string;
                            holdExpiresAt: string | null;
                            /** @description The start on the client's clock, with its offset */
                            localStart: string;
                            /** @description Told once the booking is confirmed */
                            meeting: {
                                id: string | null;
                                password: string | null;
                                platform: string;
                                url: string | null;
                            } | null;
                            offering: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            participants: {
                                email?: string;
                                name: string;
                            }[];
                            paymentStatus: string;
                            price: {
                                couponCode: string | null;
                                currency: string;
                                /** @description Integer hundredths of the currency */
                                discountCents: number;
                                /** @description Told to the expert only */
                                payoutCents?: number;
                                /** @description Integer hundredths of the currency */
                                refundedCents: number;
                                /** @description Integer hundredths of the currency */
                                subtotalCents: number;
                                /** @description Integer hundredths of the currency */
                                taxCents: number;
                                /** @description Integer hundredths of the currency */
                                totalCents: number;
                            };
                            /** @description The number that people say */
                            reference: string;
                            seats: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            start: string;
                            terms: {
                                cancellationHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                freeCancellationUntil: string;
                                lateCancellationRefundPercent: number;
                                rescheduleHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                rescheduleUntil: string;
                            };
                            /** @description The client's IANA zone */
                            timezone: string;
                        };
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "bookings/post/bookings_by_documentId_start": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                token?: string;
            };
            header?: {
                /** @description A UUID of your own: a repetition within 24 hours gets the first answer and does nothing again. */
                "Idempotency-Key"?: string;
            };
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    data?: {
                        reason?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                at: string | null;
                                by: string;
                                reason: string | null;
                            } | null;
                            client: {
                                company: string | null;
                                email: string;
                                firstName: string;
                                /** @enum {string} */
                                language: "en" | "de";
                                lastName: string;
                            };
                            consultant: {
                                documentId: string;
                                name: string;
                                slug: string;
                                timezone: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            createdAt: string;
                            documentId: string;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            end: string;
                            holdExpiresAt: string | null;
                            /** @description The start on the client's clock, with its offset */
                            localStart: string;
                            /** @description Told once the booking is confirmed */
                            meeting: {
                                id: string | null;
                                password: string | null;
                                platform: string;
                                url: string | null;
                            } | null;
                            offering: {
                                documentId: string;
                                name: string;
                                slug: string;
                            } | null;
                            participants: {
                                email?: string;
                                name: string;
                            }[];
                            paymentStatus: string;
                            price: {
                                couponCode: string | null;
                                currency: string;
                                /** @description Integer hundredths of the currency */
                                discountCents: number;
                                /** @description Told to the expert only */
                                payoutCents?: number;
                                /** @description Integer hundredths of the currency */
                                refundedCents: number;
                                /** @description Integer hundredths of the currency */
                                subtotalCents: number;
                                /** @description Integer hundredths of the currency */
                                taxCents: number;
                                /** @description Integer hundredths of the currency */
                                totalCents: number;
                            };
                            /** @description The number that people say */
                            reference: string;
                            seats: number;
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            start: string;
                            terms: {
                                cancellationHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                freeCancellationUntil: string;
                                lateCancellationRefundPercent: number;
                                rescheduleHours: number;
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
                                rescheduleUntil: string;
                            };
                            /** @description The client's IANA zone */
                            timezone: string;
                        };
                        meta: {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "bookings/get/bookings_slots": {
        parameters: {
            query: {
                booking?: string;
                consultant?: string;
                from: string;
                offering: string;
                seats?: number;
                timezone?: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            end: string;
                            localEnd: string;
                            /** @description The wall time in the zone that was asked for */
                            localStart: string;
                            /** @description The group session that would be joined */
                            occurrence?: string;
                            seatsLeft: number;
                            /** Format: date-time */
                            start: string;
                        }[];
                        meta: {
                            consultant: {
                                documentId: string;
                                name: string;
                                slug: string;
                                timezone: string;
                            };
                            offering: {
                                documentId: string;
                                durationMinutes: number;
                                name: string;
                                slug: string;
                            };
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "bookings/get/bookings_slots_search": {
        parameters: {
            query: {
                consultants?: string;
                from: string;
                limit?: number;
                offeringType?: "session" | "package" | "retainer" | "workshop" | "course";
                page?: number;
                pageSize?: number;
                seats?: number;
                sessionType?: "consultation" | "advisory" | "workshop" | "interview" | "review";
                timezone?: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            consultant: {
                                documentId: string;
                                name: string;
                                slug: string;
                                timezone: string;
                            };
                            offering: {
                                documentId: string;
                                durationMinutes: number;
                                name: string;
                                slug: string;
                            };
                            slotCount: number;
                            slots: {
                                /** Format: date-time */
                                end: string;
                                localEnd: string;
                                /** @description The wall time in the zone that was asked for */
                                localStart: string;
                                /** @description The group session that would be joined */
                                occurrence?: string;
                                seatsLeft: number;
                                /** Format: date-time */
                                start: string;
                            }[];
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "experts/get/consultant_offerings": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("slug" | "name" | "shortDescription" | "description" | "offeringType" | "program" | "sessionType" | "durationMinutes" | "maxParticipants" | "priceCents" | "originalPriceCents" | "currency" | "pricingModel" | "isActive" | "availableSlotsPerWeek" | "advanceBookingDays" | "maxAdvanceBookingDays" | "requiresApproval" | "autoConfirm" | "cancellationHours" | "rescheduleHours" | "lateCancellationRefundPercent" | "meetingPlatform" | "includesMaterials" | "materialsDescription" | "preparationRequired" | "preparationInstructions" | "totalBookings" | "completedSessions" | "averageRating" | "featured" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                "pagination[limit]"?: number;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                "pagination[start]"?: number;
                "pagination[withCount]"?: boolean;
                populate?: "*" | ("consultant" | "localizations") | ("consultant" | "localizations")[];
                sort?: ("slug" | "name" | "shortDescription" | "description" | "offeringType" | "program" | "sessionType" | "durationMinutes" | "maxParticipants" | "priceCents" | "originalPriceCents" | "currency" | "pricingModel" | "isActive" | "availableSlotsPerWeek" | "advanceBookingDays" | "maxAdvanceBookingDays" | "requiresApproval" | "autoConfirm" | "cancellationHours" | "rescheduleHours" | "lateCancellationRefundPercent" | "meetingPlatform" | "includesMaterials" | "materialsDescription" | "preparationRequired" | "preparationInstructions" | "totalBookings" | "completedSessions" | "averageRating" | "featured" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt" | "locale") | ("slug" | "name" | "shortDescription" | "description" | "offeringType" | "program" | "sessionType" | "durationMinutes" | "maxParticipants" | "priceCents" | "originalPriceCents" | "currency" | "pricingModel" | "isActive" | "availableSlotsPerWeek" | "advanceBookingDays" | "maxAdvanceBookingDays" | "requiresApproval" | "autoConfirm" | "cancellationHours" | "rescheduleHours" | "lateCancellationRefundPercent" | "meetingPlatform" | "includesMaterials" | "materialsDescription" | "preparationRequired" | "preparationInstructions" | "totalBookings" | "completedSessions" | "averageRating" | "featured" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[] | {
                    [key: string]: "asc" | "desc";
                } | {
                    [key: string]: "asc" | "desc";
                }[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * @description An integer field
                             * @default 1
                             */
                            advanceBookingDays: number;
                            /**
                             * @description A boolean field
                             * @default true
                             */
                            autoConfirm: boolean | null;
                            /**
                             * @description An integer field
                             * @default 5
                             */
                            availableSlotsPerWeek: number;
                            /**
                             * @description A decimal field
                             * @default 0
                             */
                            averageRating: number;
                            /**
                             * @description An integer field
                             * @default 24
                             */
                            cancellationHours: number;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            completedSessions: number;
                            /** @description A relational field */
                            consultant: components["schemas"]["ApiExpertsConsultantDocument"];
                            /** @description A datetime field */
                            createdAt?: string;
                            /**
                             * @description A string field
                             * @default USD
                             */
                            currency: string;
                            /** @description A JSON field */
                            description: unknown;
                            /**
                             * Format: uuid
                             * @description The document ID, represented by a UUID
                             */
                            documentId: string;
                            /** @description An integer field */
                            durationMinutes: number;
                            /**
                             * @description A boolean field
                             * @default false
                             */
                            featured: boolean | null;
                            id: string | number;
                            /**
                             * @description A boolean field
                             * @default false
                             */
                            includesMaterials: boolean | null;
                            /**
                             * @description A boolean field
                             * @default true
                             */
                            isActive: boolean | null;
                            /** @description An integer field */
                            lateCancellationRefundPercent?: number;
                            /** @description A string field */
                            locale?: string;
                            /** @description A relational field */
                            readonly localizations?: components["schemas"]["ApiExpertsConsultantOfferingDocument"][];
                            /** @description A JSON field */
                            materialsDescription?: unknown;
                            /**
                             * @description An integer field
                             * @default 60
                             */
                            maxAdvanceBookingDays: number;
                            /**
                             * @description An integer field
                             * @default 1
                             */
                            maxParticipants: number;
                            /**
                             * @description An enum field
                             * @default zoom
                             * @enum {string}
                             */
                            meetingPlatform: "zoom" | "teams" | "meet" | "phone" | "in_person";
                            /** @description A string field */
                            name: string;
                            /**
                             * @description An enum field
                             * @default session
                             * @enum {string}
                             */
                            offeringType: "session" | "package" | "retainer" | "workshop" | "course";
                            /** @description A decimal field */
                            originalPriceCents?: number;
                            /** @description A JSON field */
                            preparationInstructions?: unknown;
                            /**
                             * @description A boolean field
                             * @default false
                             */
                            preparationRequired: boolean | null;
                            /** @description A decimal field */
                            priceCents: number;
                            /**
                             * @description An enum field
                             * @default fixed
                             * @enum {string}
                             */
                            pricingModel: "fixed" | "hourly" | "per_participant";
                            /**
                             * @description An enum field
                             * @default standard
                             * @enum {string}
                             */
                            program: "standard" | "book_a_meeting" | "thirty_for_thirty";
                            /** @description A datetime field */
                            publishedAt: string;
                            /**
                             * @description A boolean field
                             * @default false
                             */
                            requiresApproval: boolean | null;
                            /**
                             * @description An integer field
                             * @default 12
                             */
                            rescheduleHours: number;
                            /**
                             * @description An enum field
                             * @default consultation
                             * @enum {string}
                             */
                            sessionType: "consultation" | "advisory" | "workshop" | "interview" | "review";
                            /** @description A text field */
                            shortDescription?: string;
                            /** @description A UID field */
                            slug: string;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            sortOrder: number;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            totalBookings: number;
                            /** @description A datetime field */
                            updatedAt?: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "experts/get/consultant_offerings_by_id": {
        parameters: {
            query?: {
                fields?: ("slug" | "name" | "shortDescription" | "description" | "offeringType" | "program" | "sessionType" | "durationMinutes" | "maxParticipants" | "priceCents" | "originalPriceCents" | "currency" | "pricingModel" | "isActive" | "availableSlotsPerWeek" | "advanceBookingDays" | "maxAdvanceBookingDays" | "requiresApproval" | "autoConfirm" | "cancellationHours" | "rescheduleHours" | "lateCancellationRefundPercent" | "meetingPlatform" | "includesMaterials" | "materialsDescription" | "preparationRequired" | "preparationInstructions" | "totalBookings" | "completedSessions" | "averageRating" | "featured" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("consultant" | "localizations") | ("consultant" | "localizations")[];
                sort?: ("slug" | "name" | "shortDescription" | "description" | "offeringType" | "program" | "sessionType" | "durationMinutes" | "maxParticipants" | "priceCents" | "originalPriceCents" | "currency" | "pricingModel" | "isActive" | "availableSlotsPerWeek" | "advanceBookingDays" | "maxAdvanceBookingDays" | "requiresApproval" | "autoConfirm" | "cancellationHours" | "rescheduleHours" | "lateCancellationRefundPercent" | "meetingPlatform" | "includesMaterials" | "materialsDescription" | "preparationRequired" | "preparationInstructions" | "totalBookings" | "completedSessions" | "averageRating" | "featured" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt" | "locale") | ("slug" | "name" | "shortDescription" | "description" | "offeringType" | "program" | "sessionType" | "durationMinutes" | "maxParticipants" | "priceCents" | "originalPriceCents" | "currency" | "pricingModel" | "isActive" | "availableSlotsPerWeek" | "advanceBookingDays" | "maxAdvanceBookingDays" | "requiresApproval" | "autoConfirm" | "cancellationHours" | "rescheduleHours" | "lateCancellationRefundPercent" | "meetingPlatform" | "includesMaterials" | "materialsDescription" | "preparationRequired" | "preparationInstructions" | "totalBookings" | "completedSessions" | "averageRating" | "featured" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[] | {
                    [key: string]: "asc" | "desc";
                } | {
                    [key: string]: "asc" | "desc";
                }[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * @description An integer field
                             * @default 1
                             */
                            advanceBookingDays: number;
                            /**
                             * @description A boolean field
                             * @default true
                             */
                            autoConfirm: boolean | null;
                            /**
                             * @description An integer field
                             * @default 5
                             */
                            availableSlotsPerWeek: number;
                            /**
                             * @description A decimal field
                             * @default 0
                             */
                            averageRating: number;
                            /**
                             * @description An integer field
                             * @default 24
                             */
                            cancellationHours: number;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            completedSessions: number;
                            /** @description A relational field */
                            consultant: components["schemas"]["ApiExpertsConsultantDocument"];
                            /** @description A datetime field */
                            createdAt?: string;
                            /**
                             * @description A string field
                             * @default USD
                             */
                            currency: string;
                            /** @description A JSON field */
                            description: unknown;
                            /**
                             * Format: uuid
                             * @description The document ID, represented by a UUID
                             */
                            documentId: string;
                            /** @description An integer field */
                            durationMinutes: number;
                            /**
                             * @description A boolean field
                             * @default false
                             */
                            featured: boolean | null;
                            id: string | number;
                            /**
                             * @description A boolean field
                             * @default false
                             */
                            includesMaterials: boolean | null;
                            /**
                             * @description A boolean field
                             * @default true
                             */
                            isActive: boolean | null;
                            /** @description An integer field */
                            lateCancellationRefundPercent?: number;
                            /** @description A string field */
                            locale?: string;
                            /** @description A relational field */
                            readonly localizations?: components["schemas"]["ApiExpertsConsultantOfferingDocument"][];
                            /** @description A JSON field */
                            materialsDescription?: unknown;
                            /**
                             * @description An integer field
                             * @default 60
                             */
                            maxAdvanceBookingDays: number;
                            /**
                             * @description An integer field
                             * @default 1
                             */
                            maxParticipants: number;
                            /**
                             * @description An enum field
                             * @default zoom
                             * @enum {string}
                             */
                            meetingPlatform: "zoom" | "teams" | "meet" | "phone" | "in_person";
                            /** @description A string field */
                            name: string;
                            /**
                             * @description An enum field
                             * @default session
                             * @enum {string}
                             */
                            offeringType: "session" | "package" | "retainer" | "workshop" | "course";
                            /** @description A decimal field */
                            originalPriceCents?: number;
                            /** @description A JSON field */
                            preparationInstructions?: unknown;
                            /**
                             * @description A boolean field
                             * @default false
                             */
                            preparationRequired: boolean | null;
                            /** @description A decimal field */
                            priceCents: number;
                            /**
                             * @description An enum field
                             * @default fixed
                             * @enum {string}
                             */
                            pricingModel: "fixed" | "hourly" | "per_participant";
                            /**
                             * @description An enum field
                             * @default standard
                             * @enum {string}
                             */
                            program: "standard" | "book_a_meeting" | "thirty_for_thirty";
                            /** @description A datetime field */
                            publishedAt: string;
                            /**
                             * @description A boolean field
                             * @default false
                             */
                            requiresApproval: boolean | null;
                            /**
                             * @description An integer field
                             * @default 12
                             */
                            rescheduleHours: number;
                            /**
                             * @description An enum field
                             * @default consultation
                             * @enum {string}
                             */
                            sessionType: "consultation" | "advisory" | "workshop" | "interview" | "review";
                            /** @description A text field */
                            shortDescription?: string;
                            /** @description A UID field */
                            slug: string;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            sortOrder: number;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            totalBookings: number;
                            /** @description A datetime field */
                            updatedAt?: string;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "experts/get/consultants": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("slug" | "firstName" | "lastName" | "displayName" | "bio" | "jobTitle" | "company" | "industry" | "expertiseAreas" | "yearsExperience" | "country" | "timezone" | "languagesSpoken" | "linkedinUrl" | "twitterUrl" | "websiteUrl" | "githubUrl" | "consultantStatus" | "hourlyRateCents" | "currency" | "minimumBookingHours" | "maxWeeklyHours" | "averageRating" | "totalSessions" | "profileVisibility" | "autoAcceptBookings" | "identityVerified" | "bufferBeforeMinutes" | "bufferAfterMinutes" | "minimumNoticeMinutes" | "slotStepMinutes" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                "pagination[limit]"?: number;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                "pagination[start]"?: number;
                "pagination[withCount]"?: boolean;
                populate?: "*" | ("profileImage" | "offerings" | "localizations") | ("profileImage" | "offerings" | "localizations")[];
                sort?: ("slug" | "firstName" | "lastName" | "displayName" | "bio" | "jobTitle" | "company" | "industry" | "expertiseAreas" | "yearsExperience" | "country" | "timezone" | "languagesSpoken" | "linkedinUrl" | "twitterUrl" | "websiteUrl" | "githubUrl" | "consultantStatus" | "hourlyRateCents" | "currency" | "minimumBookingHours" | "maxWeeklyHours" | "averageRating" | "totalSessions" | "profileVisibility" | "autoAcceptBookings" | "identityVerified" | "bufferBeforeMinutes" | "bufferAfterMinutes" | "minimumNoticeMinutes" | "slotStepMinutes" | "createdAt" | "updatedAt" | "publishedAt" | "locale") | ("slug" | "firstName" | "lastName" | "displayName" | "bio" | "jobTitle" | "company" | "industry" | "expertiseAreas" | "yearsExperience" | "country" | "timezone" | "languagesSpoken" | "linkedinUrl" | "twitterUrl" | "websiteUrl" | "githubUrl" | "consultantStatus" | "hourlyRateCents" | "currency" | "minimumBookingHours" | "maxWeeklyHours" | "averageRating" | "totalSessions" | "profileVisibility" | "autoAcceptBookings" | "identityVerified" | "bufferBeforeMinutes" | "bufferAfterMinutes" | "minimumNoticeMinutes" | "slotStepMinutes" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[] | {
                    [key: string]: "asc" | "desc";
                } | {
                    [key: string]: "asc" | "desc";
                }[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * @description A boolean field
                             * @default false
                             */
                            autoAcceptBookings: boolean | null;
                            /**
                             * @description A decimal field
                             * @default 0
                             */
                            averageRating: number;
                            /** @description A JSON field */
                            bio?: unknown;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            bufferAfterMinutes: number;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            bufferBeforeMinutes: number;
                            /** @description A string field */
                            company?: string;
                            /**
                             * @description An enum field
                             * @default pending
                             * @enum {string}
                             */
                            consultantStatus: "pending" | "approved" | "suspended" | "inactive";
                            /** @description A string field */
                            country?: string;
                            /** @description A datetime field */
                            createdAt?: string;
                            /**
                             * @description A string field
                             * @default USD
                             */
                            currency: string;
                            /** @description A string field */
                            displayName?: string;
                            /**
                             * Format: uuid
                             * @description The document ID, represented by a UUID
                             */
                            documentId: string;
                            /** @description A JSON field */
                            expertiseAreas: unknown;
                            /** @description A string field */
                            firstName: string;
                            /** @description A string field */
                            githubUrl?: string;
                            /** @description A decimal field */
                            hourlyRateCents?: number;
                            id: string | number;
                            /**
                             * @description A boolean field
                             * @default false
                             */
                            identityVerified: boolean | null;
                            /** @description A JSON field */
                            industry?: unknown;
                            /** @description A string field */
                            jobTitle?: string;
                            /** @description A JSON field */
                            languagesSpoken?: unknown;
                            /** @description A string field */
                            lastName: string;
                            /** @description A string field */
                            linkedinUrl?: string;
                            /** @description A string field */
                            locale?: string;
                            /** @description A relational field */
                            readonly localizations?: components["schemas"]["ApiExpertsConsultantDocument"][];
                            /** @description An integer field */
                            maxWeeklyHours?: number;
                            /**
                             * @description An integer field
                             * @default 1
                             */
                            minimumBookingHours: number;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            minimumNoticeMinutes: number;
                            /** @description A relational field */
                            offerings?: components["schemas"]["ApiExpertsConsultantOfferingDocument"][];
                            /** @description A media field */
                            profileImage?: components["schemas"]["PluginUploadFileDocument"];
                            /**
                             * @description An enum field
                             * @default public
                             * @enum {string}
                             */
                            profileVisibility: "public" | "private" | "platform_only";
                            /** @description A datetime field */
                            publishedAt: string;
                            /**
                             * @description An integer field
                             * @default 30
                             */
                            slotStepMinutes: number;
                            /** @description A UID field */
                            slug: string;
                            /**
                             * @description A string field
                             * @default UTC
                             */
                            timezone: string;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            totalSessions: number;
                            /** @description A string field */
                            twitterUrl?: string;
                            /** @description A datetime field */
                            updatedAt?: string;
                            /** @description A string field */
                            websiteUrl?: string;
                            /** @description An integer field */
                            yearsExperience?: number;
                        }[];
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "experts/get/consultants_by_id": {
        parameters: {
            query?: {
                fields?: ("slug" | "firstName" | "lastName" | "displayName" | "bio" | "jobTitle" | "company" | "industry" | "expertiseAreas" | "yearsExperience" | "country" | "timezone" | "languagesSpoken" | "linkedinUrl" | "twitterUrl" | "websiteUrl" | "githubUrl" | "consultantStatus" | "hourlyRateCents" | "currency" | "minimumBookingHours" | "maxWeeklyHours" | "averageRating" | "totalSessions" | "profileVisibility" | "autoAcceptBookings" | "identityVerified" | "bufferBeforeMinutes" | "bufferAfterMinutes" | "minimumNoticeMinutes" | "slotStepMinutes" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("profileImage" | "offerings" | "localizations") | ("profileImage" | "offerings" | "localizations")[];
                sort?: ("slug" | "firstName" | "lastName" | "displayName" | "bio" | "jobTitle" | "company" | "industry" | "expertiseAreas" | "yearsExperience" | "country" | "timezone" | "languagesSpoken" | "linkedinUrl" | "twitterUrl" | "websiteUrl" | "githubUrl" | "consultantStatus" | "hourlyRateCents" | "currency" | "minimumBookingHours" | "maxWeeklyHours" | "averageRating" | "totalSessions" | "profileVisibility" | "autoAcceptBookings" | "identityVerified" | "bufferBeforeMinutes" | "bufferAfterMinutes" | "minimumNoticeMinutes" | "slotStepMinutes" | "createdAt" | "updatedAt" | "publishedAt" | "locale") | ("slug" | "firstName" | "lastName" | "displayName" | "bio" | "jobTitle" | "company" | "industry" | "expertiseAreas" | "yearsExperience" | "country" | "timezone" | "languagesSpoken" | "linkedinUrl" | "twitterUrl" | "websiteUrl" | "githubUrl" | "consultantStatus" | "hourlyRateCents" | "currency" | "minimumBookingHours" | "maxWeeklyHours" | "averageRating" | "totalSessions" | "profileVisibility" | "autoAcceptBookings" | "identityVerified" | "bufferBeforeMinutes" | "bufferAfterMinutes" | "minimumNoticeMinutes" | "slotStepMinutes" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[] | {
                    [key: string]: "asc" | "desc";
                } | {
                    [key: string]: "asc" | "desc";
                }[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * @description A boolean field
                             * @default false
                             */
                            autoAcceptBookings: boolean | null;
                            /**
                             * @description A decimal field
                             * @default 0
                             */
                            averageRating: number;
                            /** @description A JSON field */
                            bio?: unknown;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            bufferAfterMinutes: number;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            bufferBeforeMinutes: number;
                            /** @description A string field */
                            company?: string;
                            /**
                             * @description An enum field
                             * @default pending
                             * @enum {string}
                             */
                            consultantStatus: "pending" | "approved" | "suspended" | "inactive";
                            /** @description A string field */
                            country?: string;
                            /** @description A datetime field */
                            createdAt?: string;
                            /**
                             * @description A string field
                             * @default USD
                             */
                            currency: string;
                            /** @description A string field */
                            displayName?: string;
                            /**
                             * Format: uuid
                             * @description The document ID, represented by a UUID
                             */
                            documentId: string;
                            /** @description A JSON field */
                            expertiseAreas: unknown;
                            /** @description A string field */
                            firstName: string;
                            /** @description A string field */
                            githubUrl?: string;
                            /** @description A decimal field */
                            hourlyRateCents?: number;
                            id: string | number;
                            /**
                             * @description A boolean field
                             * @default false
                             */
                            identityVerified: boolean | null;
                            /** @description A JSON field */
                            industry?: unknown;
                            /** @description A string field */
                            jobTitle?: string;
                            /** @description A JSON field */
                            languagesSpoken?: unknown;
                            /** @description A string field */
                            lastName: string;
                            /** @description A string field */
                            linkedinUrl?: string;
                            /** @description A string field */
                            locale?: string;
                            /** @description A relational field */
                            readonly localizations?: components["schemas"]["ApiExpertsConsultantDocument"][];
                            /** @description An integer field */
                            maxWeeklyHours?: number;
                            /**
                             * @description An integer field
                             * @default 1
                             */
                            minimumBookingHours: number;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            minimumNoticeMinutes: number;
                            /** @description A relational field */
                            offerings?: components["schemas"]["ApiExpertsConsultantOfferingDocument"][];
                            /** @description A media field */
                            profileImage?: components["schemas"]["PluginUploadFileDocument"];
                            /**
                             * @description An enum field
                             * @default public
                             * @enum {string}
                             */
                            profileVisibility: "public" | "private" | "platform_only";
                            /** @description A datetime field */
                            publishedAt: string;
                            /**
                             * @description An integer field
                             * @default 30
                             */
                            slotStepMinutes: number;
                            /** @description A UID field */
                            slug: string;
                            /**
                             * @description A string field
                             * @default UTC
                             */
                            timezone: string;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            totalSessions: number;
                            /** @description A string field */
                            twitterUrl?: string;
                            /** @description A datetime field */
                            updatedAt?: string;
                            /** @description A string field */
                            websiteUrl?: string;
                            /** @description An integer field */
                            yearsExperience?: number;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/content_items": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("title" | "slug" | "description" | "contentType" | "mediaDurationSeconds" | "category" | "tags" | "visibility" | "priceCents" | "currency" | "itemStatus" | "viewCount" | "purchaseCount" | "prerequisites" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                hasPublishedVersion?: boolean | ("true" | "false");
                locale?: string;
                "pagination[limit]"?: number;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                "pagination[start]"?: number;
                "pagination[withCount]"?: boolean;
                populate?: "*" | ("thumbnail" | "series" | "localizations") | ("thumbnail" | "series" | "localizations")[];
                publicationFilter?: "never-published" | "has-published-version" | "modified" | "unmodified" | "never-published-document" | "has-published-version-document" | "published-without-draft" | "published-with-draft";
                sort?: ("title" | "slug" | "description" | "contentType" | "mediaDurationSeconds" | "category" | "tags" | "visibility" | "priceCents" | "currency" | "itemStatus" | "viewCount" | "purchaseCount" | "prerequisites" | "createdAt" | "updatedAt" | "publishedAt" | "locale") | ("title" | "slug" | "description" | "contentType" | "mediaDurationSeconds" | "category" | "tags" | "visibility" | "priceCents" | "currency" | "itemStatus" | "viewCount" | "purchaseCount" | "prerequisites" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[] | {
                    [key: string]: "asc" | "desc";
                } | {
                    [key: string]: "asc" | "desc";
                }[];
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description A string field */
                            category?: string;
                            /**
                             * @description An enum field
                             * @enum {string}
                             */
                            contentType: "video" | "audio" | "written";
                            /** @description A datetime field */
                            createdAt?: string;
                            /**
                             * @description A string field
                             * @default USD
                             */
                            currency: string;
                            /** @description A text field */
                            description?: string;
                            /**
                             * Format: uuid
                             * @description The document ID, represented by a UUID
                             */
                            documentId: string;
                            id: string | number;
                            /**
                             * @description An enum field
                             * @default draft
                             * @enum {string}
                             */
                            itemStatus: "draft" | "published" | "archived";
                            /** @description A string field */
                            locale?: string;
                            /** @description A relational field */
                            readonly localizations?: components["schemas"]["ApiMembershipsContentItemDocument"][];
                            /** @description An integer field */
                            mediaDurationSeconds?: number;
                            /**
                             * @description A JSON field
                             * @default []
                             */
                            prerequisites: unknown;
                            /** @description A decimal field */
                            priceCents?: number;
                            /** @description A datetime field */
                            publishedAt: string;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            purchaseCount: number;
                            /** @description A relational field */
                            series?: components["schemas"]["ApiMembershipsContentSeriesDocument"];
                            /** @description A UID field */
                            slug: string;
                            /**
                             * @description A JSON field
                             * @default []
                             */
                            tags: unknown;
                            /** @description A media field */
                            thumbnail?: components["schemas"]["PluginUploadFileDocument"];
                            /** @description A string field */
                            title: string;
                            /** @description A datetime field */
                            updatedAt?: string;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            viewCount: number;
                            /**
                             * @description An enum field
                             * @default purchased_only
                             * @enum {string}
                             */
                            visibility: "public" | "private" | "members_only" | "purchased_only";
                        }[];
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/content_items_by_id": {
        parameters: {
            query?: {
                fields?: ("title" | "slug" | "description" | "contentType" | "mediaDurationSeconds" | "category" | "tags" | "visibility" | "priceCents" | "currency" | "itemStatus" | "viewCount" | "purchaseCount" | "prerequisites" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                hasPublishedVersion?: boolean | ("true" | "false");
                locale?: string;
                populate?: "*" | ("thumbnail" | "series" | "localizations") | ("thumbnail" | "series" | "localizations")[];
                publicationFilter?: "never-published" | "has-published-version" | "modified" | "unmodified" | "never-published-document" | "has-published-version-document" | "published-without-draft" | "published-with-draft";
                sort?: ("title" | "slug" | "description" | "contentType" | "mediaDurationSeconds" | "category" | "tags" | "visibility" | "priceCents" | "currency" | "itemStatus" | "viewCount" | "purchaseCount" | "prerequisites" | "createdAt" | "updatedAt" | "publishedAt" | "locale") | ("title" | "slug" | "description" | "contentType" | "mediaDurationSeconds" | "category" | "tags" | "visibility" | "priceCents" | "currency" | "itemStatus" | "viewCount" | "purchaseCount" | "prerequisites" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[] | {
                    [key: string]: "asc" | "desc";
                } | {
                    [key: string]: "asc" | "desc";
                }[];
                status?: "draft" | "published";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description A string field */
                            category?: string;
                            /**
                             * @description An enum field
                             * @enum {string}
                             */
                            contentType: "video" | "audio" | "written";
                            /** @description A datetime field */
                            createdAt?: string;
                            /**
                             * @description A string field
                             * @default USD
                             */
                            currency: string;
                            /** @description A text field */
                            description?: string;
                            /**
                             * Format: uuid
                             * @description The document ID, represented by a UUID
                             */
                            documentId: string;
                            id: string | number;
                            /**
                             * @description An enum field
                             * @default draft
                             * @enum {string}
                             */
                            itemStatus: "draft" | "published" | "archived";
                            /** @description A string field */
                            locale?: string;
                            /** @description A relational field */
                            readonly localizations?: components["schemas"]["ApiMembershipsContentItemDocument"][];
                            /** @description An integer field */
                            mediaDurationSeconds?: number;
                            /**
                             * @description A JSON field
                             * @default []
                             */
                            prerequisites: unknown;
                            /** @description A decimal field */
                            priceCents?: number;
                            /** @description A datetime field */
                            publishedAt: string;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            purchaseCount: number;
                            /** @description A relational field */
                            series?: components["schemas"]["ApiMembershipsContentSeriesDocument"];
                            /** @description A UID field */
                            slug: string;
                            /**
                             * @description A JSON field
                             * @default []
                             */
                            tags: unknown;
                            /** @description A media field */
                            thumbnail?: components["schemas"]["PluginUploadFileDocument"];
                            /** @description A string field */
                            title: string;
                            /** @description A datetime field */
                            updatedAt?: string;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            viewCount: number;
                            /**
                             * @description An enum field
                             * @default purchased_only
                             * @enum {string}
                             */
                            visibility: "public" | "private" | "members_only" | "purchased_only";
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/content_series_list": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("title" | "slug" | "description" | "priceCents" | "currency" | "contentOrder" | "seriesStatus" | "releasedAt" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                "pagination[limit]"?: number;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                "pagination[start]"?: number;
                "pagination[withCount]"?: boolean;
                populate?: "*" | ("thumbnail" | "localizations") | ("thumbnail" | "localizations")[];
                sort?: ("title" | "slug" | "description" | "priceCents" | "currency" | "contentOrder" | "seriesStatus" | "releasedAt" | "createdAt" | "updatedAt" | "publishedAt" | "locale") | ("title" | "slug" | "description" | "priceCents" | "currency" | "contentOrder" | "seriesStatus" | "releasedAt" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[] | {
                    [key: string]: "asc" | "desc";
                } | {
                    [key: string]: "asc" | "desc";
                }[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * @description A JSON field
                             * @default []
                             */
                            contentOrder: unknown;
                            /** @description A datetime field */
                            createdAt?: string;
                            /**
                             * @description A string field
                             * @default USD
                             */
                            currency: string;
                            /** @description A text field */
                            description?: string;
                            /**
                             * Format: uuid
                             * @description The document ID, represented by a UUID
                             */
                            documentId: string;
                            id: string | number;
                            /** @description A string field */
                            locale?: string;
                            /** @description A relational field */
                            readonly localizations?: components["schemas"]["ApiMembershipsContentSeriesDocument"][];
                            /** @description A decimal field */
                            priceCents?: number;
                            /** @description A datetime field */
                            publishedAt: string;
                            /** @description A datetime field */
                            releasedAt?: string;
                            /**
                             * @description An enum field
                             * @default draft
                             * @enum {string}
                             */
                            seriesStatus: "draft" | "published" | "archived";
                            /** @description A UID field */
                            slug: string;
                            /** @description A media field */
                            thumbnail?: components["schemas"]["PluginUploadFileDocument"];
                            /** @description A string field */
                            title: string;
                            /** @description A datetime field */
                            updatedAt?: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/content_series_list_by_id": {
        parameters: {
            query?: {
                fields?: ("title" | "slug" | "description" | "priceCents" | "currency" | "contentOrder" | "seriesStatus" | "releasedAt" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("thumbnail" | "localizations") | ("thumbnail" | "localizations")[];
                sort?: ("title" | "slug" | "description" | "priceCents" | "currency" | "contentOrder" | "seriesStatus" | "releasedAt" | "createdAt" | "updatedAt" | "publishedAt" | "locale") | ("title" | "slug" | "description" | "priceCents" | "currency" | "contentOrder" | "seriesStatus" | "releasedAt" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[] | {
                    [key: string]: "asc" | "desc";
                } | {
                    [key: string]: "asc" | "desc";
                }[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * @description A JSON field
                             * @default []
                             */
                            contentOrder: unknown;
                            /** @description A datetime field */
                            createdAt?: string;
                            /**
                             * @description A string field
                             * @default USD
                             */
                            currency: string;
                            /** @description A text field */
                            description?: string;
                            /**
                             * Format: uuid
                             * @description The document ID, represented by a UUID
                             */
                            documentId: string;
                            id: string | number;
                            /** @description A string field */
                            locale?: string;
                            /** @description A relational field */
                            readonly localizations?: components["schemas"]["ApiMembershipsContentSeriesDocument"][];
                            /** @description A decimal field */
                            priceCents?: number;
                            /** @description A datetime field */
                            publishedAt: string;
                            /** @description A datetime field */
                            releasedAt?: string;
                            /**
                             * @description An enum field
                             * @default draft
                             * @enum {string}
                             */
                            seriesStatus: "draft" | "published" | "archived";
                            /** @description A UID field */
                            slug: string;
                            /** @description A media field */
                            thumbnail?: components["schemas"]["PluginUploadFileDocument"];
                            /** @description A string field */
                            title: string;
                            /** @description A datetime field */
                            updatedAt?: string;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/memberships_my_content_accesses": {
        parameters: {
            query?: {
                accessType?: "purchased" | "subscription" | "complimentary" | "preview";
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            accessType: ("purchased" | "subscription" | "complimentary" | "preview") | null;
                            content: {
                                contentType: ("video" | "audio" | "written") | null;
                                documentId: string;
                                mediaDurationSeconds: number | null;
                                slug: string | null;
                                title: string | null;
                            } | null;
                            documentId: string;
                            expiresAt: string | null;
                            grantedAt: string | null;
                            lastAccessedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/memberships_my_content_accesses_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            accessType: ("purchased" | "subscription" | "complimentary" | "preview") | null;
                            content: {
                                contentType: ("video" | "audio" | "written") | null;
                                documentId: string;
                                mediaDurationSeconds: number | null;
                                slug: string | null;
                                title: string | null;
                            } | null;
                            documentId: string;
                            expiresAt: string | null;
                            grantedAt: string | null;
                            lastAccessedAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/memberships_my_credit_balances": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            currentBalance: number | null;
                            documentId: string;
                            lifetimeEarned: number | null;
                            lifetimeSpent: number | null;
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/memberships_my_credit_balances_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            currentBalance: number | null;
                            documentId: string;
                            lifetimeEarned: number | null;
                            lifetimeSpent: number | null;
                            updatedAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/memberships_my_credit_transactions": {
        parameters: {
            query?: {
                entryType?: "earned_subscription" | "earned_purchase" | "spent_offering" | "expired" | "adjustment";
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            amount: number | null;
                            balanceAfter: number | null;
                            createdAt: string | null;
                            description: string | null;
                            documentId: string;
                            entryType: ("earned_subscription" | "earned_purchase" | "spent_offering" | "expired" | "adjustment") | null;
                            expiresAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/memberships_my_credit_transactions_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            amount: number | null;
                            balanceAfter: number | null;
                            createdAt: string | null;
                            description: string | null;
                            documentId: string;
                            entryType: ("earned_subscription" | "earned_purchase" | "spent_offering" | "expired" | "adjustment") | null;
                            expiresAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/memberships_my_offering_bookings": {
        parameters: {
            query?: {
                bookingStatus?: "confirmed" | "cancelled" | "completed" | "no_show";
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            amountPaidCents: number | null;
                            bookingDetails: unknown | null;
                            bookingStatus: ("confirmed" | "cancelled" | "completed" | "no_show") | null;
                            cancellationReason: string | null;
                            cancelledAt: string | null;
                            createdAt: string | null;
                            creditsUsed: number | null;
                            currency: string | null;
                            documentId: string;
                            offering: {
                                deliveryMethod: ("online" | "in_person" | "hybrid" | "self_guided") | null;
                                documentId: string;
                                offeringType: ("one_time_event" | "multi_day_program" | "recurring_fixed" | "recurring_bookable" | "cohort_course" | "retreat") | null;
                                schedule: unknown | null;
                                slug: string | null;
                                title: string | null;
                            } | null;
                            paymentMethod: ("purchase" | "subscription" | "credits") | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/memberships_my_offering_bookings_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            amountPaidCents: number | null;
                            bookingDetails: unknown | null;
                            bookingStatus: ("confirmed" | "cancelled" | "completed" | "no_show") | null;
                            cancellationReason: string | null;
                            cancelledAt: string | null;
                            createdAt: string | null;
                            creditsUsed: number | null;
                            currency: string | null;
                            documentId: string;
                            offering: {
                                deliveryMethod: ("online" | "in_person" | "hybrid" | "self_guided") | null;
                                documentId: string;
                                offeringType: ("one_time_event" | "multi_day_program" | "recurring_fixed" | "recurring_bookable" | "cohort_course" | "retreat") | null;
                                schedule: unknown | null;
                                slug: string | null;
                                title: string | null;
                            } | null;
                            paymentMethod: ("purchase" | "subscription" | "credits") | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/memberships_my_playbacks": {
        parameters: {
            query?: {
                completed?: string;
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            completed: boolean | null;
                            content: {
                                contentType: ("video" | "audio" | "written") | null;
                                documentId: string;
                                mediaDurationSeconds: number | null;
                                slug: string | null;
                                title: string | null;
                            } | null;
                            documentId: string;
                            durationSeconds: number | null;
                            positionSeconds: number | null;
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/memberships_my_playbacks_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            completed: boolean | null;
                            content: {
                                contentType: ("video" | "audio" | "written") | null;
                                documentId: string;
                                mediaDurationSeconds: number | null;
                                slug: string | null;
                                title: string | null;
                            } | null;
                            documentId: string;
                            durationSeconds: number | null;
                            positionSeconds: number | null;
                            updatedAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/memberships_my_portal_accesses": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            booking: {
                                bookingStatus: ("confirmed" | "cancelled" | "completed" | "no_show") | null;
                                documentId: string;
                            } | null;
                            documentId: string;
                            expiresAt: string | null;
                            grantedAt: string | null;
                            lastAccessedAt: string | null;
                            offering: {
                                deliveryMethod: ("online" | "in_person" | "hybrid" | "self_guided") | null;
                                documentId: string;
                                offeringType: ("one_time_event" | "multi_day_program" | "recurring_fixed" | "recurring_bookable" | "cohort_course" | "retreat") | null;
                                schedule: unknown | null;
                                slug: string | null;
                                title: string | null;
                            } | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/memberships_my_portal_accesses_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            booking: {
                                bookingStatus: ("confirmed" | "cancelled" | "completed" | "no_show") | null;
                                documentId: string;
                            } | null;
                            documentId: string;
                            expiresAt: string | null;
                            grantedAt: string | null;
                            lastAccessedAt: string | null;
                            offering: {
                                deliveryMethod: ("online" | "in_person" | "hybrid" | "self_guided") | null;
                                documentId: string;
                                offeringType: ("one_time_event" | "multi_day_program" | "recurring_fixed" | "recurring_bookable" | "cohort_course" | "retreat") | null;
                                schedule: unknown | null;
                                slug: string | null;
                                title: string | null;
                            } | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/memberships_my_purchases": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
                purchaseStatus?: "pending" | "completed" | "refunded" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            amountPaidCents: number | null;
                            content: {
                                contentType: ("video" | "audio" | "written") | null;
                                documentId: string;
                                mediaDurationSeconds: number | null;
                                slug: string | null;
                                title: string | null;
                            } | null;
                            createdAt: string | null;
                            currency: string | null;
                            documentId: string;
                            purchasedAt: string | null;
                            purchaseStatus: ("pending" | "completed" | "refunded" | "failed") | null;
                            refundedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/memberships_my_purchases_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            amountPaidCents: number | null;
                            content: {
                                contentType: ("video" | "audio" | "written") | null;
                                documentId: string;
                                mediaDurationSeconds: number | null;
                                slug: string | null;
                                title: string | null;
                            } | null;
                            createdAt: string | null;
                            currency: string | null;
                            documentId: string;
                            purchasedAt: string | null;
                            purchaseStatus: ("pending" | "completed" | "refunded" | "failed") | null;
                            refundedAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/offerings": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("title" | "slug" | "description" | "offeringType" | "capacityType" | "maxParticipants" | "deliveryMethod" | "locationDetails" | "videoConferenceProvider" | "schedule" | "priceCents" | "currency" | "creditCost" | "paymentOptions" | "offeringStatus" | "registrationDeadline" | "bookingCount" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                hasPublishedVersion?: boolean | ("true" | "false");
                locale?: string;
                "pagination[limit]"?: number;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                "pagination[start]"?: number;
                "pagination[withCount]"?: boolean;
                populate?: "*" | "localizations" | "localizations"[];
                publicationFilter?: "never-published" | "has-published-version" | "modified" | "unmodified" | "never-published-document" | "has-published-version-document" | "published-without-draft" | "published-with-draft";
                sort?: ("title" | "slug" | "description" | "offeringType" | "capacityType" | "maxParticipants" | "deliveryMethod" | "locationDetails" | "videoConferenceProvider" | "schedule" | "priceCents" | "currency" | "creditCost" | "paymentOptions" | "offeringStatus" | "registrationDeadline" | "bookingCount" | "createdAt" | "updatedAt" | "publishedAt" | "locale") | ("title" | "slug" | "description" | "offeringType" | "capacityType" | "maxParticipants" | "deliveryMethod" | "locationDetails" | "videoConferenceProvider" | "schedule" | "priceCents" | "currency" | "creditCost" | "paymentOptions" | "offeringStatus" | "registrationDeadline" | "bookingCount" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[] | {
                    [key: string]: "asc" | "desc";
                } | {
                    [key: string]: "asc" | "desc";
                }[];
                status?: "draft" | "published";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            bookingCount: number;
                            /**
                             * @description An enum field
                             * @enum {string}
                             */
                            capacityType: "one_on_one" | "small_group" | "large_group" | "unlimited";
                            /** @description A datetime field */
                            createdAt?: string;
                            /** @description An integer field */
                            creditCost?: number;
                            /**
                             * @description A string field
                             * @default USD
                             */
                            currency: string;
                            /**
                             * @description An enum field
                             * @enum {string}
                             */
                            deliveryMethod: "online" | "in_person" | "hybrid" | "self_guided";
                            /** @description A text field */
                            description?: string;
                            /**
                             * Format: uuid
                             * @description The document ID, represented by a UUID
                             */
                            documentId: string;
                            id: string | number;
                            /** @description A string field */
                            locale?: string;
                            /** @description A relational field */
                            readonly localizations?: components["schemas"]["ApiMembershipsOfferingDocument"][];
                            /** @description A text field */
                            locationDetails?: string;
                            /** @description An integer field */
                            maxParticipants?: number;
                            /**
                             * @description An enum field
                             * @default draft
                             * @enum {string}
                             */
                            offeringStatus: "draft" | "published" | "archived" | "cancelled" | "completed";
                            /**
                             * @description An enum field
                             * @enum {string}
                             */
                            offeringType: "one_time_event" | "multi_day_program" | "recurring_fixed" | "recurring_bookable" | "cohort_course" | "retreat";
                            /**
                             * @description A JSON field
                             * @default {}
                             */
                            paymentOptions: unknown;
                            /** @description A decimal field */
                            priceCents?: number;
                            /** @description A datetime field */
                            publishedAt: string;
                            /** @description A datetime field */
                            registrationDeadline?: string;
                            /** @description A JSON field */
                            schedule: unknown;
                            /** @description A UID field */
                            slug: string;
                            /** @description A string field */
                            title: string;
                            /** @description A datetime field */
                            updatedAt?: string;
                            /** @description A string field */
                            videoConferenceProvider?: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/get/offerings_by_id": {
        parameters: {
            query?: {
                fields?: ("title" | "slug" | "description" | "offeringType" | "capacityType" | "maxParticipants" | "deliveryMethod" | "locationDetails" | "videoConferenceProvider" | "schedule" | "priceCents" | "currency" | "creditCost" | "paymentOptions" | "offeringStatus" | "registrationDeadline" | "bookingCount" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                hasPublishedVersion?: boolean | ("true" | "false");
                locale?: string;
                populate?: "*" | "localizations" | "localizations"[];
                publicationFilter?: "never-published" | "has-published-version" | "modified" | "unmodified" | "never-published-document" | "has-published-version-document" | "published-without-draft" | "published-with-draft";
                sort?: ("title" | "slug" | "description" | "offeringType" | "capacityType" | "maxParticipants" | "deliveryMethod" | "locationDetails" | "videoConferenceProvider" | "schedule" | "priceCents" | "currency" | "creditCost" | "paymentOptions" | "offeringStatus" | "registrationDeadline" | "bookingCount" | "createdAt" | "updatedAt" | "publishedAt" | "locale") | ("title" | "slug" | "description" | "offeringType" | "capacityType" | "maxParticipants" | "deliveryMethod" | "locationDetails" | "videoConferenceProvider" | "schedule" | "priceCents" | "currency" | "creditCost" | "paymentOptions" | "offeringStatus" | "registrationDeadline" | "bookingCount" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[] | {
                    [key: string]: "asc" | "desc";
                } | {
                    [key: string]: "asc" | "desc";
                }[];
                status?: "draft" | "published";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            bookingCount: number;
                            /**
                             * @description An enum field
                             * @enum {string}
                             */
                            capacityType: "one_on_one" | "small_group" | "large_group" | "unlimited";
                            /** @description A datetime field */
                            createdAt?: string;
                            /** @description An integer field */
                            creditCost?: number;
                            /**
                             * @description A string field
                             * @default USD
                             */
                            currency: string;
                            /**
                             * @description An enum field
                             * @enum {string}
                             */
                            deliveryMethod: "online" | "in_person" | "hybrid" | "self_guided";
                            /** @description A text field */
                            description?: string;
                            /**
                             * Format: uuid
                             * @description The document ID, represented by a UUID
                             */
                            documentId: string;
                            id: string | number;
                            /** @description A string field */
                            locale?: string;
                            /** @description A relational field */
                            readonly localizations?: components["schemas"]["ApiMembershipsOfferingDocument"][];
                            /** @description A text field */
                            locationDetails?: string;
                            /** @description An integer field */
                            maxParticipants?: number;
                            /**
                             * @description An enum field
                             * @default draft
                             * @enum {string}
                             */
                            offeringStatus: "draft" | "published" | "archived" | "cancelled" | "completed";
                            /**
                             * @description An enum field
                             * @enum {string}
                             */
                            offeringType: "one_time_event" | "multi_day_program" | "recurring_fixed" | "recurring_bookable" | "cohort_course" | "retreat";
                            /**
                             * @description A JSON field
                             * @default {}
                             */
                            paymentOptions: unknown;
                            /** @description A decimal field */
                            priceCents?: number;
                            /** @description A datetime field */
                            publishedAt: string;
                            /** @description A datetime field */
                            registrationDeadline?: string;
                            /** @description A JSON field */
                            schedule: unknown;
                            /** @description A UID field */
                            slug: string;
                            /** @description A string field */
                            title: string;
                            /** @description A datetime field */
                            updatedAt?: string;
                            /** @description A string field */
                            videoConferenceProvider?: string;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "memberships/post/memberships_playback": {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID of your own: a repetition within 24 hours gets the first answer and does nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        content: string;
                        durationSeconds: number;
                        positionSeconds: number;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @constant */
                            received: true;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "social/get/social_platforms": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("name" | "slug" | "iconUrl" | "colorClass" | "baseUrl" | "isActive" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                "pagination[limit]"?: number;
                "pagination[page]"?: number;
                "pagination[pageSize]"?: number;
                "pagination[start]"?: number;
                "pagination[withCount]"?: boolean;
                populate?: "*" | never | never[];
                sort?: ("name" | "slug" | "iconUrl" | "colorClass" | "baseUrl" | "isActive" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt") | ("name" | "slug" | "iconUrl" | "colorClass" | "baseUrl" | "isActive" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt")[] | {
                    [key: string]: "asc" | "desc";
                } | {
                    [key: string]: "asc" | "desc";
                }[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description A text field */
                            baseUrl?: string;
                            /** @description A string field */
                            colorClass?: string;
                            /** @description A datetime field */
                            createdAt?: string;
                            /**
                             * Format: uuid
                             * @description The document ID, represented by a UUID
                             */
                            documentId: string;
                            /** @description A text field */
                            iconUrl?: string;
                            id: string | number;
                            /**
                             * @description A boolean field
                             * @default true
                             */
                            isActive: boolean | null;
                            /** @description A string field */
                            name: string;
                            /** @description A datetime field */
                            publishedAt: string;
                            /** @description A UID field */
                            slug: string;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            sortOrder: number;
                            /** @description A datetime field */
                            updatedAt?: string;
                        }[];
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "social/get/social_platforms_by_id": {
        parameters: {
            query?: {
                fields?: ("name" | "slug" | "iconUrl" | "colorClass" | "baseUrl" | "isActive" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                populate?: "*" | never | never[];
                sort?: ("name" | "slug" | "iconUrl" | "colorClass" | "baseUrl" | "isActive" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt") | ("name" | "slug" | "iconUrl" | "colorClass" | "baseUrl" | "isActive" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt")[] | {
                    [key: string]: "asc" | "desc";
                } | {
                    [key: string]: "asc" | "desc";
                }[];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description A text field */
                            baseUrl?: string;
                            /** @description A string field */
                            colorClass?: string;
                            /** @description A datetime field */
                            createdAt?: string;
                            /**
                             * Format: uuid
                             * @description The document ID, represented by a UUID
                             */
                            documentId: string;
                            /** @description A text field */
                            iconUrl?: string;
                            id: string | number;
                            /**
                             * @description A boolean field
                             * @default true
                             */
                            isActive: boolean | null;
                            /** @description A string field */
                            name: string;
                            /** @description A datetime field */
                            publishedAt: string;
                            /** @description A UID field */
                            slug: string;
                            /**
                             * @description An integer field
                             * @default 0
                             */
                            sortOrder: number;
                            /** @description A datetime field */
                            updatedAt?: string;
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_approval_requests": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
                requestStatus?: "pending" | "approved" | "rejected" | "revision_requested";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string | null;
                            currentStage: number | null;
                            documentId: string;
                            feedback: string | null;
                            generatedContent: {
                                contentType: ("short_video" | "social_post" | "blog_article" | "carousel") | null;
                                documentId: string;
                                targetPlatform: string | null;
                                title: string | null;
                            } | null;
                            requestedAt: string | null;
                            requestStatus: ("pending" | "approved" | "rejected" | "revision_requested") | null;
                            reviewedAt: string | null;
                            revisionCount: number | null;
                            workflow: {
                                documentId: string;
                                name: string | null;
                                stages: unknown | null;
                            } | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_approval_requests_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string | null;
                            currentStage: number | null;
                            documentId: string;
                            feedback: string | null;
                            generatedContent: {
                                contentType: ("short_video" | "social_post" | "blog_article" | "carousel") | null;
                                documentId: string;
                                targetPlatform: string | null;
                                title: string | null;
                            } | null;
                            requestedAt: string | null;
                            requestStatus: ("pending" | "approved" | "rejected" | "revision_requested") | null;
                            reviewedAt: string | null;
                            revisionCount: number | null;
                            workflow: {
                                documentId: string;
                                name: string | null;
                                stages: unknown | null;
                            } | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_audience_profiles": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            brandProfile: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            createdAt: string | null;
                            demographics: unknown | null;
                            documentId: string;
                            interests: unknown | null;
                            painPoints: unknown | null;
                            platformHabits: unknown | null;
                            preferredContentTypes: unknown | null;
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/post/studio_my_audience_profiles": {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID of your own: a repetition within 24 hours gets the first answer and does nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        brandProfile: string;
                        demographics?: unknown | null;
                        interests?: unknown | null;
                        painPoints?: unknown | null;
                        platformHabits?: unknown | null;
                        preferredContentTypes?: unknown | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            brandProfile: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            createdAt: string | null;
                            demographics: unknown | null;
                            documentId: string;
                            interests: unknown | null;
                            painPoints: unknown | null;
                            platformHabits: unknown | null;
                            preferredContentTypes: unknown | null;
                            updatedAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_audience_profiles_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            brandProfile: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            createdAt: string | null;
                            demographics: unknown | null;
                            documentId: string;
                            interests: unknown | null;
                            painPoints: unknown | null;
                            platformHabits: unknown | null;
                            preferredContentTypes: unknown | null;
                            updatedAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/put/studio_my_audience_profiles_by_documentId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        demographics?: unknown | null;
                        interests?: unknown | null;
                        painPoints?: unknown | null;
                        platformHabits?: unknown | null;
                        preferredContentTypes?: unknown | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            brandProfile: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            createdAt: string | null;
                            demographics: unknown | null;
                            documentId: string;
                            interests: unknown | null;
                            painPoints: unknown | null;
                            platformHabits: unknown | null;
                            preferredContentTypes: unknown | null;
                            updatedAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/delete/studio_my_audience_profiles_by_documentId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_brand_profiles": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
                tonePreset?: "professional" | "casual" | "viral" | "hinglish";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            clientAccount: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            contentGoals: unknown | null;
                            createdAt: string | null;
                            customGuidelines: string | null;
                            description: string | null;
                            documentId: string;
                            industry: string | null;
                            name: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            preferredPlatforms: unknown | null;
                            sampleContentUrls: unknown | null;
                            targetAudience: string | null;
                            tonePreset: ("professional" | "casual" | "viral" | "hinglish") | null;
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/post/studio_my_brand_profiles": {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID of your own: a repetition within 24 hours gets the first answer and does nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        contentGoals?: unknown | null;
                        customGuidelines?: string | null;
                        description?: string | null;
                        industry?: string | null;
                        name: string;
                        organization?: string | null;
                        preferredPlatforms?: unknown | null;
                        sampleContentUrls?: unknown | null;
                        targetAudience?: string | null;
                        tonePreset?: ("professional" | "casual" | "viral" | "hinglish") | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            clientAccount: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            contentGoals: unknown | null;
                            createdAt: string | null;
                            customGuidelines: string | null;
                            description: string | null;
                            documentId: string;
                            industry: string | null;
                            name: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            preferredPlatforms: unknown | null;
                            sampleContentUrls: unknown | null;
                            targetAudience: string | null;
                            tonePreset: ("professional" | "casual" | "viral" | "hinglish") | null;
                            updatedAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_brand_profiles_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            clientAccount: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            contentGoals: unknown | null;
                            createdAt: string | null;
                            customGuidelines: string | null;
                            description: string | null;
                            documentId: string;
                            industry: string | null;
                            name: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            preferredPlatforms: unknown | null;
                            sampleContentUrls: unknown | null;
                            targetAudience: string | null;
                            tonePreset: ("professional" | "casual" | "viral" | "hinglish") | null;
                            updatedAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/put/studio_my_brand_profiles_by_documentId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        contentGoals?: unknown | null;
                        customGuidelines?: string | null;
                        description?: string | null;
                        industry?: string | null;
                        name?: string;
                        preferredPlatforms?: unknown | null;
                        sampleContentUrls?: unknown | null;
                        targetAudience?: string | null;
                        tonePreset?: ("professional" | "casual" | "viral" | "hinglish") | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            clientAccount: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            contentGoals: unknown | null;
                            createdAt: string | null;
                            customGuidelines: string | null;
                            description: string | null;
                            documentId: string;
                            industry: string | null;
                            name: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            preferredPlatforms: unknown | null;
                            sampleContentUrls: unknown | null;
                            targetAudience: string | null;
                            tonePreset: ("professional" | "casual" | "viral" | "hinglish") | null;
                            updatedAt: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_brand_templates": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            brandColors: unknown | null;
                            brandProfile: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            createdAt: string | null;
                            customization: unknown | null;
                            documentId: string;
                            fonts: unknown | null;
                            introVideoUrl: string | null;
                            logoUrl: string | null;
                            outroVideoUrl: string | null;
                            template: {
                                documentId: string;
                                name: string | null;
                                templateType: ("video_intro" | "video_outro" | "caption_style" | "social_post") | null;
                            } | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_brand_templates_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            brandColors: unknown | null;
                            brandProfile: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            createdAt: string | null;
                            customization: unknown | null;
                            documentId: string;
                            fonts: unknown | null;
                            introVideoUrl: string | null;
                            logoUrl: string | null;
                            outroVideoUrl: string | null;
                            template: {
                                documentId: string;
                                name: string | null;
                                templateType: ("video_intro" | "video_outro" | "caption_style" | "social_post") | null;
                            } | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_calendar_entries": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
                platform?: string;
                scheduledDate?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            calendar: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            createdAt: string | null;
                            documentId: string;
                            notes: string | null;
                            platform: string | null;
                            scheduledDate: string | null;
                            scheduledTime: string | null;
                            tags: unknown | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_calendar_entries_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            calendar: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            createdAt: string | null;
                            documentId: string;
                            notes: string | null;
                            platform: string | null;
                            scheduledDate: string | null;
                            scheduledTime: string | null;
                            tags: unknown | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_calls_to_action": {
        parameters: {
            query?: {
                ctaType?: "subscribe" | "link_click" | "download" | "follow";
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
                platform?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string | null;
                            ctaText: string | null;
                            ctaType: ("subscribe" | "link_click" | "download" | "follow") | null;
                            documentId: string;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            performanceScore: number | null;
                            platform: string | null;
                            usageCount: number | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/post/studio_my_calls_to_action": {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID of your own: a repetition within 24 hours gets the first answer and does nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        ctaText: string;
                        ctaType?: ("subscribe" | "link_click" | "download" | "follow") | null;
                        organization?: string | null;
                        platform?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string | null;
                            ctaText: string | null;
                            ctaType: ("subscribe" | "link_click" | "download" | "follow") | null;
                            documentId: string;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            performanceScore: number | null;
                            platform: string | null;
                            usageCount: number | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_calls_to_action_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string | null;
                            ctaText: string | null;
                            ctaType: ("subscribe" | "link_click" | "download" | "follow") | null;
                            documentId: string;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            performanceScore: number | null;
                            platform: string | null;
                            usageCount: number | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/put/studio_my_calls_to_action_by_documentId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        ctaText?: string;
                        ctaType?: ("subscribe" | "link_click" | "download" | "follow") | null;
                        platform?: string | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            createdAt: string | null;
                            ctaText: string | null;
                            ctaType: ("subscribe" | "link_click" | "download" | "follow") | null;
                            documentId: string;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            performanceScore: number | null;
                            platform: string | null;
                            usageCount: number | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/delete/studio_my_calls_to_action_by_documentId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_content_analyses": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            analyzedAt: string | null;
                            contentAsset: {
                                documentId: string;
                                title: string | null;
                            } | null;
                            documentId: string;
                            emotionAnalysis: unknown | null;
                            engagementPotential: number | null;
                            entities: unknown | null;
                            hookMoments: unknown | null;
                            keyInsights: unknown | null;
                            keywords: unknown | null;
                            platformScores: unknown | null;
                            quotableMoments: unknown | null;
                            repurposingValue: number | null;
                            sentimentScore: number | null;
                            seoScore: number | null;
                            topics: unknown | null;
                            transcript: string | null;
                            transcriptConfidence: number | null;
                            transcriptLanguage: string | null;
                            viralityScore: number | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_content_analyses_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            analyzedAt: string | null;
                            contentAsset: {
                                documentId: string;
                                title: string | null;
                            } | null;
                            documentId: string;
                            emotionAnalysis: unknown | null;
                            engagementPotential: number | null;
                            entities: unknown | null;
                            hookMoments: unknown | null;
                            keyInsights: unknown | null;
                            keywords: unknown | null;
                            platformScores: unknown | null;
                            quotableMoments: unknown | null;
                            repurposingValue: number | null;
                            sentimentScore: number | null;
                            seoScore: number | null;
                            topics: unknown | null;
                            transcript: string | null;
                            transcriptConfidence: number | null;
                            transcriptLanguage: string | null;
                            viralityScore: number | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_content_assets": {
        parameters: {
            query?: {
                contentType?: "video" | "audio" | "blog" | "document" | "image";
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
                uploadStatus?: "pending" | "processing" | "completed" | "failed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            brandProfile: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            clientAccount: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            contentType: ("video" | "audio" | "blog" | "document" | "image") | null;
                            createdAt: string | null;
                            description: string | null;
                            documentId: string;
                            duration: number | null;
                            fileSize: number | null;
                            fileUrl: string | null;
                            metadata: unknown | null;
                            mimeType: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            processingError: string | null;
                            sourcePlatform: ("youtube" | "instagram" | "linkedin" | "upload") | null;
                            sourceUrl: string | null;
                            tags: unknown | null;
                            thumbnailUrl: string | null;
                            title: string | null;
                            uploadStatus: ("pending" | "processing" | "completed" | "failed") | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_content_assets_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            brandProfile: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            clientAccount: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            contentType: ("video" | "audio" | "blog" | "document" | "image") | null;
                            createdAt: string | null;
                            description: string | null;
                            documentId: string;
                            duration: number | null;
                            fileSize: number | null;
                            fileUrl: string | null;
                            metadata: unknown | null;
                            mimeType: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            processingError: string | null;
                            sourcePlatform: ("youtube" | "instagram" | "linkedin" | "upload") | null;
                            sourceUrl: string | null;
                            tags: unknown | null;
                            thumbnailUrl: string | null;
                            title: string | null;
                            uploadStatus: ("pending" | "processing" | "completed" | "failed") | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_content_calendars": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            aiStrategy: unknown | null;
                            clientAccount: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            createdAt: string | null;
                            description: string | null;
                            documentId: string;
                            endDate: string | null;
                            isAiGenerated: boolean | null;
                            name: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            startDate: string | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_content_calendars_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            aiStrategy: unknown | null;
                            clientAccount: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            createdAt: string | null;
                            description: string | null;
                            documentId: string;
                            endDate: string | null;
                            isAiGenerated: boolean | null;
                            name: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            startDate: string | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_generated_contents": {
        parameters: {
            query?: {
                contentType?: "short_video" | "social_post" | "blog_article" | "carousel";
                isPublished?: string;
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
                targetPlatform?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            caption: string | null;
                            comments: number | null;
                            contentAsset: {
                                documentId: string;
                                title: string | null;
                            } | null;
                            contentText: string | null;
                            contentType: ("short_video" | "social_post" | "blog_article" | "carousel") | null;
                            createdAt: string | null;
                            cta: string | null;
                            documentId: string;
                            duration: number | null;
                            engagementRate: number | null;
                            fileUrl: string | null;
                            hashtags: unknown | null;
                            isPublished: boolean | null;
                            likes: number | null;
                            postedAt: string | null;
                            qualityScore: number | null;
                            scheduledFor: string | null;
                            shares: number | null;
                            targetPlatform: string | null;
                            thumbnailUrl: string | null;
                            title: string | null;
                            views: number | null;
                            viralityPrediction: number | null;
                            wordCount: number | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_generated_contents_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            caption: string | null;
                            comments: number | null;
                            contentAsset: {
                                documentId: string;
                                title: string | null;
                            } | null;
                            contentText: string | null;
                            contentType: ("short_video" | "social_post" | "blog_article" | "carousel") | null;
                            createdAt: string | null;
                            cta: string | null;
                            documentId: string;
                            duration: number | null;
                            engagementRate: number | null;
                            fileUrl: string | null;
                            hashtags: unknown | null;
                            isPublished: boolean | null;
                            likes: number | null;
                            postedAt: string | null;
                            qualityScore: number | null;
                            scheduledFor: string | null;
                            shares: number | null;
                            targetPlatform: string | null;
                            thumbnailUrl: string | null;
                            title: string | null;
                            views: number | null;
                            viralityPrediction: number | null;
                            wordCount: number | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_hashtags": {
        parameters: {
            query?: {
                category?: string;
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
                platform?: "instagram" | "tiktok" | "linkedin" | "youtube" | "twitter" | "facebook";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            category: string | null;
                            createdAt: string | null;
                            documentId: string;
                            hashtag: string | null;
                            lastUsedAt: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            performanceScore: number | null;
                            platform: ("instagram" | "tiktok" | "linkedin" | "youtube" | "twitter" | "facebook") | null;
                            usageCount: number | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/post/studio_my_hashtags": {
        parameters: {
            query?: never;
            header?: {
                /** @description A UUID of your own: a repetition within 24 hours gets the first answer and does nothing again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        category?: string | null;
                        hashtag: string;
                        organization?: string | null;
                        platform?: ("instagram" | "tiktok" | "linkedin" | "youtube" | "twitter" | "facebook") | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            category: string | null;
                            createdAt: string | null;
                            documentId: string;
                            hashtag: string | null;
                            lastUsedAt: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            performanceScore: number | null;
                            platform: ("instagram" | "tiktok" | "linkedin" | "youtube" | "twitter" | "facebook") | null;
                            usageCount: number | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_hashtags_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            category: string | null;
                            createdAt: string | null;
                            documentId: string;
                            hashtag: string | null;
                            lastUsedAt: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            performanceScore: number | null;
                            platform: ("instagram" | "tiktok" | "linkedin" | "youtube" | "twitter" | "facebook") | null;
                            usageCount: number | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/put/studio_my_hashtags_by_documentId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        category?: string | null;
                        hashtag?: string;
                        platform?: ("instagram" | "tiktok" | "linkedin" | "youtube" | "twitter" | "facebook") | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            category: string | null;
                            createdAt: string | null;
                            documentId: string;
                            hashtag: string | null;
                            lastUsedAt: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            performanceScore: number | null;
                            platform: ("instagram" | "tiktok" | "linkedin" | "youtube" | "twitter" | "facebook") | null;
                            usageCount: number | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/delete/studio_my_hashtags_by_documentId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_qa_requests": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
                priority?: "low" | "normal" | "high" | "urgent";
                qaStatus?: "pending" | "assigned" | "in_review" | "completed";
                qaType?: "copywriter_review" | "video_editor_review" | "expert_review";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            assignedAt: string | null;
                            completedAt: string | null;
                            createdAt: string | null;
                            documentId: string;
                            dueAt: string | null;
                            feedback: string | null;
                            generatedContent: {
                                contentType: ("short_video" | "social_post" | "blog_article" | "carousel") | null;
                                documentId: string;
                                targetPlatform: string | null;
                                title: string | null;
                            } | null;
                            priority: ("low" | "normal" | "high" | "urgent") | null;
                            qaStatus: ("pending" | "assigned" | "in_review" | "completed") | null;
                            qaType: ("copywriter_review" | "video_editor_review" | "expert_review") | null;
                            qualityScore: number | null;
                            slaHours: number | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_qa_requests_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            assignedAt: string | null;
                            completedAt: string | null;
                            createdAt: string | null;
                            documentId: string;
                            dueAt: string | null;
                            feedback: string | null;
                            generatedContent: {
                                contentType: ("short_video" | "social_post" | "blog_article" | "carousel") | null;
                                documentId: string;
                                targetPlatform: string | null;
                                title: string | null;
                            } | null;
                            priority: ("low" | "normal" | "high" | "urgent") | null;
                            qaStatus: ("pending" | "assigned" | "in_review" | "completed") | null;
                            qaType: ("copywriter_review" | "video_editor_review" | "expert_review") | null;
                            qualityScore: number | null;
                            slaHours: number | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_repurposing_jobs": {
        parameters: {
            query?: {
                jobStatus?: "queued" | "processing" | "completed" | "failed" | "cancelled";
                jobType?: "video_to_shorts" | "blog_to_social" | "podcast_to_blog";
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            completedAt: string | null;
                            contentAsset: {
                                documentId: string;
                                title: string | null;
                            } | null;
                            createdAt: string | null;
                            creditsUsed: number | null;
                            documentId: string;
                            errorMessage: string | null;
                            failedAt: string | null;
                            jobStatus: ("queued" | "processing" | "completed" | "failed" | "cancelled") | null;
                            jobType: ("video_to_shorts" | "blog_to_social" | "podcast_to_blog") | null;
                            outputFormat: ("short_video" | "linkedin_post" | "twitter_thread") | null;
                            priority: number | null;
                            progress: number | null;
                            startedAt: string | null;
                            targetPlatforms: unknown | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_repurposing_jobs_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            completedAt: string | null;
                            contentAsset: {
                                documentId: string;
                                title: string | null;
                            } | null;
                            createdAt: string | null;
                            creditsUsed: number | null;
                            documentId: string;
                            errorMessage: string | null;
                            failedAt: string | null;
                            jobStatus: ("queued" | "processing" | "completed" | "failed" | "cancelled") | null;
                            jobType: ("video_to_shorts" | "blog_to_social" | "podcast_to_blog") | null;
                            outputFormat: ("short_video" | "linkedin_post" | "twitter_thread") | null;
                            priority: number | null;
                            progress: number | null;
                            startedAt: string | null;
                            targetPlatforms: unknown | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_revision_requests": {
        parameters: {
            query?: {
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
                revisionStatus?: "pending" | "in_progress" | "completed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            completedAt: string | null;
                            createdAt: string | null;
                            documentId: string;
                            feedback: string | null;
                            generatedContent: {
                                contentType: ("short_video" | "social_post" | "blog_article" | "carousel") | null;
                                documentId: string;
                                targetPlatform: string | null;
                                title: string | null;
                            } | null;
                            revisionNumber: number | null;
                            revisionStatus: ("pending" | "in_progress" | "completed") | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_revision_requests_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            completedAt: string | null;
                            createdAt: string | null;
                            documentId: string;
                            feedback: string | null;
                            generatedContent: {
                                contentType: ("short_video" | "social_post" | "blog_article" | "carousel") | null;
                                documentId: string;
                                targetPlatform: string | null;
                                title: string | null;
                            } | null;
                            revisionNumber: number | null;
                            revisionStatus: ("pending" | "in_progress" | "completed") | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_templates": {
        parameters: {
            query?: {
                isPremium?: string;
                isPublic?: string;
                locale?: "en" | "de";
                page?: number;
                pageSize?: number;
                templateType?: "video_intro" | "video_outro" | "caption_style" | "social_post";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            config: unknown | null;
                            description: string | null;
                            documentId: string;
                            isPremium: boolean | null;
                            isPublic: boolean | null;
                            name: string | null;
                            previewUrl: string | null;
                            rating: number | null;
                            templateType: ("video_intro" | "video_outro" | "caption_style" | "social_post") | null;
                        }[];
                        meta: {
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                        };
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "studio/get/studio_my_templates_by_documentId": {
        parameters: {
            query?: {
                locale?: "en" | "de";
            };
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            config: unknown | null;
                            description: string | null;
                            documentId: string;
                            isPremium: boolean | null;
                            isPublic: boolean | null;
                            name: string | null;
                            previewUrl: string | null;
                            rating: number | null;
                            templateType: ("video_intro" | "video_outro" | "caption_style" | "social_post") | null;
                        };
                        meta: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
    "users-permissions/get/users_me": {
        parameters: {
            query?: {
                fields?: string | string[];
                populate?: "*" | string | string[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blocked: boolean;
                        confirmed: boolean;
                        createdAt: string;
                        documentId: string;
                        email: string;
                        id: number;
                        provider: string;
                        publishedAt: string;
                        role?: number | {
                            createdAt: string;
                            description: string | null;
                            id: number;
                            name: string;
                            type: string;
                            updatedAt: string;
                        };
                        updatedAt: string;
                        username: string;
                    };
                };
            };
            400: components["responses"]["Error400"];
            401: components["responses"]["Error401"];
            403: components["responses"]["Error403"];
            404: components["responses"]["Error404"];
            409: components["responses"]["Error409"];
            422: components["responses"]["Error422"];
            429: components["responses"]["Error429"];
            500: components["responses"]["Error500"];
        };
    };
}
