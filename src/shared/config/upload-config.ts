type Env = typeof import('@strapi/utils').env;

/** Where uploads go: an S3 bucket when S3_BUCKET is set, else public/uploads. */
export function uploadConfig(env: Env): object {
  const bucket = env('S3_BUCKET', '');
  const limits = {
    sizeLimit: env.int('UPLOAD_MAX_MEGABYTES', 200) * 1024 * 1024,
    // Kinds are told by content in src/shared/uploads; without a list of its own Strapi warns at every upload.
    security: { allowedTypes: ['*/*'] },
  };
  if (!bucket) return { config: limits };
  const accessKeyId = env('S3_ACCESS_KEY_ID', '');
  return {
    config: {
      ...limits,
      provider: 'aws-s3',
      providerOptions: {
        baseUrl: env('S3_BASE_URL', '') || undefined,
        rootPath: env('S3_PREFIX', '') || undefined,
        s3Options: {
          region: env('S3_REGION'),
          endpoint: env('S3_ENDPOINT', '') || undefined,
          forcePathStyle: env.bool('S3_FORCE_PATH_STYLE', false),
          // Without keys the machine's own role is used.
          ...(accessKeyId && { credentials: { accessKeyId, secretAccessKey: env('S3_SECRET_ACCESS_KEY', '') } }),
          params: {
            Bucket: bucket,
            // A private bucket makes Strapi sign the address of each file.
            ACL: env('S3_ACL', 'private'),
            signedUrlExpires: env.int('S3_SIGNED_URL_SECONDS', 900),
          },
        },
      },
    },
  };
}

/** Hosts that images and other media come from, for the content security policy. */
export function mediaHosts(env: Env): string[] {
  const bucket = env('S3_BUCKET', '');
  const own = env('UPLOADS_URL', '');
  if (!bucket) return URL.canParse(own) ? [new URL(own).origin] : [];
  const addresses = [env('S3_BASE_URL', ''), env('S3_ENDPOINT', '')].filter((address) => URL.canParse(address));
  const hosts = addresses.map((address) => new URL(address).origin);
  return hosts.length > 0 ? hosts : [`https://${bucket}.s3.${env('S3_REGION', '')}.amazonaws.com`];
}
