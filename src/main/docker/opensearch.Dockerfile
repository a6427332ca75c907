# OpenSearch with what finds the words of Chinese text.
FROM opensearchproject/opensearch:3.8.0
RUN bin/opensearch-plugin install --batch analysis-smartcn
