/**
 * The REST API as TypeScript types, made from openapi.json by `npm run types`: do not edit.
 * Use them with any client, e.g. `createClient<paths>({ baseUrl: 'https://api.example.com/api' })` of openapi-fetch.
 */

export interface paths {
    "/accounts/my/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the own account */
        get: operations["accounts/get/accounts_my_account"];
        /** Change the own account */
        put: operations["accounts/put/accounts_my_account"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/my/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own addresses */
        get: operations["accounts/get/accounts_my_addresses"];
        put?: never;
        /** Add to the own addresses */
        post: operations["accounts/post/accounts_my_addresses"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/my/addresses/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own addresses */
        get: operations["accounts/get/accounts_my_addresses_by_documentId"];
        /** Change one of the own addresses */
        put: operations["accounts/put/accounts_my_addresses_by_documentId"];
        post?: never;
        /** Delete one of the own addresses */
        delete: operations["accounts/delete/accounts_my_addresses_by_documentId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/my/client-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own client accounts */
        get: operations["accounts/get/accounts_my_client_accounts"];
        put?: never;
        /** Add to the own client accounts */
        post: operations["accounts/post/accounts_my_client_accounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/my/client-accounts/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own client accounts */
        get: operations["accounts/get/accounts_my_client_accounts_by_documentId"];
        /** Change one of the own client accounts */
        put: operations["accounts/put/accounts_my_client_accounts_by_documentId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/my/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own consents */
        get: operations["accounts/get/accounts_my_consents"];
        put?: never;
        /** Add to the own consents */
        post: operations["accounts/post/accounts_my_consents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/my/consents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own consents */
        get: operations["accounts/get/accounts_my_consents_by_documentId"];
        /** Change one of the own consents */
        put: operations["accounts/put/accounts_my_consents_by_documentId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/my/group-memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own group memberships */
        get: operations["accounts/get/accounts_my_group_memberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/my/group-memberships/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own group memberships */
        get: operations["accounts/get/accounts_my_group_memberships_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/my/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own organizations */
        get: operations["accounts/get/accounts_my_organizations"];
        put?: never;
        /** Add to the own organizations */
        post: operations["accounts/post/accounts_my_organizations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/my/organizations/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own organizations */
        get: operations["accounts/get/accounts_my_organizations_by_documentId"];
        /** Change one of the own organizations */
        put: operations["accounts/put/accounts_my_organizations_by_documentId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/my/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own reviews */
        get: operations["accounts/get/accounts_my_reviews"];
        put?: never;
        /** Add to the own reviews */
        post: operations["accounts/post/accounts_my_reviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/my/reviews/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own reviews */
        get: operations["accounts/get/accounts_my_reviews_by_documentId"];
        /** Change one of the own reviews */
        put: operations["accounts/put/accounts_my_reviews_by_documentId"];
        post?: never;
        /** Delete one of the own reviews */
        delete: operations["accounts/delete/accounts_my_reviews_by_documentId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/my/team-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own team members */
        get: operations["accounts/get/accounts_my_team_members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/my/team-members/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own team members */
        get: operations["accounts/get/accounts_my_team_members_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/my/user-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own user preferences */
        get: operations["accounts/get/accounts_my_user_preferences"];
        put?: never;
        /** Add to the own user preferences */
        post: operations["accounts/post/accounts_my_user_preferences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/my/user-preferences/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own user preferences */
        get: operations["accounts/get/accounts_my_user_preferences_by_documentId"];
        /** Change one of the own user preferences */
        put: operations["accounts/put/accounts_my_user_preferences_by_documentId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/my/user-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own user profiles */
        get: operations["accounts/get/accounts_my_user_profiles"];
        put?: never;
        /** Add to the own user profiles */
        post: operations["accounts/post/accounts_my_user_profiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/my/user-profiles/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own user profiles */
        get: operations["accounts/get/accounts_my_user_profiles_by_documentId"];
        /** Change one of the own user profiles */
        put: operations["accounts/put/accounts_my_user_profiles_by_documentId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["accounts/get/reviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["accounts/get/reviews_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/user-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["accounts/get/user_profiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/user-profiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["accounts/get/user_profiles_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
        /** Set a new password; ends all sessions and begins one */
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
        /** Confirm an address by the link of its mail; leads on to the website */
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
        /** Have a code for a new password mailed, if there is an account */
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
        /** Log in */
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
        /** Register; the answer is the same whether the address has an account or not */
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
        /** End this session, those of a device, or all */
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
        /** Get new tokens for a refresh token, once: used a second time it ends the sessions of its login */
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
        /** Set a new password by the code of a mail; ends all sessions and begins one */
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
        /** Have the link that confirms an address mailed again, if an account waits for it */
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
        /** List the own sessions */
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
        /** End one of the own sessions */
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
        /** Check a coupon before anything is booked; a refusal is an answer with its reason; what an e-mail has used is told to its member only */
        post: operations["billing/post/billing_coupons_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/exchange-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["billing/get/exchange_rates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/exchange-rates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["billing/get/exchange_rates_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/my/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own invoices */
        get: operations["billing/get/billing_my_invoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/my/invoices/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own invoices */
        get: operations["billing/get/billing_my_invoices_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/my/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own payment methods */
        get: operations["billing/get/billing_my_payment_methods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/my/payment-methods/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own payment methods */
        get: operations["billing/get/billing_my_payment_methods_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/my/payment-transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own payment transactions */
        get: operations["billing/get/billing_my_payment_transactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/my/payment-transactions/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own payment transactions */
        get: operations["billing/get/billing_my_payment_transactions_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/my/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own payouts */
        get: operations["billing/get/billing_my_payouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/my/payouts/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own payouts */
        get: operations["billing/get/billing_my_payouts_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/my/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own subscriptions */
        get: operations["billing/get/billing_my_subscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/my/subscriptions/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own subscriptions */
        get: operations["billing/get/billing_my_subscriptions_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/plan-prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["billing/get/plan_prices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/plan-prices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["billing/get/plan_prices_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["billing/get/plans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["billing/get/plans_by_id"];
        put?: never;
        post?: never;
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
    "/billing/simulator/disputes/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a chargeback of a simulated inquiry, as the bank would */
        post: operations["billing/post/billing_simulator_disputes_by_id_escalate"];
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
    "/billing/simulator/intents/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dispute a simulated payment or a part of it, as the client at their bank would */
        post: operations["billing/post/billing_simulator_intents_by_id_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billing/simulator/refunds/{id}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a simulated refund come back, as the bank would */
        post: operations["billing/post/billing_simulator_refunds_by_id_fail"];
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
    "/bookings/{documentId}/accept-move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree, as the client, to the time that expert or staff moved the session to */
        post: operations["bookings/post/bookings_by_documentId_accept_move"];
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
    "/bookings/{documentId}/report-absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say, as the client, that the expert did not come; staff decide */
        post: operations["bookings/post/bookings_by_documentId_report_absence"];
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
    "/bookings/consultation-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a meeting, as a visitor */
        post: operations["bookings/post/bookings_consultation_requests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/manage-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mail a guest the links to their bookings; the answer is the same whether there are any */
        post: operations["bookings/post/bookings_manage_links"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/my/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own appointments */
        get: operations["bookings/get/bookings_my_appointments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/my/appointments/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own appointments */
        get: operations["bookings/get/bookings_my_appointments_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/provider-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bookings/get/provider_services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/provider-services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bookings/get/provider_services_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/service-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bookings/get/service_categories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/service-categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bookings/get/service_categories_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/service-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bookings/get/service_providers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/service-providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bookings/get/service_providers_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/service-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bookings/get/service_types"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bookings/service-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bookings/get/service_types_by_id"];
        put?: never;
        post?: never;
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
    "/commerce/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["commerce/get/brands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/brands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["commerce/get/brands_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["commerce/get/collections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/collections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["commerce/get/collections_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/loyalty-programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["commerce/get/loyalty_programs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/loyalty-programs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["commerce/get/loyalty_programs_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/my/loyalty-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own loyalty accounts */
        get: operations["commerce/get/commerce_my_loyalty_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/my/loyalty-accounts/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own loyalty accounts */
        get: operations["commerce/get/commerce_my_loyalty_accounts_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/my/loyalty-transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own loyalty transactions */
        get: operations["commerce/get/commerce_my_loyalty_transactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/my/loyalty-transactions/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own loyalty transactions */
        get: operations["commerce/get/commerce_my_loyalty_transactions_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/my/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own orders */
        get: operations["commerce/get/commerce_my_orders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/my/orders/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own orders */
        get: operations["commerce/get/commerce_my_orders_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/my/referrals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own referrals */
        get: operations["commerce/get/commerce_my_referrals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/my/referrals/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own referrals */
        get: operations["commerce/get/commerce_my_referrals_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/my/return-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own return requests */
        get: operations["commerce/get/commerce_my_return_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/my/return-requests/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own return requests */
        get: operations["commerce/get/commerce_my_return_requests_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/my/wishlist-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own wishlist items */
        get: operations["commerce/get/commerce_my_wishlist_items"];
        put?: never;
        /** Add to the own wishlist items */
        post: operations["commerce/post/commerce_my_wishlist_items"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/my/wishlist-items/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own wishlist items */
        get: operations["commerce/get/commerce_my_wishlist_items_by_documentId"];
        put?: never;
        post?: never;
        /** Delete one of the own wishlist items */
        delete: operations["commerce/delete/commerce_my_wishlist_items_by_documentId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/my/wishlists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own wishlists */
        get: operations["commerce/get/commerce_my_wishlists"];
        put?: never;
        /** Add to the own wishlists */
        post: operations["commerce/post/commerce_my_wishlists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/my/wishlists/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own wishlists */
        get: operations["commerce/get/commerce_my_wishlists_by_documentId"];
        /** Change one of the own wishlists */
        put: operations["commerce/put/commerce_my_wishlists_by_documentId"];
        post?: never;
        /** Delete one of the own wishlists */
        delete: operations["commerce/delete/commerce_my_wishlists_by_documentId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/product-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["commerce/get/product_categories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/product-categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["commerce/get/product_categories_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/product-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["commerce/get/product_questions"];
        put?: never;
        /** Ask a question about a product, as a member */
        post: operations["commerce/post/commerce_product_questions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/product-questions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["commerce/get/product_questions_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["commerce/get/products"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["commerce/get/products_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/shipping-methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["commerce/get/shipping_methods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commerce/shipping-methods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["commerce/get/shipping_methods_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/blog-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/blog_categories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/blog-categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/blog_categories_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/blog-posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/blog_posts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/blog-posts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/blog_posts_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/content-blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/content_blocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/content-blocks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/content_blocks_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/dynamic-contents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/dynamic_contents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/dynamic-contents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/dynamic_contents_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/faq-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/faq_categories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/faq-categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/faq_categories_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/faq-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether an answer helped */
        post: operations["content/post/content_faq_feedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/faq-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/faq_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/faq-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/faq_items_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/menu-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/menu_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/menu-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/menu_items_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/menus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/menus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/menus/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/menus_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/pages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/pages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/pages_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/seo-urls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/seo_urls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/seo-urls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/seo_urls_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/testimonials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/testimonials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/content/testimonials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["content/get/testimonials_by_id"];
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
    "/leads/webinar-registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register for a webinar */
        post: operations["leads/post/leads_webinar_registrations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/webinars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["leads/get/webinars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/webinars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["leads/get/webinars_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/whitepapers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["leads/get/whitepapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/whitepapers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["leads/get/whitepapers_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/influencer-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["marketplace/get/influencer_categories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/influencer-categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["marketplace/get/influencer_categories_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask an influencer without an account */
        post: operations["marketplace/post/marketplace_inquiries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/my/campaign-bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own campaign bookings */
        get: operations["marketplace/get/marketplace_my_campaign_bookings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/my/campaign-bookings/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own campaign bookings */
        get: operations["marketplace/get/marketplace_my_campaign_bookings_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/my/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own campaigns */
        get: operations["marketplace/get/marketplace_my_campaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/my/campaigns/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own campaigns */
        get: operations["marketplace/get/marketplace_my_campaigns_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/my/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own conversations */
        get: operations["marketplace/get/marketplace_my_conversations"];
        put?: never;
        /** Add to the own conversations */
        post: operations["marketplace/post/marketplace_my_conversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/my/conversations/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own conversations */
        get: operations["marketplace/get/marketplace_my_conversations_by_documentId"];
        /** Change one of the own conversations */
        put: operations["marketplace/put/marketplace_my_conversations_by_documentId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/my/deliverables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own deliverables */
        get: operations["marketplace/get/marketplace_my_deliverables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/my/deliverables/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own deliverables */
        get: operations["marketplace/get/marketplace_my_deliverables_by_documentId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/my/favorites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own favorites */
        get: operations["marketplace/get/marketplace_my_favorites"];
        put?: never;
        /** Add to the own favorites */
        post: operations["marketplace/post/marketplace_my_favorites"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/my/favorites/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own favorites */
        get: operations["marketplace/get/marketplace_my_favorites_by_documentId"];
        /** Change one of the own favorites */
        put: operations["marketplace/put/marketplace_my_favorites_by_documentId"];
        post?: never;
        /** Delete one of the own favorites */
        delete: operations["marketplace/delete/marketplace_my_favorites_by_documentId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/my/inquiries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own inquiries */
        get: operations["marketplace/get/marketplace_my_inquiries"];
        put?: never;
        /** Add to the own inquiries */
        post: operations["marketplace/post/marketplace_my_inquiries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/my/inquiries/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own inquiries */
        get: operations["marketplace/get/marketplace_my_inquiries_by_documentId"];
        /** Change one of the own inquiries */
        put: operations["marketplace/put/marketplace_my_inquiries_by_documentId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/my/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own messages */
        get: operations["marketplace/get/marketplace_my_messages"];
        put?: never;
        /** Add to the own messages */
        post: operations["marketplace/post/marketplace_my_messages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/my/messages/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own messages */
        get: operations["marketplace/get/marketplace_my_messages_by_documentId"];
        /** Change one of the own messages */
        put: operations["marketplace/put/marketplace_my_messages_by_documentId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/my/portfolio-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own portfolio items */
        get: operations["marketplace/get/marketplace_my_portfolio_items"];
        put?: never;
        /** Add to the own portfolio items */
        post: operations["marketplace/post/marketplace_my_portfolio_items"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/my/portfolio-items/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own portfolio items */
        get: operations["marketplace/get/marketplace_my_portfolio_items_by_documentId"];
        /** Change one of the own portfolio items */
        put: operations["marketplace/put/marketplace_my_portfolio_items_by_documentId"];
        post?: never;
        /** Delete one of the own portfolio items */
        delete: operations["marketplace/delete/marketplace_my_portfolio_items_by_documentId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/my/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own profiles */
        get: operations["marketplace/get/marketplace_my_profiles"];
        put?: never;
        /** Add to the own profiles */
        post: operations["marketplace/post/marketplace_my_profiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/my/profiles/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own profiles */
        get: operations["marketplace/get/marketplace_my_profiles_by_documentId"];
        /** Change one of the own profiles */
        put: operations["marketplace/put/marketplace_my_profiles_by_documentId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/portfolio-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["marketplace/get/portfolio_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/portfolio-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["marketplace/get/portfolio_items_by_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["marketplace/get/profiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/marketplace/profiles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["marketplace/get/profiles_by_id"];
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
    "/memberships/my/content-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own content items */
        get: operations["memberships/get/memberships_my_content_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/my/content-items/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own content items */
        get: operations["memberships/get/memberships_my_content_items_by_documentId"];
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
    "/memberships/my/offering-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own offering resources */
        get: operations["memberships/get/memberships_my_offering_resources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/memberships/my/offering-resources/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own offering resources */
        get: operations["memberships/get/memberships_my_offering_resources_by_documentId"];
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
    "/messaging/my/email-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own email subscriptions */
        get: operations["messaging/get/messaging_my_email_subscriptions"];
        put?: never;
        /** Add to the own email subscriptions */
        post: operations["messaging/post/messaging_my_email_subscriptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/my/email-subscriptions/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own email subscriptions */
        get: operations["messaging/get/messaging_my_email_subscriptions_by_documentId"];
        /** Change one of the own email subscriptions */
        put: operations["messaging/put/messaging_my_email_subscriptions_by_documentId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/my/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the own notifications */
        get: operations["messaging/get/messaging_my_notifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/messaging/my/notifications/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one of the own notifications */
        get: operations["messaging/get/messaging_my_notifications_by_documentId"];
        /** Change one of the own notifications */
        put: operations["messaging/put/messaging_my_notifications_by_documentId"];
        post?: never;
        /** Delete one of the own notifications */
        delete: operations["messaging/delete/messaging_my_notifications_by_documentId"];
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
    "/system/platform-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["system/get/platform_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["system/get/settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/system/settings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["system/get/settings_by_id"];
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
        ApiAccountsReviewDocument: {
            authorName?: string | null;
            comment?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            documentId: string;
            id: number;
            isPublic?: boolean | null;
            isVerified?: boolean | null;
            /** @description With populate */
            product?: components["schemas"]["ApiCommerceProductDocument"] | null;
            /** @description With populate */
            profile?: components["schemas"]["ApiMarketplaceProfileDocument"] | null;
            /** @description With populate */
            provider?: components["schemas"]["ApiBookingsServiceProviderDocument"] | null;
            /** Format: date-time */
            publishedAt?: string | null;
            rating?: number | null;
            /** Format: date-time */
            respondedAt?: string | null;
            response?: string | null;
            reviewStatus?: ("pending" | "approved" | "rejected") | null;
            /** @enum {string} */
            subject: "product" | "service" | "collaboration";
            title?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiAccountsUserProfileDocument: {
            avatarUrl?: string | null;
            bio?: string | null;
            company?: string | null;
            coverImageUrl?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            documentId: string;
            id: number;
            interests?: unknown;
            isPublic?: boolean | null;
            jobTitle?: string | null;
            /** Format: date-time */
            publishedAt?: string | null;
            skills?: unknown;
            socialLinks?: unknown;
            /** Format: date-time */
            updatedAt?: string | null;
            website?: string | null;
        };
        ApiBillingExchangeRateDocument: {
            baseCurrency: string;
            /** Format: date-time */
            createdAt?: string | null;
            documentId: string;
            id: number;
            /** Format: date-time */
            publishedAt?: string | null;
            quoteCurrency: string;
            rate: number;
            source?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** Format: date */
            validFrom: string;
        };
        ApiBillingPlanDocument: {
            billingPeriod?: ("monthly" | "yearly") | null;
            categoryAccess?: unknown;
            /** Format: date-time */
            createdAt?: string | null;
            creditRollover?: boolean | null;
            description?: {
                de?: string | null;
                en: string;
            } | null;
            documentId: string;
            features?: unknown;
            fullCatalogAccess?: boolean | null;
            id: number;
            isActive?: boolean | null;
            limits?: unknown;
            monthlyCredits?: number | null;
            name: string;
            offeringAccessRules?: unknown;
            /** @description With populate */
            prices?: components["schemas"]["ApiBillingPlanPriceDocument"][];
            /** Format: date-time */
            publishedAt?: string | null;
            slug?: string | null;
            sortOrder?: number | null;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiBillingPlanPriceDocument: {
            amountCents: number;
            /** @enum {string} */
            billingPeriod: "monthly" | "yearly";
            /** Format: date-time */
            createdAt?: string | null;
            currency: string;
            documentId: string;
            id: number;
            isActive?: boolean | null;
            /** @description With populate */
            plan?: components["schemas"]["ApiBillingPlanDocument"] | null;
            /** Format: date-time */
            publishedAt?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiBookingsProviderServiceDocument: {
            /** Format: date-time */
            createdAt?: string | null;
            currency?: string | null;
            documentId: string;
            durationMinutes?: number | null;
            id: number;
            isAvailable?: boolean | null;
            priceCents?: number | null;
            /** @description With populate */
            provider?: components["schemas"]["ApiBookingsServiceProviderDocument"] | null;
            /** Format: date-time */
            publishedAt?: string | null;
            /** @description With populate */
            serviceType?: components["schemas"]["ApiBookingsServiceTypeDocument"] | null;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiBookingsServiceCategoryDocument: {
            /** Format: date-time */
            createdAt?: string | null;
            description?: string | null;
            documentId: string;
            icon?: string | null;
            id: number;
            /** @description With populate */
            image?: components["schemas"]["PluginUploadFileDocument"] | null;
            isActive?: boolean | null;
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiBookingsServiceCategoryDocument"][];
            name: string;
            /** Format: date-time */
            publishedAt?: string | null;
            slug: string;
            sortOrder?: number | null;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiBookingsServiceProviderDocument: {
            averageRating?: number | null;
            bio?: {
                de?: string | null;
                en: string;
            } | null;
            certifications?: unknown;
            /** Format: date-time */
            createdAt?: string | null;
            documentId: string;
            id: number;
            isActive?: boolean | null;
            name: string;
            /** @description With populate */
            photo?: components["schemas"]["PluginUploadFileDocument"] | null;
            /** Format: date-time */
            publishedAt?: string | null;
            reviewCount?: number | null;
            serviceArea?: unknown;
            specialties?: unknown;
            timezone?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
            yearsExperience?: number | null;
        };
        ApiBookingsServiceTypeDocument: {
            basePriceCents: number;
            bookingWindowDays?: number | null;
            cancellationPolicy?: string | null;
            /** @description With populate */
            categories?: components["schemas"]["ApiBookingsServiceCategoryDocument"][];
            /** Format: date-time */
            createdAt?: string | null;
            currency?: string | null;
            depositFraction?: number | null;
            description?: string | null;
            documentId: string;
            durationMinutes: number;
            id: number;
            /** @description With populate */
            image?: components["schemas"]["PluginUploadFileDocument"] | null;
            isActive?: boolean | null;
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiBookingsServiceTypeDocument"][];
            maxCapacity?: number | null;
            minNoticeHours?: number | null;
            name: string;
            preparationInstructions?: string | null;
            /** Format: date-time */
            publishedAt?: string | null;
            requiresDeposit?: boolean | null;
            slug: string;
            /** Format: date-time */
            updatedAt?: string | null;
            whatToBring?: string | null;
        };
        ApiCommerceBrandDocument: {
            /** @description With populate */
            banner?: components["schemas"]["PluginUploadFileDocument"] | null;
            /** Format: date-time */
            createdAt?: string | null;
            description?: string | null;
            documentId: string;
            id: number;
            isActive?: boolean | null;
            isFeatured?: boolean | null;
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiCommerceBrandDocument"][];
            /** @description With populate */
            logo?: components["schemas"]["PluginUploadFileDocument"] | null;
            metaDescription?: string | null;
            metaTitle?: string | null;
            name: string;
            /** Format: date-time */
            publishedAt?: string | null;
            slug: string;
            /** Format: date-time */
            updatedAt?: string | null;
            websiteUrl?: string | null;
        };
        ApiCommerceCollectionDocument: {
            /** @description With populate */
            banner?: components["schemas"]["PluginUploadFileDocument"] | null;
            /** Format: date-time */
            createdAt?: string | null;
            description?: string | null;
            discountBasisPoints?: number | null;
            documentId: string;
            /** Format: date */
            endDate?: string | null;
            id: number;
            /** @description With populate */
            image?: components["schemas"]["PluginUploadFileDocument"] | null;
            isActive?: boolean | null;
            isFeatured?: boolean | null;
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiCommerceCollectionDocument"][];
            metaDescription?: string | null;
            metaTitle?: string | null;
            name: string;
            /** @description With populate */
            products?: components["schemas"]["ApiCommerceProductDocument"][];
            productSort?: ("manual" | "price_asc" | "price_desc" | "name_asc" | "name_desc" | "created_at") | null;
            /** Format: date-time */
            publishedAt?: string | null;
            slug: string;
            /** Format: date */
            startDate?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiCommerceLoyaltyProgramDocument: {
            /** Format: date-time */
            createdAt?: string | null;
            currency?: string | null;
            description?: {
                de?: string | null;
                en: string;
            } | null;
            documentId: string;
            id: number;
            isActive?: boolean | null;
            name: string;
            pointsForReferral?: number | null;
            pointsForReview?: number | null;
            pointsForSignup?: number | null;
            pointsPerDollar?: number | null;
            /** Format: date-time */
            publishedAt?: string | null;
            redemptionRate?: number | null;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiCommercePriceTierDocument: {
            /** Format: date-time */
            createdAt?: string | null;
            currency?: string | null;
            documentId: string;
            id: number;
            priceCents: number;
            /** @description With populate */
            product?: components["schemas"]["ApiCommerceProductDocument"] | null;
            /** Format: date-time */
            publishedAt?: string | null;
            quantityMax?: number | null;
            quantityMin: number;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiCommerceProductAnswerDocument: {
            answer: string;
            /** Format: date-time */
            createdAt?: string | null;
            documentId: string;
            id: number;
            isHelpful?: boolean | null;
            /** Format: date-time */
            publishedAt?: string | null;
            /** @description With populate */
            question?: components["schemas"]["ApiCommerceProductQuestionDocument"] | null;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiCommerceProductCategoryDocument: {
            /** Format: date-time */
            createdAt?: string | null;
            description?: string | null;
            documentId: string;
            id: number;
            /** @description With populate */
            image?: components["schemas"]["PluginUploadFileDocument"] | null;
            isActive?: boolean | null;
            level: number;
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiCommerceProductCategoryDocument"][];
            metaDescription?: string | null;
            metaTitle?: string | null;
            name: string;
            /** @description With populate */
            parent?: components["schemas"]["ApiCommerceProductCategoryDocument"] | null;
            position: number;
            /** Format: date-time */
            publishedAt?: string | null;
            seoKeywords?: unknown;
            slug: string;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiCommerceProductDocument: {
            ageRating?: string | null;
            assemblyRequired?: boolean | null;
            availabilityStatus?: ("in_stock" | "out_of_stock" | "pre_order" | "discontinued") | null;
            averageRating?: number | null;
            /** @description With populate */
            brand?: components["schemas"]["ApiCommerceBrandDocument"] | null;
            careInstructions?: string | null;
            /** @description With populate */
            categories?: components["schemas"]["ApiCommerceProductCategoryDocument"][];
            categoryName?: string | null;
            /** @description With populate */
            collection?: components["schemas"]["ApiCommerceCollectionDocument"] | null;
            /** Format: date-time */
            createdAt?: string | null;
            /** @description With populate */
            crossSellProducts?: components["schemas"]["ApiCommerceProductDocument"][];
            currency?: string | null;
            description?: ({
                _type: string;
            } & {
                [key: string]: unknown;
            })[] | null;
            dimensions?: unknown;
            dimensionUnit?: string | null;
            documentId: string;
            featured?: boolean | null;
            features?: unknown;
            id: number;
            /** @description With populate */
            images?: components["schemas"]["ApiCommerceProductImageDocument"][];
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiCommerceProductDocument"][];
            name: string;
            /** Format: date */
            preOrderDate?: string | null;
            priceCents: number;
            /** @description With populate */
            priceTiers?: components["schemas"]["ApiCommercePriceTierDocument"][];
            /** @description With populate */
            primaryCategory?: components["schemas"]["ApiCommerceProductCategoryDocument"] | null;
            productStatus?: ("active" | "draft" | "archived") | null;
            /** Format: date-time */
            publishedAt?: string | null;
            purchaseCount?: number | null;
            /** @description With populate */
            relatedProducts?: components["schemas"]["ApiCommerceProductDocument"][];
            requiresShipping?: boolean | null;
            reviewCount?: number | null;
            safetyCertifications?: unknown;
            salePriceCents?: number | null;
            searchRank?: number | null;
            seoKeywords?: unknown;
            slug: string;
            /** @description With populate */
            specificationSheet?: components["schemas"]["PluginUploadFileDocument"] | null;
            tags?: unknown;
            taxClass?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
            /** @description With populate */
            upsellProducts?: components["schemas"]["ApiCommerceProductDocument"][];
            /** @description With populate */
            variants?: components["schemas"]["ApiCommerceProductVariantDocument"][];
            videoUrl?: string | null;
            viewCount?: number | null;
            warrantyMonths?: number | null;
            weightUnit?: string | null;
        };
        ApiCommerceProductImageDocument: {
            altText?: {
                de?: string | null;
                en: string;
            } | null;
            /** Format: date-time */
            createdAt?: string | null;
            documentId: string;
            id: number;
            /** @description With populate */
            image?: components["schemas"]["PluginUploadFileDocument"] | null;
            position?: number | null;
            /** @description With populate */
            product?: components["schemas"]["ApiCommerceProductDocument"] | null;
            /** Format: date-time */
            publishedAt?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiCommerceProductQuestionDocument: {
            /** @description With populate */
            answers?: components["schemas"]["ApiCommerceProductAnswerDocument"][];
            /** Format: date-time */
            createdAt?: string | null;
            customerName?: string | null;
            documentId: string;
            id: number;
            isApproved?: boolean | null;
            /** @description With populate */
            product?: components["schemas"]["ApiCommerceProductDocument"] | null;
            /** Format: date-time */
            publishedAt?: string | null;
            question: string;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiCommerceProductVariantDocument: {
            /** Format: date-time */
            createdAt?: string | null;
            currency?: string | null;
            documentId: string;
            id: number;
            name: string;
            options?: unknown;
            priceCents?: number | null;
            /** @description With populate */
            product?: components["schemas"]["ApiCommerceProductDocument"] | null;
            /** Format: date-time */
            publishedAt?: string | null;
            sku?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiCommerceShippingMethodDocument: {
            carrier?: string | null;
            code: string;
            countries?: unknown;
            /** Format: date-time */
            createdAt?: string | null;
            currency?: string | null;
            deliveryDaysMax?: number | null;
            deliveryDaysMin?: number | null;
            description?: {
                de?: string | null;
                en: string;
            } | null;
            documentId: string;
            freeAboveCents?: number | null;
            id: number;
            isActive?: boolean | null;
            isPickup?: boolean | null;
            maxOrderCents?: number | null;
            maxWeight?: number | null;
            minOrderCents?: number | null;
            name: string;
            priceCents: number;
            /** Format: date-time */
            publishedAt?: string | null;
            rateBands?: unknown;
            /** @enum {string} */
            rateModel: "flat" | "by_weight" | "by_order_total";
            regions?: unknown;
            sortOrder?: number | null;
            taxClass?: string | null;
            title: {
                de?: string | null;
                en: string;
            };
            /** Format: date-time */
            updatedAt?: string | null;
            weightUnit?: string | null;
        };
        ApiContentBlogCategoryDocument: {
            /** Format: date-time */
            createdAt?: string | null;
            description?: string | null;
            documentId: string;
            id: number;
            /** @description With populate */
            image?: components["schemas"]["PluginUploadFileDocument"] | null;
            isActive?: boolean | null;
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiContentBlogCategoryDocument"][];
            metaDescription?: string | null;
            metaTitle?: string | null;
            name: string;
            /** @description With populate */
            parent?: components["schemas"]["ApiContentBlogCategoryDocument"] | null;
            /** Format: date-time */
            publishedAt?: string | null;
            slug: string;
            sortOrder?: number | null;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiContentBlogPostDocument: {
            /** @description With populate */
            category?: components["schemas"]["ApiContentBlogCategoryDocument"] | null;
            commentCount?: number | null;
            content?: ({
                _type: string;
            } & {
                [key: string]: unknown;
            })[] | null;
            contentJson?: unknown;
            /** Format: date-time */
            createdAt?: string | null;
            customFields?: unknown;
            documentId: string;
            estimatedReadMinutes?: number | null;
            excerpt?: ({
                _type: string;
            } & {
                [key: string]: unknown;
            })[] | null;
            /** @description With populate */
            featuredImage?: components["schemas"]["PluginUploadFileDocument"] | null;
            id: number;
            likeCount?: number | null;
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiContentBlogPostDocument"][];
            postStatus?: ("draft" | "published" | "archived" | "scheduled") | null;
            /** Format: date-time */
            publishedAt?: string | null;
            /** Format: date-time */
            releasedAt?: string | null;
            schemaType?: string | null;
            seoKeywords?: unknown;
            slug: string;
            structuredData?: unknown;
            tableOfContents?: unknown;
            tags?: unknown;
            title: string;
            /** Format: date-time */
            updatedAt?: string | null;
            viewCount?: number | null;
            visibility?: ("public" | "private" | "password") | null;
        };
        ApiContentContentBlockDocument: {
            blockType: string;
            content: unknown;
            /** Format: date-time */
            createdAt?: string | null;
            documentId: string;
            id: number;
            isGlobal?: boolean | null;
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiContentContentBlockDocument"][];
            name: string;
            /** Format: date-time */
            publishedAt?: string | null;
            slug: string;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiContentDynamicContentDocument: {
            content: unknown;
            /** Format: date-time */
            createdAt?: string | null;
            documentId: string;
            id: number;
            isActive?: boolean | null;
            key: string;
            /** Format: date-time */
            publishedAt?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
            version?: number | null;
        };
        ApiContentFaqCategoryDocument: {
            /** Format: date-time */
            createdAt?: string | null;
            description?: string | null;
            documentId: string;
            icon?: string | null;
            id: number;
            isActive?: boolean | null;
            /** @description With populate */
            items?: components["schemas"]["ApiContentFaqItemDocument"][];
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiContentFaqCategoryDocument"][];
            name: string;
            /** Format: date-time */
            publishedAt?: string | null;
            slug: string;
            sortOrder?: number | null;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiContentFaqItemDocument: {
            answer: ({
                _type: string;
            } & {
                [key: string]: unknown;
            })[];
            /** @description With populate */
            category?: components["schemas"]["ApiContentFaqCategoryDocument"] | null;
            /** Format: date-time */
            createdAt?: string | null;
            documentId: string;
            helpfulCount?: number | null;
            id: number;
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiContentFaqItemDocument"][];
            notHelpfulCount?: number | null;
            /** @description With populate */
            product?: components["schemas"]["ApiCommerceProductDocument"] | null;
            /** Format: date-time */
            publishedAt?: string | null;
            question: string;
            /** @description With populate */
            service?: components["schemas"]["ApiBookingsServiceTypeDocument"] | null;
            sortOrder?: number | null;
            /** Format: date-time */
            updatedAt?: string | null;
            viewCount?: number | null;
        };
        ApiContentMenuDocument: {
            /** Format: date-time */
            createdAt?: string | null;
            description?: string | null;
            documentId: string;
            id: number;
            isActive?: boolean | null;
            /** @description With populate */
            items?: components["schemas"]["ApiContentMenuItemDocument"][];
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiContentMenuDocument"][];
            location?: ("header" | "footer" | "sidebar") | null;
            name: string;
            /** Format: date-time */
            publishedAt?: string | null;
            slug: string;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiContentMenuItemDocument: {
            /** @description With populate */
            children?: components["schemas"]["ApiContentMenuItemDocument"][];
            /** Format: date-time */
            createdAt?: string | null;
            cssClass?: string | null;
            documentId: string;
            id: number;
            isActive?: boolean | null;
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiContentMenuItemDocument"][];
            /** @description With populate */
            menu?: components["schemas"]["ApiContentMenuDocument"] | null;
            /** @description With populate */
            page?: components["schemas"]["ApiContentPageDocument"] | null;
            /** @description With populate */
            parent?: components["schemas"]["ApiContentMenuItemDocument"] | null;
            /** Format: date-time */
            publishedAt?: string | null;
            rel?: string | null;
            sortOrder?: number | null;
            target?: ("self" | "blank") | null;
            title: string;
            /** Format: date-time */
            updatedAt?: string | null;
            url?: string | null;
        };
        ApiContentPageDocument: {
            allowComments?: boolean | null;
            canonicalUrl?: string | null;
            content?: ({
                _type: string;
            } & {
                [key: string]: unknown;
            })[] | null;
            contentJson?: unknown;
            /** Format: date-time */
            createdAt?: string | null;
            customFields?: unknown;
            documentId: string;
            excerpt?: ({
                _type: string;
            } & {
                [key: string]: unknown;
            })[] | null;
            /** @description With populate */
            featuredImage?: components["schemas"]["PluginUploadFileDocument"] | null;
            id: number;
            isFeatured?: boolean | null;
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiContentPageDocument"][];
            metaDescription?: string | null;
            metaTitle?: string | null;
            pageStatus?: ("draft" | "published" | "archived" | "scheduled") | null;
            /** @description With populate */
            parent?: components["schemas"]["ApiContentPageDocument"] | null;
            /** Format: date-time */
            publishedAt?: string | null;
            /** Format: date-time */
            releasedAt?: string | null;
            seoKeywords?: unknown;
            slug: string;
            sortOrder?: number | null;
            structuredData?: unknown;
            template?: string | null;
            title: string;
            /** Format: date-time */
            updatedAt?: string | null;
            viewCount?: number | null;
            visibility?: ("public" | "private" | "password") | null;
        };
        ApiContentSeoUrlDocument: {
            /** Format: date-time */
            createdAt?: string | null;
            documentId: string;
            id: number;
            isCanonical?: boolean | null;
            /** Format: date-time */
            publishedAt?: string | null;
            redirectCode?: number | null;
            targetDocumentId: string;
            /** @enum {string} */
            targetType: "page" | "blog_post" | "product" | "category";
            /** Format: date-time */
            updatedAt?: string | null;
            url: string;
        };
        ApiContentTestimonialDocument: {
            content: string;
            /** Format: date-time */
            createdAt?: string | null;
            /** @description With populate */
            customerAvatar?: components["schemas"]["PluginUploadFileDocument"] | null;
            customerCompany?: string | null;
            customerName: string;
            customerTitle?: string | null;
            documentId: string;
            id: number;
            isFeatured?: boolean | null;
            isVerified?: boolean | null;
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiContentTestimonialDocument"][];
            /** @description With populate */
            product?: components["schemas"]["ApiCommerceProductDocument"] | null;
            /** Format: date-time */
            publishedAt?: string | null;
            rating?: number | null;
            /** @description With populate */
            service?: components["schemas"]["ApiBookingsServiceTypeDocument"] | null;
            sortOrder?: number | null;
            source?: ("website" | "email" | "social" | "third_party") | null;
            sourceUrl?: string | null;
            title?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiExpertsConsultantDocument: {
            autoAcceptBookings?: boolean | null;
            averageRating?: number | null;
            bio?: ({
                _type: string;
            } & {
                [key: string]: unknown;
            })[] | null;
            bufferAfterMinutes?: number | null;
            bufferBeforeMinutes?: number | null;
            company?: string | null;
            /** @enum {string} */
            consultantStatus: "pending" | "approved" | "suspended" | "inactive";
            country?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            currency?: string | null;
            displayName?: string | null;
            documentId: string;
            expertiseAreas: unknown;
            firstName: string;
            githubUrl?: string | null;
            hourlyRateCents?: number | null;
            id: number;
            identityVerified?: boolean | null;
            industry?: unknown;
            jobTitle?: string | null;
            languagesSpoken?: unknown;
            lastName: string;
            linkedinUrl?: string | null;
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiExpertsConsultantDocument"][];
            maxWeeklyHours?: number | null;
            minimumBookingHours?: number | null;
            minimumNoticeMinutes?: number | null;
            /** @description With populate */
            offerings?: components["schemas"]["ApiExpertsConsultantOfferingDocument"][];
            /** @description With populate */
            profileImage?: components["schemas"]["PluginUploadFileDocument"] | null;
            profileVisibility?: ("public" | "private" | "platform_only") | null;
            /** Format: date-time */
            publishedAt?: string | null;
            slotStepMinutes?: number | null;
            slug: string;
            timezone: string;
            totalSessions?: number | null;
            twitterUrl?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
            websiteUrl?: string | null;
            yearsExperience?: number | null;
        };
        ApiExpertsConsultantOfferingDocument: {
            advanceBookingDays?: number | null;
            autoConfirm?: boolean | null;
            availableSlotsPerWeek?: number | null;
            averageRating?: number | null;
            cancellationHours?: number | null;
            completedSessions?: number | null;
            /** @description With populate */
            consultant?: components["schemas"]["ApiExpertsConsultantDocument"] | null;
            /** Format: date-time */
            createdAt?: string | null;
            currency?: string | null;
            description: ({
                _type: string;
            } & {
                [key: string]: unknown;
            })[];
            documentId: string;
            durationMinutes: number;
            featured?: boolean | null;
            id: number;
            includesMaterials?: boolean | null;
            isActive?: boolean | null;
            lateCancellationRefundPercent?: number | null;
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiExpertsConsultantOfferingDocument"][];
            materialsDescription?: ({
                _type: string;
            } & {
                [key: string]: unknown;
            })[] | null;
            maxAdvanceBookingDays?: number | null;
            maxParticipants?: number | null;
            meetingPlatform?: ("zoom" | "teams" | "meet" | "phone" | "in_person") | null;
            name: string;
            /** @enum {string} */
            offeringType: "session" | "package" | "retainer" | "workshop" | "course";
            originalPriceCents?: number | null;
            preparationInstructions?: ({
                _type: string;
            } & {
                [key: string]: unknown;
            })[] | null;
            preparationRequired?: boolean | null;
            priceCents: number;
            pricingModel?: ("fixed" | "hourly" | "per_participant") | null;
            program?: ("standard" | "book_a_meeting" | "thirty_for_thirty") | null;
            /** Format: date-time */
            publishedAt?: string | null;
            requiresApproval?: boolean | null;
            rescheduleHours?: number | null;
            sessionType?: ("consultation" | "advisory" | "workshop" | "interview" | "review") | null;
            shortDescription?: string | null;
            slug: string;
            sortOrder?: number | null;
            totalBookings?: number | null;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiLeadsWebinarDocument: {
            /** Format: date-time */
            createdAt?: string | null;
            description?: ({
                _type: string;
            } & {
                [key: string]: unknown;
            })[] | null;
            documentId: string;
            durationMinutes?: number | null;
            id: number;
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiLeadsWebinarDocument"][];
            maxParticipants?: number | null;
            /** @description With populate */
            presenterAvatar?: components["schemas"]["PluginUploadFileDocument"] | null;
            presenterBio?: ({
                _type: string;
            } & {
                [key: string]: unknown;
            })[] | null;
            presenterName?: string | null;
            /** Format: date-time */
            publishedAt?: string | null;
            /** Format: date-time */
            registrationDeadline?: string | null;
            registrationEnabled?: boolean | null;
            /** Format: date-time */
            scheduledAt: string;
            slug: string;
            timezone?: string | null;
            title: string;
            /** Format: date-time */
            updatedAt?: string | null;
            /** @enum {string} */
            webinarStatus: "scheduled" | "live" | "completed" | "cancelled";
        };
        ApiLeadsWhitepaperDocument: {
            category?: string | null;
            contentSummary?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            description?: ({
                _type: string;
            } & {
                [key: string]: unknown;
            })[] | null;
            documentId: string;
            downloadCount?: number | null;
            id: number;
            industry?: unknown;
            isFeatured?: boolean | null;
            leadMagnetActive?: boolean | null;
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiLeadsWhitepaperDocument"][];
            metaDescription?: ({
                _type: string;
            } & {
                [key: string]: unknown;
            })[] | null;
            metaTitle?: string | null;
            previewContent?: ({
                _type: string;
            } & {
                [key: string]: unknown;
            })[] | null;
            /** Format: date-time */
            publishedAt?: string | null;
            /** Format: date-time */
            releasedAt?: string | null;
            requiresRegistration?: boolean | null;
            slug: string;
            sortOrder?: number | null;
            tags?: unknown;
            /** @description With populate */
            thumbnail?: components["schemas"]["PluginUploadFileDocument"] | null;
            title: string;
            /** Format: date-time */
            updatedAt?: string | null;
            viewCount?: number | null;
            /** @enum {string} */
            whitepaperStatus: "draft" | "published";
        };
        ApiMarketplaceInfluencerCategoryDocument: {
            color?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            description?: string | null;
            documentId: string;
            icon?: string | null;
            id: number;
            isActive?: boolean | null;
            name?: string | null;
            /** @description With populate */
            parent?: components["schemas"]["ApiMarketplaceInfluencerCategoryDocument"] | null;
            /** Format: date-time */
            publishedAt?: string | null;
            slug?: string | null;
            sortOrder?: number | null;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiMarketplacePortfolioItemDocument: {
            contentUrl?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            description?: string | null;
            documentId: string;
            id: number;
            itemType?: ("video" | "image") | null;
            /** @description With populate */
            profile?: components["schemas"]["ApiMarketplaceProfileDocument"] | null;
            /** Format: date-time */
            publishedAt?: string | null;
            thumbnailUrl?: string | null;
            title?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiMarketplaceProfileDocument: {
            availableSpaces?: unknown;
            avatarUrl?: string | null;
            averageRating?: number | null;
            bio?: string | null;
            bookingUrl?: string | null;
            /** @description With populate */
            category?: components["schemas"]["ApiMarketplaceInfluencerCategoryDocument"] | null;
            categoryName?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            currency?: string | null;
            displayName?: string | null;
            documentId: string;
            followersCount?: number | null;
            id: number;
            isFeatured?: boolean | null;
            isVerified?: boolean | null;
            location?: string | null;
            /** @description With populate */
            platform?: components["schemas"]["ApiSocialSocialPlatformDocument"] | null;
            platformColorClass?: string | null;
            platformLabel?: string | null;
            platformName?: string | null;
            /** @enum {string} */
            profileStatus: "active" | "hidden" | "suspended";
            /** Format: date-time */
            publishedAt?: string | null;
            role?: ("influencer" | "client") | null;
            socialLink?: string | null;
            startPriceCents?: number | null;
            totalReviews?: number | null;
            /** Format: date-time */
            updatedAt?: string | null;
            username?: string | null;
        };
        ApiMembershipsContentItemDocument: {
            category?: string | null;
            /** @enum {string} */
            contentType: "video" | "audio" | "written";
            /** Format: date-time */
            createdAt?: string | null;
            currency?: string | null;
            description?: string | null;
            documentId: string;
            id: number;
            /** @enum {string} */
            itemStatus: "draft" | "published" | "archived";
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiMembershipsContentItemDocument"][];
            mediaDurationSeconds?: number | null;
            prerequisites?: unknown;
            priceCents?: number | null;
            /** Format: date-time */
            publishedAt?: string | null;
            purchaseCount: number;
            /** @description With populate */
            series?: components["schemas"]["ApiMembershipsContentSeriesDocument"] | null;
            slug: string;
            tags?: unknown;
            /** @description With populate */
            thumbnail?: components["schemas"]["PluginUploadFileDocument"] | null;
            title: string;
            /** Format: date-time */
            updatedAt?: string | null;
            viewCount: number;
            /** @enum {string} */
            visibility: "public" | "private" | "members_only" | "purchased_only";
        };
        ApiMembershipsContentSeriesDocument: {
            contentOrder?: unknown;
            /** Format: date-time */
            createdAt?: string | null;
            currency?: string | null;
            description?: string | null;
            documentId: string;
            id: number;
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiMembershipsContentSeriesDocument"][];
            priceCents?: number | null;
            /** Format: date-time */
            publishedAt?: string | null;
            /** Format: date-time */
            releasedAt?: string | null;
            /** @enum {string} */
            seriesStatus: "draft" | "published" | "archived";
            slug: string;
            /** @description With populate */
            thumbnail?: components["schemas"]["PluginUploadFileDocument"] | null;
            title: string;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiMembershipsOfferingDocument: {
            bookingCount: number;
            /** @enum {string} */
            capacityType: "one_on_one" | "small_group" | "large_group" | "unlimited";
            /** Format: date-time */
            createdAt?: string | null;
            creditCost?: number | null;
            currency?: string | null;
            /** @enum {string} */
            deliveryMethod: "online" | "in_person" | "hybrid" | "self_guided";
            description?: string | null;
            documentId: string;
            id: number;
            locale?: string | null;
            /** @description With locale=de: the attributes that have an English value only */
            localeFallbacks?: string[];
            /** @description With populate */
            localizations?: components["schemas"]["ApiMembershipsOfferingDocument"][];
            locationDetails?: string | null;
            maxParticipants?: number | null;
            /** @enum {string} */
            offeringStatus: "draft" | "published" | "archived" | "cancelled" | "completed";
            /** @enum {string} */
            offeringType: "one_time_event" | "multi_day_program" | "recurring_fixed" | "recurring_bookable" | "cohort_course" | "retreat";
            paymentOptions?: unknown;
            priceCents?: number | null;
            /** Format: date-time */
            publishedAt?: string | null;
            /** Format: date-time */
            registrationDeadline?: string | null;
            schedule: unknown;
            slug: string;
            title: string;
            /** Format: date-time */
            updatedAt?: string | null;
            videoConferenceProvider?: string | null;
        };
        ApiSocialSocialPlatformDocument: {
            baseUrl?: string | null;
            colorClass?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            documentId: string;
            iconUrl?: string | null;
            id: number;
            isActive?: boolean | null;
            name: string;
            /** Format: date-time */
            publishedAt?: string | null;
            slug: string;
            sortOrder?: number | null;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiSystemPlatformSettingsDocument: {
            aboutContent?: ({
                _type: string;
            } & {
                [key: string]: unknown;
            })[] | null;
            contactEmail?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            documentId: string;
            /** @description With populate */
            featuredContent?: components["schemas"]["ApiMembershipsContentItemDocument"][];
            heroBackgroundUrl?: string | null;
            heroCtaLink?: string | null;
            heroCtaText?: string | null;
            heroSubtitle?: string | null;
            heroTitle?: string | null;
            id: number;
            logoUrl?: string | null;
            platformName: string;
            primaryColor: string;
            /** Format: date-time */
            publishedAt?: string | null;
            socialLinks?: unknown;
            timezone?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
        };
        ApiSystemSettingDocument: {
            /** Format: date-time */
            createdAt?: string | null;
            description?: string | null;
            documentId: string;
            id: number;
            isPublic?: boolean | null;
            key: string;
            /** Format: date-time */
            publishedAt?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
            value?: unknown;
            valueType?: string | null;
        };
        Error: {
            data: null;
            error: {
                details: {
                    /** @enum {string} */
                    code: "invalid_input" | "invalid_amount" | "invalid_currency" | "invalid_time" | "invalid_time_zone" | "invalid_signature" | "computed_field" | "operation_too_large" | "unauthenticated" | "forbidden" | "not_found" | "method_not_allowed" | "payload_too_large" | "unsupported_media_type" | "range_not_satisfiable" | "rate_limited" | "too_many_holds" | "too_many_free_sessions" | "conflict" | "edit_conflict" | "illegal_transition" | "idempotency_conflict" | "idempotency_in_flight" | "slot_taken" | "weekly_limit_reached" | "hold_expired" | "english_required" | "english_in_use" | "refund_exceeds_paid" | "payment_not_refundable" | "coupon_refused" | "rule_refused" | "slot_too_soon" | "slot_too_far" | "slot_not_offered" | "internal" | "misconfigured" | "ledger_unbalanced" | "not_implemented" | "unreadable_secret" | "remote_failed" | "mail_refused" | "unavailable";
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
            alternativeText?: string | null;
            caption?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            documentId: string;
            ext?: string | null;
            focalPoint?: unknown;
            formats?: unknown;
            hash: string;
            height?: number | null;
            id: number;
            mime: string;
            name: string;
            previewUrl?: string | null;
            provider: string;
            provider_metadata?: unknown;
            /** Format: date-time */
            publishedAt?: string | null;
            size: number;
            /** Format: date-time */
            updatedAt?: string | null;
            url: string;
            width?: number | null;
        };
        PluginUsersPermissionsUserDocument: {
            avatarUrl?: string | null;
            bio?: string | null;
            blocked?: boolean | null;
            confirmed?: boolean | null;
            countryCode?: string | null;
            /** Format: date-time */
            createdAt?: string | null;
            currency?: string | null;
            documentId: string;
            email: string;
            firstName?: string | null;
            id: number;
            language?: string | null;
            lastName?: string | null;
            provider?: string | null;
            /** Format: date-time */
            publishedAt?: string | null;
            timezone?: string | null;
            /** Format: date-time */
            updatedAt?: string | null;
            username: string;
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
    "accounts/get/accounts_my_account": {
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
                content: {
                    "application/json": {
                        data: {
                            avatarUrl: string | null;
                            bio: string | null;
                            confirmed: boolean | null;
                            countryCode: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            /** Format: date */
                            dateOfBirth: string | null;
                            documentId: string;
                            email: string | null;
                            emailConsent: boolean | null;
                            firstName: string | null;
                            gender: string | null;
                            language: string | null;
                            lastName: string | null;
                            marketingConsent: boolean | null;
                            phone: string | null;
                            smsConsent: boolean | null;
                            timezone: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                            username: string | null;
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
    "accounts/put/accounts_my_account": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        avatarUrl?: string | null;
                        bio?: string | null;
                        countryCode?: string | null;
                        currency?: string | null;
                        /** Format: date */
                        dateOfBirth?: string | null;
                        emailConsent?: boolean | null;
                        firstName?: string | null;
                        gender?: string | null;
                        language?: string | null;
                        lastName?: string | null;
                        marketingConsent?: boolean | null;
                        phone?: string | null;
                        smsConsent?: boolean | null;
                        timezone?: string | null;
                    };
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            avatarUrl: string | null;
                            bio: string | null;
                            confirmed: boolean | null;
                            countryCode: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            /** Format: date */
                            dateOfBirth: string | null;
                            documentId: string;
                            email: string | null;
                            emailConsent: boolean | null;
                            firstName: string | null;
                            gender: string | null;
                            language: string | null;
                            lastName: string | null;
                            marketingConsent: boolean | null;
                            phone: string | null;
                            smsConsent: boolean | null;
                            timezone: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                            username: string | null;
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
    "accounts/get/accounts_my_addresses": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            city: string | null;
                            country: string | null;
                            documentId: string;
                            isDefaultBilling: boolean | null;
                            isDefaultShipping: boolean | null;
                            line1: string | null;
                            line2: string | null;
                            name: string | null;
                            phone: string | null;
                            postalCode: string | null;
                            region: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "accounts/post/accounts_my_addresses": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        city: string;
                        country: string;
                        isDefaultBilling?: boolean | null;
                        isDefaultShipping?: boolean | null;
                        line1: string;
                        line2?: string | null;
                        name?: string | null;
                        phone?: string | null;
                        postalCode: string;
                        region?: string | null;
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
                            city: string | null;
                            country: string | null;
                            documentId: string;
                            isDefaultBilling: boolean | null;
                            isDefaultShipping: boolean | null;
                            line1: string | null;
                            line2: string | null;
                            name: string | null;
                            phone: string | null;
                            postalCode: string | null;
                            region: string | null;
                            /** Format: date-time */
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
    "accounts/get/accounts_my_addresses_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            city: string | null;
                            country: string | null;
                            documentId: string;
                            isDefaultBilling: boolean | null;
                            isDefaultShipping: boolean | null;
                            line1: string | null;
                            line2: string | null;
                            name: string | null;
                            phone: string | null;
                            postalCode: string | null;
                            region: string | null;
                            /** Format: date-time */
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
    "accounts/put/accounts_my_addresses_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        city?: string;
                        country?: string;
                        isDefaultBilling?: boolean | null;
                        isDefaultShipping?: boolean | null;
                        line1?: string;
                        line2?: string | null;
                        name?: string | null;
                        phone?: string | null;
                        postalCode?: string;
                        region?: string | null;
                    };
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            city: string | null;
                            country: string | null;
                            documentId: string;
                            isDefaultBilling: boolean | null;
                            isDefaultShipping: boolean | null;
                            line1: string | null;
                            line2: string | null;
                            name: string | null;
                            phone: string | null;
                            postalCode: string | null;
                            region: string | null;
                            /** Format: date-time */
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
    "accounts/delete/accounts_my_addresses_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
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
    "accounts/get/accounts_my_client_accounts": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            contactEmail: string | null;
                            contactPhone: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            logoUrl: string | null;
                            name: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            slug: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "accounts/post/accounts_my_client_accounts": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        brandColors?: unknown | null;
                        /** Format: idn-email */
                        contactEmail?: string | null;
                        contactPhone?: string | null;
                        logoUrl?: string | null;
                        name: string;
                        organization: string;
                        slug: string;
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
                            brandColors: unknown | null;
                            contactEmail: string | null;
                            contactPhone: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            logoUrl: string | null;
                            name: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            slug: string | null;
                            /** Format: date-time */
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
    "accounts/get/accounts_my_client_accounts_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            contactEmail: string | null;
                            contactPhone: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            logoUrl: string | null;
                            name: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            slug: string | null;
                            /** Format: date-time */
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
    "accounts/put/accounts_my_client_accounts_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        brandColors?: unknown | null;
                        /** Format: idn-email */
                        contactEmail?: string | null;
                        contactPhone?: string | null;
                        logoUrl?: string | null;
                        name?: string;
                        slug?: string;
                    };
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            brandColors: unknown | null;
                            contactEmail: string | null;
                            contactPhone: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            logoUrl: string | null;
                            name: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            slug: string | null;
                            /** Format: date-time */
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
    "accounts/get/accounts_my_consents": {
        parameters: {
            query?: {
                consentStatus?: "requested" | "confirmed" | "withdrawn" | "expired";
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                purpose?: "newsletter" | "marketing_email" | "marketing_sms" | "profiling" | "analytics" | "terms" | "privacy";
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
                            confirmedAt: string | null;
                            consentLanguage: ("en" | "de") | null;
                            consentStatus: ("requested" | "confirmed" | "withdrawn" | "expired") | null;
                            documentId: string;
                            form: string | null;
                            purpose: ("newsletter" | "marketing_email" | "marketing_sms" | "profiling" | "analytics" | "terms" | "privacy") | null;
                            /** Format: date-time */
                            requestedAt: string | null;
                            textShown: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                            /** Format: date-time */
                            withdrawnAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "accounts/post/accounts_my_consents": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        consentLanguage: "en" | "de";
                        form?: string | null;
                        /** @enum {string} */
                        purpose: "newsletter" | "marketing_email" | "marketing_sms" | "profiling" | "analytics" | "terms" | "privacy";
                        textShown: string;
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
                            /** Format: date-time */
                            confirmedAt: string | null;
                            consentLanguage: ("en" | "de") | null;
                            consentStatus: ("requested" | "confirmed" | "withdrawn" | "expired") | null;
                            documentId: string;
                            form: string | null;
                            purpose: ("newsletter" | "marketing_email" | "marketing_sms" | "profiling" | "analytics" | "terms" | "privacy") | null;
                            /** Format: date-time */
                            requestedAt: string | null;
                            textShown: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                            /** Format: date-time */
                            withdrawnAt: string | null;
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
    "accounts/get/accounts_my_consents_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            confirmedAt: string | null;
                            consentLanguage: ("en" | "de") | null;
                            consentStatus: ("requested" | "confirmed" | "withdrawn" | "expired") | null;
                            documentId: string;
                            form: string | null;
                            purpose: ("newsletter" | "marketing_email" | "marketing_sms" | "profiling" | "analytics" | "terms" | "privacy") | null;
                            /** Format: date-time */
                            requestedAt: string | null;
                            textShown: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                            /** Format: date-time */
                            withdrawnAt: string | null;
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
    "accounts/put/accounts_my_consents_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        consentStatus?: "requested" | "confirmed" | "withdrawn" | "expired";
                    };
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            /** Format: date-time */
                            confirmedAt: string | null;
                            consentLanguage: ("en" | "de") | null;
                            consentStatus: ("requested" | "confirmed" | "withdrawn" | "expired") | null;
                            documentId: string;
                            form: string | null;
                            purpose: ("newsletter" | "marketing_email" | "marketing_sms" | "profiling" | "analytics" | "terms" | "privacy") | null;
                            /** Format: date-time */
                            requestedAt: string | null;
                            textShown: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                            /** Format: date-time */
                            withdrawnAt: string | null;
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
    "accounts/get/accounts_my_group_memberships": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            assignedAt: string | null;
                            documentId: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            group: {
                                description: string | null;
                                documentId: string;
                                name: string | null;
                                slug: string | null;
                            } | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "accounts/get/accounts_my_group_memberships_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            assignedAt: string | null;
                            documentId: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            group: {
                                description: string | null;
                                documentId: string;
                                name: string | null;
                                slug: string | null;
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
    "accounts/get/accounts_my_organizations": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            companySize: ("from_1_to_10" | "from_11_to_50" | "from_51_to_200" | "from_201_to_500" | "over_500") | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            industry: string | null;
                            logoUrl: string | null;
                            name: string | null;
                            organizationType: ("individual" | "agency" | "enterprise") | null;
                            slug: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                            website: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "accounts/post/accounts_my_organizations": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        companySize?: ("from_1_to_10" | "from_11_to_50" | "from_51_to_200" | "from_201_to_500" | "over_500") | null;
                        industry?: string | null;
                        logoUrl?: string | null;
                        name: string;
                        organizationType?: ("individual" | "agency" | "enterprise") | null;
                        slug: string;
                        website?: string | null;
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
                            companySize: ("from_1_to_10" | "from_11_to_50" | "from_51_to_200" | "from_201_to_500" | "over_500") | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            industry: string | null;
                            logoUrl: string | null;
                            name: string | null;
                            organizationType: ("individual" | "agency" | "enterprise") | null;
                            slug: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                            website: string | null;
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
    "accounts/get/accounts_my_organizations_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            companySize: ("from_1_to_10" | "from_11_to_50" | "from_51_to_200" | "from_201_to_500" | "over_500") | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            industry: string | null;
                            logoUrl: string | null;
                            name: string | null;
                            organizationType: ("individual" | "agency" | "enterprise") | null;
                            slug: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                            website: string | null;
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
    "accounts/put/accounts_my_organizations_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        companySize?: ("from_1_to_10" | "from_11_to_50" | "from_51_to_200" | "from_201_to_500" | "over_500") | null;
                        industry?: string | null;
                        logoUrl?: string | null;
                        name?: string;
                        organizationType?: ("individual" | "agency" | "enterprise") | null;
                        slug?: string;
                        website?: string | null;
                    };
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            companySize: ("from_1_to_10" | "from_11_to_50" | "from_51_to_200" | "from_201_to_500" | "over_500") | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            industry: string | null;
                            logoUrl: string | null;
                            name: string | null;
                            organizationType: ("individual" | "agency" | "enterprise") | null;
                            slug: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                            website: string | null;
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
    "accounts/get/accounts_my_reviews": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                reviewStatus?: "pending" | "approved" | "rejected";
                subject?: "product" | "service" | "collaboration";
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
                            comment: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            isPublic: boolean | null;
                            isVerified: boolean | null;
                            product: {
                                documentId: string;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            profile: {
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            provider: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            rating: number | null;
                            /** Format: date-time */
                            respondedAt: string | null;
                            response: string | null;
                            reviewStatus: ("pending" | "approved" | "rejected") | null;
                            subject: ("product" | "service" | "collaboration") | null;
                            title: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "accounts/post/accounts_my_reviews": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        appointment?: string | null;
                        campaignBooking?: string | null;
                        comment?: string | null;
                        product?: string | null;
                        profile?: string | null;
                        provider?: string | null;
                        rating: number;
                        title?: string | null;
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
                            comment: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            isPublic: boolean | null;
                            isVerified: boolean | null;
                            product: {
                                documentId: string;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            profile: {
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            provider: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            rating: number | null;
                            /** Format: date-time */
                            respondedAt: string | null;
                            response: string | null;
                            reviewStatus: ("pending" | "approved" | "rejected") | null;
                            subject: ("product" | "service" | "collaboration") | null;
                            title: string | null;
                            /** Format: date-time */
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
    "accounts/get/accounts_my_reviews_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            comment: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            isPublic: boolean | null;
                            isVerified: boolean | null;
                            product: {
                                documentId: string;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            profile: {
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            provider: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            rating: number | null;
                            /** Format: date-time */
                            respondedAt: string | null;
                            response: string | null;
                            reviewStatus: ("pending" | "approved" | "rejected") | null;
                            subject: ("product" | "service" | "collaboration") | null;
                            title: string | null;
                            /** Format: date-time */
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
    "accounts/put/accounts_my_reviews_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        comment?: string | null;
                        isPublic?: boolean | null;
                        rating?: number | null;
                        title?: string | null;
                    };
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            comment: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            isPublic: boolean | null;
                            isVerified: boolean | null;
                            product: {
                                documentId: string;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            profile: {
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            provider: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            rating: number | null;
                            /** Format: date-time */
                            respondedAt: string | null;
                            response: string | null;
                            reviewStatus: ("pending" | "approved" | "rejected") | null;
                            subject: ("product" | "service" | "collaboration") | null;
                            title: string | null;
                            /** Format: date-time */
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
    "accounts/delete/accounts_my_reviews_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
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
    "accounts/get/accounts_my_team_members": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                memberStatus?: "pending" | "active" | "inactive";
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                role?: "owner" | "admin" | "manager" | "creator" | "client";
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
                            documentId: string;
                            /** Format: date-time */
                            joinedAt: string | null;
                            memberStatus: ("pending" | "active" | "inactive") | null;
                            organization: {
                                documentId: string;
                                logoUrl: string | null;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            role: ("owner" | "admin" | "manager" | "creator" | "client") | null;
                            user: {
                                avatarUrl: string | null;
                                documentId: string;
                                firstName: string | null;
                                lastName: string | null;
                            } | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "accounts/get/accounts_my_team_members_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            documentId: string;
                            /** Format: date-time */
                            joinedAt: string | null;
                            memberStatus: ("pending" | "active" | "inactive") | null;
                            organization: {
                                documentId: string;
                                logoUrl: string | null;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            role: ("owner" | "admin" | "manager" | "creator" | "client") | null;
                            user: {
                                avatarUrl: string | null;
                                documentId: string;
                                firstName: string | null;
                                lastName: string | null;
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
    "accounts/get/accounts_my_user_preferences": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            backInStockAlert: boolean | null;
                            bookingNotifications: boolean | null;
                            digest: ("immediate" | "daily" | "weekly") | null;
                            documentId: string;
                            emailNotifications: boolean | null;
                            inquiryNotifications: boolean | null;
                            messageNotifications: boolean | null;
                            newArrivalsAlert: boolean | null;
                            newsletterSubscription: boolean | null;
                            orderReminder: boolean | null;
                            orderUpdates: boolean | null;
                            paymentNotifications: boolean | null;
                            priceDropAlert: boolean | null;
                            productsPerPage: number | null;
                            promotionalEmails: boolean | null;
                            pushNotifications: boolean | null;
                            quietHoursEnd: string | null;
                            quietHoursStart: string | null;
                            reviewRequests: boolean | null;
                            smsNotifications: boolean | null;
                            theme: ("light" | "dark" | "auto") | null;
                            timezone: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "accounts/post/accounts_my_user_preferences": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        backInStockAlert?: boolean | null;
                        bookingNotifications?: boolean | null;
                        digest?: ("immediate" | "daily" | "weekly") | null;
                        emailNotifications?: boolean | null;
                        inquiryNotifications?: boolean | null;
                        messageNotifications?: boolean | null;
                        newArrivalsAlert?: boolean | null;
                        newsletterSubscription?: boolean | null;
                        orderReminder?: boolean | null;
                        orderUpdates?: boolean | null;
                        paymentNotifications?: boolean | null;
                        priceDropAlert?: boolean | null;
                        productsPerPage?: number | null;
                        promotionalEmails?: boolean | null;
                        pushNotifications?: boolean | null;
                        quietHoursEnd?: string | null;
                        quietHoursStart?: string | null;
                        reviewRequests?: boolean | null;
                        smsNotifications?: boolean | null;
                        theme?: ("light" | "dark" | "auto") | null;
                        timezone?: string | null;
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
                            backInStockAlert: boolean | null;
                            bookingNotifications: boolean | null;
                            digest: ("immediate" | "daily" | "weekly") | null;
                            documentId: string;
                            emailNotifications: boolean | null;
                            inquiryNotifications: boolean | null;
                            messageNotifications: boolean | null;
                            newArrivalsAlert: boolean | null;
                            newsletterSubscription: boolean | null;
                            orderReminder: boolean | null;
                            orderUpdates: boolean | null;
                            paymentNotifications: boolean | null;
                            priceDropAlert: boolean | null;
                            productsPerPage: number | null;
                            promotionalEmails: boolean | null;
                            pushNotifications: boolean | null;
                            quietHoursEnd: string | null;
                            quietHoursStart: string | null;
                            reviewRequests: boolean | null;
                            smsNotifications: boolean | null;
                            theme: ("light" | "dark" | "auto") | null;
                            timezone: string | null;
                            /** Format: date-time */
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
    "accounts/get/accounts_my_user_preferences_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            backInStockAlert: boolean | null;
                            bookingNotifications: boolean | null;
                            digest: ("immediate" | "daily" | "weekly") | null;
                            documentId: string;
                            emailNotifications: boolean | null;
                            inquiryNotifications: boolean | null;
                            messageNotifications: boolean | null;
                            newArrivalsAlert: boolean | null;
                            newsletterSubscription: boolean | null;
                            orderReminder: boolean | null;
                            orderUpdates: boolean | null;
                            paymentNotifications: boolean | null;
                            priceDropAlert: boolean | null;
                            productsPerPage: number | null;
                            promotionalEmails: boolean | null;
                            pushNotifications: boolean | null;
                            quietHoursEnd: string | null;
                            quietHoursStart: string | null;
                            reviewRequests: boolean | null;
                            smsNotifications: boolean | null;
                            theme: ("light" | "dark" | "auto") | null;
                            timezone: string | null;
                            /** Format: date-time */
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
    "accounts/put/accounts_my_user_preferences_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        backInStockAlert?: boolean | null;
                        bookingNotifications?: boolean | null;
                        digest?: ("immediate" | "daily" | "weekly") | null;
                        emailNotifications?: boolean | null;
                        inquiryNotifications?: boolean | null;
                        messageNotifications?: boolean | null;
                        newArrivalsAlert?: boolean | null;
                        newsletterSubscription?: boolean | null;
                        orderReminder?: boolean | null;
                        orderUpdates?: boolean | null;
                        paymentNotifications?: boolean | null;
                        priceDropAlert?: boolean | null;
                        productsPerPage?: number | null;
                        promotionalEmails?: boolean | null;
                        pushNotifications?: boolean | null;
                        quietHoursEnd?: string | null;
                        quietHoursStart?: string | null;
                        reviewRequests?: boolean | null;
                        smsNotifications?: boolean | null;
                        theme?: ("light" | "dark" | "auto") | null;
                        timezone?: string | null;
                    };
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            backInStockAlert: boolean | null;
                            bookingNotifications: boolean | null;
                            digest: ("immediate" | "daily" | "weekly") | null;
                            documentId: string;
                            emailNotifications: boolean | null;
                            inquiryNotifications: boolean | null;
                            messageNotifications: boolean | null;
                            newArrivalsAlert: boolean | null;
                            newsletterSubscription: boolean | null;
                            orderReminder: boolean | null;
                            orderUpdates: boolean | null;
                            paymentNotifications: boolean | null;
                            priceDropAlert: boolean | null;
                            productsPerPage: number | null;
                            promotionalEmails: boolean | null;
                            pushNotifications: boolean | null;
                            quietHoursEnd: string | null;
                            quietHoursStart: string | null;
                            reviewRequests: boolean | null;
                            smsNotifications: boolean | null;
                            theme: ("light" | "dark" | "auto") | null;
                            timezone: string | null;
                            /** Format: date-time */
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
    "accounts/get/accounts_my_user_profiles": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            avatarUrl: string | null;
                            bio: string | null;
                            company: string | null;
                            coverImageUrl: string | null;
                            documentId: string;
                            interests: unknown | null;
                            isPublic: boolean | null;
                            jobTitle: string | null;
                            skills: unknown | null;
                            socialLinks: unknown | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                            website: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "accounts/post/accounts_my_user_profiles": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        avatarUrl?: string | null;
                        bio?: string | null;
                        company?: string | null;
                        coverImageUrl?: string | null;
                        interests?: unknown | null;
                        isPublic?: boolean | null;
                        jobTitle?: string | null;
                        skills?: unknown | null;
                        socialLinks?: unknown | null;
                        website?: string | null;
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
                            avatarUrl: string | null;
                            bio: string | null;
                            company: string | null;
                            coverImageUrl: string | null;
                            documentId: string;
                            interests: unknown | null;
                            isPublic: boolean | null;
                            jobTitle: string | null;
                            skills: unknown | null;
                            socialLinks: unknown | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                            website: string | null;
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
    "accounts/get/accounts_my_user_profiles_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            avatarUrl: string | null;
                            bio: string | null;
                            company: string | null;
                            coverImageUrl: string | null;
                            documentId: string;
                            interests: unknown | null;
                            isPublic: boolean | null;
                            jobTitle: string | null;
                            skills: unknown | null;
                            socialLinks: unknown | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                            website: string | null;
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
    "accounts/put/accounts_my_user_profiles_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        avatarUrl?: string | null;
                        bio?: string | null;
                        company?: string | null;
                        coverImageUrl?: string | null;
                        interests?: unknown | null;
                        isPublic?: boolean | null;
                        jobTitle?: string | null;
                        skills?: unknown | null;
                        socialLinks?: unknown | null;
                        website?: string | null;
                    };
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            avatarUrl: string | null;
                            bio: string | null;
                            company: string | null;
                            coverImageUrl: string | null;
                            documentId: string;
                            interests: unknown | null;
                            isPublic: boolean | null;
                            jobTitle: string | null;
                            skills: unknown | null;
                            socialLinks: unknown | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                            website: string | null;
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
    "accounts/get/reviews": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "subject" | "authorName" | "rating" | "title" | "comment" | "reviewStatus" | "isPublic" | "isVerified" | "response" | "respondedAt" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("product" | "provider" | "profile") | ("product" | "provider" | "profile")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiAccountsReviewDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "accounts/get/reviews_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "subject" | "authorName" | "rating" | "title" | "comment" | "reviewStatus" | "isPublic" | "isVerified" | "response" | "respondedAt" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("product" | "provider" | "profile") | ("product" | "provider" | "profile")[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiAccountsReviewDocument"];
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
    "accounts/get/user_profiles": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "bio" | "company" | "jobTitle" | "website" | "socialLinks" | "interests" | "skills" | "avatarUrl" | "coverImageUrl" | "isPublic" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiAccountsUserProfileDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "accounts/get/user_profiles_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "bio" | "company" | "jobTitle" | "website" | "socialLinks" | "interests" | "skills" | "avatarUrl" | "coverImageUrl" | "isPublic" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiAccountsUserProfileDocument"];
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
                        user: components["schemas"]["PluginUsersPermissionsUserDocument"];
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
        requestBody: {
            content: {
                "application/json": {
                    currentPassword: string;
                    /** @description Names the device in the list of sessions */
                    deviceId?: string;
                    /** @description At least 8 characters, none of the common ones */
                    password: string;
                    passwordConfirmation: string;
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
                        /** @description Good for minutes, and only as long as its session */
                        jwt: string;
                        /** @description Left out where it is in a cookie: X-Strapi-Refresh-Cookie: httpOnly asks for that */
                        refreshToken?: string;
                        user: components["schemas"]["PluginUsersPermissionsUserDocument"];
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
            query: {
                /** @description The token of the mail */
                confirmation: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            302: {
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
        requestBody: {
            content: {
                "application/json": {
                    /** Format: idn-email */
                    email: string;
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
                        /** @constant */
                        ok: true;
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
        requestBody: {
            content: {
                "application/json": {
                    /** @description Names the device in the list of sessions */
                    deviceId?: string;
                    /** @description Name or e-mail address */
                    identifier: string;
                    password: string;
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
                        /** @description Good for minutes, and only as long as its session */
                        jwt: string;
                        /** @description Left out where it is in a cookie: X-Strapi-Refresh-Cookie: httpOnly asks for that */
                        refreshToken?: string;
                        user: components["schemas"]["PluginUsersPermissionsUserDocument"];
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
        requestBody: {
            content: {
                "application/json": {
                    /** Format: idn-email */
                    email: string;
                    /** @description At least 8 characters, none of the common ones */
                    password: string;
                    username: string;
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
                        user: {
                            /** @constant */
                            confirmed: false;
                            email: string;
                            username: string;
                        };
                    } | {
                        /** @description Good for minutes, and only as long as its session */
                        jwt: string;
                        /** @description Left out where it is in a cookie: X-Strapi-Refresh-Cookie: httpOnly asks for that */
                        refreshToken?: string;
                        user: components["schemas"]["PluginUsersPermissionsUserDocument"];
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
        requestBody: {
            content: {
                "application/json": {
                    /** @description Names the device in the list of sessions */
                    deviceId?: string;
                    /** @description Left out where it is in a cookie: X-Strapi-Refresh-Cookie: httpOnly asks for that */
                    refreshToken?: string;
                    /** @enum {string} */
                    scope?: "all";
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
                        /** @constant */
                        ok: true;
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
    "users-permissions/post/auth_refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Left out where it is in a cookie: X-Strapi-Refresh-Cookie: httpOnly asks for that */
                    refreshToken?: string;
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
                        jwt: string;
                        /** @description Left out where it is in a cookie: X-Strapi-Refresh-Cookie: httpOnly asks for that */
                        refreshToken?: string;
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
    "users-permissions/post/auth_reset_password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    /** @description Names the device in the list of sessions */
                    deviceId?: string;
                    /** @description At least 8 characters, none of the common ones */
                    password: string;
                    passwordConfirmation: string;
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
                        /** @description Good for minutes, and only as long as its session */
                        jwt: string;
                        /** @description Left out where it is in a cookie: X-Strapi-Refresh-Cookie: httpOnly asks for that */
                        refreshToken?: string;
                        user: components["schemas"]["PluginUsersPermissionsUserDocument"];
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
        requestBody: {
            content: {
                "application/json": {
                    /** Format: idn-email */
                    email: string;
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
                        email: string;
                        /** @constant */
                        sent: true;
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
                content: {
                    "application/json": {
                        data: {
                            current: boolean;
                            deviceId?: string | null;
                            deviceName?: string;
                            id: string;
                            /** Format: date-time */
                            lastActiveAt?: string;
                            /** Format: date-time */
                            loginAt?: string;
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
                content: {
                    "application/json": {
                        data: Record<string, never>;
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
    "billing/post/billing_coupons_check": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
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
                        /** Format: idn-email */
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
    "billing/get/exchange_rates": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "baseCurrency" | "quoteCurrency" | "rate" | "validFrom" | "source" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiBillingExchangeRateDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "billing/get/exchange_rates_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "baseCurrency" | "quoteCurrency" | "rate" | "validFrom" | "source" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiBillingExchangeRateDocument"];
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
    "billing/get/billing_my_invoices": {
        parameters: {
            query?: {
                invoiceStatus?: "draft" | "sent" | "paid" | "void";
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            amountCents: number | null;
                            billingAddress: unknown | null;
                            billingEmail: string | null;
                            billingName: string | null;
                            currency: string | null;
                            documentId: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            invoiceNumber: string | null;
                            invoiceStatus: ("draft" | "sent" | "paid" | "void") | null;
                            invoiceUrl: string | null;
                            /** Format: date-time */
                            issuedAt: string | null;
                            lineItems: unknown | null;
                            /** Format: date-time */
                            paidAt: string | null;
                            payment: {
                                documentId: string;
                                transactionReference: string | null;
                                transactionStatus: ("pending" | "processing" | "completed" | "failed" | "cancelled" | "refunded" | "disputed") | null;
                            } | null;
                            taxAmountCents: number | null;
                            totalAmountCents: number | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "billing/get/billing_my_invoices_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            amountCents: number | null;
                            billingAddress: unknown | null;
                            billingEmail: string | null;
                            billingName: string | null;
                            currency: string | null;
                            documentId: string;
                            /** Format: date-time */
                            dueAt: string | null;
                            invoiceNumber: string | null;
                            invoiceStatus: ("draft" | "sent" | "paid" | "void") | null;
                            invoiceUrl: string | null;
                            /** Format: date-time */
                            issuedAt: string | null;
                            lineItems: unknown | null;
                            /** Format: date-time */
                            paidAt: string | null;
                            payment: {
                                documentId: string;
                                transactionReference: string | null;
                                transactionStatus: ("pending" | "processing" | "completed" | "failed" | "cancelled" | "refunded" | "disputed") | null;
                            } | null;
                            taxAmountCents: number | null;
                            totalAmountCents: number | null;
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
    "billing/get/billing_my_payment_methods": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                methodType?: "card" | "paypal" | "bank_account" | "crypto";
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            bankAccountLastFour: string | null;
                            cardBrand: string | null;
                            cardExpiryMonth: number | null;
                            cardExpiryYear: number | null;
                            cardLastFour: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            isDefault: boolean | null;
                            isVerified: boolean | null;
                            methodType: ("card" | "paypal" | "bank_account" | "crypto") | null;
                            provider: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "billing/get/billing_my_payment_methods_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            bankAccountLastFour: string | null;
                            cardBrand: string | null;
                            cardExpiryMonth: number | null;
                            cardExpiryYear: number | null;
                            cardLastFour: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            isDefault: boolean | null;
                            isVerified: boolean | null;
                            methodType: ("card" | "paypal" | "bank_account" | "crypto") | null;
                            provider: string | null;
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
    "billing/get/billing_my_payment_transactions": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                transactionStatus?: "pending" | "processing" | "completed" | "failed" | "cancelled" | "refunded" | "disputed";
                transactionType?: "booking_payment" | "refund" | "payout" | "platform_fee" | "adjustment" | "milestone" | "subscription_payment";
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
                            completedAt: string | null;
                            currency: string | null;
                            documentId: string;
                            grossAmountCents: number | null;
                            /** Format: date-time */
                            initiatedAt: string | null;
                            invoiceUrl: string | null;
                            paymentMethod: ("credit_card" | "debit_card" | "bank_transfer" | "paypal" | "stripe" | "wise" | "crypto" | "simulator" | "none" | "other") | null;
                            receiptUrl: string | null;
                            /** Format: date-time */
                            refundedAt: string | null;
                            refundedCents: number | null;
                            taxAmountCents: number | null;
                            transactionReference: string | null;
                            transactionStatus: ("pending" | "processing" | "completed" | "failed" | "cancelled" | "refunded" | "disputed") | null;
                            transactionType: ("booking_payment" | "refund" | "payout" | "platform_fee" | "adjustment" | "milestone" | "subscription_payment") | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "billing/get/billing_my_payment_transactions_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            completedAt: string | null;
                            currency: string | null;
                            documentId: string;
                            grossAmountCents: number | null;
                            /** Format: date-time */
                            initiatedAt: string | null;
                            invoiceUrl: string | null;
                            paymentMethod: ("credit_card" | "debit_card" | "bank_transfer" | "paypal" | "stripe" | "wise" | "crypto" | "simulator" | "none" | "other") | null;
                            receiptUrl: string | null;
                            /** Format: date-time */
                            refundedAt: string | null;
                            refundedCents: number | null;
                            taxAmountCents: number | null;
                            transactionReference: string | null;
                            transactionStatus: ("pending" | "processing" | "completed" | "failed" | "cancelled" | "refunded" | "disputed") | null;
                            transactionType: ("booking_payment" | "refund" | "payout" | "platform_fee" | "adjustment" | "milestone" | "subscription_payment") | null;
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
    "billing/get/billing_my_payouts": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                payoutStatus?: "pending" | "processing" | "completed" | "failed" | "cancelled";
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
                            adjustmentsCents: number | null;
                            currency: string | null;
                            documentId: string;
                            grossRevenueCents: number | null;
                            invoiceNumber: string | null;
                            localPayoutAmountCents: number | null;
                            netPayoutCents: number | null;
                            /** Format: date */
                            payoutCompletedDate: string | null;
                            payoutCurrency: string | null;
                            payoutMethod: ("bank_transfer" | "paypal" | "wise" | "crypto") | null;
                            /** Format: date */
                            payoutPeriodEnd: string | null;
                            /** Format: date */
                            payoutPeriodStart: string | null;
                            /** Format: date */
                            payoutScheduledDate: string | null;
                            payoutStatus: ("pending" | "processing" | "completed" | "failed" | "cancelled") | null;
                            platformFeesCents: number | null;
                            processingFeesCents: number | null;
                            taxWithholdingCents: number | null;
                            totalEarningsCents: number | null;
                            totalSessions: number | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "billing/get/billing_my_payouts_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            adjustmentsCents: number | null;
                            currency: string | null;
                            documentId: string;
                            grossRevenueCents: number | null;
                            invoiceNumber: string | null;
                            localPayoutAmountCents: number | null;
                            netPayoutCents: number | null;
                            /** Format: date */
                            payoutCompletedDate: string | null;
                            payoutCurrency: string | null;
                            payoutMethod: ("bank_transfer" | "paypal" | "wise" | "crypto") | null;
                            /** Format: date */
                            payoutPeriodEnd: string | null;
                            /** Format: date */
                            payoutPeriodStart: string | null;
                            /** Format: date */
                            payoutScheduledDate: string | null;
                            payoutStatus: ("pending" | "processing" | "completed" | "failed" | "cancelled") | null;
                            platformFeesCents: number | null;
                            processingFeesCents: number | null;
                            taxWithholdingCents: number | null;
                            totalEarningsCents: number | null;
                            totalSessions: number | null;
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
    "billing/get/billing_my_subscriptions": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                subscriptionStatus?: "trialing" | "active" | "past_due" | "cancelled" | "expired";
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
                            billingPeriod: ("monthly" | "yearly") | null;
                            cancelAtPeriodEnd: boolean | null;
                            /** Format: date-time */
                            cancelledAt: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            /** Format: date-time */
                            currentPeriodEnd: string | null;
                            /** Format: date-time */
                            currentPeriodStart: string | null;
                            documentId: string;
                            plan: {
                                documentId: string;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            planPrice: {
                                amountCents: number | null;
                                billingPeriod: ("monthly" | "yearly") | null;
                                currency: string | null;
                                documentId: string;
                            } | null;
                            subscriptionStatus: ("trialing" | "active" | "past_due" | "cancelled" | "expired") | null;
                            /** Format: date-time */
                            trialEnd: string | null;
                            /** Format: date-time */
                            trialStart: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "billing/get/billing_my_subscriptions_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            billingPeriod: ("monthly" | "yearly") | null;
                            cancelAtPeriodEnd: boolean | null;
                            /** Format: date-time */
                            cancelledAt: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            /** Format: date-time */
                            currentPeriodEnd: string | null;
                            /** Format: date-time */
                            currentPeriodStart: string | null;
                            documentId: string;
                            plan: {
                                documentId: string;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            planPrice: {
                                amountCents: number | null;
                                billingPeriod: ("monthly" | "yearly") | null;
                                currency: string | null;
                                documentId: string;
                            } | null;
                            subscriptionStatus: ("trialing" | "active" | "past_due" | "cancelled" | "expired") | null;
                            /** Format: date-time */
                            trialEnd: string | null;
                            /** Format: date-time */
                            trialStart: string | null;
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
    "billing/get/plan_prices": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "billingPeriod" | "amountCents" | "currency" | "isActive" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | "plan" | "plan"[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiBillingPlanPriceDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "billing/get/plan_prices_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "billingPeriod" | "amountCents" | "currency" | "isActive" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | "plan" | "plan"[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiBillingPlanPriceDocument"];
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
    "billing/get/plans": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "billingPeriod" | "features" | "limits" | "categoryAccess" | "fullCatalogAccess" | "offeringAccessRules" | "monthlyCredits" | "creditRollover" | "isActive" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | "prices" | "prices"[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiBillingPlanDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "billing/get/plans_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "billingPeriod" | "features" | "limits" | "categoryAccess" | "fullCatalogAccess" | "offeringAccessRules" | "monthlyCredits" | "creditRollover" | "isActive" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | "prices" | "prices"[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiBillingPlanDocument"];
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
    "billing/post/billing_simulator_disputes_by_id_close": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
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
                        lostCents?: number;
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
    "billing/post/billing_simulator_disputes_by_id_escalate": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
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
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
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
                            error: {
                                code: string;
                                message: string;
                            } | null;
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
    "billing/post/billing_simulator_intents_by_id_dispute": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
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
                        amountCents?: number;
                        clientSecret: string;
                        /** @default false */
                        isInquiry?: boolean;
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
    "billing/post/billing_simulator_refunds_by_id_fail": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            absenceReportedAt: string | null;
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
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
                            /**
                             * @description `requested`: expert or staff chose this time; until the client agrees, cancelling costs nothing
                             * @enum {string}
                             */
                            moveConsent: "not_needed" | "requested" | "given";
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
                                 * @description A move by the client does not prolong it
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
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
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
                            /** Format: idn-email */
                            email: string;
                            firstName: string;
                            jobTitle?: string;
                            lastName: string;
                            /** Format: uri */
                            linkedinUrl?: string;
                            phone?: string;
                        };
                        couponCode?: string;
                        /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                        language?: string;
                        /** @enum {string} */
                        leadSource?: "website" | "referral" | "campaign" | "linkedin";
                        message?: string;
                        offering: string;
                        participants?: {
                            /** Format: idn-email */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            absenceReportedAt: string | null;
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
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
                            /**
                             * @description `requested`: expert or staff chose this time; until the client agrees, cancelling costs nothing
                             * @enum {string}
                             */
                            moveConsent: "not_needed" | "requested" | "given";
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
                                 * @description A move by the client does not prolong it
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                token?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            absenceReportedAt: string | null;
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
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
                            /**
                             * @description `requested`: expert or staff chose this time; until the client agrees, cancelling costs nothing
                             * @enum {string}
                             */
                            moveConsent: "not_needed" | "requested" | "given";
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
                                 * @description A move by the client does not prolong it
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
    "bookings/post/bookings_by_documentId_accept_move": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                token?: string;
            };
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The documentId */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            absenceReportedAt: string | null;
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
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
                            /**
                             * @description `requested`: expert or staff chose this time; until the client agrees, cancelling costs nothing
                             * @enum {string}
                             */
                            moveConsent: "not_needed" | "requested" | "given";
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
                                 * @description A move by the client does not prolong it
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
    "bookings/post/bookings_by_documentId_approve": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                token?: string;
            };
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The documentId */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            absenceReportedAt: string | null;
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
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
                            /**
                             * @description `requested`: expert or staff chose this time; until the client agrees, cancelling costs nothing
                             * @enum {string}
                             */
                            moveConsent: "not_needed" | "requested" | "given";
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
                                 * @description A move by the client does not prolong it
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
    "bookings/post/bookings_by_documentId_cancel": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                token?: string;
            };
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The documentId */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            absenceReportedAt: string | null;
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
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
                            /**
                             * @description `requested`: expert or staff chose this time; until the client agrees, cancelling costs nothing
                             * @enum {string}
                             */
                            moveConsent: "not_needed" | "requested" | "given";
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
                                 * @description A move by the client does not prolong it
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
                            refund: {
                                /** @description Integer hundredths of the currency */
                                amountCents: number;
                                /** @enum {string} */
                                reason: "free_cancellation" | "late_cancellation" | "cancelled_by_expert" | "cancelled_by_platform" | "nothing_paid";
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
    "bookings/post/bookings_by_documentId_complete": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                token?: string;
            };
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The documentId */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            absenceReportedAt: string | null;
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
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
                            /**
                             * @description `requested`: expert or staff chose this time; until the client agrees, cancelling costs nothing
                             * @enum {string}
                             */
                            moveConsent: "not_needed" | "requested" | "given";
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
                                 * @description A move by the client does not prolong it
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
    "bookings/post/bookings_by_documentId_decline": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                token?: string;
            };
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The documentId */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            absenceReportedAt: string | null;
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
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
                            /**
                             * @description `requested`: expert or staff chose this time; until the client agrees, cancelling costs nothing
                             * @enum {string}
                             */
                            moveConsent: "not_needed" | "requested" | "given";
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
                                 * @description A move by the client does not prolong it
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
    "bookings/post/bookings_by_documentId_no_show": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                token?: string;
            };
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The documentId */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            absenceReportedAt: string | null;
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
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
                            /**
                             * @description `requested`: expert or staff chose this time; until the client agrees, cancelling costs nothing
                             * @enum {string}
                             */
                            moveConsent: "not_needed" | "requested" | "given";
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
                                 * @description A move by the client does not prolong it
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
    "bookings/post/bookings_by_documentId_payment": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                token?: string;
            };
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The documentId */
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
                            /** @description Integer hundredths of the currency */
                            amountCents: number;
                            /** @description For the gateway's payment form */
                            clientSecret: string;
                            currency: string;
                            /** @enum {string} */
                            gateway: "stripe" | "simulator";
                            /** @description The gateway's id of the payment */
                            intentId: string;
                            /** @constant */
                            state: "ready";
                        } | {
                            /** @constant */
                            state: "pending";
                        } | {
                            /** @constant */
                            state: "closed";
                            /** @enum {string} */
                            transactionStatus: "pending" | "processing" | "completed" | "failed" | "cancelled" | "refunded" | "disputed";
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
    "bookings/post/bookings_by_documentId_report_absence": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                token?: string;
            };
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The documentId */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            absenceReportedAt: string | null;
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
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
                            /**
                             * @description `requested`: expert or staff chose this time; until the client agrees, cancelling costs nothing
                             * @enum {string}
                             */
                            moveConsent: "not_needed" | "requested" | "given";
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
                                 * @description A move by the client does not prolong it
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
    "bookings/post/bookings_by_documentId_reschedule": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                token?: string;
            };
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The documentId */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            absenceReportedAt: string | null;
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
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
                            /**
                             * @description `requested`: expert or staff chose this time; until the client agrees, cancelling costs nothing
                             * @enum {string}
                             */
                            moveConsent: "not_needed" | "requested" | "given";
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
                                 * @description A move by the client does not prolong it
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
    "bookings/post/bookings_by_documentId_start": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                token?: string;
            };
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The documentId */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
                            absenceReportedAt: string | null;
                            /** @enum {string} */
                            approvalStatus: "not_required" | "requested" | "approved" | "declined";
                            /** @enum {string} */
                            bookingStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "expired" | "no_show_client" | "no_show_consultant";
                            cancellation: {
                                /**
                                 * Format: date-time
                                 * @description UTC
                                 */
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
                            /**
                             * Format: date-time
                             * @description UTC
                             */
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
                            /**
                             * @description `requested`: expert or staff chose this time; until the client agrees, cancelling costs nothing
                             * @enum {string}
                             */
                            moveConsent: "not_needed" | "requested" | "given";
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
                                 * @description A move by the client does not prolong it
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
    "bookings/post/bookings_consultation_requests": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        company?: string;
                        /** @default 30 */
                        durationMinutes?: number;
                        /** Format: idn-email */
                        email: string;
                        firstName: string;
                        jobTitle?: string;
                        /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                        language?: string;
                        lastName: string;
                        /**
                         * @default website
                         * @enum {string}
                         */
                        leadSource?: "website" | "referral" | "campaign";
                        /**
                         * @default consultation
                         * @enum {string}
                         */
                        meetingType?: "consultation" | "demo" | "support";
                        message?: string;
                        phone?: string;
                        /** Format: date-time */
                        preferredDate: string;
                        projectBudgetRange?: string;
                        subject?: string;
                        /** @default UTC */
                        timezone?: string;
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
    "bookings/post/bookings_manage_links": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** Format: idn-email */
                        email: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @constant */
                            accepted: true;
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
    "bookings/get/bookings_my_appointments": {
        parameters: {
            query?: {
                appointmentStatus?: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "no_show";
                date?: string;
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            address: string | null;
                            appointmentStatus: ("pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "no_show") | null;
                            /** Format: date-time */
                            cancelledAt: string | null;
                            cancelReason: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            customerName: string | null;
                            customerPhone: string | null;
                            /** Format: date */
                            date: string | null;
                            depositAmountCents: number | null;
                            depositPaid: boolean | null;
                            discountAmountCents: number | null;
                            documentId: string;
                            endTime: string | null;
                            feedbackComment: string | null;
                            feedbackRating: number | null;
                            finalPriceCents: number | null;
                            paymentStatus: ("pending" | "paid" | "refunded" | "partially_refunded") | null;
                            provider: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            refundAmountCents: number | null;
                            serviceType: {
                                documentId: string;
                                durationMinutes: number | null;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            startTime: string | null;
                            taxAmountCents: number | null;
                            timezone: string | null;
                            totalPaidCents: number | null;
                            zoomJoinUrl: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "bookings/get/bookings_my_appointments_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            address: string | null;
                            appointmentStatus: ("pending" | "confirmed" | "in_progress" | "completed" | "cancelled" | "no_show") | null;
                            /** Format: date-time */
                            cancelledAt: string | null;
                            cancelReason: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            customerName: string | null;
                            customerPhone: string | null;
                            /** Format: date */
                            date: string | null;
                            depositAmountCents: number | null;
                            depositPaid: boolean | null;
                            discountAmountCents: number | null;
                            documentId: string;
                            endTime: string | null;
                            feedbackComment: string | null;
                            feedbackRating: number | null;
                            finalPriceCents: number | null;
                            paymentStatus: ("pending" | "paid" | "refunded" | "partially_refunded") | null;
                            provider: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            refundAmountCents: number | null;
                            serviceType: {
                                documentId: string;
                                durationMinutes: number | null;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            startTime: string | null;
                            taxAmountCents: number | null;
                            timezone: string | null;
                            totalPaidCents: number | null;
                            zoomJoinUrl: string | null;
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
    "bookings/get/provider_services": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "priceCents" | "currency" | "durationMinutes" | "isAvailable" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("provider" | "serviceType") | ("provider" | "serviceType")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiBookingsProviderServiceDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "bookings/get/provider_services_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "priceCents" | "currency" | "durationMinutes" | "isAvailable" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("provider" | "serviceType") | ("provider" | "serviceType")[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiBookingsProviderServiceDocument"];
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
    "bookings/get/service_categories": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "icon" | "isActive" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("image" | "localizations") | ("image" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiBookingsServiceCategoryDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "bookings/get/service_categories_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "icon" | "isActive" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("image" | "localizations") | ("image" | "localizations")[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiBookingsServiceCategoryDocument"];
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
    "bookings/get/service_providers": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "name" | "bio" | "specialties" | "certifications" | "yearsExperience" | "averageRating" | "reviewCount" | "serviceArea" | "timezone" | "isActive" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | "photo" | "photo"[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiBookingsServiceProviderDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "bookings/get/service_providers_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "name" | "bio" | "specialties" | "certifications" | "yearsExperience" | "averageRating" | "reviewCount" | "serviceArea" | "timezone" | "isActive" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | "photo" | "photo"[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiBookingsServiceProviderDocument"];
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
    "bookings/get/service_types": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "durationMinutes" | "basePriceCents" | "currency" | "requiresDeposit" | "depositFraction" | "cancellationPolicy" | "preparationInstructions" | "whatToBring" | "isActive" | "bookingWindowDays" | "minNoticeHours" | "maxCapacity" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("categories" | "image" | "localizations") | ("categories" | "image" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiBookingsServiceTypeDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "bookings/get/service_types_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "durationMinutes" | "basePriceCents" | "currency" | "requiresDeposit" | "depositFraction" | "cancellationPolicy" | "preparationInstructions" | "whatToBring" | "isActive" | "bookingWindowDays" | "minNoticeHours" | "maxCapacity" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("categories" | "image" | "localizations") | ("categories" | "image" | "localizations")[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiBookingsServiceTypeDocument"];
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
                            /** Format: date */
                            from: string;
                            offering: {
                                documentId: string;
                                durationMinutes: number;
                                name: string;
                                slug: string;
                            };
                            timezone: string;
                            /** Format: date */
                            to: string;
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
                pagination?: {
                    /** @default 1 */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                };
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
                            /** Format: date */
                            from: string;
                            pagination: {
                                page: number;
                                pageCount: number;
                                pageSize: number;
                                total: number;
                            };
                            timezone: string;
                            /** Format: date */
                            to: string;
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
    "commerce/get/brands": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "websiteUrl" | "isActive" | "isFeatured" | "metaTitle" | "metaDescription" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("logo" | "banner" | "localizations") | ("logo" | "banner" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiCommerceBrandDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "commerce/get/brands_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "websiteUrl" | "isActive" | "isFeatured" | "metaTitle" | "metaDescription" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("logo" | "banner" | "localizations") | ("logo" | "banner" | "localizations")[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiCommerceBrandDocument"];
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
    "commerce/get/collections": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "isActive" | "isFeatured" | "startDate" | "endDate" | "discountBasisPoints" | "productSort" | "metaTitle" | "metaDescription" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("image" | "banner" | "products" | "localizations") | ("image" | "banner" | "products" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiCommerceCollectionDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "commerce/get/collections_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "isActive" | "isFeatured" | "startDate" | "endDate" | "discountBasisPoints" | "productSort" | "metaTitle" | "metaDescription" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("image" | "banner" | "products" | "localizations") | ("image" | "banner" | "products" | "localizations")[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiCommerceCollectionDocument"];
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
    "commerce/get/loyalty_programs": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "name" | "description" | "pointsPerDollar" | "pointsForSignup" | "pointsForReview" | "pointsForReferral" | "redemptionRate" | "currency" | "isActive" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiCommerceLoyaltyProgramDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "commerce/get/loyalty_programs_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "name" | "description" | "pointsPerDollar" | "pointsForSignup" | "pointsForReview" | "pointsForReferral" | "redemptionRate" | "currency" | "isActive" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiCommerceLoyaltyProgramDocument"];
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
    "commerce/get/commerce_my_loyalty_accounts": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            createdAt: string | null;
                            currency: string | null;
                            documentId: string;
                            pointsAvailable: number | null;
                            pointsEarned: number | null;
                            pointsRedeemed: number | null;
                            program: {
                                currency: string | null;
                                documentId: string;
                                name: string | null;
                                redemptionRate: number | null;
                            } | null;
                            tier: ("bronze" | "silver" | "gold" | "platinum") | null;
                            totalSpentCents: number | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "commerce/get/commerce_my_loyalty_accounts_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            documentId: string;
                            pointsAvailable: number | null;
                            pointsEarned: number | null;
                            pointsRedeemed: number | null;
                            program: {
                                currency: string | null;
                                documentId: string;
                                name: string | null;
                                redemptionRate: number | null;
                            } | null;
                            tier: ("bronze" | "silver" | "gold" | "platinum") | null;
                            totalSpentCents: number | null;
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
    "commerce/get/commerce_my_loyalty_transactions": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                transactionType?: "earn" | "redeem" | "expire" | "adjust";
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
                            createdAt: string | null;
                            description: string | null;
                            documentId: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            points: number | null;
                            referenceType: string | null;
                            transactionType: ("earn" | "redeem" | "expire" | "adjust") | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "commerce/get/commerce_my_loyalty_transactions_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            createdAt: string | null;
                            description: string | null;
                            documentId: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            points: number | null;
                            referenceType: string | null;
                            transactionType: ("earn" | "redeem" | "expire" | "adjust") | null;
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
    "commerce/get/commerce_my_orders": {
        parameters: {
            query?: {
                fulfillmentStatus?: "pending" | "processing" | "shipped" | "delivered" | "cancelled";
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                paymentStatus?: "pending" | "paid" | "failed" | "refunded" | "partially_refunded";
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
                            billingAddress: unknown | null;
                            /** Format: date-time */
                            cancelledAt: string | null;
                            couponCodeUsed: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            customerNote: string | null;
                            /** Format: date-time */
                            deliveredAt: string | null;
                            discountCents: number | null;
                            documentId: string;
                            email: string | null;
                            fulfillmentStatus: ("pending" | "processing" | "shipped" | "delivered" | "cancelled") | null;
                            items: {
                                currency: string | null;
                                documentId: string;
                                name: string | null;
                                quantity: number | null;
                                sku: string | null;
                                totalCents: number | null;
                                unitPriceCents: number | null;
                            }[];
                            orderNumber: string | null;
                            paymentStatus: ("pending" | "paid" | "failed" | "refunded" | "partially_refunded") | null;
                            refundAmountCents: number | null;
                            /** Format: date-time */
                            shippedAt: string | null;
                            shippingAddress: unknown | null;
                            shippingCents: number | null;
                            shippingMethod: {
                                carrier: string | null;
                                documentId: string;
                                title: {
                                    de?: string | null;
                                    en: string;
                                } | null;
                            } | null;
                            subtotalCents: number | null;
                            taxCents: number | null;
                            totalCents: number | null;
                            trackingNumber: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "commerce/get/commerce_my_orders_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            billingAddress: unknown | null;
                            /** Format: date-time */
                            cancelledAt: string | null;
                            couponCodeUsed: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            customerNote: string | null;
                            /** Format: date-time */
                            deliveredAt: string | null;
                            discountCents: number | null;
                            documentId: string;
                            email: string | null;
                            fulfillmentStatus: ("pending" | "processing" | "shipped" | "delivered" | "cancelled") | null;
                            items: {
                                currency: string | null;
                                documentId: string;
                                name: string | null;
                                quantity: number | null;
                                sku: string | null;
                                totalCents: number | null;
                                unitPriceCents: number | null;
                            }[];
                            orderNumber: string | null;
                            paymentStatus: ("pending" | "paid" | "failed" | "refunded" | "partially_refunded") | null;
                            refundAmountCents: number | null;
                            /** Format: date-time */
                            shippedAt: string | null;
                            shippingAddress: unknown | null;
                            shippingCents: number | null;
                            shippingMethod: {
                                carrier: string | null;
                                documentId: string;
                                title: {
                                    de?: string | null;
                                    en: string;
                                } | null;
                            } | null;
                            subtotalCents: number | null;
                            taxCents: number | null;
                            totalCents: number | null;
                            trackingNumber: string | null;
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
    "commerce/get/commerce_my_referrals": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                referralStatus?: "pending" | "registered" | "converted" | "expired";
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
                            convertedAt: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            documentId: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            referralCode: string | null;
                            referralStatus: ("pending" | "registered" | "converted" | "expired") | null;
                            rewardAmountCents: number | null;
                            rewardPoints: number | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "commerce/get/commerce_my_referrals_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            convertedAt: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            documentId: string;
                            /** Format: date-time */
                            expiresAt: string | null;
                            referralCode: string | null;
                            referralStatus: ("pending" | "registered" | "converted" | "expired") | null;
                            rewardAmountCents: number | null;
                            rewardPoints: number | null;
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
    "commerce/get/commerce_my_return_requests": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                returnStatus?: "requested" | "approved" | "rejected" | "in_transit" | "received" | "refunded" | "closed" | "cancelled";
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
                            approvedAt: string | null;
                            carrier: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            documentId: string;
                            items: unknown | null;
                            order: {
                                documentId: string;
                                orderNumber: string | null;
                            } | null;
                            reasonDetails: string | null;
                            /** Format: date-time */
                            receivedAt: string | null;
                            refundAmountCents: number | null;
                            /** Format: date-time */
                            refundedAt: string | null;
                            rejectionReason: string | null;
                            resolution: ("refund" | "exchange" | "store_credit" | "repair") | null;
                            restockingFeeCents: number | null;
                            returnNumber: string | null;
                            returnReason: ("damaged" | "defective" | "wrong_item" | "not_as_described" | "no_longer_needed" | "arrived_late" | "other") | null;
                            returnStatus: ("requested" | "approved" | "rejected" | "in_transit" | "received" | "refunded" | "closed" | "cancelled") | null;
                            trackingNumber: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "commerce/get/commerce_my_return_requests_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            approvedAt: string | null;
                            carrier: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            documentId: string;
                            items: unknown | null;
                            order: {
                                documentId: string;
                                orderNumber: string | null;
                            } | null;
                            reasonDetails: string | null;
                            /** Format: date-time */
                            receivedAt: string | null;
                            refundAmountCents: number | null;
                            /** Format: date-time */
                            refundedAt: string | null;
                            rejectionReason: string | null;
                            resolution: ("refund" | "exchange" | "store_credit" | "repair") | null;
                            restockingFeeCents: number | null;
                            returnNumber: string | null;
                            returnReason: ("damaged" | "defective" | "wrong_item" | "not_as_described" | "no_longer_needed" | "arrived_late" | "other") | null;
                            returnStatus: ("requested" | "approved" | "rejected" | "in_transit" | "received" | "refunded" | "closed" | "cancelled") | null;
                            trackingNumber: string | null;
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
    "commerce/get/commerce_my_wishlist_items": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                wishlistDocumentId?: string;
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
                            createdAt: string | null;
                            documentId: string;
                            product: {
                                documentId: string;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            variant: {
                                documentId: string;
                                name: string | null;
                                sku: string | null;
                            } | null;
                            wishlist: {
                                documentId: string;
                                name: string | null;
                            } | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "commerce/post/commerce_my_wishlist_items": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        product: string;
                        variant?: string | null;
                        wishlist: string;
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
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            product: {
                                documentId: string;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            variant: {
                                documentId: string;
                                name: string | null;
                                sku: string | null;
                            } | null;
                            wishlist: {
                                documentId: string;
                                name: string | null;
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
    "commerce/get/commerce_my_wishlist_items_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            product: {
                                documentId: string;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            variant: {
                                documentId: string;
                                name: string | null;
                                sku: string | null;
                            } | null;
                            wishlist: {
                                documentId: string;
                                name: string | null;
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
    "commerce/delete/commerce_my_wishlist_items_by_documentId": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The documentId */
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
    "commerce/get/commerce_my_wishlists": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            createdAt: string | null;
                            documentId: string;
                            isPublic: boolean | null;
                            name: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "commerce/post/commerce_my_wishlists": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        isPublic?: boolean | null;
                        name: string;
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
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            isPublic: boolean | null;
                            name: string | null;
                            /** Format: date-time */
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
    "commerce/get/commerce_my_wishlists_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            isPublic: boolean | null;
                            name: string | null;
                            /** Format: date-time */
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
    "commerce/put/commerce_my_wishlists_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        isPublic?: boolean | null;
                        name?: string;
                    };
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            isPublic: boolean | null;
                            name: string | null;
                            /** Format: date-time */
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
    "commerce/delete/commerce_my_wishlists_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
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
    "commerce/get/product_categories": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "level" | "position" | "isActive" | "metaTitle" | "metaDescription" | "seoKeywords" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("image" | "parent" | "localizations") | ("image" | "parent" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiCommerceProductCategoryDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "commerce/get/product_categories_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "level" | "position" | "isActive" | "metaTitle" | "metaDescription" | "seoKeywords" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("image" | "parent" | "localizations") | ("image" | "parent" | "localizations")[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiCommerceProductCategoryDocument"];
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
    "commerce/get/product_questions": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "customerName" | "question" | "isApproved" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("product" | "answers") | ("product" | "answers")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiCommerceProductQuestionDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "commerce/post/commerce_product_questions": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        customerName?: string | null;
                        product: string;
                        question: string;
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
    "commerce/get/product_questions_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "customerName" | "question" | "isApproved" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("product" | "answers") | ("product" | "answers")[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiCommerceProductQuestionDocument"];
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
    "commerce/get/products": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "productStatus" | "priceCents" | "salePriceCents" | "currency" | "featured" | "categoryName" | "features" | "tags" | "dimensions" | "weightUnit" | "dimensionUnit" | "availabilityStatus" | "preOrderDate" | "requiresShipping" | "taxClass" | "warrantyMonths" | "assemblyRequired" | "careInstructions" | "ageRating" | "safetyCertifications" | "videoUrl" | "seoKeywords" | "searchRank" | "viewCount" | "purchaseCount" | "averageRating" | "reviewCount" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("brand" | "collection" | "categories" | "primaryCategory" | "images" | "variants" | "priceTiers" | "specificationSheet" | "relatedProducts" | "crossSellProducts" | "upsellProducts" | "localizations") | ("brand" | "collection" | "categories" | "primaryCategory" | "images" | "variants" | "priceTiers" | "specificationSheet" | "relatedProducts" | "crossSellProducts" | "upsellProducts" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
                status?: "published";
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
                        data: components["schemas"]["ApiCommerceProductDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "commerce/get/products_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "productStatus" | "priceCents" | "salePriceCents" | "currency" | "featured" | "categoryName" | "features" | "tags" | "dimensions" | "weightUnit" | "dimensionUnit" | "availabilityStatus" | "preOrderDate" | "requiresShipping" | "taxClass" | "warrantyMonths" | "assemblyRequired" | "careInstructions" | "ageRating" | "safetyCertifications" | "videoUrl" | "seoKeywords" | "searchRank" | "viewCount" | "purchaseCount" | "averageRating" | "reviewCount" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("brand" | "collection" | "categories" | "primaryCategory" | "images" | "variants" | "priceTiers" | "specificationSheet" | "relatedProducts" | "crossSellProducts" | "upsellProducts" | "localizations") | ("brand" | "collection" | "categories" | "primaryCategory" | "images" | "variants" | "priceTiers" | "specificationSheet" | "relatedProducts" | "crossSellProducts" | "upsellProducts" | "localizations")[] | {
                    [key: string]: unknown;
                };
                status?: "published";
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiCommerceProductDocument"];
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
    "commerce/get/shipping_methods": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "name" | "code" | "title" | "description" | "carrier" | "rateModel" | "priceCents" | "currency" | "freeAboveCents" | "rateBands" | "minOrderCents" | "maxOrderCents" | "maxWeight" | "weightUnit" | "countries" | "regions" | "deliveryDaysMin" | "deliveryDaysMax" | "taxClass" | "isPickup" | "isActive" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiCommerceShippingMethodDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "commerce/get/shipping_methods_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "name" | "code" | "title" | "description" | "carrier" | "rateModel" | "priceCents" | "currency" | "freeAboveCents" | "rateBands" | "minOrderCents" | "maxOrderCents" | "maxWeight" | "weightUnit" | "countries" | "regions" | "deliveryDaysMin" | "deliveryDaysMax" | "taxClass" | "isPickup" | "isActive" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiCommerceShippingMethodDocument"];
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
    "content/get/blog_categories": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "sortOrder" | "isActive" | "metaTitle" | "metaDescription" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("parent" | "image" | "localizations") | ("parent" | "image" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiContentBlogCategoryDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "content/get/blog_categories_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "sortOrder" | "isActive" | "metaTitle" | "metaDescription" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("parent" | "image" | "localizations") | ("parent" | "image" | "localizations")[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiContentBlogCategoryDocument"];
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
    "content/get/blog_posts": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "title" | "slug" | "tags" | "excerpt" | "content" | "contentJson" | "postStatus" | "visibility" | "releasedAt" | "estimatedReadMinutes" | "tableOfContents" | "seoKeywords" | "schemaType" | "structuredData" | "customFields" | "viewCount" | "likeCount" | "commentCount" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("category" | "featuredImage" | "localizations") | ("category" | "featuredImage" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
                status?: "published";
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
                        data: components["schemas"]["ApiContentBlogPostDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "content/get/blog_posts_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "title" | "slug" | "tags" | "excerpt" | "content" | "contentJson" | "postStatus" | "visibility" | "releasedAt" | "estimatedReadMinutes" | "tableOfContents" | "seoKeywords" | "schemaType" | "structuredData" | "customFields" | "viewCount" | "likeCount" | "commentCount" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("category" | "featuredImage" | "localizations") | ("category" | "featuredImage" | "localizations")[] | {
                    [key: string]: unknown;
                };
                status?: "published";
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiContentBlogPostDocument"];
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
    "content/get/content_blocks": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "name" | "slug" | "blockType" | "content" | "isGlobal" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | "localizations" | "localizations"[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
                status?: "published";
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
                        data: components["schemas"]["ApiContentContentBlockDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "content/get/content_blocks_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "name" | "slug" | "blockType" | "content" | "isGlobal" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | "localizations" | "localizations"[] | {
                    [key: string]: unknown;
                };
                status?: "published";
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiContentContentBlockDocument"];
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
    "content/get/dynamic_contents": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "key" | "content" | "isActive" | "version" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiContentDynamicContentDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "content/get/dynamic_contents_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "key" | "content" | "isActive" | "version" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiContentDynamicContentDocument"];
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
    "content/get/faq_categories": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "icon" | "sortOrder" | "isActive" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("items" | "localizations") | ("items" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiContentFaqCategoryDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "content/get/faq_categories_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "icon" | "sortOrder" | "isActive" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("items" | "localizations") | ("items" | "localizations")[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiContentFaqCategoryDocument"];
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
    "content/post/content_faq_feedback": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        comment?: string | null;
                        /** Format: idn-email */
                        email?: string | null;
                        faqItem: string;
                        /** @enum {string} */
                        feedbackType: "helpful" | "not_helpful";
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
    "content/get/faq_items": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "question" | "answer" | "sortOrder" | "viewCount" | "helpfulCount" | "notHelpfulCount" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("category" | "product" | "service" | "localizations") | ("category" | "product" | "service" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
                status?: "published";
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
                        data: components["schemas"]["ApiContentFaqItemDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "content/get/faq_items_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "question" | "answer" | "sortOrder" | "viewCount" | "helpfulCount" | "notHelpfulCount" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("category" | "product" | "service" | "localizations") | ("category" | "product" | "service" | "localizations")[] | {
                    [key: string]: unknown;
                };
                status?: "published";
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiContentFaqItemDocument"];
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
    "content/get/menu_items": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "title" | "url" | "target" | "cssClass" | "rel" | "sortOrder" | "isActive" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("menu" | "parent" | "children" | "page" | "localizations") | ("menu" | "parent" | "children" | "page" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiContentMenuItemDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "content/get/menu_items_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "title" | "url" | "target" | "cssClass" | "rel" | "sortOrder" | "isActive" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("menu" | "parent" | "children" | "page" | "localizations") | ("menu" | "parent" | "children" | "page" | "localizations")[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiContentMenuItemDocument"];
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
    "content/get/menus": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "location" | "isActive" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("items" | "localizations") | ("items" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiContentMenuDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "content/get/menus_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "location" | "isActive" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("items" | "localizations") | ("items" | "localizations")[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiContentMenuDocument"];
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
    "content/get/pages": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "title" | "slug" | "excerpt" | "content" | "contentJson" | "template" | "pageStatus" | "visibility" | "releasedAt" | "isFeatured" | "sortOrder" | "allowComments" | "metaTitle" | "metaDescription" | "seoKeywords" | "structuredData" | "canonicalUrl" | "customFields" | "viewCount" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("parent" | "featuredImage" | "localizations") | ("parent" | "featuredImage" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
                status?: "published";
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
                        data: components["schemas"]["ApiContentPageDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "content/get/pages_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "title" | "slug" | "excerpt" | "content" | "contentJson" | "template" | "pageStatus" | "visibility" | "releasedAt" | "isFeatured" | "sortOrder" | "allowComments" | "metaTitle" | "metaDescription" | "seoKeywords" | "structuredData" | "canonicalUrl" | "customFields" | "viewCount" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("parent" | "featuredImage" | "localizations") | ("parent" | "featuredImage" | "localizations")[] | {
                    [key: string]: unknown;
                };
                status?: "published";
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiContentPageDocument"];
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
    "content/get/seo_urls": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "url" | "targetType" | "targetDocumentId" | "isCanonical" | "redirectCode" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiContentSeoUrlDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "content/get/seo_urls_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "url" | "targetType" | "targetDocumentId" | "isCanonical" | "redirectCode" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiContentSeoUrlDocument"];
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
    "content/get/testimonials": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "customerName" | "customerCompany" | "customerTitle" | "rating" | "title" | "content" | "isFeatured" | "isVerified" | "source" | "sourceUrl" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("customerAvatar" | "product" | "service" | "localizations") | ("customerAvatar" | "product" | "service" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
                status?: "published";
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
                        data: components["schemas"]["ApiContentTestimonialDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "content/get/testimonials_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "customerName" | "customerCompany" | "customerTitle" | "rating" | "title" | "content" | "isFeatured" | "isVerified" | "source" | "sourceUrl" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("customerAvatar" | "product" | "service" | "localizations") | ("customerAvatar" | "product" | "service" | "localizations")[] | {
                    [key: string]: unknown;
                };
                status?: "published";
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiContentTestimonialDocument"];
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
    "experts/get/consultant_offerings": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "slug" | "name" | "shortDescription" | "description" | "offeringType" | "program" | "sessionType" | "durationMinutes" | "maxParticipants" | "priceCents" | "originalPriceCents" | "currency" | "pricingModel" | "isActive" | "availableSlotsPerWeek" | "advanceBookingDays" | "maxAdvanceBookingDays" | "requiresApproval" | "autoConfirm" | "cancellationHours" | "rescheduleHours" | "lateCancellationRefundPercent" | "meetingPlatform" | "includesMaterials" | "materialsDescription" | "preparationRequired" | "preparationInstructions" | "totalBookings" | "completedSessions" | "averageRating" | "featured" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("consultant" | "localizations") | ("consultant" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiExpertsConsultantOfferingDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "experts/get/consultant_offerings_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "slug" | "name" | "shortDescription" | "description" | "offeringType" | "program" | "sessionType" | "durationMinutes" | "maxParticipants" | "priceCents" | "originalPriceCents" | "currency" | "pricingModel" | "isActive" | "availableSlotsPerWeek" | "advanceBookingDays" | "maxAdvanceBookingDays" | "requiresApproval" | "autoConfirm" | "cancellationHours" | "rescheduleHours" | "lateCancellationRefundPercent" | "meetingPlatform" | "includesMaterials" | "materialsDescription" | "preparationRequired" | "preparationInstructions" | "totalBookings" | "completedSessions" | "averageRating" | "featured" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("consultant" | "localizations") | ("consultant" | "localizations")[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiExpertsConsultantOfferingDocument"];
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
    "experts/get/consultants": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "slug" | "firstName" | "lastName" | "displayName" | "bio" | "jobTitle" | "company" | "industry" | "expertiseAreas" | "yearsExperience" | "country" | "timezone" | "languagesSpoken" | "linkedinUrl" | "twitterUrl" | "websiteUrl" | "githubUrl" | "consultantStatus" | "hourlyRateCents" | "currency" | "minimumBookingHours" | "maxWeeklyHours" | "averageRating" | "totalSessions" | "profileVisibility" | "autoAcceptBookings" | "identityVerified" | "bufferBeforeMinutes" | "bufferAfterMinutes" | "minimumNoticeMinutes" | "slotStepMinutes" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("profileImage" | "offerings" | "localizations") | ("profileImage" | "offerings" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiExpertsConsultantDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "experts/get/consultants_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "slug" | "firstName" | "lastName" | "displayName" | "bio" | "jobTitle" | "company" | "industry" | "expertiseAreas" | "yearsExperience" | "country" | "timezone" | "languagesSpoken" | "linkedinUrl" | "twitterUrl" | "websiteUrl" | "githubUrl" | "consultantStatus" | "hourlyRateCents" | "currency" | "minimumBookingHours" | "maxWeeklyHours" | "averageRating" | "totalSessions" | "profileVisibility" | "autoAcceptBookings" | "identityVerified" | "bufferBeforeMinutes" | "bufferAfterMinutes" | "minimumNoticeMinutes" | "slotStepMinutes" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("profileImage" | "offerings" | "localizations") | ("profileImage" | "offerings" | "localizations")[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiExpertsConsultantDocument"];
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
    "leads/post/leads_webinar_registrations": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        company?: string | null;
                        /** Format: idn-email */
                        email: string;
                        firstName: string;
                        jobTitle?: string | null;
                        lastName: string;
                        phone?: string | null;
                        sendRecording?: boolean | null;
                        sendReminder?: boolean | null;
                        utmCampaign?: string | null;
                        utmMedium?: string | null;
                        utmSource?: string | null;
                        webinar: string;
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
    "leads/get/webinars": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "title" | "slug" | "description" | "scheduledAt" | "durationMinutes" | "timezone" | "maxParticipants" | "webinarStatus" | "registrationEnabled" | "registrationDeadline" | "presenterName" | "presenterBio" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("presenterAvatar" | "localizations") | ("presenterAvatar" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
                status?: "published";
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
                        data: components["schemas"]["ApiLeadsWebinarDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "leads/get/webinars_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "title" | "slug" | "description" | "scheduledAt" | "durationMinutes" | "timezone" | "maxParticipants" | "webinarStatus" | "registrationEnabled" | "registrationDeadline" | "presenterName" | "presenterBio" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("presenterAvatar" | "localizations") | ("presenterAvatar" | "localizations")[] | {
                    [key: string]: unknown;
                };
                status?: "published";
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiLeadsWebinarDocument"];
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
    "leads/get/whitepapers": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "title" | "slug" | "description" | "previewContent" | "contentSummary" | "category" | "tags" | "industry" | "requiresRegistration" | "leadMagnetActive" | "whitepaperStatus" | "releasedAt" | "isFeatured" | "sortOrder" | "metaTitle" | "metaDescription" | "downloadCount" | "viewCount" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("thumbnail" | "localizations") | ("thumbnail" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
                status?: "published";
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
                        data: components["schemas"]["ApiLeadsWhitepaperDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "leads/get/whitepapers_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "title" | "slug" | "description" | "previewContent" | "contentSummary" | "category" | "tags" | "industry" | "requiresRegistration" | "leadMagnetActive" | "whitepaperStatus" | "releasedAt" | "isFeatured" | "sortOrder" | "metaTitle" | "metaDescription" | "downloadCount" | "viewCount" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("thumbnail" | "localizations") | ("thumbnail" | "localizations")[] | {
                    [key: string]: unknown;
                };
                status?: "published";
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiLeadsWhitepaperDocument"];
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
    "marketplace/get/influencer_categories": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "icon" | "color" | "sortOrder" | "isActive" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | "parent" | "parent"[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiMarketplaceInfluencerCategoryDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "marketplace/get/influencer_categories_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "name" | "slug" | "description" | "icon" | "color" | "sortOrder" | "isActive" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | "parent" | "parent"[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiMarketplaceInfluencerCategoryDocument"];
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
    "marketplace/post/marketplace_inquiries": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        budgetCents?: number | null;
                        company?: string | null;
                        currency?: string | null;
                        /** Format: date */
                        desiredDate?: string | null;
                        influencer: string;
                        message: string;
                        /** Format: idn-email */
                        senderEmail: string;
                        senderName: string;
                        senderPhone?: string | null;
                        subject?: string | null;
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
    "marketplace/get/marketplace_my_campaign_bookings": {
        parameters: {
            query?: {
                bookingStatus?: "pending" | "confirmed" | "completed" | "cancelled";
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date */
                            bookingDate: string | null;
                            bookingStatus: ("pending" | "confirmed" | "completed" | "cancelled") | null;
                            campaign: {
                                campaignStatus: ("draft" | "proposed" | "accepted" | "in_progress" | "completed" | "cancelled") | null;
                                documentId: string;
                                title: string | null;
                            } | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            notes: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "marketplace/get/marketplace_my_campaign_bookings_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date */
                            bookingDate: string | null;
                            bookingStatus: ("pending" | "confirmed" | "completed" | "cancelled") | null;
                            campaign: {
                                campaignStatus: ("draft" | "proposed" | "accepted" | "in_progress" | "completed" | "cancelled") | null;
                                documentId: string;
                                title: string | null;
                            } | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            notes: string | null;
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
    "marketplace/get/marketplace_my_campaigns": {
        parameters: {
            query?: {
                campaignStatus?: "draft" | "proposed" | "accepted" | "in_progress" | "completed" | "cancelled";
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            budgetCents: number | null;
                            campaignStatus: ("draft" | "proposed" | "accepted" | "in_progress" | "completed" | "cancelled") | null;
                            client: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            description: string | null;
                            documentId: string;
                            /** Format: date */
                            endDate: string | null;
                            influencer: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            /** Format: date */
                            startDate: string | null;
                            title: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "marketplace/get/marketplace_my_campaigns_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            budgetCents: number | null;
                            campaignStatus: ("draft" | "proposed" | "accepted" | "in_progress" | "completed" | "cancelled") | null;
                            client: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            description: string | null;
                            documentId: string;
                            /** Format: date */
                            endDate: string | null;
                            influencer: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            /** Format: date */
                            startDate: string | null;
                            title: string | null;
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
    "marketplace/get/marketplace_my_conversations": {
        parameters: {
            query?: {
                conversationStatus?: "active" | "archived" | "closed";
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            client: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            conversationStatus: ("active" | "archived" | "closed") | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            influencer: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            inquiry: {
                                documentId: string;
                                subject: string | null;
                            } | null;
                            /** Format: date-time */
                            lastMessageAt: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "marketplace/post/marketplace_my_conversations": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        influencer?: string | null;
                        inquiry?: string | null;
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
                            client: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            conversationStatus: ("active" | "archived" | "closed") | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            influencer: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            inquiry: {
                                documentId: string;
                                subject: string | null;
                            } | null;
                            /** Format: date-time */
                            lastMessageAt: string | null;
                            /** Format: date-time */
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
    "marketplace/get/marketplace_my_conversations_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            client: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            conversationStatus: ("active" | "archived" | "closed") | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            influencer: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            inquiry: {
                                documentId: string;
                                subject: string | null;
                            } | null;
                            /** Format: date-time */
                            lastMessageAt: string | null;
                            /** Format: date-time */
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
    "marketplace/put/marketplace_my_conversations_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        conversationStatus?: ("active" | "archived" | "closed") | null;
                    };
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            client: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            conversationStatus: ("active" | "archived" | "closed") | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            influencer: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            inquiry: {
                                documentId: string;
                                subject: string | null;
                            } | null;
                            /** Format: date-time */
                            lastMessageAt: string | null;
                            /** Format: date-time */
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
    "marketplace/get/marketplace_my_deliverables": {
        parameters: {
            query?: {
                deliverableStatus?: "pending" | "in_progress" | "submitted" | "revision_requested" | "approved" | "rejected";
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            campaign: {
                                campaignStatus: ("draft" | "proposed" | "accepted" | "in_progress" | "completed" | "cancelled") | null;
                                documentId: string;
                                title: string | null;
                            } | null;
                            campaignBooking: {
                                /** Format: date */
                                bookingDate: string | null;
                                documentId: string;
                            } | null;
                            contentUrl: string | null;
                            deliverableStatus: ("pending" | "in_progress" | "submitted" | "revision_requested" | "approved" | "rejected") | null;
                            deliverableType: ("post" | "story" | "reel" | "video" | "article" | "other") | null;
                            description: string | null;
                            documentId: string;
                            /** Format: date */
                            dueDate: string | null;
                            feedback: string | null;
                            revisionCount: number | null;
                            title: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "marketplace/get/marketplace_my_deliverables_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            campaign: {
                                campaignStatus: ("draft" | "proposed" | "accepted" | "in_progress" | "completed" | "cancelled") | null;
                                documentId: string;
                                title: string | null;
                            } | null;
                            campaignBooking: {
                                /** Format: date */
                                bookingDate: string | null;
                                documentId: string;
                            } | null;
                            contentUrl: string | null;
                            deliverableStatus: ("pending" | "in_progress" | "submitted" | "revision_requested" | "approved" | "rejected") | null;
                            deliverableType: ("post" | "story" | "reel" | "video" | "article" | "other") | null;
                            description: string | null;
                            documentId: string;
                            /** Format: date */
                            dueDate: string | null;
                            feedback: string | null;
                            revisionCount: number | null;
                            title: string | null;
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
    "marketplace/get/marketplace_my_favorites": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            createdAt: string | null;
                            documentId: string;
                            influencer: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            note: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "marketplace/post/marketplace_my_favorites": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        influencer: string;
                        note?: string | null;
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
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            influencer: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            note: string | null;
                            /** Format: date-time */
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
    "marketplace/get/marketplace_my_favorites_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            influencer: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            note: string | null;
                            /** Format: date-time */
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
    "marketplace/put/marketplace_my_favorites_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        note?: string | null;
                    };
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            influencer: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            note: string | null;
                            /** Format: date-time */
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
    "marketplace/delete/marketplace_my_favorites_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
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
    "marketplace/get/marketplace_my_inquiries": {
        parameters: {
            query?: {
                inquiryStatus?: "pending" | "read" | "replied" | "accepted" | "declined" | "closed";
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            budgetCents: number | null;
                            client: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            company: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            /** Format: date */
                            desiredDate: string | null;
                            documentId: string;
                            influencer: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            inquiryStatus: ("pending" | "read" | "replied" | "accepted" | "declined" | "closed") | null;
                            message: string | null;
                            /** Format: date-time */
                            readAt: string | null;
                            /** Format: date-time */
                            respondedAt: string | null;
                            senderEmail: string | null;
                            senderName: string | null;
                            senderPhone: string | null;
                            subject: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "marketplace/post/marketplace_my_inquiries": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        budgetCents?: number | null;
                        company?: string | null;
                        currency?: string | null;
                        /** Format: date */
                        desiredDate?: string | null;
                        influencer: string;
                        message: string;
                        subject?: string | null;
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
                            budgetCents: number | null;
                            client: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            company: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            /** Format: date */
                            desiredDate: string | null;
                            documentId: string;
                            influencer: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            inquiryStatus: ("pending" | "read" | "replied" | "accepted" | "declined" | "closed") | null;
                            message: string | null;
                            /** Format: date-time */
                            readAt: string | null;
                            /** Format: date-time */
                            respondedAt: string | null;
                            senderEmail: string | null;
                            senderName: string | null;
                            senderPhone: string | null;
                            subject: string | null;
                            /** Format: date-time */
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
    "marketplace/get/marketplace_my_inquiries_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            budgetCents: number | null;
                            client: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            company: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            /** Format: date */
                            desiredDate: string | null;
                            documentId: string;
                            influencer: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            inquiryStatus: ("pending" | "read" | "replied" | "accepted" | "declined" | "closed") | null;
                            message: string | null;
                            /** Format: date-time */
                            readAt: string | null;
                            /** Format: date-time */
                            respondedAt: string | null;
                            senderEmail: string | null;
                            senderName: string | null;
                            senderPhone: string | null;
                            subject: string | null;
                            /** Format: date-time */
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
    "marketplace/put/marketplace_my_inquiries_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        inquiryStatus?: ("pending" | "read" | "replied" | "accepted" | "declined" | "closed") | null;
                    };
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            budgetCents: number | null;
                            client: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            company: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            /** Format: date */
                            desiredDate: string | null;
                            documentId: string;
                            influencer: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            inquiryStatus: ("pending" | "read" | "replied" | "accepted" | "declined" | "closed") | null;
                            message: string | null;
                            /** Format: date-time */
                            readAt: string | null;
                            /** Format: date-time */
                            respondedAt: string | null;
                            senderEmail: string | null;
                            senderName: string | null;
                            senderPhone: string | null;
                            subject: string | null;
                            /** Format: date-time */
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
    "marketplace/get/marketplace_my_messages": {
        parameters: {
            query?: {
                conversationDocumentId?: string;
                isRead?: string;
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            content: string | null;
                            conversationDocumentId: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            isRead: boolean | null;
                            messageType: ("text" | "image" | "file") | null;
                            sender: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "marketplace/post/marketplace_my_messages": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
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
                        conversation: string;
                        messageType?: ("text" | "image" | "file") | null;
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
                            content: string | null;
                            conversationDocumentId: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            isRead: boolean | null;
                            messageType: ("text" | "image" | "file") | null;
                            sender: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            /** Format: date-time */
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
    "marketplace/get/marketplace_my_messages_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            content: string | null;
                            conversationDocumentId: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            isRead: boolean | null;
                            messageType: ("text" | "image" | "file") | null;
                            sender: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            /** Format: date-time */
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
    "marketplace/put/marketplace_my_messages_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        isRead?: boolean | null;
                    };
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            content: string | null;
                            conversationDocumentId: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            isRead: boolean | null;
                            messageType: ("text" | "image" | "file") | null;
                            sender: {
                                avatarUrl: string | null;
                                displayName: string | null;
                                documentId: string;
                                username: string | null;
                            } | null;
                            /** Format: date-time */
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
    "marketplace/get/marketplace_my_portfolio_items": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            contentUrl: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            description: string | null;
                            documentId: string;
                            itemType: ("video" | "image") | null;
                            thumbnailUrl: string | null;
                            title: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "marketplace/post/marketplace_my_portfolio_items": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        contentUrl: string;
                        description?: string | null;
                        /** @enum {string} */
                        itemType: "video" | "image";
                        thumbnailUrl?: string | null;
                        title: string;
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
                            contentUrl: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            description: string | null;
                            documentId: string;
                            itemType: ("video" | "image") | null;
                            thumbnailUrl: string | null;
                            title: string | null;
                            /** Format: date-time */
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
    "marketplace/get/marketplace_my_portfolio_items_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            contentUrl: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            description: string | null;
                            documentId: string;
                            itemType: ("video" | "image") | null;
                            thumbnailUrl: string | null;
                            title: string | null;
                            /** Format: date-time */
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
    "marketplace/put/marketplace_my_portfolio_items_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        contentUrl?: string | null;
                        description?: string | null;
                        itemType?: ("video" | "image") | null;
                        thumbnailUrl?: string | null;
                        title?: string | null;
                    };
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            contentUrl: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            description: string | null;
                            documentId: string;
                            itemType: ("video" | "image") | null;
                            thumbnailUrl: string | null;
                            title: string | null;
                            /** Format: date-time */
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
    "marketplace/delete/marketplace_my_portfolio_items_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
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
    "marketplace/get/marketplace_my_profiles": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            address: string | null;
                            availableSpaces: unknown | null;
                            avatarUrl: string | null;
                            averageRating: number | null;
                            bio: string | null;
                            bookingUrl: string | null;
                            category: {
                                documentId: string;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            contactEmail: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            displayName: string | null;
                            documentId: string;
                            email: string | null;
                            followersCount: number | null;
                            isFeatured: boolean | null;
                            isVerified: boolean | null;
                            location: string | null;
                            phone: string | null;
                            platform: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            profileStatus: ("active" | "hidden" | "suspended") | null;
                            role: ("influencer" | "client") | null;
                            socialLink: string | null;
                            startPriceCents: number | null;
                            totalReviews: number | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                            username: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "marketplace/post/marketplace_my_profiles": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        address?: string | null;
                        availableSpaces?: unknown | null;
                        avatarUrl?: string | null;
                        bio?: string | null;
                        bookingUrl?: string | null;
                        category?: string | null;
                        /** Format: idn-email */
                        contactEmail?: string | null;
                        currency?: string | null;
                        displayName?: string | null;
                        followersCount?: number | null;
                        location?: string | null;
                        phone?: string | null;
                        platform?: string | null;
                        /** @enum {string} */
                        role: "influencer" | "client";
                        socialLink?: string | null;
                        startPriceCents?: number | null;
                        username: string;
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
                            address: string | null;
                            availableSpaces: unknown | null;
                            avatarUrl: string | null;
                            averageRating: number | null;
                            bio: string | null;
                            bookingUrl: string | null;
                            category: {
                                documentId: string;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            contactEmail: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            displayName: string | null;
                            documentId: string;
                            email: string | null;
                            followersCount: number | null;
                            isFeatured: boolean | null;
                            isVerified: boolean | null;
                            location: string | null;
                            phone: string | null;
                            platform: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            profileStatus: ("active" | "hidden" | "suspended") | null;
                            role: ("influencer" | "client") | null;
                            socialLink: string | null;
                            startPriceCents: number | null;
                            totalReviews: number | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                            username: string | null;
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
    "marketplace/get/marketplace_my_profiles_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            address: string | null;
                            availableSpaces: unknown | null;
                            avatarUrl: string | null;
                            averageRating: number | null;
                            bio: string | null;
                            bookingUrl: string | null;
                            category: {
                                documentId: string;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            contactEmail: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            displayName: string | null;
                            documentId: string;
                            email: string | null;
                            followersCount: number | null;
                            isFeatured: boolean | null;
                            isVerified: boolean | null;
                            location: string | null;
                            phone: string | null;
                            platform: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            profileStatus: ("active" | "hidden" | "suspended") | null;
                            role: ("influencer" | "client") | null;
                            socialLink: string | null;
                            startPriceCents: number | null;
                            totalReviews: number | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                            username: string | null;
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
    "marketplace/put/marketplace_my_profiles_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        address?: string | null;
                        availableSpaces?: unknown | null;
                        avatarUrl?: string | null;
                        bio?: string | null;
                        bookingUrl?: string | null;
                        category?: string | null;
                        /** Format: idn-email */
                        contactEmail?: string | null;
                        currency?: string | null;
                        displayName?: string | null;
                        followersCount?: number | null;
                        location?: string | null;
                        phone?: string | null;
                        platform?: string | null;
                        socialLink?: string | null;
                        startPriceCents?: number | null;
                        username?: string | null;
                    };
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            address: string | null;
                            availableSpaces: unknown | null;
                            avatarUrl: string | null;
                            averageRating: number | null;
                            bio: string | null;
                            bookingUrl: string | null;
                            category: {
                                documentId: string;
                                name: string | null;
                                slug: string | null;
                            } | null;
                            contactEmail: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            displayName: string | null;
                            documentId: string;
                            email: string | null;
                            followersCount: number | null;
                            isFeatured: boolean | null;
                            isVerified: boolean | null;
                            location: string | null;
                            phone: string | null;
                            platform: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            profileStatus: ("active" | "hidden" | "suspended") | null;
                            role: ("influencer" | "client") | null;
                            socialLink: string | null;
                            startPriceCents: number | null;
                            totalReviews: number | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                            username: string | null;
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
    "marketplace/get/portfolio_items": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "title" | "itemType" | "thumbnailUrl" | "contentUrl" | "description" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | "profile" | "profile"[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiMarketplacePortfolioItemDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "marketplace/get/portfolio_items_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "title" | "itemType" | "thumbnailUrl" | "contentUrl" | "description" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | "profile" | "profile"[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiMarketplacePortfolioItemDocument"];
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
    "marketplace/get/profiles": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "username" | "displayName" | "role" | "profileStatus" | "categoryName" | "location" | "followersCount" | "startPriceCents" | "currency" | "platformName" | "platformLabel" | "platformColorClass" | "avatarUrl" | "isVerified" | "isFeatured" | "bio" | "availableSpaces" | "socialLink" | "bookingUrl" | "averageRating" | "totalReviews" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("category" | "platform") | ("category" | "platform")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiMarketplaceProfileDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "marketplace/get/profiles_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "username" | "displayName" | "role" | "profileStatus" | "categoryName" | "location" | "followersCount" | "startPriceCents" | "currency" | "platformName" | "platformLabel" | "platformColorClass" | "avatarUrl" | "isVerified" | "isFeatured" | "bio" | "availableSpaces" | "socialLink" | "bookingUrl" | "averageRating" | "totalReviews" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("category" | "platform") | ("category" | "platform")[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiMarketplaceProfileDocument"];
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
    "memberships/get/content_items": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "title" | "slug" | "description" | "contentType" | "mediaDurationSeconds" | "category" | "tags" | "visibility" | "priceCents" | "currency" | "itemStatus" | "viewCount" | "purchaseCount" | "prerequisites" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("thumbnail" | "series" | "localizations") | ("thumbnail" | "series" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
                status?: "published";
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
                        data: components["schemas"]["ApiMembershipsContentItemDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "memberships/get/content_items_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "title" | "slug" | "description" | "contentType" | "mediaDurationSeconds" | "category" | "tags" | "visibility" | "priceCents" | "currency" | "itemStatus" | "viewCount" | "purchaseCount" | "prerequisites" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("thumbnail" | "series" | "localizations") | ("thumbnail" | "series" | "localizations")[] | {
                    [key: string]: unknown;
                };
                status?: "published";
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiMembershipsContentItemDocument"];
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
    "memberships/get/content_series_list": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "title" | "slug" | "description" | "priceCents" | "currency" | "contentOrder" | "seriesStatus" | "releasedAt" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | ("thumbnail" | "localizations") | ("thumbnail" | "localizations")[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiMembershipsContentSeriesDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "memberships/get/content_series_list_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "title" | "slug" | "description" | "priceCents" | "currency" | "contentOrder" | "seriesStatus" | "releasedAt" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | ("thumbnail" | "localizations") | ("thumbnail" | "localizations")[] | {
                    [key: string]: unknown;
                };
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiMembershipsContentSeriesDocument"];
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
    "memberships/get/memberships_my_content_accesses": {
        parameters: {
            query?: {
                accessType?: "purchased" | "subscription" | "complimentary" | "preview";
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            grantedAt: string | null;
                            /** Format: date-time */
                            lastAccessedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            grantedAt: string | null;
                            /** Format: date-time */
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
    "memberships/get/memberships_my_content_items": {
        parameters: {
            query?: {
                category?: string;
                contentType?: "video" | "audio" | "written";
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                slug?: string;
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
                            contentBody: ({
                                _type: string;
                            } & {
                                [key: string]: unknown;
                            })[] | null;
                            contentType: ("video" | "audio" | "written") | null;
                            description: string | null;
                            documentId: string;
                            mediaDurationSeconds: number | null;
                            mediaUrl: string | null;
                            series: {
                                documentId: string;
                                slug: string | null;
                                title: string | null;
                            } | null;
                            slug: string | null;
                            title: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "memberships/get/memberships_my_content_items_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            contentBody: ({
                                _type: string;
                            } & {
                                [key: string]: unknown;
                            })[] | null;
                            contentType: ("video" | "audio" | "written") | null;
                            description: string | null;
                            documentId: string;
                            mediaDurationSeconds: number | null;
                            mediaUrl: string | null;
                            series: {
                                documentId: string;
                                slug: string | null;
                                title: string | null;
                            } | null;
                            slug: string | null;
                            title: string | null;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date-time */
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date-time */
                            createdAt: string | null;
                            description: string | null;
                            documentId: string;
                            entryType: ("earned_subscription" | "earned_purchase" | "spent_offering" | "expired" | "adjustment") | null;
                            /** Format: date-time */
                            expiresAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            createdAt: string | null;
                            description: string | null;
                            documentId: string;
                            entryType: ("earned_subscription" | "earned_purchase" | "spent_offering" | "expired" | "adjustment") | null;
                            /** Format: date-time */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date-time */
                            cancelledAt: string | null;
                            /** Format: date-time */
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
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            cancelledAt: string | null;
                            /** Format: date-time */
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
    "memberships/get/memberships_my_offering_resources": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                resourceType?: "content" | "file" | "link" | "text";
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
                            availableWhen: ("before" | "during" | "after" | "always") | null;
                            content: {
                                contentType: ("video" | "audio" | "written") | null;
                                documentId: string;
                                mediaDurationSeconds: number | null;
                                slug: string | null;
                                title: string | null;
                            } | null;
                            description: string | null;
                            displayOrder: number | null;
                            documentId: string;
                            fileUrl: string | null;
                            linkUrl: string | null;
                            offering: {
                                deliveryMethod: ("online" | "in_person" | "hybrid" | "self_guided") | null;
                                documentId: string;
                                offeringType: ("one_time_event" | "multi_day_program" | "recurring_fixed" | "recurring_bookable" | "cohort_course" | "retreat") | null;
                                schedule: unknown | null;
                                slug: string | null;
                                title: string | null;
                            } | null;
                            resourceType: ("content" | "file" | "link" | "text") | null;
                            textContent: string | null;
                            title: string | null;
                            /** Format: date-time */
                            unlockAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "memberships/get/memberships_my_offering_resources_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            availableWhen: ("before" | "during" | "after" | "always") | null;
                            content: {
                                contentType: ("video" | "audio" | "written") | null;
                                documentId: string;
                                mediaDurationSeconds: number | null;
                                slug: string | null;
                                title: string | null;
                            } | null;
                            description: string | null;
                            displayOrder: number | null;
                            documentId: string;
                            fileUrl: string | null;
                            linkUrl: string | null;
                            offering: {
                                deliveryMethod: ("online" | "in_person" | "hybrid" | "self_guided") | null;
                                documentId: string;
                                offeringType: ("one_time_event" | "multi_day_program" | "recurring_fixed" | "recurring_bookable" | "cohort_course" | "retreat") | null;
                                schedule: unknown | null;
                                slug: string | null;
                                title: string | null;
                            } | null;
                            resourceType: ("content" | "file" | "link" | "text") | null;
                            textContent: string | null;
                            title: string | null;
                            /** Format: date-time */
                            unlockAt: string | null;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date-time */
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            grantedAt: string | null;
                            /** Format: date-time */
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
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            expiresAt: string | null;
                            /** Format: date-time */
                            grantedAt: string | null;
                            /** Format: date-time */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            documentId: string;
                            /** Format: date-time */
                            purchasedAt: string | null;
                            purchaseStatus: ("pending" | "completed" | "refunded" | "failed") | null;
                            /** Format: date-time */
                            refundedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            createdAt: string | null;
                            currency: string | null;
                            documentId: string;
                            /** Format: date-time */
                            purchasedAt: string | null;
                            purchaseStatus: ("pending" | "completed" | "refunded" | "failed") | null;
                            /** Format: date-time */
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
                fields?: ("id" | "documentId" | "title" | "slug" | "description" | "offeringType" | "capacityType" | "maxParticipants" | "deliveryMethod" | "locationDetails" | "videoConferenceProvider" | "schedule" | "priceCents" | "currency" | "creditCost" | "paymentOptions" | "offeringStatus" | "registrationDeadline" | "bookingCount" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                populate?: "*" | "localizations" | "localizations"[] | {
                    [key: string]: unknown;
                };
                sort?: string | string[];
                status?: "published";
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
                        data: components["schemas"]["ApiMembershipsOfferingDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "memberships/get/offerings_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "title" | "slug" | "description" | "offeringType" | "capacityType" | "maxParticipants" | "deliveryMethod" | "locationDetails" | "videoConferenceProvider" | "schedule" | "priceCents" | "currency" | "creditCost" | "paymentOptions" | "offeringStatus" | "registrationDeadline" | "bookingCount" | "createdAt" | "updatedAt" | "publishedAt" | "locale")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | "localizations" | "localizations"[] | {
                    [key: string]: unknown;
                };
                status?: "published";
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiMembershipsOfferingDocument"];
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
    "memberships/post/memberships_playback": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
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
    "messaging/get/messaging_my_email_subscriptions": {
        parameters: {
            query?: {
                isActive?: string;
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                subscriptionType?: "newsletter" | "promotions" | "updates";
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
                            documentId: string;
                            email: string | null;
                            isActive: boolean | null;
                            /** Format: date-time */
                            subscribedAt: string | null;
                            subscriptionType: ("newsletter" | "promotions" | "updates") | null;
                            /** Format: date-time */
                            unsubscribedAt: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "messaging/post/messaging_my_email_subscriptions": {
        parameters: {
            query?: never;
            header?: {
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        /** @enum {string} */
                        subscriptionType: "newsletter" | "promotions" | "updates";
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
                            documentId: string;
                            email: string | null;
                            isActive: boolean | null;
                            /** Format: date-time */
                            subscribedAt: string | null;
                            subscriptionType: ("newsletter" | "promotions" | "updates") | null;
                            /** Format: date-time */
                            unsubscribedAt: string | null;
                            /** Format: date-time */
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
    "messaging/get/messaging_my_email_subscriptions_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            documentId: string;
                            email: string | null;
                            isActive: boolean | null;
                            /** Format: date-time */
                            subscribedAt: string | null;
                            subscriptionType: ("newsletter" | "promotions" | "updates") | null;
                            /** Format: date-time */
                            unsubscribedAt: string | null;
                            /** Format: date-time */
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
    "messaging/put/messaging_my_email_subscriptions_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        isActive?: boolean | null;
                        unsubscribeReason?: string | null;
                    };
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            documentId: string;
                            email: string | null;
                            isActive: boolean | null;
                            /** Format: date-time */
                            subscribedAt: string | null;
                            subscriptionType: ("newsletter" | "promotions" | "updates") | null;
                            /** Format: date-time */
                            unsubscribedAt: string | null;
                            /** Format: date-time */
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
    "messaging/get/messaging_my_notifications": {
        parameters: {
            query?: {
                isRead?: string;
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                notificationType?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            actionLabel: string | null;
                            actionUrl: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            isRead: boolean | null;
                            message: string | null;
                            notificationType: string | null;
                            /** Format: date-time */
                            readAt: string | null;
                            title: string | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "messaging/get/messaging_my_notifications_by_documentId": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            actionLabel: string | null;
                            actionUrl: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            isRead: boolean | null;
                            message: string | null;
                            notificationType: string | null;
                            /** Format: date-time */
                            readAt: string | null;
                            title: string | null;
                            /** Format: date-time */
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
    "messaging/put/messaging_my_notifications_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    data: {
                        isRead?: boolean | null;
                    };
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            actionLabel: string | null;
                            actionUrl: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            isRead: boolean | null;
                            message: string | null;
                            notificationType: string | null;
                            /** Format: date-time */
                            readAt: string | null;
                            title: string | null;
                            /** Format: date-time */
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
    "messaging/delete/messaging_my_notifications_by_documentId": {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
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
    "social/get/social_platforms": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "name" | "slug" | "iconUrl" | "colorClass" | "baseUrl" | "isActive" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiSocialSocialPlatformDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "social/get/social_platforms_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "name" | "slug" | "iconUrl" | "colorClass" | "baseUrl" | "isActive" | "sortOrder" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiSocialSocialPlatformDocument"];
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
    "studio/get/studio_my_approval_requests": {
        parameters: {
            query?: {
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date-time */
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
                            /** Format: date-time */
                            requestedAt: string | null;
                            requestStatus: ("pending" | "approved" | "rejected" | "revision_requested") | null;
                            /** Format: date-time */
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
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
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
                            /** Format: date-time */
                            requestedAt: string | null;
                            requestStatus: ("pending" | "approved" | "rejected" | "revision_requested") | null;
                            /** Format: date-time */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date-time */
                            createdAt: string | null;
                            demographics: unknown | null;
                            documentId: string;
                            interests: unknown | null;
                            painPoints: unknown | null;
                            platformHabits: unknown | null;
                            preferredContentTypes: unknown | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
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
                            /** Format: date-time */
                            createdAt: string | null;
                            demographics: unknown | null;
                            documentId: string;
                            interests: unknown | null;
                            painPoints: unknown | null;
                            platformHabits: unknown | null;
                            preferredContentTypes: unknown | null;
                            /** Format: date-time */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            createdAt: string | null;
                            demographics: unknown | null;
                            documentId: string;
                            interests: unknown | null;
                            painPoints: unknown | null;
                            platformHabits: unknown | null;
                            preferredContentTypes: unknown | null;
                            /** Format: date-time */
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
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
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
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            /** Format: date-time */
                            createdAt: string | null;
                            demographics: unknown | null;
                            documentId: string;
                            interests: unknown | null;
                            painPoints: unknown | null;
                            platformHabits: unknown | null;
                            preferredContentTypes: unknown | null;
                            /** Format: date-time */
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
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date-time */
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
                            /** Format: date-time */
                            updatedAt: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
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
                            /** Format: date-time */
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
                            /** Format: date-time */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
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
                            /** Format: date-time */
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
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
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
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            /** Format: date-time */
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
                            /** Format: date-time */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date-time */
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
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            notes: string | null;
                            platform: string | null;
                            /** Format: date */
                            scheduledDate: string | null;
                            scheduledTime: string | null;
                            tags: unknown | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            notes: string | null;
                            platform: string | null;
                            /** Format: date */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date-time */
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
                            /** Format: date-time */
                            updatedAt: string | null;
                            usageCount: number | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
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
                            /** Format: date-time */
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
                            /** Format: date-time */
                            updatedAt: string | null;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
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
                            /** Format: date-time */
                            updatedAt: string | null;
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
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
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
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            /** Format: date-time */
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
                            /** Format: date-time */
                            updatedAt: string | null;
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
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date-time */
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
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date-time */
                            createdAt: string | null;
                            description: string | null;
                            documentId: string;
                            /** Format: date */
                            endDate: string | null;
                            isAiGenerated: boolean | null;
                            name: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            /** Format: date */
                            startDate: string | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            createdAt: string | null;
                            description: string | null;
                            documentId: string;
                            /** Format: date */
                            endDate: string | null;
                            isAiGenerated: boolean | null;
                            name: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            /** Format: date */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date-time */
                            createdAt: string | null;
                            cta: string | null;
                            documentId: string;
                            duration: number | null;
                            engagementRate: number | null;
                            fileUrl: string | null;
                            hashtags: unknown | null;
                            isPublished: boolean | null;
                            likes: number | null;
                            /** Format: date-time */
                            postedAt: string | null;
                            qualityScore: number | null;
                            /** Format: date-time */
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
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            createdAt: string | null;
                            cta: string | null;
                            documentId: string;
                            duration: number | null;
                            engagementRate: number | null;
                            fileUrl: string | null;
                            hashtags: unknown | null;
                            isPublished: boolean | null;
                            likes: number | null;
                            /** Format: date-time */
                            postedAt: string | null;
                            qualityScore: number | null;
                            /** Format: date-time */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            hashtag: string | null;
                            /** Format: date-time */
                            lastUsedAt: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            performanceScore: number | null;
                            platform: ("instagram" | "tiktok" | "linkedin" | "youtube" | "twitter" | "facebook") | null;
                            /** Format: date-time */
                            updatedAt: string | null;
                            usageCount: number | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A random UUID of your own for this one operation. Within 24 hours of the first request, a repetition with the same address, body and X-Manage-Token gets the first answer and does nothing again; any other request with the key is 409 idempotency_conflict. Keys of members are their own. Keys that others may have too are refused. */
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
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            hashtag: string | null;
                            /** Format: date-time */
                            lastUsedAt: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            performanceScore: number | null;
                            platform: ("instagram" | "tiktok" | "linkedin" | "youtube" | "twitter" | "facebook") | null;
                            /** Format: date-time */
                            updatedAt: string | null;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            hashtag: string | null;
                            /** Format: date-time */
                            lastUsedAt: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            performanceScore: number | null;
                            platform: ("instagram" | "tiktok" | "linkedin" | "youtube" | "twitter" | "facebook") | null;
                            /** Format: date-time */
                            updatedAt: string | null;
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
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
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
                    /** @description The updatedAt of the record as you read it: 409 where it has changed since */
                    version?: string;
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
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            hashtag: string | null;
                            /** Format: date-time */
                            lastUsedAt: string | null;
                            organization: {
                                documentId: string;
                                name: string | null;
                            } | null;
                            performanceScore: number | null;
                            platform: ("instagram" | "tiktok" | "linkedin" | "youtube" | "twitter" | "facebook") | null;
                            /** Format: date-time */
                            updatedAt: string | null;
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
            header?: {
                /** @description The ETag, or the updatedAt in quotes, of the record as you read it. Where somebody has changed it since, nothing is done: 409 edit_conflict, with what is stored and what you sent in details.current and details.sent. */
                "If-Match"?: string;
            };
            path: {
                /** @description The documentId */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date-time */
                            assignedAt: string | null;
                            /** Format: date-time */
                            completedAt: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            /** Format: date-time */
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
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            assignedAt: string | null;
                            /** Format: date-time */
                            completedAt: string | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            documentId: string;
                            /** Format: date-time */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            completedAt: string | null;
                            contentAsset: {
                                documentId: string;
                                title: string | null;
                            } | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            creditsUsed: number | null;
                            documentId: string;
                            errorMessage: string | null;
                            /** Format: date-time */
                            failedAt: string | null;
                            jobStatus: ("queued" | "processing" | "completed" | "failed" | "cancelled") | null;
                            jobType: ("video_to_shorts" | "blog_to_social" | "podcast_to_blog") | null;
                            outputFormat: ("short_video" | "linkedin_post" | "twitter_thread") | null;
                            priority: number | null;
                            progress: number | null;
                            /** Format: date-time */
                            startedAt: string | null;
                            targetPlatforms: unknown | null;
                        }[];
                        meta: {
                            pagination: {
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            completedAt: string | null;
                            contentAsset: {
                                documentId: string;
                                title: string | null;
                            } | null;
                            /** Format: date-time */
                            createdAt: string | null;
                            creditsUsed: number | null;
                            documentId: string;
                            errorMessage: string | null;
                            /** Format: date-time */
                            failedAt: string | null;
                            jobStatus: ("queued" | "processing" | "completed" | "failed" | "cancelled") | null;
                            jobType: ("video_to_shorts" | "blog_to_social" | "podcast_to_blog") | null;
                            outputFormat: ("short_video" | "linkedin_post" | "twitter_thread") | null;
                            priority: number | null;
                            progress: number | null;
                            /** Format: date-time */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                            /** Format: date-time */
                            completedAt: string | null;
                            /** Format: date-time */
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
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
                            /** Format: date-time */
                            completedAt: string | null;
                            /** Format: date-time */
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
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
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                pageSize: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
                /** @description A language tag of BCP 47; de-AT is answered as de, one that is not spoken here as en */
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
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
    "system/get/platform_settings": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "platformName" | "logoUrl" | "primaryColor" | "heroTitle" | "heroSubtitle" | "heroBackgroundUrl" | "heroCtaText" | "heroCtaLink" | "contactEmail" | "socialLinks" | "aboutContent" | "timezone" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                populate?: "*" | "featuredContent" | "featuredContent"[] | {
                    [key: string]: unknown;
                };
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
                        data: components["schemas"]["ApiSystemPlatformSettingsDocument"];
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
    "system/get/settings": {
        parameters: {
            query?: {
                _q?: string;
                fields?: ("id" | "documentId" | "key" | "value" | "valueType" | "description" | "isPublic" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
                pagination?: {
                    /** @description The cursor that a list has given as `next`, in the same order: it goes on there. Not beside a page */
                    after?: string;
                    /** @description 1, unless there is a cursor */
                    page?: number;
                    /** @default 25 */
                    pageSize?: number;
                    /** @description Whether to say pageCount and total: so it is with a page, and not with a cursor, unless asked for */
                    withCount?: boolean;
                };
                sort?: string | string[];
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
                        data: components["schemas"]["ApiSystemSettingDocument"][];
                        meta: {
                            pagination: {
                                limit?: number;
                                /** @description The cursor of what comes after, for pagination[after]; null at the end, absent where no cursor leads on */
                                next?: string | null;
                                /** @description Absent after a cursor */
                                page?: number;
                                pageCount?: number;
                                /** @description Absent where a start or limit was asked for */
                                pageSize?: number;
                                start?: number;
                                /** @description Absent where it was not counted */
                                total?: number;
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
    "system/get/settings_by_id": {
        parameters: {
            query?: {
                fields?: ("id" | "documentId" | "key" | "value" | "valueType" | "description" | "isPublic" | "createdAt" | "updatedAt" | "publishedAt")[];
                filters?: {
                    [key: string]: unknown;
                };
                locale?: string;
            };
            header?: never;
            path: {
                /** @description The documentId */
                id: string;
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
                        data: components["schemas"]["ApiSystemSettingDocument"];
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
                    "application/json": components["schemas"]["PluginUsersPermissionsUserDocument"];
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
